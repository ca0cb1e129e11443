import { figuresOf } from '../../src/figures/index.ts';
import { newest } from '../../src/knowledge/editions.ts';
import type { Range, SourceDocument } from '../../src/report/document.ts';
import { noFigures } from '../../src/report/figures.ts';
import type { Header, Position, Report, Text, Tier } from '../../src/report/report.ts';
import { tierLabels } from '../../src/report/tier.ts';
import { type ResidueRole, type SectionKind, schemaVersion } from '../../src/report/vocabulary.ts';
import type { Draft, DraftSection } from '../../src/rules/support/draft.ts';
import { locator } from '../../src/text/locate.ts';
import { mapSlice } from '../../src/text/mapped-text.ts';

/** A report and the source it could have come from. */
interface ExampleDocument {
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
  const { text } = layout;
  const contentAt = (offset: number) => mapSlice(text, offset, text.length);
  // The ordinary sections are not about figures, and an altered text has no places to point at.
  if (change.sections && !draft.altered.from) report.figures = figuresOf(report, { locate: locator(text), contentAt });
  if (draft.ownedTwice) repeatLast(report);
  if (draft.swapped) swapLast(report);
  return { report, document: { text: layout.text, source: report.source, locate: locator(layout.text), notices: [] } };
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
      evidence: 'header',
      ...country,
      iso2: country.iso3?.slice(0, 2) ?? null,
      position: place.find(country.printed),
    },
    edition: {
      year,
      position: year === null ? null : place.find(String(year)),
      evidence: year === null ? null : yearEvidence,
      parsedAs: Math.min(year ?? 2023, newest.year),
    },
    attribution: null,
    lines: layout.lines.map(place.text),
  };
}

const plainMovement = { from: null, consecutiveYears: null, waiver: false, automatic: false };

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
    movement: movement && { ...plainMovement, ...movement, position: place.find(movement.text) },
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

/** What an example does not say: a report that no rule has anything against. The country's facts are real, the words ours. */
const ordinary: Required<Draft> = {
  name: 'slovenia.txt',
  country: { name: 'Slovenia', iso3: 'SVN', printed: 'SLOVENIA', evidence: 'header' },
  year: 2023,
  yearEvidence: 'attribution',
  tier: '2',
  tierEvidence: 'header',
  finding: {
    minimumStandards: 'not-met',
    significantEfforts: true,
    text: 'The Government of Slovenia does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.',
  },
  movement: { kind: 'downgraded', text: 'therefore Slovenia was downgraded to Tier 2.' },
  sections: [
    {
      kind: 'summary',
      paragraphs: ['Officials wrote a new guide for inspectors and paid more to those who run shelters.'],
    },
    {
      kind: 'prosecution',
      title: 'PROSECUTION',
      paragraphs: [
        'The government maintained law enforcement efforts. Courts heard four cases and judges convicted six people.',
      ],
    },
    {
      kind: 'protection',
      title: 'PROTECTION',
      paragraphs: [
        'The government increased protection efforts. Social workers met 40 victims and found rooms for most of them.',
      ],
    },
    {
      kind: 'prevention',
      title: 'PREVENTION',
      paragraphs: [
        'The government maintained prevention efforts. Teachers spoke about false offers of work in ninety schools.',
      ],
    },
    {
      kind: 'trafficking-profile',
      title: 'TRAFFICKING PROFILE',
      paragraphs: [
        'As reported over the past five years, traffickers exploit workers from abroad on building sites and in kitchens.',
      ],
    },
  ],
  recommendations: [
    'Seek prison terms for traffickers that fit the harm they do.',
    'Train inspectors to notice the signs of forced labor.',
    'Increase the money for shelters outside the capital.',
    'Tell workers from abroad of their rights in their own languages.',
    'Name an independent office that reviews what the government does.',
    'Help victims to claim what they are owed.',
  ],
  residue: [],
  unowned: '',
  ownedTwice: false,
  swapped: false,
  altered: { from: '', to: '' },
};

/** The pieces of a narrative on its page. */
interface Layout {
  text: string;
  lines: Piece[];
  sections: { kind: SectionKind; title: Piece | null; paragraphs: Piece[] }[];
  recommendations: { title: Piece; items: Piece[] } | null;
  residue: { role: ResidueRole; piece: Piece }[];
}

/** Writes the page of a draft: header, sections, recommendations behind the summary, residue. */
function layOut(draft: Required<Draft>): Layout {
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
function headerLines({ country, year, tier }: Required<Draft>): string[] {
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

/** A piece of a page, and where it stands. */
interface Piece extends Range {
  text: string;
}

/** A page being written: paragraphs stand one blank line apart. */
interface Page {
  write(text: string): Piece;
  read(): string;
}

function blankPage(): Page {
  let page = '';
  return {
    write(text) {
      if (page !== '') page += '\n\n';
      const start = page.length;
      page += text;
      return { text, start, end: page.length };
    },
    read: () => page,
  };
}
