import type { Report } from '../report/report.ts';
import { fold } from '../text/fold.ts';
import { excerpt } from '../text/shown-words.ts';
import type { SetRule } from './rule.ts';

/** In one narrative it is an area with a description of its own; in several, a heading of the edition. */
const several = 3;

export const newHeading = {
  id: 'new-heading',
  severity: 'warning',
  summary: 'No heading that several narratives of a set have is unknown.',
  why: 'The edition has a part, or a name of a part, that no edition had before. Its text is kept in sections of the kind `other`, where nobody looks for it.',
  remedy: 'Look at the pages, and add the heading to the data of the edition.',
  examples: {
    'A heading in three narratives': {
      given: ['SLOVENIA', 'CROATIA', 'AUSTRIA'].map((printed) => ({
        country: { name: printed, iso3: null, printed },
        sections: [{ kind: 'other' as const, title: 'SURVIVOR VOICES:', paragraphs: ['Survivors were heard.'] }],
      })),
      finds: ['Unexpected heading `SURVIVOR VOICES:` in 3 reports, expected one that an edition is known to have'],
    },
    'A heading in one narrative': {
      given: [{ sections: [{ kind: 'other', title: 'THE OUTER ISLANDS', paragraphs: ['Ferries are few.'] }] }],
      finds: [],
    },
  },
  *check(reports) {
    for (const [, { title, holders }] of unknownHeadings(reports)) {
      if (holders.size < several) continue;
      yield {
        message: `Unexpected heading ${excerpt(title)} in ${holders.size} reports, expected one that an edition is known to have`,
        actual: title,
        position: null,
        report: null,
      };
    }
  },
} as const satisfies SetRule;

function unknownHeadings(reports: ReadonlyArray<Report>): Map<string, { title: string; holders: Set<Report> }> {
  const found = new Map<string, { title: string; holders: Set<Report> }>();
  for (const report of reports) {
    for (const { kind, title } of report.narrative.sections) {
      if (kind !== 'other' || !title) continue;
      const heading = found.get(fold(title.text)) ?? { title: title.text, holders: new Set<Report>() };
      heading.holders.add(report);
      found.set(fold(title.text), heading);
    }
  }
  return found;
}
