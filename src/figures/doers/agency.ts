import { hasAny, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { set } from '../words/word-sets.ts';
import { isPossessive, states } from './other-countries.ts';

const general =
  set(`government authorities officials enforcement court courts judge judges judiciary prosecutor prosecutors state country
  it they he she who that which`);

const idle = set('the a an and in also during reportedly');

/** In words. */
const longestAgency = 8;

/** One of several authorities that did it: 'the border guard', 'ISF'; `null` where it is the government, or a clause names nobody. */
export function agencyOf(doer: ReadonlyArray<Token>): string | null {
  const subject = doer.filter((word) => word.kind === 'word' && !idle.has(word));
  if (subject.length === 0 || subject.length > longestAgency) return null;
  if (hasAny(subject, 0, subject.length, general) && !isOfSome(subject) && !isOfRegion(doer)) return null;
  return subject.map(({ text }) => text).join(' ');
}

const some = set('federal state immigration labor customs border consular health education high supreme district');

/** '*federal authorities* prosecuted 22', '*immigration officials* identified 41', 'Utopia's *high court* convicted two' */
function isOfSome(subject: ReadonlyArray<Token>): boolean {
  const isOwned = subject.length === 3 && isPossessive(textAt(subject, 0));
  return (subject.length === 2 || isOwned) && some.has(tokenAt(subject, subject.length - 2));
}

const noRegion = set('country nation government reporting period year capital');

/** '*Authorities in the Federation* investigated 17', beside those of other parts of the country. */
function isOfRegion(doer: ReadonlyArray<Token>): boolean {
  const at = doer.findIndex(({ text }) => text === 'in');
  if (at < 1 || textAt(doer, at + 1) !== 'the' || !states.has(doer[at - 1] as Token)) return false;
  const region = doer.slice(at + 2);
  return region.length > 0 && region.every((word) => word.kind === 'word' && !noRegion.has(word));
}
