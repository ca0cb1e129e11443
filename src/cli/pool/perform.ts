import { createHash } from 'node:crypto';
import { outputFormat } from '../../output/index.ts';
import { indexRow } from '../../output/report-index.ts';
import { slug } from '../../output/slug.ts';
import { processInput, settingsOf } from '../../process-input.ts';
import type { Report } from '../../report/report.ts';
import { problemResult, unreadable } from './problem.ts';
import { readInput } from './read-input.ts';
import type { Form, Piece, Result, Task } from './task.ts';

/** Parses one input and writes its reports down. Never throws: whatever goes wrong is in the result. */
export async function perform(task: Task): Promise<Result> {
  let bytes: Uint8Array;
  try {
    bytes = task.bytes ?? readInput(task.path ?? '', settingsOf(task.options).maxBytes);
  } catch (error) {
    return unreadable(task.name, error);
  }
  try {
    return await parse(task, bytes);
  } catch (error) {
    return problemResult('input-crash', `Unexpected failure of tip-report on \`${task.name}\`: ${error}`);
  }
}

async function parse(task: Task, bytes: Uint8Array): Promise<Result> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const base = { sha256, size: bytes.length };
  if (sha256 === task.known)
    return { ...base, unchanged: true, pieces: [], messages: [], ofNoReport: [], instead: null };
  const { diagnostics, ofNoReport, reports, instead } = await processInput({ name: task.name, bytes }, task.options);
  const write = await writer(task.form);
  const pieces = reports.map((report) => piece(report, write(report)));
  return { ...base, unchanged: false, pieces, messages: diagnostics, ofNoReport, instead };
}

/** What writes one report down. */
async function writer({ format, documents }: Form): Promise<(report: Report) => string> {
  const text = await outputFormat(format).load();
  if (text.kind !== 'text') throw new TypeError(`Unexpected output format \`${format}\`, expected one of text`);
  return documents && text.document ? text.document : text.one;
}

function piece(report: Report, text: string): Piece {
  const { country, edition } = report.header;
  return {
    folder: edition.year === null ? 'unknown-edition' : String(edition.year),
    slug: slug(country?.name ?? baseName(report.source.name)),
    row: indexRow(report, ''),
    // A buffer of its own: one from the shared pool would take the pool along to another thread.
    text: new TextEncoder().encode(text),
  };
}

/** A name without its folders and its extension. */
function baseName(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  const dot = last.lastIndexOf('.');
  return dot > 0 ? last.slice(0, dot) : last;
}
