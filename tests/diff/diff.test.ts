import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareOutputs, type Difference } from '../../src/diff/compare-outputs.ts';
import { matchTexts } from '../../src/diff/match-texts.ts';
import { tierMove } from '../../src/diff/moves.ts';
import { pairElements } from '../../src/diff/pair-elements.ts';
import { reportChanges } from '../../src/diff/report-changes.ts';
import { inlineWords, wordChanges } from '../../src/diff/word-changes.ts';
import { jsonl } from '../../src/output/json.ts';
import type { Report } from '../../src/report/report.ts';
import type { Draft } from '../../src/rules/support/draft.ts';
import { exampleDocument } from '../helpers/example-document.ts';
import { folder, runCli } from '../helpers/run-cli.ts';
import { written } from '../helpers/written.ts';

const report = (draft: Draft = {}): Report => exampleDocument(draft).report;
const croatia = { name: 'Croatia', iso3: 'HRV', printed: 'CROATIA' };

describe('the values that differ between two reports', () => {
  test('none, between a report and itself', () => {
    expect(reportChanges(report(), report())).toEqual([]);
  });

  test('are told by path, with old and new', () => {
    const changes = reportChanges(report(), report({ tier: '3', year: 2022, name: 'slovenia.html' }));
    const told = changes
      .filter(({ kind }) => kind === 'changed')
      .map(({ path, before, after }) => [path, before, after]);
    expect(told).toContainEqual(['id', 'SVN-2023', 'SVN-2022']);
    expect(told).toContainEqual(['tier.code', '2', '3']);
    expect(told).toContainEqual(['header.edition.year', 2023, 2022]);
    expect(told).toContainEqual(['source.name', 'slovenia.txt', 'slovenia.html']);
  });

  test('tell texts by the words that came and went', () => {
    const sections = (text: string) => ({ sections: [{ kind: 'prevention' as const, paragraphs: [text] }] });
    const changes = reportChanges(
      report(sections('Teachers spoke in ninety schools.')),
      report(sections('Teachers sang in ninety large schools.')),
    );
    const text = changes.find(({ path }) => path === 'narrative.sections[0].paragraphs[0].text');
    expect(text?.words).toEqual({ added: ['sang', 'large'], dropped: ['spoke'] });
  });

  test('tell what moved apart, and lists by what came and went', () => {
    const before = report({ recommendations: ['Train inspectors.', 'Fund shelters.', 'Name an office.'] });
    const after = report({ recommendations: ['Train inspectors.', 'Name an office.'] });
    const changes = reportChanges(before, after);
    const removed = changes.filter(({ kind }) => kind === 'removed');
    expect(removed.map(({ path, before: was }) => [path, (was as { text: string }).text])).toEqual([
      ['recommendations.items[1]', 'Fund shelters.'],
    ]);
    expect(changes.filter(({ kind }) => kind === 'moved').every(({ path }) => path.endsWith('position'))).toBe(true);
    expect(changes).toContainEqual({
      path: 'recommendations.items[1].number',
      kind: 'changed',
      before: 3,
      after: 2,
      words: null,
    });
  });

  test('tell a missing value as null', () => {
    const changes = reportChanges(report(), report({ recommendations: null }));
    expect(changes.find(({ path }) => path === 'recommendations')).toMatchObject({ kind: 'changed', after: null });
  });
});

test('lists are put side by side by what their elements say', () => {
  const text = (words: string) => ({ text: words });
  expect(pairElements([text('a'), text('b'), text('c')], [text('a'), text('x'), text('c'), text('d')])).toEqual([
    { index: 0, before: text('a'), after: text('a') },
    { index: 1, before: text('b'), after: text('x') },
    { index: 2, before: text('c'), after: text('c') },
    { index: 3, after: text('d') },
  ]);
  expect(pairElements([1, 2], [2])).toEqual([
    { index: 0, before: 1 },
    { index: 0, before: 2, after: 2 },
  ]);
});

test('words of texts that have nothing in common are told as a whole', () => {
  const words = (letter: string) => Array.from({ length: 4_000 }, (_, index) => `${letter}${index}`).join(' ');
  const changes = wordChanges(words('a'), words('b'));
  expect(changes.added).toEqual([words('b')]);
  expect(changes.dropped).toEqual([words('a')]);
});

test('words are marked where they stand', () => {
  const marks = { dropped: (words: string) => `[-${words}-]`, added: (words: string) => `{+${words}+}` };
  expect(inlineWords('Train the judges', 'Train all judges', marks).join('')).toBe('Train [-the-]{+all+} judges');
});

