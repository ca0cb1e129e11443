import type { ListItem, Nodes, Root } from 'mdast';
import type { BlankLines } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';
import { literals, roleOf, setApart } from '../../text/content.ts';
import { mayHaveInvisible, withoutInvisible } from '../../text/invisible.ts';
import { concat, mapSlice, sourceRange } from '../../text/mapped-text.ts';
import { repair } from '../../text/repair.ts';
import { block, decide, gapIn, isBlank, withContent } from '../blocks/block.ts';

/** What the steps need to know of the document. */
export interface DecodedText {
  /** Name of the source: relative, forward slashes. */
  name: string;
  text: string;
  /** The blocks of the tree are the text as it stands, without syntax. */
  verbatim: boolean;
  /** Which of its blank lines stand between the blocks. */
  blankLines: BlankLines;
  /** The unusual characters that its blocks can have (`unusualIn`); `null` where they are not known. */
  unusual: string | null;
}

/** What holds blocks and no text of its own. */
const containers = new Set<string>(['root', 'blockquote', 'list', 'table', 'tableRow', 'footnoteDefinition']);

/**
 * mdast to a flat list of blocks: a narrative has no depth, and what nesting a page has is the page's.
 * List items keep their shape; the paragraphs of one item are one block.
 */
export function flatten(tree: Root, source: DecodedText): Block[] {
  const hides = source.unusual === null || mayHaveInvisible(source.unusual);
  const blocks: Block[] = [];
  const left: WaitingNode[] = [{ node: tree, role: null }];
  for (let place = left.pop(); place; place = left.pop()) {
    const { node } = place;
    const role = roleOf(node) ?? place.role;
    for (const made of blocksOf(node, source)) blocks.push(...visible(made, role, hides));
    for (const inner of blocksIn(node).toReversed()) left.push({ node: inner, role });
  }
  return withGaps(blocks, source);
}

/** A block without the characters that nobody sees, where it may hide some; one that holds nothing else is a separator. */
function visible(made: Block, role: ResidueRole | null, hides: boolean): Block[] {
  if (isBlank(made)) return [];
  const shown = hides ? withContent(made, withoutInvisible(made.content)) : made;
  if (isBlank(shown)) return [decide(made, role ?? (made.role as ResidueRole | null) ?? 'separator', 'position')];
  return [role ? decide(shown, role, 'position') : shown];
}

/** A node that waits for its turn, and what the page says of where it stands. */
interface WaitingNode {
  node: Nodes;
  role: ResidueRole | null;
}

/** The block that a node is, and behind it what in its text has a role of its own; none where only what it holds is blocks. */
function blocksOf(node: Nodes, source: DecodedText): Block[] {
  const made = blockOf(node, source);
  if (!made) return [];
  return source.verbatim ? [made] : [made, ...partsApart(node, source)];
}

function blockOf(node: Nodes, source: DecodedText): Block | null {
  if (containers.has(node.type)) return null;
  if (node.type === 'heading') return block(contentOf(node, source), 'heading');
  if (node.type !== 'listItem') return block(contentOf(node, source));
  const own = node.children.slice(0, listIn(node)).map((child) => contentOf(child, source));
  const made = block(concat(own, '\n'), 'item');
  return isLead(node, made) ? decide(made, 'unplaced', 'position') : made;
}

/** Of so few words is an item that only stands above the list in it, such as "Priorities" above what is recommended. */
const leadWords = /^\s*(?:\S+\s+){0,2}\S+\s*$/u;
const stop = /[.;!?]\s*$/u;

function isLead({ children }: ListItem, { content: { text } }: Block): boolean {
  return children.some(({ type }) => type === 'list') && leadWords.test(text.slice(0, 80)) && !stop.test(text);
}

/** What of a node is blocks of their own. */
function blocksIn(node: Nodes): Nodes[] {
  if (node.type === 'listItem') return node.children.slice(listIn(node));
  return containers.has(node.type) && 'children' in node ? node.children : [];
}

/** Where the first list in an item, or what has a role of its own, stands among its children: no text of the item is behind it. */
function listIn({ children }: ListItem): number {
  const index = children.findIndex((child) => child.type === 'list' || roleOf(child) !== null);
  return index < 0 ? children.length : index;
}

function contentOf(node: Nodes, source: DecodedText) {
  const { position } = node;
  const content =
    source.verbatim && position
      ? mapSlice(source.text, position.start.offset ?? 0, position.end.offset ?? 0)
      : literals(node, source.text);
  // What is known of a text that needs repair are the characters it has before.
  return source.unusual === null ? repair(content) : content;
}

/** What of a node's text has a role of its own (the mark of a footnote, a link to a heading), as blocks behind it. */
function partsApart(node: Nodes, source: DecodedText): Block[] {
  const own = node.type === 'listItem' ? node.children.slice(0, listIn(node)) : [node];
  return own
    .flatMap(setApart)
    .map((part) => decide(block(contentOf(part, source)), roleOf(part) ?? 'unplaced', 'position'));
}

/** Where a text does not show its blank lines, every block stands one of them from the next. */
function withGaps(blocks: Block[], { text, blankLines }: DecodedText): Block[] {
  if (blankLines === 'none') return blocks;
  let end = 0;
  for (const made of blocks) {
    const range = sourceRange(made.content);
    if (!range) continue;
    const between = text.slice(end, range.start);
    // Behind the syntax of Markdown no gap was left by a heading.
    if (blankLines === 'all') made.gap = gapIn(between);
    else if (between.trim() === '') made.gap = Math.max(gapIn(between), made.gap);
    // Lines at its end that hold nothing but blanks of other kinds are blank lines, too.
    end = range.end - (made.content.text.length - made.content.text.trimEnd().length);
  }
  return blocks;
}
