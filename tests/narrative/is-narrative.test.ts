import { describe, expect, test } from 'vitest';
import { processInputSync } from '../../src/process-input-sync.ts';
import { partsOf, rulesOf } from '../helpers/report-of.ts';

function parse(text: string) {
  return processInputSync({ name: 'page.txt', bytes: Buffer.from(text) });
}

const narrative = `GHANA (Tier 2)

The Government of Ghana does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. The government demonstrated overall increasing efforts compared with the previous reporting period; therefore Ghana remained on Tier 2. Two judges sat.

PROSECUTION

The government increased law enforcement efforts. Judges heard nine cases.
`;

const tiers = `Tier 1: Countries whose governments fully meet the minimum standards of the law.

Tier 2: Countries whose governments do not fully meet them but are making significant efforts to do so.

Tier 3: Governments that do not fully meet the minimum standards and are not making significant efforts to do so.`;

test('what somebody tells of the tiers in front of a narrative is apart from it', () => {
  const tells =
    'The Department of State places each country in the Trafficking in Persons Report onto one of four tiers, as mandated by the TVPA.';
  const said = narrative.split('\n\n')[1] ?? '';
  const { reports } = parse(`${tells}\n\n${said}\n`);
  expect(reports[0]?.tier).toMatchObject({ code: '2', evidence: 'movement' });
  expect(reports[0]?.narrative.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
    said,
  ]);
  expect(rulesOf(reports[0])).toContain('text-unplaced');
  expect(parse(`${tells}\n\nSome governments do more than others.\n`).reports).toEqual([]);
});

