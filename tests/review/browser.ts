import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Reviewed } from '../../src/review/gather.ts';
import { siteOf } from './samples.ts';

/** Where distributions put Chromium; another one can be named. */
const candidates = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
export const executable = candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
export const reason = executable
  ? ''
  : ' (skipped: no Chromium; run scripts/install-browser.sh, or set CHROMIUM to its path)';

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser of its own, which is closed with its context. */
export async function launch(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const browser = await chromium.launch({ executablePath: executable ?? '', args: flags });
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  context.once('close', () => browser.close());
  return context;
}

/** Writes a site into a folder, and gives the folder. */
export function writeSite(reviewed: ReadonlyArray<Reviewed>, folder: string): string {
  for (const { path, text } of siteOf(reviewed)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Opens a page of a site, at a place of it if the path names one. */
export async function open(page: Page, folder: string, path: string): Promise<void> {
  const [file = '', place] = path.split('#');
  await page.goto(`${pathToFileURL(join(folder, file)).href}${place === undefined ? '' : `#${place}`}`);
}
