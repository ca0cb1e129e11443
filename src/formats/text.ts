import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { InputFormat } from './format.ts';
import { rawText } from './raw-text.ts';

function withoutMarkup(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), rawText];
}

const processor = unified().use(remarkParse).use(withoutMarkup).freeze();

/** Raw text: the report as somebody copied it, without any markup. */
export const text: InputFormat = {
  name: 'text',
  mediaType: 'text/plain',
  extensions: ['.txt', '.text'],
  sniff: () => false,
  parse: (value) => ({ tree: processor.parse(value) as Root, verbatim: true }),
};
