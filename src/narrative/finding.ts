import { findings } from '../knowledge/editions.ts';
import { noEfforts, significantEfforts } from '../knowledge/tier-statements.ts';
import type { MappedText } from '../report/mapped-text.ts';
import type { Finding } from '../report/report.ts';
import type { Narrative } from '../report/tree.ts';
import type { Locate } from '../text/locate.ts';
import { slice } from '../text/mapped-text.ts';
import { sentences } from '../text/sentences.ts';
import { assessment } from './assessment.ts';
import { positionOf } from './text-of.ts';

/** The sentence that says whether the government meets the minimum standards, and what it says. */
export function findingOf(narrative: Narrative, locate: Locate): { value: Finding; content: MappedText } | null {
  for (const block of assessment(narrative)) {
    const { text } = block.content;
    for (const cue of findings) {
      const match = cue.match.exec(text);
      if (!match) continue;
      const range = sentences(text).find(({ end }) => end > match.index) ?? { start: 0, end: text.length };
      const content = slice(block.content, range.start, range.end);
      const value = {
        minimumStandards: cue.means,
        significantEfforts: cue.means === 'met' ? null : efforts(content.text),
        text: content.text,
        position: positionOf(content, locate),
      };
      return { value, content };
    }
  }
  return null;
}

function efforts(sentence: string): boolean | null {
  if (noEfforts.test(sentence)) return false;
  return significantEfforts.test(sentence) ? true : null;
}
