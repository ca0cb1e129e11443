/**
 * A heading in capitals glued between two sentences, as in text taken out of a PDF: `… of traffickers. PROSECUTIONThe
 * government …`. Inside a sentence the same words in capitals are a name ("the unit PREVENTION and Outreach").
 * The group `heading` is the heading.
 */
export const gluedHeading =
  /(?:^|[.!?;:)”"’\]])\s{0,2}(?<heading>PROSECUTION|PROTECTION|PREVENTION|TRAFFICKING PROFILE|(?:PRIORITIZED )?RECOMMENDATIONS|GOVERNMENT EFFORTS|SCOPE AND MAGNITUDE):?\s?(?=\p{Lu}\p{Ll}|$)/u;
