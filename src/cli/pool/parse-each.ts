import type { FoundInput } from '../inputs/find-inputs.ts';
import type { ParseOptions } from '../inputs/options.ts';
import { ordered } from './ordered.ts';
import type { Parser } from './parser.ts';
import type { Form, Task } from './task.ts';

/** What is to be parsed, and how. */
export interface Work {
  inputs: ReadonlyArray<FoundInput>;
  options: ParseOptions;
  form: Form;
  parser: Parser;
}

/** Inputs that may be done or under way, a place, while a slower one before them is: bounds what is held in memory. */
const aheadPerPlace = 2;

/** Parses the inputs, some at once, and gives what became of them in their order. */
export function parseEach(work: Work, known: (input: FoundInput) => Promise<string | null>) {
  const { inputs, parser } = work;
  const limits = { jobs: parser.places, ahead: parser.places * aheadPerPlace };
  return ordered(inputs, async (input) => parser.perform(toTask(input, work, await known(input))), limits);
}

/** The task of one input; `known`: hash of the bytes that need no parsing. */
export function toTask({ name, path }: FoundInput, { options, form }: Work, known: string | null): Task {
  return { name, path, bytes: null, options, form, known };
}
