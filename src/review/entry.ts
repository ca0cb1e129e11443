import type { Reviewed } from './gather.ts';

/** A report of the site and where its pages are, relative to the site. */
export interface SiteEntry {
  reviewed: Reviewed;
  /** Its name among the marks. */
  key: string;
  /** Fingerprints of its parts, for the marks. */
  parts: Record<string, string>;
  path: string;
  editionPath: string;
  /** `null` where the country is not known. */
  countryPath: string | null;
}
