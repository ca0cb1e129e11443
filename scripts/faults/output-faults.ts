/** Ways in which an extractor can be wrong: a report that was right, changed behind its back. */
import type { Report, Text } from '../../src/report/report.ts';
import { tierLabels } from '../../src/report/tier.ts';

/** Changes a report; `false` where it has nothing to change in this way. */
type BreakReport = (report: Report) => boolean;

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

export const outputFaults: Readonly<Record<string, BreakReport>> = {
  'recommendation dropped': (report) => items(report).splice(1, 1).length > 0,
  'recommendation doubled': (report) =>
    on(items(report)[0], (item) => items(report).push({ ...item, number: items(report).length + 1 })),
  'recommendation merged with its neighbor'(report) {
    const [first, second] = items(report);
    if (!first || !second) return false;
    first.text += `${first.text.endsWith('.') ? ' ' : '; '}${second.text}`;
    first.position.end = second.position.end;
    items(report).splice(1, 1);
    return true;
  },
  'recommendation cut in two'(report) {
    const item = items(report)[0];
    if (!item) return false;
    const at = item.text.indexOf(' ', item.text.length / 2);
    const rest = { ...item, text: item.text.slice(at + 1), number: 2 };
    item.text = item.text.slice(0, at);
    items(report).splice(1, 0, rest);
    return at > 0;
  },
  'recommendations swapped': (report) => swap(items(report), 0, 1),
  'recommendations lost': (report) =>
    on(report.recommendations, () => Object.assign(report, { recommendations: null })),
  'paragraph lost': (report) => on(last(sections(report)), ({ paragraphs }) => paragraphs.pop()),
  'paragraph repeated': (report) =>
    on(sections(report)[0], ({ paragraphs }) => paragraphs.push(structuredClone(paragraphs[0] as Text))),
  'paragraph put into another section'(report) {
    const [first, second] = sections(report);
    if (!first || !second) return false;
    first.paragraphs.push(...second.paragraphs.splice(-1));
    second.paragraphs.push(...first.paragraphs.splice(0, 1));
    return true;
  },
  'paragraph cut': (report) =>
    on(sections(report)[0]?.paragraphs[0], (text) => Object.assign(text, { text: text.text.slice(0, -20) })),
  'figure changed'(report) {
    const text = sections(report)
      .flatMap(({ paragraphs }) => paragraphs)
      .find((one) => /\d/u.test(one.text));
    return on(text, (one) =>
      Object.assign(one, { text: one.text.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10)) }),
    );
  },
  'word dropped': (report) =>
    on(sections(report)[0]?.paragraphs[0], (text) => Object.assign(text, { text: text.text.replace(/\s\S+\s/u, ' ') })),
  'section renamed': (report) =>
    on(
      sections(report).find(({ kind }) => kind === 'protection'),
      (section) => Object.assign(section, { kind: 'prevention' }),
    ),
  'section kinds swapped'(report) {
    const [first, second] = sections(report).filter(({ kind }) =>
      ['prosecution', 'protection', 'prevention'].includes(kind),
    );
    if (!first || !second) return false;
    [first.kind, second.kind] = [second.kind, first.kind];
    return true;
  },
  'sections swapped in the output': (report) => swap(report.narrative.sections, 0, 1),
  'section dropped': (report) => report.narrative.sections.splice(0, 1).length > 0,
  'section emptied in the output': (report) =>
    on(sections(report)[0], (section) => Object.assign(section, { paragraphs: [] })),
  'heading dropped': (report) =>
    on(
      report.narrative.sections.find(({ title }) => title),
      (section) => Object.assign(section, { title: null }),
    ),
  'header line dropped': (report) => report.header.lines.splice(0, 1).length > 0,
  'tier changed in the output': (report) =>
    on(report.tier, (tier) => {
      tier.code = tier.code === '2' ? '1' : '2';
      tier.label = tierLabels[tier.code];
    }),
  'tier printed otherwise': (report) => on(report.tier, (tier) => Object.assign(tier, { printed: 'Tier 4' })),
  'country changed in the output': (report) =>
    on(report.header.country, (country) => Object.assign(country, { name: 'Croatia', iso3: 'HRV', iso2: 'HR' })),
  'finding turned round in the output': (report) =>
    on(report.tier?.finding, (finding) => {
      finding.minimumStandards = finding.minimumStandards === 'met' ? 'not-met' : 'met';
      finding.significantEfforts = finding.minimumStandards === 'met' ? null : true;
    }),
  'movement changed in the output': (report) =>
    report.tier?.movement?.kind === 'placed'
      ? false
      : on(report.tier?.movement, (movement) =>
          Object.assign(movement, { kind: movement.kind === 'upgraded' ? 'downgraded' : 'upgraded' }),
        ),
  'Special Case claimed': (report) =>
    report.tier?.code !== 'SC' && on(report.tier, (tier) => Object.assign(tier, { code: 'SC', label: tierLabels.SC })),
  'paragraph left unplaced'(report) {
    const text = last(sections(report))?.paragraphs.pop();
    return on(text, (one) => report.residue.push({ role: 'unplaced', ...one }));
  },
  'residue dropped': (report) => report.residue.splice(0, 1).length > 0,
  'places shifted': (report) =>
    on(last(sections(report))?.paragraphs[0], ({ position }) => {
      position.start.offset += 7;
      position.end.offset += 7;
    }),
};
