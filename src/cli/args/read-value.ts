import { UsageError } from '../usage-error.ts';
import type { ChoiceField, CountField, Field } from './field.ts';
import { nearest } from './nearest.ts';

/** The value of a flag as its field has it. Throws `UsageError` saying what is allowed. */
export function readValue(name: string, field: Exclude<Field, { kind: 'flag' }>, value: string): string | number {
  if (field.kind === 'count') return readCount(name, field, value);
  if (field.kind === 'size') return readSize(name, value);
  if (field.kind === 'choice') return readChoice(name, field, value);
  return value;
}

function readCount(name: string, field: CountField, value: string): number {
  const number = wholeNumber.test(value) ? Number(value) : Number.NaN;
  if (number >= field.least && number <= field.most) return number;
  throw new UsageError(`\`--${name}\` takes a whole number from ${field.least} to ${field.most}, not \`${value}\``);
}

function readSize(name: string, value: string): number {
  const [, digits, unit] = size.exec(value) ?? [];
  const bytes = Number(digits) * (units[(unit ?? '').toLowerCase()] ?? Number.NaN);
  if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  throw new UsageError(
    `\`--${name}\` takes a number of bytes such as \`1048576\`, \`512KB\` or \`64MB\`, not \`${value}\``,
  );
}

function readChoice(name: string, field: ChoiceField, value: string): string {
  if (field.choices.includes(value)) return value;
  const near = nearest(value, field.choices);
  const hint = near === null ? '' : `; did you mean \`${near}\`?`;
  const allowed = field.choices.map((choice) => `\`${choice}\``).join(', ');
  throw new UsageError(`\`--${name}\` is one of ${allowed}, not \`${value}\`${hint}`);
}

const wholeNumber = /^\d{1,15}$/u;
const size = /^(\d{1,15})([kmg]?b?)$/iu;
const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1024,
  kb: 1024,
  m: 1024 ** 2,
  mb: 1024 ** 2,
  g: 1024 ** 3,
  gb: 1024 ** 3,
};
