import type { Text as HtmlText } from 'hast';
import type { Nodes, Text } from 'mdast';

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

export function piece({ value, position }: HtmlText): Nodes {
  const made: Piece = { type: 'piece', value, position, data: { hName: 'span' } };
  return made as unknown as Nodes;
}

/** The text that a piece stands for; `null` for any other node. */
export function textOfPiece(node: { type: string }): Text | null {
  if (node.type !== 'piece') return null;
  const { value, position } = node as Piece;
  return { type: 'text', value, ...(position ? { position } : {}) };
}
