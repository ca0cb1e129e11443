import type { Element, Root } from 'hast';
import { blockElements, textElements } from './elements.ts';
import { holds, styleOf, textOf } from './survey.ts';

const declaration = /(?<selectors>[^{}]{1,500})\{(?<body>[^{}]{0,2000})\}/gu;
const simple = /^[a-z]*(?<name>[.#][\w-]+)$/iu;
/** A style sheet that is longer is that of a whole site. */
const longestStyles = 200_000;

/** Classes (`.mobile`) and identifiers (`#top`) of which the page's own style sheet says something whatever the screen. */
export function namesStyled(styles: string, said: RegExp): ReadonlySet<string> {
  const names = new Set<string>();
  if (styles.length > longestStyles || !said.test(styles)) return names;
  for (const { groups } of withoutConditions(styles).matchAll(declaration)) {
    if (!said.test(groups?.['body'] ?? '')) continue;
    for (const selector of (groups?.['selectors'] ?? '').split(',')) {
      const name = simple.exec(selector.trim())?.groups?.['name'];
      if (name) names.add(name);
    }
  }
  return names;
}

const punctuation = /(?=[@{}])/u;
const onScreens = /^@media\s+(?:only\s+)?(?:screen|all)\s*$/iu;

/** What a style sheet says whatever the screen: without the blocks of `@media` and the like. */
function withoutConditions(styles: string): string {
  let kept = '';
  let depth = 0;
  let conditional = false;
  for (const piece of styles.split(punctuation)) {
    if (depth === 0) conditional = piece.startsWith('@') && !onScreens.test(piece);
    if (piece.startsWith('{')) depth += 1;
    if (!conditional) kept += piece;
    if (piece.startsWith('}')) depth -= 1;
  }
  return kept;
}

/** Whether one of the classes of an element, or its identifier, is among such names. */
export function isNamed({ properties: { className, id } }: Element, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const classes = Array.isArray(className) ? className : [];
  return classes.some((name) => names.has(`.${name}`)) || names.has(`#${id}`);
}

const mayHoldStyles = new Set(['html', 'head', 'body']);

/** The style sheets that a page has in itself. */
export function stylesOf(page: Root | Element): string {
  let styles = '';
  for (const child of page.children) {
    if (child.type === 'text' && (page as Element).tagName === 'style') styles += child.value;
    if (child.type !== 'element') continue;
    if (child.tagName === 'style' || mayHoldStyles.has(child.tagName)) styles += stylesOf(child);
  }
  return styles;
}

const shownAsBlock = /(?:^|[;{\s])display\s*:\s*(?:block|flex|grid|list-item|table(?:-(?:row|cell))?)\s*(?:[;!}]|$)/iu;
/** The text of a file, as a browser or a mail program shows it. */
const keepsLines = /(?:^|[;\s])white-space\s*:\s*pre(?:-wrap|-line)?\s*(?:;|$|!)/iu;

/** Makes blocks of the elements of a page that only set words apart where its style shows them so. */
export function showAsStyled(page: Root, styles: string): void {
  const blocks = holdsProse(page) ? namesStyled(styles, shownAsBlock) : new Set<string>();
  showBlocks(page, blocks, namesOfParagraphs(page));
}

const inline = new Set(['span', 'b', 'strong', 'i', 'em', 'font', 'a', 'label', 'u', 'small', 'big', 'cite']);

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

/** The elements that a page has made for itself and that hold a paragraph and no block: how they are shown is in its programs. */
function namesOfParagraphs(parent: Root | Element, found = new Set<string>()): ReadonlySet<string> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const isOwn = child.tagName.includes('-') && !holds(child, ({ tagName }) => blockElements.has(tagName));
    if (isOwn && textOf(child, proseLength).length >= proseLength) found.add(child.tagName);
    namesOfParagraphs(child, found);
  }
  return found;
}

function showBlocks(parent: Root | Element, blocks: ReadonlySet<string>, own: ReadonlySet<string>): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const isStyled = isInline(child) && (shownAsBlock.test(styleOf(child)) || isNamed(child, blocks));
    const isBlock = isStyled || own.has(child.tagName);
    if (isBlock) child.tagName = 'div';
    const keeps = child.tagName === 'div' && keepsLines.test(styleOf(child));
    if (keeps && !child.children.some(({ type }) => type === 'element')) child.tagName = 'pre';
    showBlocks(child, blocks, own);
  }
}
