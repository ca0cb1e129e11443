import type { Section, Text } from '../report/report.ts';
import type { Block } from '../report/tree.ts';
import type { SectionKind } from '../report/vocabulary.ts';
import type { Locate } from '../text/locate.ts';
import { toText } from './text-of.ts';

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
