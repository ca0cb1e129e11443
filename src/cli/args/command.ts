import type { Host } from '../host.ts';
import type { Fields, Values } from './field.ts';

/** What the user typed, checked. */
export interface Arguments<F extends Fields> {
  values: Values<F>;
  positionals: string[];
}

/** The part of a command that does the work. It is loaded when the command runs, not for the help of another. */
export interface Runner<F extends Fields> {
  /** Gives the exit code. Throws `UsageError` for what only it can see to be wrong. */
  run(args: Arguments<F>, host: Host): Promise<number>;
}

/** One command: what the help says of it, its flags, and where its work is. */
export interface Command<F extends Fields = Fields> {
  name: string;
  /** One line, without a full stop. */
  summary: string;
  /** What follows the name, as the help shows it: `[INPUT...]`. */
  operands: string;
  /** How many operands there may be: least and most. */
  count: readonly [number, number];
  /** What the help says beside the flags; lines of at most 80 characters. */
  description: ReadonlyArray<string>;
  fields: F;
  /** Command lines that work, each with what it does. */
  examples: ReadonlyArray<readonly [line: string, what: string]>;
  load(): Promise<Runner<F>>;
}

/** Writes a command down with the types of its own flags. */
export function defineCommand<const F extends Fields>(command: Command<F>): Command<F> {
  return command;
}
