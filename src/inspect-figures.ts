import type { Mention, Report, Total } from './report/report.ts';
import { type Measure, measures } from './report/vocabulary.ts';
import { type MentionSentence, sentenceOf } from './text/mention-sentence.ts';

/** The totals of a report, and each of its mentions in its sentence, the words that carry it between `«` and `»`. */
export function describeFigures(report: Report): string {
  const { id, header, figures } = report;
  const head = `figures of ${header.country?.name ?? 'an unknown country'}${id ? ` (${id})` : ''}`;
  const totals = measures.map((measure) => describeTotals(measure, figures.totals[measure]));
  const mentions = figures.mentions.map((mention, index) =>
    describeMention(mention, index, sentenceOf(report, mention)),
  );
  return [head, ...totals, '', ...mentions].join('\n');
}

function describeTotals(measure: Measure, { current, previous }: Report['figures']['totals'][Measure]): string {
  return `  ${measure.padEnd(19)} ${totalWords(current).padEnd(24)} previous: ${totalWords(previous)}`;
}

function totalWords(total: Total | null): string {
  if (total === null) return 'not stated';
  if (total.status === 'not-reported') return 'not reported';
  return total.counts.map(({ value, unit, mention }) => `${value}${unit ? ` ${unit}` : ''} [${mention}]`).join(', ');
}

function describeMention(mention: Mention, index: number, { before, words, after }: MentionSentence): string {
  const { line, column } = mention.position.start;
  const { measure, value, qualifier, unit, exploitation, period, scope } = mention;
  const facts = [measure, value ?? 'not reported', qualifier === 'exact' ? null : qualifier, unit, exploitation];
  const said = [...facts, period, scope].filter((fact) => fact !== null).join(' ');
  return `  [${index}] ${`${line}:${column}`.padEnd(9)} ${said}\n        ${before}«${words}»${after}`;
}
