import type { Edition, Mark } from '../report/edition.ts';
import { edition2001 } from './2001.ts';
import { edition2002 } from './2002.ts';
import { edition2003 } from './2003.ts';
import { edition2004 } from './2004.ts';
import { edition2008 } from './2008.ts';
import { edition2013 } from './2013.ts';
import { edition2015 } from './2015.ts';
import { edition2016 } from './2016.ts';
import { edition2017 } from './2017.ts';
import { edition2019 } from './2019.ts';
import { edition2022 } from './2022.ts';
import { edition2023 } from './2023.ts';
import { edition2024 } from './2024.ts';
import { edition2025 } from './2025.ts';

/** The editions that changed the form, oldest first. The years between them have the form of the one before. */
export const forms: ReadonlyArray<Edition> = [
  edition2001,
  edition2002,
  edition2003,
  edition2004,
  edition2008,
  edition2013,
  edition2015,
  edition2016,
  edition2017,
  edition2019,
  edition2022,
  edition2023,
  edition2024,
  edition2025,
];

export const oldest = edition2001;
export const newest = edition2025;

/** How much of a narrative is looked at to tell its form, in UTF-16 code units. */
const glance = 8_000;

/**
 * The data that an edition is parsed with. A year before the first edition gets the first one's, a year after the last
 * (the next edition) the newest; the rules say so.
 */
export function editionFor(year: number): Edition {
  const form = forms.findLast((edition) => edition.year <= year) ?? oldest;
  return year > newest.year || year < oldest.year ? form : { ...form, year };
}

/** Whether the data knows this edition. */
export function isKnownYear(year: number): boolean {
  return year >= oldest.year && year <= newest.year;
}

/** Whether a text has all the words of a mark, one behind the other. */
export function bears(text: string, { inOrder }: Mark): boolean {
  let at = 0;
  for (const pattern of inOrder) {
    const match = pattern.exec(text.slice(at));
    if (!match) return false;
    at += match.index + match[0].length;
  }
  return true;
}

/** The edition whose form a narrative has, where no year is printed: the newest of those most of whose marks it bears. */
export function editionByForm(narrative: string): Edition {
  const text = narrative.slice(0, glance);
  let best = newest;
  let most = 0;
  for (const edition of forms.toReversed()) {
    if (weightOf(edition.marks) <= most) continue;
    const weight = weightOf(edition.marks.filter((mark) => bears(text, mark)));
    if (weight <= most) continue;
    best = edition;
    most = weight;
  }
  return best;
}

function weightOf(marks: ReadonlyArray<Mark>): number {
  return marks.reduce((sum, { weight }) => sum + weight, 0);
}
