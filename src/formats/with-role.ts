import type { Nodes } from 'mdast';
import type { ResidueRole } from '../report/vocabulary.ts';

/** Says on a node of a tree that it is no text of the report, and what it is; gives the node. */
export function withRole<Node extends Nodes>(node: Node, role: ResidueRole): Node {
  node.data = { ...node.data, tip: { role } } as Node['data'];
  return node;
}
