import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expectTypeOf, test } from 'vitest';
import type { inputFormats } from '../src/formats/index.ts';
import type { synchronousFormats } from '../src/formats/synchronous.ts';
import {
  type InputFormatName,
  type Options,
  type ParseResult,
  parseReports,
  parseReportsSync,
  type Report,
  type SyncFormatName,
  type TierCode,
  tipReport,
} from '../src/index.ts';

// Checked by `tsc`: a line that must not compile is marked with `@ts-expect-error`.

test('should type what goes in and comes out', () => {
  expectTypeOf(parseReportsSync).returns.toEqualTypeOf<ParseResult>();
  expectTypeOf(parseReports).returns.resolves.toEqualTypeOf<ParseResult>();
  expectTypeOf<Options['edition']>().toEqualTypeOf<number | null | undefined>();
  // @ts-expect-error: the edition is a number.
  expectTypeOf(parseReportsSync).toBeCallableWith('', { edition: '2018' });
  // @ts-expect-error: the format is one of those that are read.
  expectTypeOf(parseReports).toBeCallableWith('', { inputFormat: 'word' });
  // @ts-expect-error: a page is not read without a promise.
  expectTypeOf(parseReportsSync).toBeCallableWith('', { inputFormat: 'html' });
  expectTypeOf(parseReportsSync).toBeCallableWith('', { inputFormat: 'markdown', maxBytes: 1 });
  // @ts-expect-error: unknown options are errors.
  expectTypeOf(parseReportsSync).toBeCallableWith('', { year: 2018 });
});

test('should know every input format by its name', () => {
  expectTypeOf<(typeof inputFormats)[number]['name']>().toEqualTypeOf<InputFormatName>();
  expectTypeOf<(typeof synchronousFormats)[number]['name']>().toEqualTypeOf<SyncFormatName>();
});

test('should make what may be absent null, never undefined', () => {
  expectTypeOf<Report['id']>().toEqualTypeOf<string | null>();
  expectTypeOf<NonNullable<Report['tier']>['code']>().toEqualTypeOf<TierCode>();
  expectTypeOf<undefined>().not.toExtend<Report[keyof Report]>();
});

test('should type the result of the plugin', () => {
  const processor = unified().use(remarkParse).use(tipReport);
  expectTypeOf(processor.processSync('').result).toEqualTypeOf<Report[]>();
});
