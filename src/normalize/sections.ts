import type { Section } from '../model/report.ts';
import type { Narrative } from '../model/tree.ts';
import type { SectionKind } from '../model/vocabulary.ts';
import type { Locate } from '../text/locate.ts';
import { toText } from './text.ts';

/** The sections in the order of the document: a heading or a change of part begins one. */
export function sectionsOf(narrative: Narrative, locate: Locate): Section[] {
  const sections: Section[] = [];
  for (const block of narrative.children) {
    if (block.part === null || block.part === 'recommendations') continue;
    if (block.role === 'heading') {
      sections.push(section(block.part, block.by ?? 'heading'));
      (sections.at(-1) as Section).title = toText(block.content, locate);
    } else if (block.role === 'paragraph') {
      const open = sections.at(-1);
      if (!open || open.kind !== block.part) sections.push(section(block.part, block.by ?? 'position'));
      sections.at(-1)?.paragraphs.push(toText(block.content, locate));
    }
  }
  return sections;
}

function section(kind: SectionKind, evidence: Section['evidence']): Section {
  return { kind, title: null, evidence, paragraphs: [] };
}
