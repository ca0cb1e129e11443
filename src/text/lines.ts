import type { Range } from '../report/document.ts';

const lineBreak = /\r\n|[\n\r\f\v\u2028\u2029]/g;

/** Most texts have one line; a class alone is found in half the time. */
export const mayBreak = /[\n\r\f\v\u2028\u2029]/;

/** The lines of a text as ranges of it, without what ends them. */
export function lines(text: string): Range[] {
  if (!mayBreak.test(text)) return [{ start: 0, end: text.length }];
  const found: Range[] = [];
  let start = 0;
  lineBreak.lastIndex = 0;
  for (let match = lineBreak.exec(text); match; match = lineBreak.exec(text)) {
    found.push({ start, end: match.index });
    start = lineBreak.lastIndex;
  }
  found.push({ start, end: text.length });
  return found;
}

/** Two small words, or a long one. */
const smallWords = /^[a-z]+(?: [a-z]|[a-z]{5})/;

/** Whether a line begins as most lines of a wrapped text do, and no heading and no item: a cheap look before dearer ones. */
export function opensInProse(line: string): boolean {
  return smallWords.test(line);
}

/** Abbreviations in front of a number of the text itself, in patterns: "Law No. 3", "art. 3", "p. 12". */
export const beforeNumbers = '(?:[Nn]os?|[Aa]rts?|[Ss]ecs?|[Cc]h|[Pp]aras?|pp?|[Ff]igs?|[Vv]ols?|[Rr]es|[Rr]eg)';

const startsSmall = /^\s*["“‘'(]?\p{Lower}/u;
const address = /^\s*(?:https?:|www\.)/u;
/** The number of a note may follow; behind "p. 12", "Vol. 3, No. 4" it is that of a page or an issue. */
const endsSentence = new RegExp(String.raw`[.!?](?<!\b${beforeNumbers}\.(?=\s?\d))[\s"'”’)\]\uFB02]*\d{0,2}$`, 'u');
const endsClause = /[.!?:;][\s"'”’)\]\uFB02]*$/u;

/** Whether a line ends where a sentence may end. */
export function endsWithStop(line: string): boolean {
  return endsSentence.test(line.slice(-12));
}

/** Whether a line ends where a clause may end, such as an item of a list or what introduces one. */
export function endsWithClause(line: string): boolean {
  return endsClause.test(line.slice(-12));
}

/** Whether a text begins in the middle of a sentence. */
export function beginsWithin(text: string): boolean {
  return startsSmall.test(text);
}

/** Whether a line can only go on the one before: it begins in the middle of a sentence. */
export function continues(before: string, line: string): boolean {
  const start = line.slice(0, 12);
  if (!beginsWithin(start) || address.test(start)) return false;
  const end = before.slice(-6);
  if (!endsWithClause(before) || initials.test(end)) return true;
  return endsWithSemicolon.test(end) && goesOnBehindSemicolon.test(line);
}

/** "recruiters for U.S.⏎or Gulf jobs" */
const initials = /\b[A-Z]\.[A-Z]\.\s?$/u;

const endsWithSemicolon = /;\s*$/u;
/** What is said of a clause and not asked for, as an item of a list is: "…;⏎however, it is making", "…;⏎therefore Kenya" */
const goesOnBehindSemicolon =
  /^\s*(?:however|therefore|thus|consequently|nevertheless|nonetheless|but|yet|although|though|it|they|there|these|those|the (?:government|authorities|ministry|police|courts|country))\b/u;

/** Whether any line goes on in the middle of a sentence: the lines of a text are not its paragraphs then. */
export function breaksSentences(all: ReadonlyArray<string>): boolean {
  return all.some((line, index) => {
    const before = index > 0 ? (all[index - 1] as string).trim() : '';
    return before !== '' && continues(before, line);
  });
}

/** No sentence ends so, nor a heading: "from the⏎Dominican Republic", "The⏎Government", "Guinea-⏎Bissau", "The court’s⏎Bureau"; "Log in" does. */
const openEnd =
  /(?:,|[A-Za-z\d]-|[’']s|\b(?:[Tt]he|of|and|from|(?<!\b(?:[Ll]og|[Ss]ign) )in|to|an?|by|with|or|at|that|which|its|their))\s*$/u;

/** Whether a line ends in the middle of a sentence, whatever the next one begins with: "signed the⏎2000 UN TIP Protocol". */
export function endsOpen(line: string): boolean {
  return openEnd.test(line.slice(-12));
}
