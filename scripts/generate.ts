/**
 * Writes what follows from the code: `npm run generate`. The schemas, from the definition of the types; `schema/shapes.json`, which
 * notes which shape each schema version stands for, and a version that stands for another shape already is refused; the codebook;
 * the pages of the rules, but for those of rules that are gone; the sample volume.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { schemaVersion } from '../src/report/vocabulary.ts';
import { codebook } from './codebook.ts';
import { configSchemaText, schemaText, shapeHash } from './json-schema.ts';
import { rulePages } from './rule-pages.ts';
import { samplePdf } from './sample-pdf.ts';

const schemas = new URL('../schema/', import.meta.url);
const shapesFile = new URL('shapes.json', schemas);

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
writeFileSync(new URL('report.schema.json', schemas), schemaText());
writeFileSync(new URL('config.schema.json', schemas), configSchemaText());
writeFileSync(shapesFile, `${JSON.stringify({ ...shapes, [schemaVersion]: hash }, null, 2)}\n`);

writeFileSync(new URL('../docs/codebook.md', import.meta.url), codebook());

const folder = new URL('../docs/rules/', import.meta.url);
const pages = rulePages();
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);

writeFileSync(new URL('../input/2019/volume.pdf', import.meta.url), await samplePdf());

function readShapes(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(shapesFile, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}
