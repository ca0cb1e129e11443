const noLetters = /<[^<>]{0,200}>|&#?[a-z\d]{2,8};|[^\p{Alpha}\p{N}]/giu;
/** So many stretches of a text, of so many letters, tell whether another one holds it; */
const stretches = 40;
const lengthOfStretch = 30;
/** so many may be missing there, where HTML has a caption between two of them, or Markdown an address. */
const mostMissing = 2;

/** The letters and digits of a text, whether it is HTML, Markdown or neither. */
export function lettersOf(text: string): string {
  return text.replace(noLetters, '').toLowerCase();
}

/** Whether letters are in others, too, as far as stretches of them tell. */
export function isWithin(letters: string, others: string): boolean {
  const step = Math.floor((letters.length - lengthOfStretch) / (stretches - 1));
  if (step < lengthOfStretch) return others.includes(letters);
  const all = Array.from({ length: stretches }, (_, index) => letters.slice(index * step).slice(0, lengthOfStretch));
  return all.filter((stretch) => !others.includes(stretch)).length <= mostMissing;
}
