import { byCodeUnits } from '../../text/by-code-units.ts';
import { plural } from '../../text/plural.ts';
import { dataExtensions } from '../inputs/extensions.ts';
import { printable } from './text.ts';

/** Documents that people have and that are not read, by ending, and what to do with them. */
const remedies: Readonly<Record<string, string>> = {
  '.doc': 'save as .docx or .html',
  '.wpd': 'save as .docx or .html',
  '.pages': 'export as .docx or .pdf',
  '.mobi': 'convert to .html',
  '.msg': 'save as .eml or .html',
  '.webarchive': 'save as .html',
  '.warc': 'save the pages as .html',
  '.ppt': 'save as .pdf',
  '.pptx': 'save as .pdf',
  '.xls': 'save the sheet as .csv, and name that',
  '.xlsx': 'save the sheet as .csv, and name that',
  '.tar': 'unpack it',
  '.tgz': 'unpack it',
  '.7z': 'unpack it',
  '.rar': 'unpack it',
  '.bz2': 'unpack it',
  '.xz': 'unpack it',
  ...Object.fromEntries(dataExtensions.map((own) => [own, 'name it if it holds reports'])),
};
/** So many are named; `--verbose` names all. */
const named = 3;
const ending = /[^/](?<ending>\.[^./\s]{1,12})$/u;

/**
 * What is said of the files of folders that were passed over: how many of which ending, what to do about documents that are
 * not read, and their names. An empty list for no files.
 */
export function passedOver(names: ReadonlyArray<string>, verbose: boolean): string[] {
  const groups = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const own = ending.exec(name)?.groups?.['ending']?.toLowerCase() ?? '';
    groups.set(own, [...(groups.get(own) ?? []), name]);
  }
  if (names.length === 0) return [];
  const rows = [...groups].sort(([a], [b]) => byCodeUnits(a, b));
  const documents = rows.filter(([own]) => own in remedies);
  const counts = rows.map(([own, { length }]) => `${length} ${own === '' ? 'without an ending' : own}`).join(', ');
  const all = verbose ? rows.filter((row) => !documents.includes(row)).flatMap(([, own]) => own) : [];
  return [
    `${plural(names.length, 'file')} passed over: hidden, a link, beside a page, or of no input format (${counts})`,
    ...documents.map((row) => line(row, verbose)),
    ...all.map((name) => `  ${printable(name)}`),
  ];
}

function line([own, names]: [string, string[]], verbose: boolean): string {
  const shown = verbose ? names : names.slice(0, named);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return `  ${names.length} ${own}: ${remedies[own]} (${shown.map(printable).join(', ')}${more})`;
}
