import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findCountry } from '../../src/knowledge/countries.ts';
import { mentionsIn } from '../../src/knowledge/countries-in-text.ts';
import { grouped } from '../../src/text/lists.ts';
import { shared } from '../helpers/shared.ts';

const lines = (name: string): string[] => readFileSync(shared(name), 'utf8').trim().split('\n');
const records = (name: string): Record<string, string>[] => lines(name).map((line) => JSON.parse(line));
const iso3Of = (printed: string): string | null => findCountry(printed)?.iso3 ?? null;

it('finds every name of the published placements', () => {
  for (const line of lines('placements.csv').slice(1)) {
    const [iso3, name] = /^([A-Z]{3}),(?:"([^"]*)"|([^,]*)),/u.exec(line)?.slice(1).filter(Boolean) ?? [];
    expect([name, iso3Of(name ?? '')]).toEqual([name, iso3]);
  }
});

it('finds every header of 2018 and every country of the forms', () => {
  for (const { name, iso3 } of records('reports/2018/truth.jsonl')) {
    expect([name, iso3Of(name ?? '')]).toEqual([name, iso3]);
  }
  for (const { country, iso3 } of records('forms/truth.jsonl')) {
    if (country) expect([country, iso3Of(country)]).toEqual([country, iso3]);
  }
});

it('mentions the country of a real narrative more often than any other', () => {
  const wrong: string[] = [];
  const cases = records('reports/2018/truth.jsonl').filter(({ file }) => file !== undefined);
  for (const { file, iso3 } of cases) {
    const text = readFileSync(shared(`reports/2018/text/${file}`), 'utf8');
    const body = text.slice(text.indexOf('\n'));
    const named = mentionsIn(body).flatMap(({ countries }) => countries.map((country) => country.iso3));
    const [best] = [...grouped(named, (code) => code)].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    if (best !== iso3) wrong.push(`${iso3}: ${best}`);
  }
  expect(cases.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
