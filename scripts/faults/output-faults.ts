/** Ways in which an extractor can be wrong: a report that was right, changed behind its back. */
import type { Report, Text } from '../../src/report/report.ts';
import { tierLabels } from '../../src/report/tier.ts';

interface OutputFault {
  name: string;
  /** Changes the report; `false` where it has nothing to change in this way. */
  breaks(report: Report): boolean;
}

type Section = Report['narrative']['sections'][number];

const sections = ({ narrative }: Report): Section[] =>
  narrative.sections.filter(({ paragraphs }) => paragraphs.length > 0);
const items = ({ recommendations }: Report) => recommendations?.items ?? [];
const last = <Value>(values: Value[]): Value | undefined => values.at(-1);

function on<Value>(value: Value | null | undefined, change: (value: Value) => unknown): boolean {
  if (value === null || value === undefined) return false;
  change(value);
  return true;
}

function swap<Value>(values: Value[], first: number, second: number): boolean {
  const [left, right] = [values[first], values[second]];
  if (left === undefined || right === undefined) return false;
  values[first] = right;
  values[second] = left;
  return true;
}

export const outputFaults: OutputFault[] = [
  { name: 'recommendation dropped', breaks: (report) => items(report).splice(1, 1).length > 0 },
  {
    name: 'recommendation doubled',
    breaks: (report) =>
      on(items(report)[0], (item) => items(report).push({ ...item, number: items(report).length + 1 })),
  },
  {
    name: 'recommendation merged with its neighbor',
    breaks(report) {
      const [first, second] = items(report);
      if (!first || !second) return false;
      first.text += `${first.text.endsWith('.') ? ' ' : '; '}${second.text}`;
      first.position.end = second.position.end;
      items(report).splice(1, 1);
      return true;
    },
  },
  {
    name: 'recommendation cut in two',
    breaks(report) {
      const item = items(report)[0];
      if (!item) return false;
      const at = item.text.indexOf(' ', item.text.length / 2);
      const rest = { ...item, text: item.text.slice(at + 1), number: 2 };
      item.text = item.text.slice(0, at);
      items(report).splice(1, 0, rest);
      return at > 0;
    },
  },
  { name: 'recommendations swapped', breaks: (report) => swap(items(report), 0, 1) },
  {
    name: 'recommendations lost',
    breaks: (report) => on(report.recommendations, () => Object.assign(report, { recommendations: null })),
  },
  { name: 'paragraph lost', breaks: (report) => on(last(sections(report)), ({ paragraphs }) => paragraphs.pop()) },
  {
    name: 'paragraph repeated',
    breaks: (report) =>
      on(sections(report)[0], ({ paragraphs }) => paragraphs.push(structuredClone(paragraphs[0] as Text))),
  },
  {
    name: 'paragraph put into another section',
    breaks(report) {
      const [first, second] = sections(report);
      if (!first || !second) return false;
      first.paragraphs.push(...second.paragraphs.splice(-1));
      second.paragraphs.push(...first.paragraphs.splice(0, 1));
      return true;
    },
  },
  {
    name: 'paragraph cut',
    breaks: (report) =>
      on(sections(report)[0]?.paragraphs[0], (text) => Object.assign(text, { text: text.text.slice(0, -20) })),
  },
  {
    name: 'figure changed',
    breaks(report) {
      const text = sections(report)
        .flatMap(({ paragraphs }) => paragraphs)
        .find((one) => /\d/u.test(one.text));
      return on(text, (one) =>
        Object.assign(one, { text: one.text.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10)) }),
      );
    },
  },
  {
    name: 'word dropped',
    breaks: (report) =>
      on(sections(report)[0]?.paragraphs[0], (text) =>
        Object.assign(text, { text: text.text.replace(/\s\S+\s/u, ' ') }),
      ),
  },
  {
    name: 'section renamed',
    breaks: (report) =>
      on(
        sections(report).find(({ kind }) => kind === 'protection'),
        (section) => Object.assign(section, { kind: 'prevention' }),
      ),
  },
  {
    name: 'section kinds swapped',
    breaks(report) {
      const [first, second] = sections(report).filter(({ kind }) =>
        ['prosecution', 'protection', 'prevention'].includes(kind),
      );
      if (!first || !second) return false;
      [first.kind, second.kind] = [second.kind, first.kind];
      return true;
    },
  },
  { name: 'sections swapped in the output', breaks: (report) => swap(report.narrative.sections, 0, 1) },
  { name: 'section dropped', breaks: (report) => report.narrative.sections.splice(0, 1).length > 0 },
  {
    name: 'section emptied in the output',
    breaks: (report) => on(sections(report)[0], (section) => Object.assign(section, { paragraphs: [] })),
  },
  {
    name: 'heading dropped',
    breaks: (report) =>
      on(
        report.narrative.sections.find(({ title }) => title),
        (section) => Object.assign(section, { title: null }),
      ),
  },
  { name: 'header line dropped', breaks: (report) => report.header.lines.splice(0, 1).length > 0 },
  {
    name: 'tier changed in the output',
    breaks: (report) =>
      on(report.tier, (tier) => {
        tier.code = tier.code === '2' ? '1' : '2';
        tier.label = tierLabels[tier.code];
      }),
  },
  {
    name: 'tier printed otherwise',
    breaks: (report) => on(report.tier, (tier) => Object.assign(tier, { printed: 'Tier 4' })),
  },
  {
    name: 'country changed in the output',
    breaks: (report) =>
      on(report.header.country, (country) => Object.assign(country, { name: 'Croatia', iso3: 'HRV', iso2: 'HR' })),
  },
  {
    name: 'finding turned round in the output',
    breaks: (report) =>
      on(report.tier?.finding, (finding) => {
        finding.minimumStandards = finding.minimumStandards === 'met' ? 'not-met' : 'met';
        finding.significantEfforts = finding.minimumStandards === 'met' ? null : true;
      }),
  },
  {
    name: 'movement changed in the output',
    breaks: (report) =>
      report.tier?.movement?.kind === 'placed'
        ? false
        : on(report.tier?.movement, (movement) =>
            Object.assign(movement, { kind: movement.kind === 'upgraded' ? 'downgraded' : 'upgraded' }),
          ),
  },
  {
    name: 'Special Case claimed',
    breaks: (report) =>
      report.tier?.code !== 'SC' &&
      on(report.tier, (tier) => Object.assign(tier, { code: 'SC', label: tierLabels.SC })),
  },
  {
    name: 'paragraph left unplaced',
    breaks(report) {
      const text = last(sections(report))?.paragraphs.pop();
      return on(text, (one) => report.residue.push({ role: 'unplaced', ...one }));
    },
  },
  { name: 'residue dropped', breaks: (report) => report.residue.splice(0, 1).length > 0 },
  {
    name: 'places shifted',
    breaks: (report) =>
      on(last(sections(report))?.paragraphs[0], ({ position }) => {
        position.start.offset += 7;
        position.end.offset += 7;
      }),
  },
];
