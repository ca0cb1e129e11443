import type { Qualifier } from '../report/vocabulary.ts';
import { matchesIn } from '../text/matches.ts';
import { numberIn, scales } from './tokens/numerals.ts';
import { qualifierInFront } from './tokens/qualifier.ts';

/** A sum of money in a text. */
export interface Sum {
  value: number;
  qualifier: Qualifier;
  /** `'USD'`, the ISO 4217 code that is printed with it, or `null`: another currency without one. */
  unit: string | null;
  start: number;
  end: number;
}

/** Behind a dollar sign. */
const amount = / ?(\d[\d,]*(?:\.\d+)?)( ?(?:million|billion|trillion|thousand)\b)?/uy;
/** Before it: 'US$'; 'C$' and the like are other dollars. */
const prefix = /(?<=([A-Z][A-Z.]{0,3}))\$/uy;
/** '20,000 INR', '1.5 million EUR' and 'EUR 20,000'. Each form begins with a character that the engine can look for. */
const coded =
  /(?<before>[A-Z](?<![\w.,$][A-Z])[A-Z]{2}) (?<first>\d[\d,]*(?:\.\d+)?)(?<firstScale> (?:million|billion|thousand)\b)?|(?<number>\d(?<![\w.,$]\d)[\d,]*(?:\.\d+)?)(?<scale> (?:million|billion|thousand)\b)? (?<code>[A-Z]{3})\b/gu;
/**
 * '83 million colones ($156,000)', '6,475,000 Kazakhstani Tenge (KZT) ($35,500)': the local amount before the dollars. It is read
 * backward from their sign: most numbers of a text stand before no sum, and every sum has a sign.
 */
