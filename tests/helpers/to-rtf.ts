import { type Narrative, toText } from '../narratives/index.ts';

/** A document in RTF with some content, as word processors begin and end it. */
export function rtfOf(content: string, codePage = 1252): Uint8Array {
  const fonts = String.raw`{\fonttbl{\f0\froman Times;}{\f1\fswiss Harbor Sans;}}{\*\generator Harbor;}{\info{\title A page}}`;
  const lines = [String.raw`{\rtf1\ansi\ansicpg${codePage}\deff0${fonts}`, content, '}'];
  return new TextEncoder().encode(lines.join('\n'));
}

const special = /[\\{}]|[^\n -~]/gu;

/** A narrative in RTF, whose characters that are no ASCII stand as numbers. */
export function toRtf(narrative: Narrative): Uint8Array {
  const paragraphs = toText(narrative).split('\n');
  const written = paragraphs.map((text) =>
    text.replaceAll(special, (char) => (char <= '~' ? `\\${char}` : `\\u${char.codePointAt(0)}?`)),
  );
  return rtfOf(written.map((text) => String.raw`\pard\plain\f1\fs24 ${text}\par`).join('\n'));
}
