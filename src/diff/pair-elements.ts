import { diffArrays } from 'diff';

/** Two elements of lists that stand for one another; one is missing where it came or went. */
export interface PairedElements {
  /** Index in the later list, or in the earlier one where it went. */
  index: number;
  before?: unknown;
  after?: unknown;
}

/**
 * Puts the elements of two lists side by side. What says the same belongs together; what stands between two such pairs is
 * paired in order, so that a text that changed is told as changed and not as one that went and one that came; but only where
 * `mayPair` says that the one may have become the other.
 */
export function pairElements(
  before: ReadonlyArray<unknown>,
  after: ReadonlyArray<unknown>,
  mayPair: (before: unknown, after: unknown) => boolean = () => true,
): PairedElements[] {
  const pairs: PairedElements[] = [];
  let left = 0;
  let right = 0;
  const gap = (leftEnd: number, rightEnd: number) => {
    while (left < leftEnd && right < rightEnd) {
      const isPair = mayPair(before[left], after[right]);
      const went = { index: left, before: before[left++] };
      pairs.push(isPair ? { index: right, before: went.before, after: after[right++] } : went);
    }
    for (; left < leftEnd; left += 1) pairs.push({ index: left, before: before[left] });
    for (; right < rightEnd; right += 1) pairs.push({ index: right, after: after[right] });
  };
  for (const [sameLeft, sameRight] of matches(before.map(say), after.map(say))) {
    gap(sameLeft, sameRight);
    gap(sameLeft + 1, sameRight + 1);
  }
  gap(before.length, after.length);
  return pairs;
}

/** Indexes of the elements that say the same, in order. */
function matches(before: string[], after: string[]): [number, number][] {
  const found: [number, number][] = [];
  let left = 0;
  let right = 0;
  for (const { added, removed, value } of diffArrays(before, after)) {
    if (!added && !removed) for (let step = 0; step < value.length; step += 1) found.push([left + step, right + step]);
    if (!added) left += value.length;
    if (!removed) right += value.length;
  }
  return found;
}

/** What an element is known by: a section by its kind, a text by its words, anything else by all of it. */
function say(element: unknown): string {
  if (typeof element !== 'object' || element === null) return JSON.stringify(element);
  const { kind, text, ruleId, message } = element as Record<string, unknown>;
  return JSON.stringify(
    [kind, text, ruleId, message].some((key) => key !== undefined) ? [kind, text, ruleId, message] : element,
  );
}
