import { validateFileName } from 'yauzl';
import { byCodeUnits } from '../text/lists.ts';
import { companionsAmong } from './companions.ts';
import { type Budget, failed, type Member, tooMuch } from './member.ts';

/** A member of an archive, not unpacked yet. */
export interface PackedMember {
  path: string;
  /** Bytes, unpacked, where they are not there yet; `read` gives no more. */
  size: number;
  /** Its bytes, or why there are none, under a name. */
  read(name: string): Promise<Member>;
}

/** The documents of an archive in the order of their paths, without what browsers save beside pages. */
export async function documentsIn(name: string, all: ReadonlyArray<PackedMember>, left: Budget): Promise<Member[]> {
  const isBeside = companionsAmong(all.map(({ path }) => path));
  const parts = all.filter(({ path }) => !path.endsWith('/') && (validateFileName(path) !== null || !isBeside(path)));
  for (const { size } of parts) left.bytes -= size;
  if (left.bytes < 0) return [failed(name, 'input-too-large', tooMuch(left))];
  if (parts.length === 0) return [failed(name, 'empty-archive')];
  parts.sort((a, b) => byCodeUnits(a.path, b.path));
  const found: Member[] = [];
  for (const { path, read } of parts) {
    const own = `${name}/${path}`;
    const wrong = validateFileName(path);
    found.push(wrong === null ? await read(own) : failed(own, 'damaged-archive', [wrong]));
  }
  return found;
}
