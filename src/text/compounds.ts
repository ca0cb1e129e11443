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
