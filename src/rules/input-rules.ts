import type { Notice, NoticeId } from '../report/document.ts';
import { bounded, excerpt } from '../text/shown-words.ts';
import type { InputRule } from './rule.ts';

interface Wording extends Omit<InputRule, 'id' | 'examples' | 'say'> {
  /** What is unexpected, before the value that was found. */
  unexpected: string;
  /** What would have been right. */
  expected: string;
  /** What a notice of it may have found; nothing where none has. */
  example?: readonly [actual: string | null, detail?: string];
}

/** A rule that puts into words what an earlier stage noticed. */
function inputRule(id: NoticeId, wording: Wording): InputRule & { id: NoticeId } {
  const { unexpected, expected, example: [actual, detail] = [null], ...about } = wording;
  const given: Notice = { ruleId: id, range: null, actual, ...(detail === undefined ? {} : { detail }) };
  const messageOf = (notice: Notice) => `Unexpected ${unexpected}${value(notice)}, expected ${expected}`;
  return {
    id,
    ...about,
    examples: { 'Where that is not so': { given, finds: [messageOf(given)] } },
    say: (notice) => ({
      message: messageOf(notice),
      actual: notice.actual === null ? null : bounded(notice.actual),
      position: notice.range,
    }),
  };
}

function value({ actual, detail }: Notice): string {
  return `${actual ? ` ${excerpt(actual)}` : ''}${detail ? ` (${detail})` : ''}`;
}

const readable = 'text, Markdown, HTML, PDF, .docx, .odt, .epub or .rtf';

