import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { rulePages } from '../../scripts/rule-pages.ts';
import { commandDiagnostic, commandRules } from '../../src/rules/command-rules.ts';
import { ruleIds, ruleNote } from '../../src/rules/registry.ts';
import { projectUrl, ruleUrl } from '../../src/rules/rule.ts';

const folder = new URL('../../docs/rules/', import.meta.url);

test('the pages of the rules are fresh (`npm run generate`)', () => {
  const pages = rulePages();
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(text);
});

test('every rule has a page, and its address ends in it', () => {
  for (const id of ruleIds) {
    expect(ruleUrl(id)).toBe(`${packageJson.homepage}/blob/main/docs/rules/${id}.md`);
    expect(rulePages().has(`${id}.md`), id).toBe(true);
  }
});

test('the package is at home where the pages of the rules are', () => {
  const { homepage, repository, bugs } = packageJson;
  expect(homepage).toBe(projectUrl);
  expect(repository).toEqual({ type: 'git', url: `git+${projectUrl}.git` });
  expect(bugs).toBe(`${projectUrl}/issues`);
});

test('what the command tells leads to its page, and says why and what to do', () => {
  for (const { id, severity, why, remedy } of commandRules) {
    expect(commandDiagnostic(id, 'x')).toMatchObject({ severity, url: ruleUrl(id) });
    expect(ruleNote(id)).toBe(`${why} ${remedy}`);
  }
});
