import { expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { reportRules } from '../../src/rules/registry.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { toMessage } from '../../src/rules/to-message.ts';
import { folder, runCli } from '../helpers/run-cli.ts';
import { e10Note as narrative } from '../narratives/e10-note.ts';
import { toText } from '../narratives/index.ts';

/** A rule of our own: no narrative is praised. */
const praise: Rule = {
  id: 'faint-praise',
  severity: 'warning',
  summary: 'A paragraph keeps its praise to itself.',
  why: 'It was invented by a test.',
  remedy: 'None.',
  examples: {},
  *check({ narrative }) {
    for (const { text, position } of narrative.sections.flatMap(({ paragraphs }) => paragraphs)) {
      if (!text.includes('Well done')) continue;
      yield { message: 'Unexpected `Well done`, expected none', actual: 'Well done', expected: [], position };
    }
  },
};

test('a new rule is one object and one entry in the list: parse, library and check tell it', async () => {
  const [first, ...rest] = narrative.parts.map((part) => ('items' in part ? part : { ...part }));
  if (!first || 'items' in first) throw new Error('the first part is a section');
  const praised = { ...first, paragraphs: [...first.paragraphs, 'Well done, said the police of their own work.'] };
  const text = toText({ ...narrative, parts: [praised, ...rest] });
  reportRules.push(praise);
  try {
    const found = parseReportsSync(text, { edition: narrative.year }).diagnostics.find(
      ({ ruleId }) => ruleId === 'faint-praise',
    );
    expect(found).toMatchObject({ severity: 'warning', actual: 'Well done' });
    const offset = found?.position?.start.offset ?? -1;
    expect(text.slice(offset, offset + 'Well done'.length)).toBe('Well done');
    expect(found && String(toMessage(found).ruleId)).toBe('faint-praise');
    const cwd = folder({ 'reports/page.txt': text });
    const edition = ['--edition', String(narrative.year)];
    const told = await runCli(['check', 'reports', ...edition, '--report', 'json', '--fail-on', 'warning'], cwd);
    expect(told.code).toBe(1);
    expect(told.stdout).toContain('faint-praise');
  } finally {
    reportRules.pop();
  }
});
