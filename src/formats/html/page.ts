import type { Element, Root as Page } from 'hast';
import type { Notice } from '../../report/document.ts';
import { matchesIn } from '../../text/matches.ts';
import { withoutReferences } from '../../text/references.ts';
import { repairNotices } from '../../text/repair.ts';
import type { ParsedText } from '../format.ts';
import { blockElements, isSilent, textsOf } from './elements.ts';
import { overload } from './limits.ts';
import { withNamesOfHtml } from './other-xml.ts';
import { markPageParts } from './page-parts.ts';
import { mendPlaces, textContent } from './places.ts';
import { setPartsApart } from './set-apart.ts';
import { toMdast } from './to-mdast.ts';
import { treeOf } from './tree.ts';

/**
 * A web page to mdast. Every text has its place in the page as it stands; what is page and not report has
 * `data.tip.role = 'navigation'`. A page that would take the parser beyond all bounds gives a notice instead.
 */
export function parsePage(given: string): ParsedText {
  const reason = overload(given);
  if (reason) return refuse(reason);
  const once = readEscapedTwice(given);
  return once ? { ...convert(once.text), ...once } : convert(given);
}

/**
 * A character reference whose own sign was escaped, once or more often: `&amp;rsquo;`, `&amp;amp;#8217;`. A tag that is written so is text.
 */
const twice =
  /&(?:amp;){1,3}((?:[lr][sd]quo|[mn]dash|hellip|nbsp|bull|quot|apos|[a-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|ring|slash|lig)|#\d{2,5}|#x[\da-f]{2,4});)/giu;

/** A page whose characters were escaped twice, as feeds and data bases do, escaped once; `null` for any other. */
function readEscapedTwice(page: string): { text: string; notices: Notice[] } | null {
  const found = page.includes('&amp;') ? matchesIn(page, twice) : [];
  if (found.length === 0) return null;
  const repaired = found.map(({ index, 0: reference, 1: name }) => {
    return { found: reference, means: withoutReferences(`&${name}`), start: index };
  });
  // The places are those of the page as it came.
  const notices = repairNotices(repaired).map((notice) => ({ ...notice, range: null }));
  return { text: page.replace(twice, '&$1'), notices };
}

function convert(text: string): ParsedText {
  try {
    const inHtml = withNamesOfHtml(withoutClosedElements(text));
    // Tags that a feed has escaped are counted only now.
    const reason = inHtml === text ? null : overload(inHtml);
    if (reason) return refuse(reason);
    const page = treeOf(inHtml);
    mendPlaces(page, text);
    const content = textContent(page, text);
    const keepsLines = isTextInTags(page);
    if (keepsLines) endLinesOnce(page);
    setPartsApart(page);
    markPageParts(page);
    return { tree: toMdast(page, keepsLines), verbatim: false, content };
  } catch (error) {
    // Too many elements in one, or too deep in one another, for the call stack of the libraries.
    if (error instanceof RangeError) return refuse('too many elements');
    throw error;
  }
}

const xhtml =
  /^[^<]{0,100}(?:<\?xml\b|(?:<!doctype\b[^>]{0,300}>\s*)?<html\b[^>]{0,500}\bxmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml)/iu;
const closedElement =
  /<(?:script|style|title|textarea|iframe|noscript|div|span|p|a|i|b|em|strong|td|th|li|ul|ol|h[1-6])(?:\s[^<>"']{0,50}(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'))*\s{0,3}\/>/giu;
/** A comment is no shorter. */
const shortestComment = '<!---->'.length;

/**
 * In XHTML an element may close itself (`<script src="a.js"/>`), where HTML takes all that follows for what is in it. It gives way
 * to a comment of the same length, so that every place stays what it is.
 */
function withoutClosedElements(text: string): string {
  if (!xhtml.test(text)) return text;
  return text.replace(closedElement, (found) =>
    found.length < shortestComment ? found : `<!--${' '.repeat(found.length - shortestComment)}-->`,
  );
}

/** The parser adds them to any text. */
const implied = new Set(['html', 'body']);
/** So many line ends between words are no slip. */
const fewest = 3;
const lineEnd = /\S[^\S\n\r]*[\n\r]\s*(?=\S)/gu;
const blankLine = /\S[^\S\n]{0,40}\n[^\S\n]{0,40}\n\s{0,80}\S/gu;
/** What a blog's editor sets between paragraphs that it tells apart by blank lines alone. */
const besideText = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'hr']);
const lineEndsInFront = /^[^\S\n\r]*[\n\r]\s*/u;

/**
 * Whether a page is a text in which somebody left tags: its line ends are those of a text then, which no browser would show. What takes
 * the text out of a viewer writes `<strong>` around the words that were looked for and `<br />` at the ends of some lines, and no element
 * that is a block. The editor of a blog writes headings and lists, and blank lines for paragraphs.
 */
function isTextInTags(page: Page): boolean {
  const tags = blocksIn(page);
  if (tags.size === 0) return countOf(page, lineEnd) >= fewest;
  return [...tags].every((tag) => besideText.has(tag)) && countOf(page, blankLine) > 0;
}

function countOf(page: Page, pattern: RegExp): number {
  let found = 0;
  for (const { value } of textsOf(page)) found += value.match(pattern)?.length ?? 0;
  return found;
}

/** The names of all elements that are blocks. */
function blocksIn(parent: Page | Element, found = new Set<string>()): ReadonlySet<string> {
  for (const child of parent.children) {
    if (child.type !== 'element' || isSilent(child)) continue;
    if (blockElements.has(child.tagName) && !implied.has(child.tagName)) found.add(child.tagName);
    blocksIn(child, found);
  }
  return found;
}

/** Behind `<br />` the line has ended already: the line ends that follow it in the source only lay it out. */
function endLinesOnce(parent: Page | Element): void {
  for (const [index, child] of parent.children.entries()) {
    const before = parent.children[index - 1];
    if (child.type === 'element') endLinesOnce(child);
    else if (child.type === 'text' && before?.type === 'element' && before.tagName === 'br')
      child.value = child.value.replace(lineEndsInFront, '');
  }
}

function refuse(detail: string): ParsedText {
  const notices: Notice[] = [{ ruleId: 'input-too-large', range: null, actual: null, detail }];
  return { tree: { type: 'root', children: [] }, verbatim: false, content: [], notices };
}
