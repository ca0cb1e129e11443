import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { InputFormat } from './format.ts';

const processor = unified().use(remarkParse).freeze();

/** Markdown (CommonMark), with its own headings, lists and emphasis. */
export const markdown: InputFormat = {
  name: 'markdown',
  mediaType: 'text/markdown',
  extensions: ['.md', '.markdown', '.mkd'],
  sniff: () => false,
  parse: (value) => ({ tree: processor.parse(value) as Root, verbatim: false }),
};
