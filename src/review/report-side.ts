import type { Element } from 'hast';
import type { NarrativeBody, Position, Recommendations, Section, Text, Tier } from '../report/report.ts';
import { tierLabels } from '../report/tier.ts';
import { plural } from '../text/plural.ts';
import { aside, type Child, h, sentence, tierBadge, titled } from './html.ts';
import { ids, type PartName, partLabel, residueLabel } from './places.ts';
import { figures } from './shown-figures.ts';
import { evidence, muted, part, type Shown, textValue, value } from './shown-value.ts';

/** The values of a report in the order of the output, each with its place. */
export function reportSide(shown: Shown): Child[] {
  const { report } = shown;
  return [
    findings(shown),
    header(shown),
    tier(shown),
    ...body(shown, report, null),
    ...report.areas.map((area, index) =>
      h('section', { className: 'area k-area', id: ids.area(index), ariaLabel: `Area: ${area.title.text}` }, [
        value(shown, { id: ids.areaTitle(index), position: area.title.position }, [
          h('h3', { className: 'part-name' }, `Area: ${area.title.text}`),
        ]),
        ...body(shown, area, index),
      ]),
    ),
    figures(shown),
    residue(shown),
  ];
}

function findings(shown: Shown): Child {
  if (shown.notes.length === 0) return null;
  return part(
    'findings',
    'findings',
    plural(shown.notes.length, 'finding'),
    shown.notes.map(({ id, diagnostic, remedy }) =>
      value(shown, { id, position: diagnostic.position }, [
        h('p', [
          h('b', { className: `severity ${diagnostic.severity}` }, titled(diagnostic.severity)),
          ' ',
          ...sentence(diagnostic.message),
          ' ',
          h('small', diagnostic.ruleId),
        ]),
        remedy === null ? null : h('p', { className: 'remedy' }, sentence(remedy)),
      ]),
    ),
  );
}

function header(shown: Shown): Child {
  const { country, edition, attribution, lines } = shown.report.header;
  const source = shown.report.source;
  const field = (id: string, name: string, position: Position | null, said: ReadonlyArray<Child>) =>
    h('div', { className: 'field' }, [h('dt', name), value(shown, { id, position }, said, 'dd')]);
  const fields = [
    country
      ? field('country', 'Country', country.position, [
          h('b', country.name),
          muted(` ${country.iso3 ?? 'no ISO code'}, printed “${country.printed}”, by ${evidence(country.evidence)}`),
        ])
      : field('country', 'Country', null, [h('b', 'not known')]),
    field('edition', 'Edition', edition.position, [
      h('b', edition.year === null ? 'not known' : String(edition.year)),
      muted(
        `${edition.evidence ? ` by ${evidence(edition.evidence)}` : ''}${edition.parsedAs === edition.year ? '' : `, read as ${edition.parsedAs}`}`,
      ),
    ]),
    attribution ? field('attribution', 'Attribution', attribution.position, [attribution.text]) : null,
    field('source-name', 'Source', null, [
      source.name,
      muted(` ${source.mediaType}, ${source.encoding}, ${source.characters.toLocaleString('en-US')} characters`),
    ]),
  ];
  return part('header', 'header', 'Header', [
    h('dl', fields),
    ...lines.map((line, index) => textValue(shown, ids.headerLine(index), line)),
  ]);
}

function tier(shown: Shown): Child {
  const { tier: placed } = shown.report;
  if (!placed) return part('tier', 'tier-part', 'Tier', [aside('No tier was found.')]);
  const { finding, movement } = placed;
  return part('tier', 'tier-part', 'Tier', [
    value(shown, { id: 'tier', position: placed.position }, [
      h('p', [tierBadge(placed.code), muted(` printed “${placed.printed}”, by ${evidence(placed.evidence)}`)]),
    ]),
    finding ? statement(shown, 'finding', { ...finding, means: findingWords(finding) }) : aside('No finding.'),
    movement
      ? statement(shown, 'movement', { ...movement, means: movementWords(movement) })
      : aside('No movement told.'),
  ]);
}

