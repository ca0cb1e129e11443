import type { Element } from 'hast';
import type { Heading, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Options } from 'rehype-remark';
import { piece, textOfPiece } from './piece.ts';

type Handlers = NonNullable<Options['handlers']>;
type Handle = NonNullable<Handlers[string]>;
type State = Parameters<Handle>[0];

/** Elements that only set their text apart by its looks. Their text is that of the block they stand in. */
const inline =
  'a abbr acronym b bdi bdo big blink button canvas cite code data del dfn em font head html i ins kbd label map mark ' +
  'marquee math meter nobr object output progress q rp rt ruby s samp slot small span strike strong sub sup svg time tt u var';

/** Elements that begin and end blocks. Tables of pages are mostly layout: each cell is a block or several, in order. */
const flowing =
  'address article aside audio body caption center datalist dd details dialog div dl dt fieldset figcaption figure footer ' +
  'form hgroup legend main menu multicol noscript optgroup option picture section select summary table tbody td textarea ' +
  'tfoot th thead title tr video';

/** Elements without text of their own. */
const empty =
  'base col colgroup embed frame hr iframe image img input link meta noembed noframes script style template wbr';

/**
 * How elements become mdast where that is not as `rehype-remark` has it: paragraphs, headings, lists and line breaks are kept,
 * other structure is left out, and nothing is added (quotation marks, alternative texts, boxes) that the page does not say.
 */
export const handlers: Handlers = {
  ...each(inline, (state, node) => state.all(node)),
  ...each(flowing, (state, node) => state.toFlow(state.all(node))),
  ...each(empty, () => undefined),
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
