import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { hasMatchFrom } from './matches.ts';
import type { Repaired } from './repair.ts';

/** A character reference as HTML writes it: `&rsquo;`, `&#8217;`, `&#x2019;`. */
const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/gu;
const referenceHere = new RegExp(reference.source, 'uy');

/** A text with the characters that its character references stand for; one that stands for none stays as it is. */
export function withoutReferences(text: string): string {
  return text.includes('&') ? text.replace(reference, characterOf) : text;
}

/** The character references of a text that stand for something, in order. */
export function* referencesIn(text: string): Generator<Repaired> {
  if (!hasMatchFrom('&', text, referenceHere)) return;
  for (const { 0: found, 1: decimal, 2: hexadecimal, 3: name, index } of text.matchAll(reference)) {
    const means = characterOf(found, decimal, hexadecimal, name);
    if (means !== found) yield { found, means, start: index };
  }
}

function characterOf(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return decodeNamedCharacterReference(name) || whole;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
