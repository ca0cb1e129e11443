import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultTreeAdapter, parse } from 'parse5';
import { VFile } from 'vfile';

/** A text grows by a word at a time: where it ends is written into its place, and not into a copy of it, which takes a fifth of a page. */
const treeAdapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  updateNodeSourceCodeLocation(node, end) {
    if (node.sourceCodeLocation) Object.assign(node.sourceCodeLocation, end);
  },
};

/**
 * A web page as browsers parse it, each node with its place in the page as it stands. The tree is that of `rehype-parse`.
 *
 * @throws RangeError where more elements lie in one another than the call stack bears.
 */
export function treeOf(page: string): Root {
  const document = parse(page, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
  return fromParse5(document, { file: new VFile(page) }) as Root;
}
