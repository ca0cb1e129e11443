import { existsSync, readFileSync } from 'node:fs';
import type { SiteFile } from './site.ts';

const names = ['review.css', 'review.js'] as const;

/** Beside this module, or beside the folder of a bundle that it has become part of. */
const folders = ['./assets/', '../review/assets/', './review/assets/'].map((path) => new URL(path, import.meta.url));

/** The two files that every page of a site loads. */
export function siteAssets(): SiteFile[] {
  const folder = folders.find((one) => existsSync(new URL(names[0], one)));
  if (!folder) throw new Error(`This installation of tip-report lacks ${names.join(' and ')}; install it again`);
  return names.map((name) => ({ path: `assets/${name}`, text: readFileSync(new URL(name, folder), 'utf8') }));
}
