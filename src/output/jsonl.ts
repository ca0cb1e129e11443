import type { TextFormat } from './format.ts';

/** One report a line (JSON Lines). */
export const jsonl: TextFormat = {
  kind: 'text',
  begin: '',
  between: '',
  end: '',
  one: (report) => `${JSON.stringify(report)}\n`,
};
