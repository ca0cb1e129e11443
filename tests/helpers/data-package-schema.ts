/** The part of the Data Package standard (version 2) that a folder of tables has to keep to, written as JSON Schema. */
export const dataPackageSchema = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: { type: 'string' },
    description: { type: 'string' },
    version: { type: 'string' },
    resources: { type: 'array', minItems: 1, items: { $ref: '#/$defs/resource' } },
  },
  $defs: {
    names: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
    resource: {
      type: 'object',
      required: ['name', 'path'],
      properties: {
        name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
        type: { const: 'table' },
        // Neither absolute nor out of the folder.
        path: { type: 'string', pattern: '^(?=^[^./~])(?!.*[.][.]/).*$' },
        description: { type: 'string' },
        format: { type: 'string' },
        mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
        encoding: { type: 'string' },
        dialect: {
          type: 'object',
          properties: {
            header: { type: 'boolean' },
            delimiter: { type: 'string', minLength: 1, maxLength: 1 },
            lineTerminator: { enum: ['\n', '\r\n'] },
            quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
            doubleQuote: { type: 'boolean' },
          },
          additionalProperties: false,
        },
        schema: { $ref: '#/$defs/schema' },
      },
      additionalProperties: false,
    },
    schema: {
      type: 'object',
      required: ['fields'],
      properties: {
        $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
        fields: { type: 'array', minItems: 1, items: { $ref: '#/$defs/field' } },
        missingValues: { type: 'array', items: { type: 'string' } },
        primaryKey: { $ref: '#/$defs/names' },
        foreignKeys: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['fields', 'reference'],
            properties: {
              fields: { $ref: '#/$defs/names' },
              reference: {
                type: 'object',
                required: ['resource', 'fields'],
                properties: { resource: { type: 'string' }, fields: { $ref: '#/$defs/names' } },
                additionalProperties: false,
              },
            },
            additionalProperties: false,
          },
        },
      },
      additionalProperties: false,
    },
    field: {
      type: 'object',
      required: ['name', 'type'],
      properties: {
        name: { type: 'string', minLength: 1 },
        type: { enum: ['string', 'number', 'integer', 'boolean'] },
        description: { type: 'string' },
        constraints: {
          type: 'object',
          properties: { required: { type: 'boolean' }, enum: { type: 'array', minItems: 1, uniqueItems: true } },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
};
