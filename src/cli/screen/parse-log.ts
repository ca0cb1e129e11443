import type { IndexRow } from '../../output/report-index.ts';
import type { Diagnostic } from '../../report/report.ts';
import { counted, countedFindings } from '../../text/plural.ts';
import { countRule, isBadEnough, type RuleCount, rank, withSeverities } from '../config.ts';
import type { Config } from '../config-schema.ts';
import { exitCode } from '../exit.ts';
import type { Host } from '../host.ts';
import type { Result } from '../pool/task.ts';
import type { Changes, Delivered } from '../store/output.ts';
import { standardOutput } from '../store/sink.ts';
import type { FileDiagnostics } from './diagnostics.ts';
import { passedOver } from './passed-over.ts';
import { createProgress, type Progress } from './progress.ts';
import { table } from './report-table.ts';
import { fitted, lookFor, printable, say } from './text.ts';

/** What a run is, and how it is to be told. */
interface ParseLogOptions {
  quiet: boolean;
  verbose: boolean;
  progress: boolean;
  /** Severities of rules, and the level that makes the run fail. */
  config: Pick<Config, 'rules' | 'failOn'>;
  /** How many inputs and bytes there are. */
  inputs: number;
  bytes: number;
  /** Files of folders that were passed over. */
  skipped: ReadonlyArray<string>;
  /** Where the reports go, as messages call it. */
  output: string;
  /** What to type behind another command to name the same inputs; `null` where they cannot be named again. */
  retyped: ReadonlyArray<string> | null;
  /** What to type behind `check` to compare with this output. */
  expected: ReadonlyArray<string>;
}

/** A table longer than this is for the index, not for eyes. */
const longestTable = 60;
/** More second reports of one id than this nobody reads. */
const mostSeconds = 20;
/** Diagnostics of so many inputs are shown together, for their columns stand under one another. */
const heldBack = 200;

/**
 * Tells people what a run of `parse` does. By default an input that is wrong, or gives no report, is told with each
 * diagnostic; what else was found is counted by rule.
 */
export class ParseLog {
  readonly #options: ParseLogOptions;
  readonly #host: Host;
  readonly #progress: Progress;
  readonly #started = performance.now();
  readonly #counts = new Map<string, RuleCount>();
  readonly #rows: IndexRow[] = [];
  readonly #done = { inputs: 0, bytes: 0, reused: 0, empty: 0 };
  #held: FileDiagnostics[] = [];
  #fails = false;
  /** Second reports of one id, told or not. */
  #seconds = 0;

  constructor(options: ParseLogOptions, host: Host) {
    this.#options = options;
    this.#host = host;
    this.#progress = createProgress(options, host, options.quiet || !options.progress);
  }

