import type { Nodes, Root, RootContent, Text } from 'mdast';

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
