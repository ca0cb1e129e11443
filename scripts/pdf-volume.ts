/**
 * Sets narratives as a PDF volume in the form of the published ones: two columns, running heads with page numbers, words
 * broken over lines and columns, boxes and captions. Used for the sample in `input/` and by tests. The same blocks give the
 * same bytes.
 */
import { Buffer } from 'node:buffer';
import PDFDocument from 'pdfkit';

export interface VolumeBlock {
  kind: 'header' | 'heading' | 'paragraph' | 'item' | 'box' | 'caption' | 'footnote' | 'chart';
  text: string;
}

export interface VolumeNarrative {
  /** What the running heads of its pages say. */
  head: string;
  blocks: ReadonlyArray<VolumeBlock>;
}

export interface VolumeOptions {
  title: string;
  columns?: 1 | 2;
  /** Number of the first page. */
  firstPage?: number;
  hyphenate?: boolean;
  /** First lines of paragraphs set in, without a gap between paragraphs. */
  indent?: boolean;
  password?: string;
  /** Compressed bytes are smaller, but not the same with every version of Node.js. */
  compress?: boolean;
}

interface Style {
  font: 'Times-Roman' | 'Times-Bold' | 'Times-Italic';
  size: number;
  leading: number;
  /** Space in front of it, unless it stands on top of a column. */
  before: number;
  /** From the column's left edge to its lines; `first` to the first one. */
  left: number;
  first: number;
  /** At least so many lines stand together at the end of a column. */
  keep: number;
}

interface Line {
  text: string;
  x: number;
  /** Stretch of its blanks. */
  wordSpacing: number;
}

const page = { width: 612, height: 792, left: 54, right: 54, top: 64, bottom: 66 };
const gutter = 20;
const bullet = '•';
const chartRow = 12;
const chartYears = 8;
const made = new Date(Date.UTC(2019, 5, 20));

function styleOf(kind: VolumeBlock['kind'], indent: boolean): Style {
  const body: Style = {
    font: 'Times-Roman',
    size: 9.5,
    leading: 11.4,
    before: indent ? 0 : 5.7,
    left: 0,
    first: indent ? 14 : 0,
    keep: 1,
  };
  const styles: Record<VolumeBlock['kind'], Style> = {
    header: { ...body, font: 'Times-Bold', size: 15, leading: 18, before: 16, first: 0, keep: 4 },
    heading: { ...body, font: 'Times-Bold', before: 8, first: 0, keep: 3 },
    paragraph: body,
    item: { ...body, left: 10, first: 0, before: 1.5 },
    box: { ...body, font: 'Times-Italic', size: 13, leading: 16, before: 12, left: 8, first: 8, keep: 99 },
    caption: { ...body, font: 'Times-Italic', size: 7.5, leading: 9, before: 6, first: 0, keep: 99 },
    footnote: { ...body, size: 7.5, leading: 9, before: 8, first: 0, keep: 99 },
    chart: { ...body, font: 'Times-Bold', size: 8, leading: 10, before: 10, first: 0, keep: 9 },
  };
  return styles[kind];
}

/** Sets the narratives one behind the other; each begins where the one before ended, in the middle of a column if need be. */
export async function pdfVolume(
  narratives: ReadonlyArray<VolumeNarrative>,
  options: VolumeOptions,
): Promise<Uint8Array> {
  const setter = new Setter(options);
  for (const narrative of narratives) setter.narrative(narrative);
  return setter.end();
}

class Setter {
  readonly #document: PDFKit.PDFDocument;
  readonly #bytes: Promise<Uint8Array>;
  readonly #options: VolumeOptions;
  readonly #width: number;
  #page: number;
  #column = 0;
  #y = page.top;
  #head = '';
  #style = '';
  readonly #widths = new Map<string, number>();