const local =
  /(?<=(?<said>(?<![\w.,$])(?<number>\d[\d,]*(?:\.\d+)?)(?<scale> (?:million|billion|thousand)\b)?(?: [A-Za-zÀ-ɏ]+){1,4}?(?: \((?<code>[A-Z]{3})\))?) (?<bracket>[([](?:US|U\.S\. ?)?))\$/uy;
const euros = /€ ?(\d[\d,]*(?:\.\d+)?)( (?:million|billion|thousand)\b)?/gu;

/** Currencies by their ISO 4217 code: three capitals behind a number are not always one. */
const currencies: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BYR BZD CAD CDF CHF CLP CNY COP
  CRC CUC CUP CVE CZK DJF DKK DOP DZD EEK EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD
  IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR
  MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLL
  SLE SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VEF VES VND VUV WST XAF XCD XOF
  YER ZAR ZMK ZMW ZWD ZWL`.split(/\s+/u),
);
/** A code of three capitals beside a digit, perhaps with a scale between; what is rare stands in front. */
const besideDigit = /[A-Z]{3}(?: \d|\b(?<=\d(?: [mb]illion| thousand)? [A-Z]{3}))/g;

/** Every sum of money of a text, in order. */
export function sumsIn(text: string): Sum[] {
  const found: Sum[] = [];
  addDollars(text, found);
  if (hasCode(text)) addCoded(text, found);
  if (text.includes('S. dollars') || text.includes('US dollars')) addEach(text, spelled, 'USD', found);
  if (text.includes('€')) addEach(text, euros, null, found);
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end).filter(isApart);
}

/** Of sums that share characters the first and longest is the one. */
function isApart(sum: Sum, index: number, all: ReadonlyArray<Sum>): boolean {
  return index === 0 || (all[index - 1] as Sum).end <= sum.start;
}

const unitedStates = /^U\.?S\.?$/u;
const isForeign =
  / ?(?:Canadian|Australian|Hong|New|Singapore|Jamaican|Namibian|Fijian|Belize|Trinidad|Barbad|Guyan|Liberian|Taiwan)/uy;
const rangeJoint = / ?(?:to|-|–|—|and|or) ?(?:US|U\.S\. ?)?\$? ?\d[\d,.]*( (?:million|billion))/uy;

/** Sums in dollars, and the local amounts that stand before them. */
function addDollars(text: string, found: Sum[]): void {
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    const match = matchAt(amount, text, at + 1);
    if (match) found.push(...dollarSums(text, at, match));
    const before = matchAt(local, text, at)?.groups;
    if (before) found.push(localSum(text, at, before));
  }
}

/** The other end of '$500-750', which has no sign of its own. */
const otherEnd = /[-–](\d[\d,]*(?:\.\d+)?)( (?:million|billion|thousand)\b)?(?![\d%-])/uy;

function dollarSums(text: string, at: number, match: RegExpExecArray): Sum[] {
  const first = dollarSum(text, at, match);
  const other = matchAt(otherEnd, text, first.end);
  if (!other) return [first];
  const end = first.end + other[0].length;
  return [first, sum(text, first.end + 1, end, scaled(other[1] ?? '', other[2]), first.unit)];
}

const spelled = /(\d(?<![\w.,$]\d)[\d,]*(?:\.\d+)?)( (?:million|billion|thousand))? (?:U\.S\.|US) dollars\b/gu;

/** '3,000 U.S. dollars', '€3,000' */
function addEach(text: string, pattern: RegExp, unit: string | null, found: Sum[]): void {
  for (const { index, 0: whole, 1: digits = '', 2: scale } of matchesIn(text, pattern)) {
    found.push(sum(text, index, index + whole.length, scaled(digits, scale), unit));
  }
}

function dollarSum(text: string, at: number, [whole, digits = '', scale]: RegExpExecArray): Sum {
  const other = matchAt(prefix, text, at)?.[1] ?? '';
  const end = at + 1 + whole.length;
  const isOther = (other !== '' && !unitedStates.test(other)) || matchAt(isForeign, text, end) !== null;
  const shared = scale ?? (numberIn(digits) < 1000 ? matchAt(rangeJoint, text, end)?.[1] : undefined);
  return sum(text, at - other.length, end, scaled(digits, shared), isOther ? null : 'USD');
}

function localSum(text: string, dollar: number, groups: NonNullable<RegExpExecArray['groups']>): Sum {
  const { said = '', number = '', scale, code, bracket = '' } = groups;
  const end = dollar - bracket.length - 1;
  const unit = code ?? said.split(' ').find((word) => currencies.has(word)) ?? null;
  return sum(text, end - said.length, end, scaled(number, scale), unit);
}

/** Whether the code of a currency stands beside a digit: what else has three capitals is an organization. */
function hasCode(text: string): boolean {
  besideDigit.lastIndex = 0;
  for (let match = besideDigit.exec(text); match; match = besideDigit.exec(text)) {
    if (currencies.has(match[0].slice(0, 3))) return true;
  }
  return false;
}

function addCoded(text: string, found: Sum[]): void {
  for (const match of matchesIn(text, coded)) {
    const { before, first, firstScale, number, scale, code } = match.groups ?? {};
    const currency = before ?? code ?? '';
    if (!currencies.has(currency)) continue;
    const value = scaled(first ?? number ?? '', firstScale ?? scale);
    found.push(sum(text, match.index, match.index + match[0].length, value, currency));
  }
}

/** Made with a number that is not whole, which the engine keeps in another form: all sums have that one, and no fraction is the first. */
function sum(text: string, start: number, end: number, value: number, unit: string | null): Sum {
  const found: Sum = { value: Number.NaN, qualifier: qualifierInFront(text, start), unit, start, end };
  found.value = value;
  return found;
}

function scaled(digits: string, scale: string | undefined): number {
  const value = numberIn(digits);
  return Math.round(value * (scale ? (scales.get(scale.trim()) ?? 1) : 1) * 100) / 100;
}

/** The match of a sticky pattern at an offset: nothing of the text is copied for it. */
function matchAt(sticky: RegExp, text: string, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset;
  return sticky.exec(text);
}
