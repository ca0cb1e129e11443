/**
 * What other dialects write on a line of its own, or in front of one, to set a block apart. It is no text, and CommonMark knows
 * nothing of it: blanks take its place, so that every offset stays, and a title in it stands behind the sign of a heading.
 */
const dialects: ReadonlyArray<{ syntax: RegExp; seen: ReadonlyArray<string> }> = [
  {
    // Boxes of Obsidian and GitHub, within a quotation.
    syntax:
      /^(?<before>[ \t]{0,8}(?:>[ \t]{0,8}){1,9})(?<open>\[![\w-]{1,40}(?:\|[^\]\n]{0,60})?\][+-]?)(?<title>[^\r\n]*)$/gmu,
    seen: ['> [!note]- PROSECUTION', '> [!IMPORTANT]'],
  },
  {
    // Boxes of MkDocs, whose text is set in below.
    syntax:
      /^(?<before> {0,3})(?<open>(?:!!!|\?\?\?\+?)[ \t]{1,8}[\w-]{1,40}(?:[ \t]{1,8}inline(?:[ \t]{1,8}end)?)?)(?<title>(?:[ \t]{1,8}"[^"\n]{0,200}")?[ \t]{0,8})$/gmu,
    seen: ['!!! info "PROSECUTION"', '??? note "PROSECUTION"', '!!! tip'],
  },
  {
    // Fences of pandoc, HackMD, VitePress and Docusaurus.
    syntax:
      /^(?<before> {0,3})(?<open>:{3,20}[ \t]{0,8}(?:\{[^{}\n]{0,200}\}|[\w-]{1,40})?)(?<title>(?:[ \t]{1,8}[^\s:][^\r\n]*|\[[^\]\n]{1,200}\])?)[ \t:]{0,20}$/gmu,
    seen: ['::: {#part .section}', ':::info', '::: details PROSECUTION', ':::note[PROSECUTION]', ':::'],
  },
  {
    // Attributes of kramdown and targets of MyST on a line of their own, and where contents would be put.
    syntax: /^(?<before> {0,3})(?<open>\{:[^{}\n]{0,200}\}|\([\w-]{1,80}\)=|\[\[_TOC_\]\])(?<title>)[ \t]{0,8}$/gmu,
    seen: ['{: .part }', '(part-2)=', '[[_TOC_]]'],
  },
  {
    // What a term means, as pandoc and PHP Markdown have it. A colon that a line's end has come in front of goes on in small letters.
    syntax: /^(?<before>)(?<open>:)(?<title>)(?=(?: {1,3}|\t)[^\s\p{Lower}])/gmu,
    seen: [':   The government'],
  },
];
const hint = /^(?:[ \t>]{0,40}\[!| {0,3}(?:!!!|\?\?\?|:|\{:|\([\w-]{1,80}\)=|\[\[_TOC_))/mu;

/** The text with blanks for such syntax. */
export function withoutBlockSyntax(text: string): string {
  if (!hint.test(text)) return text;
  let plain = text;
  for (const { syntax } of dialects) {
    plain = plain.replace(syntax, (found: string, before: string, open: string, title: string) =>
      (before + asHeading(open, title)).padEnd(found.length),
    );
  }
  return plain;
}

/** Signs around a title. */
const around = /["[\]]/gu;

function asHeading(open: string, title: string): string {
  return title.trim() === '' ? '' : `#${' '.repeat(open.length - 1)}${title.replace(around, ' ')}`;
}
