import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Reviewed, reviewInput, withSources } from '../../src/review/gather.ts';
import { placesOf } from '../../src/review/places.ts';
import { keyHelp, type SiteFile } from '../../src/review/site-assets.ts';
import { sourceRows } from '../../src/review/source-rows.ts';
import {
  changed,
  fromText,
  hostile,
  hostileName,
  hostileNarrative,
  narrative,
  sample,
  siteOf,
  withArea,
  withFigures,
  withFindings,
} from './samples.ts';

const html = unified().use(rehypeParse);
let reviewed: Reviewed[];
let files: SiteFile[];

beforeAll(async () => {
  const made = await fromText(narrative(2023, ['Train judges.', 'Fund shelters.']), 'made-up.txt', 2023);
  reviewed = [
    ...(await sample('2023/slovenia.txt')),
    ...(await sample('2023/vanuatu.html')),
    ...(await sample('2024/mongolia.md')),
    ...(await sample('2019/volume.pdf')),
    ...(await sample('2017/volume.txt')),
    ...made.map((one, index) => (index === 0 ? withArea(withFigures(one)) : one)),
  ];
  files = siteOf(reviewed);
});

function elements(text: string): Element[] {
  const found: Element[] = [];
  visit(html.parse(text) as Root, 'element', (element) => {
    found.push(element);
  });
  return found;
}

/** The pages of a site; a site has some, or what is asked of each is asked of none. */
function pages(all: ReadonlyArray<SiteFile>): SiteFile[] {
  const found = all.filter(({ path }) => path.endsWith('.html'));
  expect(found).not.toEqual([]);
  return found;
}

