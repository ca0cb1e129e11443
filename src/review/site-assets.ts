import { existsSync, readFileSync } from 'node:fs';

/** A file of the site. */
export interface SiteFile {
  /** Relative to the site, forward slashes. */
  path: string;
  text: string;
}

const names = ['review.css', 'review.js'] as const;

/** Beside this module, or beside the folder of a bundle that it has become part of. */
const folders = ['./assets/', '../review/assets/', './review/assets/'].map((path) => new URL(path, import.meta.url));

/** The two files that every page of a site loads. */
export function siteAssets(): SiteFile[] {
  const folder = folders.find((one) => existsSync(new URL(names[0], one)));
  if (!folder) throw new Error(`This installation of tip-report lacks ${names.join(' and ')}; install it again`);
  return names.map((name) => ({ path: `assets/${name}`, text: readFileSync(new URL(name, folder), 'utf8') }));
}

/** A key of the pages. `assets/review.js` does what is said here; a test holds the two together. */
interface KeyHelp {
  names: ReadonlyArray<string>;
  does: string;
  pages: ReadonlyArray<'index' | 'edition' | 'country' | 'report'>;
}

const everywhere = ['index', 'edition', 'country', 'report'] as const;

export const keyHelp: ReadonlyArray<KeyHelp> = [
  { names: ['j', 'k'], does: 'Next and previous value', pages: ['report'] },
  { names: ['n', 'p'], does: 'Next and previous finding', pages: ['report'] },
  { names: ['←', '→'], does: 'From the value to its place in the source, and back', pages: ['report'] },
  { names: [']', '['], does: 'Next and previous report', pages: ['report'] },
  { names: ['c'], does: 'Mark the report as checked, or take the mark away', pages: ['report'] },
  { names: ['m'], does: 'Write a note', pages: ['report'] },
  { names: ['/'], does: 'Search', pages: ['report', 'index', 'edition'] },
  { names: ['Enter', 'Shift+Enter'], does: 'In the search: next and previous place', pages: ['report'] },
  { names: ['Escape'], does: 'Clear the search and what is selected', pages: ['report', 'index', 'edition'] },
  { names: ['i'], does: 'To all reports', pages: everywhere },
  { names: ['?'], does: 'Show these keys', pages: everywhere },
];
