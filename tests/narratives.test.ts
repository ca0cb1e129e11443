import { describe, expect, it } from 'vitest';
import { type Narrative, narratives, toHtml, toMarkdown, toText } from './narratives/index.ts';

function printed({ header, parts }: Narrative): string[] {
  const texts = parts.flatMap((part) => {
    const content = part.kind === 'recommendations' ? part.items : part.paragraphs;
    return part.title === undefined ? content : [part.title, ...content];
  });
  return [...header, ...texts];
}

/** What a page shows: its body without tags, scripts and entities. */
function shown(html: string): string {
  return html
    .replace(/^[\s\S]*<article[^>]*>|<\/article>[\s\S]*$/gu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function unescaped(markdown: string): string {
  return markdown.replaceAll(/\\([^\w\s])/gu, '$1');
}

function expectInOrder(text: string, pieces: string[]): void {
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    expect(found, piece).toBeGreaterThanOrEqual(at);
    at = found + piece.length;
  }
}

describe('the narratives written for the tests', () => {
  it('hold every era', () => {
    const eras = new Set(narratives.map(({ era }) => era));
    expect([...eras]).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10']);
  });

  it('hold every tier and every form of recommendations', () => {
    expect(new Set(narratives.map(({ tier }) => tier))).toEqual(new Set(['1', '2', '2WL', '3', 'SC']));
    const forms = narratives.flatMap(({ parts }) => parts.flatMap((part) => ('form' in part ? [part.form] : [])));
    expect(new Set(forms).size).toBe(6);
  });

  it('are each of another country and edition', () => {
    expect(new Set(narratives.map(({ iso3, year }) => `${iso3}-${year}`)).size).toBe(narratives.length);
  });

  it.each(narratives)('$iso3-$year prints all it has, in order, as text, Markdown and HTML', (narrative) => {
    const pieces = printed(narrative);
    expectInOrder(toText(narrative), pieces);
    expectInOrder(unescaped(toMarkdown(narrative)), pieces);
    expectInOrder(shown(toHtml(narrative)), pieces);
  });

  it.each(narratives)('$iso3-$year has the separators of its form in no item', ({ parts }) => {
    for (const part of parts) {
      if (part.kind !== 'recommendations') continue;
      const separator = {
        semicolons: ';',
        'inline-bullets': '•',
        asterisks: '*',
        glued: '.',
        bullets: '\n',
        paragraphs: '\n',
      };
      const bodies = part.items.map((item) => item.replace(/\.$/u, ''));
      expect(bodies.filter((item) => item.includes(separator[part.form]))).toEqual([]);
    }
  });
});
