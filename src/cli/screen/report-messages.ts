import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Message } from '../pool/task.ts';
import { printable } from './printable.ts';

/** The messages about one input. */
export interface FileMessages {
  name: string;
  messages: ReadonlyArray<Message>;
}

/** How much to show. */
export interface Detail {
  color: boolean;
  /** Notes and addresses too. */
  verbose: boolean;
}

/** Messages as every vfile reporter prints them, without the line of totals but with a blank line after them; empty where there are none. */
export function reportMessages(files: ReadonlyArray<FileMessages>, detail: Detail): string {
  const shown = files.filter((file) => file.messages.length > 0).map(toFile);
  if (shown.length === 0) return '';
  const text = reporter(shown, detail);
  const totals = text.lastIndexOf('\n\n');
  return `${text.slice(0, totals < 0 ? undefined : totals)}\n\n`;
}

const fatal = { error: true, warning: false, info: undefined } as const;

function toFile({ name, messages }: FileMessages): VFile {
  const file = new VFile({ path: printable(name) });
  for (const { reason, ruleId, severity, place, note, url } of messages) {
    const options = { ruleId, source: 'tip-report', ...(place ? { place } : {}) };
    const message = file.message(printable(reason), options);
    message.fatal = fatal[severity];
    if (note !== null) message.note = printable(note);
    if (url !== null) message.url = url;
  }
  return file;
}
