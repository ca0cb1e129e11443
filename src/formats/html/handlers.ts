import type { Element } from 'hast';
import type { Heading, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Options } from 'rehype-remark';
import { flowElements, textElements } from './element-names.ts';
import { piece, textOfPiece } from './piece.ts';

type Handlers = NonNullable<Options['handlers']>;
type Handle = NonNullable<Handlers[string]>;
type State = Parameters<Handle>[0];

/**
 * How the elements that `slim` leaves become mdast where that is not as `rehype-remark` has it: nothing is added that the page
 * does not say, and nothing is kept of a block but its text.
 */
export const handlers: Handlers = {
  ...each(flowElements, (state, node) => passed(state, flow(state, node))),
  ...each(textElements, (state, node) =>
    node.tagName.startsWith('h') ? heading(state, node) : paragraph(state, node),
  ),
  nav: (state, node) => flow(state, node).map(toPage),
  header: (state, node) => flow(state, node).map((made) => (isTitle(made) ? made : toPage(made))),
};

export const nodeHandlers: NonNullable<Options['nodeHandlers']> = {
  text: (_, node) => piece(node),
};

function each(names: ReadonlySet<string>, handle: Handle): Handlers {
  return Object.fromEntries(Array.from(names, (name) => [name, handle]));
}

/** What an element holds, as blocks. One that holds nothing still parts what stands before it from what stands behind. */
function flow(state: State, node: Element): RootContent[] {
  const blocks = state.toFlow(state.all(node));
  return blocks.length > 0 ? blocks : [{ type: 'paragraph', children: [] }];
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