describe('a site', () => {
  test('has an index, and a page for each edition, country and report', () => {
    const kinds = pages(files).map(({ path }) => path.split('/')[0]);
    expect(kinds.filter((kind) => kind === 'report')).toHaveLength(reviewed.length);
    expect(kinds.filter((kind) => kind === 'edition')).toHaveLength(4);
    expect(kinds.at(-1)).toBe('index.html');
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  test('tells beside a finding what was expected, not as if it were so', () => {
    const index = pages(files).find(({ path }) => path === 'index.html')?.text;
    expect(index).toContain('<p>Expected: ');
  });

  test('is the same for the same reports, in whatever order they come', () => {
    expect(siteOf(reviewed.toReversed())).toEqual(files);
  });

  test('leads only to pages and places that are there', () => {
    const known = new Map(pages(files).map(({ path, text }) => [path, new Set(elements(text).map(idOf))]));
    const dead: string[] = [];
    for (const { path, text } of pages(files)) {
      for (const { properties } of elements(text)) {
        if (typeof properties.href !== 'string' || properties.href.startsWith('data:')) continue;
        const { pathname, hash } = new URL(properties.href, `http://site/${path}`);
        const target = known.get(decodeURIComponent(pathname.slice(1)));
        const isThere = target
          ? hash === '' || target.has(decodeURIComponent(hash.slice(1)))
          : pathname.startsWith('/assets/');
        if (!isThere) dead.push(`${path}: ${properties.href}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test('uses an id once a page', () => {
    for (const { path, text } of pages(files)) {
      const all = elements(text).map(idOf).filter(Boolean);
      expect(all, path).not.toEqual([]);
      const twice = all.filter((id, index) => all.indexOf(id) !== index);
      expect(twice, path).toEqual([]);
    }
  });

  test('loads the two files beside it and forbids everything else', () => {
    for (const { text } of pages(files)) {
      const all = elements(text);
      const loaded = all.flatMap(({ tagName, properties }) =>
        tagName === 'script' ? [properties.src] : tagName === 'link' ? [properties.href] : [],
      );
      expect(loaded.map((one) => String(one).replace('../', ''))).toEqual([
        'data:,',
        'assets/review.css',
        'assets/review.js',
      ]);
      const policy = all.find(({ properties }) => properties.httpEquiv?.toString() === 'content-security-policy');
      expect(policy?.properties.content).toMatch(/^default-src 'none';/u);
      expect(policy?.properties.content).not.toContain('unsafe');
    }
  });

  test('has no page over 400 kB', () => {
    for (const { path, text } of pages(files)) expect(text.length, path).toBeLessThan(400_000);
  });
});

function idOf({ properties }: Element): string {
  return String(properties.id ?? '');
}

describe('the source of a report', () => {
  test('is shown whole, each character in the leaf that owns it', () => {
    expect(reviewed.length).toBeGreaterThan(5);
    for (const { report, source } of reviewed) {
      if (!source) throw new Error('no source');
      const places = placesOf(report);
      const leaves = places.filter(({ kind }) => kind !== 'value');
      const shown = new Map<string, string>();
      for (const { pieces } of sourceRows(report, source, places)) {
        for (const { leaf, isElsewhere, segments } of pieces) {
          const text = segments.map((segment) => segment.text).join('');
          if (leaf) shown.set(leaf.id, `${shown.get(leaf.id) ?? ''} ${text}`);
          else if (!isElsewhere) expect(text.trim(), report.source.name).toBe('');
        }
      }
      expect(shown.size, report.source.name).toBeGreaterThan(0);
      expect([...shown.keys()].sort(), report.source.name).toEqual(leaves.map(({ id }) => id).sort());
      const [section] = report.narrative.sections;
      const first = section?.paragraphs[0];
      const words = (text: string) => text.replace(/[\s\u00AD-]+/gu, '');
      if (first) expect(words(shown.get('s1p1') ?? '')).toContain(words(first.text).slice(0, 200));
    }
  });

  test('says so where text is in no part', async () => {
    const [one] = await fromText(narrative(2023, ['Train judges.']), 'a.txt', 2023);
    if (!one) throw new Error('no report');
    const [first, , ...rest] = one.report.narrative.sections;
    if (!first) throw new Error('no section');
    const page = pageOf(siteOf([changed(one, { narrative: { sections: [first, ...rest] } })]));
    expect(page).toContain('In no part');
  });

  test('is told not to be at hand where it is not', () => {
    const page = pageOf(siteOf([{ report: (reviewed[0] as Reviewed).report, source: null }]));
    expect(page).toContain('is not at hand');
    expect(page).not.toContain('href="#o');
  });
});

function pageOf(all: ReadonlyArray<SiteFile>): string {
  return all.find(({ path }) => path.startsWith('report/'))?.text ?? '';
}

describe('sources of an output', () => {
  const text = narrative(2023, ['Train judges.']);
  const bytes = new TextEncoder().encode(text);

  test('are found by name and hash', async () => {
    const [one] = await reviewInput({ name: 'a/b.txt', bytes });
    const reports = [one?.report].filter((report) => report !== undefined);
    const found = await withSources(reports, async (name) => (name === 'a/b.txt' ? bytes : null));
    expect(found[0]?.source?.text).toBe(text);
    const other = await withSources(reports, async () => new TextEncoder().encode(`${text} `));
    expect(other[0]?.source).toBeNull();
    const none = await withSources(reports, async () => null);
    expect(none[0]?.source).toBeNull();
  });
});

describe('hostile reports', () => {
  test('are text on every page', async () => {
    const made = await fromText(hostileNarrative, hostileName, 2023);
    expect(made).toHaveLength(1);
    const all = siteOf(made.map((one) => withFindings(changed(one, { id: hostile }), 3)));
    for (const { path, text } of pages(all)) {
      const names = elements(text).map(({ tagName }) => tagName);
      expect(
        names.filter((name) => name === 'script'),
        path,
      ).toHaveLength(1);
      expect(
        names.filter((name) => ['img', 'iframe', 'style', 'object', 'embed', 'base'].includes(name)),
        path,
      ).toEqual([]);
      const handlers = elements(text).flatMap(({ properties }) =>
        Object.keys(properties).filter((name) => /^on[A-Z]/u.test(name)),
      );
      expect(handlers, path).toEqual([]);
    }
  });

  test('show control characters as pictures of them', async () => {
    const made = await fromText(narrative(2023, ['Train\u0000 judges\u001B[31m.']), 'a.txt', 2023);
    expect(made).toHaveLength(1);
    for (const { text } of siteOf(made)) expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u);
  });
});

test('an edition says of how many countries the tier before is known', async () => {
  const first = await fromText(narrative(2021, ['Train judges.']), 'a.txt', 2021);
  const raised = narrative(2022, ['Train judges.']).replace('SLOVENIA: Tier 2', 'SLOVENIA: Tier 1');
  const moves = async (text: string, before = first) => {
    const files = siteOf([...before, ...(await fromText(text, 'b.txt', 2022)), ...(await sample('2022/senegal.txt'))]);
    return files.find(({ path }) => path === 'edition/2022.html')?.text ?? '';
  };
  expect(await moves(narrative(2022, ['Train judges.']))).toContain('None, of 1 country in both.');
  expect(await moves(raised)).toContain('1 of 1 tier moved since the reports of 2021');
  expect(await moves(raised, [])).toContain('None, of 2 countries in both.');
  const lowered = await moves(narrative(2022, ['Train judges.']), []);
  expect(lowered).toContain('1 of 2 tiers moved since the published placements of 2021');
});

describe('a country over the years', () => {
  const years = [
    narrative(2020, ['Train more judges on trafficking.', 'Open a shelter in every region.', 'Amend the labor code.']),
    narrative(2021, ['Train more judges on trafficking.', 'Open a shelter in each region of the country.']),
    narrative(2023, ['Amend the labor code.', 'Train more judges on trafficking.', 'Publish figures on convictions.']),
  ];

  test('says what became of each recommendation', async () => {
    const all = (
      await Promise.all(years.map((text, index) => fromText(text, `${index}.txt`, [2020, 2021, 2023][index])))
    ).flat();
    const page = siteOf(all.map(withFigures)).find(({ path }) => path === 'country/slovenia.html')?.text ?? '';
    const states = elements(page)
      .filter(({ properties }) => String(properties.className).startsWith('state'))
      .map(({ properties }) => (properties.className as string[])[1]);
    expect(states).toEqual([
      ...['new', 'kept', 'kept'],
      ...['new', 'reworded', 'dropped'],
      ...['new', 'dropped', 'back'],
      'new',
    ]);
    expect(page).toContain('<code>tip-report diff</code>');
    expect(page).toContain('not reported');
    expect(page).toContain('not mentioned');
  });

  test('shades an edition without a report here, also where the next one tells its totals', async () => {
    const of = (year: number) => fromText(narrative(year, ['Train judges.']), `${year}.txt`, year);
    const page =
      siteOf([...(await of(2020)), ...(await of(2022))]).find(({ path }) => path === 'country/slovenia.html')?.text ??
      '';
    const convictions = /aria-label="Convictions by edition".*?<\/svg>/su.exec(page)?.[0] ?? '';
    expect(convictions).toContain('class="told"');
    expect(convictions.match(/class="partial"/gu)).toHaveLength(2);
  });

  test('says of money what is read of it, not a period', async () => {
    const text = narrative(2023, ['Train judges.']).replace(
      'Police opened',
      'It spent $9,000, up from $8,000 in 2021. Police opened',
    );
    const page = siteOf(await fromText(text)).find(({ path }) => path.startsWith('report/'))?.text ?? '';
    expect(page.match(/Funding: [^<]*<\/b><small>[^<]*/gu)).toEqual([
      'Funding: 9,000</b><small> USD',
      'Funding: 8,000</b><small> USD',
    ]);
  });
});

test('a page with 300 findings is not too large', async () => {
  const [one] = await sample('2023/vanuatu.html');
  if (!one) throw new Error('no report');
  const page = pageOf(siteOf([withFindings(one, 300)]));
  expect(page.length).toBeLessThan(400_000);
  expect(page.match(/data-note=/gu)).toHaveLength(300);
});

test('the script knows every key that the pages name', () => {
  const script = files.find(({ path }) => path === 'assets/review.js')?.text ?? '';
  const keys = keyHelp.flatMap(({ names }) => names);
  const names: Record<string, string> = { '←': 'ArrowLeft', '→': 'ArrowRight', 'Shift+Enter': 'event.shiftKey ? -1 ' };
  const missing = keys.filter((key) => {
    const name = names[key] ?? key;
    return !script.includes(`${name}:`) && !script.includes(`'${name}'`);
  });
  expect(missing).toEqual([]);
});
