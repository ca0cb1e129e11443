import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { Changes, Delivered } from '../output/output.ts';
import { hasColor } from '../screen/has-color.ts';
import { createProgress, type Progress } from '../screen/progress.ts';
import type { FileMessages } from '../screen/report-messages.ts';
import { table } from '../screen/table.ts';
import type { Message, Result } from '../work/task.ts';
import type { ParseValues } from './fields.ts';
import type { Load } from './open-workshop.ts';
import { summary } from './summary.ts';
import { countInput, countMessages, createTally, type Tally } from './tally.ts';

export interface DeskOptions {
  values: ParseValues;
  load: Load;
  /** Files of folders that were passed over. */
  skipped: number;
}

/** A table longer than this is for the index, not for eyes. */
const longestTable = 250;
/** Messages of so many inputs are shown together, for their columns stand under one another. */
const heldBack = 200;

/** Where a run is told to people, and what decides its exit code. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #host: Host;
  readonly #progress: Progress;
  readonly #tally: Tally = createTally();
  readonly #started = performance.now();
  #held: FileMessages[] = [];

  constructor(options: DeskOptions, host: Host) {
    const { values, load } = options;
    this.#options = options;
    this.#host = host;
    this.#progress = createProgress(load, host, values.quiet || values['no-progress']);
  }

  /** Something that was named is no input. */
  async problem(name: string, message: Message): Promise<void> {
    countMessages(this.#tally, [message]);
    await this.#hold(name, [message]);
  }

  /** One input is done. */
  async done(name: string, result: Result, delivered: Delivered): Promise<void> {
    countInput(this.#tally, result, delivered);
    await this.#hold(name, delivered.messages);
    this.#progress.update(this.#tally, name);
  }

  async interrupted(): Promise<void> {
    await this.flush();
    const { inputs } = this.#options.load;
    this.#host.stderr.write(
      `Interrupted: ${this.#tally.inputs} of ${inputs} inputs are done; run again for the rest\n`,
    );
  }

  /** Shows the end and gives the exit code. */
  async finish(changes: Changes): Promise<number> {
    await this.flush();
    const { values, skipped } = this.#options;
    const { rows } = this.#tally;
    if (!values.quiet) {
      if (rows.length > 0 && rows.length <= longestTable) this.#host.stderr.write(`${table(rows)}\n`);
      const output = values.output === '-' ? 'standard output' : values.output;
      const elapsed = performance.now() - this.#started;
      this.#host.stderr.write(summary({ tally: this.#tally, changes, skipped, output, elapsed }));
    }
    return fails(this.#tally, values['fail-on']) ? exitCode.findings : exitCode.fine;
  }

  /** Shows the messages that have been held back. What shows them is loaded when there are some. */
  async flush(): Promise<void> {
    this.#progress.clear();
    if (this.#held.length === 0) return;
    const held = this.#held;
    this.#held = [];
    const { reportMessages } = await import('../screen/report-messages.ts');
    const detail = { color: hasColor(this.#host), verbose: this.#options.values.verbose };
    this.#host.stderr.write(reportMessages(held, detail));
  }

  async #hold(name: string, messages: ReadonlyArray<Message>): Promise<void> {
    const shown = messages.filter(({ severity }) => isShown(severity, this.#options.values));
    if (shown.length > 0) this.#held.push({ name, messages: shown });
    if (this.#held.length >= heldBack) await this.flush();
  }
}

function isShown(severity: Message['severity'], { quiet, verbose }: ParseValues): boolean {
  if (severity === 'error') return true;
  return severity === 'warning' ? !quiet : verbose && !quiet;
}

function fails({ errors, warnings }: Tally, level: ParseValues['fail-on']): boolean {
  if (level === 'never') return false;
  return errors > 0 || (level === 'warning' && warnings > 0);
}
