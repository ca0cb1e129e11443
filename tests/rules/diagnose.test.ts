import { describe, expect, test } from 'vitest';
import { processInput } from '../../src/process-input.ts';
import type { Notice, NoticeId, SourceDocument } from '../../src/report/document.ts';
import { checkReport, checkSet, diagnose } from '../../src/rules/diagnose.ts';
import { rules } from '../../src/rules/registry.ts';
import { toMessage } from '../../src/rules/to-message.ts';
import { exampleDocument } from '../helpers/example-document.ts';
import { rulesOf } from '../helpers/report-of.ts';
import { narratives, toHtml, toMarkdown, toText } from '../narratives/index.ts';

const context = (document: SourceDocument, instead: string | null = null) => ({ document, content: null, instead });
const withNotices = (...notices: Notice[]) => {
  const { document } = exampleDocument();
  return { ...document, notices };
};

describe('diagnose', () => {
  test('fills the diagnostics of the reports in the order of the source', () => {
    const { report, document } = exampleDocument({
      tier: '1',
      unowned: 'Printed below',
      recommendations: ['Increase'],
    });
    const problems = diagnose([report], context(document));
    expect(report.diagnostics).toHaveLength(problems.length);
    const offsets = report.diagnostics.map(({ position }) => position?.start.offset ?? -1);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    expect(rulesOf(report)).toContain('text-lost');
    expect(Object.keys(report.diagnostics[0] ?? {})).toEqual([
      'ruleId',
      'severity',
      'message',
      'actual',
      'expected',
      'position',
      'url',
    ]);
  });

  test('gives the same every time, and does not pile up', () => {
    const { report, document } = exampleDocument({ tier: '1' });
    const first = diagnose([report], context(document)).map(({ message }) => message);
    const again = diagnose([report], context(document)).map(({ message }) => message);
    expect(again).toEqual(first);
    expect(report.diagnostics).toHaveLength(first.length);
  });

  test('gives each report of a document what lies in it', () => {
    const first = exampleDocument();
    const second = exampleDocument();
    const gap = first.document.text.length + 2;
    const text = `${first.document.text}\n\n${second.document.text}\n\nBelow the second`;
    const moved = JSON.parse(JSON.stringify(second.report), (key, value) => (key === 'offset' ? value + gap : value));
    const document: SourceDocument = {
      ...first.document,
      text,
      notices: [{ ruleId: 'undecodable-text', range: { start: 3, end: 4 }, actual: '0x81' }],
    };
    diagnose([first.report, moved], context(document));
    expect(rulesOf(first.report)).toEqual(['undecodable-text']);
    expect(moved.diagnostics.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['text-lost']);
  });

  test('says that nothing came of a document, unless somebody said why', () => {
    const ids = (document: SourceDocument, instead?: string) =>
      diagnose([], context(document, instead ?? null)).map(({ ruleId }) => ruleId);
    expect(ids(withNotices())).toEqual(['no-narrative']);
    expect(ids(withNotices(), 'methodology')).toEqual(['not-a-narrative']);
    expect(ids(withNotices({ ruleId: 'empty-input', range: null, actual: null }))).toEqual(['empty-input']);
    const repaired: Notice = { ruleId: 'repaired-text', range: { start: 0, end: 3 }, actual: 'â€™', detail: '’' };
    expect(ids(withNotices(repaired))).toEqual(['no-narrative', 'repaired-text']);
  });

  test('has words for a notice that nobody foresaw', () => {
    const notice = { ruleId: 'from-the-future' as NoticeId, range: null, actual: null };
    const problems = diagnose([], context(withNotices(notice)));
    const problem = problems.find(({ ruleId }) => ruleId === 'unexpected-input');
    expect(problem).toMatchObject({
      ruleId: 'unexpected-input',
      message: expect.stringContaining('`from-the-future`'),
    });
  });

  test('changes nothing when it looks at reports alone', () => {
    const { report } = exampleDocument({ tier: '1' });
    const before = JSON.stringify(report);
    expect(checkReport(report).length).toBeGreaterThan(0);
    checkSet([report, report]);
    expect(JSON.stringify(report)).toBe(before);
  });
});

test('a problem becomes a message that every vfile reporter shows', () => {
  const { report, document } = exampleDocument({ tier: '1' });
  const problem = diagnose([report], context(document)).find(({ ruleId }) => ruleId === 'tier-mismatch');
  if (!problem) throw new Error('expected a problem');
  const message = toMessage(problem);
  expect(message).toMatchObject({
    source: 'tip-report',
    ruleId: 'tier-mismatch',
    fatal: true,
    actual: 'Tier 2',
    expected: ['Tier 1'],
    url: 'https://github.com/tip-report/tip-report/blob/main/docs/rules/tier-mismatch.md',
    place: problem.position,
  });
  expect(message.note).toMatch(/\.$/u);
  expect(toMessage({ ...problem, severity: 'warning' }).fatal).toBe(false);
  expect(toMessage({ ...problem, severity: 'info', position: null, actual: null })).toMatchObject({
    fatal: undefined,
    actual: undefined,
  });
});

test('no rule speaks of a narrative that is right, as text, Markdown or HTML', async () => {
  for (const narrative of narratives) {
    const forms: [string, string][] = [
      ['a.txt', toText(narrative)],
      ['a.md', toMarkdown(narrative)],
      ['a.html', toHtml(narrative)],
    ];
    for (const [name, text] of forms) {
      const { diagnostics } = await processInput({ name, bytes: new TextEncoder().encode(text) });
      expect(diagnostics.map(String), `${narrative.country} ${narrative.year} as ${name}`).toEqual([]);
    }
  }
});

test('every rule on a report is silent, not broken, on one that has next to nothing', () => {
  const nothing = {
    country: null,
    year: null,
    tier: null,
    finding: null,
    movement: null,
    sections: [],
    recommendations: null,
  };
  const { report } = exampleDocument(nothing);
  report.header.lines = [];
  const found = checkReport(report).map(({ ruleId }) => ruleId);
  expect(found).toEqual(['unknown-country', 'unknown-edition', 'missing-tier', 'missing-part']);
  expect(rules.length).toBeGreaterThan(40);
});

test.each([
  ['[Extracted from U.S. State Dept Trafficking in Persons Report, June 2009]', false],
  ['(Source: U.S. Department of State, Trafficking in Persons Report, July 2009)', true],
  ['(TIP 2009)', true],
])(
  'a page that says that it is an extract may lack parts, one that names its source alone may not: %s',
  (text, isTold) => {
    const { report } = exampleDocument({ year: 2009, sections: [] });
    const [line] = report.header.lines;
    report.header.attribution = line ? { ...line, text } : null;
    expect(checkReport(report).some(({ ruleId }) => ruleId === 'missing-part')).toBe(isTold);
  },
);
