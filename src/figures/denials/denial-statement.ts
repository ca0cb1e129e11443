import { blankFigure } from '../figure.ts';
import { exploitationDenied } from '../nouns/kinds.ts';
import type { Statement } from '../reading/reading.ts';
import { inflected, isGovernment } from '../tokens/around.ts';
import { longestList } from '../tokens/distances.ts';
import { hasAny, type Sentence, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { auxiliaries, kept, kindWords, telling } from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { clauseEnd } from './clause-end.ts';
import { denialStrength } from './denial-strength.ts';
import { type Clause, type Denied, kindOf } from './denied-kind.ts';
import { measuresIn } from './denied-measures.ts';
import { deniedAt } from './denied-words.ts';
import { isLasting } from './lasting.ts';

/**
 * The statement that a 'not' or 'never' makes; `null` where it denies something else ('did not train').
 *
 * 'did not convict any traffickers', 'has never initiated a prosecution' say none; 'did not report identifying any victims',
 * 'did not provide data on convictions' say that it is not reported.
 */
export function statementAt(sentence: Sentence, denial: number, lexicon: Lexicon): Statement | null {
  const { tokens } = sentence;
  const denied = deniedAt(tokens, denial, lexicon);
  const first = denied && statementOf(sentence, denial, denied, lexicon);
  if (!first) return null;
  const next = deniedLast(tokens, denied, lexicon);
  const last = next && statementOf(sentence, denial, next, lexicon);
  return last ? { figures: [...first.figures, ...last.figures], until: last.until } : first;
}

function statementOf(sentence: Sentence, denial: number, denied: Denied, lexicon: Lexicon): Statement | null {
  const { tokens, starts, ends } = sentence;
  const { from, until, kind } = denied;
  const clause: Clause = { tokens, from, until, lexicon };
  const { names, last } = measuresIn(clause);
  if (names.length === 0) return null;
  const lasting = denied.lasting || isLasting(tokens, denial);
  const strength = denialStrength({ tokens, from, until: Math.min(until, last + 8), lexicon }, kind);
  const before = auxiliaries.hasAt(tokens, denial - 1) ? denial - 1 : denial;
  const figures = names.map((measure) => {
    const figure = blankFigure(measure);
    figure.value = kind === 'none' ? 0 : null;
    figure.exploitation = exploitationDenied(tokens, from, until);
    figure.strength = strength;
    // 'did not report *the number of* sex traffickers convicted': there may be some; not 'did not report *convicting any*'
    figure.split = figure.value === null && figure.exploitation !== null && hasAny(tokens, from, until, numbers);
    figure.lasting = lasting;
    figure.start = starts[Math.min(from, before)] as number;
    figure.end = ends[Math.max(denial, objectEnd(clause, last))] as number;
    return figure;
  });
  return { figures, until: Math.max(until, denial + 1) };
}

const numbers = unionOf(kept, set('many'));

const objects = set('victims traffickers suspects defendants cases anyone perpetrators offenders individuals persons');

/** The end of the object: 'any traffickers' belongs to 'did not convict'. */
function objectEnd({ tokens, until, lexicon }: Clause, last: number): number {
  for (let index = last + 1; index < Math.min(until, last + 6); index += 1) {
    const word = tokens[index] as Token;
    if (objects.has(word)) return index;
    if (!kindWords.has(word) && word.text !== 'any' && word.text !== 'of' && !lexicon.nouns.has(word)) break;
  }
  return last;
}

/** The last deed of a list, where the first is of a measure and ends at a comma; `null` where no such list goes on there. */
function deniedLast(tokens: Tokens, { until, lasting }: Denied, lexicon: Lexicon): Denied | null {
  if (textAt(tokens, until) !== ',') return null;
  const or = lastJoint(tokens, until);
  const word = tokenAt(tokens, or + 1);
  if (or < 0 || inflected.test(word.text) || !(lexicon.verbs.has(word) || telling.has(word))) return null;
  const clause = { tokens, from: or + 1, until: clauseEnd(tokens, or + 1, lexicon), lexicon };
  const kind = kindOf(clause);
  return kind && { from: clause.from, until: clause.until, kind, lasting };
}

/** Index of ', *or*', with nothing but plain deeds before it; -1 for none. */
function lastJoint(tokens: Tokens, from: number): number {
  for (let at = from + 1; at < from + longestList; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.text === 'or' && textAt(tokens, at - 1) === ',') return at;
    if (token.text === ';' || (textAt(tokens, at - 1) === ',' && !isDeed(token))) return -1;
  }
  return -1;
}

const noDeeds = /(?:ed|ing|ly)$|^(?:a|an|the|and|but|while|although|in|for|with|as|to|including|especially)$/u;

/** 'draft', 'adopt': not who did something, nor what was added. */
function isDeed(word: Token): boolean {
  return word.kind === 'word' && !noDeeds.test(word.text) && !isGovernment(word) && word.counted === null;
}
