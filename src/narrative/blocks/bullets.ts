import { isImperative } from '../../knowledge/imperatives.ts';
import { matchesIn } from '../../text/matches.ts';

/**
 * The glyphs that publishers set before an item: round and square bullets, arrows, stars, ticks, boxes and whatever else is a symbol, the
 * private-use glyphs of Word; dashes, asterisks and letters that stand for a glyph of another font count only with a blank behind them,
 * numbers and letters only with a parenthesis or a stop, and words only with a number: "Point 1:". Readers of scans write them as TeX:
 * `$\bullet$`, and those who typeset in it `\item`.
 */
const glyph = String.raw`•·・▪▫●○◦‣⁃∙⦁■□◆◇➢➤✓\p{Co}\u2190-\u21FF\u2580-\u27BF\u2900-\u297F\u2B00-\u2BFF`;
const leadingGlyph = String.raw`[${glyph}»›§¶]\s*`;

export const leadingBullet = new RegExp(
  String.raw`^\s*(?:${leadingGlyph}|\$\\(?:bullet|cdot|circ|ast|star|square|checkmark|diamond)\$\s*|\\item\s+|[*+–—-]\s+|[[(]\s{0,2}[xX✓✔]?\s{0,2}[\])]\s*|[oqvnØü¾]\s+(?=\p{Upper})|o\s+(?=\p{Lower})|\(?\d{1,2}[.)]\s+(?=\p{Alpha})|\(?(?:[a-hj-z]|[ivx]{1,4})\)\s+(?=\p{Alpha})|[a-h]\.\s+(?=\p{Lower})|(?:Recommendation|Priority|Point|Item)\s\d{1,2}(?:\s?[.:)]|\s[–—-])\s+(?=\p{Alpha}))`,
  'u',
);

/**
 * A glyph that no paragraph of prose begins with; "§ 232" and "¶ 5" may be places in a law, and a glyph right before a number the sign of a
 * currency that a font did not have.
 */
export const surelyBullet = new RegExp(String.raw`^(?:[${glyph}»›](?!\d)|[¶§](?!\s?[¶§\d]))\s*`, 'u');

/** A sign of the keyboard, or a dash, that stands for one. */
export const signForBullet = /^(?:[*+–—-]\s+|\*)(?=[\p{Upper}\d“"])/u;

/**
 * Any other sign behind the end of an item, which is of that: "a law. // Train judges.", "a law. __ Train judges."; an `e` is what readers of
 * scans make of a bullet. Behind a stop that ends no item ("U.S. & Mexican police") no advice begins.
 */
export const signBehind = String.raw`[^\p{Alpha}\p{N}\s"“”‘’'()[\]{}.,;:!?*+–—${glyph}-]{1,2}|-[->]|e`;

/**
 * A bullet between items that stand in one paragraph. A dash is none there but behind an end: prose has dashes of its own. Nor is one in
 * front of a number but a count, "• 2. train": it stands for the sign of a currency that a font did not have. An `o` is the bullet of word processors.
 */
const inlineBullet = new RegExp(
  String.raw`(?:^|(?<=[\s.;,:]))(?:[${glyph}](?!\s?\d(?!\d?[.)]\s{1,3}\p{Alpha}))|\*(?=\s)|(?<=[.;]\s)(?<sign>[+–—o-]|(?<behind>${signBehind}))(?=\s\p{Upper}))\s*`,
  'gu',
);

/** One of these is in every text that has one. Without the flag `u`, a look takes a fifth of the time. */
const mayHaveBullet = /[*\u00B7\u2022-\u2BFF\u30FB\uDB80-\uF8FF]|[.;]\s(?:[^A-Za-z\d\s]{1,2}|[eo])\s[A-Z]/;

/** Where the bullets stand in a text whose items stand in one paragraph. */
export function inlineBullets(text: string): number[] {
  return mayHaveBullet.test(text)
    ? matchesIn(text, inlineBullet)
        .filter(({ index, 0: sign, groups }) => !groups?.['sign'] || isImperative(text.slice(index + sign.length)))
        .map(({ index, 0: sign, groups }) => index + (groups?.['behind'] ? sign.length : 0))
    : [];
}

/** Marks that a wrapped line of prose may begin with as well: "… remained on Tier⏎2. The …", "children⏎– girls above all –". */
export const doubtfulBullet = /^\s*(?:[–—+»§-]\s|•\d|\(?\d{1,2}[.)]\s|\(?[a-z]{1,4}\)\s|[a-h]\.\s)/u;

/** The dash of a sentence at the beginning of a line, not that of an item: "in force since May⏎– says so." */
export const dashInSentence = /^\s*[–—]\s?\p{Lower}/u;
