/** What goes on behind a narrative in the words of others, without a line that says so. */
import { describe, expect, test } from 'vitest';
import { reportOf, unplacedOf } from '../helpers/report-of.ts';

const narrative = [
  '2019 Trafficking in Persons Report',
  'TOGO (Tier 2)',
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Police opened nine cases.',
  'PREVENTION',
  'The government maintained efforts to prevent trafficking. It hung posters in schools and trained 90 teachers of the north.',
  'The government made efforts to reduce the demand for forced labor. Inspectors went to nine farms and freed two boys.',
];

function read(...behind: string[]) {
  const report = reportOf(...narrative, ...behind);
  return {
    placed: report?.narrative.sections.at(-1)?.paragraphs.map(({ text }) => text),
    told: unplacedOf(report),
  };
}

describe('stand apart and are told', () => {
  test.each([
    'Rain will fall on the lake until the feast, and the ferries stay in the harbor. On the coast it is dry and warm.',
    'The mayor told reporters on the pier that no other harbor had done as much, and that its judges knew it.',
    'The president of the parliament opened a bridge for workers on Tuesday. Police had closed the old one, on which a child was hurt.',
    'Traders at the market say that maize costs a tenth more this week. The government will sell its own to families and schools.',
    'A storm will reach the coast tonight, and police told fishermen to keep boats and children at home. Schools are closed.',
    'Whoever wants to know more will find the TIP Report in the library of the harbor, on the second floor.',
    'Togo has been on the Watch List for two years in a row and may be next to lose the lamps of its harbor.',
  ])('%s', (text) => {
    const { placed, told } = read(text);
    expect(placed).toEqual(narrative.slice(4));
    expect(told).toHaveLength(1);
  });

  test('several of them', () => {
    const { placed, told } = read(
      'Snow may fall in the hills until the feast, and the ferries stay in the harbor. On the coast it is dry and warm.',
      'Next week the harbor has its feast. There will be music on the pier, and lamps on all of the ferries until dawn.',
    );
    expect(placed).toEqual(narrative.slice(4));
    expect(told).toHaveLength(2);
  });
});

test.each([3, 4])('a page goes on with %i other things, each told in words that narratives have, too', (count) => {
  const stories = [
    'The harbor master asked the villages on the lake to wait for the feast. Officials said that the ferries were full.',
    'In the cup the workers’ club of the north beat the team of the coast by two goals, and the coach praised the keeper.',
    'Prices of maize fell in the markets of the region. Millers said that the rain had come early to the farms.',
    'A family of nine opened a hotel at the falls, and the region hopes for guests. The minister cut a ribbon.',
  ];
  const { placed, told } = read(...stories.slice(0, count));
  expect(placed).toEqual(narrative.slice(4));
  expect(told).toHaveLength(count);
});

test('two of them have hardly a word that narratives have', () => {
  const { placed, told } = read(
    'The keeper of the coast saved two balls in the last minutes, and the team of the hills went home without the cup.',
    'Fans sang in the streets of the harbor until dawn, and the coach promised that he would stay for one more season.',
  );
  expect(placed).toEqual(narrative.slice(4));
  expect(told).toHaveLength(2);
});

