import { flatMap } from '../../text/flat-map.ts';
import type { Figure } from '../figure.ts';
import type { Counted, MeasureWords } from '../measures/measure.ts';
import { hasAny, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { hasCompanion, isReached, isSubjectOf } from './governor.ts';
import { exploitationIn, type Head, headOf, qualificationEnd } from './head.ts';
import { behindInsertion } from './insertion.ts';
import { isNextYear, isThatNumber } from './next-year.ts';
import type { Reading } from './reading.ts';

export interface Shape {
  measure: string;
  counted: Counted | null;
  unit: 'cases' | 'persons' | null;
  /** Index of the first token of the words that carry the number. */
  from: number;
  /** Index of the last, where it stands behind the noun. */
  to?: number;
  weak: boolean;
  /** It is what became of them: '12 of these *led to convictions*'. */
  outcome?: boolean;
}

/** What measures a number belongs to by its own noun and verb. */
export function shapesOf(reading: Reading, head: Head, index: number): Shape[] {
  if (head.nouns.length > 0) return ownNouns(reading, head, index);
  const ended = outcomes(reading, head, index);
  if (ended.length > 0) return ended;
  const relative = ofRelative(reading, head, index);
  return relative.length > 0 ? relative : byVerb(reading, head, index);
}

function byVerb(reading: Reading, head: Head, index: number): Shape[] {
  const behind = passive(reading, head, index);
  // '11 were convicted', '30 convicted': what stands right behind goes before the verb of another number.
  const isOwn = head.at === index || helpers.has(tokenAt(reading.tokens, head.at + 1));
  const isOfBoth = behind.length > 0 && participleOfBoth(reading, head, index) !== null;
  if (behind.length > 0 && isElided(reading, head, index)) return behind.map((shape) => ({ ...shape, weak: false }));
  if (behind.length > 0 && (isOwn || isOfBoth || isListedBehind(reading))) return behind;
  const active = governed(reading, head, index);
  if (active.length > 0) return active;
  if (behind.length > 0) return behind;
  const existing = thereWere(reading, head, index);
  if (existing.length > 0) return existing;
  const listed = light(reading, head, index);
  if (listed.length > 0) return listed;
  const told = lightBehind(reading, head, index);
  return told.length > 0 ? told : recorded(reading, head, index);
}

/** '11 suspects *were indicted and* 20 offenders *convicted*': the second clause leaves out what the first has. */
function isElided({ tokens, lexicon, governor, last, zone }: Reading, head: Head, index: number): boolean {
  if (zone !== 'main' || !governor || governor.noun || head.at === index) return false;
  const and = textAt(tokens, index - 1) === 'and' && governor.at === index - 2;
  const isPassive = helpers.has(tokenAt(tokens, governor.at - 1)) && last !== null && last.head.at < governor.at;
  return and && isPassive && lexicon.verbs.has(tokenAt(tokens, head.at + 1));
}

/** 'The courts *recorded* 12 *convicted* traffickers' */
function recorded({ tokens, lexicon }: Reading, head: Head, index: number): Shape[] {
  const isTold = recording.has(tokenAt(tokens, index - 1)) || isPunished(tokens, head.at, index);
  return isTold ? participleShapes(tokens, head, index, lexicon) : [];
}

const punished = set('received got were');
const punishments = set('sentences sentenced imprisonment terms fines punishment given');

/** '*In total*, four convicted offenders *received sentences*', '*all* four convicted offenders *were sentenced*' */
function isPunished(tokens: ReadonlyArray<Token>, head: number, index: number): boolean {
  if (!punished.has(tokenAt(tokens, head + 1)) || !hasAny(tokens, head + 2, head + 5, punishments)) return false;
  const isAll = textAt(tokens, index - 1) === 'all' && textAt(tokens, index - 2) !== 'for';
  return isAll || hasAny(tokens, 0, 2, words.totaling) || hasAny(tokens, index - 2, index, words.totaling);
}

const recording = set('recorded recording');

const relativePronouns = set('who that');
const both = set('all both');

/** 'identified eight victims *who were provided* shelter': both; 'convicted 12 traffickers *who were charged* in 2016': who they are. */
function ofRelative(reading: Reading, head: Head, index: number): Shape[] {
  const { tokens } = reading;
  const isOfAll = isAllOfWhom(tokens, head.at + 1);
  if (!isOfAll && !relativePronouns.has(tokenAt(tokens, head.at + 1))) return [];
  const said = governed(reading, head, index);
  if (said.length === 0 || (head.counted !== 'victims' && !isOfAll)) return said;
  const behind = passive(reading, isOfAll ? { ...head, at: head.at + 4 } : head, index);
  // What is compared is what stands last.
  return [...behind.filter(({ measure }) => !said.some((one) => one.measure === measure)), ...said];
}

/** 'identified eight victims*, all of whom* received care': what became of them has the same number. */
function isAllOfWhom(tokens: ReadonlyArray<Token>, at: number): boolean {
  if (textAt(tokens, at) !== ',' || !both.has(tokenAt(tokens, at + 1))) return false;
  return textAt(tokens, at + 2) === 'of' && textAt(tokens, at + 3) === 'whom';
}

/** '*there were* 47 officially *identified* victims', '*Of the* 30 *identified* victims, 22' */
function thereWere({ tokens, lexicon }: Reading, head: Head, index: number): Shape[] {
  if (!isBehindThereWere(tokens, index) && !opensWithWhole(tokens, index)) return [];
  return participleShapes(tokens, head, index, lexicon);
}

function isBehindThereWere(tokens: ReadonlyArray<Token>, index: number): boolean {
  const there = [2, 3, 4, 5].some((step) => textAt(tokens, index - step) === 'there');
  return there && tokens.slice(Math.max(0, index - 4), index).some((word) => words.auxiliaries.has(word));
}

/** What the words in front of the noun say: '47 officially *identified* victims', '22 *convicted* offenders'. */
export function participleShapes(tokens: ReadonlyArray<Token>, head: Head, index: number, lexicon: Lexicon): Shape[] {
  return flatMap(participlesBefore(tokens, index, head.at, lexicon), (at) =>
    statedBy(tokens, at, head, index, lexicon).map((shape) => ({ ...shape, to: head.at })),
  );
}

const taking = set('of among');

/** '*Of the* 316 victims identified, 292 were children': whoever tells of some of them says how many there were. */
export function opensWithWhole(tokens: ReadonlyArray<Token>, index: number): boolean {
  return taking.has(tokenAt(tokens, 0)) && (index === 1 || (index === 2 && textAt(tokens, 1) === 'the'));
}

function participlesBefore(tokens: ReadonlyArray<Token>, from: number, to: number, lexicon: Lexicon): number[] {
  const found: number[] = [];
  for (let at = from + 1; at < to; at += 1)
    if (lexicon.verbs.has(tokens[at] as Token) && participle.test(textAt(tokens, at))) found.push(at);
  return found;
}

/** 'compared with seven cases *investigated*, five cases prosecuted': in such a list each verb stands behind its number. */
function isListedBehind({ zone, governor, tokens }: Reading): boolean {
  return zone === 'compared' && governor !== null && participle.test(textAt(tokens, governor.at));
}

const listMarks = set(', and or');

function ownNouns({ tokens, lexicon }: Reading, head: Head, index: number): Shape[] {
  return [...head.nouns, ...nounsBeside(tokens, head.at, lexicon)].map(({ name, unit }) => ({
    measure: name,
    counted: null,
    unit,
    from: index,
    weak: false,
  }));
}

/**
 * '12 investigations *and prosecutions*'; not '12 investigations, *prosecutions* were begun', nor '12 investigations and
 * *prosecutions of 30 suspects*', which has a number of its own.
 */
function nounsBeside(tokens: ReadonlyArray<Token>, head: number, lexicon: Lexicon): MeasureWords[] {
  const found: MeasureWords[] = [];
  let joined = false;
  for (let at = head + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const nouns = lexicon.nouns.get(token);
    if (nouns && !(textAt(tokens, at + 1) === 'of' && kindAt(tokens, at + 2) === 'number')) found.push(...nouns);
    else if (nouns || token.kind === 'number' || !listMarks.has(token)) break;
    else joined ||= token.text !== ',';
  }
  return joined ? found : [];
}

const wholesOfOutcomes = set('of which these those them whom the cases investigations have had');
const ending = set('led resulted ended culminated resulting leading ending culminating');
const articles = set('a an the full formal successful');

/** '12 of these cases resulted in convictions', '87 of which led to indictments' */
function outcomes({ tokens, lexicon }: Reading, head: Head, index: number): Shape[] {
  let at = head.at + 1;
  while (at < head.at + 5 && wholesOfOutcomes.has(tokenAt(tokens, at))) at += 1;
  if (!ending.has(tokenAt(tokens, at))) return [];
  const noun = articles.has(tokenAt(tokens, at + 2)) ? at + 3 : at + 2;
  return (lexicon.nouns.get(tokenAt(tokens, noun)) ?? []).map(({ name }) => {
    const unit = unitOf(head.counted);
    return { measure: name, counted: head.counted, unit, from: index, to: noun, weak: true, outcome: true };
  });
}

function governed(reading: Reading, head: Head, index: number): Shape[] {
  const { governor, tokens } = reading;
  if (!governor || (head.at === index && isPronoun(tokens, index))) return [];
  const fitting = governor.measures.filter(
    (one) =>
      canCount(one.counts, head.counted) &&
      !isOfCases(reading, one.counts, head, index) &&
      (hasCompanion(one.with, tokens, governor.at, index + 6) || isSubjectOf(one.with, tokens, governor.at)),
  );
  if (fitting.length === 0 || !isReached(reading, governor, index)) return [];
  const near = isNear(tokens, governor.at, index);
  return fitting.map(({ measure, weak }) => ({
    measure: measure.name,
    counted: head.counted,
    unit: unitOf(head.counted) ?? (head.counted === null ? null : measure.unit),
    from: near ? governor.from : index,
    weak,
  }));
}

/** 'concluded 15 investigations, referring *nine* to trial': a number without a noun counts what the one before it does, no victims. */
function isOfCases({ last, tokens }: Reading, counts: ReadonlyArray<Counted>, head: Head, index: number): boolean {
  if (head.at !== index || counts.includes('cases') || counts.includes('accused')) return false;
  // 'referred three for criminal investigation', 'referred three to prosecutors'
  if (leadingToCourt.has(tokenAt(tokens, index + 1)) && hasAny(tokens, index + 2, index + 4, courts)) return true;
  if (!last) return false;
  const { counted, nouns } = last.head;
  return counted === 'cases' || counted === 'accused' || nouns.length > 0;
}

const leadingToCourt = set('for to');
const courts = set('investigation prosecution trial court courts prosecutors police');
const apart = set('( [ – — Š ; :');

/** Whether the words from a governor to its number are few and hold no other number. */
function isNear(tokens: ReadonlyArray<Token>, from: number, to: number): boolean {
  if (to - from > 12) return false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'number' || apart.has(token)) return false;
  }
  return true;
}

