/** Elements that never hold anything. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements that end when the next of their kind begins, unless one of these stands between the two. */
const endsItself: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set('article blockquote button div dl li object ol section table td th ul'.split(' ')),
  li: new Set(['ul', 'ol', 'menu', 'dir']),
  dt: new Set(['dl']),
  dd: new Set(['dl']),
  option: new Set(['select']),
  tr: new Set(['table']),
  td: new Set(['table']),
  th: new Set(['table']),
  tbody: new Set(['table']),
};

/** The elements that are open at a place of a page, nearly as HTML's own rules have it, without making any of them. */
export class OpenElements {
  readonly #names: string[] = [];

  get depth(): number {
    return this.#names.length;
  }

  open(name: string): void {
    if (empty.has(name)) return;
    const walls = endsItself[name];
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
