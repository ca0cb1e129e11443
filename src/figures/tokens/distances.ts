/** How far apart words may stand, in words. */

/** Few: 'secured a total of at least', 'were known to have been', 'In' and the name of a place. */
export const longestLead = 5;
/**
 * A noun with what is said of it, 'five investigations of child begging in 2014'; who did it, 'officers of the northern islands'; a period,
 * 'since the law was last amended in 2008'; an aside, ', for the third consecutive year,'.
 */
export const longestPhrase = 8;
/** From a verb to its number: 'convictions of traffickers in the north fell, however, for the second year in a row, to'. */
export const longestClause = 14;
/** A list of services, or deeds; from a verb to any of the numbers that it governs. */
export const longestList = 40;
