import type { Element } from 'hast';
import { lazy } from '../../text/lazy.ts';
import { isHead, isTabPanel, textsOf } from './elements.ts';
import { isNamed, namesStyled } from './styles.ts';
import { blockOf, isWithinApart, namesOf, previousOf, type Survey, setApart, styleOf, textOf } from './survey.ts';

const notShown =
  /(?:^|[;{\s])(?:content-visibility\s*:\s*hidden|transform\s*:\s*scale\(0\)|display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;
const outOfSight =
  /clip\s*:\s*rect|clip-path\s*:\s*inset\(\s*(?:50|100)%|(?:^|[;\s])(?:left|top|text-indent)\s*:\s*-\d{3,}|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$)/iu;
/** Seen: `sr-only`, `usa-sr-only`, `visually-hidden`, `screen-reader-text`, `element-invisible`, `a11y-hidden`. */
const forReaders =
  /(?:^|\s)(?:\w+-)?(?:sr[_-]only|visually-?hidden|screen-?reader(?:s?[-_]?(?:only|text))?|(?:element|u)-(?:invisible|hidden)|(?:visually|accessib\w{2,5}|a11y|assistive)[-_](?:hidden|hide|text)|off-?screen)(?=$|\s)/iu;
/** What opens and closes: its text is hidden until somebody asks for it. Seen: `accordion-body`, `collapse`, `tab-pane`. */
const folding =
  /(?:^|[\s_-])(?:accordion|collaps\w{1,6}|expand\w{0,5}|toggle|panel|tab-?(?:pane|panel|content)|drawer|details?|content)(?=$|[\s_-])/iu;
const openers = ['ariaControls', 'dataTarget', 'dataBsTarget', 'href'];

/** Nothing that is hidden and shorter is prose. */
const prose = 300;
/** Text between two tags that is looked for elsewhere on the page, and how often at most. */
const telling = 25;
const mostLooks = 200;
const blanks = /\s+/gu;

/**
 * Sets apart what nobody sees who looks at the page: text for screen readers, and copies for other screens or for printing. What
 * is hidden only until somebody opens it (an accordion) is text.
 */
export function setHiddenApart(page: Survey, styles: string): void {
  const hiddenNames = namesStyled(styles, notShown);
  const hidden = page.elements.filter((element) => isHidden(element, hiddenNames));
  if (hidden.length === 0) return;
  const outermost = withoutInner(hidden, page);
  const shown = lazy(() => shownText(page, new Set(outermost)));
  const opened = lazy(() => openedBy(page));
  for (const element of outermost) {
    const dots = dotsInFront(element, page);
    const role = dots ? null : roleOfHidden(element, page, { shown, opened });
    if (dots) setApart(dots, 'navigation');
    if (role) setApart(element, role);
  }
}

const onlyDots = /^(?:…|\.{3})$/u;
const endOfText = /[.!?;]["”’)]?$/u;

/** What stands for the rest of a paragraph until somebody asks to read more: `…had died<span>...</span><span hidden> at sea.</span>` */
function dotsInFront(element: Element, page: Survey): Element | null {
  const before = previousOf(element, page);
  const sign = before ? textOf(before) : '';
  return onlyDots.test(sign) && isRest(element, textOf(blockOf(element, page)).split(sign, 1)[0] ?? '') ? before : null;
}

/** Whether words go on with what is shown: a label has no end (`Read more`), and a whole paragraph begins as the part that is shown. */
function isRest(element: Element, shown: string): boolean {
  const text = textOf(element);
  const isWhole = shown !== '' && text.startsWith(shown.slice(0, telling));
  return endOfText.test(text) && !forReaders.test(namesOf(element)) && !isWhole;
}

function isHidden(element: Element, hiddenNames: ReadonlySet<string>): boolean {
  const { hidden, ariaHidden } = element.properties;
  if (isTooltip(element)) return true;
  if (ariaHidden === 'true' || hidden === true || (typeof hidden === 'string' && hidden !== 'until-found')) return true;
  const style = styleOf(element);
  if (style !== '' && (notShown.test(style) || outOfSight.test(style))) return true;
  if (forReaders.test(namesOf(element))) return true;
  return isNamed(element, hiddenNames);
}

/** What explains a word while somebody points at it; it is called as what opens is: `<span role="tooltip" class="tip-content">`. */
function isTooltip({ properties: { role } }: Element): boolean {
  return role === 'tooltip';
}

function withoutInner(hidden: ReadonlyArray<Element>, page: Survey): Element[] {
  const all = new Set(hidden);
  return hidden.filter((element) => {
    if (isWithinApart(element, page)) return false;
    for (let at = page.parents.get(element); at; at = page.parents.get(at)) if (all.has(at)) return false;
    return true;
  });
}

interface Shown {
  /** The text of the page that is seen, without blanks. */
  shown(): string;
  /** Identifiers of what something on the page opens. */
  opened(): ReadonlySet<string>;
}

function roleOfHidden(element: Element, page: Survey, { shown, opened }: Shown): 'navigation' | 'unplaced' | null {
  const text = textOf(element);
  if (text === '') return null;
  if (isCopy(element, shown())) return 'navigation';
  if (!isTooltip(element) && isOpened(element, page, opened)) return null;
  // A page whose text is all hidden, until a script shows it.
  if (text.length > shown().length) return null;
  if (text.length > prose) return 'unplaced';
  const block = blockOf(element, page);
  return block === element || textOf(block, text.length + 1).length > text.length ? 'navigation' : null;
}

/** Whether it is hidden only until somebody opens it. */
function isOpened(element: Element, page: Survey, opened: Shown['opened']): boolean {
  const { id } = element.properties;
  if (isTabPanel(element) || folding.test(namesOf(element)) || (typeof id === 'string' && opened().has(id)))
    return true;
  return isBehindHead(element, page);
}

/** Whether the element in front of it, with or without text, opens it. */
function isBehindHead(element: Element, { parents }: Survey): boolean {
  const siblings = parents.get(element)?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(element)).findLast(({ type }) => type === 'element');
  return before !== undefined && isHead(before as Element);
}

/** Whether most of what an element says is said by what is seen of the page. */
function isCopy(element: Element, shown: string): boolean {
  let said = 0;
  let all = 0;
  let looks = 0;
  for (const { value } of textsOf(element)) {
    const text = value.replace(blanks, '');
    if (text.length < telling) continue;
    all += text.length;
    if (shown.includes(text)) said += text.length;
    looks += 1;
    if (looks === mostLooks) break;
  }
  return all > 0 && said * 2 >= all;
}

function shownText({ page }: Survey, hidden: ReadonlySet<Element>): string {
  const shown = textsOf(page, (element) => hidden.has(element));
  return Array.from(shown, ({ value }) => value.replace(blanks, '')).join('');
}

function openedBy({ elements }: Survey): ReadonlySet<string> {
  const values = elements.flatMap(({ properties }) => openers.flatMap((name) => properties[name]));
  return new Set(values.flatMap((value) => (typeof value === 'string' ? [value.replace('#', '')] : [])));
}
