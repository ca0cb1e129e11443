import type { Root } from 'mdast';
import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { InputFormat } from './format.ts';

/** Lines up to a blank one. None of their characters is syntax, so they are not looked at a second time. */
const paragraph: Construct = { tokenize: tokenizeParagraph };
const followingLine: Construct = { tokenize: tokenizeFollowingLine, partial: true };

/**
 * The micromark extension for text without any markup: all there is are paragraphs, so a `*`, a `1.`, four blanks, `<`,
 * `&amp;`, `_`, `[ … ]` or a line of dashes comes out as printed. Containers and blocks, which would be tried first, are off.
 */
const rawText: Extension = {
  flow: { null: paragraph },
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

function tokenizeParagraph(...[effects, ok]: Parameters<Tokenizer>): State {
  return (code) => {
    effects.enter('paragraph');
    return startLine(code);
  };

  function startLine(code: Code): State | undefined {
    effects.enter('data');
    return inLine(code);
  }

  function inLine(code: Code): State | undefined {
    if (code !== null && !markdownLineEnding(code)) {
      effects.consume(code);
      return inLine;
    }
    effects.exit('data');
    return code === null ? end(code) : effects.check(followingLine, endLine, end)(code);
  }

  function endLine(code: Code): State {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return startLine;
  }

  function end(code: Code): State | undefined {
    effects.exit('paragraph');
    return ok(code);
  }
}

/** A line ending with a line behind it that is not blank. */
function tokenizeFollowingLine(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  return (code) => {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return factorySpace(effects, behindBlanks, 'linePrefix');
  };

  function behindBlanks(code: Code): State | undefined {
    return code === null || markdownLineEnding(code) ? nok(code) : ok(code);
  }
}

function withoutMarkup(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), rawText];
}

const processor = unified().use(remarkParse).use(withoutMarkup).freeze();

/** Raw text: the report as somebody copied it, without any markup. */
export const text = {
  name: 'text',
  mediaType: 'text/plain',
  extensions: ['.txt', '.text'],
  sniff: () => false,
  parse: (value) => ({ tree: processor.parse(value) as Root, verbatim: true }),
} as const satisfies InputFormat;
