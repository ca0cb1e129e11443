import type { Edition } from '../report/edition.ts';
import { bears, forms } from './editions.ts';

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
export const formGlance = 8_000;

/** The form whose marks a text bears most of; `null` where it bears none. */
export function formOf(narrative: string): FormFound | null {
  const text = narrative.slice(0, formGlance);
  let found: FormFound | null = null;
  for (const [index, edition] of forms.entries()) {
    const weight = formWeight(edition, text);
    if (weight === 0 || weight < (found?.weight ?? 0)) continue;
    found = { edition, weight, first: edition.year, last: (forms[index + 1]?.year ?? Number.POSITIVE_INFINITY) - 1 };
  }
  return found;
}

/** How much of the marks of an edition's form a text bears. */
export function formWeight({ marks }: Edition, narrative: string): number {
  const text = narrative.slice(0, formGlance);
  return marks.reduce((sum, mark) => sum + (bears(text, mark) ? mark.weight : 0), 0);
}