describe('pages that are no narrative', () => {
  test.each(
    Object.entries({
      'definitions of the tiers': tiers,
      'definitions of the tiers, and of the special case by the one there is': `The tiers of the world\n\n${tiers.replaceAll(': ', '\n\n').replaceAll('Tier', 'TIER')}\n\nSPECIAL CASE\n\nSomalia remains a Special Case for the ninth consecutive year. During the reporting period, its government held the capital alone.`,
      'news with a dateline':
        'ACCRA, June 16 – The Government of Ghana does not fully meet the minimum standards for the elimination of trafficking, the State Department said on Monday.\n\n“We heard more cases,” a minister told reporters. Therefore Ghana remained on Tier 2.\n\nTwo judges will be sent to the north, he added.',
      'news that quotes a paragraph whole':
        'Ghana keeps its rank\n\n“The Government of Ghana does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so; therefore Ghana remained on Tier 2,” the report says.\n\nThe report noted that more boats were searched.',
      'news that says when the report came out, and what it shows':
        'Ghana moved up in the 2021 Trafficking in Persons Report (Ghana) released on Friday.\n\nThe report shows that the Government of Ghana does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.\n\n“These efforts included a court by the lake and two boats for the police.',
      'news that sets the report’s paragraphs in quotation marks between its own':
        'OSLO: The United States yesterday upgraded Ghana to Tier 2. According to the annual report issued by the State Department: “The government of Ghana does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so; therefore Ghana was upgraded to Tier 2.\n\n“The government demonstrated overall increasing efforts by sending two judges to the north, where nobody had heard a case for years.\n\n“However, the government did not meet the minimum standards in several key areas. Officials sent boys back to the boats.”\n\nIn the report, the US added two harbors to its list of those that do too little.',
      'a ministry that is pleased with its rank':
        'Ghana upgraded to Tier 2 as per the US TIP Report 2022\n\nThe Ministry of the Lake is pleased to announce that the report of July has moved Ghana to Tier 2. Ghana had remained in the Tier 2 Watch List for three years.\n\nThe Department, while observing that the Government of Ghana does not fully meet the minimum standards for the elimination of trafficking, sees overall increasing efforts compared with the previous reporting period.',
      'news that tells what a rank means and whom it called':
        'US government’s 2023 human trafficking report: Ghana still on Tier 2 Watch List\n\nTHIS land remains at Tier 2 Watch List for a third consecutive year.\n\nThe designation means the government has not met the minimum standards of the law but is making significant efforts to do so.\n\nOur paper called the minister for comment but got no answer.',
      'news out of a press release, in the words of an old edition':
        'Togo remains a source country of girls and does not yet fully comply with the minimum standards for the elimination of trafficking, as is told in the annual report, presented yesterday in the capital.\n\nAccording to a press release of the embassy, Togo is a source country for girls subjected to forced labor on the coast and in the north.\n\nHowever, the government left the work to nuns, presents the report.',
      'a blog that tells what the report makes of a country':
        'The Department of State released its 10th “Trafficking in Persons Report” on Monday, in which Eritrea is a country whose government does not “fully comply with the minimum standards” and is “not making significant efforts to do so.”\n\nThe TIP recommends that the state “open a house for those who flee; hear their cases; and let aid workers in.”\n\nHowever, the report defines the land as a place that has made few efforts to fight trafficking.',
      'a statement of an office below a line that looks like a header':
        'Ghana: Tier 2 Watchlist\nTrafficking worries many in Ghana. In its last report the State Department confirmed that Ghana would remain on Tier 2 Watch List for the third year.\nA country with that rank is one of which it is said that the government of that particular country does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.\nThe report stipulates that more boats were searched than in the year before.',
      'a profile of a country for buyers, which gives its rank':
        'Ghana Country Overview\n\nEconomy\n\nThe land sells cocoa and gold.\n\nU.S. Department of State TIP Ranking: Tier 2\n\nAccording to the U.S. Department of State, Ghana is a source, transit, and destination country for men, women, and children subjected to forced labor and sex trafficking.',
      'a thesis':
        'TRAFFICKING ACROSS THE BORDERS OF GHANA\n\nCHAPTER ONE\n\nINTRODUCTION\n\nThe crime costs little and pays well.\n\nGhana is a source and transit country for women and children subjected to forced labor. Traders of the coast know the roads.\n\nThis paper seeks to show what officers at the border make of the law.',
      'news that gives the report as its own words':
        'The 2021 Trafficking in Persons Report reveals that the Government of Ghana does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.\n\nAccording to Report, these efforts included two new boats. Therefore, Ghana remained on Tier 2.\n\nThe embassy, through the report recommended to the government to hear cases fast.',
      'news that gives the list, too, as its own words':
        'Togo government fails minimum standards on 2024 report\n\nThe 2024 Trafficking in Persons Report has revealed that the Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.\n\nIt demonstrated overall increasing efforts compared with the previous reporting period; therefore Togo remained on Tier 2.\n\nBelow is what is asked:\n\nTrain judges in the north.\n\nBuy two boats for the police.\n\nHowever, the report emphasized that the government did not meet the minimum standards in several key areas. It tried nobody.',
      'news about several countries that begins with the one that ranks them':
        'The United States has given the islands mixed reviews, with some that do not even meet the “minimum standards for the elimination of trafficking”.\n\nAccording to the United States, countries that fully meet the minimum standards are placed on Tier 1.\n\nThe Fiji government “does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so”. Therefore Fiji remained on Tier 2.',
      'an opinion that quotes the finding within its sentence':
        'Opinion: Ghana must do more\n\nIn the 2018 report, “the Government of Ghana does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.” So we remained on Tier 2.\n\nJudges should hear cases fast.',
      'a statement whose title, with the names of parts, was wrapped':
        'U.S. Report Urges Greater Prevention, Prosecution and\nProtection\n\nOn June 27, the Secretary released the 2017 Trafficking in Persons Report. The government of Ghana is one of those it speaks of.\n\nIn it, Ghana remains on the Tier 2 Watch List. The government opened two courts by the lake.',
      'a fact sheet on how the report is made':
        'Fact Sheet: How the report is made\n\nEvery spring the embassy in Ghana sends facts on prosecution, protection, and prevention.\n\nProsecution\nDoes the government punish traffickers?\n\nProtection\nDoes it find victims?\n\nPrevention\nDoes it warn the public?',
      'a quoted finding over advice to readers':
        'Trafficking on the lake: a timeline\n\nIn 2013 the State Department wrote that the government “does not fully comply with the minimum standards for the elimination of trafficking.” The minister was angry.\n\nRecommendations\n\n- Read the report\n- Ask your deputy',
      'what another body asks a state to do':
        'Second round: Malta\n\nPrevention of the trade\n\nMalta has run two campaigns.\n\nGRETA urges the authorities to train judges.\n\nRecommendations\n\nGRETA considers that the authorities should open a house.',
      'a finding that somebody makes up':
        'Samoa and the report\n\nWhat will it say? “The Government of Samoa does not fully meet the minimum standards for the elimination of trafficking,” perhaps.',
      'the words of an ambassador':
        'On the new report\n\nThe Government of Fiji does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.\n\nWe ask ministers to train police, pay for houses, and try traffickers.\n\nThank you.',
      'the year of a charity, with a heading of the report':
        'The year at the house\n\nOur house in Accra took in ninety girls. Ghana is a source and destination country for children.\n\nWe train police and open houses.\n\nPrevention\n\nWe hung posters in schools.',
      'a lesson under the names of the three parts':
        'What is human trafficking?\n\nPrevention\n\nLearn the signs. Ask questions.\n\nProtection\n\nVictims need a safe bed and a doctor.\n\nProsecution\n\nTraffickers must stand trial.',
      'a page of news that names placements between its lines':
        'Releases of July\n\nRelease: GHANA: Tier 2.\n\n2021 Trafficking in Persons Report: Togo\n\nRelease: TOGO: Tier 2 Watch List.\n\n2021 Trafficking in Persons Report: Mali\n\nRelease: MALI: Tier 3.',
      'a ruling that cites the report':
        'DOE v. HARBOR SHIPPING\n\nPlaintiffs cite the 2016 Trafficking in Persons Report, which says that the Government of Ghana does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.\n\nPlaintiffs must show that Defendant knew.',
      'findings of no country':
        'Which tier?\n\nThe Government of X fully meets the minimum standards for the elimination of trafficking.\n\nThe Government of Y does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.',
      'the article of an encyclopedia, by its title and the numbers of its references':
        'Human trafficking in Ghana\n\nGhana is a source, transit, and destination country for children.[1] Some dive for nets on the lake.\n\nThe Government of Ghana does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.[2] Judges heard nine cases.',
      'an entry of a factbook under the name of the country':
        'Trafficking in persons\n\nGhana\n\ntier rating: Tier 2 Watch List - Ghana does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.',
      teasers:
        'Trafficking in Ghana (TIP 2019)\n\nThe Government of Ghana does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts […] More\n\nPrevention of human trafficking in Ghana (TIP 2018)\n\nThe government increased efforts to prevent trafficking. It held a meeting […] More',
      'a page of results, each under its title':
        '2021 Trafficking in Persons Report: Ghana\n\nThe Government of Ghana does not fully meet the minimum standards for the elimination of trafficking but is making...\n\n2021 Trafficking in Persons Report: Togo\n\nThe Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making...',
    }),
  )('%s', (_name, text) => {
    const { reports, instead } = parse(text);
    expect(reports).toEqual([]);
    expect(instead).not.toBeNull();
  });
});

