import type { Position, Report, Text } from './report.ts';
import type { Part } from './vocabulary.ts';

/** A part of a narrative as it stands on the page. */
export interface PlacedPart {
  part: Part;
  title: Text | null;
  /** Its paragraphs or items. */
  texts: ReadonlyArray<Text>;
  position: Position | null;
}

/** The parts of a report in the order of the page: its sections, and the recommendations where they stand. */
export function partsOf({ narrative, recommendations }: Pick<Report, 'narrative' | 'recommendations'>): PlacedPart[] {
  const parts = narrative.sections.map(({ kind, title, paragraphs }) => placed(kind, title, paragraphs));
  if (recommendations) parts.push(placed('recommendations', recommendations.title, recommendations.items));
  const offset = ({ position }: PlacedPart) => position?.start.offset ?? -1;
  return parts.sort((a, b) => offset(a) - offset(b));
}

function placed(part: Part, title: Text | null, texts: ReadonlyArray<Text>): PlacedPart {
  return { part, title, texts, position: title?.position ?? texts[0]?.position ?? null };
}

/** The paragraphs of a narrative, or of one kind of its sections, in order. */
export function paragraphsOf({ sections }: Report['narrative'], wanted?: Part): Text[] {
  return sections.flatMap(({ kind, paragraphs }) => (wanted === undefined || kind === wanted ? paragraphs : []));
}

/** Characters of the paragraphs of a narrative, or of one kind of its sections; `null` where it has none. */
export function lengthOf({ narrative }: Report, wanted?: Part): number | null {
  const paragraphs = paragraphsOf(narrative, wanted);
  return paragraphs.length === 0 ? null : paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
