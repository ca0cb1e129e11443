import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { textOfPiece } from './piece.ts';

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
