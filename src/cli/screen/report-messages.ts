import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Diagnostic } from '../../report/report.ts';
import { toMessage } from '../../rules/message.ts';
import { printable } from './printable.ts';

/** The diagnostics of one input. */
export interface FileMessages {
  name: string;
  messages: ReadonlyArray<Diagnostic>;
}

/** How much to show. */
export interface Detail {
  color: boolean;
  /** Notes and addresses too. */
  verbose: boolean;
}

/** Diagnostics as every vfile reporter prints them, without the line of totals but with a blank line after them; empty where there are none. */
export function reportMessages(files: ReadonlyArray<FileMessages>, detail: Detail): string {
  const shown = files.filter((file) => file.messages.length > 0).map(toFile);
  if (shown.length === 0) return '';
  const text = reporter(shown, detail);
  const totals = text.lastIndexOf('\n\n');
  return `${text.slice(0, totals < 0 ? undefined : totals)}\n\n`;
}

function toFile({ name, messages }: FileMessages): VFile {
  const file = new VFile({ path: printable(name) });
  // One by one: a hostile page has more than a call takes arguments.
  for (const diagnostic of messages) {
    file.messages.push(toMessage({ ...diagnostic, message: printable(diagnostic.message) }));
  }
  return file;
}
