import { excerpt } from './excerpt.ts';

const most = 12;

/** Values for a sentence: `a`, `b` or `c`. */
export function either(values: ReadonlyArray<string>): string {
  return joined(values, 'or');
}

/** Values for a sentence: `a`, `b` and `c`; of a long list the beginning and how many more there are. */
export function all(values: ReadonlyArray<string>): string {
  if (values.length <= most) return joined(values, 'and');
  return `${values.slice(0, most).map(excerpt).join(', ')} and ${values.length - most} more`;
}

function joined(values: ReadonlyArray<string>, word: string): string {
  const shown = values.map(excerpt);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${word} ${last}`;
}
