import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import tipReport from '../src/plugin.ts';
import { e7 } from './narratives/e7.ts';
import { toMarkdown } from './narratives/index.ts';

const markdown = toMarkdown(e7);
const tree = unified().use(remarkParse).parse(markdown);

/** The reports of a tree that another plugin made. */
function reportsOf(given: Root) {
  const parser = function (this: { parser: () => Root }) {
    this.parser = () => given;
  };
  return unified()
    .use(parser as never)
    .use(tipReport)
    .processSync(markdown).result;
}

/** A node within so many others, each with the same place. */
function within(node: Nodes, types: ReadonlyArray<string>, depth: number): Nodes {
  let outer = node;
  for (let level = 0; level < depth; level++) {
    const type = types[level % types.length] as 'blockquote';
    outer = { type, children: [outer as never], position: node.position };
  }
  return outer;
}

/** A tree with each text within so many others. */
function deepTexts(node: Nodes, types: ReadonlyArray<string>): Nodes {
  if (node.type === 'text') return within(node, types, 30_000);
  return 'children' in node
    ? ({ ...node, children: node.children.map((child) => deepTexts(child, types)) } as Nodes)
    : node;
}

test.each([[['blockquote']], [['list', 'listItem', 'blockquote']], [['table', 'tableRow', 'tableCell']]])(
  'should not mind how deep blocks lie in %s',
  (types) => {
    const children = tree.children.map((child) => within(child, types, 100_000)) as Root['children'];
    expect(reportsOf({ ...tree, children })).toEqual(reportsOf(tree));
  },
);

test.each([[['strong']], [['emphasis', 'link', 'delete']]])('should not mind how deep texts lie in %s', (types) => {
  expect(reportsOf(deepTexts(tree, types) as Root)).toEqual(reportsOf(tree));
});
