import type { Element, Root } from 'hast';
import type { ResidueRole } from '../../report/vocabulary.ts';
import { besideQuotation } from '../beside-quotation.ts';
import { longestCaption } from '../nodes.ts';
import { blockElements, isHead } from './elements.ts';
import { setHiddenApart } from './hidden.ts';
import { setNotesApart } from './notes.ts';
import { showAsStyled, stylesOf } from './styles.ts';
import { blockOf, holds, isWithinApart, namesOf, type Survey, setApart, styleOf, survey, textOf } from './survey.ts';
import { readWordLists } from './word.ts';

/**
 * Sets apart what stands within the text of a page and is no text of the report: notes and their marks, what nobody sees, links
 * to headings, words that were struck out, the bullets that Word writes. It goes by what the page says of itself.
 */
export function setPartsApart(page: Root): void {
  const styles = stylesOf(page);
  showAsStyled(page, styles);
  const found = survey(page);
  setHiddenApart(found, styles);
  setNotesApart(found);
  for (const kind of kinds) setKindApart(found, kind);
  setCellsBesideApart(found);
  setWordsBesideQuotationApart(found);
  readWordLists(found);
}

const signs = /^[¶#§⚓∞🔗↩↵⏎⤴⇧↑^›»\uE000-\uF8FF\s]{1,4}\uFE0F?$/u;
const toHeading =
  /(?:^|\s)(?:\w+-)?(?:header-?link|heading-?(?:link|anchor)|perma-?link|anchor(?:-?(?:js-link|link))?|hash-?link|mw-editsection|edit-?section|section-?link|copy-?link|deep-?link)(?=$|\s)/iu;
const linkWords =
  /^(?:(?:direct |perma)?link(?: to this (?:heading|section|paragraph))?|copy(?: the)? link|anchor|edit|\[edit\]|share|\[?(?:back to )?top\]?)$/iu;
const longestLink = 60;
const clickable = new Set(['a', 'button', 'span', 'svg', 'clipboard-copy']);

/** A link that leads to the heading it stands in, for those who want its address. A heading that is a link as a whole is the heading. */
function isLinkToHeading(element: Element, page: Survey): boolean {
  if (!clickable.has(element.tagName) || !isCalledLink(element)) return false;
  const text = textOf(element);
  return signs.test(text) || textOf(blockOf(element, page), 300).length > text.length;
}

function isCalledLink(element: Element): boolean {
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
function isPageBreak(element: Element): boolean {
  const names = namesOf(element);
  return names !== '' && pageBreak.test(names) && pageNumber.test(textOf(element, longestPageNumber));
}

/** Seen: `class="wp-caption-text"`, `class="caption"` within a paragraph, `class="image-credit"`. */
const caption = /(?:^|[\s_-])(?:captions?|caption-?text|(?:image|photo|picture)[_-]?credits?)(?=$|[\s_-])/iu;

/**
 * What is said of a picture, in front of a paragraph or in it; what is shown over a large one, with a heading, is the title of the page.
 */
function isCaption(element: Element, page: Survey): boolean {
  const isCalled = element.tagName === 'caption' ? isOfPicture(element, page) : caption.test(namesOf(element));
  const { length } = isCalled ? textOf(element, longestCaption) : '';
  return length > 0 && length <= longestCaption && !holds(element, isHead);
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
function isDeleted(element: Element): boolean {
  return deleted.has(element.tagName) || struckOut.test(styleOf(element)) || deletedName.test(namesOf(element));
}

/** A typeface that shows a picture for its name: `<i class="material-icons">expand_more</i>`. */
const ofPictures = /(?:^|\s)material-(?:icons|symbols)(?:-\w+)?(?=$|\s)/u;

/** What a picture in the text (the check mark of an item) is called is shown to nobody. */
function isNameOfPicture(element: Element): boolean {
  return (element.tagName === 'svg' || ofPictures.test(namesOf(element))) && textOf(element, 1) !== '';
}

/** What is set apart by what it is, one kind after the other. */
interface Kind {
  is(element: Element, page: Survey): boolean;
  role: ResidueRole;
}

const kinds: ReadonlyArray<Kind> = [
  { is: isLinkToHeading, role: 'navigation' },
  { is: isPageBreak, role: 'page-number' },
  { is: isCaption, role: 'navigation' },
  { is: isDeleted, role: 'unplaced' },
  { is: isNameOfPicture, role: 'navigation' },
];

function setKindApart(page: Survey, { is, role }: Kind): void {
  for (const element of page.elements) if (is(element, page) && !isWithinApart(element, page)) setApart(element, role);
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
      if (length > 0 && length < sidebarLength) setApart(contentOf(cell), 'navigation');
    });
  }
}

/** The cell's content in an element of its own: a cell that is no cell any more would not be one of its row. */
function contentOf(cell: Element): Element {
  const inner: Element = { type: 'element', tagName: 'div', properties: {}, children: cell.children };
  cell.children = [inner];
  return inner;
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
