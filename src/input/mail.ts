import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { latin1 } from '../text/bytes.ts';
import { isCompanion, ofPrograms } from './companions.ts';
import { type Budget, failed, type Member, paidFor } from './member.ts';

/** Beside a page JSON is the page's own; who attaches it means what it holds. */
const isJson = /[^.]\.json$/iu;
/** A shorter text beside attachments is the note that they came with. */
const shortestBody = 1500;
const tier = /\btier\b/iu;
const deepest = 20;

/**
 * Unpacks a mail (`.eml`) or a page that a browser saved with all it needs (`.mhtml`, "Webpage, Single File"): the page or the
 * text in it, and the documents attached to it.
 */
export async function unmail(name: string, bytes: Uint8Array, left: Budget): Promise<Member[]> {
  try {
    const { html, text, attachments } = await read(bytes);
    const attached = attachments.filter(isDocument).map((part, index) => attachment(name, part, index));
    const body = html ? firstPage(html) : (text ?? '');
    const isNote = attached.length > 0 && body.length < shortestBody && !tier.test(body);
    const own = body.trim() === '' || isNote ? [] : [member(name, body)];
    return paidFor(name, [...own, ...attached], left);
  } catch (error) {
    return [failed(name, 'damaged-archive', [(error as Error).message])];
  }
}

/** In front of each mail of a mailbox: 'From a@example.org Tue Jul 19 10:00:00 2022'. */
const separator = /^From [^\r\n]{1,200}\r?\n(?=[A-Za-z][\w-]{1,60}:)/mu;
/** A line of a mail that begins so has a sign in front of it there. */
const quotedFrom = /^>(>{0,9}From )/gmu;
/** The mails of a mailbox (`.mbox`), or the one in a file that says in its first line how long it is, with something else behind it (`.emlx`). */
export function mailsIn(name: string, bytes: Uint8Array, left: Budget): Member[] {
  const text = latin1(bytes);
  const start = text.indexOf('\n') + 1;
  const mails = text.startsWith('From ')
    ? text
        .split(separator)
        .map((mail) => mail.replace(quotedFrom, '$1'))
        .filter((mail) => mail.trim() !== '')
    : [text.slice(start, start + Number.parseInt(text, 10))];
  const members = mails.map((mail, index) => member(`${name}/${index + 1}.eml`, Buffer.from(mail, 'latin1')));
  return paidFor(name, members, left);
}

const declared = /charset\s*=/iu;
const typesOfText = /^Content-Type:\s*text\/(?:plain|html)(?=\s*(?:;|$))/gimu;
const usual = 'charset=windows-1252';

/** 'Content-Type: text/plain; format=flowed': lines that end with a blank go on, and so a sign of quotation would stand within a line. */
const flowed = /\bformat\s*=\s*"?flowed\b/giu;
/** The head of a mail, of a part of it behind '--boundary', and of a mail within it. */
const heads =
  /(?:^--[^\r\n]{1,200}\r?\n|(?<![\s\S]))(?:[\w-]{1,60}:[^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n){0,50}(?:\r?\n(?=(?:from|received|return-path|mime-version):))?){1,200}/gimu;
const quotedLine = /^>/mu;

/** Old mails do not say how their letters are encoded; where they are not UTF-8, they are as most were. Lines that are quoted stay lines. */
async function read(bytes: Uint8Array): Promise<Email> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: deepest });
  if (quotedLine.test(mail.text ?? '')) {
    const raw = latin1(bytes);
    const lines = raw.replace(heads, (head) => head.replace(flowed, 'format=fixed'));
    if (lines !== raw) return read(Buffer.from(lines, 'latin1'));
  }
  if (!mail.html?.includes('\uFFFD') && !mail.text?.includes('\uFFFD')) return mail;
  const raw = latin1(bytes);
  if (declared.test(raw)) return mail;
  const typed = raw.replaceAll(typesOfText, `$&; ${usual}`);
  const told = typed === raw ? `Content-Type: text/plain; ${usual}\r\n${raw}` : typed;
  return PostalMime.parse(Buffer.from(told, 'latin1'), { maxNestingDepth: deepest });
}

function member(name: string, body: string | Uint8Array): Member {
  return { name, bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body, notices: [] };
}

const pageEnd = /<\/html\s*>/iu;

/** The frames of a saved page stand behind it, each a page of its own: advertisements, mostly. */
function firstPage(html: string): string {
  const end = pageEnd.exec(html);
  return end ? html.slice(0, end.index + end[0].length) : html;
}

/** Whether an attachment may hold a report: what cannot be read is told, as a member of an archive is, and so is a mail within a mail. */
function isDocument({ filename, mimeType, related }: Attachment): boolean {
  return !related && !ofPrograms.test(mimeType) && (!isCompanion(filename ?? '') || isJson.test(filename ?? ''));
}

const separators = /[/\\]/gu;

function attachment(name: string, { filename, content }: Attachment, index: number): Member {
  const own = (filename ?? `attachment-${index + 1}`).replace(separators, '_');
  return member(`${name}/${own}`, typeof content === 'string' ? content : new Uint8Array(content));
}
