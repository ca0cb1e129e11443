import type { Figure, Strength } from './figure.ts';
import type { Head } from './head.ts';
import type { Reading } from './reading.ts';
import type { Shape } from './shapes.ts';
import { isOutsider, subjectOf } from './subject.ts';
import type { Token } from './tokens.ts';
import * as words from './words.ts';

export function comparedStrength(anchor: Figure, head: Head): Strength {
  if (head.partial) return 'part';
  // 'three adult and six child victims, a decrease from 27'
  return anchor.split && !head.exploitation && !head.group ? 'total' : anchor.strength;
}

export function strengthOf(reading: Reading, shape: Shape, head: Head, index: number): Strength {
  const { tokens, zone } = reading;
  if (zone === 'part' || head.partial || isTakenFrom(reading, index, head)) return 'part';
  if (isRestricted(tokens, head.at) || isCarried(reading, index)) return 'part';
  const most = mostOf(reading, shape.measure);
  const subject = subjectOf(tokens, shape.from);
  if (isOutsider(subject) || isByOutsider(tokens, head.at)) return 'part';
  if (subject.some(({ text }) => words.local.has(text))) return lesser('weak', most);
  return lesser(head.exploitation || head.group || shape.weak ? 'weak' : 'total', most);
}

/**
 * 'Of these 12 cases, ten were prosecuted': what is taken out of figures of another measure is a total of its own, what is
 * taken out of the same is a part of it.
 */
function mostOf({ most, tokens, before, figures }: Reading, measure: string): Strength {
  if (most !== 'weak' || tokens[0]?.text !== 'of') return most;
  const around = [...before, ...figures];
  return around.length > 0 && !around.some((figure) => figure.measure === measure) ? 'total' : most;
}

const referring = /^(?:another|additional|remaining|other|the|these|those|all)$/u;
const wholes = /^(?:the|those|these|them|whom|which|their)$/u;

/** '10 of the 12', 'another three', and 'the three' that were told of before */
function isTakenFrom({ tokens, zone }: Reading, index: number, head: Head): boolean {
  const before = tokens[index - 1]?.text ?? '';
  if (referring.test(before)) return zone !== 'compared';
  return head.at === index && tokens[index + 1]?.text === 'of' && wholes.test(tokens[index + 2]?.text ?? '');
}

const narrowing = /^(?:tourism|tourists|tourist|complicit|officials|official|soldiers|soldiering|corruption|any)$/u;

/** What follows narrows it: 'three cases of child sex tourism', 'two convictions were overturned'. */
function isRestricted(tokens: ReadonlyArray<Token>, head: number): boolean {
  for (let index = head + 1; index <= head + 7; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return false;
    if (narrowing.test(token.text)) return true;
    if (words.undone.has(token.text)) return true;
    if (token.text === 'and' || token.text === 'compared' || token.text === 'by') return false;
  }
  return false;
}

function isCarried({ tokens, governor }: Reading, index: number): boolean {
  const from = governor ? Math.min(governor.from, index) : index;
  return tokens.slice(Math.max(0, from - 3), from).some(({ text }) => words.carried.has(text));
}

function isByOutsider(tokens: ReadonlyArray<Token>, head: number): boolean {
  const by = tokens.findIndex((token, index) => index > head && index <= head + 3 && token.text === 'by');
  return by > 0 && isOutsider(tokens.slice(by + 1, by + 5));
}

const order: ReadonlyArray<Strength> = ['part', 'weak', 'total'];

export function lesser(one: Strength, other: Strength): Strength {
  return order.indexOf(one) < order.indexOf(other) ? one : other;
}
