import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import type { Plugin, Processor } from 'unified';
import type { VFile } from 'vfile';
import { type Options, resolveOptions } from './options.ts';
import { type Parsed, toReports } from './pipeline.ts';
import type { Report } from './report/report.ts';

declare module 'unified' {
  interface CompileResultMap {
    tipReports: Report[];
  }
}

/**
 * unified plugin that compiles mdast to reports:
 * `unified().use(remarkParse).use(tipReport).processSync(file).result` is a `Report[]`, the same as `parseReportsSync`
 * gives for Markdown. What is wrong with the document stands as messages on the file.
 *
 * @param options
 *   How to read the document (optional).
 * @throws TypeError if an option has a value it cannot have.
 */
const tipReport: Plugin<[(Options | null | undefined)?], Root, Report[]> = function (options) {
  const settings = resolveOptions(options ?? {});
  // unified types `this` without tree and result, which only `use` knows.
  const self = this as unknown as Processor<undefined, undefined, undefined, Root, Report[]>;
  self.compiler = (tree, file) => toReports(parsedFrom(tree, file), settings).reports;
};

export default tipReport;

/** What another parser left on a file as the pipeline has it. */
function parsedFrom(tree: Root, file: VFile): Parsed {
  const text = String(file);
  const bytes = typeof file.value === 'string' ? new TextEncoder().encode(text) : (file.value ?? new Uint8Array());
  const source = {
    name: file.path ?? 'document.md',
    mediaType: 'text/markdown',
    encoding: 'utf-8',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    characters: text.length,
    pages: null,
  };
  const document = { text, source, notices: [] };
  file.data.tip = document;
  return { file, document, tree, verbatim: false, content: null };
}
