/** Elements within elements: browsers stop at 512, pages get to 50. */
const maxDepth = 512;
/** Attributes of one element. */
const maxAttributes = 1000;
/** Elements that are made again in every block because nobody closed them, such as `<font>`. */
const maxRepeats = 1_000_000;

const repeated = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** HTML makes an element again three times at most when several of them are alike. */
const maxAlike = 3;

const tag = /<(?:!--|(?<end>\/)?(?<name>[a-z][^\s/>]*))/giu;
const attribute = /(?<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|["'</=]|\s+/uy;
/** Elements whose content is taken as it stands, up to their end. */
const rawEnds = new Map(
  'script style textarea title iframe noembed noframes xmp'
    .split(' ')
    .map((name) => [name, new RegExp(`</${name}\\b`, 'giu')]),
);

/**
 * Why a page must not be parsed; `null` for every page that is meant to be read. The time of HTML's own rules grows with
 * the square of what is counted here, so that a file of some kilobytes could hold a parser for minutes. Linear.
 */
export function overload(text: string): string | null {
  const open = new OpenElements();
  const unclosed = new Unclosed();
  tag.lastIndex = 0;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const name = match.groups?.['name']?.toLowerCase();
    const end = name ? endOfTag(text, tag.lastIndex) : endOfComment(text, tag.lastIndex);
    if (end.attributes > maxAttributes) return `an element with more than ${maxAttributes} attributes`;
    tag.lastIndex = end.offset;
    if (!name) continue;
    if (match.groups?.['end']) {
      open.close(name);
      unclosed.close(name);
    } else {
      open.open(name);
      unclosed.open(name, text.slice(match.index, end.offset));
      tag.lastIndex = endOfRaw(text, name, end.offset);
    }
    if (open.depth > maxDepth) return `elements more than ${maxDepth} deep in one another`;
    if (unclosed.repeats > maxRepeats) return 'too many elements that nobody closed';
  }
  return null;
}

/** Elements of formatting that are still open, and how often they would be made again. */
class Unclosed {
  repeats = 0;
  readonly #tags: { name: string; text: string }[] = [];

  open(name: string, text: string): void {
    this.repeats += this.#tags.length;
    if (!repeated.has(name)) return;
    if (this.#tags.filter((tag) => tag.text === text).length < maxAlike) this.#tags.push({ name, text });
  }

  close(name: string): void {
    const index = this.#tags.findLastIndex((tag) => tag.name === name);
    if (index >= 0) this.#tags.splice(index, 1);
  }
}

/** Where a tag ends, in front of its `>`, and how many attributes it has. */
function endOfTag(text: string, from: number): { offset: number; attributes: number } {
  let attributes = 0;
  let offset = from;
  attribute.lastIndex = from;
  for (let match = attribute.exec(text); match && attributes <= maxAttributes; match = attribute.exec(text)) {
    if (match.groups?.['name']) attributes += 1;
    offset = attribute.lastIndex;
  }
  return { offset, attributes };
}

function endOfComment(text: string, from: number): { offset: number; attributes: number } {
  const end = text.indexOf('-->', from);
  return { offset: end < 0 ? text.length : end, attributes: 0 };
}

function endOfRaw(text: string, name: string, from: number): number {
  const end = rawEnds.get(name);
  if (!end) return from;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

/** Elements that never hold anything. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements that end when the next of their kind begins, unless one of these stands between the two. */
const endsItself: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p', new Set('article blockquote button div dl li object ol section table td th ul'.split(' '))],
  ['li', new Set(['ul', 'ol', 'menu', 'dir'])],
  ['option', new Set(['select'])],
  ...['dt', 'dd'].map((name) => [name, new Set(['dl'])] as const),
  ...['tr', 'td', 'th', 'tbody'].map((name) => [name, new Set(['table'])] as const),
]);

/** The elements that are open at a place of a page, nearly as HTML's own rules have it, without making any of them. */
class OpenElements {
  readonly #names: string[] = [];

  get depth(): number {
    return this.#names.length;
  }

  open(name: string): void {
    if (empty.has(name)) return;
    const walls = endsItself.get(name);
    if (walls) this.#endLast(name, walls);
    this.#names.push(name);
  }

  close(name: string): void {
    const index = this.#names.lastIndexOf(name);
    if (index >= 0) this.#names.length = index;
  }

  #endLast(name: string, walls: ReadonlySet<string>): void {
    for (let index = this.#names.length - 1; index >= 0; index -= 1) {
      const open = this.#names[index] as string;
      if (open === name) this.#names.length = index;
      if (open === name || walls.has(open)) return;
    }
  }
}
