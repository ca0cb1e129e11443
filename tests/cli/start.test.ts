import { describe, expect, it } from 'vitest';
import { imports, loadedWith } from '../helpers/repository.ts';

const isForeign = (name: string) => !name.startsWith('node:');

describe('what is loaded', () => {
  it('for the help is next to nothing', () => {
    const { files, packages } = loadedWith('cli/bin.ts');
    expect(files).toContain('cli/run.ts');
    expect(files).toContain('cli/commands/index.ts');
    expect(packages.filter(isForeign)).toEqual([]);
    expect(files.filter((file) => !file.startsWith('cli/'))).toEqual([]);
    expect(files.length).toBeLessThan(20);
  });

  it('for a small text is little: neither the PDF reader nor the ZIP reader, the schema library or the threads', () => {
    const entries = ['cli/bin.ts', 'cli/commands/parse.ts', 'cli/pool/perform.ts', 'cli/screen/diagnostics.ts'];
    const packages = new Set(entries.flatMap((entry) => loadedWith(entry).packages));
    expect([...packages].filter(isForeign).sort()).toEqual([
      'decode-named-character-reference',
      'mdast-util-to-string',
      'unified',
    ]);
  });

  it('is seen by this test', () => {
    expect(
      imports(
        "import { a,\n  type B } from './a.ts';\nexport * from 'b';\nimport type { C } from 'c';\nimport { type D } from 'd';\nimport 'e';\nimport f, { type G } from 'f';\nimport * as h from 'h';\nexport const i = 'i';",
      ),
    ).toEqual(['./a.ts', 'b', 'e', 'f', 'h']);
  });
});
