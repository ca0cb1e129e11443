/** Whether a word is another one with a slip of the pen: a letter left out, added or wrong, or two swapped. */
export function isSlipOf(written: string, meant: string): boolean {
  const shorter = Math.min(written.length, meant.length);
  let start = 0;
  while (start < shorter && written[start] === meant[start]) start += 1;
  let end = 0;
  while (end < shorter - start && written.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const [ours, theirs] = [written.length - start - end, meant.length - start - end];
  const isSwapped =
    ours === 2 && theirs === 2 && written[start] === meant[start + 1] && written[start + 1] === meant[start];
  return isSwapped || (ours + theirs > 0 && ours < 2 && theirs < 2);
}
