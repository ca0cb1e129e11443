/** A sentence in pieces: words, numbers with their value, years and marks, each with its place in the paragraph. */

/** `year`: four digits that name one; `compound`: a number inside a word ('24-hour', 'B1'), which counts nothing. */
export type TokenKind = 'word' | 'number' | 'year' | 'compound' | 'mark';

export interface Token {
  kind: TokenKind;
  /** In lower case. */
  text: string;
  /** Offsets in the paragraph. */
  start: number;
  /** Exclusive. */
  end: number;
  /** Of a number or a year; else 0. */
  value: number;
}

/** Words, numbers and marks. `Š` is left out of the letters: a widespread wrong decoding has it for a dash. */
const piece = /\d+(?:,\d+)*(?:\.\d+)?|[A-Za-zÀ-ÖØ-öø-şŢ-ɏ]+(?:['’-][A-Za-zÀ-ÖØ-öø-şŢ-ɏ]+)*|\S/gu;
const digit = /^\d/u;
const letter = /^[A-Za-zÀ-ɏ]/u;
const gluedBefore = /[A-Za-z.-]/u;
const plainYear = /^(?:19\d\d|20[0-3]\d)$/u;

const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const numerals: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.flatMap((word, index) =>
    small.slice(0, 10).map((unit, value) => [value ? `${word}-${unit}` : word, 20 + index * 10 + value] as const),
  ),
  ['no', 0],
  ['none', 0],
  ['dozen', 12],
]);
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/** The tokens of `[start, end)` of a text. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(piece)) addToken(tokens, match[0], start + match.index, text);
  return tokens;
}

function addToken(tokens: Token[], found: string, at: number, text: string): void {
  if (digit.test(found)) tokens.push(numeric(found, at, text));
  else if (letter.test(found)) addWord(tokens, found.toLowerCase(), at);
  else tokens.push({ kind: 'mark', text: found, start: at, end: at + found.length, value: 0 });
}

function numeric(found: string, at: number, text: string): Token {
  const end = at + found.length;
  const kind = plainYear.test(found) ? 'year' : inCompound(text, at, end) ? 'compound' : 'number';
  return { kind, text: found, start: at, end, value: Number(found.replaceAll(',', '')) };
}

/** Whether a number is part of a word: '24-hour', 'B1', 'U-16', '11-year-old'; '31potential' is a lost blank. */
function inCompound(text: string, at: number, end: number): boolean {
  if (at > 0 && gluedBefore.test(text.charAt(at - 1)) && text.charAt(at - 1) !== '.') return true;
  return text.charAt(end) === '-' || text.charAt(end) === '%' || text.charAt(end) === '/';
}

function addWord(tokens: Token[], word: string, at: number): void {
  const end = at + word.length;
  const last = tokens.at(-1);
  const value = numerals.get(word);
  const scale = scales.get(word) ?? (word === 'dozen' ? 12 : undefined);
  if (scale !== undefined && last?.kind === 'number' && last.text !== 'no') {
    Object.assign(last, { value: Math.round(last.value * scale * 100) / 100, end, text: `${last.text} ${word}` });
  } else if (value !== undefined && value < 100 && isHundreds(tokens)) {
    extendHundreds(tokens, value, end, word);
  } else if (value !== undefined) tokens.push({ kind: 'number', text: word, start: at, end, value });
  else if (scale !== undefined && isArticle(last)) Object.assign(last as Token, { kind: 'number', value: scale, end });
  else tokens.push({ kind: 'word', text: word, start: at, end, value: 0 });
}

function isArticle(token: Token | undefined): boolean {
  return token?.text === 'a';
}

/** 'two hundred and' ... or 'two hundred' ... */
function isHundreds(tokens: ReadonlyArray<Token>): boolean {
  const last = tokens.at(-1);
  const number = last?.text === 'and' ? tokens.at(-2) : last;
  return number?.kind === 'number' && (number.text.endsWith(' hundred') || number.text.endsWith(' thousand'));
}

function extendHundreds(tokens: Token[], value: number, end: number, word: string): void {
  if (tokens.at(-1)?.text === 'and') tokens.pop();
  const number = tokens.at(-1) as Token;
  Object.assign(number, { value: number.value + value, end, text: `${number.text} ${word}` });
}
