/** "NGO-run", "12th-grade": nobody breaks these. */
const unbroken = /\p{Upper}\.?\p{Upper}|\d/u;
const notInWords = /[^\p{Alpha}\p{N}.'’-]+/gu;
const edges = /^[.'’-]+|(?<![.'’-])[.'’-]+$/gu;

const brokenOff = /[-\u2010]$/u;

/** Second halves that English sets behind a hyphen ("court-ordered", "at-risk"), where the first half is no syllable that negates. */
const suffix =
  /^(?:administered|appointed|backed|based|cent(?:er|r)ed|centric|controlled|driven|facing|focused|friendly|funded|informed|level|mandated|operated|ordered|oriented|owned|related|risk|run|sensitive|skilled|speaking|specific|sponsored|supported|trained|up)(?![\p{Alpha}\p{M}])/u;
const negation = /(?:^|[^\p{Alpha}])(?:co|un|dis|in|mis|under|over|sub|re)$/iu;

/** Whether what stands behind a hyphen makes a compound with what stands in front of it, as a rule. */
export function isCompound(before: string, rest: string): boolean {
  return suffix.test(rest) && !negation.test(before);
}

/** How often a text has each of its words, in lower case; words with hyphens in them as a whole. */
export type Words = ReadonlyMap<string, number>;

/** The words of lines. The halves of words that are broken over two of them do not count. */
export function wordsOf(lines: Iterable<string>): Words {
  const words = new Map<string, number>();
  let isSecondHalf = false;
  for (const line of lines) {
    const all = line.toLowerCase().split(notInWords);
    const isBroken = brokenOff.test(line);
    const whole = all.slice(isSecondHalf ? 1 : 0, isBroken ? -1 : undefined);
    for (const word of whole.map((one) => one.replace(edges, '')))
      if (word !== '') words.set(word, (words.get(word) ?? 0) + 1);
    isSecondHalf = isBroken;
  }
  return words;
}

/**
 * Whether a word that a line broke behind a hyphen is written with it (`anti-⏎trafficking`) or without (`traf-⏎ficking`): as
 * the same text writes it elsewhere, else as English does as a rule, else with it if both halves are words by themselves.
 */
export function keepsHyphen(first: string, second: string, words: Words): boolean {
  const a = first.toLowerCase().replace(edges, '');
  const b = second.toLowerCase().replace(edges, '');
  const joined = words.get(a + b) ?? 0;
  const apart = words.get(`${a}-${b}`) ?? 0;
  if (joined !== apart) return apart > joined;
  if (unbroken.test(first) || a.includes('-') || isKeptApart(a, b)) return true;
  return isCompound(a, b) || (words.has(a) && words.has(b));
}

/**
 * What second halves do behind each first half that English sets a hyphen behind: letters that such a half begins with, or all of
 * it with a point behind. The hyphen at a line's end is the word's own ("child-⏎friendly") or the line's ("child-⏎ren").
 */

/** First halves that are kept apart, with the second halves that make one word with them. */
const mostlyApart: Readonly<Record<string, string>> = {
  anti: 'cip que dot gu no',
  asylum: '',
  child: 'ren hood like',
  cross: 'ed. es. ing. ings.',
  first: 'ly. s.',
  five: 's. fold.',
  four: 'teen th. s. fold.',
  front: 'ier al. s. ed.',
  government: 'al s.',
  labor: 'er. ers. ed. ing. at iou s.',
  law: 'yer ful less suit maker s.',
  non: 'e. eth sens im',
  one: 's. self. rous',
  second: 'ly. ar s. ed. ing. hand.',
  self: 'ish. less',
  six: 'teen th. ty s.',
  socio: 'log pat',
  state: 'ment d. s. hood. less wide. r.',
  third: 'ly. s.',
  three: 's. fold.',
  trafficking: '',
  two: 's. fold.',
  victim: 'i s. hood.',
};

/** First halves that make one word with most others, with the second halves that are kept apart. */
const mostlyJoined: Readonly<Record<string, string>> = {
  all: 'encompassing inclusive purpose time.',
  awareness: 'rais',
  capacity: 'build',
  co: 'author chair conspir defend facilitat found fund host lead led locat organiz perpetrat produc sponsor work',
  counter: 'extremis human insurgen narcotic smuggl terror traffick',
  decision: 'mak',
  drop: 'in.',
  ex: 'combatant convict husband military minister offender officer partner police president prisoner soldier wife wives',
  fact: 'find',
  follow: 'on. up.',
  full: 'blown day fledged length scale service size term time year',
  guinea: 'bissau',
  high: 'cost demand density end income interest level pay prevalence priority profile quality rank risk school secur skill speed tech threat tourist traffic value visib volume vulnerab wage',
  in: 'country. depth. house. kind. person. service.',
  information: 'shar',
  inter:
    'agency american country department ethnic faith governorate institution island korean minister ministr parliament religious secretar sector',
  large: 'scale',
  long: 'await delayed distance established haul held last range run serving stand term time',
  longer: 'standing term',
  low: 'cost income interest key level paid paying price profile quality rank risk skill tech wage',
  medium: 'siz term',
  mid: 'career level rank size term year',
  month: 'long',
  multi:
    'agency country day ethnic faceted institution language ministerial partner party purpose sector stakeholder year',
  on: 'call. site.',
  part: 'time',
  post: 'arrest arrival conflict deployment earthquake election graduate harvest release repatriation return secondary shelter traffick trauma war.',
  pre: 'approv arrival departure deportation employment exist packag paid primary removal return. school screen sentenc service trial',
  re: 'arrest educat elect emerg enter entry establish evaluat open. opened. sentenc traffick traumati victimi',
  red: 'light.',
  short: 'handed list lived notice run sighted staff stay term time wave',
  small: 'scale',
  so: 'called.',
  stand: 'alone.',
  timor: 'leste',
  toll: 'free.',
  vice: 'chair minist president',
  week: 'long',
  well: 'attend being connect defin document educat equip establish found fund inform intention known off. organiz paid paying placed publiciz receiv resourc respect structured suited train versed',
  year: 'end. long old. olds. round.',
  years: 'old.',
};
/** "a ten-year plan" */
const number = /^(?:seven|eight|nine|ten|eleven|twelve)$/u;
const counted = 'year month day week hour minute page point member person part. story time';
/** "twenty-two" */
const tens = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/u;

/** Whether English writes two halves with a hyphen between them because of the first, as a rule; both in lower case. */
export function isKeptApart(first: string, second: string): boolean {
  if (tens.test(first)) return true;
  if (number.test(first)) return isAmong(second, counted);
  if (Object.hasOwn(mostlyApart, first)) return !isAmong(second, mostlyApart[first] as string);
  return Object.hasOwn(mostlyJoined, first) && isAmong(second, mostlyJoined[first] as string);
}

function isAmong(second: string, known: string): boolean {
  return known
    .split(' ')
    .some((half) => half !== '' && (half.endsWith('.') ? `${second}.` === half : second.startsWith(half)));
}
