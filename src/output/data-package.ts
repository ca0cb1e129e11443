import { schemaVersion } from '../report/vocabulary.ts';
import type { Column, Table, TableFormat } from './format.ts';

/** The descriptor of a folder of tables (`datapackage.json`, Data Package v2): what a program needs to read them right. */
export function dataPackage(tables: ReadonlyArray<Table>, { resource }: TableFormat, extension: string): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'trafficking-in-persons-reports',
    title: 'Trafficking in Persons country reports',
    description:
      "Country narratives of the U.S. State Department's Trafficking in Persons Report, read into tables by tip-report. Every row says where in its source it stands.",
    version: schemaVersion,
    resources: tables.map((table) => ({
      name: table.name,
      type: 'table',
      path: table.name + extension,
      description: table.description,
      ...resource,
      schema: tableSchema(table),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function tableSchema({ columns, primaryKey, foreignKeys }: Table): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(field),
    // Nothing else is missing: `NA` is Namibia.
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map((key) => ({
        fields: key.columns,
        reference: { resource: key.table, fields: key.columns },
      })),
    }),
  };
}

function field({ name, type, description, required, values }: Column): object {
  const constraints = { ...(required && { required }), ...(values && { enum: values }) };
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
