import type { Figure, StatedPeriod, Strength } from '../figure.ts';
import type { Head } from '../nouns/head.ts';
import type { Sentence } from '../tokens/token.ts';
import type { Governing, Lexicon } from '../words/lexicon.ts';

/** `main`: what the sentence says; `compared`: what it compares that with; `part`: what it takes apart. */
type Zone = 'main' | 'compared' | 'part';

/** What governs the numbers that follow: a verb ('investigated') or a noun ('the prosecution of'). */
export interface Governor extends Governing {
  /** Index of its last token. */
  at: number;
  /** Index of its first token: a list of verbs has several. */
  from: number;
}

/** The state of the reading of one sentence. */
export interface Reading extends Claimed {
  lexicon: Lexicon;
  zone: Zone;
  /** Zones around the parentheses that are open, with the last number before each, and whether the comparison had its period. */
  outer: Pick<Reading, 'zone' | 'last' | 'closed'>[];
  governor: Governor | null;
  figures: Figure[];
  /** The last number with its head, of the main zone. */
  last: { figures: ReadonlyArray<Figure>; head: Head } | null;
  /** The period a sentence begins with: 'In 2016, police ...'. */
  period: StatedPeriod | null;
  /** It is the newest that is known. */
  latest: boolean;
  /** Figures that wait for 'in 2016'. */
  waiting: Figure[];
  /** A comparison whose period has been said: what follows is another. */
  closed: boolean;
  /** The most that a figure of the sentence can be. */
  most: Strength;
  /** Index of the first token of the clause: of the sentence, or behind its last semicolon. */
  clause: number;
  /** Index of the token from which on nothing is denied any more. */
  deniedUntil: number;
  /** What 'the number of convictions rose from 12 to 19' is about. */
  topic: Governor | null;
  /** How many figures there were before the comparison. */
  figuresBefore: number;
  /** What is told of the period before has a clause of its own: 'compared with 2016, *when* police identified 12'. */
  when: boolean;
  /** A comparison opens the sentence: 'Compared with 12 in 2016, police ...'. */
  opening: boolean;
  /** A number of a comparison that opens the sentence, before it is known what it counts: 'Compared with *12 victims* in 2016'. */
  pending: Head | null;
  /** The sentence points back: 'This compares with 12 in 2004'. */
  pointing: boolean;
  /** ISO code of the country that the narrative is about; `null` where it is not known. */
  home: string | null;
  /** The calendar year that the edition reports on; `null` where none is stated. */
  now: number | null;
  /** The figures of the sentence before. */
  before: ReadonlyArray<Figure>;
}

/** What follows is of another zone: nothing waits for its period any more. */
export function enterZone(reading: Reading, zone: Zone): void {
  reading.zone = zone;
  reading.closed = false;
  reading.waiting = [];
}

/** What a denial says: that there were none, or that the number is not told. */
export interface Statement {
  figures: Figure[];
  /** Index of the token behind the words it denies. */
  until: number;
}

/** What a number counts, or a denial states; both `null` for a denial of what is not counted. */
export interface Claim {
  /** Index of the number or the denial. */
  at: number;
  head: Head | null;
  statement: Statement | null;
}

/** A sentence with what its numbers and denials claim. */
export interface Claimed extends Sentence {
  /** Of those that count or deny something, in order. */
  readonly claims: ReadonlyArray<Claim>;
}

/** The claim of the number or denial at an index. */
export function claimAt({ claims }: Claimed, index: number): Claim | undefined {
  for (const claim of claims) if (claim.at === index) return claim;
  return undefined;
}
