import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { source as axeSource } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import type { Reviewed } from '../../src/review/gather.ts';
import { readMarks } from '../../src/review/marks.ts';
import { placesOf } from '../../src/review/places.ts';
import { folder } from '../helpers/run-cli.ts';
import { executable, launch, open, reason, writeSite } from './browser.ts';
import {
  changed,
  fromText,
  hostile,
  hostileName,
  hostileNarrative,
  narrative,
  sample,
  withArea,
  withFigures,
  withFindings,
} from './samples.ts';

/** What a page knows; the project's own code has no DOM, and its types shall not let it. */
// biome-ignore lint/suspicious/noExplicitAny: see above.
type InPage = any;
declare const document: InPage;
declare const window: InPage;
declare const localStorage: InPage;
declare const getComputedStyle: InPage;

let context: BrowserContext;
let page: Page;
let complaints: string[];

/** The reports of the site, by what they stand for. */
const kinds = {
  text: 'report/2018-ghana.html',
  html: 'report/2023-vanuatu.html',
  markdown: 'report/2024-mongolia.html',
  pdf: 'report/2019-ethiopia.html',
  volume: 'report/2017-liberia.html',
  area: 'report/2023-slovenia.html',
  findings: 'report/2023-moldova.html',
} as const;
const reports = new Map<string, Report>();
let site: string;

async function reviewedOf(): Promise<Reviewed[]> {
  const made = await fromText(narrative(2023, ['Train judges.', 'Fund shelters.']), 'made-up.txt', 2023);
  const earlier = await fromText(
    narrative(2022, ['Train more judges.', 'Fund shelters.'], 'no traffickers'),
    'earlier.txt',
    2022,
  );
  return [
    ...(await sample('2018/ghana.txt')),
    ...(await sample('2023/vanuatu.html')),
    ...(await sample('2022/yemen.txt')),
    ...(await sample('2024/mongolia.md')),
    ...(await sample('2019/volume.pdf')),
    ...(await sample('2017/volume.txt')),
    ...(await sample('2023/moldova.txt')).map((one) => withFindings(one, 300)),
    ...made.map((one) => withArea(withFigures(one))),
    ...earlier,
  ];
}

beforeAll(async () => {
  if (!executable) return;
  const reviewed = await reviewedOf();
  for (const { report } of reviewed) {
    const { country, edition } = report.header;
    reports.set(`report/${edition.year}-${country?.name.toLowerCase()}.html`, report);
  }
  site = writeSite(reviewed, mkdtempSync(join(tmpdir(), 'tip-report-site-')));
  context = await launch();
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});

afterAll(async () => {
  await context?.close();
  if (site) rmSync(site, { recursive: true, force: true });
});

function inBrowser(name: string, body: () => void): void {
  describe.skipIf(!executable)(`${name}${reason}`, body);
}

/** Runs what is given, and fails on what the browser complained of meanwhile. */
async function silently(what: () => Promise<void>): Promise<void> {
  complaints = [];
  await what();
  expect(complaints).toEqual([]);
}

/** What each leaf of a report says. */
function leafTexts(report: Report): Map<string, string> {
  const bodies = [
    { prefix: '', ...report },
    ...report.areas.map((area, index) => ({ prefix: `a${index + 1}`, ...area })),
  ];
  return new Map([
    ...report.header.lines.map(({ text }, index): [string, string] => [`h${index + 1}`, text]),
    ...report.residue.map(({ text }, index): [string, string] => [`x${index + 1}`, text]),
    ...bodies.flatMap(({ prefix, narrative: { sections }, recommendations }): [string, string][] => [
      ...sections.flatMap(({ paragraphs }, at) =>
        paragraphs.map(({ text }, index): [string, string] => [`${prefix}s${at + 1}p${index + 1}`, text]),
      ),
      ...(recommendations?.items ?? []).map(({ text }, index): [string, string] => [`${prefix}r${index + 1}`, text]),
    ]),
  ]);
}

/** Letters and digits of a text, ligatures as letters. */
function letters(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}

