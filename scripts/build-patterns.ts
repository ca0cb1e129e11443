import { pathToFileURL } from 'node:url';
import type { Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import type { Wanted } from '../src/text/patterns/known-patterns.ts';
import { wantedOf } from './pattern-needs.ts';

/**
 * The engine checks a pattern that is written as a literal when it reads the file, and reads it once more when it comes by: half of
 * the time that the file takes to be read. What is made by a call is only read then.
 */
export const patternsByCall: Plugin = {
  name: 'patterns-by-call',
  renderChunk(code) {
    let made = '';
    let at = 0;
    for (const { start, end, regex } of literalsIn(parseAst(code).body)) {
      made += `${code.slice(at, start)}new RegExp(${JSON.stringify(regex.pattern)}, '${regex.flags}')`;
      at = end;
    }
    return made + code.slice(at);
  },
};

/** A pattern in a syntax tree, as ESTree has it, with its place in UTF-16 code units. */
interface PatternLiteral {
  start: number;
  end: number;
  regex: { pattern: string; flags: string };
}

/** The patterns that a file makes when it is loaded, in order: one within a function is made whenever that runs, and stays a literal. */
function literalsIn(node: unknown): PatternLiteral[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) return [node as PatternLiteral];
  if ('type' in node && /Function/u.test(String(node.type))) return [];
  return Object.values(node).flatMap(literalsIn);
}

/** What the patterns want that a file, as it is built, makes by calls when it is loaded; by their source and flags. */
export async function patternsIn(file: string): Promise<Record<string, Wanted>> {
  const found: Record<string, Wanted> = {};
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: [string, string]) {
      const pattern = new target(...given);
      const wanted = wantedOf(pattern);
      if (wantsAnything(wanted)) found[String(pattern)] = wanted;
      return pattern;
    },
  });
  try {
    await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** Most patterns that want nothing are none of those that are asked what they want. */
function wantsAnything({ first, words, longest }: Wanted): boolean {
  return first !== null || words.length > 0 || longest < Number.POSITIVE_INFINITY;
}

/**
 * Fills `src/text/patterns/known-patterns.ts`. JSON is read faster than the same as code; what has no bound is a number too large for it.
 */
export function knownPatterns(patterns: Readonly<Record<string, Wanted>>): Plugin {
  const endless = JSON.stringify(patterns, (_, value) => (value === Number.POSITIVE_INFINITY ? 'endless' : value));
  const json = endless.replaceAll('"endless"', '1e999');
  const code = `export const knownPatterns = JSON.parse(${JSON.stringify(json)});`;
  return { name: 'known-patterns', load: (id) => (id.endsWith('known-patterns.ts') ? code : null) };
}
