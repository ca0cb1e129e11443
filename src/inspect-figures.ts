import type { Mention, Report, Text, Total } from './report/report.ts';
import { type Measure, measures } from './report/vocabulary.ts';
import { sentences } from './text/sentences.ts';

/** The totals of a report, and each of its mentions in its sentence, the words that carry it between `«` and `»`. */
export function describeFigures({ id, header, figures, ...report }: Report): string {
  const paragraphs = textsOf(report);
  const head = `figures of ${header.country?.name ?? 'an unknown country'}${id ? ` (${id})` : ''}`;
  const totals = measures.map((measure) => describeTotals(measure, figures.totals[measure]));
  const mentions = figures.mentions.map((mention, index) => {
    const paragraph = paragraphs.find((text) => holds(text, mention)) ?? mention;
    return describeMention(mention, index, paragraph);
  });
  return [head, ...totals, '', ...mentions].join('\n');
}

function textsOf({
  narrative,
  recommendations,
  areas,
}: Pick<Report, 'narrative' | 'recommendations' | 'areas'>): Text[] {
  return [
    ...narrative.sections.flatMap(({ paragraphs }) => paragraphs),
    ...(recommendations?.items ?? []),
    ...areas.flatMap((area) => textsOf({ ...area, areas: [] })),
  ];
}

function holds({ position: outer }: Text, { position: inner }: Mention): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
}

function describeTotals(measure: Measure, { current, previous }: Report['figures']['totals'][Measure]): string {
  return `  ${measure.padEnd(19)} ${totalWords(current).padEnd(24)} previous: ${totalWords(previous)}`;
}

function totalWords(total: Total | null): string {
  if (total === null) return 'not stated';
  if (total.status === 'not-reported') return 'not reported';
  return total.counts.map(({ value, unit, mention }) => `${value}${unit ? ` ${unit}` : ''} [${mention}]`).join(', ');
}

function describeMention(mention: Mention, index: number, paragraph: Text): string {
  const { line, column } = mention.position.start;
  const { measure, value, qualifier, unit, exploitation, period, scope } = mention;
  const facts = [measure, value ?? 'not reported', qualifier === 'exact' ? null : qualifier, unit, exploitation];
  const said = [...facts, period, scope].filter((fact) => fact !== null).join(' ');
  return `  [${index}] ${`${line}:${column}`.padEnd(9)} ${said}\n        ${marked(mention, paragraph)}`;
}

/** The sentence of a mention. Where its words stand twice in a paragraph, the nearest to its place is the one. */
function marked({ text, position }: Mention, paragraph: Text): string {
  const expected = position.start.offset - paragraph.position.start.offset;
  let start = paragraph.text.indexOf(text);
  for (let at = start; at >= 0; at = paragraph.text.indexOf(text, at + 1)) {
    if (Math.abs(at - expected) < Math.abs(start - expected)) start = at;
  }
  const end = start + text.length;
  const sentence = sentences(paragraph.text).find((range) => range.start <= start && end <= range.end);
  const { start: from, end: to } = sentence ?? { start, end };
  return `${paragraph.text.slice(from, start)}«${text}»${paragraph.text.slice(end, to)}`;
}
