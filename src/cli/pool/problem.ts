// Not all of the rules: only the threads that parse need those.
import { type CommandRuleId, commandDiagnostic } from '../../rules/command-rules.ts';
import { failure } from '../inputs/failure.ts';
import type { Result } from './task.ts';

/** The result of an input that the system does not let be read. */
export function unreadable(name: string, error: unknown): Result {
  return problemResult('unreadable-input', `Cannot read \`${name}\`: ${failure(error)}`);
}

/** The result of an input that gave nothing but a problem. */
export function problemResult(id: CommandRuleId, message: string): Result {
  const messages = [commandDiagnostic(id, message)];
  return { unchanged: false, sha256: null, size: 0, pieces: [], messages, ofNoReport: messages, instead: null };
}