/** A sentence of the report, and what it was taken to mean. */
function statement(shown: Shown, id: string, { means, text, position }: Text & { means: string }): Element {
  return value(shown, { id, position }, [h('p', [h('b', means), '. ', h('q', text)])]);
}

function findingWords({ minimumStandards, significantEfforts }: NonNullable<Tier['finding']>): string {
  const standards = minimumStandards === 'met' ? 'Meets the minimum standards' : 'Does not meet the minimum standards';
  if (significantEfforts === null) return standards;
  return `${standards}; ${significantEfforts ? 'makes' : 'does not make'} significant efforts`;
}

function movementWords({ kind, from, consecutiveYears, waiver, automatic }: NonNullable<Tier['movement']>): string {
  const words = [
    titled(kind),
    ...(from ? [`from ${tierLabels[from]}`] : []),
    ...(consecutiveYears ? [`${consecutiveYears} years in a row`] : []),
    ...(waiver ? ['waiver granted'] : []),
    ...(automatic ? ['automatic'] : []),
  ];
  return words.join(', ');
}

function body(
  shown: Shown,
  { narrative, recommendations }: { narrative: NarrativeBody; recommendations: Recommendations | null },
  area: number | null,
): Child[] {
  const parts = narrative.sections.map((one, index) => ({
    start: (one.title ?? one.paragraphs[0])?.position.start.offset ?? 0,
    element: section(shown, one, { area, index }),
  }));
  const first = recommendations?.title ?? recommendations?.items[0];
  if (recommendations) {
    parts.push({ start: first?.position.start.offset ?? 0, element: list(shown, recommendations, area) });
  }
  return parts.toSorted((a, b) => a.start - b.start).map(({ element }) => element);
}

function section(
  shown: Shown,
  { kind, title, evidence: how, paragraphs }: Section,
  { area, index }: { area: number | null; index: number },
): Element {
  return part(kind, ids.section(area, index), labelOf(kind, area), [
    titleValue(shown, ids.sectionTitle(area, index), title, how),
    ...paragraphs.map((paragraph, at) => textValue(shown, ids.paragraph(area, index, at), paragraph)),
    paragraphs.length === 0 ? aside('No paragraphs.') : null,
  ]);
}

function labelOf(name: PartName, area: number | null): string {
  return area === null ? partLabel(name) : `${partLabel(name)} (area ${area + 1})`;
}

function titleValue(shown: Shown, id: string, title: Text | null, how: string): Child {
  const by = muted(`${title ? ' ' : 'no title, '}by ${evidence(how)}`);
  if (!title) return aside(by);
  return value(shown, { id, position: title.position }, [h('p', { className: 'printed-title' }, [title.text, by])]);
}

function list(shown: Shown, { title, evidence: how, items }: Recommendations, area: number | null): Element {
  const listed = items.map((item, index) =>
    h('li', { value: item.number }, [textValue(shown, ids.item(area, index), item)]),
  );
  return part('recommendations', ids.recommendations(area), labelOf('recommendations', area), [
    titleValue(shown, ids.recommendationsTitle(area), title, how),
    h('ol', { className: 'items' }, listed),
  ]);
}

function residue(shown: Shown): Child {
  const { residue: pieces } = shown.report;
  if (pieces.length === 0) return null;
  const unplaced = pieces.filter(({ role }) => role === 'unplaced').length;
  return part('residue', 'residue', 'Residue', [
    h('details', { open: unplaced > 0 }, [
      h('summary', `${plural(pieces.length, 'piece')} of the page outside the report`),
      ...pieces.map(({ role, text, position }, index) =>
        value(shown, { id: ids.residue(index), position }, [
          h('p', [muted(`${residueLabel(role)}: `), h('bdi', text)]),
        ]),
      ),
    ]),
  ]);
}
