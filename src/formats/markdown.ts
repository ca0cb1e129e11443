import { lazy } from '../text/lazy.ts';
import type { InputFormat } from './format.ts';

/**
 * Markdown: CommonMark with its headings, lists and emphasis, and what pandoc, GitHub and converters add to it. Its parser is
 * loaded when the first one comes: that takes longer than most texts.
 */
export const markdown = {
  name: 'markdown',
  mediaType: 'text/markdown',
  extensions: ['.md', '.markdown', '.mkd', '.mdown', '.qmd', '.rmd', '.mdx'],
  limit: { weight: 7 * 1024 * 1024, pieces: '\n*_[`<', pieceWeight: 48 },
  sniff: () => false,
  parse: async (text) => (await parser()).parseMarkdown(text),
} as const satisfies InputFormat;

/** Asked for once: even a module that is there already takes its time to import. */
const parser = lazy(() => import('./markdown/parse.ts'));
