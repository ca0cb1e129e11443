import { VFileMessage } from 'vfile-message';
import type { Diagnostic } from '../report/report.ts';
import { ruleNote } from './registry.ts';

const fatal = { error: true, warning: false, info: undefined } as const;

/** A diagnostic as a message for a `VFile`, with why it matters and what to do: every vfile reporter can show it. */
export function toMessage({ ruleId, severity, message, actual, expected, position, url }: Diagnostic): VFileMessage {
  const made = new VFileMessage(message, { ruleId, source: 'tip-report', ...(position ? { place: position } : {}) });
  made.fatal = fatal[severity];
  made.actual = actual ?? undefined;
  made.expected = expected;
  made.note = ruleNote(ruleId) ?? undefined;
  made.url = url;
  return made;
}
