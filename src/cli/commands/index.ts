import type { CommandEntry, LoadedCommand } from '../args/command.ts';

/** Every command, in the order of the help. A new one is a file beside this one and an entry here. */
export const commands: CommandEntry[] = [
  {
    name: 'parse',
    operands: '[INPUT...]',
    summary: 'Turn reports into normalized JSON',
    load: () => import('./parse.ts'),
  },
  {
    name: 'review',
    operands: '[INPUT...]',
    summary: 'Make pages to look at: reports beside their sources, countries over the years',
    load: () => import('./review.ts'),
  },
  {
    name: 'check',
    operands: '[INPUT...]',
    summary: 'Check extraction: run every rule, compare with committed output',
    load: () => import('./check.ts'),
  },
  {
    name: 'diff',
    operands: 'OLD NEW',
    summary: 'Compare two outputs: of two editions, or of two runs',
    load: () => import('./diff.ts'),
  },
  {
    name: 'inspect',
    operands: 'FILE...',
    summary: 'Show what a stage made of one input',
    load: () => import('./inspect.ts'),
  },
  {
    name: 'explain',
    operands: '[RULE]',
    summary: 'Say what a diagnostic means, why it matters, and what to do',
    load: () => import('./explain.ts'),
  },
  {
    name: 'placements',
    operands: '',
    summary: 'Print published placements: of a country, of an edition, or all',
    load: () => import('./placements.ts'),
  },
  {
    name: 'schema',
    operands: '',
    summary: 'Print the JSON Schema of the output (draft 2020-12)',
    load: () => import('./schema.ts'),
  },
];

/** A command with all that its help and its arguments need. */
export async function loadCommand({ load, ...entry }: CommandEntry): Promise<LoadedCommand> {
  return { ...entry, ...(await load()).command };
}
