import type { Narrative, NarrativePart, RecommendationForm } from './narrative.ts';

/** A block of a narrative as it is printed; a title that runs in stands in front of the words of its paragraph. */
export interface Block {
  kind: 'header' | 'heading' | 'paragraph' | 'item';
  title?: string;
  text: string;
}

/** What stands between recommendations that are one paragraph; the editions of 2008 to 2018 print semicolons. */
const between: Readonly<Partial<Record<RecommendationForm, string>>> = {
  semicolons: '; ',
  'inline-bullets': ' • ',
  asterisks: ' * ',
  glued: '',
};

/** The blocks of a narrative; recommendations are a list where they are bulleted, or where a writer says so of their form. */
export function blocksOf(
  { header, parts }: Narrative,
  isList = (form: RecommendationForm): boolean => form === 'bullets',
): Block[] {
  const lines = header.map((text): Block => ({ kind: 'header', text }));
  return [...lines, ...parts.flatMap((part) => titled(part, contentOf(part, isList)))];
}

function titled({ title, runIn }: NarrativePart, content: Block[]): Block[] {
  if (title === undefined) return content;
  if (!runIn) return [{ kind: 'heading', text: title }, ...content];
  return content.map((block, index) => (index === 0 ? { ...block, title } : block));
}

function contentOf(part: NarrativePart, isList: (form: RecommendationForm) => boolean): Block[] {
  if (part.kind !== 'recommendations') return part.paragraphs.map((text) => ({ kind: 'paragraph', text }));
  const { form, items } = part;
  if (isList(form)) return items.map((text) => ({ kind: 'item', text }));
  const printed = form === 'semicolons' ? [...items.slice(0, -1), `and ${items.at(-1)}`] : items;
  const joint = between[form];
  return (joint === undefined ? printed : [printed.join(joint)]).map((text) => ({ kind: 'paragraph', text }));
}

/** Blocks as text: a blank line between them, but none between items. */
export function inLines(blocks: ReadonlyArray<Block>, write: (block: Block) => string): string {
  const isItem = (index: number): boolean => blocks[index]?.kind === 'item';
  const joint = (index: number): string => (isItem(index) && isItem(index + 1) ? '\n' : '\n\n');
  return `${blocks
    .map((block, index) => write(block) + joint(index))
    .join('')
    .trimEnd()}\n`;
}

/** Blocks as markup, with something around each list. */
export function inLists(
  blocks: ReadonlyArray<Block>,
  write: (block: Block) => string,
  [open, close]: readonly [string, string],
): string[] {
  const isItem = (index: number): boolean => blocks[index]?.kind === 'item';
  return blocks.flatMap((block, index) => [
    ...(isItem(index) && !isItem(index - 1) ? [open] : []),
    write(block),
    ...(isItem(index) && !isItem(index + 1) ? [close] : []),
  ]);
}
