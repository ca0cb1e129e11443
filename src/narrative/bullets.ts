/**
 * The glyphs that publishers set before an item: round and square bullets, dashes, asterisks, the private-use bullets of
 * Word, and numbers. A hyphen or an asterisk counts only with a blank behind it.
 */
export const leadingBullet =
  /^\s*(?:[•·▪▫●○◦‣⁃∙■□◆➢➤✓\uF0B7\uF0A7\uF0D8\uF0FC]\s*|[*–—-]\s+|o\s+(?=\p{Lu})|\(?\d{1,2}[.)]\s+(?=\p{L}))/u;

/** A bullet between items that stand in one paragraph. A dash is none there: prose has dashes of its own. */
export const inlineBullet = /(?:^|(?<=[\s.;,:]))(?:[•·▪▫●○◦‣⁃∙■□◆➢➤✓\uF0B7\uF0A7\uF0D8\uF0FC]|\*(?=\s))\s*/gu;

/** Marks that a wrapped line of prose may begin with as well: "… remained on Tier⏎2. The …", "children⏎– girls above all –". */
export const doubtfulBullet = /^\s*(?:[–—-]\s|\(?\d{1,2}[.)]\s)/u;
