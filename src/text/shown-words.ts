import { withSingleBlanks } from './characters.ts';

const halfPair = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu;
const longest = 80;
const mostCharacters = 500;

/** A value as messages show it: in backticks, on one line, a long one cut in the middle. */
export function excerpt(value: string): string {
  return `\`${cut(withSingleBlanks(value).replaceAll('`', "'"), longest)}\``;
}

/** A value for `actual` and `expected`: as it is, a very long one cut in the middle. */
export function bounded(value: string): string {
  return cut(value, mostCharacters);
}

function cut(value: string, length: number): string {
  if (value.length <= length) return value;
  const half = length / 2 - 1;
  return `${value.slice(0, half).replace(halfPair, '').trimEnd()}…${value.slice(-half).replace(halfPair, '').trimStart()}`;
}

/** So many values of a list are shown. */
const mostValues = 12;

/** Values for a sentence: `a`, `b` or `c`. */
export function either(values: ReadonlyArray<string>): string {
  return joined(values, 'or');
}

/** Values for a sentence: `a`, `b` and `c`; of a long list the beginning and how many more there are. */
export function all(values: ReadonlyArray<string>): string {
  if (values.length <= mostValues) return joined(values, 'and');
  return `${values.slice(0, mostValues).map(excerpt).join(', ')} and ${values.length - mostValues} more`;
}

function joined(values: ReadonlyArray<string>, word: string): string {
  const shown = values.map(excerpt);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${word} ${last}`;
}
