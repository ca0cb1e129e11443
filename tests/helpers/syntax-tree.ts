import { parseAst } from 'rolldown/parseAst';
import { filesIn, read } from './repository.ts';

/** The files of the source, by their paths in the checkout. */
export const sourceFiles: ReadonlyArray<string> = filesIn('src', '.ts');

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
  return nodesIn(parseAst(read(file), { lang: 'ts' }));
}

/** A node and those within it. */
export function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}
