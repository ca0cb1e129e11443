import type { Mention } from '../report/report.ts';
import type { Qualifier } from '../report/vocabulary.ts';
import { matchesIn } from '../text/matches.ts';

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
const amount = / ?(?<number>\d[\d,]*(?:\.\d+)?)(?<scale> ?(?:million|billion|trillion|thousand)\b)?/uy;
/** Before it: 'US$'; 'C$' and the like are other dollars. */
const prefix = /[A-Z][A-Z.]{0,3}$/u;
/** '20,000 INR', '1.5 million EUR' and 'EUR 20,000' */
const coded =
  /(?<![\w.,$])(?:(?<before>[A-Z]{3}) (?<first>\d[\d,]*(?:\.\d+)?)(?<firstScale> (?:million|billion|thousand)\b)?|(?<number>\d[\d,]*(?:\.\d+)?)(?<scale> (?:million|billion|thousand)\b)? (?<code>[A-Z]{3})\b)/gu;
/** '83 million colones ($156,000)', '6,475,000 Kazakhstani Tenge (KZT) ($35,500)': the local amount before the dollars. */
const local =
  /(?<![\w.,$])(?<number>\d[\d,]*(?:\.\d+)?)(?<scale> (?:million|billion|thousand)\b)?(?: [A-Za-zÀ-ɏ]+){1,4} (?:\((?<code>[A-Z]{3})\) )?(?=[([](?:US|U\.S\. ?)?\$)/gu;
const euros = /€ ?(?<number>\d[\d,]*(?:\.\d+)?)(?<scale> (?:million|billion|thousand)\b)?/gu;

const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Currencies by their ISO 4217 code: three capitals behind a number are not always one. */
const currencies: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BYR BZD CAD CDF CHF CLP CNY COP
  CRC CUC CUP CVE CZK DJF DKK DOP DZD EEK EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD
  IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR
  MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLL
  SLE SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VEF VES VND VUV WST XAF XCD XOF
  YER ZAR ZMK ZMW ZWD ZWL`.split(/\s+/u),
);
/** Dollars in brackets: a local amount may stand before them. */
const mayBeLocal = /[([](?:US|U\.S\. ?)?\$/;
/** A code of three capitals beside a digit, perhaps with a scale between. */
const mayBeCoded = /\d(?: [mb]illion| thousand)? [A-Z]{3}\b|[A-Z]{3} \d/;

/** Every sum of money of a text, in order. */
export function sumsIn(text: string): Sum[] {
  const found = [...dollarSums(text), ...otherSums(text)];
  return found.sort((a, b) => a.start - b.start || b.end - a.end).filter(isApart);
}

/** Of sums that share characters the first and longest is the one. */
function isApart(sum: Sum, index: number, all: ReadonlyArray<Sum>): boolean {
  const before = all[index - 1];
  return !before || before.end <= sum.start;
}

const unitedStates = /^U\.?S\.?$/u;
const isForeign =
  /^ ?(?:Canadian|Australian|Hong|New|Singapore|Jamaican|Namibian|Fijian|Belize|Trinidad|Barbad|Guyan|Liberian|Taiwan)/u;
const rangeJoint = /^ ?(?:to|-|–|—|and|or) ?(?:US|U\.S\. ?)?\$? ?\d[\d,.]*(?<scale> (?:million|billion))/u;

function dollarSums(text: string): Sum[] {
  const found: Sum[] = [];
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    amount.lastIndex = at + 1;
    const match = amount.exec(text);
    if (match) found.push(dollarSum(text, at, match));
  }
  return found;
}

function dollarSum(text: string, at: number, match: RegExpExecArray): Sum {
  const { number = '', scale } = match.groups ?? {};
  const other = prefix.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? '';
  const end = at + 1 + match[0].length;
  const rest = text.slice(end, end + 40);
  const isOther = (other !== '' && !unitedStates.test(other)) || isForeign.test(rest);
  const shared = scale ?? (toNumber(number) < 1000 ? rangeJoint.exec(rest)?.groups?.['scale'] : undefined);
  return sum(text, at - other.length, end, scaled(number, shared), isOther ? null : 'USD');
}

function otherSums(text: string): Sum[] {
  return [
    ...(mayBeLocal.test(text) ? localSums(text) : []),
    ...(mayBeCoded.test(text) ? codedSums(text) : []),
    ...(text.includes('€') ? euroSums(text) : []),
  ];
}

function localSums(text: string): Sum[] {
  return matchesIn(text, local).map((match) => {
    const { number = '', scale, code } = match.groups ?? {};
    const end = match.index + match[0].trimEnd().length;
    return sum(text, match.index, end, scaled(number, scale), code ?? codeIn(match[0]));
  });
}

function codedSums(text: string): Sum[] {
  return matchesIn(text, coded).flatMap((match) => {
    const { before, first, firstScale, number, scale, code } = match.groups ?? {};
    const currency = before ?? code ?? '';
    if (!currencies.has(currency)) return [];
    const value = scaled(first ?? number ?? '', firstScale ?? scale);
    return [sum(text, match.index, match.index + match[0].length, value, currency)];
  });
}

function euroSums(text: string): Sum[] {
  return matchesIn(text, euros).map((match) => {
    const { number = '', scale } = match.groups ?? {};
    return sum(text, match.index, match.index + match[0].length, scaled(number, scale), null);
  });
}

function codeIn(words: string): string | null {
  return words.split(' ').find((word) => currencies.has(word)) ?? null;
}

function sum(text: string, start: number, end: number, value: number, unit: string | null): Sum {
  return { value, qualifier: qualifierOf(text.slice(Math.max(0, start - 16), start)), unit, start, end };
}

const atLeast = /(?:at least|more than|over|minimum of) \(?$/u;
const about = /(?:about|approximately|around|roughly|some|estimated) \(?$/u;
const atMost = /(?:up to|nearly|almost|less than) \(?$/u;

function qualifierOf(before: string): Qualifier {
  if (atLeast.test(before)) return 'at-least';
  if (atMost.test(before)) return 'at-most';
  return about.test(before) ? 'about' : 'exact';
}

function toNumber(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function scaled(digits: string, scale: string | undefined): number {
  const value = toNumber(digits) * (scales.get(scale?.trim() ?? '') ?? 1);
  return Math.round(value * 100) / 100;
}

/** The mention of a sum, without its place. */
export function mentionOfSum({ value, qualifier, unit }: Sum): Omit<Mention, 'text' | 'position'> {
  return { measure: 'funding', value, qualifier, unit, exploitation: null, period: 'current', scope: 'part' };
}