/** A number without a noun of its own may be of whatever a verb counts. */
function canCount(counts: ReadonlyArray<Counted>, counted: Counted | null): boolean {
  return counted === null || counts.includes(counted);
}

/** 'one' and 'none' that count nothing said: 'one of the reasons'. */
function isPronoun(tokens: ReadonlyArray<Token>, index: number): boolean {
  const { text } = tokens[index] as Token;
  return text === 'one' && textAt(tokens, index + 1) === 'of';
}

/** '12 suspects were prosecuted', '12 victims identified by' */
function passive(reading: Reading, head: Head, index: number): Shape[] {
  const { tokens, lexicon } = reading;
  const verb =
    participleBehind(tokens, head.shared || head.at, lexicon) ??
    participleBeyond(reading, head) ??
    participleOfBoth(reading, head, index);
  if (verb === null || isObjectOfOther(reading, index, head, verb)) return [];
  const stated = flatMap(verbsFrom(tokens, verb, lexicon), (at) => statedBy(tokens, at, head, index, lexicon));
  // 'Two victims identified in 2016 received permits' is about other things than how many there were
  const isAside =
    reading.zone === 'main' && verb === head.at + 1 && head.at > index && !isBehindThereWere(tokens, index);
  if (isAside) for (const shape of stated) shape.weak = true;
  return stated;
}

