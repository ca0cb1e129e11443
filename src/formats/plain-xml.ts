/** What begins so is no element, and where it ends. */
const others: ReadonlyArray<readonly [start: string, end: string]> = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!DOCTYPE', '>'],
];
const cdata = ['<![CDATA[', ']]>'] as const;

const tag = /<[^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*>/uy;
const value = /"[^"]*"|'[^']*'/gu;

/**
 * XML in which every `<` opens an element and every `>` closes a tag: without comments, instructions and declarations, sections of characters
 * as text, values in double quotation marks. So it can be read by patterns.
 *
 * @throws Error if it breaks off.
 */
export function plainXml(xml: string): string {
  const pieces: string[] = [];
  let copied = 0;
  const put = (start: number, end: number, plain: string) => {
    // Most of it is plain: what is stays in one piece.
    if (xml.startsWith(plain, start) && plain.length === end - start) return;
    pieces.push(xml.slice(copied, start), plain);
    copied = end;
  };
  let at = 0;
  for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', at)) {
    put(at, start, xml.slice(at, start).replaceAll('>', '&gt;'));
    const { end, plain } = markupAt(xml, start);
    put(start, end, plain);
    at = end;
  }
  return pieces.join('') + xml.slice(copied);
}

interface Markup {
  plain: string;
  end: number;
}

function markupAt(xml: string, start: number): Markup {
  const passed = others.find(([open]) => xml.startsWith(open, start));
  if (passed) return { plain: '', end: endOf(xml, start + passed[0].length, passed[1]) };
  const [open, close] = cdata;
  if (xml.startsWith(open, start)) {
    const end = endOf(xml, start + open.length, close);
    return { plain: escaped(xml.slice(start + open.length, end - close.length)), end };
  }
  tag.lastIndex = start;
  const written = tag.exec(xml)?.[0];
  if (written === undefined) throw brokenOff(start);
  return { plain: written.replace(value, inDoubleQuotes), end: start + written.length };
}

function endOf(xml: string, from: number, end: string): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw brokenOff(from);
  return at + end.length;
}

function brokenOff(at: number): Error {
  return new Error(`XML that breaks off at character ${at}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function inDoubleQuotes(quoted: string): string {
  return `"${quoted.slice(1, -1).replaceAll('"', '&quot;').replaceAll('>', '&gt;')}"`;
}
