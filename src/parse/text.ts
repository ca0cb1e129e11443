import type { Root } from 'mdast';
import type { Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { InputFormat } from './format.ts';

/**
 * Every construct of Markdown that would take a character of raw text for syntax. What is left are paragraphs, so a `*`,
 * a `1.`, four blanks, `<`, `&amp;`, `_`, `[ … ]` or a line of dashes comes out as printed.
 */
const withoutMarkup: Extension = {
  disable: {
    null: [
      'attention',
      'autolink',
      'blockQuote',
      'characterEscape',
      'characterReference',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'hardBreakEscape',
      'headingAtx',
      'htmlFlow',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

function rawText(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), withoutMarkup];
}

const processor = unified().use(remarkParse).use(rawText).freeze();

/** Raw text: the report as somebody copied it, without any markup. */
export const text: InputFormat = {
  name: 'text',
  mediaType: 'text/plain',
  extensions: ['.txt', '.text'],
  sniff: () => false,
  parse: (value) => ({ tree: processor.parse(value) as Root, verbatim: true }),
};
