import { expect, test } from 'vitest';
import { figuresIn } from './report-of.ts';
import { wordings } from './wordings.ts';

test('a sentence that is cut off behind any of its words throws nothing', () => {
  for (const { edition, text } of Object.values(wordings).flat()) {
    for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', end + 1)) {
      const protection = text.slice(0, end).replace(/[.,;]$/u, '');
      expect(() => figuresIn(edition, { protection }), protection).not.toThrow();
    }
  }
});
