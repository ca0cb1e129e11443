import { narratives, toText } from '../narratives/index.ts';

const page = narratives.map(toText).join('\n\n');

/** So many characters of a text repeated. */
function fill(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** The same of units that are all different. */
function counted(unit: (number: number) => string, size: number): string {
  return Array.from({ length: size / unit(0).length }, (_, number) => unit(number)).join('');
}

/** A narrative with something in the middle of its summary. */
function inside(thing: string): string {
  return `KENYA: Tier 2\n\nThe Government of Kenya does not fully meet the minimum standards ${thing} but is making efforts.\n\nPROSECUTION\n\nThe government ${thing} maintained efforts.\n`;
}

/** A narrative with something behind its summary, at the start of a line. Alone it would be no narrative, and soon be done with. */
function behind(thing: string): string {
  return `KENYA: Tier 2\n\nThe Government of Kenya does not fully meet the minimum standards but is making efforts.\n\n${thing}\n`;
}

/** Adversarial texts of about `size` characters: what makes parsers and regular expressions slow. */
export const families: Record<string, (size: number) => string> = {
  'nested brackets': (size) => inside('['.repeat(size / 2) + ']'.repeat(size / 2)),
  'nested parentheses': (size) => inside('('.repeat(size)),
  'links that do not end': (size) => behind(fill('[a](', size)),
  'images that do not end': (size) => behind(fill('![a', size)),
  asterisks: (size) => inside('*'.repeat(size)),
  'asterisks between words': (size) => inside(fill('*a **b ', size)),
  underscores: (size) => inside('_'.repeat(size)),
  backticks: (size) => inside(fill('`a``b```', size)),
  blanks: (size) => inside(' '.repeat(size)),
  'no-break spaces': (size) => inside('\u00A0'.repeat(size)),
  tabs: (size) => inside('\t'.repeat(size)),
  'form feeds': (size) => inside(`a-${'\f'.repeat(size)}`),
  'soft hyphens': (size) => inside(fill('a\u00AD', size)),
  'accents on one letter': (size) => inside(`e${'\u0301'.repeat(size)}`),
  'digits and capitals': (size) => inside(fill('386KENYA', size)),
  'capitals in a row': (size) => inside('A'.repeat(size)),
  'names in capitals': (size) => inside(fill('KENYA ', size)),
  'headings that say they go on': (size) => behind(fill('PROSECUTION (continued)\n\n', size)),
  'headers that say they go on': (size) => behind(fill('KENYA: Tier 2 (continued)\n\n', size)),
  quotations: (size) => behind(counted((number) => `“They went to lake number ${number} and sat”\n\n`, size)),
  'paragraphs of a sentence': (size) => behind(counted((number) => `They went to lake number ${number}.\n\n`, size)),
  'tiers in a row': (size) => fill('Tier 2 ', size),
  'tiers in parentheses': (size) => fill('KENYA (Tier 2) ', size),
  'movements in a row': (size) => inside(fill('Kenya remained on Tier 2. ', size)),
  'half a waiver': (size) => inside(fill('for the second ', size)),
  semicolons: (size) => `RECOMMENDATIONS FOR KENYA\n\n${fill('Pass a law; ', size)}`,
  'bare semicolons': (size) => `RECOMMENDATIONS FOR KENYA\n\nPass ${';'.repeat(size)} laws`,
  bullets: (size) => `RECOMMENDATIONS FOR KENYA\n\n${fill('• Pass a law. ', size)}`,
  'bare bullets': (size) => `RECOMMENDATIONS FOR KENYA\n\n${fill('• ', size)}`,
  'items on lines': (size) => `RECOMMENDATIONS FOR KENYA\n\n${fill('- Pass a law.\n', size)}`,
  'items below an item': (size) =>
    `RECOMMENDATIONS FOR KENYA\n\n- Train judges.\n- Fund a shelter, including by:\n\n${fill('o paying its rent;\n\n', size)}`,
  'one line': (size) => behind(fill('The government of Kenya did something, and then some more ', size)),
  'one line of sentences': (size) => behind(fill('The government did it. ', size)),
  'short lines': (size) => fill('a\n', size),
  'short paragraphs': (size) => fill('a\n\n', size),
  'wrapped lines': (size) => fill('and so on it goes with\n', size),
  'blank lines': (size) => inside('\n'.repeat(size)),
  headings: (size) => fill('PROSECUTION\n\n', size),
  'Markdown headings': (size) => fill('# Prosecution\n\n', size),
  'unknown headings': (size) => `KENYA: Tier 2\n\n${fill('OTHER AREAS\n\nThe law.\n\n', size)}`,
  'header lines': (size) => fill('KENYA (Tier 2)\n\n', size),
  'header lines of two countries': (size) => fill('KENYA (Tier 2)\n\nGHANA (Tier 3)\n\n', size),
  'titles in a row': (size) => fill('2017 Trafficking in Persons Report - Kenya\n\n', size),
  'page numbers': (size) => fill('and so on\n\n65\n\n', size),
  'torn sentences': (size) => `KENYA: Tier 2\n\nThe law${fill('\n\nand the law', size)}`,
  'torn headers': (size) => fill('The names KENYA: and\n\nTier 2\n\n', size),
  quotes: (size) => behind(fill('> ', size)),
  'list markers': (size) => behind(fill('1) ', size)),
  'quotes inside quotes on lines': (size) => fill(`${'> '.repeat(50)}a\n`, size),
  'nested emphasis': (size) => behind(`${'*a '.repeat(size / 5)}${'b*'.repeat(size / 5)}`),
  'nested images': (size) => behind(`${'!['.repeat(size / 8)}a${'](b)'.repeat(size / 8)}`),
  'nested list markers': (size) => behind(fill('- ', size)),
  'nested lists': (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
  'character references': (size) => behind(fill('&amp;&nbsp;&#65;', size)),
  ampersands: (size) => inside('&'.repeat(size)),
  'less-than signs': (size) => inside('<'.repeat(size)),
  'tags that do not end': (size) => behind(fill('a <b ', size)),
  'comments that do not end': (size) => behind(fill('a <!-- ', size)),
  tags: (size) => behind(fill('<b>a</b> ', size)),
  'brackets that close nothing': (size) => behind(fill('a]\n', size)),
  'tags between brackets': (size) => behind(fill('a] <b>', size)),
  'ampersands on lines': (size) => behind(fill('a & b\n', size)),
  'references between ampersands': (size) => behind(fill('a & &amp;', size)),
  'code between backslashes': (size) => behind(fill('a\\b `x` ', size)),
  backslashes: (size) => inside('\\'.repeat(size)),
  definitions: (size) => fill('[a]: /b\n\n', size),
  'real narratives': (size) => fill(page, size),
};