describe('recommendations', () => {
  test('are kept, reworded, new or dropped', () => {
    const before = [
      'Train inspectors to notice forced labor.',
      'Fund the shelters outside the capital',
      'End the drafting of children.',
    ];
    const after = [
      'fund shelters outside the capital city;',
      'TRAIN INSPECTORS TO NOTICE FORCED LABOR',
      'Name a national rapporteur.',
    ];
    expect(matchTexts(before, after)).toEqual({
      kept: ['TRAIN INSPECTORS TO NOTICE FORCED LABOR'],
      reworded: [
        {
          before: 'Fund the shelters outside the capital',
          after: 'fund shelters outside the capital city;',
          likeness: expect.any(Number),
        },
      ],
      added: ['Name a national rapporteur.'],
      dropped: ['End the drafting of children.'],
    });
  });

  test("of an area are the report's too", () => {
    const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } };
    const withArea = (advice: string): Report => {
      const items = [{ number: 1, text: advice, position: place }];
      const title = { text: 'The area in the north', position: place };
      const area = {
        title,
        narrative: { sections: [] },
        recommendations: { title: null, evidence: 'wording' as const, items },
      };
      return { ...report({ recommendations: ['Fund shelters.'] }), areas: [area] };
    };
    const [difference] = compareOutputs([withArea('Train nurses.')], [withArea('License bars.')]).reports;
    expect(difference?.recommendations).toMatchObject({
      kept: ['Fund shelters.'],
      added: ['License bars.'],
      dropped: ['Train nurses.'],
    });
  });

  test('are matched one to one, the most alike first', () => {
    const { kept, reworded, added, dropped } = matchTexts(
      ['Train all judges well', 'Train all judges'],
      ['Train all judges', 'Train all judges very well'],
    );
    expect([kept, added, dropped]).toEqual([['Train all judges'], [], []]);
    expect(reworded.map(({ before, after }) => [before, after])).toEqual([
      ['Train all judges well', 'Train all judges very well'],
    ]);
  });

  test('have a likeness below 1 when they differ in a word', () => {
    const { reworded } = matchTexts(['Train judges, train judges'], ['Train judges train']);
    expect(reworded).toEqual([expect.objectContaining({ likeness: expect.toSatisfy((one) => one < 1) })]);
  });

  test('none against none is nothing', () => {
    expect(matchTexts([], [])).toEqual({ kept: [], reworded: [], added: [], dropped: [] });
  });
});

test('tiers move up, down, or to and from where there is neither', () => {
  expect(tierMove('2', '2')).toBeNull();
  expect(tierMove('2WL', '2')).toMatchObject({ direction: 'up' });
  expect(tierMove('1', '2')).toMatchObject({ direction: 'down' });
  expect(tierMove('SC', '3')).toMatchObject({ direction: null });
  expect(tierMove(null, '3')).toMatchObject({ direction: null });
});

describe('two outputs', () => {
  test('of two editions are paired by country', () => {
    const before = [report({ year: 2022, tier: '1' }), report({ year: 2022, country: croatia })];
    const after = [
      report({ year: 2023, tier: '2' }),
      report({ year: 2023, country: { name: 'Austria', iso3: 'AUT', printed: 'AUSTRIA' } }),
    ];
    const difference = compareOutputs(before, after);
    expect(difference.pairedBy).toBe('editions');
    expect(difference.reports.map(({ before: was, after: is, tier }) => [was.id, is.id, tier])).toEqual([
      ['SVN-2022', 'SVN-2023', { from: '1', to: '2', direction: 'down' }],
    ]);
    expect(difference.gained.map(({ id }) => id)).toEqual(['AUT-2023']);
    expect(difference.lost.map(({ id }) => id)).toEqual(['HRV-2022']);
  });

  test('of two runs are paired by id, and what has none by its source', () => {
    const unknown = { country: null, name: 'odd.txt' };
    const before = [report(), report({ year: 2022 }), report(unknown)];
    const after = [report({ recommendations: null }), report({ year: 2022 }), report(unknown)];
    const { pairedBy, reports, gained, lost } = compareOutputs(before, after);
    expect([pairedBy, gained, lost]).toEqual(['runs', [], []]);
    expect(reports.map(({ after: is }) => is.id ?? is.source).sort()).toEqual(['SVN-2022', 'SVN-2023', 'odd.txt']);
  });

  test('measure sections', () => {
    const [one] = compareOutputs(
      [report({ sections: [{ kind: 'note', paragraphs: ['A word.'] }] })],
      [
        report({
          sections: [
            { kind: 'note', paragraphs: ['A word.', 'Two.'] },
            { kind: 'prevention', paragraphs: ['Three.'] },
          ],
        }),
      ],
    ).reports;
    expect(one?.sections).toEqual([
      { kind: 'prevention', before: null, after: 6 },
      { kind: 'note', before: 7, after: 11 },
    ]);
  });
});

