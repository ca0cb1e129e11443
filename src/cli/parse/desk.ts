import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { Changes, Delivered } from '../output/output.ts';
import { hasColor } from '../screen/has-color.ts';
import { createProgress } from '../screen/progress.ts';
import { type FileMessages, reportMessages } from '../screen/report-messages.ts';
import { table } from '../screen/table.ts';
import type { Message, Result } from '../work/task.ts';
import type { ParseValues } from './fields.ts';
import type { Load } from './open-workshop.ts';
import { summary } from './summary.ts';
import { countInput, countMessages, createTally, type Tally } from './tally.ts';

/** Where a run is told to people, and what decides its exit code. */
export interface Desk {
  /** Something that is no input. */
  problem(name: string, message: Message): void;
  /** One input is done. */
  done(name: string, result: Result, delivered: Delivered): void;
  /** Shows what has been held back. */
  flush(): void;
  interrupted(): void;
  /** Shows the end and gives the exit code. */
  finish(changes: Changes): number;
}

export interface DeskOptions {
  values: ParseValues;
  load: Load;
  skipped: number;
}

/** A table longer than this is for the index, not for eyes. */
const longestTable = 250;
/** Messages are shown together, for their columns stand under one another, but not all in the end. */
const heldBack = 200;

export function createDesk({ values, load, skipped }: DeskOptions, host: Host): Desk {
  const { stderr } = host;
  const started = performance.now();
  const tally = createTally();
  const held: FileMessages[] = [];
  const silent = values.quiet || values['no-progress'];
  const progress = createProgress(load, host, silent);
  const detail = { color: hasColor(host), verbose: values.verbose };

  const hold = (name: string, messages: ReadonlyArray<Message>): void => {
    const shown = messages.filter(({ severity }) => isShown(severity, values));
    if (shown.length > 0) held.push({ name, messages: shown });
    if (held.length >= heldBack) flush();
  };
  const flush = (): void => {
    progress.clear();
    stderr.write(reportMessages(held.splice(0), detail));
  };

  return {
    flush,
    problem(name, message) {
      countMessages(tally, [message]);
      hold(name, [message]);
    },
    done(name, result, delivered) {
      countInput(tally, result, delivered);
      hold(name, delivered.messages);
      progress.update(tally, name);
    },
    interrupted() {
      flush();
      stderr.write(`Interrupted: ${tally.inputs} of ${load.inputs} inputs are done; run again for the rest\n`);
    },
    finish(changes) {
      flush();
      const elapsed = performance.now() - started;
      if (!values.quiet) {
        if (tally.rows.length > 0 && tally.rows.length <= longestTable) stderr.write(`${table(tally.rows)}\n`);
        stderr.write(
          summary({
            tally,
            changes,
            skipped,
            output: values.output === '-' ? 'standard output' : values.output,
            elapsed,
          }),
        );
      }
      return fails(tally, values['fail-on']) ? exitCode.findings : exitCode.fine;
    },
  };
}

function isShown(severity: Message['severity'], { quiet, verbose }: ParseValues): boolean {
  if (severity === 'error') return true;
  return severity === 'warning' ? !quiet : verbose && !quiet;
}

function fails({ errors, warnings }: Tally, level: ParseValues['fail-on']): boolean {
  if (level === 'never') return false;
  return errors > 0 || (level === 'warning' && warnings > 0);
}
