import { noticeRules } from './notice-rules.ts';
import type { AnyRule, DocumentRule, Rule, SetRule } from './rule.ts';
import { countryMismatch } from './rules/country-mismatch.ts';
import { duplicateReport } from './rules/duplicate-report.ts';
import { editionMismatch } from './rules/edition-mismatch.ts';
import { emptyPart } from './rules/empty-part.ts';
import { findingMismatch } from './rules/finding-mismatch.ts';
import { guessedCountry } from './rules/guessed-country.ts';
import { guessedEdition } from './rules/guessed-edition.ts';
import { headingInText } from './rules/heading-in-text.ts';
import { lengthDrift } from './rules/length-drift.ts';
import { missingCountry } from './rules/missing-country.ts';
import { missingPart } from './rules/missing-part.ts';
import { missingTier } from './rules/missing-tier.ts';
import { movementMismatch } from './rules/movement-mismatch.ts';
import { newEdition } from './rules/new-edition.ts';
import { newHeading } from './rules/new-heading.ts';
import { paragraphRepeated } from './rules/paragraph-repeated.ts';
import { partOrder } from './rules/part-order.ts';
import { placementMismatch } from './rules/placement-mismatch.ts';
import { recommendationCount } from './rules/recommendation-count.ts';
import { recommendationLength } from './rules/recommendation-length.ts';
import { recommendationMerged } from './rules/recommendation-merged.ts';
import { recommendationNotImperative } from './rules/recommendation-not-imperative.ts';
import { recommendationRepeated } from './rules/recommendation-repeated.ts';
import { repeatedPart } from './rules/repeated-part.ts';
import { specialCaseFinding } from './rules/special-case-finding.ts';
import { surplusCountry } from './rules/surplus-country.ts';
import { suspectDecoding } from './rules/suspect-decoding.ts';
import { textAltered } from './rules/text-altered.ts';
import { textLost } from './rules/text-lost.ts';
import { textOrder } from './rules/text-order.ts';
import { textRepeated } from './rules/text-repeated.ts';
import { textUnplaced } from './rules/text-unplaced.ts';
import { tierMismatch } from './rules/tier-mismatch.ts';
import { unknownCountry } from './rules/unknown-country.ts';
import { unknownEdition } from './rules/unknown-edition.ts';
import { unknownHeading } from './rules/unknown-heading.ts';

/** Rules on one report alone. */
export const reportRules = [
  unknownCountry,
  guessedCountry,
  countryMismatch,
  unknownEdition,
  guessedEdition,
  newEdition,
  editionMismatch,
  missingTier,
  tierMismatch,
  findingMismatch,
  specialCaseFinding,
  placementMismatch,
  movementMismatch,
  missingPart,
  emptyPart,
  repeatedPart,
  partOrder,
  unknownHeading,
  headingInText,
  paragraphRepeated,
  recommendationNotImperative,
  recommendationRepeated,
  recommendationLength,
  recommendationMerged,
  recommendationCount,
  textOrder,
  textUnplaced,
  suspectDecoding,
] as const satisfies ReadonlyArray<Rule>;

/** Rules on a document and all its reports. */
export const documentRules = [textLost, textRepeated, textAltered] as const satisfies ReadonlyArray<DocumentRule>;

/** Rules on a set of reports. */
export const setRules = [
  duplicateReport,
  missingCountry,
  surplusCountry,
  lengthDrift,
  newHeading,
] as const satisfies ReadonlyArray<SetRule>;

type Registered =
  | (typeof reportRules)[number]
  | (typeof documentRules)[number]
  | (typeof setRules)[number]
  | (typeof noticeRules)[number];

/** The id of a rule: what stands in `diagnostics[].ruleId`. */
export type RuleId = Registered['id'];

/** Every rule, by id. A new rule is one file in `rules/` and one line above. */
export const rules: ReadonlyArray<AnyRule & { id: RuleId }> = [
  ...reportRules,
  ...documentRules,
  ...setRules,
  ...noticeRules,
].sort((a, b) => (a.id < b.id ? -1 : 1));
