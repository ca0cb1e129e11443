/** Two columns side by side, as `pdftotext -layout` sets a page of a volume. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readColumns } from '../../src/formats/text/columns.ts';
import { parseReportsSync } from '../../src/index.ts';
import { gist } from '../helpers/gist.ts';
import { wrap } from '../helpers/wrap.ts';
import { narratives } from '../narratives/index.ts';
import { toText } from '../narratives/to-text.ts';

const width = 64;
const height = 50;
const gutter = '    ';
/** So many lines in the second column of a page tell that it is one. */
const enough = 10;

/** A text in two columns a page, wrapped at their width, with its pages parted by form feeds. */
function inColumns(text: string, { drift = 0, head = '' } = {}): string {
  const lines = wrap(text, width).split('\n');
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += 2 * height) {
    const left = lines.slice(at, at + height);
    const right = lines.slice(at + height, at + 2 * height);
    const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
      const [first, second] = [left[row] ?? '', right[row] ?? ''];
      // From some line on, the lines of the two columns do not stand on one height.
      if (drift > 0 && row >= drift)
        return [first, second && `${' '.repeat(width)}${gutter}${second}`].filter(Boolean).join('\n');
      return second ? `${first.padEnd(width)}${gutter}${second}` : first;
    });
    pages.push(
      [...(head ? [`${' '.repeat(width)}${gutter}${head}`, ''] : []), ...rows, '', '', String(200 + pages.length)].join(
        '\n',
      ),
    );
  }
  return pages.join('\n\f');
}

function said(text: string) {
  return parseReportsSync(text).reports.map((report) => gist(report));
}

const texts = narratives.map((narrative) => toText(narrative));

describe('a page in two columns', () => {
  test.each(texts.map((text) => [text.slice(0, text.indexOf('\n')), text]))(
    'is read column by column: %s',
    (_, text) => {
      const expected = said(wrap(text, width));
      for (const options of [{}, { drift: 12 }, { head: 'GHANA' }]) {
        const laidOut = inColumns(text, options);
        const isInColumns = laidOut.split('\n').filter((line) => line.length > width).length >= enough;
        if (isInColumns) expect(said(laidOut)).toEqual(expected);
      }
    },
  );

  test('is told, and loses no character', () => {
    const volume = texts.join('\n\n');
    const laidOut = inColumns(volume, { head: 'GHANA' });
    const letters = (text: string) => text.replace(/\s/gu, '').split('').sort().join('');
    expect(letters(readColumns(laidOut) ?? '')).toBe(letters(laidOut));
    expect(parseReportsSync(laidOut).diagnostics.map(({ ruleId }) => ruleId)).toContain('columns-parted');
  });

  test('may have a short second column where others show it', () => {
    const first = inColumns(texts.join('\n\n')).split('\f')[0] as string;
    const last = inColumns(`${Array(height).fill('Boats went out.').join('\n')}\nNobody came back.`).split('\f')[0];
    expect(readColumns(last as string)).toBeNull();
    expect(readColumns(`${first}\f${last}`)).toMatch(/Boats went out\.\n+Nobody came back\./u);
  });

  test('may have a longer first column, whose lines end right in front of the second', () => {
    const left = wrap(
      'The harbor police wrote down every boat that came in by night and every man on it. '.repeat(6),
      width,
    ).split('\n');
    const last = 'The harbor police counted each of the boats by day and by nights.';
    expect(last).toHaveLength(width + 1);
    const right = wrap(
      'A judge of the north heard nine of the cases and let five of the men go. '.repeat(5),
      width,
    ).split('\n');
    const rows = left.map((line, row) => `${line.padEnd(width)}  ${right[row] ?? ''}`.trimEnd());
    const read = readColumns([...rows, last].join('\n')) ?? '';
    expect(read.indexOf(last)).toBeGreaterThan(0);
    expect(read.indexOf(last)).toBeLessThan(read.indexOf('A judge'));
  });

  test('keeps what stands across both', () => {
    const [first = '', ...rest] = inColumns(texts.join('\n\n')).split('\n');
    const title = 'A chapter on what the governments of the region did, and on what they left undone in the year';
    expect(readColumns([title, '', first, ...rest].join('\n'))?.startsWith(title)).toBe(true);
  });
});

describe('no columns', () => {
  test.each([
    ['wrapped text', wrap(texts[3] as string, 100)],
    [
      'a table',
      Array.from({ length: 20 }, (_, row) => `Country ${row}${' '.repeat(30)}Tier ${1 + (row % 3)}`).join('\n'),
    ],
    [
      'a block that is set in',
      `${wrap(texts[3] as string, 90)}\n${Array(6)
        .fill(`${' '.repeat(40)}Office to Monitor Trafficking in Persons`)
        .join('\n')}`,
    ],
    ['blanks between sentences', (texts[3] as string).replaceAll('. ', '.   ')],
  ])('%s', (_, text) => {
    expect(readColumns(text)).toBeNull();
  });

  test('in any text: nothing but blanks is added or lost', () => {
    const line = fc.stringMatching(/^[a-z .]{0,60} {0,6}[a-z .]{0,60}$/u);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const text = lines.join('\n');
        const letters = (value: string) => value.replace(/\s/gu, '').split('').sort().join('');
        expect(letters(readColumns(text) ?? text)).toBe(letters(text));
      }),
    );
  });
});
