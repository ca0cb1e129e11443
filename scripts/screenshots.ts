import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Reviewed, reviewInput } from '../src/review/gather.ts';
import { executable, flags, writeSite } from '../tests/review/browser.ts';

/** Makes the pictures of docs/review.md from the samples in input/: `npx tsx scripts/screenshots.ts`. */

const root = fileURLToPath(new URL('../', import.meta.url));

interface Shot {
  file: string;
  page: string;
  size: { width: number; height: number };
  options?: BrowserContextOptions;
  act?: (page: Page) => Promise<void>;
}

const shots: ReadonlyArray<Shot> = [
  {
    file: 'review-report.png',
    page: 'report/2018-ghana.html',
    size: { width: 1060, height: 620 },
    act: async (page) => {
      await page.click('#s2p1 > .at');
    },
  },
  {
    file: 'review-country.png',
    page: 'country/slovenia.html',
    size: { width: 900, height: 420 },
    options: { colorScheme: 'dark' },
  },
  { file: 'review-index.png', page: 'index.html', size: { width: 1100, height: 620 } },
];

async function samples(): Promise<Reviewed[]> {
  const folder = join(root, 'input');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
  const found: Reviewed[] = [];
  for (const path of paths) {
    found.push(...(await reviewInput({ name: relative(root, path), bytes: readFileSync(path) })));
  }
  return found;
}

if (!executable) throw new Error('No Chromium; run scripts/install-browser.sh, or set CHROMIUM to its path');
const site = writeSite(await samples(), mkdtempSync(join(tmpdir(), 'tip-report-site-')));
const browser = await chromium.launch({ executablePath: executable, args: flags });
for (const { file, page: path, size, options, act } of shots) {
  const context = await browser.newContext({ viewport: size, ...options });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(site, path)).href);
  await act?.(page);
  await page.screenshot({ path: join(root, 'docs', file) });
  await context.close();
}
await browser.close();
rmSync(site, { recursive: true });
