/** The closed lists of the output, apart from its shapes: code that only needs a name does not load the schema library. */

/** Version of the output's shape (semver). A change of shape without a change of this fails the tests. */
export const schemaVersion = '2.0.0';

export const sectionKinds = [
  'summary',
  'prosecution',
  'protection',
  'prevention',
  'trafficking-profile',
  'scope-and-magnitude',
  'government-efforts',
  'note',
  'other',
] as const;

export const residueRoles = [
  'navigation',
  'page-header',
  'page-number',
  'publication-notice',
  'footnote',
  'separator',
  'unplaced',
] as const;

export const evidences = [
  'header',
  'heading',
  'run-in-heading',
  'opening-formula',
  'movement',
  'finding',
  'title',
  'attribution',
  'publication-date',
  'wording',
  'position',
  'option',
  'file-name',
] as const;

export const movementKinds = ['remained', 'upgraded', 'downgraded', 'placed'] as const;
export const severities = ['error', 'warning', 'info'] as const;

/** What is counted in `figures.totals`, in the order in which it is written. */
export const measures = [
  'investigations',
  'prosecutions',
  'convictions',
  'victims-identified',
  'victims-assisted',
] as const;

export const qualifiers = ['exact', 'at-least', 'at-most', 'about'] as const;
export const exploitations = ['sex', 'labor'] as const;
export const totalStatuses = ['counted', 'none', 'not-reported'] as const;

export type SectionKind = (typeof sectionKinds)[number];
export type ResidueRole = (typeof residueRoles)[number];
export type Evidence = (typeof evidences)[number];
export type MovementKind = (typeof movementKinds)[number];
export type Severity = (typeof severities)[number];
export type Measure = (typeof measures)[number];
export type Qualifier = (typeof qualifiers)[number];
export type Exploitation = (typeof exploitations)[number];
export type TotalStatus = (typeof totalStatuses)[number];
