import type { Element, Root } from 'hast';

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
