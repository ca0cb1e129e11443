import { slug } from '../output/slug.ts';
import type { Report } from '../report/report.ts';
import { inOrder } from '../rules/diagnose.ts';
import type { SetDiagnostic } from '../rules/rule.ts';
import { byCodeUnits, grouped } from '../text/lists.ts';
import { countryPage } from './country-page.ts';
import { editionPage } from './edition-page.ts';
import type { Reviewed } from './gather.ts';
import { countryName } from './html.ts';
import { indexPage } from './index-page.ts';
import { partFingerprints, reportKeys, startOf } from './marks.ts';
import { reportPage } from './report-page.ts';
import type { SiteFile } from './site-assets.ts';
import { type SiteEntry, type SitePage, writePage } from './site-page.ts';

/**
 * Makes the pages of a site: an index, a page an edition, a page a country, a page a report. One after the other, so that
 * they need not all be held. The two files that every page loads are beside them: `siteAssets`.
 *
 * @param reviewed
 *   The reports, in any order.
 * @param ofSet
 *   What shows only beside other reports: it stands with the findings of the report that it is about (optional).
 * @param lost
 *   The inputs that gave no report, a sentence each (optional).
 * @returns
 *   The files, the index last: when it is there, all that it leads to is.
 */
export function* reviewSite(
  reviewed: ReadonlyArray<Reviewed>,
  ofSet: ReadonlyArray<SetDiagnostic> = [],
  lost: ReadonlyArray<string> = [],
): Generator<SiteFile> {
  const entries = entriesOf(reviewed).map((entry) => withFindings(entry, ofSet));
  for (const [index, entry] of entries.entries()) {
    yield file(reportPage(entry, { before: entries[index - 1] ?? null, after: entries[index + 1] ?? null }));
  }
  for (const [path, ofCountry] of grouped(entries, ({ countryPath }) => countryPath)) {
    if (path !== null) yield file(countryPage(ofCountry));
  }
  const editions = [...grouped(entries, ({ editionPath }) => editionPath).values()];
  for (const [index, ofEdition] of editions.entries()) yield file(editionPage(ofEdition, editions[index - 1] ?? null));
  yield file(indexPage(entries, editions, lost));
}

function file(page: SitePage): SiteFile {
  return { path: page.path, text: writePage(page) };
}

/** The reports by edition, those of unknown ones last, then by country. */
function entriesOf(reviewed: ReadonlyArray<Reviewed>): SiteEntry[] {
  const sorted = reviewed.toSorted(
    ({ report: a }, { report: b }) =>
      year(a) - year(b) ||
      byCodeUnits(countryName(a), countryName(b)) ||
      byCodeUnits(a.source.name, b.source.name) ||
      startOf(a) - startOf(b),
  );
  const keys = reportKeys(sorted.map(({ report }) => report));
  const taken = new Set<string>();
  return sorted.map((one, index) => {
    const { country, edition } = one.report.header;
    const name = edition.year === null ? 'unknown' : String(edition.year);
    return {
      ...one,
      key: keys[index] ?? '',
      parts: partFingerprints(one.report),
      path: free(`report/${name}-${slug(country?.name ?? one.report.source.name)}`, taken),
      editionPath: `edition/${name}.html`,
      countryPath: country ? `country/${slug(country.name)}.html` : null,
    };
  });
}

/** The keys and fingerprints of the entry are those of the report by itself. */
function withFindings(entry: SiteEntry, ofSet: ReadonlyArray<SetDiagnostic>): SiteEntry {
  const { report } = entry;
  const own = ofSet.filter((finding) => finding.report === report);
  if (own.length === 0) return entry;
  const diagnostics = [...report.diagnostics, ...own].sort(inOrder);
  return { ...entry, report: { ...report, diagnostics } };
}

function year({ header }: Report): number {
  return header.edition.year ?? Number.MAX_SAFE_INTEGER;
}

/** A path that no other report has, with its extension. */
function free(path: string, taken: Set<string>): string {
  let found = path;
  for (let number = 2; taken.has(found); number += 1) found = `${path}-${number}`;
  taken.add(found);
  return `${found}.html`;
}
