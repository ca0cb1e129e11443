/** A file of the site. */
export interface SiteFile {
  /** Relative to the site, forward slashes. */
  path: string;
  text: string;
}
