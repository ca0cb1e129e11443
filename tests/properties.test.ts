import { declareProperties } from './helpers/properties.ts';

declareProperties(0.1);
