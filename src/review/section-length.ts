import type { Report } from '../report/report.ts';
import type { SectionKind } from '../report/vocabulary.ts';

/** Characters of the paragraphs of a kind of section; `null` where a report has none. */
export function sectionLength({ narrative }: Report, kind: SectionKind): number | null {
  const sections = narrative.sections.filter((section) => section.kind === kind);
  if (sections.length === 0) return null;
  return sections.flatMap(({ paragraphs }) => paragraphs).reduce((sum, { text }) => sum + text.length, 0);
}
