import { pathToFileURL } from 'node:url';
import type { Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import type { Wanted } from '../src/text/patterns/known-patterns.ts';
import { toLine, wantedOf } from './pattern-needs.ts';

/**
 * The engine checks a pattern that is written as a literal when it reads the file, and reads it once more when it comes by: half of
 * the time that the file takes to be read. What is made by a call is only read then. And a template whose tag is `String.raw` keeps
 * characters that are not ASCII, for which the whole file takes twice the room: without its tag they can be escaped.
 */
export const patternsByCall: Plugin = {
  name: 'patterns-by-call',
  renderChunk(code) {
    let made = '';
    let at = 0;
    for (const { start, end, text } of rewritten(parseAst(code).body)) {
      made += code.slice(at, start) + text;
      at = end;
    }
    return made + code.slice(at);
  },
};

/** What stands for a piece of a file, with its place in UTF-16 code units. */
interface Rewritten {
  start: number;
  end: number;
  text: string;
}

/** A node of a syntax tree, as ESTree has it. */
interface SyntaxNode {
  type: string;
  start: number;
  end: number;
}

interface PatternLiteral extends SyntaxNode {
  regex: { pattern: string; flags: string };
}

/** `value.raw` is the text as it is written. */
interface TemplateElement extends SyntaxNode {
  value: { raw: string };
}

interface TaggedTemplate extends SyntaxNode {
  tag: SyntaxNode & { object?: { name?: string }; property?: { name?: string } };
  quasi: SyntaxNode & { quasis: TemplateElement[] };
}

/** The pieces to rewrite, in order. A pattern within a function is made whenever that runs, and stays a literal. */
function rewritten(node: unknown, isOnce = true): Rewritten[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) return isOnce ? [byCall(node as PatternLiteral)] : [];
  const type = 'type' in node ? String(node.type) : '';
  const inner = Object.values(node).flatMap((part) => rewritten(part, isOnce && !/Function/u.test(type)));
  if (type !== 'TaggedTemplateExpression' || !isRaw(node as TaggedTemplate)) return inner;
  return [...inner, ...withoutTag(node as TaggedTemplate)].sort((a, b) => a.start - b.start);
}

function byCall({ start, end, regex: { pattern, flags } }: PatternLiteral): Rewritten {
  return { start, end, text: `new RegExp(${JSON.stringify(pattern)}, '${flags}')` };
}

function isRaw({ tag }: TaggedTemplate): boolean {
  return tag.object?.name === 'String' && tag.property?.name === 'raw';
}

/** The same template, written so that it needs no tag. */
function withoutTag({ tag, quasi }: TaggedTemplate): Rewritten[] {
  const pieces = quasi.quasis.map(({ start, end, value: { raw } }) => ({
    start,
    end,
    text: raw.replace(syntax, '\\$&'),
  }));
  return [{ start: tag.start, end: tag.end, text: '' }, ...pieces];
}

/** What is syntax in a template without a tag. */
const syntax = /[\\`]|\$(?=\{)/gu;

/** What the patterns want that a file, as it is built, makes by calls when it is loaded: as `knownPatterns` has it. */
export async function patternsIn(file: string): Promise<ReadonlyMap<string, string>> {
  const made: RegExp[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: [string, string]) {
      const pattern = new target(...given);
      made.push(pattern);
      return pattern;
    },
  });
  try {
    await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = original;
  }
  const wanted = made.map((pattern) => [String(pattern), wantedOf(pattern)] as const);
  return new Map(wanted.filter(([, wanted]) => wantsAnything(wanted)).map(([name, wanted]) => [name, toLine(wanted)]));
}

/** Most patterns that want nothing are none of those that are asked what they want. */
function wantsAnything({ begins, sets, longest }: Wanted): boolean {
  return begins !== null || sets.length > 0 || longest < Number.POSITIVE_INFINITY;
}

/** Fills `src/text/patterns/known-patterns.ts`. Lines are read faster than one JSON of all patterns, and that faster than code. */
export function knownPatterns(patterns: ReadonlyMap<string, string>): Plugin {
  const code = `const lines = ${JSON.stringify([...patterns].flat().join('\n'))}.split('\\n');
export const knownPatterns = new Map();
for (let at = 0; at < lines.length; at += 2) knownPatterns.set(lines[at], lines[at + 1]);`;
  return { name: 'known-patterns', load: (id) => (id.endsWith('known-patterns.ts') ? code : null) };
}
