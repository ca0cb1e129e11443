import { hasAt } from '../text/bytes.ts';
import { xmlPart } from '../text/xml-elements.ts';
import { type Budget, failed, type Member } from './member.ts';
import type { PackedMember } from './packed-members.ts';

/** Office documents and electronic books are ZIP archives; they have one of these members. */
const marks = new Set(['[Content_Types].xml', 'mimetype']);
/** What those are called that are not read, by what is in them, and how to make of them what can be read. */
const unread: ReadonlyArray<{ has: RegExp; kind: string }> = [
  { has: /^encrypted-package$/u, kind: 'an OpenDocument file with a password: save it without one' },
  { has: /^xl\//u, kind: 'a binary Excel workbook: save it as .xlsx' },
  { has: /^ppt\//u, kind: 'a PowerPoint presentation: save it as PDF' },
];
const relations = /\.rels$/iu;
/** Of Word, of Excel, of OpenDocument, of an electronic book. */
const mainPart = /^(?:word\/document\d*|xl\/workbook|content|META-INF\/container)\.xml$/iu;
const workbook = 'xl/workbook.xml';
const sheets = 'application/vnd.oasis.opendocument.spreadsheet';
const longestType = 100;
/** With its pictures, which are not looked at. */
const maxBytes = 512 * 1024 * 1024;

/** Whether an archive is one document. */
export function isOffice(parts: ReadonlyArray<PackedMember>): boolean {
  return parts.some(({ path }) => marks.has(path));
}

/**
 * A document of Word or OpenDocument, or a book, as it is, and the texts in a workbook, once its XML is known to be no more than may be read;
 * what else Office writes is not read.
 */
export async function office(whole: Member, all: ReadonlyArray<PackedMember>, left: Budget): Promise<Member[]> {
  const { name } = whole;
  const parts = all.filter(({ path }) => xmlPart.test(path) || relations.test(path));
  if (!parts.some(({ path }) => mainPart.test(path))) {
    const known = unread.find(({ has }) => all.some(({ path }) => has.test(path)));
    return [failed(name, 'binary-input', [known?.kind ?? 'an Office document or electronic book'])];
  }
  const tooLarge = (detail: string) => [failed(name, 'input-too-large', [null, detail])];
  const size = sizeOf(all);
  if (size > maxBytes) return tooLarge(`${size} bytes unpacked, at most ${maxBytes}`);
  if (sizeOf(parts) > left.maxXml) return tooLarge(`${sizeOf(parts)} bytes of XML, at most ${left.maxXml}`);
  const isWorkbook = await holdsSheets(all);
  const kept = new Map<string, Uint8Array>();
  let weight = 0;
  for (const { path, read } of parts) {
    const part = await read(name);
    if (part.notices.length > 0) return [part];
    weight += weightOf(part.bytes);
    if (isWorkbook) kept.set(path, part.bytes);
  }
  if (weight > left.maxXml) return tooLarge(`XML that weighs ${weight} with its tags, at most ${left.maxXml}`);
  return isWorkbook ? (await import('./workbook.ts')).textsInWorkbook(name, kept, left) : [whole];
}

/** A workbook of Excel has a part of that name, one of OpenDocument says what it is. */
async function holdsSheets(all: ReadonlyArray<PackedMember>): Promise<boolean> {
  const type = await all.find(({ path, size }) => path === 'mimetype' && size < longestType)?.read('');
  return all.some(({ path }) => path === workbook) || (type !== undefined && hasAt(type.bytes, sheets));
}

function sizeOf(parts: ReadonlyArray<PackedMember>): number {
  return parts.reduce((sum, { size }) => sum + size, 0);
}

const lessThan = 0x3c;
/** A document's reader makes a tree of its XML, of which an element takes more than its characters. */
const tagWeight = 48;

function weightOf(xml: Uint8Array): number {
  let weight = xml.length;
  for (let at = xml.indexOf(lessThan); at >= 0; at = xml.indexOf(lessThan, at + 1)) weight += tagWeight;
  return weight;
}
