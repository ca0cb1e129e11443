import { Buffer } from 'node:buffer';
import { sha256Of } from '../../input/hash.ts';
import { outputFormat } from '../../output/index.ts';
import { indexRow } from '../../output/report-index.ts';
import { slug } from '../../output/slug.ts';
import type { Outcome } from '../../pipeline.ts';
import { processInputs, settingsOf } from '../../process-input.ts';
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

/**
 * Does tasks of one command, which all have the same options and the same form. Never throws: whatever goes wrong with one is its
 * result.
 */
export async function performAll(tasks: ReadonlyArray<Task>): Promise<Result[]> {
  const readings = tasks.map(read);
  const open = readings.filter((reading): reading is Reading => !('diagnostics' in reading));
  const done = new Map(await allOrEach(open));
  return readings.map((reading) => ('diagnostics' in reading ? reading : (done.get(reading) as Result)));
}

/** A task whose input has been read. */
interface Reading {
  task: Task;
  bytes: Uint8Array;
  sha256: string;
}

/** Reads the input of a task; its result, where that is all there is to do. */
function read(task: Task): Reading | Result {
  try {
    const bytes = task.bytes ?? readInput(task.path ?? '', settingsOf(task.options).maxBytes);
    const sha256 = sha256Of(bytes);
    if (sha256 !== task.known) return { task, bytes, sha256 };
    return { ...emptyResult(), sha256, size: bytes.length, unchanged: true };
  } catch (error) {
    return unreadableResult(task.name, error);
  }
}

/** Parses what was read together, and each alone where that fails: then the fault is its own, and costs this input alone. */
async function allOrEach(readings: ReadonlyArray<Reading>): Promise<(readonly [Reading, Result])[]> {
  const [first] = readings;
  if (!first) return [];
  try {
    const outcomes = await processInputs(
      readings.map(({ task: { name }, bytes }) => ({ name, bytes })),
      first.task.options,
    );
    const write = first.task.form === 'reports' ? null : await writer(first.task.form);
    return readings.map((reading, index) => [reading, resultOf(reading, outcomes[index] as Outcome, write)]);
  } catch (error) {
    if (readings.length > 1) return (await Promise.all(readings.map((reading) => allOrEach([reading])))).flat();
    const { name } = first.task;
    return [[first, failedResult('input-crash', `Unexpected failure of tip-report on \`${name}\`: ${error}`)]];
  }
}

function resultOf({ bytes, sha256 }: Reading, outcome: Outcome, write: ((report: Report) => string) | null): Result {
  const { diagnostics, ofNoReport, reports, instead } = outcome;
  const found = { ...emptyResult(), sha256, size: bytes.length, diagnostics, ofNoReport, instead };
  if (!write) return { ...found, reports };
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
