import type { Element, Root as Page, Text as PageText } from 'hast';
import type { Heading, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { ResidueRole } from '../../report/vocabulary.ts';
import { withRole } from '../nodes.ts';
import { apartBlock, apartInline, blockElements, isApart, isSilent, listElements, textElements } from './elements.ts';

/**
 * A page to mdast: its blocks, line breaks and texts, in the order of the source. Of elements that only set their text apart by its
 * looks the text is left, of code and comments nothing; nothing is added that the page does not say. `rehype-remark`, which makes
 * Markdown of pages, does more than that and melts neighboring texts into one whose position spans the tags between them.
 * `keepsBlanks`: blanks and line ends count everywhere, as in a text.
 */
export function toMdast(page: Page, keepsBlanks: boolean): Root {
  return inSourceOrder({ type: 'root', children: flow(page, keepsBlanks) });
}

/** Blanks count within these, or may. */
const preformatted = new Set(['listing', 'plaintext', 'pre', 'textarea', 'xmp']);

/** What an element holds, as blocks. */
function flow(parent: Page | Element, keepsBlanks: boolean): RootContent[] {
  const blocks: RootContent[] = [];
  let line: PhrasingContent[] = [];
  for (const node of contentOf(parent, keepsBlanks)) {
    if (isPhrasing(node)) line.push(node);
    else {
      endLine(line, blocks);
      line = [];
      blocks.push(node as RootContent);
    }
  }
  endLine(line, blocks);
  return blocks;
}

function endLine(line: PhrasingContent[], blocks: RootContent[]): void {
  if (line.some(isShown)) for (const made of paragraphs(line)) blocks.push(made);
}

function isShown(node: PhrasingContent): boolean {
  return node.type !== 'break' && !isBlank(node);
}

/** What an element holds, each block whole, in order. */
function contentOf(parent: Page | Element, keepsBlanks: boolean, found: Nodes[] = []): Nodes[] {
  for (const child of parent.children) {
    if (child.type === 'text') found.push(shownText(child, keepsBlanks, found.findLast(isOfTheText)));
    else if (child.type === 'element' && !isSilent(child)) addElement(child, keepsBlanks, found);
  }
  return found;
}

function addElement(element: Element, keepsBlanks: boolean, found: Nodes[]): void {
  const keeps = keepsBlanks || preformatted.has(element.tagName);
  if (element.tagName === 'br') found.push({ type: 'break' });
  else if (blockElements.has(element.tagName) || isApart(element))
    for (const made of blocksOf(element, keeps)) found.push(made);
  else contentOf(element, keeps, found);
}

function blocksOf(element: Element, keepsBlanks: boolean): Nodes[] {
  const { tagName } = element;
  if (tagName === apartInline) return [apart(toPhrasing(contentOf(element, keepsBlanks)), element.properties['role'])];
  if (textElements.has(tagName)) return textBlock(tagName, contentOf(element, keepsBlanks));
  if (listElements.has(tagName))
    return [{ type: 'list', ordered: tagName === 'ol', children: items(flow(element, keepsBlanks)) }];
  if (tagName === 'li') return [item(flow(element, keepsBlanks))];
  return withRoles(element, orNothing(flow(element, keepsBlanks)));
}

/** One that holds nothing still parts what stands before it from what stands behind. */
function orNothing(blocks: RootContent[]): RootContent[] {
  return blocks.length > 0 ? blocks : [{ type: 'paragraph', children: [] }];
}

function textBlock(tagName: string, content: ReadonlyArray<Nodes>): Nodes[] {
  if (!tagName.startsWith('h')) return paragraphs(toPhrasing(content));
  const end = ownLine(content);
  const heading = toPhrasing(content.slice(0, end));
  const depth = Number(tagName.slice(1)) as Heading['depth'];
  return [{ type: 'heading', depth, children: heading }, ...content.slice(end)];
}

/** Where the words of a heading end: one that was never closed holds the blocks behind it, too. */
function ownLine(content: ReadonlyArray<Nodes>): number {
  const end = content.findIndex((node) => !isPhrasing(node));
  return end < 0 || !content.slice(0, end).some((node) => isPhrasing(node) && isShown(node)) ? content.length : end;
}

function item(children: RootContent[]): ListItem {
  return { type: 'listItem', children: children as ListItem['children'] };
}

/** What stands in a list between its items belongs to the next of them, at its end to the last. */
function items(blocks: ReadonlyArray<RootContent>): ListItem[] {
  const found: ListItem[] = [];
  let others: RootContent[] = [];
  for (const made of blocks) {
    if (made.type !== 'listItem') others.push(made);
    else {
      found.push(others.length > 0 ? item([...others, ...made.children]) : made);
      others = [];
    }
  }
  const last = found.pop();
  if (last || others.length > 0) found.push(item([...(last?.children ?? []), ...others]));
  return found;
}

/** What comes behind makes residue of what has a role. The heading of the page may stand in its banner. */
function withRoles({ tagName, properties }: Element, blocks: RootContent[]): RootContent[] {
  if (tagName === apartBlock) return blocks.map((made) => withRole(made, properties['role'] as ResidueRole));
  if (tagName === 'nav') return blocks.map((made) => withRole(made, 'navigation'));
  if (tagName === 'header') return blocks.map((made) => (isTitle(made) ? made : withRole(made, 'navigation')));
  return blocks;
}

function isTitle(node: Nodes): boolean {
  return node.type === 'heading' && node.depth === 1;
}

/** A part of a text that is residue. */
interface Apart {
  type: 'apart';
  children: PhrasingContent[];
  data: { tip: { role: unknown } };
}

function apart(children: PhrasingContent[], role: unknown): Nodes {
  const made: Apart = { type: 'apart', children, data: { tip: { role } } };
  return made as unknown as Nodes;
}

const blanks = /[\t\n\v\f\r ]+/gu;
const collapses = /[\t\n\v\f\r]| {2}/u;

/** What is set apart within a line leaves what stands around it where it is: "in homes.[1] Few". */
function isOfTheText({ type }: Nodes): boolean {
  return (type as string) !== 'apart';
}

/** HTML shows a run of blanks as one, and none where a line begins, unless the element says otherwise. */
function shownText({ value, position }: PageText, keepsBlanks: boolean, before: Nodes | undefined): Text {
  let shown = keepsBlanks || !collapses.test(value) ? value : value.replace(blanks, ' ');
  if (!keepsBlanks && shown.startsWith(' ') && !(before?.type === 'text' && !before.value.endsWith(' ')))
    shown = shown.slice(1);
  return position ? { type: 'text', value: shown, position } : { type: 'text', value: shown };
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return node.type === 'text' || node.type === 'break' || (node.type as string) === 'apart';
}

/** Blocks within a paragraph or a heading, which only broken pages have, end the line. */
function toPhrasing(nodes: ReadonlyArray<Nodes>): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (isPhrasing(node)) return [node];
    const inner = 'children' in node ? toPhrasing(node.children) : [];
    return [{ type: 'break' as const }, ...inner, { type: 'break' as const }];
  });
}

