import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { median } from '../src/text/lists.ts';
import { executable, flags } from '../tests/review/browser.ts';
import { type Run, run } from './measure.ts';

const edition = 188;
const runs = 3;
const narratives = fileURLToPath(new URL('../../shared/reports/2018/text', import.meta.url));

/**
 * Prints what the review of an edition takes: of the 122 narratives of `../shared/reports/2018` and as many of them again as make
 * 188, as many as an edition has.
 */
export async function review(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tip-report-bench-'));
  try {
    makeInput(folder);
    console.log('\nThe review of an edition');
    const times: Run[] = [];
    for (let round = 0; round < runs; round += 1) {
      rmSync(join(folder, 'review'), { recursive: true, force: true });
      times.push(await run(['review', '--edition', '2018', '--quiet'], folder));
    }
    const seconds = (of: (time: Run) => number) => median(times.map(of)).toFixed(1);
    console.log(
      `  ${edition} reports, parsed and written: ${seconds(({ wall }) => wall)} s, ${seconds(({ cpu }) => cpu)} s of a processor (load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores)`,
    );
    const pages = pagesOf(folder);
    for (const { name, bytes } of pages.slice(0, 4)) console.log(`  ${(bytes / 1000).toFixed(0)} kB  ${name}`);
    console.log(`  ${pages.length} pages, ${(pages.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1)} MB`);
    const largest = pages.find(({ name }) => name.startsWith('report'))?.name ?? '';
    if (executable) await firstViews(executable, join(folder, 'review'), ['index.html', 'edition/2018.html', largest]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function makeInput(folder: string): void {
  const names = readdirSync(narratives).sort();
  mkdirSync(join(folder, 'input'));
  for (let index = 0; index < edition; index += 1) {
    const name = names[index % names.length] ?? '';
    copyFileSync(join(narratives, name), join(folder, 'input', `${index}-${name}`));
  }
}

/** The pages of the review, the largest first. */
function pagesOf(folder: string): { name: string; bytes: number }[] {
  return (readdirSync(join(folder, 'review'), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, bytes: statSync(join(folder, 'review', name)).size }))
    .sort((a, b) => b.bytes - a.bytes);
}

async function firstViews(executablePath: string, folder: string, names: ReadonlyArray<string>): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: flags });
  for (const name of names) {
    const views: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(folder, name)).href);
      // The page forbids what Playwright waits with; a paint that is not there yet is asked for again.
      const paint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0";
      let view = 0;
      while (view === 0) view = Number(await page.evaluate(paint));
      views.push(view);
      await page.close();
    }
    console.log(`  first view of ${name}: ${median(views).toFixed(0)} ms`);
  }
  await browser.close();
}
