import type { Position, Text } from '../report/report.ts';
import { lookFor } from '../text/characters.ts';
import { flatMap } from '../text/flat-map.ts';
import { totalLength } from '../text/lists.ts';
import { matchesIn } from '../text/matches.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';
import { inSection } from './support/draft.ts';
import {
  betweenPages,
  gluedStop,
  goneLigature,
  lostHyphen,
  lostLigature,
  misreadLetter,
  type OddSign,
  oddSigns,
  oftenLost,
  printedStop,
} from './support/wrong-decoding.ts';

export const suspectDecoding = {
  id: 'suspect-decoding',
  severity: 'warning',
  summary: 'The text reads as it was printed.',
  why: 'Characters were lost or changed before the text came here: it was decoded wrongly, or taken out of a PDF whose fonts do not say what their characters are. Counts, names and searches go wrong with it.',
  remedy: 'Take another copy of the page, or correct the characters in the input.',
  examples: {
    'UTF-8 that was read as Windows-1252': {
      given: inSection('summary', 'The governmentâ€™s plan is two years old.'),
      finds: ['Unexpected `governmentâ€™s` (UTF-8 read as Windows-1252), expected text as printed'],
    },
    'UTF-8 that a console read as DOS, and the sign of a line that was added': {
      given: inSection('summary', '+The police of Thi├¿s count the boats of M├®dine.'),
      finds: [
        'Unexpected `Thi├¿s` (UTF-8 read as DOS, 2 places) and `+The` (a mark or a bar that is no text), expected text as printed',
      ],
    },
    'UTF-8 that was read as Mac Roman, and in a Thai encoding': {
      given: inSection('summary', 'The police of Thi√®s count the judge\u0E42\u20AC\u2122s boats.'),
      finds: [
        'Unexpected `Thi√®s` (UTF-8 read as Mac Roman) and `judge\u0E42\u20AC\u2122s` (read in a Thai encoding), expected text as printed',
      ],
    },
    'Letters of other alphabets within words, and a sign for an apostrophe': {
      given: inSection('summary', 'The police of Thiиs and Kйnieba met a child□s judge.'),
      finds: [
        'Unexpected `Thiиs` (letters of another alphabet, 2 places) and `child□s` (a sign for an apostrophe), expected text as printed',
      ],
    },
    'A character that R prints by its number': {
      given: inSection('summary', 'The judge<U+2019>s boat is old.'),
      finds: ['Unexpected `judge<U+2019>s` (an escape that was not undone), expected text as printed'],
    },
    'A sign without a shape within a word': {
      given: inSection('summary', 'The po\u3164lice count the boats.'),
      finds: ['Unexpected `po\u3164lice` (a sign without a shape), expected text as printed'],
    },
    'A ligature that became other letters': {
      given: inSection('summary', 'Victims of the conftict who had fted, and a new conftict.'),
      finds: ['Unexpected `conftict` (a lost ligature, 3 places), expected text as printed'],
    },
    'A ligature that fell apart': {
      given: inSection('summary', 'Off icers met the traff ickers, who paid no fi nes.'),
      finds: ['Unexpected `Off icers` (a lost ligature, 3 places), expected text as printed'],
    },
    'A ligature that a PDF calls by its number': {
      given: inSection('summary', 'The commiƩee met Ms. Ōta in Łódź.'),
      finds: ['Unexpected `commiƩee` (a ligature read as another letter), expected text as printed'],
    },
    'Several signs in one report': {
      given: inSection('summary', 'A victimŠa childŠspoke of the conftict today.'),
      finds: [
        'Unexpected `victimŠa` (a dash read in the wrong encoding, 2 places) and `conftict` (a lost ligature), expected text as printed',
      ],
    },
    'The signs of mail for what is no ASCII': {
      given: inSection('summary', 'The court=E2=80=99s judges sat on the lake.'),
      finds: ['Unexpected `court=E2=80=99s` (an encoding of mail that was not undone), expected text as printed'],
    },
    'The signs of an old encoding of mail': {
      given: inSection('summary', 'The court+IBk-s judges sat on the lake.'),
      finds: ['Unexpected `court+IBk-s` (UTF-7 that was not undone), expected text as printed'],
    },
    'The same in front of a blank, where it has no sign behind it': {
      given: inSection('summary', 'The courts+IBk judges sat on the lake.'),
      finds: ['Unexpected `courts+IBk` (UTF-7 that was not undone), expected text as printed'],
    },
    'A line that mail broke': {
      given: inSection('summary', 'The judges of the co= urt sat on the lake.'),
      finds: ['Unexpected `co= urt` (an encoding of mail that was not undone), expected text as printed'],
    },
    'Escapes of programs and of LaTeX': {
      given: inSection('summary', 'The judge\\u2019s boat, the caf%u00E9, and the Minist\\`ere.'),
      finds: ['Unexpected `judge\\u2019s` (an escape that was not undone, 3 places), expected text as printed'],
    },
    'Links that a wiki, or a program that shows pages as text, writes between its signs': {
      given: inSection('summary', 'The [[Lake|lake]] has a law <https://www.example.org/law> of 2009.'),
      finds: [
        'Unexpected `[[Lake|lake]]` (a link or a sign of a page that was not read as one, 2 places), expected text as printed',
      ],
    },
    'A link of Markdown, tags of a page, and words set off by lines': {
      given: inSection(
        'summary',
        'The [lake](https://www.example.org/lake) has <mark>a law</mark> and a _new court_ for boats.',
      ),
      finds: [
        'Unexpected `[lake](https://www.example.org/lake)` (a link or a sign of a page that was not read as one, 3 places) and `_new court_` (a mark or a bar that is no text), expected text as printed',
      ],
    },
    'Links, notes and words set off in light markup': {
      given: inSection(
        'summary',
        "The https://www.example.org[lake] has a \"law\":https://www.example.org of {{date|2009}},[^1] a /new/ court, '''two''' ``big'' lakes, and *boats* of \\$50 each.",
      ),
      finds: [
        "Unexpected `\\$50` (an escape that was not undone) and `https://www.example.org[lake]` (light markup that was not read, 4 places) and `'''two'''` (signs for bold or quoted words, 2 places) and `/new/` (a mark or a bar that is no text, 2 places), expected text as printed",
      ],
    },
    'What a word processor says of changes': {
      given: inSection('summary', 'The lake [Deleted: sea] has a law of 2009.'),
      finds: [
        'Unexpected `[Deleted: sea]` (a link or a sign of a page that was not read as one), expected text as printed',
      ],
    },
    'Marks of Markdown and of a search, and a bar that stood in the margin': {
      given: inSection('summary', 'The lake has a **new** law, and | boats for the >>>court<<<.'),
      finds: ['Unexpected `**new**` (a mark or a bar that is no text, 3 places), expected text as printed'],
    },
    'Letters of another alphabet, and of another encoding of the same': {
      given: inSection('summary', 'The group Íàäåæäà met the judges of £ódŸ and Bia³ystok.'),
      finds: [
        'Unexpected `Íàäåæäà` (letters of another alphabet) and `£ódŸ` (letters of another encoding, 3 places), expected text as printed',
      ],
    },
    'Question marks for what an encoding had no room for': {
      given: inSection('summary', 'A term of 30 years? prison in a ?safe house? by the lake.'),
      finds: [
        'Unexpected `years?` (a question mark for an apostrophe, a quotation mark or a dash, 3 places), expected text as printed',
      ],
    },
    'Words that somebody blacked out': {
      given: inSection('summary', 'The █████ of the lake opened nine cases.'),
      finds: ['Unexpected `█████` (words that were blacked out), expected text as printed'],
    },
    'Sentences without a blank between them': {
      given: inSection('summary', 'Judges sat.Boats sank.Nuns sang.'.repeat(2)),
      finds: ['Unexpected `sat.Boats` (a blank lost behind a stop, 5 places), expected text as printed'],
    },
    'A text whose capital letters were made small': {
      given: {
        finding: null,
        movement: null,
        recommendations: null,
        ...inSection('prosecution', 'boats on the lake were searched more often than before. '.repeat(4)),
      },
      finds: ['Unexpected `boats` (no capital letters), expected text as printed'],
    },
    'Words of pages taken out of a PDF, between which the program set form feeds, whose hyphen stood at the end of a line':
      {
        given: inSection(
          'summary',
          'The stateowned mine is closed.\f',
          'Thirtyone boats were refunded, and one of 2019.',
        ),
        finds: ['Unexpected `stateowned` (a hyphen lost at the end of a line, 2 places), expected text as printed'],
      },
    'Without the form feeds, they may be as they were written': {
      given: inSection('summary', 'The stateowned mine is closed.'),
      finds: [],
    },
    'Letters that a reader of scans took for others': {
      given: inSection('summary', 'The court wiIl sit on tlie lake with a chi1d of McIver, tbe boats, tbilisi.org.'),
      finds: ['Unexpected `wiIl` (letters that a reader of scans took for others, 4 places), expected text as printed'],
    },
    'Letters of other languages are none of that': {
      given: inSection('summary', 'Mr. Šimić of Côte d’Ivoire met Ms. Ångström in Šiauliai, at 5°C, over £2m for 30%.'),
      finds: [],
    },
  },
  *check({ header }, { parts, unusual }) {
    const prose = flatMap(parts, (part) => part.texts);
    const texts = [...header.lines, ...prose];
    const characters = `${unusual()}${usual}`;
    const possible = oddSigns.filter(({ odd }) => odd.test(characters));
    const signs = [
      ...possible.map((sign) => oddIn(texts, sign, characters)),
      ligaturesIn(texts),
      { means: 'letters that a reader of scans took for others', places: placesOf(misreadLetter, texts) },
      ...(characters.includes(betweenPages) ? [hyphensIn(prose)] : []),
      stopsIn(prose),
      ...lostLetters(prose),
    ].filter(({ places }) => places.length > 0);
    const first = signs[0]?.places[0];
    if (!first) return;
    yield {
      message: `Unexpected ${signs.map(describe).join(' and ')}, expected text as printed`,
      actual: first.word,
      position: first.position,
    };
  },
} as const satisfies Rule;