  constructor(options: VolumeOptions) {
    this.#options = options;
    this.#page = options.firstPage ?? 1;
    const columns = options.columns ?? 2;
    this.#width = (page.width - page.left - page.right - (columns - 1) * gutter) / columns;
    this.#document = new PDFDocument({
      size: [page.width, page.height],
      margin: 0,
      autoFirstPage: false,
      compress: options.compress ?? true,
      info: { Title: options.title, CreationDate: made, ModDate: made },
      ...(options.password ? { userPassword: options.password } : {}),
    });
    this.#bytes = collect(this.#document);
    this.#document.addPage();
  }

  narrative({ head, blocks }: VolumeNarrative): void {
    this.#head = head;
    for (const block of blocks) this.#block(block);
  }

  async end(): Promise<Uint8Array> {
    this.#furniture();
    this.#document.end();
    return this.#bytes;
  }

  #block({ kind, text }: VolumeBlock): void {
    const style = styleOf(kind, this.#options.indent ?? false);
    this.#document.font(style.font, style.size);
    this.#style = `${style.font} ${style.size}`;
    const lines = this.#break(text, style);
    if (this.#y > page.top) this.#y += style.before;
    const together = Math.min(style.keep, lines.length) * style.leading;
    if (this.#y + together > page.height - page.bottom && this.#y > page.top) this.#nextColumn();
    lines.forEach((line, index) => {
      if (this.#y + style.leading > page.height - page.bottom) this.#nextColumn();
      this.#document.font(style.font, style.size);
      const x = page.left + this.#column * (this.#width + gutter);
      if (kind === 'item' && index === 0) this.#document.text(bullet, x, this.#y, { lineBreak: false });
      this.#document.text(line.text, x + line.x, this.#y, { lineBreak: false, wordSpacing: line.wordSpacing });
      this.#y += style.leading;
    });
    if (kind === 'chart') this.#labels();
    if (kind === 'box' || kind === 'caption' || kind === 'chart') this.#y += style.before;
  }

  /** The sides of a chart: tiers one below the other, and the years that they are of. */
  #labels(): void {
    const left = page.left + this.#column * (this.#width + gutter);
    this.#document.font('Times-Roman', 7);
    for (const tier of ['1', '2', '2WL', '3']) {
      this.#document.text(tier, left, this.#y, { lineBreak: false });
      this.#y += chartRow;
    }
    const years = Array.from({ length: chartYears }, (_, index) => 2008 + index);
    for (const [index, year] of years.entries()) {
      const x = left + 20 + (index * (this.#width - 20)) / chartYears;
      this.#document.text(String(year), x, this.#y, { lineBreak: false });
    }
    this.#y += chartRow;
  }

  #nextColumn(): void {
    this.#column += 1;
    this.#y = page.top;
    if (this.#column < (this.#options.columns ?? 2)) return;
    this.#furniture();
    this.#document.addPage();
    this.#page += 1;
    this.#column = 0;
  }

  /** The head of the narrative on top of the page and its number at the bottom, outside on both. */
  #furniture(): void {
    const isLeft = this.#page % 2 === 0;
    this.#document.font('Times-Roman', 8);
    const outside = (text: string, y: number) => {
      const x = isLeft ? page.left : page.width - page.right - this.#document.widthOfString(text);
      this.#document.text(text, x, y, { lineBreak: false });
    };
    outside(this.#head, 36);
    outside(String(this.#page), page.height - 44);
  }

  #break(text: string, style: Style): Line[] {
    const lines: Line[] = [];
    const words = text.split(/\s+/u).filter((word) => word !== '');
    const blank = this.#measure(' ');
    let line: string[] = [];
    let width = 0;
    const end = (wordSpacing: number) => {
      lines.push({ text: line.join(' '), x: style.left + (lines.length === 0 ? style.first : 0), wordSpacing });
      line = [];
      width = 0;
    };
    while (words.length > 0) {
      const room = this.#width - style.left - (lines.length === 0 ? style.first : 0);
      const word = words[0] as string;
      const left = room - width - (line.length > 0 ? blank : 0);
      const cut = this.#measure(word) <= left ? null : this.#cut(word, left);
      const fits = cut ? cut[0] : this.#measure(word) <= left || line.length === 0 ? word : null;
      if (fits !== null) {
        width = room - left + this.#measure(fits);
        line.push(fits);
        if (cut) words[0] = cut[1];
        else words.shift();
      }
      if (words.length === 0) end(0);
      else if (cut || fits === null) end(this.#stretch(line.length, room - width));
    }
    return lines;
  }

  /** Lines are justified, unless that would tear them. */
  #stretch(words: number, left: number): number {
    const each = left / Math.max(1, words - 1);
    return each > 0 && each < 5 ? each : 0;
  }

  /** The most of a word, with a hyphen, that fits, and the rest of it. */
  #cut(word: string, room: number): [string, string] | null {
    const places = this.#options.hyphenate === false ? [] : breaksOf(word);
    for (const place of places.reverse()) {
      const first = word.slice(0, place);
      const shown = first.endsWith('-') ? first : `${first}-`;
      if (this.#measure(shown) <= room) return [shown, word.slice(place)];
    }
    return null;
  }

  /** Width of a word in the font that is set. */
  #measure(word: string): number {
    const key = `${this.#style} ${word}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = this.#document.widthOfString(word);
    this.#widths.set(key, width);
    return width;
  }
}

const plainWord = /^[(“"]?\p{L}[\p{Ll}’'-]{4,}[\p{P}]*$/u;
const syllable = /(?<=[aeiouy][bcdfghklmnprstvz]?)(?=[bcdfghjklmnpqrstvwz][aeiouy])/gu;

/** Where a word may be broken: behind its hyphens, and between syllables as good as vowels and consonants tell. */
function breaksOf(word: string): number[] {
  const hyphens = Array.from(word.matchAll(/(?<=\p{L}{2}-)(?=\p{L}{2})/gu), ({ index }) => index);
  if (hyphens.length > 0 || !plainWord.test(word)) return hyphens;
  return Array.from(word.matchAll(syllable), ({ index }) => index).filter((at) => at >= 3 && word.length - at >= 4);
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
}
