import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = new URL('../../src/', import.meta.url);

/** Everything that is loaded with a file before its first line runs: our files, and packages by name. */
function closure(entry: string): { files: string[]; packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (url: URL): void => {
    if (files.has(url.href)) return;
    files.add(url.href);
    for (const specifier of imports(readFileSync(fileURLToPath(url), 'utf8'))) {
      if (specifier.startsWith('.')) visit(new URL(specifier, url));
      else if (!specifier.startsWith('node:')) packages.add(specifier);
    }
  };
  visit(new URL(entry, source));
  const names = [...files].map((href) => href.slice(source.href.length));
  return { files: names.sort(), packages: [...packages].sort() };
}

/** Static imports and re-exports of values. */
function imports(code: string): string[] {
  const found = code.matchAll(
    /^(?:import|export)\s+(?!type\b)(?:(\{[^}]*\}|\*(?: as \w+)?|\w+(?:,\s*\{[^}]*\})?)\s+from\s+)?'([^']+)';$/gmu,
  );
  return Array.from(found)
    .filter(([, names]) => names === undefined || !/^\{(?:\s*type\s+[^,}]+,?)+\s*\}$/u.test(names))
    .map(([, , specifier]) => specifier!);
}

describe('what is loaded', () => {
  it('for the help is next to nothing', () => {
    const { files, packages } = closure('cli/bin.ts');
    expect(files).toContain('cli/run.ts');
    expect(files).toContain('cli/commands/index.ts');
    expect(packages).toEqual([]);
    expect(files.filter((file) => !file.startsWith('cli/'))).toEqual([]);
    expect(files.length).toBeLessThan(20);
  });

  it('for a small text is little: neither the PDF reader nor the ZIP reader, the schema library or the threads', () => {
    const entries = ['cli/bin.ts', 'cli/commands/parse.ts', 'cli/pool/perform.ts', 'cli/screen/diagnostics.ts'];
    const packages = new Set(entries.flatMap((entry) => closure(entry).packages));
    expect([...packages].sort()).toEqual(['decode-named-character-reference', 'mdast-util-to-string', 'unified']);
  });

  it('is seen by this test', () => {
    expect(
      imports(
        "import { a,\n  type B } from './a.ts';\nexport * from 'b';\nimport type { C } from 'c';\nimport { type D } from 'd';\nimport 'e';\nimport f, { type G } from 'f';\nimport * as h from 'h';\nexport const i = 'i';",
      ),
    ).toEqual(['./a.ts', 'b', 'e', 'f', 'h']);
  });
});
