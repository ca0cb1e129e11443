import type { Nodes } from 'mdast';
import type { MappedText } from '../model/mapped-text.ts';
import { align } from './align.ts';
import { concat } from './mapped-text.ts';

/** A line break that Markdown or HTML asks for: it has no character of its own in the text. */
const lineBreak: MappedText = { text: '\n', runs: [] };

/**
 * The text content of an mdast node with its map: its literals (`text`, `inlineCode`, `code`) in order, each aligned with
 * its place in the source. Raw HTML in Markdown, alternative texts and destinations are syntax, not text.
 */
export function literals(node: Nodes, source: string): MappedText {
  const parts: MappedText[] = [];
  collect(node, source, parts);
  return concat(parts);
}

function collect(node: Nodes, source: string, parts: MappedText[]): void {
  if (node.type === 'break') parts.push(lineBreak);
  else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') parts.push(literal(node, source));
  else if ('children' in node) for (const child of node.children) collect(child, source, parts);
}

function literal(node: Extract<Nodes, { value: string }>, source: string): MappedText {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined
    ? { text: node.value, runs: [] }
    : align(node.value, source, start, end);
}
