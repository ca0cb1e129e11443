import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseReportsSync } from '../src/index.ts';
import { parseReportsSync as parseText } from '../src/text-only.ts';
import { narratives, toMarkdown, toText } from './narratives/index.ts';

/** Files that are loaded with a file, whose names of packages are gathered on the way. */
function loaded(url: URL, packages: Set<string>, files = new Map<string, string>()): Map<string, string> {
  if (files.has(url.href)) return files;
  const code = readFileSync(fileURLToPath(url), 'utf8');
  files.set(url.href, code);
  for (const [, specifier = ''] of code.matchAll(/^(?:import|export) (?!type )[^;']*'([^']+)';/gmu)) {
    if (specifier.startsWith('.')) loaded(new URL(specifier, url), packages, files);
    else packages.add(specifier);
  }
  return files;
}

test('should load nothing of Node', () => {
  const packages = new Set<string>();
  const files = loaded(new URL('../src/text-only.ts', import.meta.url), packages);
  expect(files.size).toBeGreaterThan(30);
  expect([...packages].filter((name) => name.startsWith('node:'))).toEqual([]);
  const users = [...files].filter(([, code]) => /\b(?:Buffer|process|__dirname)\b\s*[.([]/u.test(code));
  expect(users.map(([href]) => href)).toEqual([]);
});

test('should give the same as the whole library, from text, bytes and Markdown', () => {
  for (const narrative of narratives) {
    const text = toText(narrative);
    expect(parseText(text)).toEqual(parseReportsSync(text));
    expect(parseText(new TextEncoder().encode(text), { edition: narrative.year })).toEqual(
      parseReportsSync(text, { edition: narrative.year }),
    );
    const markdown = { name: 'report.md' };
    expect(parseText(toMarkdown(narrative), markdown)).toEqual(parseReportsSync(toMarkdown(narrative), markdown));
  }
});

test('should refuse what it does not know, and name what it does', () => {
  expect(() => parseText('', { inputFormat: 'html' as 'text' })).toThrow(/`markdown` or `text`/u);
  expect(() => parseText(3 as unknown as string)).toThrow(/type `number`, expected a string or a `Uint8Array`/u);
  expect(() => parseText('', { maxBytes: 1 } as object)).toThrow(/`edition`, `inputFormat` or `name`/u);
});
