import type { Fragment } from './page.ts';

/** An "A" may be a word: nothing says whether "s reported" or "shelter" is the rest of one. */
const letter = /^["“‘]?(?!A)\p{Upper}$/u;
const beginsWord = /^\p{Alpha}/u;
/** So many times as high as the text is a letter that is set into the first lines of a paragraph. */
const large = 1.8;
/** The text beside it begins as near as this, measured by its own letters. */
const near = 0.8;

/** Puts the large letter that a paragraph begins with in front of its first line: "T" and, on the upper of the lines beside it, "he". */
export function withDropCaps(fragments: Fragment[], size: number): Fragment[] {
  const begun = new Map<Fragment, Fragment>();
  for (const cap of fragments) {
    if (cap.size < large * size || !letter.test(cap.text)) continue;
    const first = fragments.filter((own) => isBeside(own, cap, size)).sort((a, b) => a.y - b.y)[0];
    if (first && beginsWord.test(first.text)) begun.set(first, cap);
  }
  if (begun.size === 0) return fragments;
  const caps = new Set(begun.values());
  return fragments.flatMap((own) => {
    const cap = begun.get(own);
    if (caps.has(own)) return [];
    return cap ? [{ ...own, text: cap.text + own.text, left: cap.left }] : [own];
  });
}

/** Whether a piece of the text stands right behind a large letter, not above its head and not below its foot. */
function isBeside(own: Fragment, cap: Fragment, size: number): boolean {
  const gap = own.left - cap.right;
  return (
    own.size < cap.size / large && Math.abs(gap) <= near * size && own.y <= cap.y + size / 2 && own.y > cap.y - cap.size
  );
}
