import type { Exploitation } from '../../report/vocabulary.ts';
import type { Figure } from '../figure.ts';
import { comparedWith, type Placed } from './placed.ts';

const answers: ReadonlyArray<(figure: Figure) => boolean> = [
  ({ value, strength }) => strength === 'total' && value !== null && value > 0,
  ({ value, strength }) => strength === 'total' && value === 0,
  ({ value, strength }) => strength === 'weak' && value !== null && value > 0,
];

/** What a narrative gives where no section gives a number. */
const lastAnswers: ReadonlyArray<(figure: Figure) => boolean> = [
  ({ value, strength }) => strength === 'total' && value === null,
  ({ value, strength }) => strength === 'told' && value !== null,
  ({ value, strength }) => strength === 'weak' && value === null,
  ({ value, strength, exploitation }) => strength === 'weak' && value === 0 && exploitation === null,
];

/**
 * The best answer of the first section that has one; where it gives the total in parts a number of one kind is another of them. The
 * figures of a section stand side by side.
 */
export function best(pool: ReadonlyArray<Placed>, own: ReadonlyArray<Placed> = pool): Figure | null {
  for (let from = 0, to = 0; from < pool.length; from = to) {
    const section = pool[from]?.section;
    while (pool[to]?.section === section) to += 1;
    const found = ofSection(pool.slice(from, to), own);
    if (found) return found === 'of several' ? null : found;
  }
  return isInParts(pool) ? null : (first(pool, lastAnswers) ?? noneOfBoth(pool));
}

function ofSection(pool: ReadonlyArray<Placed>, own: ReadonlyArray<Placed>): Figure | 'of several' | null {
  const found = ofAll(pool, first(pool, answers), own);
  if (found === 'of several') return found;
  const whole = found && wholeOfMore(pool, found);
  if (whole) return whole;
  return found && !(found.strength === 'weak' && isInParts(pool)) ? found : wholeOfParts(pool);
}

/** '*Of the 54 victims identified*, 35 received care. Police identified three foreign victims': there were no fewer than it took some out of. */
function wholeOfMore(pool: ReadonlyArray<Placed>, { strength, value: found }: Figure): Figure | null {
  if (strength !== 'total' || !found) return null;
  const isWhole = ({ grand, exploitation, value }: Figure) => grand && exploitation === null && Number(value) > found;
  return pool.find(({ figure }) => figure.strength === 'weak' && isWhole(figure))?.figure ?? null;
}

/** 'no sex trafficking convictions' and 'never a labor trafficking conviction': none at all. None of one kind says nothing of the other. */
function noneOfBoth(pool: ReadonlyArray<Placed>): Figure | null {
  const none = pool.filter(({ figure: { strength, value } }) => strength === 'weak' && value === 0);
  const isBoth = (['sex', 'labor'] as const).every((kind) => none.some(({ figure }) => figure.exploitation === kind));
  return isBoth ? (none[0] as Placed).figure : null;
}

/**
 * A number of one authority is no total beside that of another one, told next: where the section says what all of them come to, that is,
 * and else none is. One that is compared with the period before is the main authority's, unless the other is, too, and is greater.
 * `own`: all figures of the measure.
 */
function ofAll(
  pool: ReadonlyArray<Placed>,
  found: Figure | null,
  own: ReadonlyArray<Placed>,
): Figure | 'of several' | null {
  if (!found?.agency || !found.value || found.grand) return found;
  const told = pool.filter(({ figure: { strength, value } }) => strength !== 'part' && value);
  const all = told.find(({ figure: { grand, value } }) => grand && Number(value) > Number(found.value));
  if (all) return all.figure;
  const at = told.findIndex(({ figure }) => figure === found);
  const [one, next] = [told[at], told[at + 1]];
  if (!one || !next || next.sentence > one.sentence + 1 || !isOfAnother(next.figure, found.agency)) return found;
  const isGreater = Number(next.figure.value) > found.value && comparedWith(next.figure, own).length > 0;
  const isOne = next.sentence === one.sentence || isGreater || comparedWith(found, own).length === 0;
  return isOne || isOfMany(told.slice(at)) ? 'of several' : found;
}

/** Where three authorities in a row tell their numbers none is the main one. */
function isOfMany(told: ReadonlyArray<Placed>): boolean {
  const [one, two, three] = told.filter(({ figure }) => figure.agency !== null);
  if (!one?.figure.agency || !two?.figure.agency || !three || three.sentence > two.sentence + 1) return false;
  return isOfAnother(three.figure, one.figure.agency) && isOfAnother(three.figure, two.figure.agency);
}

/** Whether a figure is another authority's; 'police' and 'national police' may be the same. */
function isOfAnother({ agency }: Figure, other: string): boolean {
  return agency !== null && !agency.includes(other) && !other.includes(agency);
}

/** '12 women and 10 girls. Six of *the 22 victims*': what the text itself says that the numbers of a sentence come to. */
function wholeOfParts(pool: ReadonlyArray<Placed>): Figure | null {
  const first = pool.find(({ figure }) => figure.split && figure.value);
  if (!first) return null;
  let sum = 0;
  for (const { figure, sentence } of pool) if (figure.split && sentence === first.sentence) sum += figure.value ?? 0;
  const told = pool.find(({ figure, sentence }) => sentence > first.sentence && !figure.split && figure.value === sum);
  return told?.figure ?? null;
}

/** Whether the total is given in several numbers: in one sentence, or sex trafficking here and forced labor there. */
function isInParts(pool: ReadonlyArray<Placed>): boolean {
  return pool.some(({ figure }) => figure.split && figure.value) || (isOfKind(pool, 'sex') && isOfKind(pool, 'labor'));
}

function isOfKind(pool: ReadonlyArray<Placed>, kind: Exploitation): boolean {
  return pool.some(({ figure: { exploitation, strength, value, split } }) => {
    return exploitation === kind && (value === null ? split : strength === 'weak' && value > 0);
  });
}

function first(pool: ReadonlyArray<Placed>, wanted: typeof answers): Figure | null {
  for (const answer of wanted) {
    const found = pool.find(({ figure }) => answer(figure));
    if (found) return found.figure;
  }
  return null;
}
