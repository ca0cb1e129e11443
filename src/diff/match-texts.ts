import { diceCoefficient } from 'dice-coefficient';

/** Two texts that are one, reworded. */
interface Reworded {
  before: string;
  after: string;
  /** From 0, nothing in common, to 1, the same pairs of letters (Sørensen-Dice). */
  likeness: number;
}

/** What became of a list of texts. */
export interface Matched {
  kept: string[];
  reworded: Reworded[];
  added: string[];
  dropped: string[];
}

/** Less alike than this, two texts are two. */
const alike = 0.6;

const notLetters = /[^\p{Alpha}\p{N}]+/gu;

/** Two texts that stand for one another: their places in the lists, and how alike they are. */
interface TextPair {
  left: number;
  right: number;
  /** From 0 to 1, and 1 only where nothing but case and punctuation differs. */
  likeness: number;
}

/**
 * Finds each text of a list in the other one: word for word, else the most alike that is still free. Case and punctuation
 * do not count. The order of the lists decides between pairs that are equally alike.
 */
export function matchTexts(before: ReadonlyArray<string>, after: ReadonlyArray<string>): Matched {
  const found = pairTexts(before, after);
  const left = new Set(found.map((pair) => pair.left));
  const right = new Set(found.map((pair) => pair.right));
  return {
    kept: found.filter(({ likeness }) => likeness === 1).map((pair) => after[pair.right] ?? ''),
    reworded: found.filter(({ likeness }) => likeness < 1).map((pair) => reworded(pair, before, after)),
    added: after.filter((_, index) => !right.has(index)),
    dropped: before.filter((_, index) => !left.has(index)),
  };
}

/** The pairs that `matchTexts` finds, in the order of the first list. */
export function pairTexts(before: ReadonlyArray<string>, after: ReadonlyArray<string>): TextPair[] {
  const pairs = new Map<number, TextPair>();
  const taken = new Set<number>();
  for (const pair of candidates(before.map(plain), after.map(plain))) {
    if (pairs.has(pair.left) || taken.has(pair.right)) continue;
    pairs.set(pair.left, pair);
    taken.add(pair.right);
  }
  return [...pairs.values()].sort((a, b) => a.left - b.left);
}

function candidates(left: ReadonlyArray<string>, right: ReadonlyArray<string>): TextPair[] {
  const pairs: TextPair[] = [];
  for (const [row, before] of left.entries()) {
    for (const [column, after] of right.entries()) {
      const likeness = likenessOf(before, after);
      if (likeness >= alike) pairs.push({ left: row, right: column, likeness });
    }
  }
  return pairs.sort((a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right);
}

/** Below 1 for texts that differ at all, whatever their letters are. */
function likenessOf(before: string, after: string): number {
  if (before === after) return 1;
  if (Math.min(before.length, after.length) * 2 < alike * (before.length + after.length)) return 0;
  return Math.min(0.999, diceCoefficient(before, after));
}

function reworded(
  { left, right, likeness }: TextPair,
  before: ReadonlyArray<string>,
  after: ReadonlyArray<string>,
): Reworded {
  return { before: before[left] ?? '', after: after[right] ?? '', likeness: Math.round(likeness * 1000) / 1000 };
}

function plain(text: string): string {
  return text.toLowerCase().replace(notLetters, ' ').trim();
}
