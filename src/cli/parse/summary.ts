import { counted } from '../screen/table.ts';
import type { Changes } from '../store/output.ts';
import type { Tally } from './tally.ts';

/** What a summary speaks of. */
export interface Done {
  tally: Tally;
  changes: Changes;
  /** Files of folders that were passed over. */
  skipped: number;
  /** Where the reports are. */
  output: string;
  /** Milliseconds. */
  elapsed: number;
}

/** The last lines of a run: what came out, what was done for it, what is left to do. */
export function summary({ tally, changes, skipped, output, elapsed }: Done): string {
  const { inputs, bytes, reused, barren, rows } = tally;
  const seconds = elapsed / 1000;
  const lines = [
    `${counted(rows.length, 'report') ?? 'No reports'} from ${counted(inputs, 'input') ?? 'no inputs'} in ${output}: ${found(tally)}`,
    `parsed ${inputs - reused} (${changes.added} new, ${changes.changed} changed), reused ${reused}, removed ${changes.removed}; ${amount(bytes)} in ${seconds.toFixed(1)} s, ${amount(bytes / seconds)}/s`,
  ];
  if (barren > 0) lines.push(`${counted(barren, 'input')} gave no report`);
  if (skipped > 0)
    lines.push(`${counted(skipped, 'file')} passed over: hidden, a link, beside a page, or of no input format`);
  if (changes.stale.length > 0) lines.push(stale(changes.stale));
  return `${lines.join('\n')}\n`;
}

function amount(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function found({ errors, warnings, infos }: Tally): string {
  const parts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'note')];
  return parts.filter((part) => part !== null).join(', ') || 'nothing to report';
}

function stale(files: ReadonlyArray<string>): string {
  const shown = files.slice(0, 10).map((file) => `  ${file}`);
  const more = files.length > shown.length ? [`  and ${files.length - shown.length} more`] : [];
  return [
    `${counted(files.length, 'output')} of inputs that are gone; \`--prune\` removes them:`,
    ...shown,
    ...more,
  ].join('\n');
}