function statedBy(tokens: ReadonlyArray<Token>, verb: number, head: Head, from: number, lexicon: Lexicon): Shape[] {
  const { counted } = head;
  const to = head.shared > 0 ? head.at : verb;
  const senses = (lexicon.verbs.get(tokenAt(tokens, verb)) ?? []).filter(
    (one) => canCount(one.verb.counts, counted) && hasCompanion(one.verb.with, tokens, verb, verb + 6),
  );
  // 'one confirmed and 83 potential victims': both senses of 'confirmed' may count what has no noun
  const names = new Set(senses.map(({ measure }) => measure.name));
  return [...names].map((measure) => {
    const weak = senses.every((one) => one.measure.name !== measure || one.verb.weak === true);
    return { measure, counted, unit: unitOf(counted), from, to, weak };
  });
}

/** 'extradited two traffickers convicted in 2014': the verb behind only says who they are. */
function isObjectOfOther({ tokens, lexicon, zone }: Reading, index: number, head: Head, verb: number): boolean {
  const before = tokenAt(tokens, index - 1);
  // 'convicted three of the five defendants *prosecuted* in 2014'
  if (zone === 'main' && verb > head.at + 2 && lexicon.verbs.has(before) && tokenAt(tokens, verb - 1).counted)
    return true;
  if (zone !== 'main' || verb > head.at + 1 || head.at === index || !before.text.endsWith('ed')) return false;
  return ![lexicon.verbs, lexicon.light, words.telling, words.carriers].some((known) => known.has(before));
}

