import type { Locate, MappedText, Run } from '../../report/document.ts';
import type { Residue, Section, Text } from '../../report/report.ts';
import type { Block, Narrative } from '../../report/tree.ts';
import { isResidueRole, type ResidueRole, type SectionKind } from '../../report/vocabulary.ts';
import { toText } from '../../text/locate.ts';
import { slice, sourceRange, trim } from '../../text/mapped-text.ts';

/** The sections in the order of the document: a heading or a change of part begins one. */
export function sectionsOf(blocks: ReadonlyArray<Block>, locate: Locate): Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const kind = block.part === 'recommendations' ? null : block.part;
    if (kind === null) continue;
    const text = toText(block.content, locate);
    if (block.role === 'heading') sections.push(section(kind, block, text));
    else if (block.role === 'paragraph') openSection(sections, kind, block).paragraphs.push(text);
  }
  return sections;
}

function openSection(sections: Section[], kind: SectionKind, block: Block): Section {
  const last = sections.at(-1);
  if (last?.kind === kind) return last;
  const opened = section(kind, block, null);
  sections.push(opened);
  return opened;
}

function section(kind: SectionKind, block: Block, title: Text | null): Section {
  return { kind, title, evidence: block.by ?? 'position', paragraphs: [] };
}

/** What is page, and what kind of page. */
interface ResidueText {
  role: ResidueRole;
  content: MappedText;
}

/** What is page and not report, in the order of the source. */
export function residueOf(narrative: Narrative, locate: Locate): Residue[] {
  const pieces: ResidueText[] = [];
  for (const { children } of [narrative, ...narrative.areas])
    for (const { role, content } of children) if (isResidueRole(role)) pieces.push({ role, content });
  pieces.sort((a, b) => startOf(a) - startOf(b));
  return apart(pieces).map(({ role, content }) => ({ role, ...toText(content, locate) }));
}

function startOf({ content }: ResidueText): number {
  return sourceRange(content)?.start ?? 0;
}

/**
 * A residue inside another one (a page number in a footnote) parts it: no character has two owners. Each run of the outer one is looked
 * at once, however many parts it comes to.
 */
function apart(pieces: ReadonlyArray<ResidueText>): ResidueText[] {
  const found: ResidueText[] = [];
  let outer: Outer | null = null;
  for (const piece of pieces) {
    const start = startOf(piece);
    if (outer && outer.at < outer.piece.content.text.length && outer.end > start) {
      found.push(partUntil(outer, start), piece);
    } else {
      if (outer) found.push(rest(outer));
      outer = { piece, end: sourceRange(piece.content)?.end ?? 0, at: 0, run: 0 };
    }
  }
  if (outer) found.push(rest(outer));
  return found.filter(({ content }) => content.text !== '');
}

/** A residue that others may part, and how much of its text and of its runs is behind. */
interface Outer {
  piece: ResidueText;
  /** Where it ends in the source. */
  end: number;
  at: number;
  run: number;
}

/** What an outer residue has up to a place of the source, which is then behind. */
function partUntil(outer: Outer, place: number): ResidueText {
  const { runs, text } = outer.piece.content;
  while (outer.run < runs.length && (runs[outer.run] as Run).from < place) outer.run += 1;
  const { at } = outer;
  outer.at = runs[outer.run]?.at ?? text.length;
  return { ...outer.piece, content: trim(slice(outer.piece.content, at, outer.at)) };
}

function rest({ piece, at }: Outer): ResidueText {
  return at === 0 ? piece : { ...piece, content: trim(slice(piece.content, at)) };
}
