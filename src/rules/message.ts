import { VFileMessage } from 'vfile-message';
import type { Problem } from './rule.ts';

const fatal = { error: true, warning: false, info: undefined } as const;

/** A problem as a message for a `VFile`: every vfile reporter can show it. */
export function toMessage(problem: Problem): VFileMessage {
  const { ruleId, severity, actual, expected, position, note, url, cause } = problem;
  const message = new VFileMessage(problem.message, {
    ruleId,
    source: 'tip-report',
    ...(position ? { place: position } : {}),
    ...(cause ? { cause: new VFileMessage(cause.message, { place: cause.position, source: 'tip-report' }) } : {}),
  });
  message.fatal = fatal[severity];
  message.actual = actual ?? undefined;
  message.expected = expected;
  message.note = note;
  message.url = url;
  return message;
}