/** 'compared with seven cases *involving 10 suspects* investigated', 'Seven cases *involving 10 suspects* were prosecuted' */
function participleBeyond({ tokens, lexicon, zone }: Reading, head: Head): number | null {
  const joint = textAt(tokens, head.at + 1) === 'of' ? behindKind(tokens, head.at + 2) : head.at + 1;
  if (textAt(tokens, joint) !== 'involving') return null;
  const second = kindAt(tokens, joint + 1) === 'number' ? headOf(tokens, joint + 1, lexicon) : null;
  if (!second || (zone !== 'compared' && !words.wasOrWere.has(tokenAt(tokens, second.at + 1)))) return null;
  return participleBehind(tokens, second.at, lexicon);
}

/** '*12 men* and four women *were convicted*': a subject of two numbers, which opens the clause. */
function participleOfBoth({ tokens, lexicon, zone }: Reading, head: Head, index: number): number | null {
  const before = textAt(tokens, index - 1) === 'and' ? index - 2 : index - 1;
  if (zone !== 'main' || kindAt(tokens, before) === 'word' || head.counted === null) return null;
  if (textAt(tokens, head.at + 1) !== 'and' || kindAt(tokens, head.at + 2) !== 'number') return null;
  const second = headOf(tokens, head.at + 2, lexicon);
  return second?.counted === head.counted ? participleBehind(tokens, second.at, lexicon) : null;
}

/** 'no suspects were prosecuted *or convicted*': the participles of a list. */
function verbsFrom(tokens: ReadonlyArray<Token>, first: number, lexicon: Lexicon): number[] {
  const found = [first];
  for (let at = first + 1; at <= first + 6; at += 1) {
    const word = tokenAt(tokens, at);
    if (lexicon.verbs.has(word) && participle.test(word.text) && tokenAt(tokens, at + 1).counted === null)
      found.push(at);
    else if (!listMarks.has(word)) break;
  }
  return found;
}

const complaints = set('complaint complaints');

/** 'opened 12 cases', 'reported 12 potential victims': verbs that say something with the right noun only. */
function light({ tokens, lexicon }: Reading, head: Head, index: number): Shape[] {
  const { counted } = head;
  if (counted === null || isSubject(tokens, head.at)) return [];
  // 'registered 22 complaints and investigated ten cases'
  const isComplaint = complaints.has(tokenAt(tokens, head.at));
  let from = index - 1;
  while (from > index - 5 && words.bridges.has(tokenAt(tokens, from)) && !lexicon.light.has(tokenAt(tokens, from)))
    from -= 1;
  return (lexicon.light.get(tokenAt(tokens, from)) ?? [])
    .filter(({ verb }) => verb.counts.includes(counted))
    .map(({ measure }) => ({ measure: measure.name, counted, unit: unitOf(counted), from, weak: isComplaint }));
}

const saidOfMore = set('found reported');

