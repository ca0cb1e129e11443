import type { Residue } from '../model/report.ts';
import type { Narrative } from '../model/tree.ts';
import { type ResidueRole, residueRoles } from '../model/vocabulary.ts';
import type { Locate } from '../text/locate.ts';
import { toText } from './text.ts';

const roles: ReadonlySet<string> = new Set(residueRoles);

/** What is page and not report, in the order of the source. */
export function residueOf(narrative: Narrative, locate: Locate): Residue[] {
  const residue = narrative.children
    .filter((block) => block.role !== null && roles.has(block.role))
    .map((block) => ({ role: block.role as ResidueRole, ...toText(block.content, locate) }));
  return residue.sort((a, b) => a.position.start.offset - b.position.start.offset);
}
