import { furniture } from '../../knowledge/furniture.ts';
import { type TitleCue, titles } from '../../knowledge/titles.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';
import { rememberedEach } from '../../text/lazy.ts';
import { finderOf, matches, mayMatch } from '../../text/patterns/finder.ts';
import { foundIn } from './page-line.ts';

/** No line that is known by its words is longer; a disclaimer is the longest. */
const longest = 700;
const known = { furniture: finderOf(furniture), titles: finderOf(titles) };

/** What a publisher prints around a narrative. */
interface Furniture {
  role: ResidueRole;
  /** A line is all of it; a notice may go on on the next line. */
  isWhole: boolean;
}

/** What a publisher is known to print on a line; `null` for any other line. */
export const furnitureOf = rememberedEach((line): Furniture | null => {
  const cue = line.length > longest ? null : foundIn(line, known.furniture.first);
  return cue && { role: cue.means, isWhole: cue.match.source.endsWith('$') };
});

/** The residue role of a line that a publisher is known to print; `null` for any other. */
export function furnitureRole(line: string): ResidueRole | null {
  return furnitureOf(line)?.role ?? null;
}

/** The title that a line is, and what it names. */
export interface TitleMatch {
  cue: TitleCue;
  groups: Readonly<Record<string, string | undefined>>;
}

/** What a line says as a title of the publication; `null` for any other line. */
export const titleOf = rememberedEach((line): TitleMatch | null => {
  if (line.length > longest) return null;
  const words = mayMatch(addressBehind, line) ? line.replace(addressBehind, '') : line;
  const cue = known.titles.first(words) ?? (words === line ? null : known.titles.first(line));
  return cue && { cue, groups: (cue.match.exec(words) ?? cue.match.exec(line))?.groups ?? {} };
});

/** The address of a site behind a title: '2022 Trafficking in Persons Report www.example.org'. */
const addressBehind = /\s(?:https?:\/\/|www\.)\S{4,200}$/u;

/** "End Text of Country Narrative.", "(end text)": how a cable closes what it quotes; "[Emphasis added]": how a court does. */
const endOfText =
  /^[-–—\s([]{0,6}(?:end(?:ing)?(?: of)?(?: the)? (?:(?:final|tip|official|cleared|country|draft|report|full) ){0,4}(?:text|narrative|quote|excerpt)|emphasis (?:added|mine))\b[^.;!?]{0,40}[.)\]\s–—-]{0,6}$/iu;
const longestEnd = 80;

/** Whether a line says that what is quoted above it is over. */
export function endsQuoted(line: string): boolean {
  return line.length <= longestEnd && matches(endOfText, line);
}
