import { defineFormat } from './format.ts';

/** One report a line (JSON Lines). */
export const jsonl = defineFormat({
  name: 'jsonl',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
  begin: '',
  between: '',
  end: '',
  one: (report) => `${JSON.stringify(report)}\n`,
});
