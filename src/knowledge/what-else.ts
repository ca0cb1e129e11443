/**
 * "Similar documents", "Suggested reads", "More articles from this publication", "You may also like": what follows is what else a site has,
 * if all of it are lines. A wiki writes "== See also ==".
 */
export const whatElse =
  /^(?:={1,4} ?)?(?:(?:similar|related|suggested|recommended|further|other|more|latest|recent|popular|top) (?:documents?|articles?|posts?|stories|headlines|reads?|reading|content|pages?|news|topics?|links|videos)(?: (?:from|in|by) this \p{Alpha}+)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended for you|see also):?(?: ?={1,4})?$/iu;

/** No line of what else a site has is longer, in UTF-16 code units. */
export const longestElse = 120;
/** What the headline of another text begins with. */
export const headlineStart = /^["“‘„(]?[\p{Upper}\p{N}]/u;
