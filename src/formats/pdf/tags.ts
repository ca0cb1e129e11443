import { beginsSmall } from '../../text/characters.ts';
import type { Fragment, Tag } from './page.ts';

/** A node of the reader's structure tree. */
export interface StructureNode {
  role?: string;
  type?: string;
  id?: string;
  children?: ReadonlyArray<StructureNode>;
}

/** Roles that begin a block; all others are parts of one or hold several. */
const blockRole = /^(?:P|H|H[1-6]|Title|LI|TD|TH|TOCI|Note|FENote|Caption|BlockQuote)$/u;
/** What a cell holds is text as any other: of two pages that it stands on, one may have its paragraph alone. */
const cell = /^T[DH]$/u;
const heading = /^(?:H|H[1-6]|Title)$/u;
const note = /^(?:Note|FENote)$/u;

/** What stands outside the order of the document: running heads, page numbers, backgrounds. */
export const artifact: Tag = { role: 'Artifact', order: -1, hasLabel: false };

/** Whether a tag says that its text is a heading. */
export function isHeadingTag(tag: Tag | null): boolean {
  return tag !== null && heading.test(tag.role);
}

/** Whether a tag says that its text is a note. */
export function isNoteTag(tag: Tag | null): boolean {
  return tag !== null && note.test(tag.role);
}

interface OpenTag extends Tag {
  /** It has text behind its marker. */
  hasText: boolean;
}

/** The block each piece of marked content belongs to, by the piece's id. */
export function tagsOf(root: StructureNode | null): Map<string, Tag> {
  const found = new Map<string, Tag>();
  let count = 0;
  /** The first paragraph of an item, a note or a cell is one with its marker. */
  const enter = (role: string, open: OpenTag | null): OpenTag | null =>
    blockRole.test(role) && !(open && !open.hasText)
      ? { role: cell.test(role) ? 'P' : role, order: count++, hasLabel: false, hasText: false }
      : open;
  const walk = (node: StructureNode, open: OpenTag | null, inLabel: boolean): void => {
    if (node.type === 'content') inTag(node.id, open, inLabel);
    const own = enter(node.role ?? '', open);
    const isLabel = inLabel || node.role === 'Lbl';
    if (own && isLabel) own.hasLabel = true;
    for (const child of node.children ?? []) walk(child, own, isLabel);
  };
  const inTag = (id: string | undefined, open: OpenTag | null, inLabel: boolean): void => {
    if (!id || !open) return;
    found.set(id, open);
    if (!inLabel) open.hasText = true;
  };
  if (root) walk(root, null, false);
  return found;
}

/** So much of a document's text has to be tagged, and so much may be in blocks longer than any paragraph. */
const mostly = 0.8;
const longest = 5000;
const endOfClause = /[.!?:;]["'”’)\]]*$/u;

/**
 * Whether the tags of a document say what its paragraphs are. Some programs tag each line as a paragraph, or all of a page as
 * one, or hardly anything.
 */
export function tagsAreTrue(pages: ReadonlyArray<ReadonlyArray<Fragment>>): boolean {
  let all = 0;
  let tagged = 0;
  let inLong = 0;
  let blocks = 0;
  let torn = 0;
  for (const fragments of pages) {
    for (const { text, tag } of fragments) {
      all += tag === artifact ? 0 : text.length;
      tagged += tag && tag !== artifact ? text.length : 0;
    }
    const byTag = textsByTag(fragments);
    byTag.forEach((text, index) => {
      blocks += 1;
      if (text.length > longest) inLong += text.length;
      if (beginsSmall(text) && !endOfClause.test(byTag[index - 1] ?? '.')) torn += 1;
    });
  }
  return tagged > 0 && tagged >= mostly * all && inLong <= tagged / 2 && torn <= blocks / 5;
}

function textsByTag(fragments: ReadonlyArray<Fragment>): string[] {
  const texts = new Map<Tag, string>();
  for (const { text, tag } of fragments) {
    if (tag && tag !== artifact) texts.set(tag, `${texts.get(tag) ?? ''} ${text}`.trimStart());
  }
  return [...texts.values()];
}