  /** Something about what was named. `isAlone`: it gave no report, or is no input. */
  async add(name: string, found: ReadonlyArray<Diagnostic>, isAlone = true): Promise<void> {
    const { config, quiet, verbose } = this.#options;
    const diagnostics = withSeverities(found, config.rules);
    for (const one of diagnostics) {
      countRule(this.#counts, one);
      this.#fails ||= isBadEnough(one, config.failOn);
    }
    // What stands in no report is told here or nowhere.
    const isTold = ({ ruleId }: Diagnostic) =>
      verbose || isAlone || (ruleId === 'duplicate-report' && this.#seconds++ < mostSeconds);
    const shown = diagnostics.filter((one) => one.severity === 'error' || (!quiet && isTold(one)));
    if (shown.length > 0) this.#held.push({ name, diagnostics: shown });
    if (this.#held.length >= heldBack) await this.flush();
  }

  /** One input is done. */
  async done({ name }: { name: string }, { size }: Result, { rows, diagnostics, reused }: Delivered): Promise<void> {
    this.#done.inputs++;
    this.#done.bytes += size;
    if (reused) this.#done.reused++;
    if (rows.length === 0) this.#done.empty++;
    for (const row of rows) this.#rows.push(row);
    await this.add(name, diagnostics, rows.length === 0);
    this.#progress.update(this.#done, name);
  }

  /** The user ended the run. `resumes`: the next one need not begin anew. */
  async interrupted(resumes: boolean): Promise<void> {
    await this.flush();
    const { inputs } = this.#done;
    const again = resumes ? 'the rest' : 'all';
    this.#host.stderr.write(
      `Interrupted: ${inputs} of ${this.#options.inputs} inputs are done; run again for ${again}\n`,
    );
  }

  /** Shows the end and gives the exit code. `isOutput`: what was written is an output that other commands read. */
  async finish(changes: Changes, isOutput: boolean): Promise<number> {
    await this.flush();
    const { quiet, config } = this.#options;
    const nothing = this.#rows.length === 0;
    if (!quiet) this.#host.stderr.write(await this.#end(changes, isOutput));
    else if (nothing) say([this.#total()], this.#host.stderr);
    return this.#fails || (nothing && config.failOn !== 'never') ? exitCode.findings : exitCode.fine;
  }

  /** Shows the diagnostics that have been held back. What shows them is loaded when there are some. */
  async flush(): Promise<void> {
    this.#progress.clear();
    if (this.#held.length === 0) return;
    const held = this.#held;
    this.#held = [];
    const { listDiagnostics } = await import('./diagnostics.ts');
    this.#host.stderr.write(
      listDiagnostics(held, { ...lookFor(this.#host.stderr, this.#host.env), verbose: this.#options.verbose }),
    );
  }

  async #end(changes: Changes, isOutput: boolean): Promise<string> {
    const rows = this.#rows;
    const isConfigured = Object.keys(this.#options.config.rules).length > 0;
    const reports = rows.length > 0 && rows.length <= longestTable ? [table(rows, isConfigured)] : [];
    const byRule = this.#counts.size > 0 ? [await this.#found()] : [];
    const unshown = counted(Math.max(0, this.#seconds - mostSeconds), 'second report');
    const more = unshown === null ? [] : [`and ${unshown} more; \`--verbose\` shows all\n`];
    const lines = [...this.#lines(changes), ...this.#next(isOutput)];
    return [...more, ...reports, ...byRule, fitted(lines, this.#host.stderr)].join('\n');
  }

  /** What was found, by rule. */
  async #found(): Promise<string> {
    const { listCounts } = await import('./diagnostics.ts');
    return listCounts([...this.#counts.values()], lookFor(this.#host.stderr, this.#host.env));
  }

  #lines({ added, changed, removed, stale, others }: Changes): string[] {
    const { inputs, bytes, reused, empty } = this.#done;
    const seconds = (performance.now() - this.#started) / 1000;
    const { skipped, verbose } = this.#options;
    return [
      this.#total(),
      `parsed ${inputs - reused} (${added} new, ${changed} changed), reused ${reused}, removed ${removed}; ${amount(bytes)} in ${seconds.toFixed(1)} s, ${amount(bytes / seconds)}/s`,
      ...(empty > 0 ? [`${counted(empty, 'input')} gave no report`] : []),
      ...passedOver(skipped, verbose),
      ...(stale.length > 0 ? gone(stale) : []),
      ...(others.length > 0 ? [beside(others)] : []),
    ];
  }

  #total(): string {
    const { inputs } = this.#done;
    const sums = { error: 0, warning: 0, info: 0 };
    for (const { severity, count } of this.#counts.values()) sums[severity] += count;
    const found = countedFindings(sums.error, sums.warning, sums.info) || 'nothing to report';
    const reports = counted(this.#rows.length, 'report') ?? 'No reports';
    const { output } = this.#options;
    const where = output === standardOutput ? `on ${output}` : `in ${output}`;
    return `${reports} from ${counted(inputs, 'input') ?? 'no inputs'} ${where}: ${found}`;
  }

  /** What to type next. */
  #next(isOutput: boolean): string[] {
    const { verbose, retyped, expected } = this.#options;
    const [worst] = [...this.#counts.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
    if (worst) {
      const places = verbose ? '' : '; `--verbose` shows every place';
      return [`Next: \`tip-report explain ${worst.ruleId}\` says what that means${places}`];
    }
    if (this.#rows.length === 0 || retyped === null) return [];
    const next = (...words: string[]) => `\`${['tip-report', ...words].join(' ')}\``;
    const check = isOutput ? `; ${next('check', ...retyped, ...expected)} parses again and compares` : '';
    return [`Next: ${next('review', ...retyped)} lays each report beside its source${check}`];
  }
}

function amount(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Who loads the output loads these, too. */
function beside(others: Changes['others']): string {
  const reports = others.reduce((sum, other) => sum + other.reports, 0);
  const names = others.slice(0, 3).map(({ name }) => printable(name));
  const more = others.length > names.length ? ` and ${others.length - names.length} more` : '';
  return `also in the output, from earlier runs: ${counted(reports, 'report')} of ${names.join(', ')}${more}`;
}

function gone(files: ReadonlyArray<string>): string[] {
  const shown = files.slice(0, 10).map((file) => `  ${file}`);
  const more = files.length > shown.length ? [`  and ${files.length - shown.length} more`] : [];
  return [`${counted(files.length, 'output')} of inputs that are gone; \`--prune\` removes them:`, ...shown, ...more];
}
