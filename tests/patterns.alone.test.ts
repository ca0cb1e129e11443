import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from 'scslre';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from './helpers/repository.ts';
import { nodesOf, sourceFiles } from './helpers/syntax-tree.ts';

interface Found {
  file: string;
  pattern: RegExp;
}

/** Regular expression literals of a file, and how many others it makes with `new RegExp` or `RegExp()`. */
function scan(file: string): { literals: Found[]; constructed: number } {
  const literals: Found[] = [];
  let constructed = 0;
  for (const { regex, callee } of nodesOf(file)) {
    if (regex) literals.push({ file, pattern: new RegExp(regex.pattern, regex.flags) });
    if (callee?.name === 'RegExp') constructed += 1;
  }
  return { literals, constructed };
}

const scanned = sourceFiles.map((file) => ({ file, ...scan(file) }));

/** Loads a module and catches every pattern that is put together from strings while it loads. */
const made = new Map<string, Found & { places: Set<string> }>();
const Original = globalThis.RegExp;
const building = scanned.filter(({ constructed }) => constructed > 0).map(({ file }) => file);

function note(pattern: RegExp): void {
  const frames = new Error('where').stack?.replaceAll(path.sep, '/').split('\n') ?? [];
  const frame = frames.find((line) => building.some((file) => line.includes(`/${file}`)));
  const file = frame && building.find((candidate) => frame.includes(`/${candidate}`));
  if (!frame || !file) return;
  const key = `${file} ${pattern}`;
  const found = made.get(key) ?? { file, pattern, places: new Set<string>() };
  found.places.add(frame.trim());
  made.set(key, found);
}

globalThis.RegExp = new Proxy(Original, {
  construct(target, values, self) {
    const pattern = Reflect.construct(target, values, self) as RegExp;
    note(pattern);
    return pattern;
  },
  apply(target, self, values) {
    const pattern = Reflect.apply(target, self, values) as RegExp;
    note(pattern);
    return pattern;
  },
});
for (const file of building) await import(pathToFileURL(path.join(root, file)).href);
globalThis.RegExp = Original;
afterAll(() => {
  globalThis.RegExp = Original;
});

function superLinear({ pattern }: Found): string[] {
  return analyse(pattern).reports.map(
    (report) => `${report.exponential ? 'exponential' : 'polynomial'} on ${report.character.literal.source} repeated`,
  );
}

const literals = scanned.flatMap((file) => file.literals);
const all: ReadonlyArray<Found> = [...literals, ...made.values()];

/** `\p{L}`, `\p{Lu}`: the engine makes the set of a general category anew for each pattern, that of `\p{Alpha}` once. */
const generalCategory = /\\p\{L[a-z]?\}/iu;

test('letters are named by properties whose sets the engine keeps', () => {
  expect(generalCategory.test(String(/^\p{Lu}/u))).toBe(true);
  expect(all.filter(({ pattern }) => generalCategory.test(pattern.source)).map(({ pattern }) => pattern)).toEqual([]);
});

describe('no regular expression takes more than linear time', () => {
  test('the checker tells one that does', () => {
    expect(superLinear({ file: '', pattern: /\s+$/u })).not.toEqual([]);
    expect(superLinear({ file: '', pattern: /^(?:a+)+$/u })).not.toEqual([]);
    expect(superLinear({ file: '', pattern: /^a+b+$/u })).toEqual([]);
  });

  test('every pattern put together from strings was caught', () => {
    expect([literals, building]).not.toContainEqual([]);
    const caught = Object.fromEntries(building.map((file) => [file, 0]));
    const places = new Map<string, Set<string>>();
    for (const found of made.values()) {
      const known = places.get(found.file) ?? new Set();
      for (const place of found.places) known.add(place);
      places.set(found.file, known);
    }
    for (const [file, known] of places) caught[file] = known.size;
    for (const { file, constructed } of scanned.filter(({ constructed }) => constructed > 0)) {
      expect(caught[file], file).toBeGreaterThanOrEqual(constructed);
    }
  });

  const byFile = new Map<string, Found[]>();
  for (const found of all) byFile.set(found.file, [...(byFile.get(found.file) ?? []), found]);

  test.each([...byFile])('%s', (_file, patterns) => {
    for (const found of patterns) expect(superLinear(found), String(found.pattern)).toEqual([]);
  });
});