/** '12 cases *were opened*', '12 victims *were registered*'; victims that 'were found' may have been found dead. */
function lightBehind({ tokens, lexicon }: Reading, head: Head, index: number): Shape[] {
  const { counted } = head;
  const from = behindInsertion(tokens, behindWhole(tokens, head.at, lexicon));
  const verb = tokenAt(tokens, from + 1);
  if (counted === null || !words.wasOrWere.has(tokenAt(tokens, from)) || saidOfMore.has(verb)) return [];
  return (lexicon.light.get(verb) ?? [])
    .filter((one) => one.verb.counts.includes(counted))
    .map(({ measure }) => {
      return { measure: measure.name, counted, unit: unitOf(counted), from: index, to: from + 1, weak: false };
    });
}

/** 'reported that two victims received care': the noun is the subject of another verb. */
function isSubject(tokens: ReadonlyArray<Token>, head: number): boolean {
  const next = tokenAt(tokens, head + 1);
  return next.kind === 'word' && (!words.stops.has(next) || words.auxiliaries.has(next));
}

const participle = /d$|ought$|^(?:sent|put|went)$/u;
const helpers = set('were was been being had have has to be who that ever yet later then also known');

/** 'were known to have been convicted' */
const mostHelpers = 5;

const wholeOf = set('whom which these them those');

/** Index behind what a number is taken from: 'nine *of whom*', 'nine *of these suspects*', 'ten *of 27 defendants* were convicted'. */
export function behindWhole(tokens: ReadonlyArray<Token>, head: number, lexicon: Lexicon): number {
  // 'ten *out of* 27 defendants'
  const of = textAt(tokens, head + 1) === 'out' ? head + 2 : head + 1;
  if (textAt(tokens, of) !== 'of') return head + 1;
  const first = of + 1;
  const kind = behindKind(tokens, first);
  if (kind > first) return kind;
  if (wholeOf.has(tokenAt(tokens, first))) return tokenAt(tokens, first + 1).counted === null ? first + 1 : first + 2;
  if (textAt(tokens, head) === 'none') {
    const all = behindAll(tokens, first);
    if (all > 0) return all;
  }
  const number = textAt(tokens, first) === 'the' ? first + 1 : first;
  const whole = kindAt(tokens, number) === 'number' ? headOf(tokens, number, lexicon) : null;
  return whole ? whole.at + 1 : head + 1;
}

/** 'none of *the alleged traffickers* were convicted'; 0 where they are not all that is meant. */
function behindAll(tokens: ReadonlyArray<Token>, the: number): number {
  if (textAt(tokens, the) !== 'the') return 0;
  let at = the + 1;
  while (words.kindWords.has(tokenAt(tokens, at))) at += 1;
  return tokenAt(tokens, at).counted !== null && words.wasOrWere.has(tokenAt(tokens, at + 1)) ? at + 1 : 0;
}

/** What joins the words of crimes: 'trafficking *in persons*', 'forced labor *or* slavery'. */
const amongCrimes = set('in persons and or');
const joints = set('and or in');

/** '40 victims of *forced labor* were identified' */
function behindKind(tokens: ReadonlyArray<Token>, from: number): number {
  let at = from;
  while ([words.traffickingCrimes, amongCrimes].some((known) => known.has(tokenAt(tokens, at)))) at += 1;
  // 'recorded 12 crimes of trafficking *and* charged 15 suspects'
  while (at > from && joints.has(tokenAt(tokens, at - 1))) at -= 1;
  return at;
}

function participleBehind(tokens: ReadonlyArray<Token>, head: number, lexicon: Lexicon): number | null {
  const whole = behindWhole(tokens, head, lexicon);
  const from = behindInsertion(tokens, behindDoer(tokens, whole));
  let verb = from;
  while (!isParticiple(tokens, verb, lexicon)) {
    const token = tokenAt(tokens, verb);
    if (verb >= from + mostHelpers || token.kind !== 'word' || !(helpers.has(token) || token.text.endsWith('ly')))
      return null;
    verb += 1;
  }
  if (isServing(tokens, verb)) return null;
  return whole > head + 1 && verb === from ? mainVerb(tokens, verb, lexicon) : verb;
}

function isParticiple(tokens: ReadonlyArray<Token>, at: number, lexicon: Lexicon): boolean {
  const token = tokenAt(tokens, at);
  return token.kind === 'word' && lexicon.verbs.has(token) && participle.test(token.text);
}

