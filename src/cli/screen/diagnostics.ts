import type { Diagnostic } from '../../report/report.ts';
import { ruleById, ruleNote } from '../../rules/registry.ts';
import { byCodeUnits } from '../../text/lists.ts';
import { type RuleCount, rank } from '../config.ts';
import { behind, type Look, paint, printable } from './text.ts';

/** The diagnostics of one input. */
export interface FileDiagnostics {
  name: string;
  diagnostics: ReadonlyArray<Diagnostic>;
}

/** How to show them. */
interface Detail extends Look {
  /** Why it matters, what to do and where to read on too. */
  verbose: boolean;
}

const colors = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/**
 * Diagnostics under the names of their inputs: place, severity, message, rule. A blank line follows each input; empty where
 * there are none.
 */
export function listDiagnostics(files: ReadonlyArray<FileDiagnostics>, detail: Detail): string {
  const shown = files.filter(({ diagnostics }) => diagnostics.length > 0);
  const widest = Math.max(0, ...shown.map(({ diagnostics }) => longest(diagnostics.map(place))));
  return shown.map((file) => listed(file, widest, detail)).join('');
}

function listed({ name, diagnostics }: FileDiagnostics, widest: number, detail: Detail): string {
  const lines = diagnostics.flatMap((diagnostic) => entry(diagnostic, widest, detail));
  return `${paint('underline', printable(name), detail.color)}\n${lines.join('\n')}\n\n`;
}

function entry(diagnostic: Diagnostic, widest: number, detail: Detail): string[] {
  const { severity, message, ruleId, url } = diagnostic;
  const at = widest === 0 ? '' : `${place(diagnostic).padStart(widest)} `;
  const indent = 2 + at.length + label;
  const first = `  ${at}${paint(colors[severity], severity.padEnd(label - 1), detail.color)} `;
  const said = behind(first, `${printable(message)} ${ruleId} tip-report`, detail.width, indent);
  const note = detail.verbose ? ruleNote(ruleId) : null;
  if (note === null) return said;
  const blank = ' '.repeat(indent);
  return [...said, ...behind(blank, note, detail.width), blank + url];
}

/** Width of the longest severity, and a blank. */
const label = 'warning '.length;

function place({ position }: Diagnostic): string {
  if (!position) return '';
  const { start, end } = position;
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

function longest(texts: ReadonlyArray<string>): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}

/** What was found, a rule a line with what to do about it, the worst and most frequent first. */
export function listCounts(counts: ReadonlyArray<RuleCount>, { color, width }: Look): string {
  const inOrder = [...counts].sort((a, b) => rank(a) - rank(b) || b.count - a.count || byCodeUnits(a.ruleId, b.ruleId));
  const widest = longest(inOrder.map(({ count }) => String(count)));
  return inOrder
    .map(({ count, ruleId, severity }) => {
      const said = `${ruleId} (${severity}): ${whatToDo(ruleId)}`;
      const lines = behind(`  ${String(count).padStart(widest)} `, said, width, widest + 5).join('\n');
      return `${lines.replace(ruleId, paint(colors[severity], ruleId, color))}\n`;
    })
    .join('');
}

/** What to do about a rule's diagnostics, in one line: all of its remedy where that is short, else how it begins. */
function whatToDo(ruleId: string): string {
  const remedy = ruleById.get(ruleId)?.remedy ?? '';
  const [first = remedy] = remedy.split(sentenceEnd);
  const words = remedy.length <= lineOfText ? remedy : first;
  return words.charAt(0).toLowerCase() + words.slice(1).replace(fullStop, '');
}

const lineOfText = 110;
const sentenceEnd = /(?<=\.)\s/u;
const fullStop = /\.$/u;
