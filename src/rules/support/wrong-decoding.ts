/** Signs that a text was decoded wrongly, before it was an input. */

/** A sign of characters that most texts have none of. */
export interface OddSign {
  match: RegExp;
  /** What the reader is told that happened. */
  means: string;
  /** Each match has one of them. */
  odd: RegExp;
}

/** Signs of characters that went wrong. Each is certain by itself: no English text, and no name in it, has these. */
export const oddSigns: ReadonlyArray<OddSign> = [
  {
    match:
      /(?:\u00E2[\u20AC\u0080]|[\u00C2\u00C3])[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2122]/gu,
    means: 'UTF-8 read as Windows-1252',
    odd: /[\u00C2\u00C3\u00E2]/,
  },
  {
    match: /\u201A\u00C4[\u00EC\u00ED\u00FA\u00F4\u00F9\u00F2]|\u221A[\u00A1-\u00FF\u2020-\u2265](?=[\p{Alpha}\s])/gu,
    means: 'UTF-8 read as Mac Roman',
    odd: /[\u00C4\u221A]/,
  },
  {
    // `Thi├¿s`, `├®`, or of Russian systems `yearsБ─≥`: the line of a box within a word.
    match: /[\u2500-\u257F](?:(?<=\p{Alpha}.)(?=\S)|(?<=\u251C)[\u00A0-\u00FF\u2200-\u25FF](?=\p{Alpha}|\s))/gu,
    means: 'UTF-8 read as DOS',
    odd: /[\u2500-\u257F]/,
  },
  {
    // `Kйdougou`, `KΘdougou`, `yearsвЂ™`, `Thi猫s`: Greek, Cyrillic, Arabic, Chinese and other letters behind a small one of English.
    match: /[\u0370-\u058F\u0600-\u0DFF\u2E80-\u3163\u3165-\uD7AF\uFF61-\uFF9F](?<=[A-Za-z].)/gu,
    means: 'letters of another alphabet',
    odd: /[\u0370-\u058F\u0600-\u0DFF\u2E80-\u3163\u3165-\uD7AF\uFF61-\uFF9F]/,
  },
  {
    // `a child*s boat`, `a child□s boat`
    match: /[*\u25A1](?<=[a-z].)(?=s\s)/gu,
    means: 'a sign for an apostrophe',
    odd: /[*\u25A1]/,
  },
  { match: /\u0E22\u0E07|\u0E42\u20AC/gu, means: 'read in a Thai encoding', odd: /[\u0E22\u0E42]/ },
  { match: /\uFFFD+/gu, means: 'bytes that meant nothing', odd: /\uFFFD/ },
  {
    match: /[\0-\u0008\u000E-\u001F\u007F-\u009F]+/gu,
    means: 'control characters',
    odd: /[\0-\u0008\u000E-\u001F\u007F-\u009F]/,
  },
  {
    match: /\u0160(?<=[a-z\d)]\u0160)(?=[a-z\d])/gu,
    means: 'a dash read in the wrong encoding',
    odd: /\u0160/,
  },
  {
    match:
      /&(?:[lr](?:[sd]|a)quo|[mn]dash|nbsp|amp|quot|apos|[lg]t|hellip|bull|copy|euro|pound|sect|deg|shy|frac\d\d|[a-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|ring|slash|lig)|#x?[\da-f]{2,5});/gi,
    means: 'a character reference of a web page',
    odd: /&/,
  },
  {
    // What is no ASCII is named by its bytes; a line that is too long is broken behind a sign.
    match: /=(?:(?:E2=80|C[23])=[89AB][\dA-F]| (?<=[a-z]= )(?=[a-z]))/g,
    means: 'an encoding of mail that was not undone',
    odd: /[=]/,
  },
  {
    // UTF-7 names what is no ASCII by its bytes in base64: a bullet is `+ICI-`, or `+ICI` in front of a blank.
    match: /\+(?:(?:IBk|IBg|IBw|IB0|IBM|IBQ|ICI)(?![A-Za-z\d+/])|(?:AKA|AO[A-Z\d]|AP[A-Z\d])-)/g,
    means: 'UTF-7 that was not undone',
    odd: /\+/,
  },
  {
    // Of programs (`\u00e9`, `%u00e9`, `<U+00E9>`), of LaTeX (`\'e`), and of all that set a sign apart from markup (`\$50`, `\_`).
    match: /<U\+[\dA-F]{4,6}>|[\\%](?:u[\da-f]{4}|(?<=\\)(?:x[\da-f]{2}|[$%&#_*.!-]|['`^"~]\{?[A-Za-z]))/gi,
    means: 'an escape that was not undone',
    odd: /[\\%<]/,
  },
  {
    // Of wikis and Org, `[[Child labor|children]]`, `[[https://www.example.org][law]]`; of programs that show pages as text,
    // `the law <https://www.example.org/law>`, `the [law][2]`, `the [law](https://www.example.org/law)`, `the <mark>law</mark>`; of LaTeX and
    // POD, `\emph{law}`, `I<law>`; of word processors that show what was changed, `[Deleted: old]`.
    match:
      /\[\[[^[\]\n]{1,300}\][[\]]|<(?:https?:\/\/|www\.)[^\s<>]{1,300}>|\[[A-Za-z][^[\]\n]{1,120}\](?:\[\d{1,3}\]|\((?:https?:|mailto:|[#/])[^\s()]{1,200}\))|<\/?(?:mark|b|i|u|em|strong|span|sup|sub|font|a)(?:\s[^<>]{0,200})?>|<(?<=\b[BCFIL]<)(?=[A-Za-z])|\[(?:Deleted|Inserted|Formatted|Commented)\b[^[\]\n]{1,200}\]|\\(?:(?:sub){0,2}section|textbf|emph|footnote)\*?\{/g,
    means: 'a link or a sign of a page that was not read as one',
    odd: /[[<\\]/,
  },
  {
    // Of AsciiDoc, `https://www.example.org[law]`; of Textile, `"law":https://www.example.org`; of MediaWiki, `[https://www.example.org law]`,
    // `{{cite law}}`; of Pandoc, `law[^1]`, `law^1^`; of forums and Jira, `[b]law[/b]`, `{color:red}law{color}`.
    match:
      /https?:\/\/[^\s[\]<>]{1,300}\[(?=[A-Za-z])|":(?=https?:\/\/)|\[(?:[A-Za-z][^[\]\n]{0,120} )?https?:\/\/[^\s[\]]{1,300}[ \]]|\{\{[^{}\n]{1,300}\}\}|\{(?:color|quote|panel)\b[^{}\n]{0,80}\}|\^\[?\d{1,3}[\]^]|\[\/(?:[bius]|url|color|size|quote|center|list)\]/g,
    means: 'light markup that was not read',
    odd: /[{^/]/,
  },
  {
    // Of MediaWiki, `a '''new''' law`, and of TeX, ` ``law''`.
    match: /'{2,5}(?=[A-Za-z])[^'\n]{1,400}''|``(?=\S)/g,
    means: 'signs for bold or quoted words',
    odd: /['`]/,
  },
  {
    // Of Markdown and its like, `a **new** law`, `a _new_ law`, `a *new* law`, `a /new/ law`, `a //new// law`; at the end of a line, `the | law`, or in front of a paragraph, as `+` in what tells of changes; what a search found, `the >>>law<<<`.
    match:
      /(?<mark>\*\*|==)[A-Za-z][^*=\n]{0,400}\k<mark>|[_*](?<=\s[_*])[A-Za-z][^_*\n]{1,400}[_*](?=[\s.,;)]|$)|\/{1,2}(?<=\s\/{1,2})[A-Za-z][^/\n]{1,400}\/(?=[\s.,;)/]|$)|\|(?<=[a-z],? \|)(?= [a-z])|[|+](?<=^[|+])(?= ?[A-Z])|>>[A-Za-z][^<>\n]{0,100}<<|<<[A-Za-z][^<>\n]{0,100}>>/g,
    means: 'a mark or a bar that is no text',
    odd: /[*=|_+/<]/,
  },
  {
    // Fillers of Hangul and Braille, and what stands for a picture: programs set them into words that nobody shall copy.
    match: /[\u115F\u2800\u3164\uFFFC](?=\p{Alpha})/gu,
    means: 'a sign without a shape',
    odd: /[\u115F\u2800\u3164\uFFFC]/,
  },
  {
    // A PDF may call a ligature by its number in the typeface: 'protecƟon', 'commiƩee'. No name has a capital of another language within.
    match: /[\u0100-\u015F\u0161-\u0177\u0179-\u024F](?<=[a-z]\p{Upper})(?=[a-z])/gu,
    means: 'a ligature read as another letter',
    odd: /[\u0100-\u015F\u0161-\u0177\u0179-\u024F]/,
  },
  {
    match: /\u2588{2,}/g,
    means: 'words that were blacked out',
    odd: /\u2588/,
  },
  {
    // Cyrillic and Greek: no word of the Latin alphabet has so many accents in a row.
    match: /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]{4,}/gu,
    means: 'letters of another alphabet',
    odd: /[\u00C0-\u00FF]/,
  },
  {
    // Polish, Czech and Hungarian: a sign, or a capital that hardly any language has, within or behind small letters.
    match:
      /[\u00A2\u00A4-\u00A6\u00B0\u00B1\u00B3\u00B6\u00B9\u00BA\u00BC-\u00BF\u0192\u02C6\u02DD](?<=\p{Lower}.)(?=\p{Lower})|\u0178(?<=\p{Lower}.)|\u00A3(?=[\u00DF-\u00FF])/gu,
    means: 'letters of another encoding',
    odd: /[\u00A2-\u00A6\u00B0\u00B1\u00B3\u00B6\u00B9\u00BA\u00BC-\u00BF\u0178\u0192\u02C6\u02DD]/,
  },
  {
    // Behind a word that the sentence goes on with, "30 years? imprisonment", within one, or in front of one: a narrative asks nothing.
    match: /\?(?:(?<=[a-z]\?)(?=(?:s\s| [a-z]))|(?<=\b[dl]\?)(?=[AEIOU])|(?<=[ (]\?)(?=[A-Za-z]| [a-z]))/g,
    means: 'a question mark for an apostrophe, a quotation mark or a dash',
    odd: /\?/,
  },
];

/**
 * Words with a ligature that was lost, fell apart or was read as other letters, those that narratives use most. Few letters are an `f`,
 * and nearly every ligature leaves one: what stands before it is looked back at, which is three times as fast; without the flag `u` it is
 * twice as fast again.
 */
export const lostLigature =
  /f(?:t(?<=\b(?:con|in|af|re|)ft)[a-z]+|i?ck(?:ing|e[rd])(?<=\btra(?:ff?|fi)ck(?:ing|e[rd]))|orts(?<=\beforts)|i?cial(?<=\bof[fi]?cial)|ed(?<=identifed)| i(?:ck(?:ing|e[rd]s?)|ed|cials?|cers?)\b|i (?:c(?:k(?:ing|e[rd]s?)|ials?|ers?|an(?:t|ce)|ation)|ed|nanc[a-z]+|nes?|rst|ve)\b|l (?:ict|ect|uenc|ed\b)[a-z]*)/g;

/** The same where it left nothing. */
export const goneLigature = /king(?<=\b(?:human|sex|child|labor) tracking)|orts(?<=\beorts)/g;

/**
 * Letters that a reader of scans took for others: 'wiIl', 'chi1dren', and in the words that a text has most, 'tlie', 'wliich', 'tbe'. A capital within
 * a word is also a name's, 'McIver', or begins a word that a program glued, 'TheInterior'.
 */
export const misreadLetter =
  /[I10](?<=[a-z]I|[a-z]{2}[10])(?<!\bMa?cI)(?=[a-mo-z])|li(?<=\b[tw]li)[aeio]|b(?<=\btb)(?:[ei](?!lis)|at)/g;

/** A stop that a program glued to the sentence behind it: "at night.Boys fish". */
export const gluedStop = /\.[A-Z][a-z](?<=[a-z)]\.[A-Z][a-z])/g;
/** One that stands as it was printed: "at night. Boys fish". */
export const printedStop = /\.(?= [A-Z])/g;

/**
 * Programs that take the text out of a PDF set this between its pages. Some drop the hyphen at the end of a line, whether it is the line's or
 * the word's own: "state⏎owned".
 */
export const betweenPages = '\f';

const secondHalf =
  'administered|appointed|controlled|friendly|funded|mandated|operated|ordered|oriented|owned|speaking|specific|sponsored';
/** With these they make one word: 'cooperated', 'underfunded', 'disappointed'. */
const prefix = '[Cc]o|[Dd]is|[Ii]n|[Mm]is|[Nn]on|[Oo]ver|[Pp]re|[Rr]e|[Uu]n|[Uu]nder';
const ofNames =
  'administered|assisted|developed|funded|led|managed|operated|organized|provided|run|sponsored|supported';
const digits = 'one|two|three|four|five|six|seven|eight|nine';
const others =
  'antimoney|crossborder|drugtraff|highlevel|highrisk|highsecur|inkind|lawenforce|longterm|lowskill|onestop|parttime|prearrest|resentenc|retraffick|revictim|selfemploy|shortterm|statelevel|thirdcountry|victimcent|yearround';

/** Words whose own hyphen was dropped: 'stateowned', 'NGOrun', 'Thirtyone', '20172019', 'longterm'. */
export const lostHyphen = new RegExp(
  [
    String.raw`\b(?!(?:${prefix})(?:${secondHalf}))[A-Za-z][a-z]{3,20}(?:${secondHalf})\b`,
    String.raw`\b[A-Z]{2,5}(?:${ofNames})\b`,
    String.raw`\b(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty(?:${digits})\b`,
    String.raw`\b(?:19|20)\d\d(?:19|20)\d\d\b`,
    String.raw`\b(?:${others})[a-z]*`,
  ].join('|'),
  'g',
);
/** The word that narratives break most, which the first of them printed so: told beside one that has its hyphen. */
export const oftenLost = { word: /\b[Aa]nti[Tt]raffick/g, whole: 'nti-traffick' };
