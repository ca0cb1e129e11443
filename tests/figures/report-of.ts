import { figuresOf, type Places } from '../../src/figures/index.ts';
import type { Lexicon } from '../../src/figures/words/lexicon.ts';
import { noFigures } from '../../src/report/figures.ts';
import type { Figures, Report, Section } from '../../src/report/report.ts';
import type { SectionKind } from '../../src/report/vocabulary.ts';
import { locator } from '../../src/text/locate.ts';
import { mapSlice } from '../../src/text/mapped-text.ts';

/** The figures of paragraphs that stand one a line, each in the section it is given for; `null` where no edition is stated. */
export function figuresIn(
  edition: number | null,
  parts: Readonly<Partial<Record<SectionKind, string>>>,
  lexicon?: Lexicon,
): Figures {
  const given = Object.entries(parts) as [SectionKind, string][];
  const text = given.map(([, paragraph]) => paragraph).join('\n');
  const locate = locator(text);
  let at = 0;
  const sections: Section[] = given.map(([kind, paragraph]) => {
    const position = locate({ start: at, end: at + paragraph.length });
    at += paragraph.length + 1;
    return { kind, title: null, evidence: 'heading', paragraphs: [{ text: paragraph, position }] };
  });
  const places: Places = {
    locate,
    contentAt: (offset) =>
      mapSlice(text, offset, text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset)),
  };
  return figuresOf(reportOf(edition, sections), places, lexicon);
}

const nowhere = locator('')({ start: 0, end: 0 });

function reportOf(edition: number | null, sections: Section[]): Report {
  return {
    schemaVersion: '2.0.0',
    id: null,
    source: { name: 'x.txt', mediaType: 'text/plain', encoding: 'utf-8', sha256: '', characters: 0, pages: null },
    header: {
      country: { name: 'Moldova', iso3: 'MDA', iso2: 'MD', printed: 'Moldova', position: nowhere, evidence: 'header' },
      edition: {
        year: edition,
        position: null,
        evidence: edition === null ? null : 'option',
        parsedAs: edition ?? 2025,
      },
      attribution: null,
      lines: [],
    },
    tier: null,
    narrative: { sections },
    recommendations: null,
    areas: [],
    figures: noFigures(),
    residue: [],
    diagnostics: [],
  };
}