describe('what stands before the header of a narrative', () => {
  test.each(
    Object.entries({
      'definitions of the tiers': tiers,
      'an introduction that quotes the finding':
        'Ghana’s government “does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so,” says this year’s survey. Below is what it writes.',
      'news whose text is given below it':
        'The State Department has released its 2019 Trafficking in Person report, which finds that the Government of Ghana does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.\n\nThe survey further noted that the government demonstrated overall increasing efforts compared with the previous reporting period; therefore Ghana remained on Tier 2.\n\nThese efforts included two new judges.\n\nSee the page below:',
      'an introduction in its own words':
        'Once more Ghana does not fully meet the minimum standards for the elimination of trafficking. We print the page of the report here.',
    }),
  )('%s', (_name, text) => {
    const { reports } = parse(`${text}\n\n${narrative}`);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ header: { country: { iso3: 'GHA' } }, tier: { code: '2' } });
    expect(reports[0]?.tier?.finding?.text).toMatch(/^The Government of Ghana/u);
  });
});

test('a narrative without its header is one', () => {
  const { reports } = parse(narrative.split('\n').slice(2).join('\n'));
  expect(reports).toHaveLength(1);
  expect(reports[0]?.header.country?.iso3).toBe('GHA');
});

test('a profile alone is one without the words that most open with', () => {
  const { reports } = parse(
    'Human traffickers exploit domestic and foreign victims in Ghana, and traffickers exploit victims from Ghana abroad. Boys fish on the lake at night.\n',
  );
  expect(partsOf(reports[0])).toEqual(['trafficking-profile']);
});

