import { isOutsider } from '../doers/outsiders.ts';
import { doerOf } from '../doers/subject.ts';
import { lesser } from '../figure.ts';
import { isEarlier } from '../periods/said-of-period.ts';
import { claimAt, enterZone, type Reading } from '../reading/reading.ts';
import { lastBefore } from '../tokens/around.ts';
import { textAt } from '../tokens/token.ts';
import { jointsOfClauses } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** 'compared with two in 2016, *but did not* convict anyone', 'compared with none*, and again did not* convict anyone' */
function isOwnClause({ tokens, zone, closed, when, figures, figuresBefore }: Reading, denial: number): boolean {
  if (zone !== 'compared' || when) return false;
  if (closed && jointsOfClauses.hasAt(tokens, denial - 2)) return true;
  const and = lastBefore(tokens, denial, 'and');
  const isVerb = textAt(tokens, denial) === 'not' && figures.length > figuresBefore;
  return isVerb && textAt(tokens, and - 1) === ',' && tokens.slice(and, denial).every(({ kind }) => kind === 'word');
}

const plainDenials = set('not never neither');

/** Reads what a 'not', 'never' or 'no' denies, and lets nothing that is denied govern a number. */
export function onDenial(reading: Reading, index: number): void {
  const { tokens } = reading;
  const statement = claimAt(reading, index)?.statement;
  if (!statement) {
    // 'but not yet convicted 12': the verb behind it is denied
    if (plainDenials.hasAt(tokens, index) || textAt(tokens, index + 1) === 'to') reading.deniedUntil = index + 4;
    return;
  }
  if (isOwnClause(reading, index)) enterZone(reading, 'main');
  const compared = reading.zone === 'compared';
  const most = isOutsider(doerOf(tokens, index), reading.home) ? 'part' : 'total';
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
