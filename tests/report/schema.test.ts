import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchema, schemaText, shapeHash } from '../../scripts/json-schema.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { schemaVersion } from '../../src/report/vocabulary.ts';
import { folder, runCli } from '../helpers/run-cli.ts';
import { reportsOf } from '../helpers/samples.ts';

const committed = readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8');
const shapes = JSON.parse(readFileSync(new URL('../../schema/shapes.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(committed));

const samples = ['2023/slovenia.txt', '2022/yemen.txt', '2017/volume.txt', '2024/mongolia.md'];
const reports = await reportsOf(...samples);

describe('the committed schema', () => {
  it('is fresh (npm run generate writes it)', () => {
    expect(committed).toBe(schemaText());
  });

  it('has the shape its version stands for; another shape needs another schemaVersion', () => {
    expect(shapes[schemaVersion]).toBe(shapeHash());
    expect(new Set(Object.values(shapes)).size).toBe(Object.keys(shapes).length);
  });

  it('says what it is', () => {
    expect(jsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(/^https:\/\/.+\/report\.schema\.json$/u),
      additionalProperties: false,
    });
  });

  it('is what the command prints', async () => {
    expect(await runCli('schema', folder())).toEqual({ code: 0, stdout: committed, stderr: '' });
  });
});

describe('a second validator', () => {
  it('accepts what is parsed', () => {
    expect(reports.length).toBeGreaterThan(samples.length);
    for (const report of reports) expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  it('knows no other keys, and misses every key that is gone', () => {
    let objects = 0;
    for (const report of reports) {
      for (const path of objectPaths(report)) {
        objects++;
        expect(validate(changed(report, path, (value) => ({ ...value, surplus: null })))).toBe(false);
        for (const key of Object.keys(at(report, path))) {
          expect(validate(changed(report, path, ({ [key]: _, ...rest }) => rest)), [...path, key].join('.')).toBe(
            false,
          );
        }
      }
    }
    expect(objects).toBeGreaterThan(100);
  });

  it('judges a changed report as the types do', () => {
    const leaves = leafPaths(reports[0]!);
    const value = fc.oneof(
      fc.constantFrom(null, '', '2', -1, 0.5, 1, [], {}, 'met', 'SVN-2023'),
      fc.string(),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...leaves), value, (path, replacement) => {
        const report = replaced(reports[0], path, replacement);
        expect(validate(report)).toBe(reportSchema.safeParse(report).success);
      }),
      { numRuns: 1000 },
    );
  });
});

type Path = ReadonlyArray<string | number>;
// biome-ignore lint/suspicious/noExplicitAny: it walks any JSON
type Json = any;

/** Paths of every object; of an array only its first item. */
function* objectPaths(value: Json, path: Path = []): Generator<Path> {
  if (Array.isArray(value)) {
    if (value.length > 0) yield* objectPaths(value[0], [...path, 0]);
  } else if (value !== null && typeof value === 'object') {
    yield path;
    for (const [key, inner] of Object.entries(value)) yield* objectPaths(inner, [...path, key]);
  }
}

function leafPaths(value: Json, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leafPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function at(value: Json, path: Path): Json {
  return path.reduce((inner, key) => inner[key], value);
}

function changed(value: Json, path: Path, change: (value: Json) => Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = changed(copy[key], rest, change);
  return copy;
}

function replaced(value: Json, path: Path, replacement: unknown): Json {
  return changed(value, path, () => replacement);
}