/** So much prose has capital letters and small ones, in UTF-16 code units. */
const enoughForBoth = 200;
const sizes = [
  { missing: /\p{Upper}/u, means: 'no capital letters' },
  { missing: /\p{Lower}{2}/u, means: 'no small letters' },
];

/** What tells that all letters were made small, or capital: names and headings look like other words then. */
function lostLetters(texts: ReadonlyArray<Text>): Sign[] {
  const [first] = texts;
  const lost = sizes.find(({ missing }) => !texts.some(({ text }) => missing.test(text)));
  if (!first || !lost || totalLength(texts) < enoughForBoth) return [];
  return [{ means: lost.means, places: [{ word: wordAround(first.text, 0, 1), position: first.position }] }];
}

/** Those of the odd characters that are not unusual. */
const usual = "&?=+\\%[<*|_/{^'`";

interface Sign {
  means: string;
  places: ReadonlyArray<SuspectWord>;
}

/** A word that has the sign, and where it stands. */
interface SuspectWord {
  word: string;
  position: Position;
}

function describe({ means, places }: Sign): string {
  const count = places.length > 1 ? `, ${places.length} places` : '';
  return `${excerpt(places[0]?.word ?? '')} (${means}${count})`;
}

/** Where some texts, which have no other unusual characters than these, have a sign. */
function oddIn(texts: ReadonlyArray<Text>, { match, means, odd }: OddSign, characters: string): Sign {
  const mayHave = lookFor(odd, characters);
  const asked = texts.filter(({ text }) => mayHave(text));
  return { means, places: placesOf(match, asked) };
}