/** 'none of the 18 suspects prosecuted *were convicted*': the first verb says who they are. */
function mainVerb(tokens: ReadonlyArray<Token>, verb: number, lexicon: Lexicon): number {
  const isSaid = words.wasOrWere.has(tokenAt(tokens, verb + 1)) && isParticiple(tokens, verb + 2, lexicon);
  return isSaid ? verb + 2 : verb;
}

/** '12 victims *served as* witnesses', 'served on a council': they were not served. */
function isServing(tokens: ReadonlyArray<Token>, verb: number): boolean {
  const next = textAt(tokens, verb + 1);
  return textAt(tokens, verb) === 'served' && (next === 'as' || next === 'on');
}

const whoms = set('whom which');

/** 'prosecuted 30 suspects, nine of whom *the courts* convicted' */
function behindDoer(tokens: ReadonlyArray<Token>, from: number): number {
  if (!whoms.has(tokenAt(tokens, from - 1))) return from;
  const doer = textAt(tokens, from) === 'the' ? from + 1 : from;
  const word = tokenAt(tokens, doer);
  return words.insiders.has(word) || words.pronouns.has(word) ? doer + 1 : from;
}

/** Numbers that take their measure from what stands around them: in parentheses, in lists, of the other kind, of the next year. */
export function inherited(reading: Reading, head: Head, index: number): Shape[] {
  if (head.at === index && (isNextYear(reading.tokens, index) || isThatNumber(reading.tokens, index))) {
    const told = reading.figures.findLast(({ compared, value }) => !compared && value);
    return told ? [{ ...told, counted: null, from: index, weak: false }] : [];
  }
  const carried = ofCarrier(reading, head, index);
  if (carried) return [{ ...carried, counted: null, from: index, weak: false }];
  if (!reading.last || head.nouns.length > 0 || (reading.zone !== 'part' && !isOfOtherKind(reading, head, index)))
    return [];
  const { lexicon } = reading;
  return reading.last.figures
    .filter((figure) => fits(figure, head, lexicon))
    .map(({ measure }) => ({ measure, counted: head.counted, unit: unitOf(head.counted), from: index, weak: false }));
}

/** 'obtained three convictions in 2017; *it obtained two* in 2016': the same verb again carries what was told. */
function ofCarrier({ tokens, starts, figures, zone }: Reading, head: Head, index: number): Figure | null {
  const verb = tokenAt(tokens, index - 1);
  if (zone !== 'main' || head.at !== index || !words.carriers.has(verb)) return null;
  if (!words.pronouns.has(tokenAt(tokens, index - 2))) return null;
  const told = figures.findLast(({ compared }) => !compared);
  const first = tokens.findLastIndex(({ text }, at) => at < index - 2 && text === verb.text);
  return told && first >= 0 && (starts[first] as number) < told.end ? told : null;
}

/** 'opened 52 sex trafficking cases *and eight forced labor cases*', 'convicted eight for holding men in forced labor *and one for pimping*' */
function isOfOtherKind({ zone, last, tokens }: Reading, { exploitation }: Head, index: number): boolean {
  if (zone !== 'main' || !last || textAt(tokens, index - 1) !== 'and') return false;
  const isNext = last.head.at + 2 === index || qualificationEnd(tokens, last.head.at) === index;
  if (!isNext && textAt(tokens, index + 1) !== 'for') return false;
  const first = last.head.exploitation ?? kindBetween(tokens, last.head.at, index);
  return exploitation !== null && first !== null && exploitation !== first;
}

/** 'brought 30 people *before the courts for sex trafficking and* 12 for labor trafficking': the kind of the first stands far behind. */
export function kindBetween(tokens: ReadonlyArray<Token>, first: number, second: number): Head['exploitation'] {
  const isOneClause = tokens.slice(first + 1, second).every(({ kind }) => kind === 'word' || kind === 'year');
  return isOneClause ? exploitationIn(tokens, first + 1, second) : null;
}

export function fits(figure: Figure, head: Head, lexicon: Lexicon): boolean {
  if (head.counted === null) return true;
  const words = lexicon.measures.find(({ name }) => name === figure.measure);
  return words?.counts.includes(head.counted) ?? false;
}

export function unitOf(counted: Counted | null): 'cases' | 'persons' | null {
  if (counted === null) return null;
  return counted === 'cases' ? 'cases' : 'persons';
}
