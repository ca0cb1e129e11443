import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { parseReportsSync } from '../src/index.ts';
import { folder } from './helpers/run-cli.ts';
import { narratives, toText } from './narratives/index.ts';
import { executable, launch, reason } from './review/browser.ts';

/** `tip-report/text` as it is published and all that it needs as one script, as a page's bundler makes it. */
async function bundled(): Promise<string> {
  const work = folder();
  const build = await rolldown({ input: 'dist/text.js', platform: 'browser' });
  const { output } = await build.write({
    file: join(work, 'text.js'),
    format: 'iife',
    name: 'tipReport',
    codeSplitting: false,
  });
  await build.close();
  expect(output[0].imports).toEqual([]);
  expect(readFileSync(join(work, 'text.js'), 'utf8')).not.toMatch(/["']node:/u);
  writeFileSync(
    join(work, 'page.html'),
    '<!doctype html><meta charset="utf-8"><title>test</title><script src="text.js"></script>',
  );
  return pathToFileURL(join(work, 'page.html')).href;
}

test.skipIf(!executable)(`should give the same reports in a browser${reason}`, async () => {
  const address = await bundled();
  const context = await launch();
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(address);
    expect(errors).toEqual([]);
    for (const narrative of narratives) {
      const text = toText(narrative);
      const inBrowser = await page.evaluate(`tipReport.parseReportsSync(${JSON.stringify(text)})`);
      expect(inBrowser).toEqual(parseReportsSync(text));
    }
    // A text in Windows-1252: Node and a browser turn bytes into characters each in its own way.
    const bytes = Buffer.from(toText(narratives[0]!).replaceAll(/['’]/gu, '\x92'), 'latin1');
    expect(bytes.includes(0x92)).toBe(true);
    const fromBytes = await page.evaluate(`tipReport.parseReportsSync(new Uint8Array(${JSON.stringify([...bytes])}))`);
    expect(fromBytes).toEqual(parseReportsSync(bytes));
  } finally {
    await context.close();
  }
});
