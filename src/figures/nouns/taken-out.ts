import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';

/** 'of which 12', 'of these', 'of whom', 'among them' */
export function isPartOf(tokens: ReadonlyArray<Token>, index: number): boolean {
  const before = textAt(tokens, index - 1);
  return (
    (before === 'of' || before === 'among') && words.takenApart.has(tokens[index] as Token) && !isObject(tokens, index)
  );
}

/** 'two *of whom* were fined', behind a number. */
export function isTakenOut(tokens: ReadonlyArray<Token>, at: number): boolean {
  return textAt(tokens, at + 1) === 'of' && words.takenApart.has(tokenAt(tokens, at + 2));
}

/** 'prosecuted 70 *of those cases involving* 110 suspects', '70 *of those* cases led to' go on counting. */
function isObject(tokens: ReadonlyArray<Token>, index: number): boolean {
  return kindAt(tokens, index - 2) === 'number' && (index === 2 || words.joiners.has(tokenAt(tokens, index + 2)));
}
