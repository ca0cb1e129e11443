import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { workerData } from 'node:worker_threads';

/**
 * A worker without the pipeline, so that its thread starts at once. It dies, hangs or throws on inputs that are named for
 * it, unless it is told to be well; of any other input it makes a report that says no more than its name.
 */
export default async function faulty({ tasks, begun }) {
  begun?.postMessage(null);
  begun?.close();
  return tasks.map(perform);
}

function perform(task) {
  if (!workerData?.well) fail(task.name);
  const bytes = readFileSync(task.path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const base = { sha256, size: bytes.length, reports: [], diagnostics: [], ofNoReport: [], instead: null };
  if (sha256 === task.known) return { ...base, unchanged: true, pieces: [] };
  return { ...base, unchanged: false, pieces: [piece(task.name)] };
}

function fail(name) {
  if (name.includes('exit')) process.exit(3);
  if (name.includes('throw')) throw new Error('thrown on purpose');
  if (name.includes('hang')) for (;;);
  if (name.includes('memory')) {
    const hoard = [];
    for (;;) hoard.push(new Array(1e6).fill({}));
  }
}

function piece(name) {
  const slug = basename(name, '.txt');
  const counts = { sections: 0, recommendations: 0, residue: 0, errors: 0, warnings: 0, infos: 0 };
  const row = {
    id: null,
    country: slug,
    iso3: null,
    edition: 2023,
    tier: '2',
    movement: null,
    ...counts,
    source: name,
  };
  return { stem: `2023/${slug}`, row, text: new TextEncoder().encode(`${JSON.stringify(name)}\n`) };
}
