import type { Report, Text } from '../../src/index.ts';

/**
 * The law of conservation, checked by other means than the project's own: every character that is not blank lies in one
 * leaf or one residue, and a leaf says what stands there. What breaks the law is returned, in words.
 */
export function unowned(text: string, reports: readonly Report[]): string[] {
  const leaves = new Array<number>(text.length).fill(0);
  const residues = new Array<number>(text.length).fill(0);
  const all = new Map(
    reports.flatMap(({ residue }) => residue).map((piece) => [JSON.stringify(piece.position), piece]),
  );
  for (const piece of all.values()) mark(residues, piece);
  const own = reports.flatMap(leavesOf);
  for (const leaf of own) mark(leaves, leaf);
  const broken = [...text].length === 0 ? ['empty'] : [];
  for (let at = 0; at < text.length; at += 1) {
    const [leaf = 0, residue = 0] = [leaves[at], residues[at]];
    if (text.charAt(at).trim() !== '' && (leaf > 1 || residue > 1 || leaf + residue === 0)) {
      broken.push(`${leaf} leaves and ${residue} residues at ${at}: ${text.slice(at, at + 40)}`);
      break;
    }
  }
  for (const leaf of own) {
    const { start, end } = leaf.position;
    const printed = [...text.slice(start.offset, end.offset)]
      .filter((_, at) => residues[start.offset + at] === 0)
      .join('');
    if (!letters(printed).includes(letters(leaf.text))) broken.push(`altered: ${leaf.text.slice(0, 60)}`);
  }
  return broken;
}

function leavesOf({ header, narrative, recommendations }: Report): Text[] {
  const titles = [...narrative.sections.map(({ title }) => title), recommendations?.title ?? null];
  return [
    ...header.lines,
    ...titles.filter((title) => title !== null),
    ...narrative.sections.flatMap(({ paragraphs }) => paragraphs),
    ...(recommendations?.items ?? []),
  ];
}

function mark(owners: number[], { position }: Pick<Text, 'position'>): void {
  for (let at = position.start.offset; at < position.end.offset; at += 1) owners[at] = (owners[at] ?? 0) + 1;
}

/** What publishing does not change. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00AD\u2010\u2011-]/gu, '');
}