inBrowser('a value and its characters', () => {
  test.each(Object.entries(kinds))('lead to each other: %s', async (_, path) => {
    await silently(async () => {
      await open(page, site, path);
      const report = reports.get(path) as Report;
      const wanted = placesOf(report).map(({ id }) => id);
      const found = await page.evaluate((ids) => {
        const selected = () => document.querySelector('[aria-current=true].value')?.id ?? null;
        return ids.map((id) => {
          const link = document.querySelector(`[id="${id}"] > .at`);
          link?.click();
          const segments = [...document.querySelectorAll('#source .text .is-on')];
          const forth = selected() === id && segments.includes(document.activeElement);
          const text = segments.map(({ textContent }) => textContent).join('');
          let back = false;
          for (let times = 0; times < 400 && !back; times += 1) {
            segments[0]?.click();
            back = selected() === id;
          }
          return { id, text, forth, back };
        });
      }, wanted);
      expect(found.filter(({ forth }) => !forth).map(({ id }) => id)).toEqual([]);
      expect(found.filter(({ back }) => !back).map(({ id }) => id)).toEqual([]);
      const said = leafTexts(report);
      for (const { id, text } of found) {
        const leaf = said.get(id);
        if (leaf === undefined) continue;
        // The place of an item covers its number, too.
        if (/r\d+$/u.test(id)) expect(letters(text), id).toContain(letters(leaf));
        else expect(letters(text), id).toBe(letters(leaf));
      }
      expect(found.length).toBeGreaterThan(10);
    });
  });

  test('lead to each other under the pointer', async () => {
    await open(page, site, kinds.text);
    await page.hover('#s1p1 p');
    expect(await page.locator('#source .is-near').count()).toBeGreaterThan(0);
    await page.locator('#source .k-prosecution .text span').last().hover();
    expect(await page.locator('#values .value.is-near').count()).toBe(1);
  });

  test('are reached by an address', async () => {
    await open(page, site, `${kinds.text}#r2`);
    expect(await page.getAttribute('#r2', 'aria-current')).toBe('true');
  });
});

inBrowser('keys', () => {
  const selected = () => page.evaluate(() => document.querySelector('.value[aria-current=true]')?.id ?? null);

  test('go through values and findings, and from side to side', async () => {
    await silently(async () => {
      await open(page, site, kinds.findings);
      await page.keyboard.press('n');
      expect(await selected()).toBe('d1');
      await page.keyboard.press('n');
      expect(await selected()).toBe('d2');
      await page.keyboard.press('p');
      expect(await selected()).toBe('d1');
      await page.keyboard.press('j');
      expect(await selected()).toBe('d2');
      await page.keyboard.press('k');
      await page.keyboard.press('ArrowLeft');
      expect(await page.evaluate(() => document.activeElement?.closest('#source') !== null)).toBe(true);
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('d1');
      await page.keyboard.press('Escape');
      expect(await selected()).toBeNull();
    });
  });

  test('lead from report to report and to the index', async () => {
    await open(page, site, kinds.text);
    await page.keyboard.press(']');
    await page.waitForURL(/report\/2019-/u);
    await page.keyboard.press('[');
    await page.waitForURL(/2018-ghana/u);
    await page.keyboard.press('i');
    await page.waitForURL(/index\.html/u);
  });

  test('are shown by ? and can be turned off', async () => {
    await open(page, site, kinds.text);
    await page.keyboard.press('?');
    expect(await page.isVisible('#help')).toBe(true);
    await page.uncheck('#keys-on');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await selected()).toBeNull();
    await page.click('#show-help');
    await page.check('#keys-on');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await selected()).not.toBeNull();
  });

  test('search on both sides', async () => {
    await open(page, site, kinds.text);
    await page.keyboard.press('/');
    await page.keyboard.type('prosecution');
    expect(await page.textContent('#found')).toMatch(/^[1-9]\d* found$/u);
    await page.keyboard.press('Enter');
    expect(await page.textContent('#found')).toMatch(/^1 of \d+$/u);
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#search')).toBe('');
  });
});

