import type { Nodes, Paragraph, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ResidueRole } from '../../report/vocabulary.ts';
import { longestCaption, textAt, withRole } from '../nodes.ts';
import { readHtmlBlock } from './html-blocks.ts';

/**
 * Markdown as pandoc, GitHub and converters write it, read off the tree of CommonMark: `## HEADING {#id .class}`, a backslash that
 * ends a paragraph, `- [ ] task`, `[^1]` with its note, `~~deleted~~`, and blocks of HTML.
 */
export function readDialects(tree: Root, source: string): Root {
  // Deep trees were refused before: this goes as deep as they do.
  visit(tree, source);
  return tree;
}

function visit(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  const children: Nodes[] = [];
  let raised = false;
  for (const child of node.children) {
    visit(child, source);
    if (child.type === 'html') raised = opensRaised.test(child.value);
    for (const made of readNode(child, node, source)) {
      if (raised && made.type === 'text' && mark.test(made.value)) withRole(made, 'footnote');
      children.push(made);
    }
  }
  (node as Parent).children = children as Parent['children'];
  if (node.type === 'heading' || node.type === 'paragraph') cutEnd(node.children, source);
}

const opensRaised = /^<sup\b[^>]{0,200}>$/iu;
const mark = /^\[?(?:\d{1,3}|[a-z]|[*†‡])\]?$/u;

/** What a node stands for; itself, mostly. */
function readNode(node: Nodes, parent: Nodes, source: string): Nodes[] {
  switch (node.type) {
    case 'text':
      return parent.type === 'strong' && seamHint.test(node.value)
        ? partedAt(seam, node, source, () => [0, 0])
        : readText(node, source);
    case 'paragraph':
      return [readParagraph(node, parent, source)];
    case 'linkReference':
      return [node.identifier.startsWith('^') ? withRole(node, 'footnote') : node];
    case 'definition':
      return node.identifier.startsWith('^') ? [note(node, source)] : [node];
    case 'html':
      return readHtml(node, parent, source);
    default:
      return [node];
  }
}

const lineBreak = /^<br\b/iu;
const phrasing: ReadonlySet<string> = new Set('paragraph heading emphasis strong link linkReference delete'.split(' '));

function readHtml(node: Extract<Nodes, { type: 'html' }>, parent: Nodes, source: string): Nodes[] {
  if (phrasing.has(parent.type)) return lineBreak.test(node.value) ? [{ type: 'break' }] : [node];
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? [node] : readHtmlBlock(source, start, end);
}

const definitionStart = /^\s{0,3}\[\^[^\]\s]{1,60}\]:[ \t]*/u;
const noteStart = /^\[\^[^\]\s]{1,60}\]:/u;

/** A note whose one word CommonMark takes for an address: `[^1]: Ibid.` */
function note({ position }: Nodes, source: string): RootContent {
  const from = position?.start.offset ?? 0;
  const to = position?.end.offset ?? from;
  const start = from + (definitionStart.exec(source.slice(from, to))?.[0].length ?? 0);
  return withRole({ type: 'paragraph', children: [textAt(source, { start, end: to })] }, 'footnote');
}

const task = /^\[[ xX]\][ \t]+/u;

function readParagraph(node: Paragraph, parent: Nodes, source: string): Paragraph {
  const start = node.position?.start.offset ?? 0;
  if (noteStart.test(source.slice(start, start + 70))) return withRole(node, 'footnote');
  const [first] = node.children;
  if (first?.type === 'image') readCaption(node.children);
  if (parent.type !== 'listItem' || parent.children[0] !== node || first?.type !== 'text') return node;
  const box = task.exec(first.value)?.[0];
  const at = first.position?.start.offset;
  if (box && at !== undefined && source.startsWith(box, at)) {
    const range = { start: at + box.length, end: first.position?.end.offset ?? at };
    node.children[0] = textAt(source, range, first.value.slice(box.length));
  }
  return node;
}

/** What is said of a picture behind it, set off from the text that may follow: `![](a.png) *A lake. Photo: A. Lee*`. */
function readCaption([, ...behind]: ReadonlyArray<PhrasingContent>): void {
  const next = behind.find((node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === ''));
  if (next?.type === 'emphasis' && textOf(next).length <= longestCaption) withRole(next, 'navigation');
}

/**
 * `[^1]`, `^[a note within the text]`, `~~deleted~~`, `%%a remark%%`, `==set off==`, a number that a reader of scans took for a formula,
 * `$12$`, `[[page of the notebook]]` and `[[page|what is shown]]`, pandoc's `[]{#place .anchor}`, `[words]{.underline}` and
 * `[what was taken out]{.deletion author="A"}`, `[a remark]{.comment-start id="1"}`.
 */
