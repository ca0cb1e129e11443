import type { Root as Page } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Notice } from '../../report/document.ts';
import type { ParsedText } from '../format.ts';
import { readEscapedTwice } from './escaped-twice.ts';
import { overload } from './limits.ts';
import { markPageParts } from './page-parts.ts';
import { mendPlaces, textContent } from './places.ts';
import { setPartsApart } from './set-apart.ts';
import { endLinesOnce, isTextInTags } from './text-in-tags.ts';
import { toMdast } from './to-mdast.ts';

const processor = unified().use(rehypeParse).freeze();

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

function convert(text: string): ParsedText {
  try {
    const page: Page = processor.parse(withoutClosedElements(text));
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

function refuse(detail: string): ParsedText {
  const notices: Notice[] = [{ ruleId: 'input-too-large', range: null, actual: null, detail }];
  return { tree: { type: 'root', children: [] }, verbatim: false, content: [], notices };
}
