import type { Edition, Mark } from '../report/edition.ts';
import { lazy, onceEach } from '../text/lazy.ts';
import { countsOf, numbersFrom } from '../text/lists.ts';
import { matchesIn } from '../text/matches.ts';
import { forms, lastYears, marksIn } from './editions.ts';
import { isPrinted, type SharedMark, sharedMarks, yearMarks } from './form-marks.ts';

/** What the words of a narrative say about its form. */
export interface FormFound {
  /** The form most of whose marks it bears, the newest of several. */
  edition: Edition;
  /** How much those marks count. */
  weight: number;
  /** The years that had this form. */
  first: number;
  last: number;
}

/** How much is looked at, in UTF-16 code units. */
const glance = 8_000;

/** So much of a narrative as its form is told by, a line a paragraph. */
export function openingOf(paragraphs: Iterable<string>): string {
  const lines: string[] = [];
  let length = 0;
  for (const line of paragraphs) {
    if (length >= glance) break;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n').slice(0, glance);
}

/** Whether the opening of a narrative bears a mark of an edition's form. */
export function bearsForm({ marks }: Edition, opening: string): boolean {
  return marks.some(marksIn(opening));
}

/** The form whose marks the opening of a narrative bears most of, the newest of several; `null` where it bears none. */
export function formOf(opening: string): FormFound | null {
  const weights = weighed(noneKnown, ownMarks(), marksIn(opening));
  const weight = Math.max(...weights);
  const form = weights.lastIndexOf(weight);
  const edition = forms[form] as Edition;
  return weight === 0 ? null : { edition, weight, first: edition.year, last: lastYears[form] as number };
}

/**
 * The edition whose form the opening of a narrative has, where no year is printed: the one most speaks for, by its own marks, those
 * that it shares with others, and the years the prose speaks of; the newest of several. Of the years that had the form it is the one
 * that most speaks for, the oldest of several.
 */
export function editionByForm(opening: string): Edition {
  const isBorne = marksIn(opening);
  const spoken = yearsIn(opening);
  const known = stretches.map(([first, last]) => -distance(spoken, first, last));
  const weights = weighed(known, allMarks(), isBorne);
  const form = forms[weights.lastIndexOf(Math.max(...weights))] as Edition;
  return { ...form, year: yearOf(form, isBorne, spoken) };
}

/** The year of a form that what the forms share speaks for, and the years of the prose. */
function yearOf(form: Edition, isBorne: IsBorne, spoken: Spoken): number {
  const { years, marks } = yearsOf(form);
  if (years.length === 1) return form.year;
  const known = years.map((year) => -distance(spoken, year, year));
  const weights = weighed(known, marks, isBorne);
  return years[weights.indexOf(Math.max(...weights))] as number;
}

/** Tells whether the opening of a narrative bears a mark. */
type IsBorne = ReturnType<typeof marksIn>;

/** The first and the last of some years. */
type Years = readonly [first: number, last: number];

/** The years that had each form, and what speaks for each before its marks are looked for: nothing. */
const stretches = forms.map(({ year }, form): Years => [year, lastYears[form] as number]);
const noneKnown = forms.map(() => 0);

/** A mark by which forms, or years, are told apart, and which of them have it, in their order. */
interface TellingMark {
  mark: Pick<Mark, 'inOrder' | 'weight'>;
  has: ReadonlyArray<boolean>;
}

const ownMarks = lazy(() =>
  forms.flatMap((form) => form.marks.map((mark): TellingMark => ({ mark, has: forms.map((one) => one === form) }))),
);
const allMarks = lazy(() => [...ownMarks(), ...tellingMarks(sharedMarks, stretches)]);

/** The years that had a form, and the marks that tell them apart; the newest form has had no other year. */
const yearsOf = onceEach((form: Edition) => {
  const last = lastYears[forms.indexOf(form)] as number;
  const years = numbersFrom(form.year, last === Number.POSITIVE_INFINITY ? form.year : last);
  const all = tellingMarks(
    [...sharedMarks, ...yearMarks],
    years.map((year) => [year, year]),
  );
  return { years, marks: all.filter(({ has }) => has.includes(true) && has.includes(false)) };
});

function tellingMarks(marks: ReadonlyArray<SharedMark>, all: ReadonlyArray<Years>): TellingMark[] {
  return marks.map((mark) => ({
    mark: { inOrder: [mark.match], weight: mark.weight },
    has: all.map(([first, last]) => isPrinted(mark, first, last)),
  }));
}

/** What speaks for each of several forms or years: what is known, and the weights of the marks that are borne. */
function weighed(known: ReadonlyArray<number>, marks: ReadonlyArray<TellingMark>, isBorne: IsBorne): number[] {
  const borne = marks.filter(({ mark }) => isBorne(mark));
  return known.map((weight, at) => borne.reduce((sum, { mark, has }) => sum + (has[at] ? mark.weight : 0), weight));
}

/** Without the flag `u`, and what stands in front looked at behind the first digits, it is cheap. */
const yearWords = /20(?<![\d$€£,.#-]20)[0-4]\d(?![\d,-])/g;

/** The years that a text speaks of. */
interface Spoken {
  counts: ReadonlyArray<readonly [year: number, count: number]>;
  newest: number;
  /** How often it speaks of any. */
  total: number;
}

/** The years that a text speaks of, those of laws and sums left out. */
function yearsIn(text: string): Spoken {
  const years = matchesIn(text, yearWords).map(([words]) => Number(words));
  const counts = [...countsOf(years)];
  return { counts, newest: Math.max(0, ...counts.map(([year]) => year)), total: years.length };
}

/** A narrative hardly tells of years after its edition, and nearly always of the last two before it. */
const tooLate = 3;
const tooEarly = 1;
const mostTooEarly = 3;
/** One year counts no more often than this, however often it is named: a law has its year in its name. */
const mostOfOne = 2;
const usuallyBefore = 2;
/** So many years must be spoken of before the lack of later ones counts: laws are older than any edition. */
const many = 4;

/** What the years of the prose say against an edition that was printed from `first` to `last`. */
function distance({ counts, newest, total }: Spoken, first: number, last: number): number {
  if (total === 0) return 0;
  let late = 0;
  for (const [year, count] of counts) if (year > last) late += Math.min(count, mostOfOne);
  const early = total < many ? 0 : Math.max(0, first - newest - usuallyBefore);
  return late * tooLate + Math.min(early, mostTooEarly) * tooEarly;
}
