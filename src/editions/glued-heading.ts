/**
 * A heading in capitals inside a line of text, as in text taken out of a PDF: `… of traffickers. PROSECUTIONThe government …`.
 * In the prose of narratives these words stand in small letters.
 */
export const gluedHeading =
  /\b(?:PROSECUTION|PROTECTION|PREVENTION|TRAFFICKING PROFILE|(?:PRIORITIZED )?RECOMMENDATIONS|GOVERNMENT EFFORTS|SCOPE AND MAGNITUDE)(?![A-Z]{2})/u;
