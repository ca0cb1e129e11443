/** A name this far from what was typed, measured by its length, is not what was meant. */
const farthest = 0.5;

/** The only name that `word` begins, else the nearest to it; `null` where none is near enough to be what was meant. */
export function nearest(word: string, names: Iterable<string>): string | null {
  const all = [...names];
  const typed = word.toLowerCase();
  const [begun, ...others] = all.filter((name) => name.toLowerCase().startsWith(typed));
  if (begun !== undefined && others.length === 0) return begun;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length * farthest)) + 1;
  for (const name of all) {
    const lower = name.toLowerCase();
    const far = Math.min(distance(typed, lower), distance(inOrder(typed), inOrder(lower)));
    if (far < least) {
      best = name;
      least = far;
    }
  }
  return best;
}

/** `text-unplaced` and `unplaced-text` are the same words. */
function inOrder(name: string): string {
  return name.split('-').sort().join('-');
}

/** Letters to insert, delete, replace or swap with a neighbor to make one word of the other. */
function distance(left: string, right: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = previous;
    previous = current;
  }
  return at(previous, right.length);
}

function at(row: ReadonlyArray<number>, column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** `; did you mean \`parse\`?`, or nothing where no name is near enough. `shown` makes of a name what the user would type. */
export function didYouMean(word: string, names: Iterable<string>, shown = (name: string) => name): string {
  const near = nearest(word, names);
  return near === null ? '' : `; did you mean \`${shown(near)}\`?`;
}

/** That `what` is one of some words, and `word` is none of them. */
export function notOneOf(what: string, word: string, names: ReadonlyArray<string>): string {
  const allowed = names.map((name) => `\`${name}\``).join(', ');
  return `${what} is one of ${allowed}, not \`${word}\`${didYouMean(word, names)}`;
}
