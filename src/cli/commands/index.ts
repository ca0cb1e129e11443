import type { Command } from '../args/command.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { inspect } from './inspect.ts';
import { parse } from './parse.ts';
import { placements } from './placements.ts';
import { schema } from './schema.ts';

/** Every command, in the order of the help. A new one is a file beside this one and a line here. */
export const commands: ReadonlyArray<Command> = [parse, check, diff, inspect, explain, placements, schema];
