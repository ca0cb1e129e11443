import type { Root } from 'hast';
import { textsOf } from './page-element.ts';

const referenceAtEnd = /&(?:#[xX]?[\da-fA-F]{1,7}|[A-Za-z][A-Za-z\d]{1,31});?$/u;
/** The longest reference, and then some. */
const reach = 40;

/**
 * Where blanks are dropped (between head and body, between rows of a table), the parser has a text that begins with a
 * character reference begin behind it. Puts the places of such texts right.
 */
export function mendStarts(page: Root, source: string): void {
  for (const { value, position } of textsOf(page)) {
    const start = position?.start.offset;
    if (!position || start === undefined || value[0] === source[start]) continue;
    const length = referenceAtEnd.exec(source.slice(Math.max(0, start - reach), start))?.[0].length ?? 0;
    position.start = { ...position.start, offset: start - length, column: position.start.column - length };
  }
}
