import { kindAt, type Token, textAt } from './tokens.ts';
import * as words from './words.ts';

const relatives = words.set('which whom these those them whose');

/** 'of which 12', 'of these', 'of whom', 'among them' */
export function isPartOf(tokens: ReadonlyArray<Token>, index: number): boolean {
  const { text } = tokens[index] as Token;
  const before = textAt(tokens, index - 1);
  return (before === 'of' || before === 'among') && relatives.has(text) && !isObject(tokens, index);
}

/** 'prosecuted 70 *of those cases involving* 110 suspects', '70 *of those* cases led to' go on counting. */
function isObject(tokens: ReadonlyArray<Token>, index: number): boolean {
  return kindAt(tokens, index - 2) === 'number' && (index === 2 || words.joiners.has(textAt(tokens, index + 2)));
}