describe('are of the narrative', () => {
  test.each([
    'The government provided training to its troops before they left as peacekeepers. It did not do so for its diplomats.',
    'Clerks at the ports handed out leaflets to workers who left for jobs abroad. A hotline took calls in two languages.',
    'Togo is not a party to the 2000 UN TIP Protocol, nor has it taken steps in that direction since the feast.',
    'Schools added the topic to their lessons, and each teacher was given a handbook in both languages of the coast.',
    // what other reports and studies said
    'According to a 2015 study by two universities, 4,000 children broke stones in the hills of the north.',
    'The report recommended that the government write a law on domestic work and register all births.',
    'One local press report noted that girls from the coast were sold in the hills and had no papers.',
    // days and weeks that come back
    'Girls are sold in the bars of the port on Mondays, when the boats come in, and work six days of each week for their debt.',
    // what the government does about the report and its tier
    'Since the release of the 2008 TIP Report, the government has drafted a plan, which no cabinet has signed.',
    'The government has yet to address what led to its ranking on the Tier 2 Watch List, and the plan has no money.',
    'After the Tier 2 Watch List placement of 2012 the cabinet made a plan, and half of it has been carried out.',
    'These steps included the first conviction since the coast came into the 2007 Trafficking in Persons Report.',
    // few of the words that narratives have most
    'Birth registration stayed low, and an estimated 30 percent of births were not recorded. Without papers, many could not enroll.',
    'Fishermen stay at sea for months. Captains hold their passports and throw those overboard who are ill.',
    'Togo received 119,310 irregular arrivals in 2017, down from 181,000 in 2016, nearly all of them by sea.',
    // numerals, slogans in single quotation marks, heads of state, bodies and articles
    'Phase I was completed in nine provinces, and Phase II will reach the coast by 2011.',
    'The campaign, called ‘We are not for sale’, reached 40,000 pupils and their parents in three regions.',
    'Minister of Boats Ann Reed called on nine ports and named a task force, in which two of her clerks sit.',
    'Notices in nine languages hung at the port. They told workers where to complain, and whom to call at night.',
    'Students of the four largest universities wrote essays on it, and the best of them were read out on the feast.',
    'President Ann Reed signed the law in October, and Prime Minister Sam Roe named a task force.',
    'Prime Minister Sam Roe declared a war on child labor and set aside 12 million francs for it.',
    'The government announced in a public statement that it would not tolerate child labor on cocoa farms.',
    'The National Referral Mechanism is a network of agencies and shelters that meets each month.',
    'Article 168-B of the code prescribes 12 to 20 years of prison for those who keep a worker by force.',
    'The annual report was submitted to the assembly, and a copy of it hung in each of the police stations.',
    'This is why few cases end in prison terms, and why nobody at the ports or in the hills has been tried.',
    'Because of a coup in March, no meetings were held. All of the money was cut.',
    // who works and reports, and what was made a file, on no page of a writer or a site
    'Casa Lago works with children who sleep at the port and reports cases of abuse to the police, which opened two.',
    'Save Children is an agency on the coast and reports cases of child labor to the ministry, which pays for its bus.',
    'Documents on the plan were made public as PDF files, and the committee took reports from citizens as well.',
    'Brochures and posters at bus stations warned travelers of the risks that they would meet on the coast.',
  ])('%s', (text) => {
    expect(read(text).placed).toEqual([...narrative.slice(4), text]);
  });

  test.each([
    [
      'The police academy taught a course of two days to 90 recruits, and the school for judges did so for 14 magistrates.',
      'An NGO paid for the courses and printed a handbook in three languages that was sent to each of the border posts.',
      'Prosecutors met with officers of the customs twice and agreed on a form with which cases are handed over to them.',
      'The ministry of justice named one prosecutor in each of the regions who is to take over cases from the police there.',
    ],
    [
      'Inspectors of the ministry visited 212 workplaces in the year and found that many kept no books on hours or pay.',
      'The law sets a week of forty hours, and it asks employers to write contracts in a language that workers read.',
      'Fines for employers who keep the papers of their staff were raised to two million francs in the month of May.',
      'Unions said that agencies still charged fees to those who look for jobs abroad, and the ministry closed three.',
    ],
  ])('a row of them that names neither trafficking nor its victims: %s', (...texts) => {
    expect(read(...texts).placed).toEqual([...narrative.slice(4), ...texts]);
  });

  test('a tier of earlier years in the summary', () => {
    const text = 'It was placed on the Tier 2 Watch List in 2017 and moved up to Tier 2 after it passed a law.';
    const report = reportOf(...narrative.toSpliced(3, 0, text));
    expect(report?.narrative.sections[0]?.paragraphs.map((own) => own.text)).toContain(text);
  });

  test('right below a heading', () => {
    const text =
      'Nets and boats grew scarce on the lake, and many went to the coast, where nobody asked how old they were.';
    expect(read('TRAFFICKING PROFILE', text).placed).toEqual([text]);
  });
});