const inline =
  /\[[^[\]]{0,4000}\]\{[#.][\w:.-]{1,100}(?:\s[^{}]{0,200})?\}|\[\[(?!\s?(?:Category|File|Image|Media)\s?:)[^[\]\n]{1,120}\]\]|\[\^[^\]\s]{1,60}\](?!:)|\^\[[^\]]{1,400}\]|~~[^~\n]{1,400}~~|%%[^%\n]{1,400}%%|(?<!=)==(?=[^\s=])[^=\n]{1,400}(?<=\S)==(?!=)|(?<![\d$])\$\d{1,3}(?:[,.]?\d{1,3}){0,4}%?\$(?![\d.]\d)/gu;
const isSetAside = /^(?:~~|%%)|\]\{\.(?:deletion|comment-start)\b/u;
const isShown = /^(?:\[[^^]|==|\$)/u;
const span = /^\[(?!\[)(?<words>[^\]]*)\]\{/u;
const inlineHint = /\[[[^]|\]\{|\^\[|~~|%%|==|[\d%]\$/u;

function readText(node: Text, source: string): Nodes[] {
  if (!inlineHint.test(node.value)) return [node];
  return partedAt(inline, node, source, (found) => {
    if (isSetAside.test(found)) return 'unplaced';
    return isShown.test(found) ? shownIn(found) : 'footnote';
  });
}

type Meaning = ResidueRole | readonly [from: number, to: number];

/** The words around signs in a text, and between them what the signs stand for: what they show, or what they are instead. */
function partedAt(signs: RegExp, node: Text, source: string, read: (found: string) => Meaning): Text[] {
  const { value } = node;
  const places = placesOf(node, source);
  // Where the source says it otherwise (an escape), it is meant as it stands.
  if (places === null) return [node];
  const piece = (from: number, to: number) =>
    textAt(source, { start: places[from] as number, end: places[to] as number }, value.slice(from, to));
  const made: Text[] = [];
  let at = 0;
  for (const { 0: found, index } of value.matchAll(signs)) {
    const meant = read(found);
    made.push(piece(at, index));
    at = index + found.length;
    made.push(
      typeof meant === 'string' ? withRole(piece(index, at), meant) : piece(index + meant[0], index + meant[1]),
    );
  }
  return [...made, piece(at, value.length)].filter((own) => own.value !== '');
}

/** What the words of two lines of an item or a quotation have between them. */
const betweenLines = /^[ \t\r]{0,40}\n[ \t>]{0,40}/u;

/** Where each character of a text stands in its source, and its end; `null` where that says it otherwise. */
function placesOf({ value, position }: Text, source: string): number[] | null {
  const places: number[] = [];
  let at = position?.start.offset ?? source.length;
  for (const line of value.split('\n')) {
    if (places.length > 0) at += betweenLines.exec(source.slice(at, at + 81))?.[0].length ?? 0;
    if (!source.startsWith(line, at)) return null;
    for (let index = 0; index <= line.length; index++) places.push(at + index);
    at += line.length;
  }
  return places;
}

/** Where what is shown of such signs begins and ends; of a link to another page of a notebook its words, or those behind the bar. */
function shownIn(link: string): Meaning {
  const words = span.exec(link)?.groups?.['words'];
  if (words !== undefined) return [1, 1 + words.length];
  const bar = link.indexOf('|');
  const signs = link.startsWith('$') ? 1 : 2;
  return [bar < 0 ? signs : bar + 1, link.length - signs];
}

/** Where one bold piece ends and the next begins with nothing between, which CommonMark reads as signs: `**PROS****ECUTION**`. */
const seam = /(?<=[^\s*])\*{4}(?=[^\s*])|(?<=[^\s_])_{4}(?=[^\s_])/gu;
const seamHint = /\*{4}|_{4}/u;

/** Attributes of pandoc and kramdown behind a heading or a bold line, or the backslash of a hard break that breaks nothing. */
const attributes =
  /\{:?\s?(?:[#.][\w:.-]{1,100}|-|[\w-]{1,40}=(?:"[^"{}]{0,100}"|[\w.-]{1,60}))(?:\s[#.\w][^{}\n]{0,200})?\}$/u;

/** The name by which other pages of a notebook lead to a paragraph, behind it or on a line of its own: ` ^a1b2c3`. */
const blockName = /\s\^[\w-]{1,40}$/u;

/** What of a text's end is syntax: so many characters. */
function endingOf(value: string): number {
  const text = value.trimEnd();
  const named = blockName.exec(text)?.[0];
  if (named) return value.length - text.length + named.length;
  if (text.endsWith('\\')) return value.length - text.length + 1;
  // A span's own, and behind it those of its heading: `[HEADING]{.underline} {#id}`.
  const inner = withoutAttributes(text);
  const rest = inner.endsWith(']') ? inner : withoutAttributes(inner);
  return rest === text ? 0 : value.length - rest.length;
}

function withoutAttributes(text: string): string {
  const open = text.endsWith('}') ? text.lastIndexOf('{') : -1;
  return open >= 0 && attributes.test(text.slice(open)) ? text.slice(0, open).trimEnd() : text;
}

function cutEnd(children: PhrasingContent[], source: string): void {
  const last = children.at(-1);
  // What was set aside is whole.
  if (last?.type !== 'text' || last.data) return;
  const kept = last.value.slice(0, last.value.length - endingOf(last.value));
  const ending = last.value.slice(kept.length);
  const start = last.position?.start.offset ?? 0;
  const end = (last.position?.end.offset ?? 0) - ending.length;
  if (ending === '' || end < start || !source.startsWith(ending, end)) return;
  children.pop();
  if (kept !== '') children.push(textAt(source, { start, end }, kept));
}
