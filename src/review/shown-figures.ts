import type { Element } from 'hast';
import type { Count, Mention, Total } from '../report/report.ts';
import { measures } from '../report/vocabulary.ts';
import { sentenceOf } from '../text/mention-sentence.ts';
import { plural } from '../text/plural.ts';
import { type Child, h, table, titled } from './html.ts';
import { ids } from './places.ts';
import { muted, part, type Shown, value } from './shown-value.ts';

/** The totals of a report, and its mentions in their sentences; `null` where it has none. */
export function figures(shown: Shown): Child {
  const { totals, mentions } = shown.report.figures;
  if (mentions.length === 0 && measures.every((measure) => !totals[measure].current && !totals[measure].previous))
    return null;
  return part('figures', 'figures', 'Figures', [
    table(
      'Totals that the report states',
      ['Measure', 'This period', 'The one before'],
      measures.map((measure) => [titled(measure), total(totals[measure].current), total(totals[measure].previous)]),
    ),
    h('h4', plural(mentions.length, 'mention')),
    ...mentions.map((mention, index) => mentionValue(shown, mention, index)),
  ]);
}

function total(one: Total | null): Child {
  if (!one) return h('span', { className: 'absent' }, 'not mentioned');
  if (one.status === 'not-reported') return h('i', 'not reported');
  const counts = one.counts.flatMap((count, index) => [
    index > 0 ? ', ' : '',
    h('a', { href: `#${ids.mention(count.mention)}` }, one.status === 'none' ? 'none' : countWords(count)),
  ]);
  return h('span', counts.length > 0 ? counts : one.status === 'none' ? 'none' : '');
}

/** 'at least 1,200 persons' */
export function countWords({ value: number, unit, qualifier }: Pick<Count, 'value' | 'unit' | 'qualifier'>): string {
  const exactness = qualifier === 'exact' ? '' : `${qualifier.replace('-', ' ')} `;
  return `${exactness}${number.toLocaleString('en-US')}${unit ? ` ${unit}` : ''}`;
}

function mentionValue(shown: Shown, mention: Mention, index: number): Element {
  const { before, words, after } = sentenceOf(shown.report, mention);
  const { measure, value: number, qualifier, unit, exploitation, period, scope } = mention;
  const said =
    number === null ? 'not reported' : number === 0 ? 'none' : countWords({ value: number, unit: null, qualifier });
  const facts = [
    unit,
    exploitation && `${exploitation} trafficking`,
    // Of money it is not read of which year it is, nor what it is a part of.
    ...(measure === 'funding'
      ? []
      : [typeof period === 'number' ? String(period) : `${period} period`, scope === 'total' ? 'total' : 'a part']),
  ].filter((fact) => fact !== null);
  return value(shown, { id: ids.mention(index), position: mention.position }, [
    h('p', [h('b', `${titled(measure)}: ${said}`), muted(` ${facts.join(', ')}`)]),
    h('p', { className: 'sentence' }, [before, h('mark', words), after]),
  ]);
}
