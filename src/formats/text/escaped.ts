/** What programs write for the end of a line, a tab, a quotation mark and other characters where a text is a string or a cell. */
const written = /\\(?:r\\n|[nrt"'\\]|u(?<code>[\da-f]{4}))/giu;
const lineEnd = String.raw`\n`;
const blanks: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t' };
/** So many stand in the shortest text, and more than it has ends of lines: a path has `\n` in it, too. So many are no narrative's. */
const fewest = 3;
const most = 100_000;
/** A string as a program prints it stands in quotation marks, in R behind its number. */
const printed = /^\s{0,9}(?:\[1\] )?(?<mark>["'])(?<said>[\s\S]*)\k<mark>\s{0,9}$/u;

/** A text whose line ends a program wrote as `\n`, as it was before, and how many there were; `null` for any other text. */
export function readEscaped(value: string): { text: string; count: number } | null {
  const count = countOf(value);
  if (count < fewest || count > most || count < value.split('\n').length) return null;
  const said = printed.exec(value)?.groups?.['said'] ?? value;
  return { text: said.replace(written, characterOf), count };
}

function characterOf(sign: string, code: string | undefined): string {
  if (code) return String.fromCharCode(Number.parseInt(code, 16));
  const name = sign.charAt(1);
  return blanks[name.toLowerCase()] ?? name;
}

function countOf(value: string): number {
  let count = 0;
  for (let at = value.indexOf(lineEnd); at >= 0 && count <= most; at = value.indexOf(lineEnd, at + 2)) count += 1;
  return count;
}
