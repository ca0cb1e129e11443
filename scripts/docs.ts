/** Writes `docs/codebook.md` and `docs/rules/`, and removes the pages of rules that are gone. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { codebook } from './codebook.ts';
import { rulePages } from './rule-pages.ts';

writeFileSync(new URL('../docs/codebook.md', import.meta.url), codebook());

const folder = new URL('../docs/rules/', import.meta.url);
const pages = rulePages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
