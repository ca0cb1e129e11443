/** What goes on behind a narrative in the words of others, without a line that says so. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';

const narrative = [
  '2019 Trafficking in Persons Report',
  'TOGO (Tier 2)',
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Police opened nine cases.',
  'PREVENTION',
  'The government maintained efforts to prevent trafficking. It hung posters in schools and trained 90 teachers of the north.',
  'The government made efforts to reduce the demand for forced labor. Inspectors went to nine farms and freed two boys.',
];

function read(...behind: string[]) {
  const [report] = parseReportsSync(`${[...narrative, ...behind].join('\n\n')}\n`).reports;
  return {
    placed: report?.narrative.sections.at(-1)?.paragraphs.map(({ text }) => text),
    told: report?.diagnostics.filter(({ ruleId }) => ruleId === 'text-unplaced').map(({ actual }) => actual),
  };
}

describe('stand apart and are told', () => {
  test.each([
    'Rain will fall on the lake until the feast, and the boats stay in the harbor. On the coast it is dry and warm.',
    'On the coast, the report found, police and prosecutors opened more cases than in any year before.',
    'Whoever wants to know more will find the TIP Report in the library of the harbor, on the second floor.',
    'Togo has been on the Watch List for two years in a row and may be next to lose the boats of its police.',
  ])('%s', (text) => {
    const { placed, told } = read(text);
    expect(placed).toEqual(narrative.slice(4));
    expect(told).toHaveLength(1);
  });

  test('several of them', () => {
    const { placed, told } = read(
      'Snow may fall in the hills until the feast, and the boats stay in the harbor. On the coast it is dry and warm.',
      'Next week the harbor has its feast. There will be music on the pier, and lamps on all of the boats until dawn.',
    );
    expect(placed).toEqual(narrative.slice(4));
    expect(told).toHaveLength(2);
  });
});

describe('are of the narrative', () => {
  test.each([
    'The government provided training to its troops before they left as peacekeepers. It did not do so for its diplomats.',
    'Clerks at the ports handed out leaflets to workers who left for jobs abroad. A hotline took calls in two languages.',
    'Togo is not a party to the 2000 UN TIP Protocol, nor has it taken steps in that direction since the feast.',
    'Schools added the topic to their lessons, and each teacher was given a handbook in both languages of the coast.',
    'Brochures and posters at bus stations warned travelers of the risks that they would meet on the coast.',
  ])('%s', (text) => {
    expect(read(text).placed).toEqual([...narrative.slice(4), text]);
  });

  test('right below a heading', () => {
    const text =
      'Nets and boats grew scarce on the lake, and many went to the coast, where nobody asked how old they were.';
    expect(read('TRAFFICKING PROFILE', text).placed).toEqual([text]);
  });
});
