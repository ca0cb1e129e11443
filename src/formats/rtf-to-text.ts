import { type Decode, decoderOf, decoderOfCharset } from './rtf-encodings.ts';

/** Control words with their number, bytes, control signs, braces, and what is text; the line ends of the file are none of these. */
const pieces =
  /\\(?:(?<word>[a-z]{1,32})(?<number>-?\d{1,10})? ?|'(?<byte>[\da-f]{2})|(?<sign>[^a-z]))|(?<brace>[{}])|(?<plain>[^\\{}\r\n]+)/giu;

/** What their groups hold is shown nowhere, or on each page. */
const silent = new Set(
  (
    'fonttbl colortbl stylesheet info pict objdata fldinst annotation xe tc ' +
    'header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn'
  ).split(' '),
);
const paragraphEnd = '\n\n';

/** What words and signs stand for. */
const shown: ReadonlyMap<string, string> = new Map([
  ...['par', 'sect', 'page', 'column', 'cell', 'nestcell', '\n', '\r'].map((end) => [end, paragraphEnd] as const),
  ...['\\', '{', '}'].map((sign) => [sign, sign] as const),
  ...Object.entries({ line: '\n', tab: '\t', '~': '\u00A0', _: '\u2011', bullet: '•', endash: '–', emdash: '—' }),
  ...Object.entries({ emspace: '\u2003', enspace: '\u2002', qmspace: '\u2005' }),
  ...Object.entries({ lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' }),
]);

/** No program writes groups within so many others. */
const deepest = 1000;

/**
 * The text of a document in RTF, whose bytes are given as Latin-1: paragraphs with a blank line between them, bullets and numbers as they
 * are shown, text boxes behind their paragraph, notes behind the text. `null` where the document breaks off within a group, or is no writing of a program.
 */
export function rtfToText(rtf: string): string | null {
  const reader = new Reader(rtf);
  pieces.lastIndex = 0;
  for (let piece = pieces.exec(rtf); piece !== null && reader.depth <= deepest; piece = pieces.exec(rtf)) {
    const { groups = {} } = piece;
    // So many bytes of a picture follow, whatever they look like.
    if (groups['word'] === 'bin') pieces.lastIndex += Math.max(0, Number(groups['number'] ?? 0));
    reader.take(groups);
  }
  return reader.text();
}

/** What holds within a group, and ends with it. */
interface Group {
  isSilent: boolean;
  /** What only programs read that know its first word. */
  isOptional: boolean;
  isHidden: boolean;
  isDeleted: boolean;
  /** So many characters stand behind each one of Unicode, for programs that do not know it. */
  instead: number;
  /** The number of its font. */
  font: string;
  /** Where what is shown goes: the text, or a note. */
  out: string[];
}

const outermost = { isSilent: false, isOptional: false, isHidden: false, isDeleted: false, instead: 1, font: '' };

type Piece = Readonly<Partial<Record<string, string>>>;

class Reader {
  readonly #decode: Decode;
  /** How the bytes are read of fonts that have another encoding than the document. */
  readonly #decodeOfFont = new Map<string, Decode>();
  #firstFont = '';
  readonly #notes: string[][] = [];
  /** Text boxes whose paragraph has not ended yet. */
  #boxes: string[][] = [];
  readonly #all: string[] = [];
  readonly #outer: Group[] = [];
  #group: Group = { ...outermost, out: this.#all };
  /** Bytes of the document's encoding that are not decoded yet. */
  #bytes: number[] = [];
  /** Characters to pass over. */
  #passed = 0;

  constructor(rtf: string) {
    this.#decode = decoderOf(rtf);
  }

  get depth(): number {
    return this.#outer.length;
  }

  take({ word, number, byte, sign, brace, plain }: Piece): void {
    if (byte === undefined) this.#putBytes();
    if (byte !== undefined) this.#takeByte(byte);
    else if (brace === '{') this.#open();
    else if (brace === '}') this.#close();
    else if (plain !== undefined) this.#putPlain(plain);
    else if (sign === '*') this.#group.isOptional = true;
    else this.#takeWord(word ?? sign ?? '', number);
  }

  text(): string | null {
    if (this.#outer.length > 0) return null;
    this.#putBytes();
    const notes = this.#notes.map((note, index) => `${markOf(index)} ${tidy(note)}`);
    this.#putBoxes();
    return [tidy(this.#all), ...notes].filter((text) => text !== '').join(paragraphEnd);
  }

  #takeByte(byte: string): void {
    if (this.#passed > 0) this.#passed -= 1;
    else this.#bytes.push(Number.parseInt(byte, 16));
  }

  #putBytes(): void {
    if (this.#bytes.length > 0) this.#put(this.#decoded(this.#bytes));
    this.#bytes = [];
  }

  #putPlain(words: string): void {
    const shown = words.slice(this.#passed);
    this.#put(beyondAscii.test(shown) ? this.#decoded(Buffer.from(shown, 'latin1')) : shown);
    this.#passed = Math.max(0, this.#passed - words.length);
  }

  #decoded(bytes: Iterable<number>): string {
    return (this.#decodeOfFont.get(this.#group.font) ?? this.#decode)(bytes);
  }

  #put(words: string): void {
    const { isSilent, isOptional, isHidden, isDeleted, out } = this.#group;
    if (words !== '' && !(isSilent || isOptional || isHidden || isDeleted)) out.push(words);
  }

  #open(): void {
    this.#passed = 0;
    this.#outer.push(this.#group);
    this.#group = { ...this.#group };
  }

  #close(): void {
    this.#passed = 0;
    this.#group = this.#outer.pop() ?? this.#group;
  }

  #takeWord(word: string, number: string | undefined): void {
    if (word === 'u' && number !== undefined) this.#putUnicode(Number(number));
    else if (word === 'footnote') this.#openNote();
    else if (word === 'shptxt') this.#openBox();
    else if (number !== undefined && fontWords.has(word)) this.#takeFont(word, number);
    else if (settings.has(word)) this.#set(word, number);
    else if (silent.has(word)) this.#group.isSilent = true;
    else this.#putSign(shown.get(word) ?? '');
  }

  #set(word: string, number: string | undefined): void {
    const group = this.#group;
    if (word === 'uc') group.instead = Math.max(0, Number(number ?? 1));
    else if (word === 'v') group.isHidden = number !== '0';
    else if (word === 'deleted') group.isDeleted = number !== '0';
    else Object.assign(group, { isHidden: false, font: this.#firstFont });
  }

  /** The table of fonts comes first, and says of each number what its bytes are. */
  #takeFont(word: string, number: string): void {
    if (word === 'fcharset') {
      const decode = decoderOfCharset(number);
      if (decode) this.#decodeOfFont.set(this.#group.font, decode);
      return;
    }
    if (word === 'deff') this.#firstFont = number;
    this.#group.font = number;
  }

  #putUnicode(unit: number): void {
    this.#put(String.fromCharCode(unit & 0xffff));
    this.#passed = this.#group.instead;
  }

  /** A sign may stand in the place of a character of Unicode; the end of a line or a paragraph does not. */
  #putSign(sign: string): void {
    if (lineEnd.test(sign)) this.#passed = 0;
    if (this.#passed > 0 && sign !== '') this.#passed -= 1;
    else this.#put(sign);
    if (sign === paragraphEnd && this.#group.out === this.#all) this.#putBoxes();
  }

  /** A note stands where its mark does. */
  #openNote(): void {
    this.#put(markOf(this.#notes.length));
    this.#group.out = [];
    this.#notes.push(this.#group.out);
  }

  /**
   * The words in a text box stand in a group for programs that know boxes, within the paragraph that it is drawn beside: they go
   * behind it.
   */
  #openBox(): void {
    this.#group.isOptional = false;
    this.#group.out = [];
    this.#boxes.push(this.#group.out);
  }

  #putBoxes(): void {
    for (const box of this.#boxes) this.#all.push(paragraphEnd, ...box, paragraphEnd);
    this.#boxes = [];
  }
}

const settings = new Set(['uc', 'v', 'deleted', 'plain']);
const fontWords = new Set(['f', 'deff', 'fcharset']);
const beyondAscii = /[^\0-\x7F]/u;
const lineEnd = /^[\n\t]/u;

function markOf(index: number): string {
  return `[${index + 1}]`;
}

function tidy(words: ReadonlyArray<string>): string {
  const paragraphs = words.join('').split(paragraphEnd);
  return paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join(paragraphEnd);
}
