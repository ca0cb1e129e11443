import { describe, expect, it } from 'vitest';
import { pdfVolume } from '../../scripts/pdf-volume.ts';
import type { Report } from '../../src/index.ts';
import type { Outcome } from '../../src/pipeline.ts';
import { processInput } from '../../src/process-input.ts';
import { breaches } from '../helpers/law.ts';
import { toDocx } from '../helpers/to-docx.ts';
import { toFlat } from '../helpers/to-flat.ts';
import { toOdt } from '../helpers/to-odt.ts';
import { toRtf } from '../helpers/to-rtf.ts';
import { type Narrative, narratives, toHtml, toMarkdown, toText } from '../narratives/index.ts';
import { toVolume } from '../narratives/to-volume.ts';

const law = /^(?:text-(?:lost|repeated|altered)|unreadable-input)$/u;

/** Of a report all but where it stands, what is page, and what was found about it. */
function said(reports: ReadonlyArray<Report>): string {
  const apart = new Set(['position', 'source', 'residue', 'diagnostics']);
  return JSON.stringify(reports, (key, value) => (apart.has(key) ? undefined : value), 1);
}

function expectNothingLost({ diagnostics, documents: [document], reports }: Outcome): void {
  expect(diagnostics.filter(({ ruleId }) => law.test(ruleId))).toEqual([]);
  // Where positions point into syntax, the law speaks of the text content, and another test has it.
  const isPlain = ['text/plain', 'application/pdf'].includes(reports[0]?.source.mediaType ?? '');
  if (isPlain) expect(breaches(document?.text ?? '', reports)).toEqual([]);
}

type Render = (narrative: Narrative) => Uint8Array | Promise<Uint8Array>;

/** As a mail program or a browser wraps a text: quoted-printable, in one part of several. */
function mail(narrative: Narrative, render: (narrative: Narrative) => string, type: string): Uint8Array {
  const body = Array.from(Buffer.from(render(narrative)), (byte) =>
    byte === 0x0a
      ? '\n'
      : byte < 0x20 || byte > 0x7e || byte === 0x3d
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
  )
    .join('')
    .replace(/[^\n]{60}(?![^\n]{0,2}\n)(?<!=.?)/gu, '$&=\n');
  const head =
    'From: a@example.org\nSubject: a report\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n';
  const part = `Content-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${body}\n`;
  const picture = '--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--\n';
  return Buffer.from(head + part + picture);
}

const renderings: [string, Render][] = [
  ['page.md', (narrative) => Buffer.from(toMarkdown(narrative))],
  ['page.html', (narrative) => Buffer.from(toHtml(narrative))],
  ['page.txt', (narrative) => Buffer.from(toHtml(narrative))],
  ['page.docx', (narrative) => toDocx(narrative)],
  ['page.odt', toOdt],
  ['page.fodt', async (narrative) => toFlat(await toOdt(narrative))],
  ['page.xml', async (narrative) => toFlat(await toDocx(narrative))],
  ['page.rtf', toRtf],
  ['page.eml', (narrative) => mail(narrative, toText, 'text/plain')],
  ['page.mhtml', (narrative) => mail(narrative, toHtml, 'text/html')],
  ['volume.pdf', (narrative) => pdfVolume([toVolume(narrative)], { title: 'Test' })],
  ['column.pdf', (narrative) => pdfVolume([toVolume(narrative)], { title: 'Test', columns: 1, indent: true })],
];

describe.each(narratives.map((narrative) => [`${narrative.iso3}-${narrative.year}`, narrative] as const))(
  '%s',
  (_, narrative) => {
    it('is the same report in every format', async () => {
      const text = await processInput({ name: 'page.txt', bytes: Buffer.from(toText(narrative)) });
      expect(text.reports).toHaveLength(1);
      expectNothingLost(text);
      for (const [name, render] of renderings) {
        const outcome = await processInput({ name, bytes: await render(narrative) });
        expect(said(outcome.reports), name).toBe(said(text.reports));
        expectNothingLost(outcome);
      }
    });
  },
);
