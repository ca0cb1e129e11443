import type { MappedText } from '../report/mapped-text.ts';
import type { Residue } from '../report/report.ts';
import type { Narrative } from '../report/tree.ts';
import { type ResidueRole, residueRoles } from '../report/vocabulary.ts';
import type { Locate } from '../text/locate.ts';
import { slice, sourceRange, trim } from '../text/mapped-text.ts';
import { toText } from './text-of.ts';

interface Piece {
  role: ResidueRole;
  content: MappedText;
}

const roles: ReadonlySet<string> = new Set(residueRoles);

/** What is page and not report, in the order of the source. */
export function residueOf(narrative: Narrative, locate: Locate): Residue[] {
  const pieces = [narrative.children, ...narrative.areas.map(({ children }) => children)]
    .flat()
    .filter((block) => block.role !== null && roles.has(block.role))
    .map((block) => ({ role: block.role as ResidueRole, content: block.content }));
  return apart(inOrder(pieces)).map(({ role, content }) => ({ role, ...toText(content, locate) }));
}

function startOf({ content }: Piece): number {
  return sourceRange(content)?.start ?? 0;
}

function inOrder(pieces: Piece[]): Piece[] {
  return pieces.sort((a, b) => startOf(a) - startOf(b));
}

/** A residue inside another one (a page number in a footnote) parts it in two: no character has two owners. */
function apart(pieces: ReadonlyArray<Piece>): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const outer = found.at(-1);
    const range = outer && sourceRange(outer.content);
    if (!outer || !range || range.end <= startOf(piece)) {
      found.push(piece);
      continue;
    }
    const at = outer.content.runs.find((run) => run.from >= startOf(piece))?.at ?? outer.content.text.length;
    found[found.length - 1] = { ...outer, content: trim(slice(outer.content, 0, at)) };
    found.push(piece, { ...outer, content: trim(slice(outer.content, at)) });
  }
  return found.filter(({ content }) => content.text !== '');
}
