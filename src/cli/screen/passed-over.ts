import { byCodeUnits, grouped } from '../../text/lists.ts';
import { plural } from '../../text/plural.ts';
import type { Host } from '../host.ts';
import { printable, say } from './text.ts';

const withoutEnding = 'without an ending';
const ofText = 'name it if it holds reports';
/** Documents that people have and that are not read, or not unasked: what to do with them, and their endings. */
const remedies = new Map(
  [
    ['save as .docx or .html', '.doc .wpd .wps'],
    ['export as .docx or .pdf', '.pages'],
    ['convert to .html', '.mobi .azw .azw3'],
    ['save as .pdf', '.ppt .pptx .ps .djvu'],
    ['save as .eml or .html', '.msg'],
    ['save as .html', '.webarchive'],
    ['rename to .html', '.shtml .php .asp .aspx .jsp .cfm .hocr'],
    ['save as .xlsx, and name that', '.xls .xlsb'],
    ['unpack it', '.7z .rar .bz2 .xz .zst'],
    // Data lie beside pages and outputs more often than they hold reports.
    [
      ofText,
      '.log .rst .adoc .org .tex .wiki .xml .rss .atom .csv .fb2 .fods .ipynb .jl .json .jsonl .ndjson .ods .ots .tsv .xlsm .xlsx',
    ],
  ].flatMap(([remedy = '', endings = '']) => endings.split(' ').map((own): [string, string] => [own, remedy])),
).set(withoutEnding, ofText);
/** So many are named; `--verbose` names all. */
const named = 3;
const ending = /[^/](?<ending>\.[^./\s]{1,12})$/u;
const hidden = /(?:^|\/)\.[^/]*$/u;

/**
 * What is said of the files of folders that were passed over: how many of which ending, what to do about documents that are
 * not read, and their names. An empty list for no files.
 */
export function passedOver(names: ReadonlyArray<string>, verbose: boolean): string[] {
  if (names.length === 0) return [];
  const rows = [...grouped(names.toSorted(), endingOf)].sort(([a], [b]) => byCodeUnits(a, b));
  const documents = rows.filter(([own]) => remedies.has(own));
  const counts = rows.map(([own, { length }]) => `${length} ${own}`).join(', ');
  const all = verbose ? rows.filter((row) => !documents.includes(row)).flatMap(([, own]) => own) : [];
  return [
    `${plural(names.length, 'file')} passed over: hidden, a link, beside a page, or of no input format (${counts})`,
    ...documents.map((row) => line(row, verbose)),
    ...all.map((name) => `  ${printable(name)}`),
  ];
}

/** Says it at once, where nothing is told at the end of a run. */
export function tellPassedOver(names: ReadonlyArray<string>, { stderr }: Host, verbose = false): void {
  say(passedOver(names, verbose), stderr);
}

function endingOf(name: string): string {
  return hidden.test(name) ? 'hidden' : (ending.exec(name)?.groups?.['ending']?.toLowerCase() ?? withoutEnding);
}

function line([own, names]: [string, string[]], verbose: boolean): string {
  const shown = verbose ? names : names.slice(0, named);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return `  ${names.length} ${own}: ${remedies.get(own)} (${shown.map(printable).join(', ')}${more})`;
}
