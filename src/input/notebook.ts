import { isRecord } from './data.ts';

const ofWords: ReadonlySet<unknown> = new Set(['markdown', 'raw']);

/**
 * The text of a notebook (Jupyter), which is JSON: its cells of words, in order, each with its lines in a row; `null` for any other data,
 * and for a notebook that holds code alone.
 */
export function textOfNotebook(data: unknown): string | null {
  if (!isRecord(data) || !('nbformat' in data) || !Array.isArray(data['cells'])) return null;
  const texts = data['cells'].filter((cell) => isRecord(cell) && ofWords.has(cell['cell_type'])).map(sourceOf);
  return texts.length > 0 ? texts.join('\n\n') : null;
}

function sourceOf({ source }: { source?: unknown }): string {
  const lines: unknown[] = [source].flat();
  return lines.filter((line) => typeof line === 'string').join('');
}
