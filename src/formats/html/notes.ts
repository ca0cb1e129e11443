import type { Element } from 'hast';
import { isApart } from './elements.ts';
import { blockOf, isWithinApart, namesOf, previousOf, type Survey, setApart, styleOf, textOf } from './survey.ts';

/** Reference marks: `[1]`, `1`, `(2)`, `[a]`, `*`, `†`, `[note 3]`, `iv`. */
const mark =
  /^(?:[[(]?(?:\d{1,3}|[a-z]{1,2}\d{0,2}|[ivx]{1,5}|(?:note|fn|nb)\s?\d{1,3})[\])]?|[*†‡§¶#¹²³⁰⁴-⁹]{1,3})$/iu;
const numbered = /^(?:[[(]?\d{1,3}[\])]?|[*†‡§¹²³⁰⁴-⁹]{1,3})$/u;
const bracketed = /^[[(].{1,8}[\])]$/u;
const longestMark = 12;

/** Names of notes, and of what leads to them, in identifiers and addresses. */
const noteNames: ReadonlyArray<{ match: RegExp; seen: ReadonlyArray<string> }> = [
  {
    match: /(?:^|[\s_#:-])(?:easy-?|sd)?(?:foot|end)-?notes?(?=$|[\s\d_:-]|ref|sym|anc)/iu,
    seen: ['footnote-2', 'sdfootnote1sym', 'easy-footnote-1', 'endnote_3', 'footnotes'],
  },
  {
    match: /(?:^|[\s_#:-])(?:ftn|ftnt|fn|edn|en|cmnt)(?:_?ref)?[:_-]?\w{0,3}$/iu,
    seen: ['_ftn1', 'ftnt1', 'fn:1', 'fn1', '_edn1', 'cmnt1'],
  },
  { match: /(?:^|[\s_#:-])(?:cite_(?:note|ref)|note-?ref|mso-?com)/iu, seen: ['cite_note-3', 'noteref', '_msocom_1'] },
];
/** Elements that hold notes, told by their class or role. Seen: `footnotes`, `MsoFootnoteText`, `doc-endnotes`, `reflist`, `sidenote`. */
const noteBody =
  /(?:^|\s)(?:(?:\w+[-_]{1,2})?(?:foot|end|side|margin)-?notes?(?:[-_]?(?:list|text|area|section|container|wrapper|body|item))?|Mso(?:Footnote|Endnote|Comment)Text|reflist)(?=$|\s)/iu;
/** Elements that are marks, told by their class or role. Seen: `MsoFootnoteReference`, `noteref`, `footnote-ref`. */
const noteMark =
  /(?:^|\s)(?:Mso(?:Footnote|Endnote|Comment)Reference|msocomanchor|doc-noteref|noteref|(?:\w+[-_])?(?:foot|end)-?note[-_]?(?:ref(?:erence)?|marker|number|link|anchor|call)|fn-?ref|reference)(?=$|\s)/iu;
const noteStyle = /mso-element\s*:\s*(?:footnote|endnote|comment)/iu;
/** What may stand above notes. */
const notesTitle = /^(?:(?:foot|end)?notes?|references?|comments?)\s*:?$/iu;

/** Notes are no more of a page than this; an element of such a name that holds more is the frame around all. */
const mostOfPage = 0.4;
/** "5 km²" is no reference. */
const measured = /(?:^|[\s\d])(?:m|km|cm|mm|mi|ft|sq|10)$/iu;

/**
 * Sets footnotes, endnotes and comments apart, and the marks that lead to them. They are told by the names that Word, Google
 * Docs, LibreOffice, pandoc and Wikipedia give them, and by links that lead from a mark to a note.
 */
export function setNotesApart(page: Survey): void {
  const bodies = new Set(page.elements.filter((element) => isBody(element, page)));
  const marks: Element[] = [];
  for (const element of page.elements) {
    if (!isMark(element, page)) continue;
    marks.push(element);
    const body = bodyOf(element, page);
    if (body) bodies.add(body);
  }
  for (const body of bodies) setBodyApart(body, page);
  for (const element of marks) setMarkApart(element, page);
}

function isBody(element: Element, page: Survey): boolean {
  if (!noteBody.test(namesOf(element)) && !noteStyle.test(styleOf(element))) return false;
  return isPhrase(element) ? isWithinText(element, page) : !isMostOf(element, page);
}

/** Whether a note stands where it is called: `restitution,<span class="sidenote">Counted in May.</span> because`. */
function isWithinText(element: Element, page: Survey): boolean {
  const { length } = textOf(element);
  return (
    element.tagName === 'span' && length > longestMark && textOf(blockOf(element, page), 2 * length).length > length
  );
}

function isPhrase({ tagName }: Element): boolean {
  return tagName === 'a' || tagName === 'sup' || tagName === 'span';
}

function isMostOf(element: Element, page: Survey): boolean {
  const most = page.length() * mostOfPage;
  return textOf(element, most).length > most;
}

function isMark(element: Element, page: Survey): boolean {
  const { tagName } = element;
  const isLink = tagName === 'a' && addressOf(element).startsWith('#');
  const isNamed = isPhrase(element) && noteMark.test(namesOf(element));
  if (!isLink && !isNamed && tagName !== 'sup') return false;
  const text = textOf(element, longestMark);
  if (!mark.test(text)) return false;
  if (isNamed || (isLink && (bracketed.test(text) || isRaised(element, page) || isNoteName(addressOf(element)))))
    return true;
  return tagName === 'sup' && numbered.test(text) && !measured.test(textBefore(element, page));
}

function addressOf({ properties }: Element): string {
  const { href } = properties;
  return typeof href === 'string' ? href.slice(Math.max(0, href.lastIndexOf('#'))) : '';
}

function isNoteName(name: string): boolean {
  return noteNames.some(({ match }) => match.test(name));
}

function isRaised(element: Element, { parents }: Survey): boolean {
  const isSup = (node: unknown): boolean => (node as Element | undefined)?.tagName === 'sup';
  return isSup(parents.get(element)) || element.children.some(isSup);
}

function textBefore(element: Element, { parents }: Survey): string {
  const siblings = parents.get(element)?.children ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  return before?.type === 'text' ? before.value.slice(-8) : '';
}

/** The note that a mark leads to: a block behind it whose name says so, or that begins with the same mark. */
function bodyOf(element: Element, page: Survey): Element | null {
  const name = decoded(addressOf(element).slice(1));
  const target = page.targets.get(name);
  if (!target || page.order(target) < page.order(element)) return null;
  const block = blockOf(target, page);
  if (page.order(block) < page.order(element) || isMostOf(block, page)) return null;
  const sign = textOf(element, longestMark);
  if (!isNoteName(name) && !textOf(block, longestMark).startsWith(sign) && block.tagName !== 'li') return null;
  return alone(block, page);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const frames = new Set(['div', 'aside', 'section', 'dd', 'li']);

/** The element around a note that holds nothing in front of it: a note may have more than one paragraph. */
function alone(block: Element, page: Survey): Element {
  const outer = page.parents.get(block);
  const first = outer?.children.find((child) => child.type === 'element' && textOf(child, 1) !== '');
  return outer && frames.has(outer.tagName) && first === block && !isMostOf(outer, page) ? outer : block;
}

function setBodyApart(body: Element, page: Survey): void {
  if (isWithinApart(body, page)) return;
  const title = previousOf(body, page);
  if (title && notesTitle.test(textOf(title, 20))) setApart(title, 'footnote');
  setApart(body, 'footnote');
}

/** The mark with the element that raises it. */
function setMarkApart(element: Element, page: Survey): void {
  const outer = page.parents.get(element);
  const isAlone = outer?.tagName === 'sup' && textOf(outer, longestMark) === textOf(element, longestMark);
  const whole = outer && isAlone ? outer : element;
  if (!isApart(whole) && !isWithinApart(whole, page)) setApart(whole, 'footnote');
}
