import type { Form } from '../form.ts';
import {
  allSince2017,
  expected,
  lines,
  meet2024,
  met,
  page,
  parts,
  prevention,
  profileLast,
  prosecution,
  protection,
  stops,
} from '../words.ts';

/** 2024 and 2025. */
export const e10: Form[] = [
  {
    name: '2024 ecoi: heading of the recommendations dropped, asterisks inline',
    year: 2024,
    text: page(
      '2024 Trafficking in Persons Report: Georgia',
      'GEORGIA (Tier 2)',
      meet2024('The Government of Georgia', 'Georgia remained on Tier 2'),
      stops(6, ' * '),
      'The government increased law enforcement efforts. Article 143 of the code bans all forms of the crime.',
      'The government maintained victim protection efforts. It found four victims.',
      'The government increased prevention efforts. A council approved a plan.',
      profileLast('Georgia'),
    ),
    reports: [expected('GEO 2 remained', allSince2017, 6)],
  },
  {
    name: '2024 ecoi de: header and headings dropped, an abbreviation as subject',
    text: `Dokument #2111700
USDOS – US Department of State (Autor)
${meet2024('The Government of the United Arab Emirates (UAE)', 'the UAE remained on Tier 2')}
${stops(4, ' * ')}
The government increased law enforcement efforts. Federal law 51 bans all forms. Emirati courts heard more cases.
The government maintained protection efforts. Shelters took in 23.
`,
    reports: [expected('ARE 2 remained', 'summary prosecution protection', 4)],
  },
  {
    name: '2024 the name no longer inverted, the Watch List',
    year: 2024,
    text: page(
      '2024 Trafficking in Persons Report: Republic of the Congo',
      'REPUBLIC OF THE CONGO (Tier 2 Watch List)',
      'The Government of the Republic of the Congo (ROC) does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. These efforts included a decree. However, the government did not demonstrate overall increasing efforts compared with the previous reporting period. No one was tried. Because the government has devoted sufficient resources to a written plan that, if implemented, would constitute significant efforts to meet the minimum standards, the ROC was granted a waiver per the Trafficking Victims Protection Act from an otherwise required downgrade to Tier 3. Therefore the ROC remained on Tier 2 Watch List for the third consecutive year.',
      stops(4, ' * '),
    ),
    reports: [expected('COG 2WL remained', 'summary', 4)],
  },
  {
    name: '2024 the prose has another name than the header',
    year: 2024,
    text: page(
      '2024 Trafficking in Persons Report: Czech Republic',
      'CZECH REPUBLIC (Tier 1)',
      met('The Government of the Czech Republic', 'Czechia remained on Tier 1'),
      stops(4, ' * '),
    ),
    reports: [expected('CZE 1 remained', 'summary', 4)],
  },
  {
    name: '2025 ecoi: bullets on lines, comma after therefore, all parts',
    text: `NIGERIA (Tier 2)
${meet2024('The Government of Nigeria', 'Nigeria remained on Tier 2').replace('therefore', 'therefore,')}
PRIORITIZED RECOMMENDATIONS:
${lines(5, '  • ')}
PROSECUTION
${prosecution}
PROTECTION
${protection}
PREVENTION
${prevention}
TRAFFICKING PROFILE
${profileLast('Nigeria')}
`,
    reports: [expected('NGA 2 remained', allSince2017, 5)],
  },
  {
    name: '2025 ecoi: a disclaimer before the summary, a plural subject, hyphens, semicolons inside an item',
    text: `AFGHANISTAN (Tier 3)
References to the Taliban in this report do not denote or imply that the United States recognizes them as a government.
Afghan ministries do not fully meet the minimum standards for the elimination of trafficking and are not making significant efforts to do so. Afghanistan remained on Tier 3. Offices had no staff who knew the law.
PRIORITIZED RECOMMENDATIONS:
- Let girls go to school; let women work for aid groups; and free those whom courts sent to jail for acts they were forced to.
- Stop the use of boys at checkpoints.
PROSECUTION
The Taliban made no discernible law enforcement efforts. The old penal code is said to hold still.
PROTECTION
The Taliban did not report efforts to protect victims. No shelter is open.
`,
    reports: [expected('AFG 3 remained', 'summary prosecution protection', [2, 'Let girls go to', 'Stop the use of'])],
  },
  {
    name: '2025 the third tier in a sentence of its own, no government',
    text: `SYRIA (Tier 3)
Syria does not fully meet the minimum standards for the elimination of trafficking and is not making significant efforts to do so. Syria remained on Tier 3. The new rulers opened jails and burned files.
PRIORITIZED RECOMMENDATIONS:
${lines(3, '  • ')}
PROSECUTION
${prosecution}
`,
    reports: [expected('SYR 3 remained', 'summary prosecution', 3)],
  },
  {
    name: '2025 a Special Case',
    text: `\u00A0
LIBYA (Special Case)
Libya remains a Special Case for the tenth consecutive year. Militias sell migrants from camp to camp.
GOVERNMENT EFFORTS
The government maintained minimal efforts. A judge in Benghazi heard one case against guards.
TRAFFICKING PROFILE
${profileLast('Libya')}
`,
    reports: [expected('LBY SC remained', 'summary government-efforts trafficking-profile')],
  },
  {
    name: '2043 an edition that is not in the data yet',
    year: 2043,
    text: page(
      '2043 Trafficking in Persons Report: Ireland',
      'IRELAND (Tier 2)',
      meet2024('The Government of Ireland', 'Ireland was downgraded to Tier 2'),
      'PRIORITIZED RECOMMENDATIONS:',
      lines(4, '• '),
      parts('PROSECUTION'),
    ),
    reports: [expected('IRL 2 downgraded', 'summary prosecution', 4)],
  },
];
