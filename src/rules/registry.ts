import { byCodeUnits } from '../text/lists.ts';
import { commandRules } from './command-rules.ts';
import { convictionsExceedProsecutions } from './convictions-exceed-prosecutions.ts';
import { countryMismatch } from './country-mismatch.ts';
import { documentRules } from './document-rules.ts';
import { duplicateReport } from './duplicate-report.ts';
import { editionMismatch } from './edition-mismatch.ts';
import { emptyPart } from './empty-part.ts';
import { figureMismatch } from './figure-mismatch.ts';
import { findingMismatch } from './finding-mismatch.ts';
import { guessedCountry } from './guessed-country.ts';
import { guessedEdition } from './guessed-edition.ts';
import { headingInText } from './heading-in-text.ts';
import { inputRules } from './input-rules.ts';
import { lengthDrift } from './length-drift.ts';
import { missingCountry } from './missing-country.ts';
import { missingPart } from './missing-part.ts';
import { missingTier } from './missing-tier.ts';
import { movementMismatch } from './movement-mismatch.ts';
import { newEdition } from './new-edition.ts';
import { newHeading } from './new-heading.ts';
import { paragraphRepeated } from './paragraph-repeated.ts';
import { partExceedsTotal } from './part-exceeds-total.ts';
import { partOrder } from './part-order.ts';
import { placementMismatch } from './placement-mismatch.ts';
import { previousFigureMismatch } from './previous-figure-mismatch.ts';
import { recommendationCount } from './recommendation-count.ts';
import { recommendationLength } from './recommendation-length.ts';
import { recommendationMerged } from './recommendation-merged.ts';
import { recommendationNotImperative } from './recommendation-not-imperative.ts';
import { recommendationRepeated } from './recommendation-repeated.ts';
import { repeatedPart } from './repeated-part.ts';
import type { AnyRule, Rule, SetRule } from './rule.ts';
import { specialCaseFinding } from './special-case-finding.ts';
import { surplusCountry } from './surplus-country.ts';
import { suspectDecoding } from './suspect-decoding.ts';
import { textLeftOut } from './text-left-out.ts';
import { textOrder } from './text-order.ts';
import { textUnplaced } from './text-unplaced.ts';
import { tierMismatch } from './tier-mismatch.ts';
import { truncatedText } from './truncated-text.ts';
import { unknownCountry } from './unknown-country.ts';
import { unknownEdition } from './unknown-edition.ts';
import { unknownHeading } from './unknown-heading.ts';
import { unknownMovement } from './unknown-movement.ts';
import { unreadFinding } from './unread-finding.ts';
import { unreadHeader } from './unread-header.ts';

/** Rules on one report alone. */
export const reportRules: Rule[] = [
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
  unknownMovement,
  unreadFinding,
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
  figureMismatch,
  partExceedsTotal,
  convictionsExceedProsecutions,
  textOrder,
  textUnplaced,
  unreadHeader,
  truncatedText,
  textLeftOut,
  suspectDecoding,
];

/** Rules on a set of reports. */
export const setRules: ReadonlyArray<SetRule> = [
  duplicateReport,
  missingCountry,
  surplusCountry,
  lengthDrift,
  newHeading,
  previousFigureMismatch,
];

/** Every rule, by id: of reports, documents, sets, inputs and the command. A new rule is one file here and one line above. */
export const rules: ReadonlyArray<AnyRule> = [
  ...reportRules,
  ...documentRules,
  ...setRules,
  ...inputRules,
  ...commandRules,
].sort((a, b) => byCodeUnits(a.id, b.id));

/** Every id a diagnostic can have, sorted. */
export const ruleIds: ReadonlyArray<string> = rules.map(({ id }) => id);

/** Every rule by its id. */
export const ruleById: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Why what a rule finds matters and what to do; `null` for an id that is none. */
export function ruleNote(id: string): string | null {
  const rule = ruleById.get(id);
  return rule ? `${rule.why} ${rule.remedy}` : null;
}
