import { windows1252 } from '../text/windows-1252.ts';

/** Control words with their number, bytes, control signs, braces, and what is text; the line ends of the file are none of these. */
const pieces =
  /\\(?:(?<word>[a-z]{1,32})(?<number>-?\d{1,10})? ?|'(?<byte>[\da-f]{2})|(?<sign>[^a-z]))|(?<brace>[{}])|(?<plain>[^\\{}\r\n]+)/giu;

/** What their groups hold is shown nowhere, or on each page. */
const silent = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf fldinst annotation'.split(
    ' ',
  ),
);
const shown: ReadonlyMap<string, string> = new Map([
  ['par', '\n\n'],
  ['sect', '\n\n'],
  ['page', '\n\n'],
  ['cell', '\n\n'],
  ['line', '\n'],
  ['tab', '\t'],
  ['bullet', '\u2022'],
  ['endash', '\u2013'],
  ['emdash', '\u2014'],
  ['lquote', '\u2018'],
  ['rquote', '\u2019'],
  ['ldblquote', '\u201C'],
  ['rdblquote', '\u201D'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['~', '\u00A0'],
  ['_', '\u2011'],
  ['\n', '\n\n'],
  ['\r', '\n\n'],
]);

/**
 * The text of a document in RTF, whose bytes are given as Latin-1: paragraphs with a blank line between them, bullets and numbers as they
 * are shown, notes behind the text. `null` where the document breaks off within a group.
 */
export function rtfToText(rtf: string): string | null {
  const reader = new Reader(rtf);
  for (const { groups = {} } of rtf.matchAll(pieces)) reader.take(groups);
  return reader.text();
}

/** What holds within a group, and ends with it. */
interface Group {
  isSilent: boolean;
  /** Words that are hidden or deleted. */
  isHidden: boolean;
  /** So many characters stand behind each one of Unicode, for programs that do not know it. */
  instead: number;
  /** Where what is shown goes: the text, or a note. */
  out: string[];
}

type Piece = Readonly<Partial<Record<string, string>>>;

class Reader {
  readonly #decode: Decode;
  readonly #notes: string[][] = [];
  readonly #all: string[] = [];
  readonly #outer: Group[] = [];
  #group: Group = { isSilent: false, isHidden: false, instead: 1, out: this.#all };
  /** Bytes of the document's encoding that are not decoded yet. */
  #bytes: number[] = [];
  /** Characters to pass over. */
  #passed = 0;

  constructor(rtf: string) {
    this.#decode = decoderOf(rtf);
  }

  take({ word, number, byte, sign, brace, plain }: Piece): void {
    if (byte === undefined) this.#putBytes();
    if (byte !== undefined) this.#takeByte(byte);
    else if (brace === '{') this.#open();
    else if (brace === '}') this.#close();
    else if (plain !== undefined) this.#putPlain(plain);
    else if (sign === '*') this.#group.isSilent = true;
    else this.#takeWord(word ?? sign ?? '', number);
  }

  text(): string | null {
    if (this.#outer.length > 0) return null;
    this.#putBytes();
    const notes = this.#notes.map((note, index) => `${markOf(index)} ${tidy(note)}`);
    return [tidy(this.#all), ...notes].join('\n\n');
  }

  #takeByte(byte: string): void {
    if (this.#passed > 0) this.#passed -= 1;
    else this.#bytes.push(Number.parseInt(byte, 16));
  }

  #putBytes(): void {
    if (this.#bytes.length > 0) this.#put(this.#decode(this.#bytes));
    this.#bytes = [];
  }

  #putPlain(words: string): void {
    this.#put(words.slice(this.#passed));
    this.#passed = Math.max(0, this.#passed - words.length);
  }

  #put(words: string): void {
    if (!this.#group.isSilent && !this.#group.isHidden) this.#group.out.push(words);
  }

  #open(): void {
    this.#outer.push(this.#group);
    this.#group = { ...this.#group };
  }

  #close(): void {
    this.#group = this.#outer.pop() ?? this.#group;
  }

  #takeWord(word: string, number: string | undefined): void {
    if (word === 'u') {
      this.#put(String.fromCharCode(Number(number) & 0xffff));
      this.#passed = this.#group.instead;
    } else if (word === 'uc') this.#group.instead = Number(number ?? 1);
    else if (word === 'v' || word === 'deleted') this.#group.isHidden = number !== '0';
    else if (word === 'plain') this.#group.isHidden = false;
    else if (word === 'footnote') this.#openNote();
    else if (silent.has(word)) this.#group.isSilent = true;
    else this.#put(shown.get(word) ?? '');
  }

  /** A note stands where its mark does. */
  #openNote(): void {
    this.#put(markOf(this.#notes.length));
    this.#group.out = [];
    this.#notes.push(this.#group.out);
  }
}

function markOf(index: number): string {
  return `[${index + 1}]`;
}

type Decode = (bytes: ReadonlyArray<number>) => string;

const codePage = /\\ansicpg(?<number>\d{3,5})/u;

/** How the bytes are read that a document names by their numbers: its own code page, else that of Western Europe. */
function decoderOf(rtf: string): Decode {
  const { number } = codePage.exec(rtf.slice(0, 4096))?.groups ?? {};
  if (number === undefined || number === '1252') return western;
  try {
    const decoder = new TextDecoder(`windows-${number}`);
    return (bytes) => decoder.decode(new Uint8Array(bytes));
  } catch {
    return western;
  }
}

/** Some versions of Node take Windows-1252 for Latin-1. */
function western(bytes: ReadonlyArray<number>): string {
  return bytes.map((byte) => windows1252[byte - 0x80] ?? String.fromCharCode(byte)).join('');
}

function tidy(words: ReadonlyArray<string>): string {
  const paragraphs = words.join('').split('\n\n');
  return paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
