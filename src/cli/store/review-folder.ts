import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type SiteFile, siteAssets } from '../../review/site-assets.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { unwritable, writeInFolder } from './files.ts';

/**
 * Writes the pages of a review into a folder, the index last, in place of those of an earlier one; gives their number. Throws `UsageError`
 * where the folder holds anything else, or cannot be written.
 */
export function writeSite(site: Iterable<SiteFile>, output: string, host: Pick<Host, 'cwd'>): number {
  const folder = resolve(host.cwd, output);
  try {
    removePages(folder, output);
    let pages = 0;
    for (const { path, text } of siteAssets()) writeInFolder(join(folder, path), text);
    for (const { path, text } of site) {
      writeInFolder(join(folder, path), text);
      pages += 1;
    }
    return pages;
  } catch (error) {
    throw unwritable(output, error);
  }
}

const pageFolders = ['report', 'edition', 'country'];

/** Removes the pages of an earlier review, so that none is left of a report that is gone; anything else stays. */
function removePages(folder: string, typed: string): void {
  const here = namesIn(folder);
  if (here.length === 0) return;
  if (!isSite(folder)) {
    throw new UsageError(
      `\`${typed}\` holds files and is not a review; name a new or an empty folder with \`--output\`, or empty it`,
    );
  }
  for (const inner of pageFolders) {
    for (const name of namesIn(join(folder, inner))) {
      if (name.endsWith('.html')) rmSync(join(folder, inner, name));
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Whether a folder is what an earlier review wrote: it has the script of the pages. */
function isSite(folder: string): boolean {
  try {
    return readFileSync(join(folder, 'assets', 'review.js'), 'utf8').includes('tip-report review');
  } catch {
    return false;
  }
}
