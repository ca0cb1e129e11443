import type { Root } from 'mdast';
import type { BlankLines, Notice, NoticeId } from '../report/document.ts';
import type { ContentRange } from '../text/content.ts';
import type { ReadParts } from '../text/office-parts.ts';

/** The text of an input that is not text itself (a PDF), as its reader took it out. */
export interface Extracted {
  text: string;
  encoding: string;
  /** The unusual characters of the text (`unusualIn`), where its reader looked for them. */
  unusual?: string;
  pages: { number: number; start: number; end: number }[] | null;
  notices: Notice[];
  /** Its blocks, where what was read tells more of them than the text does; `parse` is not asked then. */
  tree?: Root;
}

/** The text that a reader took out of a document without pages. */
export function extracted(text: string): Extracted {
  const notices: Notice[] = text.trim() === '' ? [{ ruleId: 'empty-input', range: null, actual: null }] : [];
  return { ...withoutText(notices), text };
}

/** What is told of a document that a reader took nothing out of. */
export function unread(ruleId: NoticeId, actual: string): Extracted {
  return withoutText([{ ruleId, range: null, actual }]);
}

/** A document without text, and why. */
export function withoutText(notices: Notice[]): Extracted {
  return { text: '', encoding: 'utf-8', pages: null, notices };
}

/** Text as mdast. */
export interface ParsedText {
  /** The text that positions point into, where it is read in another order than it was given. */
  text?: string;
  /** Positions point into the text. What is page and not report has `data.tip.role`. */
  tree: Root;
  /** The tree's blocks are the text as it stands, without syntax. */
  verbatim: boolean;
  /** 'none' where nobody says. */
  blankLines?: BlankLines;
  /** The text content in the order of the source, where the format can tell it without the tree. */
  content?: ReadonlyArray<ContentRange>;
  notices?: Notice[];
}

/**
 * How large a document is read unless somebody asks for more: the memory that a parse takes grows with its characters and, more
 * than with these, with its lines or tags. `docs/formats.md` has the measurements.
 */
interface Limit {
  /** Characters, and what else weighs as much as one. */
  weight: number;
  /** Characters that open another node of the tree, and how many others each weighs as. */
  pieces: string;
  pieceWeight: number;
}

/** What a text weighs under a limit. Linear, and without a copy. */
export function weigh(text: string, { pieces, pieceWeight }: Limit): number {
  let weight = text.length;
  for (const piece of pieces) {
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) weight += pieceWeight;
  }
  return weight;
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
  /** Where what it weighs is not told, only its bytes count. */
  limit?: Limit;
  /**
   * Whether the content itself says that it is this format. `head` is the first 4 KiB at most, `named` the format that the
   * extension stands for.
   */
  sniff(head: Uint8Array, named: string | null): boolean;
  /** Bytes to text, for a format that is not text. Without it the bytes are decoded. */
  extract?: (bytes: Uint8Array, readParts?: ReadParts) => Promise<Extracted>;
  /**
   * Text to mdast. A promise, if the format has something to load first. Never throws for a bad document.
   * `unusual`: the unusual characters of the text (`unusualIn`), where they are known.
   */
  parse(text: string, unusual?: string): ParsedText | Promise<ParsedText>;
}

const headLength = 4096;
const packed = /\.gz$/u;
const extension = /\.[^./]+$/u;

/** What tells the format of an input: its name, its bytes, and the format that somebody asked for. */
interface Telling {
  name: string;
  bytes: Uint8Array;
  asked: string | null;
}

/** The format asked for, else what the content says, else what the name's extension says. */
export function formatAmong<Format extends InputFormat>(
  formats: ReadonlyArray<Format>,
  { name, bytes, asked }: Telling,
): Format | undefined {
  const ending = extension.exec(name.toLowerCase().replace(packed, ''))?.[0] ?? '';
  const named = formats.find((format) => format.extensions.includes(ending));
  const head = bytes.subarray(0, headLength);
  return (
    formats.find((format) => format.name === asked) ??
    formats.find((format) => format.sniff(head, named?.name ?? null)) ??
    named
  );
}