/** Two line breaks in a row, which old pages set for it, end a paragraph. */
function paragraphs(line: ReadonlyArray<PhrasingContent>): Paragraph[] {
  const groups: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const child of line) {
    if (child.type === 'break') breaks += 1;
    else if (!isBlank(child)) {
      if (breaks > 1) groups.push([]);
      breaks = 0;
    }
    groups.at(-1)?.push(child);
  }
  return groups.map((children) => ({ type: 'paragraph', children }));
}

/** No-break spaces are no text either: a line of them is an empty line. */
function isBlank(child: PhrasingContent): boolean {
  return child.type === 'text' && child.value.trim() === '';
}

/** A text with the block it stands in and what is known of that. */
interface Placed {
  text: Text;
  block: object;
  data: Nodes['data'];
}

/**
 * The tree with its texts in the order of the source. Only pages that put text where none may be (between the rows of a
 * table) lack it, because the text is shown elsewhere then. Of these the lists are lost, not the blocks.
 */
function inSourceOrder(tree: Root): Root {
  const placed: Placed[] = [];
  collect(tree, { block: tree, data: undefined }, placed);
  const isOrdered = placed.every(({ text }, index) => index === 0 || startOf(placed[index - 1]?.text) <= startOf(text));
  if (isOrdered) return tree;
  placed.sort((a, b) => startOf(a.text) - startOf(b.text));
  const children: RootContent[] = [];
  placed.forEach(({ text, block, data }, index) => {
    const last = children.at(-1);
    if (last && 'children' in last && block === placed[index - 1]?.block) (last.children as Nodes[]).push(text);
    else children.push({ type: 'paragraph', children: [text], ...(data ? { data } : {}) });
  });
  return { ...tree, children };
}

function collect(node: Nodes, { block, data }: Omit<Placed, 'text'>, placed: Placed[]): void {
  if (node.type === 'text') placed.push({ text: node, block, data });
  if (!('children' in node)) return;
  let line: object = node;
  for (const child of node.children) {
    // What stands behind a line break is another block: a tree made anew has no breaks.
    if (child.type === 'break') line = child;
    collect(child, { block: line, data: node.data ?? data }, placed);
  }
}

function startOf(text: Text | undefined): number {
  return text?.position?.start.offset ?? 0;
}
