import { isOutsider } from '../doers/outsiders.ts';
import { doerOf } from '../doers/subject.ts';
import { isOfAny, lesser } from '../figure.ts';
import { exploitationIn } from '../nouns/kinds.ts';
import { isEarlier } from '../periods/said-of-period.ts';
import { claimAt, type Reading } from '../reading/reading.ts';
import { longestClause, longestLead, longestPhrase } from '../tokens/distances.ts';
import { firstText, hasAny, type Tokens, textAt } from '../tokens/token.ts';
import { set } from '../words/word-sets.ts';
import { weaken } from './dating.ts';

const sorting = set('were was involved involving constituted for');
const toldOf = set('these those they');

/** 'convicted 130 persons, but did not report *how many (of these) were for trafficking*': they are of other crimes, too; not 'how many trafficking cases'. */
function isUnsorted(tokens: Tokens, denial: number): boolean {
  const asked = questionAt(tokens, denial);
  const crime = asked < 0 ? -1 : firstText(tokens, asked, asked + longestPhrase, 'trafficking');
  return hasAny(tokens, asked, crime, sorting) && exploitationIn(tokens, crime - 1, tokens.length) === null;
}

function questionAt(tokens: Tokens, denial: number): number {
  const many = firstText(tokens, denial, denial + longestLead, 'many');
  if (many >= 0) return many;
  // 'gave no details to determine *whether these* cases constituted trafficking'
  const whether = firstText(tokens, denial, denial + longestPhrase, 'whether');
  if (whether >= 0 && toldOf.hasAt(tokens, whether + 1)) return whether;
  // '*how many* of these were for trafficking is not known'
  return firstText(tokens, denial - longestClause, denial, 'many');
}

const plainDenials = set('not never neither');

/** Reads what a 'not', 'never' or 'no' denies, and lets nothing that is denied govern a number. */
export function onDenial(reading: Reading, index: number): void {
  const { tokens } = reading;
  const statement = claimAt(reading, index)?.statement;
  if (!statement) {
    if (isUnsorted(tokens, index)) weaken(reading.figures);
    // 'but not yet convicted 12': the verb behind it is denied
    if (plainDenials.hasAt(tokens, index) || textAt(tokens, index + 1) === 'to') reading.deniedUntil = index + 4;
    return;
  }
  const compared = reading.zone === 'compared';
  const most = isOutsider(doerOf(tokens, index), reading.home) ? 'part' : 'total';
  // 'did not convict anyone, nor had it convicted anyone *in 2016*': the year is of what is denied again
  reading.waiting = reading.waiting.filter((one) => !isOfAny(statement.figures, [{ name: one.measure }]));
  for (const figure of statement.figures) {
    figure.compared = compared;
    figure.period = compared ? null : reading.period;
    figure.earlier = !compared && isEarlier(reading, index);
    figure.strength = lesser(figure.strength, most);
    reading.figures.push(figure);
    reading.waiting.push(figure);
  }
  reading.deniedUntil = statement.until;
  reading.governor = null;
  reading.last = null;
}
