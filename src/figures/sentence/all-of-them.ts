/** What is done to all that were told of: 'identified 12 victims and referred all of them'. */

import { isOutsider } from '../doers/outsiders.ts';
import { doerOf } from '../doers/subject.ts';
import type { Figure } from '../figure.ts';
import type { Reading } from '../reading/reading.ts';
import { kindAt, textAt, tokenAt } from '../tokens/token.ts';
import { hasCompanion } from '../verbs/companions.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** How many words may stand between a verb and 'all': 'provided shelter and services to all'. */
const longestObject = 6;

/** 'identified 12 victims and *referred them all* to care', 'and provided *all victims* with shelter': both have the same number. */
export function onAllOfThem(reading: Reading, all: number): void {
  const { tokens, governor, zone } = reading;
  const told = reading.figures.findLast(({ compared }) => !compared);
  if (zone !== 'main' || !governor || governor.noun || !told?.value || told.strength === 'part') return;
  if (all > governor.at + longestObject || !isAllOfThem(reading, all)) return;
  if (isOutsider(doerOf(tokens, governor.at), reading.home)) return;
  for (const { measure, counts, with: companions } of governor.measures) {
    const isOther = measure.name !== told.measure && !isTold(reading, measure.name);
    if (!isOther || !counts.includes('victims') || !isOfVictims(reading, told)) continue;
    if (hasCompanion(companions, tokens, governor.at, all + longestObject)) addFigure(reading, told, measure.name, all);
  }
}

const behindAll = set('to for');

/** 'all *of them*', 'all *victims*', 'all *identified victims*', 'them all *to*' */
function isAllOfThem({ tokens, governor }: Reading, all: number): boolean {
  for (let at = (governor?.at ?? 0) + 1; at < all; at += 1) if (kindAt(tokens, at) !== 'word') return false;
  if (textAt(tokens, all + 1) === 'of') return words.takenApart.has(tokenAt(tokens, all + 2));
  const isObject = all === (governor?.at ?? 0) + 1 || textAt(tokens, all - 1) === 'them';
  if (isObject && behindAll.has(tokenAt(tokens, all + 1))) return true;
  let noun = all + 1;
  while (words.tentative.has(tokenAt(tokens, noun)) || identified.has(tokenAt(tokens, noun))) noun += 1;
  return words.victims.has(tokenAt(tokens, noun));
}

const identified = set('identified trafficking confirmed and');

function isTold({ figures }: Reading, name: string): boolean {
  return figures.some(({ measure, compared }) => measure === name && !compared);
}

function isOfVictims({ lexicon }: Reading, { measure }: Figure): boolean {
  return lexicon.measures.some(({ name, counts }) => name === measure && counts.includes('victims'));
}

function addFigure(reading: Reading, told: Figure, measure: string, all: number): void {
  const figure = { ...told, measure, start: reading.starts[reading.governor?.from ?? all] as number };
  figure.end = reading.ends[all] as number;
  // in front: what a bare number is compared with is how many there were
  reading.figures.splice(reading.figures.indexOf(told), 0, figure);
  reading.waiting.push(figure);
}
