import { movements } from '../knowledge/editions.ts';
import { reclassified, waiver } from '../knowledge/movements.ts';
import { paragraphsOf } from '../report/parts.ts';
import { sentenceTexts } from '../text/sentences.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';
import { inSection } from './support/draft.ts';

const tierNamed = /\bTier [123]\b|\bWatch List\b/u;
/** A tier that is named without being the placement. */
const aside =
  /\botherwise required downgrade\b|\bSection 107\b|\bCountries whose\b|\bTier [123] is for\b|\b(?:last|previous) year['’]s\b/u;

export const unknownMovement = {
  id: 'unknown-movement',
  severity: 'warning',
  summary: 'A sentence of the summary that names a tier says in known words what became of the placement.',
  why: 'An edition says it in words that none had before, or the sentence speaks of something else. Without it the movement is empty.',
  remedy:
    'Look at the sentence. If it is the placement, add its words to the movements of the edition (CONTRIBUTING, Add an edition).',
  examples: {
    'A placement in new words': {
      given: {
        movement: null,
        ...inSection('summary', 'For this reason Slovenia keeps its Tier 2 ranking. Officials wrote a guide.'),
      },
      finds: [
        'Unexpected words on the placement `For this reason Slovenia keeps its Tier 2 ranking.`, expected a movement that is known',
      ],
    },
    'A placement that is known': { given: {}, finds: [] },
  },
  *check({ tier, narrative }, { edition }) {
    // Editions that begin with the profile seldom say what became of the placement.
    if (edition.order[0] !== 'summary') return;
    if (tier === null || tier.code === 'SC' || (tier.movement && !isWaiverAlone(tier.movement.text))) return;
    for (const text of paragraphsOf(narrative, 'summary')) {
      const words = sentenceTexts(text.text).find((sentence) => tierNamed.test(sentence) && !isKnown(sentence));
      if (words === undefined) continue;
      yield {
        message: `Unexpected words on the placement ${excerpt(words)}, expected a movement that is known`,
        actual: words,
        position: text.position,
      };
      return;
    }
  },
} as const satisfies Rule;

/** A waiver tells that the country remained; the sentence behind it says where, in words that may be new. */
function isWaiverAlone(sentence: string): boolean {
  return waiver.test(sentence) && !isMovement(sentence);
}

function isKnown(sentence: string): boolean {
  return isMovement(sentence) || [aside, reclassified, waiver].some((known) => known.test(sentence));
}

function isMovement(sentence: string): boolean {
  return movements.some(({ match }) => match.test(sentence));
}
