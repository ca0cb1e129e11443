/** How many characters some texts have together. */
export function totalLength(texts: ReadonlyArray<{ text: string }>): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
