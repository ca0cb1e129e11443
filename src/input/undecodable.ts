import type { Notice } from '../report/document.ts';

/** So many places are told one by one; what comes behind is counted. */
const told = 20;

/** What is left where bytes stand for nothing: the replacement character, or the five holes of Windows-1252. */
const replaced = /\uFFFD+/gu;
const holes = /[\u0081\u008D\u008F\u0090\u009D]+/gu;

/** Says where characters could not be decoded. They stay in the text as they came out, so offsets hold. */
export function undecodable(text: string, encoding: string): Notice[] {
  const notices: Notice[] = [];
  const lost = encoding === 'windows-1252' ? holes : replaced;
  let more = 0;
  for (const { 0: actual, index } of text.matchAll(lost)) {
    if (notices.length >= told) more += 1;
    else {
      const range = { start: index, end: index + actual.length };
      notices.push({ ruleId: 'undecodable-text', range, actual: nameOf(actual), detail: encoding });
    }
  }
  if (more > 0) notices.push({ ruleId: 'undecodable-text', range: null, actual: null, detail: `${more} more places` });
  return notices;
}

/** The bytes of a hole, which cannot be shown; what was replaced is not known any more. */
function nameOf(characters: string): string {
  const isHole = !characters.startsWith('\uFFFD');
  return isHole ? Array.from(characters, (char) => `0x${char.charCodeAt(0).toString(16)}`).join(' ') : characters;
}
