import type { Element, Text as HtmlText } from 'hast';
import type { Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Options } from 'rehype-remark';
import { apartBlock, apartInline, flowElements, textElements } from './elements.ts';

type Handlers = NonNullable<Options['handlers']>;
type Handle = NonNullable<Handlers[string]>;
type State = Parameters<Handle>[0];

/**
 * How the elements that `slim` leaves become mdast where that is not as `rehype-remark` has it: nothing is added that the page
 * does not say, and nothing is kept of a block but its text.
 */
export const handlers: Handlers = {
  ...each(flowElements, (state, node) => passed(state, flow(state, node))),
  ...each(textElements, (state, node) =>
    node.tagName.startsWith('h') ? heading(state, node) : paragraph(state, node),
  ),
  [apartBlock]: (state, node) => flow(state, node).map((made) => withRole(made, node.properties['role'])),
  [apartInline]: (state, node) => apart(toPhrasing(state.all(node)), node.properties['role']),
  nav: (state, node) => flow(state, node).map((made) => withRole(made, 'navigation')),
  header: (state, node) => flow(state, node).map((made) => (isTitle(made) ? made : withRole(made, 'navigation'))),
};

export const nodeHandlers: NonNullable<Options['nodeHandlers']> = {
  text: (_, node) => piece(node),
};

function each(names: ReadonlySet<string>, handle: Handle): Handlers {
  return Object.fromEntries(Array.from(names, (name) => [name, handle]));
}

/** What an element holds, as blocks. One that holds nothing still parts what stands before it from what stands behind. */
function flow(state: State, node: Element): RootContent[] {
  const blocks = state.toFlow(state.all(node));
  return blocks.length > 0 ? blocks : [{ type: 'paragraph', children: [] }];
}

/** `hast-util-to-mdast` hands lists of nodes on as arguments, of which there must not be too many for the call stack. */
const most = 10_000;

function passed(state: State, nodes: RootContent[]): Nodes[] {
  return nodes.length > most ? [{ type: 'root', children: state.toFlow(nodes) }] : nodes;
}

function heading(state: State, node: Element): Heading {
  const depth = Number(node.tagName.slice(1)) as Heading['depth'];
  return { type: 'heading', depth, children: toPhrasing(state.all(node)) };
}

function paragraph(state: State, node: Element): Paragraph {
  return { type: 'paragraph', children: toPhrasing(state.all(node)) };
}

/** Blocks within a paragraph or a heading, which only broken pages have, end the line. */
function toPhrasing(nodes: ReadonlyArray<Nodes>): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (isPhrasing(node)) return [node];
    const inner = 'children' in node ? toPhrasing(node.children) : [];
    return [{ type: 'break' as const }, ...inner, { type: 'break' as const }];
  });
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return node.type === 'break' || (node.type as string) === 'apart' || textOfPiece(node) !== null;
}

function isTitle(node: Nodes): boolean {
  return node.type === 'heading' && node.depth === 1;
}

/** What comes behind makes residue of it. */
function withRole<Node extends Nodes>(node: Node, role: unknown): Node {
  return { ...node, data: { ...node.data, tip: { role } } };
}

/** A part of a text that is residue: phrasing content like an element of the name `span`. */
interface Apart {
  type: 'apart';
  children: PhrasingContent[];
  data: { hName: 'span'; tip: { role: unknown } };
}

function apart(children: PhrasingContent[], role: unknown): Nodes {
  const made: Apart = { type: 'apart', children, data: { hName: 'span', tip: { role } } };
  return made as unknown as Nodes;
}

/**
 * A text of the page on its way. `hast-util-to-mdast` melts neighboring texts into one whose position spans the tags, and
 * scripts, between them; what it does not take for a text stays itself and keeps its own place.
 */
interface Piece {
  type: 'piece';
  value: string;
  position?: Text['position'];
  /** It is phrasing content, like an element of this name. */
  data: { hName: 'span' };
}

function piece({ value, position }: HtmlText): Nodes {
  const made: Piece = { type: 'piece', value, position, data: { hName: 'span' } };
  return made as unknown as Nodes;
}

/** The text that a piece stands for; `null` for any other node. */
function textOfPiece(node: { type: string }): Text | null {
  if (node.type !== 'piece') return null;
  const { value, position } = node as Piece;
  return { type: 'text', value, ...(position ? { position } : {}) };
}

/** Finishes the tree: pieces become texts, and two line breaks in a row, which old pages set for it, end a paragraph. */
export function settle(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap(settled) as Root['children'] };
}

function settled(node: Nodes): Nodes[] {
  const text = textOfPiece(node);
  if (text) return [text];
  if (!('children' in node)) return [node];
  const children = (node.children as Nodes[]).flatMap(settled);
  return node.type === 'paragraph' ? paragraphs(node, children as PhrasingContent[]) : [{ ...node, children } as Nodes];
}

function paragraphs(node: Paragraph, children: ReadonlyArray<PhrasingContent>): Paragraph[] {
  const groups: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const child of children) {
    if (child.type === 'break') breaks += 1;
    else if (!isBlank(child)) {
      if (breaks > 1) groups.push([]);
      breaks = 0;
    }
    groups.at(-1)?.push(child);
  }
  return groups.map((group) => ({ ...node, children: group }));
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
export function inSourceOrder(tree: Root): Root {
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
