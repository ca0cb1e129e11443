import { Buffer } from 'node:buffer';
import { sha256Of } from '../../input/hash.ts';
import { outputFormat } from '../../output/index.ts';
import { indexRow } from '../../output/report-index.ts';
import { slug } from '../../output/slug.ts';
import { processInput, settingsOf } from '../../process-input.ts';
import type { Report } from '../../report/report.ts';
import { readInput } from '../inputs/read.ts';
import {
  emptyResult,
  failedResult,
  type Result,
  type Task,
  unreadableResult,
  type WrittenForm,
  type WrittenReport,
} from './task.ts';

/** Does one task after the other. Never throws: whatever goes wrong with one is its result. */
export async function performAll(tasks: ReadonlyArray<Task>): Promise<Result[]> {
  const results: Result[] = [];
  for (const task of tasks) results.push(await perform(task));
  return results;
}

/** The same for one. */
export async function perform(task: Task): Promise<Result> {
  let bytes: Uint8Array;
  try {
    bytes = task.bytes ?? readInput(task.path ?? '', settingsOf(task.options).maxBytes);
  } catch (error) {
    return unreadableResult(task.name, error);
  }
  try {
    return await parse(task, bytes);
  } catch (error) {
    return failedResult('input-crash', `Unexpected failure of tip-report on \`${task.name}\`: ${error}`);
  }
}

async function parse({ name, options, form, known }: Task, bytes: Uint8Array): Promise<Result> {
  const sha256 = sha256Of(bytes);
  const base = { ...emptyResult(), sha256, size: bytes.length };
  if (sha256 === known) return { ...base, unchanged: true };
  const { diagnostics, ofNoReport, reports, instead } = await processInput({ name, bytes }, options);
  const found = { ...base, diagnostics, ofNoReport, instead };
  if (form === 'reports') return { ...found, reports };
  const write = await writer(form);
  return { ...found, pieces: reports.map((report) => piece(report, write(report))) };
}

/** What writes one report down. */
async function writer({ format, documents }: WrittenForm): Promise<(report: Report) => string> {
  const text = await outputFormat(format).load();
  if (text.kind !== 'text') throw new TypeError(`Unexpected output format \`${format}\`, expected one of text`);
  return documents && text.document ? text.document : text.one;
}

function piece(report: Report, text: string): WrittenReport {
  const { country, edition } = report.header;
  return {
    stem: `${edition.year ?? 'unknown-edition'}/${slug(country?.name ?? baseName(report.source.name))}`,
    row: indexRow(report),
    // Not `TextEncoder`, which takes four times as long for a text with typographic quotes.
    text: Buffer.from(text),
  };
}

/** A name without its folders and its extension. */
function baseName(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  const dot = last.lastIndexOf('.');
  return dot > 0 ? last.slice(0, dot) : last;
}
