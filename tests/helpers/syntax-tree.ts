import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** Where the source of the package is. */
export const source = path.resolve(import.meta.dirname, '../../src');

/** The files of the source, by their paths in it (forward slashes). */
export const sourceFiles: ReadonlyArray<string> = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** What of a node of a syntax tree (ESTree) is asked for: what a literal is, whom a call or a `new` calls, what a property holds. */
interface SyntaxNode {
  type?: string;
  value?: unknown;
  regex?: { pattern: string; flags: string };
  callee?: { name?: string };
  key?: { name?: string };
}

/** The nodes of a file of the source, the outer ones first. */
export function nodesOf(file: string): Generator<SyntaxNode> {
  return nodesIn(parseAst(readFileSync(path.join(source, file), 'utf8'), { lang: 'ts' }));
}

/** A node and those within it. */
export function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}
