import type { Root } from 'mdast';
import type { Notice, Range } from '../model/document.ts';
import type { Settings } from '../model/settings.ts';

/** The text of an input that is not text itself (a PDF), as its reader took it out. */
export interface Extracted {
  text: string;
  encoding: string;
  pages: { number: number; start: number; end: number }[] | null;
  notices: Notice[];
}

/**
 * One input format. A new one is a new file and a line in `index.ts`.
 * From `parse` on there is one path: mdast whose positions point into the text.
 */
export interface InputFormat {
  name: string;
  mediaType: string;
  /** Lower case, with the dot. */
  extensions: ReadonlyArray<string>;
  /** Whether the content itself says that it is this format. `head` is the first 4 KiB at most. */
  sniff(head: Uint8Array): boolean;
  /** Bytes to text, for a format that is not text. Without it the bytes are decoded. */
  extract?: (bytes: Uint8Array, settings: Settings) => Promise<Extracted>;
  /** Text to mdast. `verbatim`: the tree's blocks are the text as it stands, without syntax. */
  parse(text: string): { tree: Root; verbatim: boolean; content?: ReadonlyArray<Range> };
}
