import { mayMatch } from '../../text/patterns/finder.ts';

/** 'PROTECTION (continued)', 'GOVERNMENT EFFORTS … continues', 'KENYA (CONTINUED)', 'Kenya – cont’d' */
const continued = /(?<=\p{L})[\s,.…([–—-]{1,6}cont(?:inue[sd]|inuation|['’]?d)[)\].…]{0,4}$/iu;

/** The heading or name that a line repeats where what stands under it goes on, without the words that say so; any other line as it is. */
export function withoutContinued(line: string): string {
  return mayMatch(continued, line) ? line.replace(continued, '') : line;
}
