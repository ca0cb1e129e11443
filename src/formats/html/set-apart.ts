import type { Element, Root } from 'hast';
import { besideQuotation } from '../beside-quotation.ts';
import { blockElements, isHead, textElements } from './elements.ts';
import { setHiddenApart } from './hidden.ts';
import { setNotesApart } from './notes.ts';
import { isNamed, namesStyled, stylesOf } from './styles.ts';
import { blockOf, holds, isWithinApart, namesOf, type Survey, setApart, styleOf, survey, textOf } from './survey.ts';
import { readWordLists } from './word.ts';

/**
 * Sets apart what stands within the text of a page and is no text of the report: notes and their marks, what nobody sees, links
 * to headings, words that were struck out, the bullets that Word writes. It goes by what the page says of itself.
 */
export function setPartsApart(page: Root): void {
  const styles = stylesOf(page);
  showBlocks(page, holdsProse(page) ? namesStyled(styles, shownAsBlock) : new Set());
  const found = survey(page);
  setHiddenApart(found, styles);
  setNotesApart(found);
  setLinksToHeadingsApart(found);
  setPageBreaksApart(found);
  setCaptionsApart(found);
  setDeletedApart(found);
  setNamesOfPicturesApart(found);
  setCellsBesideApart(found);
  setWordsBesideQuotationApart(found);
  readWordLists(found);
}

const shownAsBlock = /(?:^|[;{\s])display\s*:\s*(?:block|flex|grid|list-item|table(?:-(?:row|cell))?)\s*(?:[;!}]|$)/iu;
/** The text of a file, as a browser or a mail program shows it. */
const keepsLines = /(?:^|[;\s])white-space\s*:\s*pre(?:-wrap|-line)?\s*(?:;|$|!)/iu;
const inline = new Set(['span', 'b', 'strong', 'i', 'em', 'font', 'a', 'label', 'u', 'small', 'big', 'cite']);

function isElement({ type }: { type: string }): boolean {
  return type === 'element';
}

/** Elements that a page has made for itself, 'x-paragraph', are shown as their style says, too. */
function isInline({ tagName }: Element): boolean {
  return inline.has(tagName) || tagName.includes('-');
}

/** So many UTF-16 code units in an element that only sets words apart are a paragraph, where no other element makes one of them. */
const proseLength = 200;

/** Whether elements that only set words apart hold the paragraphs of a page, as its style sheet may show them. */
function holdsProse(parent: Root | Element): boolean {
  return parent.children.some((child) => {
    if (child.type !== 'element' || textElements.has(child.tagName)) return false;
    const isLong = (inner: Element['children'][number]) => inner.type === 'text' && inner.value.length >= proseLength;
    return (isInline(child) && child.properties['className'] && child.children.some(isLong)) || holdsProse(child);
  });
}

/** Elements that only set words apart, unless their style says that they are blocks. */
function showBlocks(parent: Root | Element, blocks: ReadonlySet<string>): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const isBlock = isInline(child) && (shownAsBlock.test(styleOf(child)) || isNamed(child, blocks));
    if (isBlock) child.tagName = 'div';
    if (child.tagName === 'div' && keepsLines.test(styleOf(child)) && !child.children.some(isElement))
      child.tagName = 'pre';
    showBlocks(child, blocks);
  }
}

