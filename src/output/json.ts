import type { Report } from '../report/report.ts';
import { defineFormat } from './format.ts';

/** Several reports: an array, two blanks a level. */
export const json = defineFormat({
  name: 'json',
  extension: '.json',
  mediaType: 'application/json',
  begin: '[',
  between: ',',
  end: '\n]\n',
  one: (report) => `\n${inside(JSON.stringify([report], null, 2))}`,
});

/** One report as a document of its own: an object, two blanks a level, a final newline. */
export function jsonDocument(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** An array's text without its brackets and their line breaks. */
function inside(array: string): string {
  return array.slice('[\n'.length, -'\n]'.length);
}
