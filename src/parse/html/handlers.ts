import type { Element } from 'hast';
import type { Heading, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Options } from 'rehype-remark';
import { piece, textOfPiece } from './piece.ts';

type Handlers = NonNullable<Options['handlers']>;
type Handle = NonNullable<Handlers[string]>;
type State = Parameters<Handle>[0];

/** Elements that only set their text apart by its looks, and those that hold none unless they stand where they must not. */
const inline =
  'a abbr acronym applet area b base basefont bdi bdo bgsound big blink button canvas cite code col colgroup command content ' +
  'data del dfn element em embed font frame frameset head hr html i image img input ins isindex kbd keygen label link map mark ' +
  'marquee math menuitem meta meter nextid nobr object output param progress q rp rt ruby s samp shadow slot small source spacer ' +
  'span strike strong sub sup svg time track tt u var wbr';

/** Elements that begin and end blocks. Tables of pages are mostly layout: each cell is a block or several, in order. */
const flowing =
  'address article aside audio body caption center datalist dd details dialog div dl dt fieldset figcaption figure footer ' +
  'form hgroup legend main menu multicol noscript optgroup option picture section select summary table tbody td textarea ' +
  'tfoot th thead title tr video';

/** Elements whose content is code. */
const silent = 'iframe noembed noframes script style template';

/**
 * How elements become mdast where that is not as `rehype-remark` has it: paragraphs, headings, lists and line breaks are kept,
 * other structure is left out, and nothing is added (quotation marks, alternative texts, boxes) that the page does not say.
 */
export const handlers: Handlers = {
  ...each(inline, (state, node) => passed(state, state.all(node))),
  ...each(flowing, (state, node) => passed(state, state.toFlow(state.all(node)))),
  ...each(silent, () => undefined),
  ...each('h1 h2 h3 h4 h5 h6', heading),
  ...each('listing p plaintext pre xmp', paragraph),
  nav: (state, node) => state.toFlow(state.all(node)).map(toPage),
  header: (state, node) => state.toFlow(state.all(node)).map((made) => (isTitle(made) ? made : toPage(made))),
};

export const nodeHandlers: NonNullable<Options['nodeHandlers']> = {
  comment: () => undefined,
  text: (_, node) => piece(node),
};

function each(names: string, handle: Handle): Handlers {
  return Object.fromEntries(names.split(' ').map((name) => [name, handle]));
}

/** `hast-util-to-mdast` hands lists of nodes on as arguments, of which there must not be too many for the call stack. */
const most = 10_000;

function passed(state: State, nodes: RootContent[]): Nodes[] {
  return nodes.length > most ? [{ type: 'root', children: state.toFlow(nodes) }] : nodes;
}

function heading(state: State, node: Element): Heading {
  const depth = Number(node.tagName.slice(1)) as Heading['depth'];
  return { type: 'heading', depth, children: toPhrasing(state.all(node)) };
}

function paragraph(state: State, node: Element): Paragraph {
  return { type: 'paragraph', children: toPhrasing(state.all(node)) };
}

/** Blocks within a paragraph or a heading, which only broken pages have, end the line. */
function toPhrasing(nodes: ReadonlyArray<Nodes>): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (isPhrasing(node)) return [node];
    const inner = 'children' in node ? toPhrasing(node.children) : [];
    return [{ type: 'break' as const }, ...inner, { type: 'break' as const }];
  });
}

function isPhrasing(node: Nodes): node is PhrasingContent {
  return node.type === 'break' || textOfPiece(node) !== null;
}

function isTitle(node: Nodes): boolean {
  return node.type === 'heading' && node.depth === 1;
}

/** Page and not report: what comes behind makes residue of it. */
function toPage<Node extends Nodes>(node: Node): Node {
  return { ...node, data: { ...node.data, tip: { role: 'navigation' } } };
}
