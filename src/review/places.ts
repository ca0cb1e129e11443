import type { Area, NarrativeBody, Position, Recommendations, Report, Text } from '../report/report.ts';
import type { ResidueRole, SectionKind } from '../report/vocabulary.ts';
import { titled } from './html.ts';

/** What a leaf is part of: it gives the color and the first word of its role. */
export type PartName = 'header' | 'recommendations' | 'area' | 'residue' | SectionKind;

/** A value of a report that has a place in the source. */
export interface PlacedValue {
  /** Unique in the report; the value's element on the page carries it: `s3p2`, second paragraph of the third section. */
  id: string;
  part: PartName;
  /** What it is, in words: 'Prosecution, paragraph 2'. */
  role: string;
  /** `leaf`: holds characters of its own; `residue`: a leaf that may lie inside another; `value`: points into leaves. */
  kind: 'leaf' | 'residue' | 'value';
  start: number;
  /** Exclusive. */
  end: number;
}

export function partLabel(part: PartName): string {
  return part === 'other' ? 'Other section' : titled(part);
}

export function residueLabel(role: ResidueRole): string {
  return role === 'unplaced' ? 'unplaced text' : role.replace('-', ' ');
}

/** Ids of the elements of a report, so that both sides of a page and the tests spell them alike. */
export const ids = {
  headerLine: (index: number) => `h${index + 1}`,
  area: (index: number) => `area-${index + 1}`,
  section: (area: number | null, index: number) => `${areaId(area)}section-${index + 1}`,
  recommendations: (area: number | null) => `${areaId(area)}recommendations`,
  sectionTitle: (area: number | null, section: number) => `${areaId(area)}s${section + 1}t`,
  paragraph: (area: number | null, section: number, paragraph: number) =>
    `${areaId(area)}s${section + 1}p${paragraph + 1}`,
  recommendationsTitle: (area: number | null) => `${areaId(area)}rt`,
  item: (area: number | null, index: number) => `${areaId(area)}r${index + 1}`,
  areaTitle: (area: number) => `a${area + 1}t`,
  mention: (index: number) => `m${index + 1}`,
  residue: (index: number) => `x${index + 1}`,
  diagnostic: (index: number) => `d${index + 1}`,
};

function areaId(area: number | null): string {
  return area === null ? '' : `a${area + 1}`;
}

/** Every value of a report that has a place, in the order in which its page shows them. */
export function placesOf(report: Report): PlacedValue[] {
  return [
    ...headerPlaces(report),
    ...tierPlaces(report),
    ...bodyPlaces(report, null),
    ...report.areas.flatMap(areaPlaces),
    ...report.figures.mentions.flatMap(({ measure, position }, index) =>
      valuePlace(ids.mention(index), 'other', `Figure: ${measure.replace('-', ' ')}`, position),
    ),
    ...report.residue.map(({ role, position }, index) =>
      place(ids.residue(index), 'residue', { role: `Residue: ${residueLabel(role)}`, kind: 'residue', position }),
    ),
    ...report.diagnostics.flatMap(({ position, severity }, index) =>
      valuePlace(ids.diagnostic(index), 'other', `Finding: ${severity}`, position),
    ),
  ];
}

function headerPlaces({ header }: Report): PlacedValue[] {
  const { country, edition, attribution, lines } = header;
  return [
    ...valuePlace('country', 'header', 'Country', country?.position),
    ...valuePlace('edition', 'header', 'Edition', edition.position),
    ...valuePlace('attribution', 'header', 'Attribution', attribution?.position),
    ...lines.map((line, index) => leaf(ids.headerLine(index), 'header', `Header, line ${index + 1}`, line)),
  ];
}

function tierPlaces({ tier }: Report): PlacedValue[] {
  return [
    ...valuePlace('tier', 'header', 'Tier', tier?.position),
    ...valuePlace('finding', 'summary', 'Tier finding', tier?.finding?.position),
    ...valuePlace('movement', 'summary', 'Tier movement', tier?.movement?.position),
  ];
}

/** Sections and recommendations, of the country or of an area. */
function bodyPlaces(
  { narrative, recommendations }: { narrative: NarrativeBody; recommendations: Recommendations | null },
  area: number | null,
  within = '',
): PlacedValue[] {
  const found: PlacedValue[] = [];
  for (const [index, { kind, title, paragraphs }] of narrative.sections.entries()) {
    const label = `${within}${partLabel(kind)}`;
    if (title) found.push(leaf(ids.sectionTitle(area, index), kind, `${label}, title`, title));
    for (const [at, paragraph] of paragraphs.entries()) {
      const role = paragraphs.length > 1 ? `${label}, paragraph ${at + 1}` : label;
      found.push(leaf(ids.paragraph(area, index, at), kind, role, paragraph));
    }
  }
  const { title = null, items = [] } = recommendations ?? {};
  if (title) {
    found.push(leaf(ids.recommendationsTitle(area), 'recommendations', `${within}Recommendations, title`, title));
  }
  for (const [index, item] of items.entries()) {
    found.push(leaf(ids.item(area, index), 'recommendations', `${within}Recommendation ${item.number}`, item));
  }
  return found;
}

function areaPlaces(area: Area, index: number): PlacedValue[] {
  return [
    leaf(ids.areaTitle(index), 'area', 'Area, title', area.title),
    ...bodyPlaces(area, index, `${area.title.text}: `),
  ];
}

/** The place of a value that may have none. */
function valuePlace(id: string, part: PartName, role: string, position: Position | null | undefined): PlacedValue[] {
  return position ? [place(id, part, { role, kind: 'value', position })] : [];
}

function leaf(id: string, part: PartName, role: string, { position }: Text): PlacedValue {
  return place(id, part, { role, kind: 'leaf', position });
}

function place(
  id: string,
  part: PartName,
  { role, kind, position }: { role: string; kind: PlacedValue['kind']; position: Position },
): PlacedValue {
  return { id, part, role, kind, start: position.start.offset, end: position.end.offset };
}
