import { describe, expect, it } from 'vitest';
import type { InputFormat } from '../../src/formats/format.ts';
import { inputFormats } from '../../src/formats/index.ts';
import { text } from '../../src/formats/text.ts';
import { processInput } from '../../src/process-input.ts';
import { e10Note as narrative } from '../narratives/e10-note.ts';
import { toText } from '../narratives/index.ts';

const start = '%RECORD\n';
/** A format of our own: a first line that names it, then the letters turned by thirteen places. */
const record: InputFormat = {
  name: 'record',
  mediaType: 'application/x-record',
  extensions: ['.rec'],
  sniff: (head) => new TextDecoder().decode(head).startsWith(start),
  extract: async (bytes) => {
    const turned = turn(new TextDecoder().decode(bytes).slice(start.length));
    return { text: turned, encoding: 'utf-8', pages: null, notices: [] };
  },
  parse: (value) => text.parse(value),
};

function turn(value: string): string {
  return value.replaceAll(/[a-z]/giu, (letter) => {
    const base = letter >= 'a' ? 97 : 65;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

describe('a new input format', () => {
  const formats = inputFormats as unknown as InputFormat[];
  const bytes = new TextEncoder().encode(start + turn(toText(narrative)));

  it('is one object and one entry in the list', async () => {
    const before = await processInput({ name: 'a.rec', bytes });
    expect(before.reports).toEqual([]);
    formats.unshift(record);
    try {
      const { reports } = await processInput({ name: 'a', bytes });
      const asked = await processInput({ name: 'a', bytes }, { inputFormat: 'record' as 'text' });
      expect(reports.map(({ id, source }) => [id, source.mediaType])).toEqual([
        [`${narrative.iso3}-${narrative.year}`, 'application/x-record'],
      ]);
      expect(asked.reports).toEqual(reports);
      const [plain] = (await processInput({ name: 'a', bytes: new TextEncoder().encode(toText(narrative)) })).reports;
      expect(reports[0]?.narrative).toEqual(plain?.narrative);
    } finally {
      formats.shift();
    }
  });
});
