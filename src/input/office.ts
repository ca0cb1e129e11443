import type { Notice } from '../report/document.ts';
import { hasAt, latin1 } from '../text/bytes.ts';
import { headLength, outermostIn, type Parts, type ReadParts } from '../text/office-parts.ts';
import { decode } from './decode.ts';
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
/** What is XML in an office document or a book, by its path, and what Word says of its parts. */
const xmlPart = /\.(?:xml|opf|x?html?|xht|rels)$/iu;
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
  const parts = all.filter(({ path }) => xmlPart.test(path));
  if (!parts.some(({ path }) => mainPart.test(path))) {
    const known = unread.find(({ has }) => all.some(({ path }) => has.test(path)));
    return [failed(name, 'binary-input', [known?.kind ?? 'an Office document or electronic book'])];
  }
  const size = sizeOf(all);
  if (size > maxBytes) return [failed(name, 'input-too-large', [null, `${size} bytes unpacked, at most ${maxBytes}`])];
  const xml = sizeOf(parts);
  if (xml > left.maxXml)
    return [failed(name, 'input-too-large', [null, `${xml} bytes of XML, at most ${left.maxXml}`])];
  const readParts: ReadParts = async () => {
    const read = new Map<string, Uint8Array>();
    for (const { path, read: unpacked } of parts) {
      const { bytes, notices } = await unpacked(name);
      if (notices.length > 0) return notices;
      read.set(path, bytes);
    }
    return withinWeight(name, read, left);
  };
  return opened(whole, readParts, await holdsSheets(all), left);
}

/** A document, whose parts are read when it is; the texts in a workbook. */
async function opened(whole: Member, readParts: ReadParts, isWorkbook: boolean, left: Budget): Promise<Member[]> {
  if (!isWorkbook) return [{ ...whole, readParts }];
  const parts = await readParts();
  if (Array.isArray(parts)) return [{ ...whole, bytes: new Uint8Array(), notices: parts }];
  return (await import('./workbook.ts')).textsInWorkbook(whole.name, parts, left);
}

/** An office document in one file, as if it were in an archive. */
export function flatOffice(whole: Member, left: Budget): Promise<Member[]> {
  const { name, bytes } = whole;
  const isWord = outermostIn(bytes) === 'pkg:package';
  const readParts: ReadParts = async () =>
    withinWeight(name, isWord ? partsOfWord(bytes) : new Map([['content.xml', bytes]]), left);
  return opened(whole, readParts, !isWord && latin1(bytes.subarray(0, headLength)).includes(sheets), left);
}

/** '<pkg:part pkg:name="/word/document.xml" …><pkg:xmlData>', as Word writes each part of a document in one file. */
const partOfWord =
  /^\s[^<>]{0,200}?pkg:name=["']\/(?<path>[^"'<>]{1,200})["'][^<>]{0,400}>\s{0,99}<pkg:xmlData[^<>]{0,200}>/u;

/**
 * Each ends where the next one begins at the latest: where its own end is missing, it is XML that is broken.
 *
 * @throws RangeError if two have one name: Word opens no such document.
 */
function partsOfWord(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = decode(bytes)
    .text.split('<pkg:part')
    .flatMap((written): [string, Uint8Array][] => {
      const [xml = ''] = written.split('</pkg:xmlData>', 1);
      const { 0: start = '', groups } = partOfWord.exec(xml) ?? {};
      return groups ? [[groups['path'] ?? '', new TextEncoder().encode(xml.slice(start.length))]] : [];
    });
  const names = new Set(parts.map(([path]) => path.toLowerCase()));
  if (names.size < parts.length) throw new RangeError('two parts of one name');
  return new Map(parts);
}

/** The parts of a document, or that they weigh more than may be read. */
function withinWeight(name: string, parts: Parts, { maxXml }: Budget): Parts | Notice[] {
  const weight = Array.from(parts.values(), weightOf).reduce((sum, one) => sum + one, 0);
  const tooLarge: [null, string] = [null, `XML that weighs ${weight} with its tags, at most ${maxXml}`];
  return weight > maxXml ? failed(name, 'input-too-large', tooLarge).notices : parts;
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
