import { hasAt, latin1 } from '../text/bytes.ts';
import { isCompanion, ofPrograms } from './companions.ts';
import { type Budget, failed, type Member, paidFor } from './member.ts';

const ofPages = /^WARC-Type:[ \t]*(?:response|resource|conversion)\b/imu;
const addressOf = /^WARC-Target-URI:[ \t]*<?https?:\/\/([^\s<>]*[^\s<>/])/imu;
const lengthOf = /^Content-Length:[ \t]*(\d+)/imu;
const betweenRecords = '\r\n\r\n';

/**
 * The pages in what a crawler kept (`.warc`), each under its address: 'crawl.warc/www.state.gov/reports/chad'. Not what servers were asked,
 * what they sent on elsewhere, and what a page is dressed with. Of what is broken or cut off, which is told, those in front are read.
 */
export function unwarc(name: string, bytes: Uint8Array, left: Budget): Member[] {
  const pages: Member[] = [];
  let rest = bytes;
  while (hasAt(rest, 'WARC/')) {
    const [head, body] = parted(rest);
    const size = Number(lengthOf.exec(head)?.[1]);
    if (!(body.length >= size)) break;
    // What has no address is no page either, as a hidden file is none.
    const address = addressOf.exec(head)?.[1] ?? '.';
    const page = isCompanion(address) || !ofPages.test(head) ? null : pageOf(body.subarray(0, size));
    if (page) pages.push({ name: `${name}/${address}`, bytes: page, notices: [] });
    rest = body.subarray(size + betweenRecords.length);
  }
  const whole = pages.length > 0 || rest.length === 0 ? paidFor(name, pages, left) : [];
  return rest.length === 0 ? whole : [...whole, failed(name, 'damaged-archive', ['cut off'])];
}

/** Header lines, and what comes behind them. */
function parted(bytes: Uint8Array): [head: string, body: Uint8Array] {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(betweenRecords);
  const behind = end < 0 ? bytes.length : end + betweenRecords.length;
  return [latin1(bytes.subarray(0, behind)), bytes.subarray(behind)];
}

const isElsewhere = /^HTTP\/\S+[ \t](?:[13]|204)/u;
const typeOf = /^Content-Type:[ \t]*([^\s;]+)/imu;
const isPacked = /^Content-Encoding:[ \t]*(?!identity)\w/imu;
const inPieces = /^Transfer-Encoding:[ \t]*chunked\b/imu;

/** A page with the header lines of its answer, which tell its encoding; any other document without them; `null` for what is none. */
function pageOf(answer: Uint8Array): Uint8Array | null {
  const [head, sent] = hasAt(answer, 'HTTP/') ? parted(answer) : ['', answer];
  const type = typeOf.exec(head)?.[1] ?? '';
  if (sent.length === 0 || isElsewhere.test(head) || ofPrograms.test(type) || type.endsWith('json')) return null;
  const isPage = type.startsWith('text/') && !isPacked.test(head);
  if (!inPieces.test(head)) return isPage ? answer : sent;
  return Buffer.concat([answer.subarray(0, isPage ? head.length : 0), ...piecesOf(sent)]);
}

const lineFeed = 0x0a;

/** What was sent in pieces, in front of each how long it is; what only says that it was, as it is. */
function piecesOf(sent: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let rest = sent; ; ) {
    const start = rest.indexOf(lineFeed) + 1;
    const size = Number.parseInt(latin1(rest.subarray(0, start)), 16);
    if (!(size > 0)) return size === 0 ? pieces : [...pieces, rest];
    pieces.push(rest.subarray(start, start + size));
    rest = rest.subarray(start + size + '\r\n'.length);
  }
}
