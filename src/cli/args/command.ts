import type { Host } from '../host.ts';

interface Common {
  /** One letter. */
  short?: string;
  /** One line for the help, without a full stop. */
  summary: string;
}

/** A whole number. */
export interface CountField extends Common {
  kind: 'count';
  value: string;
  least: number;
  most: number;
  default?: number;
}

/** One of some words. */
export interface ChoiceField extends Common {
  kind: 'choice';
  choices: ReadonlyArray<string>;
  default?: string;
}

/** Given or not. */
type FlagField = Common & { kind: 'flag' };
/** What needs a value, which the help calls so: any text, any text as often as wanted, or bytes with or without a unit (`64MB`). */
type ValueField = Common & { kind: 'text' | 'list' | 'size'; value: string; default?: string };

/** One flag of a command: help, parser and errors are made from it. */
export type Field = FlagField | ValueField | CountField | ChoiceField;

/** Flags by name, without dashes. */
export type Fields = Readonly<Record<string, Field>>;

type Given<F extends Field> = F extends ChoiceField
  ? F['choices'][number]
  : { flag: boolean; list: string[]; count: number; size: number; text: string; choice: string }[F['kind']];

/** What a field's value is when nobody gave one. */
type Absent<F extends Field> = F extends { kind: 'flag' }
  ? false
  : F extends { kind: 'list' }
    ? never
    : F extends { default: infer Default }
      ? Default
      : null;

/** The values of a table of fields, complete: what was not given has its default, else `null` (a list is empty). */
export type Values<F extends Fields> = { [Name in keyof F]: Given<F[Name]> | Absent<F[Name]> };

/** What the user typed, checked. */
export interface Arguments<F extends Fields> {
  values: Values<F>;
  positionals: string[];
}

/** One command: its flags, what its help says, and its work. */
export interface Command<F extends Fields = Fields> {
  /** How many operands there may be: least and most. */
  count: readonly [number, number];
  /** What the help says beside the flags; lines of at most 80 characters. */
  description: ReadonlyArray<string>;
  fields: F;
  /** Command lines that work in a clone of the repository, each with what it does. */
  examples: ReadonlyArray<readonly [line: string, what: string]>;
  /** Gives the exit code. Throws `UsageError` for what only it can see to be wrong. */
  run(args: Arguments<F>, host: Host): Promise<number>;
}

/** What is known of a command before it is loaded. */
export interface CommandEntry {
  name: string;
  /** What follows the name, as the help shows it: `[INPUT...]`. */
  operands: string;
  /** One line, without a full stop. */
  summary: string;
  load(): Promise<{ command: Command }>;
}

/** A command that is loaded. */
export type LoadedCommand<F extends Fields = Fields> = Command<F> & Omit<CommandEntry, 'load'>;

/** Writes a command down with the types of its own flags. */
export function defineCommand<const F extends Fields>(command: Command<F>): Command<F> {
  return command;
}
