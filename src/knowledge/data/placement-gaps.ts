/**
 * Editions of which the list of placements is known to lack countries: their codes, or `null` where it is only known
 * that, not which, countries are missing.
 */
export const placementGaps: Readonly<Record<number, ReadonlyArray<string> | null>> = {
  2005: ['TLS'],
  2006: ['TLS'],
  2010: ['ANT', 'TLS'],
  2012: ['ABW', 'CUW', 'USA'],
  2013: ['ABW', 'CUW', 'SXM'],
  2014: ['USA'],
  2016: null,
  2025: null,
};
