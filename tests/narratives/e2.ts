import { type Narrative, section } from './narrative.ts';

/** Prevention, Prosecution, Protection; a note that names a later tier; advice that is no recommendation. */
export const e2: Narrative = {
  era: 'E2',
  year: 2003,
  country: 'Georgia',
  iso3: 'GEO',
  tier: '3',
  header: ['U.S. Department of State 2003 Trafficking in Persons Report - Georgia', 'Georgia (Tier 3)'],
  parts: [
    section(
      'note',
      null,
      '[*Please note: Georgia was updated to Tier 2 per President George W. Bush, Presidential Determination No. 2003-35, September 9, 2003.]',
    ),
    section(
      'trafficking-profile',
      null,
      'Georgia is a source and transit country primarily for women and men trafficked to Turkey, Greece, Israel, and Western Europe for sexual exploitation and forced labor. Travel agencies in Tbilisi and Batumi sell visas that turn out to be false. People displaced by the wars of the last decade, and teachers whose salaries are months late, answer advertisements for waitresses and au pairs.',
    ),
    section(
      'summary',
      null,
      'The Government of Georgia does not fully comply with the minimum standards for the elimination of trafficking and is not making significant efforts to do so. Ministers speak of the problem, but a plan signed in January 2003 has neither funds nor a staff. The government should enact a law on trafficking, and it needs to remove officers who sell passports. Protection of those who testify exists on paper only.',
    ),
    section(
      'prevention',
      'Prevention',
      'The government made few efforts to prevent trafficking. The plan of January 2003 calls for leaflets, a telephone line, and lessons at school; none of these had begun by spring. State television aired, without charge, three films made by an NGO. Prosecution and prevention are assigned to the same council, whose members meet when one of them has time.',
    ),
    section(
      'prosecution',
      'Prosecution',
      'No law in Georgia forbids trafficking as such. Prosecutors can turn to articles on fraud, illegal restraint, or pimping, with terms of up to seven years; a draft article was sent to parliament in February 2003. Investigators opened nine files in 2002, and a court fined the owner of an agency 3,000 lari ($1,400). Two members of the passport office were dismissed. Cooperation with the police of the U.S. and of Greece is good.',
    ),
    section(
      'protection',
      'Protection',
      'There is no shelter and no budget for one. Women sent back from Turkey are questioned at the airport and may be charged with crossing a border unlawfully. Two NGOs offer a doctor, a lawyer, and a place on a sewing course; the government gives them a letter of support.',
    ),
  ],
};
