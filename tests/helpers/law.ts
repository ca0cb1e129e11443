/**
 * The law of conservation of the output contract, checked a second time: written after the words of the contract and
 * without a line of the parser's own check.
 */
import type { Nodes as HastNodes } from 'hast';
import type { Nodes } from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect } from 'vitest';
import type { Outcome } from '../../src/pipeline.ts';
import type { Report, Text } from '../../src/report/report.ts';

interface Leaf extends Text {
  kind: 'text' | 'item' | 'residue';
}

function leaves(report: Report): Leaf[] {
  return [
    ...report.header.lines.map((text): Leaf => ({ kind: 'text', ...text })),
    ...report.areas.map(({ title }): Leaf => ({ kind: 'text', ...title })),
    ...[report, ...report.areas].flatMap(leavesOfBody),
    ...report.residue.map(({ text, position }): Leaf => ({ kind: 'residue', text, position })),
  ];
}

function leavesOfBody({ narrative, recommendations }: Pick<Report, 'narrative' | 'recommendations'>): Leaf[] {
  return [
    ...narrative.sections.flatMap(({ title, paragraphs }) =>
      [...(title ? [title] : []), ...paragraphs].map((text): Leaf => ({ kind: 'text', ...text })),
    ),
    ...(recommendations?.title ? [{ kind: 'text' as const, ...recommendations.title }] : []),
    ...(recommendations?.items ?? []).map(({ text, position }): Leaf => ({ kind: 'item', text, position })),
  ];
}

/** The last of them is what some scans print for a hyphen at the end of a line. */
const uncounted = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2010\u2011\u00AC-]/gu;

/** What normalization may change is gone: blanks, hyphens, characters that nobody sees, ligatures, the way an accent is written. */
function bare(text: string): string {
  return text.replace(uncounted, '').normalize('NFKC').replace(uncounted, '');
}

/** What parts one recommendation from the next, and the marker in front of one. */
const parting = /^(?:[^\p{L}]|and|o|[a-z]{1,4}[.)\]])*$/iu;

/** What the parser says of itself where it breaks the law, and where it read nothing that could be held to it. */
export const complaints = /^(?:text-(?:lost|repeated|altered)|unreadable-input)$/u;

/** Holds the outcome of a document to the law, by both checks where positions point into a text without syntax. */
export function expectNothingLost({ diagnostics, documents: [document], reports }: Outcome): void {
  expect(diagnostics.filter(({ ruleId }) => complaints.test(ruleId))).toEqual([]);
  const isPlain = ['text/plain', 'application/pdf'].includes(reports[0]?.source.mediaType ?? '');
  if (isPlain) expect(breaches(document?.text ?? '', reports)).toEqual([]);
}

/** What breaches the law in the reports of one raw text; empty for none. */
export function breaches(text: string, reports: ReadonlyArray<Report>): string[] {
  const found: string[] = [];
  const all = reports.flatMap(leaves);
  const owners = new Uint8Array(text.length);
  const residues = new Uint8Array(text.length);
  for (const { kind, position } of all) {
    const counted = kind === 'residue' ? residues : owners;
    for (let at = position.start.offset; at < position.end.offset; at += 1) counted[at] = (counted[at] ?? 0) + 1;
  }
  for (let at = 0; at < text.length; at += 1) {
    const [owner = 0, residue = 0] = [owners[at], residues[at]];
    if (text.charAt(at).trim() === '' || (owner <= 1 && residue <= 1 && owner + residue > 0)) continue;
    found.push(`offset ${at} has ${owner} leaves and ${residue} residues: ${JSON.stringify(text.slice(at, at + 40))}`);
    break;
  }
  for (const leaf of all) if (!saysItsSlice(leaf, text, residues)) found.push(`slice of ${JSON.stringify(leaf)}`);
  return found;
}

function saysItsSlice({ kind, text: said, position }: Leaf, text: string, residues: Uint8Array): boolean {
  let slice = '';
  for (let at = position.start.offset; at < position.end.offset; at += 1) {
    if (kind === 'residue' || residues[at] === 0) slice += text[at];
  }
  const [whole, mine] = [bare(slice), bare(said)];
  if (kind !== 'item') return whole === mine;
  const at = whole.indexOf(mine);
  return at >= 0 && parting.test(whole.slice(0, at)) && parting.test(whole.slice(at + mine.length));
}

const markdown = unified().use(remarkParse).freeze();

const fragment = unified().use(rehypeParse, { fragment: true }).freeze();

/** The raw HTML of a Markdown document. */
function htmlOf(node: Nodes): string {
  if (node.type === 'html') return node.value;
  return 'children' in node ? node.children.map(htmlOf).join('') : '';
}

function textOf(node: HastNodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/**
 * The text content of a Markdown document: its literals, without raw HTML and what stands for images. CommonMark takes a note of one word for
 * the address of a link: `[^1]: Ibid.`
 */
function contentOf(node: Nodes): string {
  if (node.type === 'html') return '';
  if (node.type === 'definition') return node.label?.startsWith('^') ? node.url : '';
  if ('children' in node) return node.children.map(contentOf).join('');
  return 'value' in node ? node.value : '';
}

/** The same for Markdown, where positions point into syntax: every character of its text content stands in one leaf. */
export function markdownBreaches(text: string, reports: ReadonlyArray<Report>): string[] {
  const counts = new Map<string, number>();
  const count = (characters: string, by: number): void => {
    for (const character of bare(characters).normalize('NFKD'))
      counts.set(character, (counts.get(character) ?? 0) + by);
  };
  const tree = markdown.parse(text);
  count(contentOf(tree), 1);
  // Of raw HTML the text is text and the tags are none; which is which this check does not know, so it only bounds it: by its
  // characters, and by those that its character references stand for.
  const html = htmlOf(tree);
  const inHtml = new Map<string, number>();
  for (const character of bare(html + textOf(fragment.parse(html))).normalize('NFKD'))
    inHtml.set(character, (inHtml.get(character) ?? 0) + 1);
  for (const leaf of reports.flatMap(leaves)) count(leaf.text, -1);
  const parted = reports.some(({ recommendations }) => recommendations !== null);
  return [...counts]
    .filter(
      ([character, rest]) =>
        (rest > 0 || rest < -(inHtml.get(character) ?? 0)) &&
        !(parted && rest > 0 && (parting.test(character) || /[and]/iu.test(character))),
    )
    .map(
      ([character, rest]) =>
        `${JSON.stringify(character)} is ${rest > 0 ? `lost ${rest}` : `too often ${-rest}`} times`,
    );
}
