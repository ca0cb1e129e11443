import { tierLabels } from '../../report/tier.ts';
import type { ResidueRole, SectionKind } from '../../report/vocabulary.ts';
import type { Draft, DraftSection } from './draft.ts';
import { blankPage, type Page, type Piece } from './page.ts';

/** The pieces of a narrative on its page. */
export interface Layout {
  text: string;
  lines: Piece[];
  sections: { kind: SectionKind; title: Piece | null; paragraphs: Piece[] }[];
  recommendations: { title: Piece; items: Piece[] } | null;
  residue: { role: ResidueRole; piece: Piece }[];
}

/** Writes the page of a draft: header, sections, recommendations behind the summary, residue. */
export function layOut(draft: Required<Draft>): Layout {
  const page = blankPage();
  const lines = headerLines(draft).map(page.write);
  const sections: Layout['sections'] = [];
  let recommendations: Layout['recommendations'] = null;
  for (const section of draft.sections) {
    if (section.kind !== 'summary') recommendations ??= listed(draft, page);
    sections.push(laidOut(section, draft, page));
  }
  recommendations ??= listed(draft, page);
  const residue = draft.residue.map(({ role, text }) => ({ role, piece: page.write(text) }));
  if (draft.unowned) page.write(draft.unowned);
  return { text: page.read(), lines, sections, recommendations, residue };
}

/** The header as its edition's pages print it, with the line that tells the year. */
export function headerLines({ country, year, tier }: Required<Draft>): string[] {
  const name = country?.printed ?? '';
  const placement = tier === null ? '' : `(${tierLabels[tier]})`;
  const attribution = year === null ? '' : `Extracted from the ${year} report`;
  return [`${name} ${placement}`.trim(), attribution].filter(Boolean);
}

function laidOut(section: DraftSection, draft: Required<Draft>, page: Page): Layout['sections'][number] {
  const formula = [draft.finding?.text, draft.movement?.text].filter(Boolean).join(' ');
  const paragraphs = section.kind === 'summary' && formula ? [formula, ...section.paragraphs] : section.paragraphs;
  return {
    kind: section.kind,
    title: section.title ? page.write(section.title) : null,
    paragraphs: paragraphs.map(page.write),
  };
}

function listed({ recommendations }: Required<Draft>, page: Page): Layout['recommendations'] {
  if (!recommendations) return null;
  return { title: page.write('PRIORITIZED RECOMMENDATIONS:'), items: recommendations.map(page.write) };
}
