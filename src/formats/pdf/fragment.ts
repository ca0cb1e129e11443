/** A piece of text as a page shows it. Lengths are points; `y` grows downwards and is that of the baseline. */
export interface Fragment {
  text: string;
  left: number;
  right: number;
  y: number;
  /** Height of the letters' font. */
  size: number;
  /** The font, by a name that holds for the document. */
  font: string;
  /** A blank stands in front of it. */
  spaced: boolean;
}

/** Fragments on one baseline of one column. */
export interface Line extends Fragment {
  /** Left edge of its second fragment: where the text of an item begins behind its bullet. */
  second: number | null;
  /** Index of the column; `acrossColumns` where it goes across several. */
  column: number;
}

export const acrossColumns = -1;

/** The size that most characters have; 0 where there are none. */
export function mostCommonSize(pieces: Iterable<Pick<Fragment, 'size' | 'text'>>): number {
  const characters = new Map<number, number>();
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  let best = 0;
  for (const [size, count] of characters) if (count > (characters.get(best) ?? 0)) best = size;
  return best;
}

/** Whether two sizes of letters are the same to the eye. */
export function sameSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.08 * Math.max(a, b);
}
