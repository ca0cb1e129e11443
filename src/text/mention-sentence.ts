import type { Mention, Position, Report, Text } from '../report/report.ts';
import { onceEach } from './lazy.ts';
import { sentences } from './sentences.ts';

/** The sentence that a number stands in, parted at the words that carry it. */
export interface MentionSentence {
  before: string;
  words: string;
  after: string;
}

/**
 * Finds the sentence of a mention in the text of its leaf. Texts are normalized and places are not, so where the words stand
 * more than once, those nearest to the mention's share of the leaf's range are meant.
 */
export function sentenceOf(report: Report, { text, position }: Mention): MentionSentence {
  const leaf = texts(report).find((one) => holds(one.position, position));
  const at = leaf ? nearest(leaf.text, text, share(leaf.position, position) * leaf.text.length) : -1;
  if (!leaf || at < 0) return { before: '', words: text, after: '' };
  const end = at + text.length;
  const touched = sentencesOf(leaf).filter((sentence) => sentence.end > at && sentence.start < end);
  return {
    before: leaf.text.slice(touched[0]?.start ?? at, at),
    words: text,
    after: leaf.text.slice(end, touched.at(-1)?.end ?? end),
  };
}

/** The sentences of a leaf, found once for all mentions in it. */
const sentencesOf = onceEach(({ text }: Text) => sentences(text));

function texts({ narrative, recommendations, areas }: Report): Text[] {
  return [{ narrative, recommendations }, ...areas].flatMap((body) => [
    ...body.narrative.sections.flatMap(({ paragraphs }) => paragraphs),
    ...(body.recommendations?.items ?? []),
  ]);
}

function holds(outer: Position, inner: Position): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
}

function share(outer: Position, inner: Position): number {
  const length = outer.end.offset - outer.start.offset;
  return length === 0 ? 0 : (inner.start.offset - outer.start.offset) / length;
}

function nearest(text: string, words: string, expected: number): number {
  let best = -1;
  if (words === '') return best;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best;
}
