import type { ListItem, Nodes, Root } from 'mdast';
import type { Block, Shape } from '../model/tree.ts';
import { type ResidueRole, residueRoles } from '../model/vocabulary.ts';
import { literals } from '../text/literals.ts';
import { concat, mapSlice, sourceRange } from '../text/mapped-text.ts';
import { repair } from '../text/repair.ts';
import { block, decide, isBlank } from './block.ts';

/** What the steps need to know of the document. */
export interface Ground {
  /** Name of the source: relative, forward slashes. */
  name: string;
  text: string;
  /** The blocks of the tree are the text as it stands, without syntax. */
  verbatim: boolean;
}

const lineBreaks = /\r\n|[\n\r\f\u2028\u2029]/gu;

/**
 * mdast to a flat list of blocks: a narrative has no depth, and what nesting a page has is the page's.
 * List items keep their shape; the paragraphs of one item are one block.
 */
export function flatten(tree: Root, ground: Ground): Block[] {
  const blocks: Block[] = [];
  for (const child of tree.children) visit(child, ground, blocks);
  return withGaps(blocks, ground);
}

function visit(node: Nodes, ground: Ground, blocks: Block[]): void {
  const before = blocks.length;
  if (node.type === 'listItem') item(node, ground, blocks);
  else if (node.type === 'heading') push(node, 'heading', ground, blocks);
  else if (holdsBlocks(node)) for (const child of node.children) visit(child, ground, blocks);
  else push(node, 'paragraph', ground, blocks);
  const role = pageRole(node);
  if (role) for (const made of blocks.slice(before)) if (made.role === null) decide(made, role, 'position');
}

function holdsBlocks(node: Nodes): node is Extract<Nodes, { children: unknown[] }> {
  return ['root', 'blockquote', 'list', 'table', 'tableRow', 'footnoteDefinition'].includes(node.type);
}

function push(node: Nodes, shape: Shape, ground: Ground, blocks: Block[]): void {
  const made = block(contentOf(node, ground), shape);
  if (!isBlank(made)) blocks.push(made);
}

function contentOf(node: Nodes, ground: Ground) {
  const { position } = node;
  return repair(
    ground.verbatim && position
      ? mapSlice(ground.text, position.start.offset ?? 0, position.end.offset ?? 0)
      : literals(node, ground.text),
  );
}

function item(node: ListItem, ground: Ground, blocks: Block[]): void {
  const own = node.children.filter((child) => child.type !== 'list');
  const made = block(
    concat(
      own.map((child) => contentOf(child, ground)),
      '\n',
    ),
    'item',
  );
  if (!isBlank(made)) blocks.push(made);
  for (const child of node.children) if (child.type === 'list') visit(child, ground, blocks);
}

/** A parser that knows a node to be page and not report (the navigation of a web page) says so in `data.tip.role`. */
function pageRole(node: Nodes): ResidueRole | null {
  const role = (node.data as { tip?: { role?: string } } | undefined)?.tip?.role;
  return residueRoles.find((known) => known === role) ?? null;
}

/** Only raw text shows its blank lines: elsewhere every block stands one blank line from the next. */
function withGaps(blocks: Block[], ground: Ground): Block[] {
  if (!ground.verbatim) return blocks;
  let end = 0;
  for (const made of blocks) {
    const range = sourceRange(made.content);
    if (!range) continue;
    made.gap = ground.text.slice(end, range.start).match(lineBreaks)?.length ?? 0;
    end = range.end;
  }
  return blocks;
}
