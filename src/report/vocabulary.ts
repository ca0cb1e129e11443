/**
 * The closed lists of the output, apart from its shapes: code that only needs a name does not load the schema library.
 * What a value means stands in the comment on its type and nowhere else: `schema/` and `docs/codebook.md` are made from it.
 */

/** Version of the output's shape (semver). A change of shape without a change of this fails the tests. */
export const schemaVersion = '2.0.0';

/** Every `SectionKind`. */
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

/** Every `ResidueRole`. */
export const residueRoles = [
  'navigation',
  'page-header',
  'page-number',
  'publication-notice',
  'footnote',
  'separator',
  'unplaced',
] as const;

/** Every `Evidence`. */
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

/** Every `MovementKind`. */
export const movementKinds = ['remained', 'upgraded', 'downgraded', 'placed'] as const;

/** Every `Severity`, the worst first. */
export const severities = ['error', 'warning', 'info'] as const;

/** Every `Measure`, in the order in which `figures.totals` has them. */
export const measures = [
  'investigations',
  'prosecutions',
  'convictions',
  'victims-identified',
  'victims-assisted',
] as const;

/** Every `Qualifier`. */
export const qualifiers = ['exact', 'at-least', 'at-most', 'about'] as const;

/** Every `Exploitation`. */
export const exploitations = ['sex', 'labor'] as const;

/** Every `TotalStatus`. */
export const totalStatuses = ['counted', 'none', 'not-reported'] as const;

/**
 * What a section is about.
 *
 * - `summary`: the assessment: the finding on the minimum standards, what became of the placement, what was achieved and what was
 *   not. It opens the narrative since 2017 and stands behind the profile before that
 * - `prosecution`: laws, investigations, prosecutions, convictions, and the training of those who enforce the law
 * - `protection`: how victims are identified, referred, sheltered and helped, and whether they are punished
 * - `prevention`: plans, coordination, campaigns, the inspection of labor, and what is done about demand
 * - `trafficking-profile`: who exploits whom in the country or from it, and how; it has no heading before 2017
 * - `scope-and-magnitude`: the profile of a Special Case under the heading that it had from 2008 to 2016
 * - `government-efforts`: what the government of a Special Case did, in place of the three P's
 * - `note`: a note in brackets in front of the narrative, about what happened to the placement after the edition
 * - `other`: text under a heading that no edition is known to have
 */
export type SectionKind = (typeof sectionKinds)[number];

/**
 * What a piece of the source is that is not the report's text.
 *
 * - `navigation`: what a page has for its readers: menus, links, buttons, advertisements, captions, comments
 * - `page-header`: what a printed page repeats or sets beside its text: running heads, charts, margins
 * - `page-number`: the number of a page
 * - `publication-notice`: who published the text, when, from where and with which rights, and what they say around it
 * - `footnote`: a note and its mark
 * - `separator`: signs that part or mark others: rules, rows of stars, quotation marks or numbers in front of every paragraph
 * - `unplaced`: text of which it is not known where it belongs; the diagnostic `text-unplaced` names it
 */
export type ResidueRole = (typeof residueRoles)[number];

const knownResidueRoles: ReadonlySet<string> = new Set(residueRoles);

/** Whether a role is that of residue; `null` and `undefined` are none. */
export function isResidueRole(role: string | null | undefined): role is ResidueRole {
  return role != null && knownResidueRoles.has(role);
}

/**
 * How a decision was made: what in the document, or beside it, told.
 *
 * - `header`: the line above the narrative that names country and tier, such as `KENYA (Tier 2)`
 * - `heading`: a heading on a line of its own
 * - `run-in-heading`: a heading that begins a paragraph or was glued into the text
 * - `opening-formula`: the words by which a part of the report usually begins, or the subject of its first sentence
 * - `movement`: the sentence that says what became of the placement
 * - `finding`: the sentence that says whether the minimum standards are met
 * - `title`: the title of the page or the document
 * - `attribution`: the line that says where the text was taken from
 * - `publication-date`: the date on which the page says that it was published
 * - `wording`: the words of the text, where none of the above told: the country that it speaks of most, sentences that advise
 * - `position`: the place in the document alone
 * - `option`: the caller
 * - `file-name`: the name of the source
 */
export type Evidence = (typeof evidences)[number];

/**
 * What became of the placement of a country in this edition.
 *
 * - `remained`: it is on the tier it was on before
 * - `upgraded`: it was moved to a better tier
 * - `downgraded`: it was moved to a worse tier
 * - `placed`: it is on the tier, and the text does not say where it was before
 */
export type MovementKind = (typeof movementKinds)[number];

/**
 * How bad a diagnostic is.
 *
 * - `error`: something is wrong: a value contradicts another one, text was lost, or an input cannot be read
 * - `warning`: something is likely to be wrong, or missing: look at it
 * - `info`: something that is worth knowing, and often as it should be
 */
export type Severity = (typeof severities)[number];

/**
 * What is counted in `figures.totals`.
 *
 * - `investigations`: cases that were opened or looked into, or the suspects in them
 * - `prosecutions`: cases or persons that were charged or brought before a court
 * - `convictions`: persons that were found guilty, or the cases in which somebody was
 * - `victims-identified`: victims that were identified, also those of whom the text says that they were found or rescued
 * - `victims-assisted`: victims that got shelter, care or other help, or were referred to it
 */
export type Measure = (typeof measures)[number];

/**
 * How exact the text says a number is.
 *
 * - `exact`: nothing else is said
 * - `at-least`: "at least", "more than", "over"
 * - `at-most`: "up to", "fewer than", "nearly", "almost"
 * - `about`: "about", "approximately", "some", "an estimated"
 */
export type Qualifier = (typeof qualifiers)[number];

/**
 * The kind of trafficking that a number is of.
 *
 * - `sex`: sex trafficking
 * - `labor`: forced labor, domestic servitude, forced begging and the like
 */
export type Exploitation = (typeof exploitations)[number];

/**
 * What the text says of a total.
 *
 * - `counted`: it gives a number
 * - `none`: it says that there were none; the value is 0
 * - `not-reported`: it says that the number is not reported or not known; there is no value
 */
export type TotalStatus = (typeof totalStatuses)[number];

/** A part of a narrative: a section or the recommendations. */
export type Part = SectionKind | 'recommendations';

/** Years that an edition can be of, the first report being that of 2001: a number outside of them is a slip of the hand. */
export const firstYear = 2001;
/** The last of them. */
export const lastYear = 2100;
