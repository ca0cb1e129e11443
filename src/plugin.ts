import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Root } from 'mdast';
import type { Plugin, Processor } from 'unified';
import type { VFile } from 'vfile';
import { markdown } from './formats/markdown.ts';
import { type Options, resolveOptions } from './options.ts';
import { type Parsed, toOutcome, toParsed } from './pipeline.ts';
import type { Report } from './report/report.ts';
import { toMessage } from './rules/to-message.ts';
import { sourceName } from './text/source-name.ts';

declare module 'unified' {
  interface CompileResultMap {
    tipReports: Report[];
  }
}

/** Options of the plugin: the tree is parsed already, so only the edition is left to say. */
export type PluginOptions = Pick<Options, 'edition'>;

/**
 * unified plugin that compiles mdast to reports:
 * `unified().use(remarkParse).use(tipReport).processSync(file).result` is a `Report[]`, the same as `parseReportsSync`
 * gives for Markdown. What is wrong with the document stands as messages on the file.
 *
 * @param options
 *   How to read the document (optional).
 * @throws TypeError if an option has a name or a value it cannot have.
 */
const tipReport: Plugin<[(PluginOptions | null | undefined)?], Root, Report[]> = function (options) {
  const settings = resolveOptions(options ?? {}, { names: ['edition'], formats: [] });
  // unified types `this` without tree and result, which only `use` knows.
  const self = this as unknown as Processor<undefined, undefined, undefined, Root, Report[]>;
  self.compiler = (tree, file) => {
    const { reports, diagnostics } = toOutcome(parsedFrom(tree, file), settings);
    // One by one: a hostile page has more than a call takes arguments.
    for (const diagnostic of diagnostics) file.messages.push(toMessage(diagnostic));
    return reports;
  };
};

export default tipReport;

/** What another parser left on a file as the pipeline has it. */
function parsedFrom(tree: Root, file: VFile): Parsed {
  const text = String(file);
  const bytes = typeof file.value === 'string' ? new TextEncoder().encode(text) : (file.value ?? new Uint8Array());
  const origin = {
    name: sourceName(file.path ?? '') || 'document.md',
    sha256: bytesToHex(sha256(bytes)),
    text,
    encoding: 'utf-8',
    pages: null,
    notices: [],
  };
  return toParsed(origin, markdown, { tree, verbatim: false, blankLines: 'several' });
}