describe('tip-report diff', () => {
  const long = 'Courts heard cases. '.repeat(30);
  const outputs = () => {
    const before = [
      report({ year: 2022, tier: '1', recommendations: ['Train judges to notice *forced* labor.', 'Fund shelters.'] }),
      report({ year: 2022, country: croatia }),
    ];
    const after = [
      report({
        recommendations: ['Train judges to notice forced labor early.', 'Name an office.'],
        sections: [{ kind: 'prosecution', paragraphs: [long, long] }],
      }),
    ];
    const counts = [{ value: 12, unit: 'persons' as const, qualifier: 'exact' as const, mention: 0 }];
    for (const { figures } of after) figures.totals.convictions.current = { status: 'counted', counts };
    return folder({ 'old.jsonl': written(jsonl, before), 'new.jsonl': written(jsonl, after) });
  };

  test('prints a page', async () => {
    const { code, stdout } = await runCli('diff old.jsonl new.jsonl', outputs());
    expect(code).toBe(0);
    expect(stdout).toContain('old.jsonl → new.jsonl\n1 report in both, paired by country\n');
    expect(stdout).toContain('Tiers moved: 1\n  Slovenia: ↓ Tier 1 → Tier 2\n');
    expect(stdout).toContain('Lost: 1\n  Croatia 2022, Tier 2\n');
    expect(stdout).toContain('Recommendations: 0 kept, 1 reworded, 1 new, 1 dropped\n');
    expect(stdout).toMatch(/~ 0\.\d\d Train judges to notice .*\{\+ ?early\+\}/u);
    expect(stdout).toContain('    + Name an office.\n    - Fund shelters.\n');
    expect(stdout).toContain('Totals moved: 1\n  Slovenia: convictions not stated → 12\n');
    expect(stdout).toMatch(/Slovenia: summary is gone \(\d+\); prosecution \d+ → 1,200 \(\+1,\d+ %\)/u);
  });

  test('prints Markdown that means what it says', async () => {
    const { stdout } = await runCli('diff old.jsonl new.jsonl --format markdown', outputs());
    expect(stdout).toMatch(/^## old\.jsonl → new\.jsonl\n/u);
    expect(stdout).toContain('- **Slovenia** ↓ Tier 1 → Tier 2');
    expect(stdout).toContain('<details><summary>Slovenia: 1 reworded, 1 new, 1 dropped</summary>');
    expect(stdout).toContain('~~\\*~~ forced ~~\\*~~ labor **early**');
    expect(stdout).toContain('### Totals moved (1)\n\n- Slovenia: convictions not stated → 12\n');
  });

  test('cuts Markdown that is too long for a comment, and closes what is open', async () => {
    const list = (word: string) =>
      Array.from({ length: 900 }, (_, index) => `${word} ${index} ${'x'.repeat(60)} ${word}`);
    const cwd = folder({
      'old.jsonl': written(jsonl, [report({ year: 2022, recommendations: list('Fund') })]),
      'new.jsonl': written(jsonl, [report({ recommendations: [] })]),
    });
    const { stdout } = await runCli('diff old.jsonl new.jsonl -f markdown', cwd);
    expect(stdout.length).toBeLessThan(65_536);
    expect(stdout.split('<details>').length).toBe(stdout.split('</details>').length);
    expect(stdout).toContain('The rest is left out');
  });

  test('prints JSON with everything', async () => {
    const { stdout } = await runCli('diff old.jsonl new.jsonl -f json', outputs());
    const difference = JSON.parse(stdout) as Difference;
    expect(difference.reports[0]?.recommendations.reworded[0]?.likeness).toBeGreaterThan(0.6);
  });

  test('reads folders, files of one report and of many', async () => {
    const cwd = outputs();
    writeFileSync(join(cwd, 'one.json'), JSON.stringify(report()));
    writeFileSync(join(cwd, 'many.json'), JSON.stringify([report(), report({ year: 2022 })]));
    expect((await runCli('diff one.json many.json', cwd)).stdout).toContain('Gained: 1');
    expect((await runCli(['diff', cwd, 'many.json'], cwd)).code).toBe(0);
  });

  test('says what is wrong with what it cannot read', async () => {
    const cwd = folder({
      'a.json': '{}',
      'b.json': '[',
      'c/readme.txt': 'x',
      'd.json': JSON.stringify({ ...report(), tier: 7 }),
      'tables/datapackage.json': '{}',
      'tables/reports.csv': '',
      'e.sqlite': 'SQLite format 3',
    });
    const stderr = async (name: string) => (await runCli(['diff', name, name], cwd)).stderr;
    expect(await stderr('a.json')).toContain('is no report that `tip-report parse` wrote');
    expect(await stderr('b.json')).toContain('is not JSON');
    for (const name of ['c', 'tables', 'e.sqlite']) {
      expect(await stderr(name)).toContain(
        `\`${name}\` holds no reports; expected what \`tip-report parse\` wrote as json`,
      );
    }
    expect(await stderr('d.json')).toContain('`d.json` is no report: tier: ');
    expect(await stderr('nowhere')).toContain('does not exist');
  });
});