const signs = /^[¶#§⚓∞🔗↩↵⏎⤴⇧↑^›»\uE000-\uF8FF\s]{1,4}\uFE0F?$/u;
const toHeading =
  /(?:^|\s)(?:\w+-)?(?:header-?link|heading-?(?:link|anchor)|perma-?link|anchor(?:-?(?:js-link|link))?|hash-?link|headerlink|mw-editsection|edit-?section|section-?link|copy-?link|deep-?link)(?=$|\s)/iu;
const linkWords =
  /^(?:(?:direct |perma)?link(?: to this (?:heading|section|paragraph))?|copy(?: the)? link|anchor|edit|\[edit\]|share|\[?(?:back to )?top\]?)$/iu;
const longestLink = 60;
const clickable = new Set(['a', 'button', 'span', 'svg', 'clipboard-copy']);

/** Links that lead to the heading they stand in, for those who want its address. */
function setLinksToHeadingsApart(page: Survey): void {
  for (const element of page.elements) {
    if (!clickable.has(element.tagName) || !isLinkToHeading(element)) continue;
    const block = blockOf(element, page);
    const text = textOf(element);
    // A heading that is a link as a whole is the heading.
    if (isWithinApart(element, page) || (!signs.test(text) && textOf(block, 300).length <= text.length)) continue;
    setApart(element, 'navigation');
  }
}

function isLinkToHeading(element: Element): boolean {
  const text = textOf(element, longestLink);
  if (text === '' || text.length > longestLink) return false;
  const { title, ariaLabel } = element.properties;
  const isLink = element.tagName === 'a' || element.tagName === 'button';
  if (isLink && signs.test(text)) return true;
  if (isLink && [title, ariaLabel, text].some((said) => typeof said === 'string' && linkWords.test(said))) return true;
  return toHeading.test(namesOf(element)) && (signs.test(text) || linkWords.test(text));
}

/** Seen: `epub:type="pagebreak"`, `role="doc-pagebreak"`, `class="pagenum"`. */
const pageBreak = /(?:^|\s)(?:doc-)?(?:page-?break|page-?num(?:ber)?|page-?no)(?=$|\s)/iu;
const pageNumber = /^[[({|–-]?\s?(?:p(?:g|age|\.)?\.?\s?)?(?:\d{1,4}|[ivxlc]{1,6})\s?[\])}|–-]?$/iu;
const longestPageNumber = 14;

/** The number of the printed page that begins there, as books and libraries set it into the text. */
function setPageBreaksApart(page: Survey): void {
  for (const element of page.elements) {
    const names = namesOf(element);
    if (names === '' || !pageBreak.test(names) || isWithinApart(element, page)) continue;
    if (pageNumber.test(textOf(element, longestPageNumber))) setApart(element, 'page-number');
  }
}

/** Seen: `class="wp-caption-text"`, `class="caption"` within a paragraph, `class="image-credit"`. */
const caption = /(?:^|[\s_-])(?:captions?|caption-?text|(?:image|photo|picture)[_-]?credits?)(?=$|[\s_-])/iu;
const longestCaption = 300;

/** What is said of a picture, in front of a paragraph or in it; what is shown over a large one, with a heading, is the title of the page. */
function setCaptionsApart(page: Survey): void {
  for (const element of page.elements) {
    const isCaption = element.tagName === 'caption' ? isOfPicture(element, page) : caption.test(namesOf(element));
    if (!isCaption || isWithinApart(element, page)) continue;
    const { length } = textOf(element, longestCaption);
    if (length > 0 && length <= longestCaption && !holds(element, isHead)) setApart(element, 'navigation');
  }
}

/** Whether the table that a caption stands over holds no text: one that frames a picture. */
function isOfPicture(element: Element, { parents }: Survey): boolean {
  const table = parents.get(element);
  return table !== undefined && textOf(table).length <= textOf(element).length;
}

const deleted = new Set(['del', 's', 'strike']);
const struckOut = /text-decoration(?:-line)?\s*:\s*[\w\s-]{0,30}line-through/iu;
const deletedName = /(?:^|\s)(?:msoDel|deleted|tracked-?(?:deletion|delete)|suggestion-delet\w{1,4})(?=$|\s)/iu;

/** Words that a reviewer struck out are in the file and not in the text. Which they are is said aloud. */
function setDeletedApart(page: Survey): void {
  for (const element of page.elements) {
    const isDeleted =
      deleted.has(element.tagName) || struckOut.test(styleOf(element)) || deletedName.test(namesOf(element));
    if (isDeleted && !isWithinApart(element, page)) setApart(element, 'unplaced');
  }
}

/** What a picture in the text (the check mark of an item) is called is shown to nobody. */
function setNamesOfPicturesApart(page: Survey): void {
  for (const element of page.elements) {
    if (element.tagName !== 'svg' || textOf(element, 1) === '' || isWithinApart(element, page)) continue;
    setApart(element, 'navigation');
  }
}

/** Cells of a layout: the narrative fills one of them, and what stands beside it is no more than a menu or an advertisement. */
const narrativeLength = 1500;
const narrativeShare = 0.7;
const sidebarLength = 600;

function setCellsBesideApart(page: Survey): void {
  for (const row of page.elements) {
    if (row.tagName !== 'tr' || isWithinApart(row, page)) continue;
    const cells = row.children.filter((child): child is Element => child.type === 'element');
    if (cells.length < 2) continue;
    const lengths = cells.map((cell) => textOf(cell).length);
    const longest = Math.max(...lengths);
    if (longest < narrativeLength || longest < page.length() * narrativeShare) continue;
    cells.forEach((cell, index) => {
      const length = lengths[index] ?? 0;
      if (length > 0 && length < sidebarLength) for (const part of partsOf(cell)) setApart(part, 'navigation');
    });
  }
}

/** The cell's content in an element of its own: a cell that is no cell any more would not be one of its row. */
function partsOf(cell: Element): Element[] {
  const inner: Element = { type: 'element', tagName: 'div', properties: {}, children: cell.children };
  cell.children = [inner];
  return [inner];
}

/** What whoever quotes a narrative in a `blockquote` says behind it, and what somebody said between two of its paragraphs. */
function setWordsBesideQuotationApart(page: Survey): void {
  const quotation = page.elements.find(({ tagName }) => tagName === 'blockquote');
  const blocks = (quotation && page.parents.get(quotation)?.children)?.filter(
    (child): child is Element => child.type === 'element',
  );
  if (!blocks) return;
  const pieces = blocks.map((block) => ({ isQuoted: block.tagName === 'blockquote', text: textOf(block) }));
  for (const index of besideQuotation(pieces, page.length())) {
    const block = blocks[index];
    if (block && blockElements.has(block.tagName) && pieces[index]?.text !== '') setApart(block, 'unplaced');
  }
}
