import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';
import type { Arguments, Command } from './command.ts';
import type { Field, Fields, Values } from './field.ts';
import { nearest } from './nearest.ts';
import { readValue } from './read-value.ts';

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/**
 * What follows a command's name to its arguments, checked against its table of flags.
 * Throws `UsageError` for an unknown flag (naming the nearest one), a missing, superfluous or wrong value, and for too
 * few or too many operands.
 */
export function parseArguments<F extends Fields>(command: Command<F>, argv: string[]): Arguments<F> {
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
        type: takesValue(field) ? ('string' as const) : ('boolean' as const),
        ...(field.short && { short: field.short }),
      },
    ]),
  );
  return parseArgs({ args: argv, options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function takesValue(field: Field): boolean {
  return field.kind !== 'flag';
}

function defaults(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, absent(field)]));
}

function absent(field: Field): unknown {
  if (field.kind === 'flag') return false;
  if (field.kind === 'list') return [];
  return 'default' in field && field.default !== undefined ? field.default : null;
}

function take(command: Command, token: OptionToken, values: Record<string, unknown>): void {
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

function given(command: Command, token: OptionToken): string {
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

function unknownFlag(command: Command, typed: string): UsageError {
  const known = [...Object.keys(command.fields), 'help'];
  const near = nearest(typed.replace(leadingDashes, ''), known);
  const hint = near === null ? '' : `; did you mean \`--${near}\`?`;
  return wrong(command, `Unknown flag \`${typed}\`${hint}`);
}

function checkCount(command: Command, positionals: ReadonlyArray<string>): void {
  const [least, most] = command.count;
  if (positionals.length < least) throw wrong(command, `\`${command.name}\` needs ${command.operands}`);
  if (positionals.length > most) throw wrong(command, `Unexpected \`${positionals[most]}\``);
}

function wrong(command: Command, what: string): UsageError {
  return new UsageError(`${what} (see \`tip-report ${command.name} --help\`)`);
}

const leadingDashes = /^-+/u;
