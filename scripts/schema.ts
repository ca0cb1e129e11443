/**
 * Writes `schema/report.schema.json` from the definition of the types, and notes in `schema/shapes.json` which shape each
 * schema version stands for. A version that stands for another shape already is refused. Writes `schema/config.schema.json`, too.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { schemaVersion } from '../src/report/vocabulary.ts';
import { configSchemaText } from './config-json-schema.ts';
import { schemaText, shapeHash } from './json-schema.ts';

const folder = new URL('../schema/', import.meta.url);
const shapesFile = new URL('shapes.json', folder);

const shapes = readShapes();
const hash = shapeHash();
const known = shapes[schemaVersion];
if (known !== undefined && known !== hash) {
  process.stderr.write(
    `The shape of the output has changed, but schemaVersion is still ${schemaVersion}: raise it in src/report/vocabulary.ts ` +
      `(major: a reader of the old shape breaks; minor: it does not). If ${schemaVersion} was never released, remove its line ` +
      'from schema/shapes.json instead.\n',
  );
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('report.schema.json', folder), schemaText());
writeFileSync(new URL('config.schema.json', folder), configSchemaText());
writeFileSync(shapesFile, `${JSON.stringify({ ...shapes, [schemaVersion]: hash }, null, 2)}\n`);

function readShapes(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(shapesFile, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}
