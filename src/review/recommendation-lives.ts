import { pairTexts } from '../diff/match-texts.ts';

/** The recommendations of one edition, as they stand there. */
interface EditionItems {
  year: number;
  items: ReadonlyArray<string>;
}

/** One wording of a recommendation in one edition. */
export interface Wording {
  year: number;
  /** 0-based place in the list of that edition. */
  index: number;
  text: string;
  /** `kept`: word for word, case and punctuation apart; `back`: it was missing in an edition between. */
  state: 'new' | 'kept' | 'reworded' | 'back';
  /** With the wording before (Sørensen-Dice, 0 to 1); `null` for the first. */
  likeness: number | null;
}

/** What became of one recommendation over the editions. */
export interface RecommendationLife {
  /** Oldest first. */
  wordings: Wording[];
  /** First edition without it; `null` where the last edition has it. */
  dropped: number | null;
}

/**
 * Follows each recommendation from edition to edition: matched with the edition before as `diff` does, and what is left with
 * those that were dropped earlier.
 *
 * @param editions
 *   Oldest first; editions without a list of recommendations left out.
 * @returns
 *   One life a recommendation, in the order in which they were first seen.
 */
export function recommendationLives(editions: ReadonlyArray<EditionItems>): RecommendationLife[] {
  const lives: RecommendationLife[] = [];
  for (const edition of editions) goOn(lives, edition);
  return lives;
}

/** Lets each recommendation go on, end or begin with the next edition. */
function goOn(lives: RecommendationLife[], { year, items }: EditionItems): void {
  const living = lives.filter(({ dropped }) => dropped === null).sort((a, b) => lastOf(a).index - lastOf(b).index);
  const gone = lives.filter(({ dropped }) => dropped !== null);
  for (const life of living) life.dropped = year;
  const all = items.map((text, index) => ({ text, index }));
  const left = continued(living, all, { year, isBack: false });
  for (const { text, index } of continued(gone, left, { year, isBack: true })) {
    lives.push({ wordings: [{ year, index, text, state: 'new', likeness: null }], dropped: null });
  }
}

interface Item {
  text: string;
  index: number;
}

/** Adds to each life the item that goes on with it; gives the items that are left. */
function continued(
  lives: ReadonlyArray<RecommendationLife>,
  items: ReadonlyArray<Item>,
  { year, isBack }: { year: number; isBack: boolean },
): Item[] {
  const before = lives.map((life) => lastOf(life).text);
  const after = items.map(({ text }) => text);
  const taken = new Set<Item>();
  for (const { left, right, likeness } of pairTexts(before, after)) {
    const life = lives[left] as RecommendationLife;
    const item = items[right] as Item;
    const state = isBack ? 'back' : likeness === 1 ? 'kept' : 'reworded';
    life.wordings.push({ year, ...item, state, likeness: Math.round(likeness * 1000) / 1000 });
    life.dropped = null;
    taken.add(item);
  }
  return items.filter((item) => !taken.has(item));
}

function lastOf({ wordings }: RecommendationLife): Wording {
  return wordings.at(-1) as Wording;
}
