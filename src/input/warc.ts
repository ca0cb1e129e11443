import { hasAt, latin1 } from '../text/bytes.ts';
import { isCompanion, ofPrograms } from './companions.ts';
import { type Budget, failed, type Member, paidFor } from './member.ts';

const ofPages = /^WARC-Type:[ \t]*(?:response|resource|conversion)\b/imu;
const addressOf = /^WARC-Target-URI:[ \t]*<?https?:\/\/([^\s<>]*[^\s<>/])/imu;
const lengthOf = /^Content-Length:[ \t]*(\d+)/imu;
const betweenRecords = '\r\n\r\n';
/** Of an address, which may ask for a page of any name: '/feed?style=a.css'. */
const question = /[?#].*/su;

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
    const address = addressOf.exec(head)?.[1];
    const answer = ofPages.test(head) ? answerIn(body.subarray(0, size)) : null;
    if (answer && address && !isBeside(address, answer.type ?? typeOf.exec(head)?.[1]))
      pages.push({ name: `${name}/${address}`, bytes: answer.bytes, notices: [] });
    rest = body.subarray(size + betweenRecords.length);
  }
  const whole = pages.length > 0 || rest.length === 0 ? paidFor(name, pages, left) : [];
  return rest.length === 0 ? whole : [...whole, failed(name, 'damaged-archive', ['cut off'])];
}

/** Header lines with the blank one below them, which some programs end without a carriage return, and what comes behind them. */
function parted(bytes: Uint8Array): [head: string, body: Uint8Array] {
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, end + 1)) {
    const behind = end + (bytes[end + 1] === carriageReturn ? 3 : 2);
    if (bytes[behind - 1] === lineFeed) return [latin1(bytes.subarray(0, behind)), bytes.subarray(behind)];
  }
  return [latin1(bytes), new Uint8Array()];
}

const isElsewhere = /^HTTP\/\S+[ \t](?:[13]|204)/u;
const typeOf = /^Content-Type:[ \t]*([^\s;]+)/imu;
const isPacked = /^Content-Encoding:[ \t]*(?!identity)\w/imu;
const inPieces = /^Transfer-Encoding:[ \t]*chunked\b/imu;

/** What a server answered. */
interface Answer {
  /** Its media type, as the server says. */
  type: string | undefined;
  /** Of a page with the header lines, which tell its encoding; of any other document without them. */
  bytes: Uint8Array;
}

/** `null` where nothing was sent. */
function answerIn(record: Uint8Array): Answer | null {
  const [head, sent] = hasAt(record, 'HTTP/') ? parted(record) : ['', record];
  if (sent.length === 0 || isElsewhere.test(head)) return null;
  const type = typeOf.exec(head)?.[1];
  const whole = inPieces.test(head) ? joined(sent) : sent;
  const isPage = type?.startsWith('text/') && !isPacked.test(head);
  return { type, bytes: isPage ? Buffer.concat([record.subarray(0, head.length), whole]) : whole };
}

/** Whether an answer is what pages are dressed with. Its type says so, and its address only where it has none. */
function isBeside(address: string, type: string | undefined): boolean {
  return type ? ofPrograms.test(type) || type.endsWith('json') : isCompanion(address.replace(question, ''));
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d];
/** The line that tells how long a piece is is no longer. */
const longestSize = 200;

/** What was sent in pieces, in front of each how long it is; what only says that it was, as it is. In one copy: there may be millions. */
function joined(sent: Uint8Array): Uint8Array {
  const whole = new Uint8Array(sent.length);
  let length = 0;
  for (let at = 0; ; ) {
    const start = sent.indexOf(lineFeed, at) + 1;
    const size = Number.parseInt(latin1(sent.subarray(at, Math.min(start, at + longestSize))), 16);
    if (size === 0) return whole.subarray(0, length);
    const end = size > 0 ? start + size : sent.length;
    const piece = sent.subarray(size > 0 ? start : at, end);
    whole.set(piece, length);
    length += piece.length;
    if (end >= sent.length) return whole.subarray(0, length);
    at = end + '\r\n'.length;
  }
}