test('a paper that sums up what the report says under headings of its own is none', () => {
  const text = [
    'Trafficking in Ghana: a brief',
    'In the 2022 Trafficking in Persons Report, Ghana remained on Tier 2.',
    'Prosecution',
    'The report notes that the government opened nine cases. We found three more.',
    'Protection',
    'According to the report, officials identified 40 victims. Our count is higher.',
  ].join('\n\n');
  expect(processInputSync({ name: 'page.txt', bytes: Buffer.from(text) }).reports).toEqual([]);
});

describe('what a page says for itself below a narrative without headings', () => {
  const titled = `Trafficking in Persons Report 2004: Togo

Togo is a source country for children trafficked for forced labor to the ports of the coast.

The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. A court heard two cases.`;

  test('on a line of its own makes it no statement', () => {
    const { reports } = parse(`${titled}\n\nContact us for more information.\n`);
    expect(reports.map(({ id }) => id)).toEqual(['TGO-2004']);
    expect(reports[0]?.residue.map(({ text }) => text)).toEqual(['Contact us for more information.']);
  });

  test('in the comments of its readers makes it none', () => {
    const comments = ['2 comments:', 'I saw those boys when we lived by the port.', 'We should all be ashamed.'];
    const { reports } = parse(`${titled}\n\n${comments.join('\n\n')}\n`);
    expect(reports.map(({ id }) => id)).toEqual(['TGO-2004']);
    expect(reports[0]?.residue.map(({ text }) => text)).toEqual(comments);
  });

  test('in a paragraph of its own does', () => {
    const opinion =
      'We call on our government to do more for these children, and ask all who read this to write to the ministry, to the papers of the town, and to the members of the house who sit on its committee, because nobody else will speak for those who have no voice in the ports.';
    expect(parse(`${titled}\n\n${opinion}\n`).reports).toEqual([]);
  });
});

const summary =
  'The Government of Ghana does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Two new judges sat in the north.';

test.each(['In 2010, Ghana was a', '[1] In 2008 Ghana was primarily a'])(
  'an encyclopedia tells what a country was: %s',
  (start) => {
    const text = `${start} source and transit country for children subjected to forced labor on the lake.\n\n${summary}\n\nPolice stopped nine boats during the reporting period.\n`;
    expect(parse(text).reports).toEqual([]);
  },
);

test('a factbook whose labels stand on lines of their own is no narrative', () => {
  const text =
    'Trafficking in persons:\ncurrent situation:\nGhana is a source country for children subjected to forced labor; boys dive for nets on the lake\ntier rating:\nTier 2 Watch List - Ghana does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so; two judges were trained (2013)\n';
  expect(parse(text).reports).toEqual([]);
});
