import { expect, test } from 'vitest';
import { processInput } from '../../src/process-input.ts';
import { partsOf } from '../helpers/report-of.ts';

const pages = {
  'report.md':
    'KENYA: Tier 2\n\nPROTECTION\n\n- The police opened a shelter.\n\n  - It has a garden.\n\n  It has a gate.\n',
  'report.html':
    '<h1>KENYA: Tier 2</h1><h2>PROTECTION</h2><ul><li>The police opened a shelter.<ul><li>It has a garden.</li></ul>It has a gate.</li></ul>',
};

test.each(Object.entries(pages))('what stands behind a list in an item stands behind it: %s', async (name, text) => {
  const { reports, diagnostics } = await processInput({ name, bytes: new TextEncoder().encode(text) });
  const texts = reports.flatMap(({ narrative }) => narrative.sections.flatMap(({ paragraphs }) => paragraphs));
  expect(texts.map((paragraph) => paragraph.text)).toEqual([
    'The police opened a shelter.',
    'It has a garden.',
    'It has a gate.',
  ]);
  expect(diagnostics.filter(({ ruleId }) => String(ruleId).startsWith('text-'))).toEqual([]);
});

/** A site left more than one blank line where it dropped a heading. */
const headless = [
  'U.S. Department of State 2003 Trafficking in Persons Report - Togo\n\nTogo (Tier 2)',
  'Togo is a source country for boys trafficked for forced labor.',
  'The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.',
  '\nSix radio stations warned parents in the hills. Clubs of pupils were told of the danger.',
].join('\n\n');

test.each(['togo.txt', 'togo.md'])('what blank lines tell of a lost heading they tell in %s', async (name) => {
  const { reports } = await processInput({ name, bytes: new TextEncoder().encode(headless) });
  const kinds = partsOf(reports[0]);
  expect(kinds).toEqual(['trafficking-profile', 'summary', 'prevention']);
});
