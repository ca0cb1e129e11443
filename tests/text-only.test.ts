import { expect, test } from 'vitest';
import { parseReportsSync } from '../src/index.ts';
import { parseReportsSync as parseText } from '../src/text-only.ts';
import { loadedWith, read } from './helpers/repository.ts';
import { narratives, toMarkdown, toText } from './narratives/index.ts';

test('should load nothing of Node', () => {
  const { files, packages } = loadedWith('text-only.ts');
  expect(files.length).toBeGreaterThan(30);
  expect(packages.filter((name) => name.startsWith('node:'))).toEqual([]);
  expect(files.filter((file) => /\b(?:Buffer|process|__dirname)\b\s*[.([]/u.test(read(`src/${file}`)))).toEqual([]);
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
