/** What the comments in the source say of what is public: the one place where a property or a value is explained. */
import { readFileSync } from 'node:fs';

const exported = /^export (?:default )?(?:async )?(?:interface|type|const|function) (\w+)/u;
const property = /^ {2}(\w+)\??:/u;

/**
 * The comment of each export of some TypeScript, under its name, and of each property of an exported interface, under
 * `Interface.property`; an empty text where there is none. It knows the layout of the formatter and no other.
 */
export function docComments(source: string): Map<string, string> {
  const found = new Map<string, string>();
  let comment: string[] = [];
  let isOpen = false;
  let owner: string | null = null;
  for (const line of source.split('\n')) {
    if (isOpen || line.trimStart().startsWith('/**')) {
      comment = isOpen ? [...comment, line] : [line];
      isOpen = !line.includes('*/');
      continue;
    }
    const name = exported.exec(line)?.[1];
    const key = owner === null ? undefined : property.exec(line)?.[1];
    if (name !== undefined) {
      found.set(name, textOf(comment));
      if (line.startsWith('export interface') && line.endsWith('{')) owner = name;
    } else if (key !== undefined) found.set(`${owner}.${key}`, textOf(comment));
    else if (line.startsWith('}')) owner = null;
    if (line !== '') comment = [];
  }
  return found;
}

/** The words of a comment: its lines joined, but for those that begin a paragraph or an item of a list. */
function textOf(comment: ReadonlyArray<string>): string {
  return comment
    .map((line) => line.replace(/^\s*(?:\/\*\*|\*(?!\/)) ?/u, '').replace(/\s*\*\/$/u, ''))
    .join('\n')
    .trim()
    .replaceAll(/(?<!\n)\n *(?!\n|- )/gu, ' ');
}

/** The values of a closed list and what its comment says of each: the items ``- `value`: meaning``. */
export function meaningsIn(comment: string): Map<string, string> {
  return new Map(Array.from(comment.matchAll(/^- `([^`]+)`: (.+)$/gmu), ([, value, meaning]) => [value!, meaning!]));
}

const folder = new URL('../src/report/', import.meta.url);

/** All that the comments of the output's types say. */
export function reportComments(): Map<string, string> {
  const sources = ['report.ts', 'vocabulary.ts', 'tier.ts'].map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return new Map(sources.flatMap((source) => [...docComments(source)]));
}
