import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { Report } from './model/report.ts';
import { type Options, resolveOptions } from './options.ts';
import { toReports } from './pipeline.ts';

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
export default function tipReport(
  this: Processor<undefined, undefined, undefined, Root, Report[]>,
  options?: Options | null,
): void {
  const settings = resolveOptions(options ?? {});
  this.compiler = (tree: Root, file: VFile): Report[] => {
    const text = String(file);
    const bytes =
      typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array());
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
    return toReports({ file, document, tree, verbatim: false, content: null }, settings).reports;
  };
}