/** What the stages `input` and `formats` can notice about an input, in words. A stage names one of these ids. */
const wordings: Readonly<Record<NoticeId, Wording>> = {
  'empty-input': {
    severity: 'error',
    summary: 'An input holds text.',
    why: 'The input has no character, or none but blanks: a download that failed, or a page that is filled in by a script.',
    remedy: 'Fetch the page again, or save it from the browser after it has loaded.',
    unexpected: 'input without text',
    expected: 'a country narrative',
  },
  'no-narrative': {
    severity: 'error',
    summary: 'An input holds a country narrative.',
    why: 'Nothing in the input looks like a narrative: no header with country and tier, no finding, none of the headings.',
    remedy:
      'Check that it is the right page. If it is a narrative, `tip-report inspect` shows what was made of each block.',
    unexpected: 'text',
    expected: 'a country narrative',
    example: ['Opening hours of the library'],
  },
  'not-a-narrative': {
    severity: 'warning',
    summary: 'An input is a country narrative, not a page about them.',
    why: 'The input was recognized as something else: the methodology, an interim assessment, a factbook entry, news. It names countries and tiers, but it is no narrative, so no report is made of it. A `fragment` has the words of a narrative, but neither header nor heading nor the formula a part opens with, so that nothing tells what it is a part of; `unknown` is a text that has none of all that.',
    remedy:
      'Take it out of the inputs, or, if it is a narrative, see with `tip-report inspect` what was made of each block. Give a fragment its header (`X: Tier 2`) and the heading of its part, and it is read.',
    unexpected: 'document',
    expected: 'a country narrative',
    example: ['interim-assessment'],
  },
  'edition-conflict': {
    severity: 'warning',
    summary: 'The titles and dates of a page agree on the year.',
    why: 'A title, an attribution or a date of publication prints another year than the one that was taken: the page may have been put under the wrong title, or say when it was copied. Where `--edition` was given, no title prints that year.',
    remedy: 'Look which one is right; `--edition YEAR` says which.',
    unexpected: 'year',
    expected: 'the same year in all titles and dates of a page',
    example: ['2009', 'read as the edition of 2010'],
  },
  'ambiguous-part': {
    severity: 'warning',
    summary: 'What speaks for the part of a paragraph outweighs what speaks for another one.',
    why: 'The page shows no heading there, and the formula, the gap and the words of the paragraph fit two parts about equally well.',
    remedy:
      'Look at the paragraph. If it is in the wrong part, put the heading on a line of its own in front of it; `tip-report inspect` shows what spoke for and against.',
    unexpected: 'paragraph in',
    expected: 'one part that fits better than the others',
    example: ['summary', 'or prosecution'],
  },
  'binary-input': {
    severity: 'error',
    summary: 'An input is text, Markdown, HTML, PDF, or a document of Word, OpenDocument, EPUB or RTF.',
    why: 'The content of the input is none of the formats that can be read, whatever its name says.',
    remedy: `Convert it to ${readable}; \`--input-format\` says what it is where that could not be found out.`,
    unexpected: 'content',
    expected: readable,
    example: ['a PNG image'],
  },
  'damaged-archive': {
    severity: 'error',
    summary: 'An archive can be unpacked.',
    why: 'The archive, or the JSON or table that holds the texts, is cut off or broken inside, as after a download that was interrupted, or packed by a method that is not known here.',
    remedy: 'Fetch it again and compare its size, or unpack it yourself and use what it holds.',
    unexpected: 'damage',
    expected: 'an archive or data that can be read',
    example: ['wrong checksum'],
  },
  'encrypted-archive': {
    severity: 'error',
    summary: 'An archive can be unpacked without a password.',
    why: 'The archive is protected by a password, or the book or document is encrypted.',
    remedy: 'Unpack it yourself and use what it holds.',
    unexpected: 'password',
    expected: 'an archive that can be unpacked without one',
  },
  'nested-archive': {
    severity: 'error',
    summary: 'An archive does not hold archives that hold archives.',
    why: 'Archives in archives in archives are a way to make a small file unpack to an enormous one.',
    remedy: 'Unpack it yourself and use what it holds.',
    unexpected: 'archive within archives',
    expected: 'documents',
  },
  'empty-archive': {
    severity: 'error',
    summary: 'An archive holds a document, and data the text of one.',
    why: 'There is nothing in the archive, or only the style sheets and pictures that browsers save beside a page; or no field of the data has a text of 200 characters.',
    remedy: 'Check that it is the right file.',
    unexpected: 'archive or data without documents',
    expected: 'a document, or a field with the text of one',
  },
  'damaged-pdf': {
    severity: 'error',
    summary: 'A PDF can be read to its end.',
    why: 'The file is cut off or broken inside, as after a download that was interrupted.',
    remedy: 'Fetch the file again and compare its size.',
    unexpected: 'damage',
    expected: 'a PDF that can be read',
    example: ['no pages'],
  },
  'encrypted-pdf': {
    severity: 'error',
    summary: 'A PDF can be read without a password.',
    why: 'The file is protected by a password.',
    remedy: 'Save a copy without a password and use that.',
    unexpected: 'password',
    expected: 'a PDF that can be read without one',
  },
  'no-text-layer': {
    severity: 'error',
    summary: 'A PDF holds text.',
    why: 'The pages are pictures of text, as a scanner makes them.',
    remedy: 'Run the file through a text recognition (OCR) that adds a text layer, and expect its mistakes.',
    unexpected: 'pages without text',
    expected: 'a PDF with a text layer',
    example: [null, '12 pages'],
  },
  'page-without-text': {
    severity: 'warning',
    summary: 'Every page of a PDF that shows something holds text.',
    why: 'The page is a picture among pages with text, as where somebody scanned a page that was missing, or its letters are drawn and not set. Whatever stands on it is not in the report.',
    remedy: 'Look at the page. If it belongs to a narrative, run the file through a text recognition (OCR).',
    unexpected: 'page without text',
    expected: 'text on every page',
    example: ['page 4'],
  },
  'input-too-large': {
    severity: 'error',
    summary: 'An input stays within the limits of size, pages and depth.',
    why: 'Reading on could exhaust the memory of the machine; some files are made to do that.',
    remedy: 'Raise `--max-bytes` if it is the bytes and the file is what it should be; else split it, or save it anew.',
    unexpected: 'size',
    expected: 'an input within the limits',
    example: ['70000000', 'bytes, at most 67108864'],
  },
  'undecodable-text': {
    severity: 'warning',
    summary: 'Every byte of an input stands for a character.',
    why: 'Bytes that mean nothing in the encoding came out as U+FFFD: the encoding was declared or guessed wrongly, or the file is damaged there.',
    remedy: 'Compare the place with the page. Save the file as UTF-8 if its encoding is declared wrongly.',
    unexpected: 'bytes that mean nothing',
    expected: 'text in the encoding of the source',
    example: ['0x81', 'windows-1252'],
  },
  'repaired-text': {
    severity: 'info',
    summary: 'The text was not decoded wrongly before it came here.',
    why: 'The source holds characters that are another character read in the wrong encoding. Where it is certain which, the normalized text has that one.',
    remedy: 'None, if the text reads well now; a better copy of the page would not need it.',
    unexpected: 'characters',
    expected: 'text that was decoded once',
    example: ['â€™', '’'],
  },
  'columns-parted': {
    severity: 'info',
    summary: 'The lines of a text follow one another as they are read.',
    why: 'Two columns stand side by side, as some programs set the text of a PDF (`pdftotext -layout`). They are read one below the other, and positions point into the text so read, which `inspect --stage read` prints.',
    remedy: 'None, if the text reads well now. The PDF itself says more of its columns than a text does.',
    unexpected: 'columns side by side',
    expected: 'lines in the order in which they are read',
  },
  'unexpected-input': {
    severity: 'error',
    summary: 'An input has nothing that tip-report has no words for.',
    why: 'A stage of tip-report noticed something that no rule explains: the mistake is in tip-report.',
    remedy: 'Please report it, with the input if you may.',
    unexpected: 'notice',
    expected: 'one that a rule explains',
    example: ['odd-input'],
  },
};

export const inputRules = Object.entries(wordings).map(([id, wording]) => inputRule(id as NoticeId, wording));
