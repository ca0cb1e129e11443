import type { Strength } from './figure.ts';
import type { Token } from './tokens.ts';
import { insiders, outsiders, story } from './words.ts';

const clauseStart = /^(?:[;(—–Š]|but|while|although|however|whereas|which|though)$/u;

/** The words of a clause before its verb: who did it. */
export function subjectOf(tokens: ReadonlyArray<Token>, verb: number): Token[] {
  let from = verb;
  while (from > 0 && !clauseStart.test((tokens[from - 1] as Token).text)) from -= 1;
  return tokens.slice(from, verb);
}

const accompanied = /^(?:with|by|of|to|from|for|and|non)$/u;

const abroad = new Set(['foreign', 'neighboring']);
const states = /^(?:governments?|authorities|countries|police|courts|officials)$/u;

/** Whether others than the government did it, or only they say so; 'in partnership with an NGO, the government' is not that. */
export function isOutsider(subject: ReadonlyArray<Token>): boolean {
  if (subject.some(({ text }, index) => abroad.has(text) && states.test(subject[index + 1]?.text ?? ''))) return true;
  const outsider = subject.findIndex(({ text }) => outsiders.has(text));
  const insider = subject.findIndex(({ text }) => insiders.has(text));
  if (insider < 0 || outsider < 0) return outsider >= 0;
  const before = subject.slice(Math.max(0, outsider - 3), outsider);
  return outsider < insider && !before.some(({ text }) => accompanied.test(text) && text !== 'to');
}

const tellings = /^(?:reported|stated|indicated|noted|claimed)$/u;

/** 'The media reported that police investigated': others tell what the government did. */
export function isHearsay(subject: ReadonlyArray<Token>): boolean {
  const telling = subject.findIndex(({ text }) => tellings.test(text));
  return telling >= 0 && subject.slice(telling + 1, telling + 4).some(({ text }) => insiders.has(text));
}

const openings = new Set([
  ...story.map((words) => words.split(' ')[0] ?? ''),
  'of',
  'among',
  'since',
  'between',
  'from',
]);

/** The most that a figure of a sentence can be by how it begins: a case told as an example counts for itself alone. */
export function circumstances(tokens: ReadonlyArray<Token>): Strength {
  if (!openings.has(tokens[0]?.text ?? '')) return 'total';
  if (isOverYears(tokens)) return 'part';
  const opening = tokens
    .slice(0, 5)
    .map(({ text }) => text)
    .join(' ');
  if (story.some((words) => opening.startsWith(words))) return 'part';
  // 'Of these 12 cases, courts convicted' takes a part, or tells what became of it
  return opening.startsWith('of ') || opening.startsWith('among ') ? 'weak' : 'total';
}

/** 'Since 2013, authorities', 'Between 2010 and 2019': a count of several years. */
export function isOverYears(tokens: ReadonlyArray<Token>): boolean {
  const [first] = tokens;
  const end = tokens.findIndex(({ text }) => text === ',');
  const years = tokens.slice(1, end < 0 ? 6 : Math.min(end, 9)).filter(({ kind }) => kind === 'year');
  const [from, to] = years.map(({ value }) => value);
  if (first?.text === 'since') return from !== undefined;
  if (first?.text !== 'between' && first?.text !== 'from') return false;
  return from !== undefined && to !== undefined && to - from > 2;
}
