import { describe, expect, test } from 'vitest';
import type { Report } from '../src/index.ts';
import { processInputSync } from '../src/process-input-sync.ts';
import { breaches } from './helpers/law.ts';
import { narratives, toText } from './narratives/index.ts';

function parse(text: string) {
  return processInputSync({ name: 'page.txt', bytes: Buffer.from(text) });
}

function kindsOf(report: Report): string[] {
  return report.narrative.sections
    .filter(({ kind, paragraphs }) => kind !== 'note' && paragraphs.length > 0)
    .map(({ kind }) => kind);
}

/** A page without what stands behind a point. Marks at its end may be halves of what stood there. */
function cuts(text: string, step: number): string[] {
  const found: string[] = [];
  for (let at = 120; at < text.length; at += step) found.push(text.slice(0, at));
  return found;
}

/** What a cut page may still say of the whole: the same country and tier, and the parts as far as it goes. */
function contradicts(cut: Report | undefined, whole: Report | undefined): boolean {
  if (!cut || !whole) return cut !== whole;
  const kinds = kindsOf(cut);
  return (
    cut.header.country?.iso3 !== whole.header.country?.iso3 ||
    (cut.tier !== null && cut.tier.code !== whole.tier?.code) ||
    kinds.join() !== kindsOf(whole).slice(0, kinds.length).join()
  );
}

describe('a page that is cut off', () => {
  test.each(narratives.map((narrative) => [`${narrative.era} ${narrative.country}`, narrative] as const))(
    'says the same as far as it goes: %s',
    (_name, narrative) => {
      const text = toText(narrative);
      const whole = parse(text).reports[0];
      for (const cut of cuts(text, 37)) {
        const { reports } = parse(cut);
        expect(contradicts(reports[0], whole), `cut to ${JSON.stringify(cut.slice(-60))}`).toBe(false);
        expect(breaches(cut, reports)).toEqual([]);
      }
    },
  );
});
