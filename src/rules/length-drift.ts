import { editionFor } from '../knowledge/editions.ts';
import type { Report } from '../report/report.ts';
import { type SectionKind, sectionKinds } from '../report/vocabulary.ts';
import { median, totalLength } from '../text/lists.ts';
import { excerpt } from '../text/shown-words.ts';
import type { SetRule } from './rule.ts';
import { byEdition } from './support/by-edition.ts';

/** So many sections of a kind say something about an edition. */
const enough = 10;
/** Share of them that may be unusual. */
const tolerated = 0.2;

const long = 'Courts heard four cases and judges convicted six people. '.repeat(20);
const short = 'Courts heard four cases.';

export const lengthDrift = {
  id: 'length-drift',
  severity: 'warning',
  summary: 'The parts of a set are about as long as those of its edition.',
  why: 'If many parts are far too short or too long, their text was cut, or put into the parts beside them: the form of the edition is not the one that is known.',
  remedy:
    'Compare some reports with their pages. `tip-report inspect --census` shows what a new edition has that no edition had.',
  examples: {
    'Ten narratives whose Prosecution is a sentence': {
      given: Array.from({ length: enough }, () => ({
        sections: [{ kind: 'prosecution' as const, paragraphs: [short] }],
      })),
      finds: [
        'Unexpected length of `prosecution` in 10 of 10 reports of 2023 (median 24 characters), expected 500 to 14000',
      ],
    },
    'Ten of the usual length': {
      given: Array.from({ length: enough }, () => ({
        sections: [{ kind: 'prosecution' as const, paragraphs: [long] }],
      })),
      finds: [],
    },
  },
  *check(reports) {
    for (const [year, ofYear] of byEdition(reports)) {
      const { usualLength } = editionFor(year);
      for (const kind of sectionKinds) {
        const [least, most] = usualLength[kind] ?? [0, Number.POSITIVE_INFINITY];
        const lengths = lengthsOf(ofYear, kind);
        const unusual = lengths.filter((length) => length < least || length > most).length;
        if (lengths.length < enough || unusual <= lengths.length * tolerated) continue;
        const middle = Math.round(median(lengths));
        yield {
          message: `Unexpected length of ${excerpt(kind)} in ${unusual} of ${lengths.length} reports of ${year} (median ${middle} characters), expected ${least} to ${most}`,
          actual: String(middle),
          position: null,
          report: null,
        };
      }
    }
  },
} as const satisfies SetRule;

function lengthsOf(reports: ReadonlyArray<Report>, kind: SectionKind): number[] {
  const sections = reports.flatMap(({ narrative }) => narrative.sections.filter((section) => section.kind === kind));
  return sections.map(({ paragraphs }) => totalLength(paragraphs));
}
