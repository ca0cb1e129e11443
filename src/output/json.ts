import type { TextFormat } from './format.ts';

/** Several reports: an array, two blanks a level. One in a folder: an object. */
export const json: TextFormat = {
  kind: 'text',
  begin: '[',
  between: ',',
  end: '\n]\n',
  one: (report) => `\n${inside(JSON.stringify([report], null, 2))}`,
  document: (report) => `${JSON.stringify(report, null, 2)}\n`,
};

/** An array's text without its brackets and their line breaks. */
function inside(array: string): string {
  return array.slice('[\n'.length, -'\n]'.length);
}

/** One report a line (JSON Lines). */
export const jsonl: TextFormat = {
  kind: 'text',
  begin: '',
  between: '',
  end: '',
  one: (report) => `${JSON.stringify(report)}\n`,
};
