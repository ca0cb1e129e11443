import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { MappedText } from '../report/mapped-text.ts';
import { align } from './align.ts';
import { leaves } from './leaves.ts';
import { concat } from './mapped-text.ts';

/** A line break that Markdown or HTML asks for: it has no character of its own in the text. */
const lineBreak: MappedText = { text: '\n', runs: [] };

/**
 * The text content of an mdast node with its map: its literals in order, each aligned with
 * its place in the source. Raw HTML in Markdown, alternative texts and destinations are syntax, not text.
 */
export function literals(node: Nodes, source: string): MappedText {
  return concat(leaves(node).map((leaf) => (leaf.type === 'break' ? lineBreak : literal(leaf, source))));
}

function literal(node: Nodes, source: string): MappedText {
  const value = textOf(node, { includeHtml: false, includeImageAlt: false });
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return value === '' || start === undefined || end === undefined
    ? { text: value, runs: [] }
    : align(value, source, start, end);
}
