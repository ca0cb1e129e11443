import type { Edition } from '../../report/edition.ts';
import type { Block, Vote } from '../../report/tree.ts';
import type { Part } from '../../report/vocabulary.ts';
import { flatMap } from '../../text/flat-map.ts';
import { declaresSpecialCase, policies } from '../blocks/evidence.ts';

/** The parts that only a Special Case has. */
export const partsOfSpecialCase: ReadonlySet<Part> = new Set<Part>(['scope-and-magnitude', 'government-efforts']);

/** Words alone shall not take a paragraph out of the summary without its being told: they count for less than what makes a step sure. */
const shareOfWords = 0.2;

/**
 * Whether blocks are the narrative of a Special Case, by its header or title, else by what it says of itself. One whose page has the
 * headings of the three P's is read like any other.
 */
export function isSpecialCase(blocks: ReadonlyArray<Block>): boolean {
  if (blocks.some(({ role, part }) => role === 'heading' && isPolicy(part))) return false;
  const tiers = flatMap(blocks, ({ role, facts }) => (role === 'header' && facts?.tier?.code ? [facts.tier.code] : []));
  return tiers.length > 0 ? tiers.every((code) => code === 'SC') : declaresSpecialCase(blocks);
}

/** An edition as it treats a Special Case: all that was done stands in one part. */
export function ofSpecialCase(edition: Edition): Edition {
  return {
    ...edition,
    order: edition.order.filter((part) => !isPolicy(part)),
    required: ['summary', 'government-efforts'],
  };
}

/** What speaks for the parts that a block can begin, and for those it can be in. */
interface Evidences {
  openings: ReadonlyArray<Vote>;
  votes: ReadonlyArray<Vote>;
}

/**
 * What opens one of the three P's elsewhere, or has their words, speaks for the efforts of a Special Case, and not only where they begin:
 * they hold all three. What opens a profile speaks for the magnitude, where the edition puts no profile behind that. The summary of a
 * Special Case does not tell in short what its parts tell at length.
 */
export function evidencesOfSpecialCase({ openings, votes }: Evidences, { order }: Edition): Evidences {
  const formula = mostOfPolicies(openings);
  const words = mostOfPolicies(votes);
  const others = openings.filter(({ part }) => !isPolicy(part));
  const profile = order[0] === 'trafficking-profile' && others.find(({ part }) => part === 'trafficking-profile');
  return {
    openings: [
      ...others,
      ...(profile ? [{ ...profile, part: 'scope-and-magnitude' as const }] : []),
      ...(formula ? [{ ...formula, part: efforts, weight: 0 }] : []),
    ],
    votes: [
      ...votes.filter(({ part }) => !isPolicy(part)),
      ...(formula ? [{ ...formula, part: efforts }] : []),
      ...(words ? [{ part: efforts, weight: shareOfWords * words.weight, why: 'words of efforts' }] : []),
    ],
  };
}

const efforts: Part = 'government-efforts';

function mostOfPolicies(votes: ReadonlyArray<Vote>): Vote | null {
  let most: Vote | null = null;
  for (const vote of votes) if (isPolicy(vote.part) && vote.weight >= (most?.weight ?? vote.weight)) most = vote;
  return most;
}

function isPolicy(part: Vote['part'] | null): boolean {
  return part !== null && policies.has(part as Part);
}
