import type { Range } from '../../report/document.ts';

/** A piece of a page, and where it stands. */
export interface Piece extends Range {
  text: string;
}

/** A page being written: paragraphs stand one blank line apart. */
export interface Page {
  write(text: string): Piece;
  read(): string;
}

export function blankPage(): Page {
  let page = '';
  return {
    write(text) {
      if (page !== '') page += '\n\n';
      const start = page.length;
      page += text;
      return { text, start, end: page.length };
    },
    read: () => page,
  };
}
