import type { MeasureWords } from '../measures/measure.ts';
import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { hasAny, kindAt, type Token, type Tokens, textAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { ending, listMarks } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Numbers beside nouns that name a measure: '12 investigations and prosecutions', '12 cases led to convictions'. */
export function ownNouns({ tokens, lexicon }: Reading, head: Head): Shape[] {
  const nouns = [...head.nouns, ...nounsBeside(tokens, head.at, lexicon)];
  return nouns.map(({ name, unit }) => shapeOf(name, null, head.number, { unit }));
}

/** In front of what both nouns have: 'no prosecutions *of* or convictions *for* trafficking'. */
const hanging = set('of into against for');

/** '12 investigations *and prosecutions*'; not '12 investigations and *prosecutions of 30 suspects*', which has its own. */
function nounsBeside(tokens: Tokens, head: number, lexicon: Lexicon): MeasureWords[] {
  const found: MeasureWords[] = [];
  let joined = false;
  for (let at = head + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const nouns = lexicon.nouns.get(token);
    if (nouns && !(textAt(tokens, at + 1) === 'of' && kindAt(tokens, at + 2) === 'number')) found.push(...nouns);
    else if (nouns || token.kind === 'number' || !isJoint(tokens, at)) break;
    else joined ||= token.text !== ',';
  }
  return joined ? found : [];
}

function isJoint(tokens: Tokens, at: number): boolean {
  return listMarks.hasAt(tokens, at) || (hanging.hasAt(tokens, at) && listMarks.hasAt(tokens, at + 1));
}

const leadingToOutcome = set('to in');

/** '36 led to prosecutions *and 19 to* convictions', 'resulted in six prosecutions *and five in* convictions': the verb is that of the number before. */
function isElided(tokens: Tokens, { number, at: noun }: Head, to: number): boolean {
  if (!leadingToOutcome.hasAt(tokens, to) || noun !== number || textAt(tokens, number - 1) !== 'and') return false;
  return hasAny(tokens, number - 6, number, ending);
}

const wholesOfOutcomes = set('of which these those them whom the cases investigations arrests suspects have had');

const inFrontOfOutcome = set("a an the its country's first first-ever trafficking full formal successful");

/** '12 of these cases resulted in convictions', '87 of which led to indictments' */
export function outcomes({ tokens, lexicon }: Reading, head: Head): Shape[] {
  let at = head.at + 1;
  while (at < head.at + 5 && wholesOfOutcomes.hasAt(tokens, at)) at += 1;
  if (!ending.hasAt(tokens, at) && !isElided(tokens, head, at)) return [];
  const to = ending.hasAt(tokens, at) ? at + 1 : at;
  let noun = to + 1;
  while (inFrontOfOutcome.hasAt(tokens, noun)) noun += 1;
  const named = lexicon.nouns.getAt(tokens, noun);
  return (named ? [...named, ...nounsBeside(tokens, noun, lexicon)] : []).map(({ name }) =>
    shapeOf(name, head.counted, head.number, { to: noun, weak: true, outcome: true }),
  );
}
