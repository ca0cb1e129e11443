const blanks = /\s+/gu;
const halfPair = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu;
const longest = 80;
const most = 500;

/** A value as messages show it: in backticks, on one line, a long one cut in the middle. */
export function excerpt(value: string): string {
  return `\`${cut(value.replace(blanks, ' ').trim().replaceAll('`', "'"), longest)}\``;
}

/** A value for `actual` and `expected`: as it is, a very long one cut in the middle. */
export function bounded(value: string): string {
  return cut(value, most);
}

function cut(value: string, length: number): string {
  if (value.length <= length) return value;
  const half = length / 2 - 1;
  return `${value.slice(0, half).replace(halfPair, '').trimEnd()}…${value.slice(-half).replace(halfPair, '').trimStart()}`;
}