inBrowser('marks', () => {
  const rowOf = (key: string) => page.locator(`#reports tr[data-key="${key}"]`);

  test('survive a reload, are saved and loaded, and tell what changed', async () => {
    await silently(async () => {
      await open(page, site, kinds.text);
      await page.keyboard.press('c');
      await page.keyboard.press('m');
      await page.keyboard.type('Looks right.');
      await page.reload();
      expect(await page.isChecked('#checked')).toBe(true);
      expect(await page.inputValue('#note')).toBe('Looks right.');
      await open(page, site, 'index.html');
      expect(await rowOf('GHA-2018').getAttribute('data-checked')).toBe('yes');

      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-marks')]);
      const saved = readFileSync(await download.path(), 'utf8');
      const { marks } = readMarks(saved);
      expect(marks).toMatchObject([{ key: 'GHA-2018', id: 'GHA-2018', checked: true, note: 'Looks right.' }]);

      await page.evaluate(() => localStorage.clear());
      await page.reload();
      expect(await rowOf('GHA-2018').getAttribute('data-checked')).toBe('no');
      const file = join(site, 'marks.json');
      const [mark] = marks;
      writeFileSync(
        file,
        JSON.stringify({ ...readMarks(saved), marks: [{ ...mark, parts: { ...mark?.parts, tier: '0' } }] }),
      );
      await page.setInputFiles('#load-marks', file);
      await page.getByText('1 marks loaded').waitFor();
      expect(await rowOf('GHA-2018').getAttribute('data-checked')).toBe('changed');
      await open(page, site, kinds.text);
      expect(await page.textContent('#mark-state')).toBe('Changed since it was checked: tier');
      await page.evaluate(() => localStorage.clear());
    });
  });

  test('are refused where a file holds none', async () => {
    await open(page, site, 'index.html');
    await page.setInputFiles('#load-marks', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await page.getByText('x.json holds no marks').waitFor();
  });
});

inBrowser('the table of reports', () => {
  test('is sorted and filtered', async () => {
    await silently(async () => {
      await open(page, site, 'index.html');
      const first = () => page.textContent('#reports tbody tr:not([hidden]) th');
      expect(await first()).toBe('Moldova');
      await page.getByRole('button', { name: 'Report' }).click();
      expect(await first()).toBe('Eritrea');
      expect(await page.getAttribute('#reports th', 'aria-sort')).toBe('ascending');
      await page.selectOption('#filter-edition', '2023');
      await page.selectOption('#filter-findings', 'error');
      expect(await page.textContent('#found')).toMatch(/^1 of /u);
      await page.selectOption('#filter-findings', '');
      await page.selectOption('#filter-edition', '');
      for (const [filter, value, names] of [
        ['parts', 'protection', 'Yemen'],
        ['recommendations', 'none', 'Yemen'],
        ['figures', 'none', ''],
      ]) {
        await page.selectOption(`#filter-${filter}`, value!);
        const left = await page.$$eval('#reports tbody tr:not([hidden]) th', (all) =>
          all.map((one) => one.textContent),
        );
        expect(left.join(), filter).toBe(names);
        await page.selectOption(`#filter-${filter}`, '');
      }
      for (const words of ['slov', '2023 Slovenia', 'SVN']) {
        await page.fill('#search', words);
        expect(await first(), words).toBe('Slovenia');
      }
      await page.keyboard.press('Escape');
      expect(await page.inputValue('#search')).toBe('');
      await page.keyboard.press('/');
      await page.keyboard.type('eritr');
      expect(await page.textContent('#found')).toMatch(/^1 of /u);
    });
  });
});

inBrowser('hostile reports', () => {
  test('execute nothing and load nothing', async () => {
    const made = await fromText(hostileNarrative, hostileName, 2023);
    const hostileSite = writeSite(
      made.map((one) => withFindings(changed(one, { id: hostile }), 6)),
      folder(),
    );
    const other = await context.newPage();
    const requests: string[] = [];
    other.on('request', (request) => requests.push(request.url()));
    other.on('dialog', (dialog) => requests.push(dialog.message()));
    for (const path of ['index.html', 'edition/2023.html', 'country/slovenia.html', 'report/2023-slovenia.html']) {
      await open(other, hostileSite, path);
      expect(await other.evaluate(() => 'harmed' in window), path).toBe(false);
    }
    await other.click('#r1 p');
    await other.check('#checked');
    expect(await other.evaluate(() => 'harmed' in window)).toBe(false);
    expect(requests.filter((url) => !url.startsWith(`file://${hostileSite}/`) && url !== 'data:,')).toEqual([]);
    expect(requests.length).toBeGreaterThan(4);
    await other.evaluate(() => localStorage.clear());
    await other.close();
  });

  test('could not, even if a text were taken for HTML', async () => {
    await open(page, site, kinds.text);
    complaints = [];
    const harmed = await page.evaluate(async () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="x" onerror="window.harmed=1"><style>body{color:red}</style>',
      );
      const script = document.createElement('script');
      script.textContent = 'window.harmed=1';
      document.body.append(script);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return 'harmed' in window || getComputedStyle(document.body).color === 'rgb(255, 0, 0)';
    });
    expect(harmed).toBe(false);
    expect(complaints.join()).toContain('Content Security Policy');
  });
});