function ligaturesIn(texts: ReadonlyArray<Text>): Sign {
  // A typeface that has lost its `ff` has lost it everywhere: few texts are without, and are looked through again.
  const without = texts.filter(({ text }) => !text.includes('ff'));
  return { means: 'a lost ligature', places: [...placesOf(lostLigature, texts), ...placesOf(goneLigature, without)] };
}

function hyphensIn(texts: ReadonlyArray<Text>): Sign {
  const isBeside = texts.some(({ text }) => text.includes(oftenLost.whole));
  const places = [...placesOf(lostHyphen, texts), ...(isBeside ? placesOf(oftenLost.word, texts) : [])];
  return { means: 'a hyphen lost at the end of a line', places };
}

/** A stop is glued by a slip; where most are, in the first paragraphs as in all, whatever looks for the ends of sentences finds few. */
const fewestGlued = 3;
const firstParagraphs = 2;

function stopsIn(texts: ReadonlyArray<Text>): Sign {
  const first = texts.slice(0, firstParagraphs);
  const places = placesOf(gluedStop, first);
  const isUsual = places.length >= fewestGlued && places.length > placesOf(printedStop, first).length;
  return { means: 'a blank lost behind a stop', places: isUsual ? places : [] };
}

/** The words that a pattern finds in some texts. */
function placesOf(pattern: RegExp, texts: ReadonlyArray<Text>): SuspectWord[] {
  const found: SuspectWord[] = [];
  for (const { text, position } of texts) {
    for (const { index, 0: sign } of matchesIn(text, pattern))
      found.push({ word: wordAround(text, index, sign.length), position });
  }
  return found;
}

/** The word that a sign stands in. */
function wordAround(text: string, start: number, length: number): string {
  const before = text.slice(Math.max(0, start - 30), start);
  const behind = text.slice(start + length, start + length + 30);
  const from = before.length - before.lastIndexOf(' ') - 1;
  const to = behind.indexOf(' ');
  return text.slice(start - from, start + length + (to < 0 ? behind.length : to));
}
