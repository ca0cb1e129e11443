import type { Diagnostic } from '../../report/report.ts';
import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { Result } from '../pool/task.ts';
import { hasColor } from '../screen/has-color.ts';
import { createProgress, type Progress } from '../screen/progress.ts';
import type { FileMessages } from '../screen/report-messages.ts';
import { counted, table } from '../screen/table.ts';
import type { Changes, Delivered, Output } from '../store/output.ts';
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
/** More warnings than this nobody reads; errors are always shown, and all is in the reports. */
const mostWarnings = 200;

/** Where a run is told to people, and what decides its exit code. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #host: Host;
  readonly #progress: Progress;
  readonly #tally: Tally = createTally();
  readonly #started = performance.now();
  #held: FileMessages[] = [];
  /** Warnings shown, and not shown. */
  #warnings = 0;
  #unshown = 0;

  constructor(options: DeskOptions, host: Host) {
    const { values, load } = options;
    this.#options = options;
    this.#host = host;
    this.#progress = createProgress(load, host, values.quiet || values['no-progress']);
  }

  /** Something that was named is no input. */
  async problem(name: string, message: Diagnostic): Promise<void> {
    countMessages(this.#tally, [message]);
    await this.#hold(name, [message]);
  }

  /** One input is done. */
  async done(name: string, result: Result, delivered: Delivered): Promise<void> {
    countInput(this.#tally, result, delivered);
    await this.#hold(name, delivered.messages);
    this.#progress.update(this.#tally, name);
  }

  async interrupted({ resumes }: Output): Promise<void> {
    await this.flush();
    const { load } = this.#options;
    const again = resumes ? 'the rest' : 'all';
    this.#host.stderr.write(
      `Interrupted: ${this.#tally.inputs} of ${load.inputs} inputs are done; run again for ${again}\n`,
    );
  }

  /** Shows the end and gives the exit code. */
  async finish(changes: Changes): Promise<number> {
    await this.flush();
    const { values } = this.#options;
    if (!values.quiet) this.#host.stderr.write(this.#end(changes));
    return fails(this.#tally, values['fail-on']) ? exitCode.findings : exitCode.fine;
  }

  #end(changes: Changes): string {
    const { values, skipped } = this.#options;
    const { rows } = this.#tally;
    const more = this.#unshown > 0 ? `and ${counted(this.#unshown, 'warning')} more; \`--verbose\` shows all\n\n` : '';
    const reports = rows.length > 0 && rows.length <= longestTable ? `${table(rows)}\n` : '';
    const output = values.output === '-' ? 'standard output' : values.output;
    const elapsed = performance.now() - this.#started;
    return more + reports + summary({ tally: this.#tally, changes, skipped, output, elapsed });
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

  async #hold(name: string, messages: ReadonlyArray<Diagnostic>): Promise<void> {
    const shown = messages.filter(({ severity }) => this.#isShown(severity));
    if (shown.length > 0) this.#held.push({ name, messages: shown });
    if (this.#held.length >= heldBack) await this.flush();
  }

  #isShown(severity: Diagnostic['severity']): boolean {
    const { quiet, verbose } = this.#options.values;
    if (severity === 'error') return true;
    if (quiet || verbose) return verbose && !quiet;
    if (severity === 'info') return false;
    if (this.#warnings < mostWarnings) this.#warnings++;
    else this.#unshown++;
    return this.#unshown === 0;
  }
}

function fails({ errors, warnings }: Tally, level: ParseValues['fail-on']): boolean {
  if (level === 'never') return false;
  return errors > 0 || (level === 'warning' && warnings > 0);
}
