/**
 * Cuts the running heads out of the truth of `reports/2018`. Its texts keep the heads of the PDF's pages inside sentences
 * (`applications. 260KUWAITThere were`), and so does the truth, while a report must not. The score script blanks them out
 * by a pattern that cannot tell where a name in capitals ends (it takes the T of "There" along) and does not know a name in
 * front of its number (`investigations BRAZIL108 under`). Here the heads are cut by the list of the edition's names, which
 * is independent of the parser.
 */
export function headCutter(names: ReadonlyArray<string>): (text: string) => string {
  const listed = [...new Set(names.map((name) => name.toUpperCase()))]
    .filter((name) => name.length > 3)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const name = `(?:${listed.join('|')})`;
  const head = new RegExp(
    `(?:${name}\\d{1,3}(?=\\d{3}${name}))?\\d{1,3}${name}|(?<!\\p{Lu})${name}\\s?\\d{1,3}(?!\\d)`,
    'gu',
  );
  return (text) => text.replace(head, '');
}