inBrowser('access', () => {
  const paths = ['index.html', 'edition/2023.html', 'country/slovenia.html', kinds.area, kinds.findings, kinds.pdf];

  for (const colorScheme of ['light', 'dark'] as const) {
    test.each(paths)(`axe finds nothing, ${colorScheme}: %s`, async (path) => {
      await page.emulateMedia({ colorScheme });
      await open(page, site, path);
      if (path.startsWith('report/')) await page.keyboard.press('j');
      for (const details of await page.locator('details').all())
        await details.evaluate((one) => one.setAttribute('open', ''));
      await page.evaluate(axeSource);
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run();
        return violations.map((one: { id: string; nodes: { html: string; failureSummary: string }[] }) => ({
          id: one.id,
          nodes: one.nodes.slice(0, 3).map(({ html, failureSummary }) => [html.slice(0, 200), failureSummary]),
        }));
      });
      expect(found).toEqual([]);
    });
  }

  test('the dialog of keys too', async () => {
    await open(page, site, kinds.text);
    await page.keyboard.press('?');
    await page.evaluate(axeSource);
    const found = await page.evaluate(async () => (await window.axe.run('#help')).violations.length);
    expect(found).toBe(0);
    await page.keyboard.press('Escape');
  });

  test.each(paths)('nothing is cut off at 320 pixels: %s', async (path) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, site, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('a line stands as its own letters are read', async () => {
    const hebrew = 'הרשויות פתחו שבעה תיקים נגד סוחרים בני אדם בשנה שעברה, ובתי המשפט הרשיעו שלושה מהם בסך הכל.';
    const text = narrative(2023, ['Train judges.']).replace('Courts convicted', `\n\n${hebrew}\n\nCourts convicted`);
    const quoting = writeSite(await fromText(text, 'made-up.txt', 2023), folder());
    await open(page, quoting, 'report/2023-slovenia.html');
    const starts = await page.evaluate(
      (words: string) => {
        const shown = [...document.querySelectorAll('.text .leaf, .value bdi')].filter((one: InPage) =>
          one.textContent.includes(words),
        );
        return shown.map((one: InPage) => {
          const range = document.createRange();
          const node = document.createTreeWalker(one, 4 /* text */).nextNode();
          range.setStart(node, 0);
          range.setEnd(node, 1);
          return range.getBoundingClientRect().x > one.getBoundingClientRect().x + 100;
        });
      },
      hebrew.slice(0, 20),
    );
    expect(starts).toEqual([true, true]);
  });

  test('a page leads on without its script', async () => {
    const plain = await launch({ javaScriptEnabled: false });
    const other = await plain.newPage();
    await open(other, site, kinds.text);
    expect(await other.isVisible('#search')).toBe(false);
    await other.click('#s1p1 > .at');
    expect(new URL(other.url()).hash).toMatch(/^#o\d+$/u);
    await plain.close();
  });

  test('prints both sides, without what works on the screen only', async () => {
    await page.emulateMedia({ media: 'print' });
    await open(page, site, kinds.text);
    expect(await page.isVisible('#search')).toBe(false);
    expect(await page.isVisible('#source .row')).toBe(true);
    expect(await page.isVisible('#s1p1')).toBe(true);
    await page.emulateMedia({ media: null });
  });
});
