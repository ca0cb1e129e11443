import type { MappedText } from '../report/document.ts';
import { concat, empty, slice, sourceRange } from './mapped-text.ts';
import { matchesIn } from './matches.ts';

/**
 * Format characters that nobody sees: soft hyphens, zero-width blanks and joiners, marks of the direction of writing, the byte order mark,
 * what joins or varies the sign before it, marks of annotations, tags that name a language or hide a mark. A soft hyphen where a line
 * breaks inside a word stays: `clean` joins the halves there.
 */
const invisible =
  /(?:[\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\u034F|[\uFE00-\uFE0F\u{E0000}-\u{E01EF}]|\u00AD(?!\s\s?\p{Lower}))+/gu;
/** Most texts have none; a look without the flag `u` takes a quarter of the time. */
const mayHaveSome =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uDB40\uFEFF\uFFF9-\uFFFB]|\u034F|[\uFE00-\uFE0F]/;

/** Whether a text may have an invisible character. */
export function mayHaveInvisible(text: string): boolean {
  return mayHaveSome.test(text);
}

/**
 * A text without its invisible characters. They stay in the map: each belongs to the visible character before it (the
 * first ones to the first visible one), so that wherever the text is cut later, each has one owner. A text that has no
 * other characters comes out blank.
 */
export function withoutInvisible(mapped: MappedText): MappedText {
  if (!mayHaveInvisible(mapped.text)) return mapped;
  const parts: MappedText[] = [];
  let open: Open = { seen: empty, behind: '', start: null, end: null };
  let at = 0;
  for (const match of matchesIn(mapped.text, invisible)) {
    open = next(parts, open, slice(mapped, at, match.index));
    at = match.index + match[0].length;
    const dropped = sourceRange(slice(mapped, match.index, at));
    open.start ??= dropped?.start ?? null;
    open.end = dropped?.end ?? open.end;
  }
  const last = next(parts, open, slice(mapped, at));
  return concat([...parts, ...closed(last)]);
}

/** Visible text, the blanks behind it, and the place of what was dropped behind both: its start and end in the source. */
interface Open {
  seen: MappedText;
  behind: string;
  start: number | null;
  end: number | null;
}

/** Goes on with the text up to the next invisible character; blanks alone stay with what stands before them. */
function next(parts: MappedText[], open: Open, text: MappedText): Open {
  const visible = text.text.trimEnd().length;
  if (visible === 0 && (open.end !== null || open.seen.text !== ''))
    return { ...open, behind: open.behind + text.text };
  const leads = open.seen.text === '' && open.start !== null && visible > 0;
  if (leads) parts.push({ text: open.behind, runs: [] });
  else parts.push(...closed(open));
  const seen = slice(text, 0, visible);
  return {
    seen: leads ? from(open.start as number, seen) : seen,
    behind: text.text.slice(visible),
    start: null,
    end: null,
  };
}

/** The blanks behind a visible text have no place of their own where the last character reaches over them. */
function closed({ seen, behind, end }: Open): MappedText[] {
  const last = seen.runs.at(-1);
  if (end === null || !last) return [seen, { text: behind, runs: [] }];
  const one = slice(seen, seen.text.length - 1);
  const range = sourceRange(one);
  if (!range) return [seen, { text: behind, runs: [] }];
  const reaching = { text: one.text, runs: [{ at: 0, from: range.start, length: 1, span: end - range.start }] };
  return [slice(seen, 0, seen.text.length - 1), reaching, { text: behind, runs: [] }];
}

/** A text whose first visible character also stands for what was dropped in front of it. */
function from(start: number, seen: MappedText): MappedText {
  const first = seen.text.length - seen.text.trimStart().length;
  const one = slice(seen, first, first + 1);
  const range = sourceRange(one);
  if (!range) return seen;
  const reaching = { text: one.text, runs: [{ at: 0, from: start, length: 1, span: range.end - start }] };
  return concat([{ text: seen.text.slice(0, first), runs: [] }, reaching, slice(seen, first + 1)]);
}
