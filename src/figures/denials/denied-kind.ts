import { periodAt } from '../periods/period-words.ts';
import { firstText, hasAny, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { behindKind } from '../verbs/behind-whole.ts';
import { hasCompanion } from '../verbs/companions.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { carriers, kept, kindWords, listMarks, telling, tellings } from '../words/word-lists.ts';
import { set, type WordSet } from '../words/word-sets.ts';

/** The words that a denial is about, in their sentence. */
export interface Clause {
  tokens: Tokens;
  /** Index of the first. */
  from: number;
  /** Index of the token behind the last. */
  until: number;
  lexicon: Lexicon;
}

/** The words that a denial is about: they hold what is counted. */
export interface Denied {
  /** Index of the first: a verb ('report'), or the noun of what is kept ('statistics'). */
  from: number;
  /** Index of the token behind the last. */
  until: number;
  kind: 'none' | 'not-reported';
  /** It was never otherwise. */
  lasting: boolean;
}

const anything = set('any anyone a single');

/** Whether a denial says that there were none, or that the number is not reported. */
export function kindOf(clause: Clause): Denied['kind'] | null {
  const { tokens, from: verb, until, lexicon } = clause;
  const word = tokenAt(tokens, verb);
  if (isNotGiven(clause)) return isForPurpose(clause) ? null : 'none';
  if (saysNothing(clause)) return null;
  if (telling.has(word)) return isUntoldNumber(clause) ? 'not-reported' : null;
  // 'has yet to open two cases that it announced'
  if (tokens.slice(verb + 1, verb + 3).some(isSome)) return null;
  const isAny = hasAny(tokens, verb + 1, until, anything);
  const isSaid = carriers.has(word) || lexicon.nouns.has(word);
  return isSaid || isAny || isBare(tokens, verb + 1, lexicon) ? 'none' : null;
}

/** 'two'; not 'a single', which is any of them where it is denied. */
function isSome({ kind, value, text }: Token): boolean {
  return kind === 'number' && value > 0 && text !== 'single';
}

function saysNothing(clause: Clause): boolean {
  const { tokens, from: verb } = clause;
  if (isNotAs(clause) || isOfVictimsAlone(clause) || finishing.hasAt(tokens, verb)) return true;
  // 'has not *made sufficient progress* in prosecuting traffickers', 'did not issue or use formal guidelines for referring victims'
  const isVain = hasAny(tokens, verb + 1, verb + 5, progress) || isOfMeans(clause) || isToServe(clause);
  return carriers.hasAt(tokens, verb) && isVain;
}

/** 'did not undertake measures *to identify* victims', 'did not conduct screening *to identify* victims': some may have been found without. */
function isToServe({ tokens, from: verb, until, lexicon }: Clause): boolean {
  const to = firstText(tokens, verb + 1, until, 'to');
  return to > 0 && lexicon.verbs.hasAt(tokens, to + 1) && !hasAny(tokens, verb + 1, to, lexicon.nouns);
}

/** 'did not *complete* any prosecutions': there were some. */
const finishing = set('complete completed concluded');

const means = set(
  'procedure procedures system systems mechanism mechanisms guidelines protocol protocols process tools training guidance',
);

/** 'did not report *any* convictions', 'did not report *convictions*' */
function isUntoldNumber(clause: Clause): boolean {
  const { tokens, from: verb, until, lexicon } = clause;
  if (lexicon.nouns.hasAt(tokens, verb + 1)) return true;
  return hasAny(tokens, verb + 1, until, tellings) && !isOfMeans(clause);
}

/** 'did not have *a formal procedure for* identifying victims' says nothing of how many there were. */
function isOfMeans({ tokens, from: verb, until }: Clause): boolean {
  const object = Math.min(until, verb + 5);
  return hasAny(tokens, verb + 1, object, means) && !hasAny(tokens, verb + 1, until, kept);
}

/** 'did not *provide services* to any victims': a verb of telling that gives something else than a number. */
function isNotGiven({ tokens, from: verb, until, lexicon }: Clause): boolean {
  const senses = lexicon.verbs.getAt(tokens, verb) ?? [];
  const isGiven = senses.some(({ verb: one }) => one.with && hasCompanion(one.with, tokens, verb, until));
  return isGiven && hasAny(tokens, verb + 1, until, anything) && !hasAny(tokens, verb + 1, until, kept);
}

const purposes = set('protect help ensure enable allow encourage prevent');

/** 'did not provide any services *to protect* victims from threats': of services of one kind. */
function isForPurpose({ tokens, from: verb, until }: Clause): boolean {
  for (let at = verb + 2; at < until; at += 1)
    if (purposes.hasAt(tokens, at) && textAt(tokens, at - 1) === 'to') return true;
  return false;
}

const named = set('having being involving');

/** 'did not record convictions *as having involved* trafficking': there were some, under another name. */
function isNotAs({ tokens, from: verb, until }: Clause): boolean {
  const as = firstText(tokens, verb + 2, until, 'as');
  return as >= 0 && named.hasAt(tokens, as + 1);
}

/** 'did not *prosecute any victims*' for what they were made to do: what is done to traffickers. */
function isOfVictimsAlone({ tokens, from: verb, lexicon }: Clause): boolean {
  let at = verb + 1;
  while ([kindWords, lexicon.verbs, listMarks, anything].some((known) => known.hasAt(tokens, at))) at += 1;
  if (textAt(tokens, at) !== 'victims') return false;
  return lexicon.verbs.getAt(tokens, verb)?.every(({ measure }) => !measure.counts.includes('victims')) ?? false;
}

const progress = set('progress efforts effort improvements strides advances headway');

const accusedPlural = set('traffickers suspects defendants');

/** 'did not prosecute suspected traffickers', 'did not identify or assist victims': the plural right behind the verb means any. */
function isBare(tokens: Tokens, from: number, lexicon: Lexicon): boolean {
  // 'did not *vigorously* prosecute traffickers': it did
  if (textAt(tokens, from - 2).endsWith('ly')) return false;
  let index = from;
  while ([kindWords, lexicon.verbs, listMarks].some((known) => known.hasAt(tokens, index))) index += 1;
  const object = tokenAt(tokens, index);
  if (accusedPlural.has(object)) return true;
  // 'did not identify victims *proactively*': it did
  if (textAt(tokens, index + 1).endsWith('ly')) return false;
  return object.text === 'victims' && isOfAll(tokens, from - 1) && !isNarrowed(tokens, index, narrowing);
}

const whole = set('government authorities it');

/** '*The government did not* identify victims'; 'officers did not', 'does not' and 'failed to' tell how it is done. */
function isOfAll(tokens: Tokens, verb: number): boolean {
  if (textAt(tokens, verb - 1) !== 'not' || textAt(tokens, verb - 2) !== 'did') return false;
  return whole.hasAt(tokens, verb - 3) && !partial.hasAt(tokens, verb - 4);
}

const partial = set('some local provincial regional many most');

const narrowing = set('among in at of for from through with who that within during to');

/** 'did not identify victims *among migrants*'; not 'victims *of trafficking in 2019*'. `leading`: the words for it. */
export function isNarrowed(tokens: Tokens, noun: number, leading: WordSet): boolean {
  const at = textAt(tokens, noun + 1) === 'of' ? behindKind(tokens, noun + 2) : noun + 1;
  if (!leading.hasAt(tokens, at) || textAt(tokens, at + 2) === 'country') return false;
  return ![at, at + 1, at + 2].some((next) => periodAt(tokens, next) !== null);
}
