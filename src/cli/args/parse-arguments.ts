import { parseArgs } from 'node:util';
import { UsageError } from '../exit.ts';
import type { Arguments, ChoiceField, CountField, Field, Fields, LoadedCommand, Values } from './command.ts';
import { didYouMean, notOneOf } from './nearest.ts';

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/**
 * What follows a command's name to its arguments, checked against its table of flags.
 * Throws `UsageError` for an unknown flag (naming the nearest one), a missing, superfluous or wrong value, and for an
 * empty operand, too few or too many.
 */
export function parseArguments<F extends Fields>(command: LoadedCommand<F>, argv: string[]): Arguments<F> {
  const values = defaults(command.fields);
  const positionals: string[] = [];
  for (const token of tokens(command.fields, argv)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind === 'option') take(command, token, values);
  }
  checkCount(command, positionals);
  return { values: values as Values<F>, positionals };
}

/** `strict` stays off, because what it would throw names no remedy; what it checks is checked here. */
function tokens(fields: Fields, argv: string[]): Token[] {
  const options = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      {
        type: field.kind === 'flag' ? ('boolean' as const) : ('string' as const),
        ...(field.short && { short: field.short }),
      },
    ]),
  );
  return parseArgs({ args: argv, options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function defaults(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, absent(field)]));
}

function absent(field: Field): unknown {
  if (field.kind === 'flag') return false;
  if (field.kind === 'list') return [];
  return 'default' in field && field.default !== undefined ? field.default : null;
}

function take(command: LoadedCommand, token: OptionToken, values: Record<string, unknown>): void {
  const field = Object.hasOwn(command.fields, token.name) ? command.fields[token.name] : undefined;
  if (!field) throw unknownFlag(command, token.rawName);
  if (field.kind === 'flag') {
    if (token.value !== undefined) throw wrong(command, `\`--${token.name}\` takes no value`);
    values[token.name] = true;
    return;
  }
  const value = readValue(token.name, field, given(command, token));
  if (field.kind === 'list') (values[token.name] as unknown[]).push(value);
  else values[token.name] = value;
}

function given(command: LoadedCommand, token: OptionToken): string {
  const value = token.value;
  if (value === undefined || value === '') throw wrong(command, `\`--${token.name}\` needs a value`);
  if (!token.inlineValue && value.length > 1 && value.startsWith('-')) {
    throw wrong(
      command,
      `\`--${token.name}\` needs a value, and \`${value}\` looks like a flag; if it is the value, write \`--${token.name}=${value}\``,
    );
  }
  return value;
}

function unknownFlag(command: LoadedCommand, typed: string): UsageError {
  const known = [...Object.keys(command.fields), 'help'];
  const hint = didYouMean(typed.replace(leadingDashes, ''), known, (name) => `--${name}`);
  const isShort = !typed.startsWith('--') && hint === '';
  return wrong(
    command,
    `Unknown flag \`${typed}\`${isShort ? '; of a name that begins with a dash write `./-NAME`' : hint}`,
  );
}

function checkCount(command: LoadedCommand, positionals: ReadonlyArray<string>): void {
  const [least, most] = command.count;
  if (positionals.length < least) throw wrong(command, `\`${command.name}\` needs ${command.operands}`);
  if (positionals.includes('')) throw wrong(command, 'An operand is empty: is a variable not set?');
  if (positionals.length > most) throw wrong(command, `Unexpected \`${positionals[most]}\``);
}

function wrong(command: LoadedCommand, what: string): UsageError {
  return new UsageError(`${what} (see \`tip-report ${command.name} --help\`)`);
}

/** The value of a flag as its field has it. Throws `UsageError` saying what is allowed. */
function readValue(name: string, field: Exclude<Field, { kind: 'flag' }>, value: string): string | number {
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
  const [, digits, unit = ''] = size.exec(value) ?? [];
  const bytes = Number(digits) * 1024 ** units.indexOf(unit.toLowerCase());
  if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  throw new UsageError(
    `\`--${name}\` takes a number of bytes such as \`1048576\`, \`512KB\` or \`64MB\`, not \`${value}\``,
  );
}

function readChoice(name: string, field: ChoiceField, value: string): string {
  if (field.choices.includes(value)) return value;
  throw new UsageError(notOneOf(`\`--${name}\``, value, field.choices));
}

const wholeNumber = /^\d{1,15}$/u;
const size = /^(\d{1,15})([kmg]?)b?$/iu;
const units = ['', 'k', 'm', 'g'];
const leadingDashes = /^-+/u;
