import type { Form } from '../form.ts';
import {
  advice,
  allSince2017,
  expected,
  lines,
  meet2023,
  met,
  notMaking,
  page,
  parts,
  prevention,
  profileLast,
  prosecution,
  protection,
  stops,
  watchList2019,
} from '../words.ts';

/** 2022 and 2023: the header in parentheses, lists. */
export const e9: Form[] = [
  {
    name: '2022 ecoi: Title Case header, indented bullets, all parts',
    year: 2022,
    text: page(
      '2022 Trafficking in Persons Report: Mongolia',
      'Mongolia (Tier 2)',
      meet2023('The Government of Mongolia', 'Mongolia remained on Tier 2'),
      'PRIORITIZED RECOMMENDATIONS:',
      lines(6, '  • '),
      parts('PROSECUTION', 'PROTECTION', 'PREVENTION'),
      'TRAFFICKING PROFILE',
      profileLast('Mongolia'),
    ),
    reports: [expected('MNG 2 remained', allSince2017, 6)],
  },
  {
    name: '2022 ecoi de: a line of one no-break space under the title, hyphens with blanks behind them',
    year: 2022,
    text: page(
      '2022 Trafficking in Persons Report: Cote d’Ivoire',
      ' ',
      'Cote d’Ivoire (Tier 2)',
      `${meet2023('The Government of Cote d’Ivoire', 'Cote d’Ivoire remained on Tier 2', 1)} Asylum- seekers and anti- trafficking staff met for re- training.`,
      'PRIORITIZED RECOMMENDATIONS:',
      lines(4, '  • '),
      parts('PROSECUTION'),
    ),
    reports: [expected('CIV 2 remained', 'summary prosecution', 4)],
  },
  {
    name: '2022 the Watch List with a waiver, a mirror under the slug of a template',
    text: page(
      'Zambia (Tier 2 Watch List)',
      watchList2019(
        'The Government of Zambia',
        'Because the government has devoted sufficient resources to a written plan that, if implemented, would constitute significant efforts to meet the minimum standards, Zambia was granted a waiver per the Trafficking Victims Protection Act from an otherwise required downgrade to Tier 3. Therefore Zambia remained on Tier 2 Watch List for the third consecutive year.',
      ),
      'PRIORITIZED RECOMMENDATIONS:',
      lines(4, '• '),
      parts('PROSECUTION'),
    ),
    reports: [expected('ZMB 2WL remained', 'summary prosecution', 4)],
  },
  {
    name: '2022 a Special Case with the ordinal in digits',
    year: 2022,
    text: page(
      '2022 Trafficking in Persons Report: Libya',
      'Libya (Special Case)',
      'Libya remains a Special Case for the 7th consecutive year. Two governments claim the land, and militias run the camps.',
      'GOVERNMENT EFFORTS',
      'Authorities made minimal law enforcement efforts. Courts in the south stayed shut.',
      'TRAFFICKING PROFILE',
      profileLast('Libya'),
    ),
    reports: [expected('LBY SC remained', 'summary government-efforts trafficking-profile')],
  },
  {
    name: '2022 state.gov: headings lost, items on bare lines with one inline bullet',
    text: `${meet2023('The Government of Belize', 'Belize was upgraded to Tier 2', 2)}
${lines(4, '')} • ${advice(5)[4]}.
The government increased law enforcement efforts. The act of 2013 bans all forms, with fit terms.
The government maintained efforts to protect victims. It found three.
The government decreased prevention efforts. A council met once.
As reported over the past five years, human traffickers exploit victims in Belize. Kin sell girls to men with money.
`,
    reports: [expected('BLZ 2 upgraded', allSince2017, 5)],
  },
  {
    name: '2022 a slip of the source: no government, any efforts',
    year: 2022,
    text: page(
      '2022 Trafficking in Persons Report: Nicaragua',
      'Nicaragua (Tier 3)',
      'The Nicaragua does not fully meet the minimum standards for the elimination of trafficking and is not making any efforts to do so, even considering the impact of the COVID-19 pandemic on its anti-trafficking capacity; therefore Nicaragua remained on Tier 3. No one was tried.',
      'PRIORITIZED RECOMMENDATIONS:',
      lines(3, '  • '),
    ),
    reports: [expected('NIC 3 remained', 'summary', 3)],
  },
  {
    name: '2023 gvnet unwrapped: a paragraph an item, two blanks after stops, the profile extracted too',
    year: 2023,
    text: page(
      '[ Human Trafficking, Country-by-Country ]',
      'THE GAMBIA (Tier 2) Extracted in part  from the U.S. State Dept 2023 TIP Report',
      meet2023('The Government of The Gambia', 'The Gambia was upgraded to Tier 2').replaceAll('. ', '.  '),
      'Prioritized Recommendations',
      advice(5)
        .map((item) => `${item}.`)
        .join('\n\n'),
      'Trafficking Profile',
      profileLast('The Gambia').replaceAll('. ', '.  '),
    ),
    reports: [expected('GMB 2 upgraded', 'summary trafficking-profile', 5)],
  },
  {
    name: '2023 gvnet wrapped at 75 columns, each item begins on a new line, a dash before the source',
    year: 2023,
    text: `[ Human Trafficking, Country-by-Country ]

BOSNIA AND HERZEGOVINA (Tier 2) – Extracted in part from the U.S. State
Dept 2023 TIP Report - BiH

The Government of Bosnia and Herzegovina does not fully meet the minimum
standards for the elimination of trafficking but is making significant
efforts to do so. The government demonstrated overall increasing efforts
compared with the previous reporting period, considering the impact of the
COVID-19 pandemic, if any, on its anti-trafficking capacity; therefore
Bosnia and Herzegovina was upgraded to Tier 2. It paid four NGOs in time.
However, the government did not meet the minimum standards in several key
areas. Judges let parents go who had sold their child.

Prioritized Recommendations

Sentence traffickers to prison terms that fit the crime, and leave off
fines in their place.
Find
victims among migrants in camps along the river and among children who beg
in towns.
Train
judges, prosecutors, and police of all entities together, twice a year or
more often.
Give shelters money by the spring.
`,
    reports: [expected('BIH 2 upgraded', 'summary', [4, 'Sentence traffickers to prison', 'Give shelters money'])],
  },
  {
    name: '2023 gvnet glued: all run on, the header over five lines, items parted by sentences only',
    year: 2023,
    text: `[Human Trafficking, Country-by-Country ] SRI
LANKA (Tier 2)
–
Extracted
in part from the U.S. State Dept
2023 TIP Report The
Government of Sri Lanka does not fully meet the minimum standards for the
elimination of trafficking but is making significant efforts to do so. The
government demonstrated overall increasing efforts compared with the previous
reporting period, considering the impact of the COVID-19 pandemic, if any, on
its anti-trafficking capacity; therefore Sri Lanka remained on Tier 2.
These efforts included a hotline for maids abroad. However, the government did not meet the minimum standards in several key areas. Agents
paid fines and went on. Prioritized Recommendations Try agents who cheat maids, and
take their permits away. Find victims in
massage houses and on boats. Let women with small children travel if
they wish. Pay for a second
shelter.
`,
    reports: [expected('LKA 2 remained', 'summary', [4, 'Try agents who cheat', 'Pay for a second'])],
  },
  {
    name: '2023 gvnet in a table cell: a pipe and an indent, a pipe at the end',
    year: 2023,
    text: page(
      '| [ Human Trafficking, Country-by-Country ]',
      '    ESWATINI (SWAZILAND)  (Tier 2 Watch List)) Extracted in part  from the U.S. State Dept 2023 TIP Report',
      `    ${watchList2019('The Government of the Kingdom of Eswatini', 'Therefore Eswatini remained on Tier 2 Watch List for the second consecutive year.')}`,
      '    Prioritized Recommendations',
      `    ${stops(4, '\n\n    ')} |`,
    ),
    reports: [expected('SWZ 2WL remained', 'summary', 4)],
  },
  {
    name: '2023 gvnet: not rated',
    year: 2023,
    text: page(
      '[ Human Trafficking, Country-by-Country ]',
      'SOMALIA (not rated) Extracted in part  from the U.S. State Dept 2023 TIP Report',
      'Somalia remains a Special Case for the 21st consecutive year.  Fighters hold much of the land.  Clans settle most cases under a tree.',
      'Trafficking Profile',
      profileLast('Somalia'),
    ),
    reports: [expected('SOM SC remained', 'summary trafficking-profile')],
  },
  {
    name: '2023 gvnet: the source cut short, a suffix with the name, a name without its cedilla',
    text: page(
      '[ Human Trafficking, Country-by-Country ]',
      'Curacao (Tier 2) Extracted in part  from the U.S.',
      meet2023('The Government of Curaçao', 'Curaçao remained on Tier 2'),
      'Prioritized Recommendations',
      stops(3, '\n\n'),
    ),
    reports: [expected('CUW 2 remained', 'summary', 3)],
  },
  {
    name: '2023 gvnet: from the U.S. alone, the list without bullets and a closing pipe',
    year: 2023,
    text: page(
      '[ Human Trafficking, Country-by-Country ]',
      'THE BAHAMAS (Tier 1) Extracted in part  from the U.S. State Dept 2023 TIP Report - The Bahamas',
      met('The Government of The Bahamas', 'The Bahamas remained on Tier 1'),
      'Prioritized Recommendations',
      stops(4, '\n\n'),
      ' |',
    ),
    reports: [expected('BHS 1 remained', 'summary', 4)],
  },
  {
    name: '2023 statenewswire: single newlines, items with hyphens, all parts',
    text: `TÜRKIYE (Tier 2)
${meet2023('The Government of Türkiye', 'Türkiye remained on Tier 2')}
PRIORITIZED RECOMMENDATIONS:
${lines(5, '- ')}
PROSECUTION
${prosecution}
PROTECTION
${protection}
PREVENTION
${prevention}
TRAFFICKING PROFILE:
${profileLast('Türkiye')}
`,
    reports: [expected('TUR 2 remained', allSince2017, 5)],
  },
  {
    name: '2023 statenewswire: items with asterisks, semicolons inside an item, an inverted name',
    text: `CONGO, REPUBLIC OF THE (Tier 2 Watch List)
${watchList2019('The Government of the Republic of the Congo (ROC)', 'Therefore the ROC remained on Tier 2 Watch List for the second consecutive year.').replace('compared to', 'compared with')}
PRIORITIZED RECOMMENDATIONS:
* Find victims among groups at risk, such as Baka people; children on markets; and women in bars near camps.
* Give the commission money and a clerk.
* Enact rules for the law of 2019.
PROSECUTION
${prosecution}
`,
    reports: [
      expected('COG 2WL remained', 'summary prosecution', [3, 'Find victims among groups', 'Enact rules for the']),
    ],
  },
  {
    name: '2023 statenewswire with lines of the site, bullets with two blanks',
    text: `Politics
LETTER TO THE EDITOR
Want to get notified whenever we write about this?
ITALY (Tier 2)
${meet2023('The Government of Italy', 'Italy remained on Tier 2', 3)}
PRIORITIZED RECOMMENDATIONS:
${lines(4, '  • ')}
PROSECUTION
${prosecution}
`,
    reports: [expected('ITA 2 remained', 'summary prosecution', 4)],
  },
  {
    name: '2023 amicidilazzaro: ranking in the title, a photo credit, "The government should:"',
    year: 2023,
    text: page(
      'Nigeria Tier ranking: TIER 2 (TIP 2023)',
      'Foto di Gordon Johnson da Pixabay',
      meet2023('The Government of Nigeria', 'Nigeria remained on Tier 2'),
      'The Nigerian goverment should:',
      lines(4, '  • '),
    ),
    reports: [expected('NGA 2 remained', 'summary', 4)],
  },
  {
    name: '2023 amicidilazzaro: the page of one part',
    year: 2023,
    text: page(
      'Prevention of human trafficking in Nigeria (TIP 2023)',
      'Foto di Gordon Johnson da Pixabay',
      'The government maintained prevention efforts. NAPTIP put its plan on the air in four tongues, and the states of the south copied it. Markets got loudspeakers.',
    ),
    reports: [expected('NGA', 'prevention')],
  },
  {
    name: '2023 amicidilazzaro: the page of the first part',
    year: 2023,
    text: `Prosecution of traffickers in Nigeria (TIP 2023)

The government increased law enforcement efforts. The act of 2015 bans all forms. Courts convicted 80 traffickers, compared with 36 in the year before.
`,
    reports: [expected('NGA', 'prosecution')],
  },
  {
    name: '2023 a Tier 3 page, clause on the pandemic in the middle of the finding',
    text: page(
      'NORTH KOREA (Tier 3)',
      'The Government of the Democratic People’s Republic of Korea (DPRK) does not fully meet the minimum standards for the elimination of trafficking and, even considering the impact of the COVID-19 pandemic, if any, on its anti-trafficking capacity, is not making significant efforts to do so; therefore the DPRK remained on Tier 3. It kept wages of workers sent abroad.',
      'PRIORITIZED RECOMMENDATIONS:',
      lines(3, '• '),
      parts('PROSECUTION'),
    ),
    reports: [expected('PRK 3 remained', 'summary prosecution', 3)],
  },
  {
    name: '2023 a list whose numbers are printed',
    text: page(
      'BURUNDI (Tier 2 Watch List)',
      watchList2019('The Government of Burundi', 'Therefore Burundi was upgraded to Tier 2 Watch List.'),
      'PRIORITIZED RECOMMENDATIONS:',
      `1. ${advice(1)[0]}.\n2. ${advice(2)[1]}.\n3. ${advice(3)[2]}.`,
      parts('PROSECUTION'),
    ),
    reports: [expected('BDI 2WL upgraded', 'summary prosecution', 3)],
  },
  {
    name: '2023 no blank after stops, non-breaking hyphens and a dotless i',
    text: page(
      'AFGHANISTAN (Tier 3)',
      `${notMaking('Afghanistan', 'therefore Afghanistan remained on Tier 3').replaceAll('. ', '.')} Pro‑democracy groups spoke of bacha bazı.`,
      'PRIORITIZED RECOMMENDATIONS:',
      lines(3, '• '),
    ),
    reports: [expected('AFG 3 remained', 'summary', 3)],
  },
  {
    name: '2023 a second paragraph of prosecution that prevents something else',
    text: page(
      'FIJI (Tier 2)',
      meet2023('The Government of Fiji', 'Fiji remained on Tier 2'),
      parts('PROSECUTION'),
      'The government made efforts to prevent leaks from files.',
    ),
    reports: [expected('FJI 2 remained', 'summary prosecution')],
  },
];
