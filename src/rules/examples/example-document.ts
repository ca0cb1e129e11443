import type { SourceDocument } from '../../report/document.ts';
import { noFigures } from '../../report/figures.ts';
import type { Header, Position, Report, Text, Tier } from '../../report/report.ts';
import { tierLabels } from '../../report/tier.ts';
import { schemaVersion } from '../../report/vocabulary.ts';
import { locator } from '../../text/locate.ts';
import type { Draft } from './draft.ts';
import { type Layout, layOut } from './layout.ts';
import { ordinary } from './ordinary.ts';
import type { Piece } from './page.ts';

/** A report and the source it could have come from. */
export interface ExampleDocument {
  report: Report;
  document: SourceDocument;
}

/** How pieces and words of the page become texts and places of the report. */
interface Placer {
  text(piece: Piece): Text;
  find(words: string): Position;
}

type Full = Required<Draft>;

/** Makes the document and the report of a rule's example: the ordinary one with what the draft changes. */
export function exampleDocument(change: Draft = {}): ExampleDocument {
  const draft: Full = { ...ordinary, ...change };
  const layout = layOut(draft);
  const place = placer(layout.text, draft.altered);
  const report: Report = {
    schemaVersion,
    id: draft.country?.iso3 && draft.year ? `${draft.country.iso3}-${draft.year}` : null,
    source: sourceOf(draft, layout),
    header: header(draft, layout, place),
    tier: tier(draft, place),
    narrative: { sections: sections(layout, place) },
    recommendations: recommendations(layout, place),
    areas: [],
    figures: noFigures(),
    residue: layout.residue.map(({ role, piece }) => ({ role, ...place.text(piece) })),
    diagnostics: [],
  };
  if (draft.ownedTwice) repeatLast(report);
  if (draft.swapped) swapLast(report);
  return { report, document: { text: layout.text, source: report.source, notices: [] } };
}

function placer(page: string, altered: Full['altered']): Placer {
  const locate = locator(page);
  return {
    text: (piece) => ({
      text: altered.from ? piece.text.replace(altered.from, altered.to) : piece.text,
      position: locate(piece),
    }),
    find(words) {
      const start = Math.max(0, page.indexOf(words));
      return locate({ start, end: start + words.length });
    },
  };
}

function sourceOf(draft: Full, { text }: Layout): Report['source'] {
  return {
    name: draft.name,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    characters: text.length,
    pages: null,
  };
}

function header({ country, year, yearEvidence }: Full, layout: Layout, place: Placer): Header {
  return {
    country: country && {
      name: country.name,
      iso3: country.iso3,
      iso2: country.iso3?.slice(0, 2) ?? null,
      printed: country.printed,
      position: place.find(country.printed),
      evidence: country.evidence ?? 'header',
    },
    edition: {
      year,
      position: year === null ? null : place.find(String(year)),
      evidence: year === null ? null : yearEvidence,
      parsedAs: Math.min(year ?? 2023, 2025),
    },
    attribution: null,
    lines: layout.lines.map(place.text),
  };
}

function tier(draft: Full, place: Placer): Tier | null {
  if (draft.tier === null) return null;
  const { finding, movement } = draft;
  const label = tierLabels[draft.tier];
  return {
    code: draft.tier,
    label,
    printed: label,
    position: place.find(label),
    evidence: draft.tierEvidence,
    finding: finding && { ...finding, position: place.find(finding.text) },
    movement: movement && {
      kind: movement.kind,
      from: movement.from ?? null,
      consecutiveYears: movement.consecutiveYears ?? null,
      waiver: movement.waiver ?? false,
      automatic: movement.automatic ?? false,
      text: movement.text,
      position: place.find(movement.text),
    },
  };
}

function sections(layout: Layout, place: Placer): Report['narrative']['sections'] {
  return layout.sections.map(({ kind, title, paragraphs }) => ({
    kind,
    title: title && place.text(title),
    evidence: title ? 'heading' : 'opening-formula',
    paragraphs: paragraphs.map(place.text),
  }));
}

function recommendations({ recommendations: list }: Layout, place: Placer): Report['recommendations'] {
  if (!list) return null;
  const items = list.items.map((item, index) => ({ number: index + 1, ...place.text(item) }));
  return { title: place.text(list.title), evidence: 'heading', items };
}

function repeatLast(report: Report): void {
  const last = report.narrative.sections.at(-1);
  const paragraph = last?.paragraphs.at(-1);
  if (last && paragraph) last.paragraphs.push({ ...paragraph });
}

function swapLast(report: Report): void {
  const paragraphs = report.narrative.sections.at(-1)?.paragraphs;
  const last = paragraphs?.pop();
  if (last) paragraphs?.splice(-1, 0, last);
}
