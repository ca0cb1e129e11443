import type { Nodes } from 'mdast';

/**
 * The nodes below a node that have no children, in order; the node itself where it has none. Walked without recursion: a
 * tree that somebody made by hand may be deeper than the call stack.
 */
export function leaves(root: Nodes): Nodes[] {
  const found: Nodes[] = [];
  const left: Nodes[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (!('children' in node)) found.push(node);
    else for (let index = node.children.length - 1; index >= 0; index--) left.push(node.children[index] as Nodes);
  }
  return found;
}
