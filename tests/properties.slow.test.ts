import { declareProperties } from './helpers/properties.ts';

/** More with `FUZZ=20 npx vitest run --project slow tests/properties.slow.test.ts`. */
declareProperties(Number(process.env['FUZZ'] ?? 1));
