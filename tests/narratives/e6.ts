import { type Narrative, section } from './narrative.ts';

/** Colon header, upper-case headings, profile first; 2015 still "comply with". */
export const e6: Narrative = {
  era: 'E6',
  year: 2015,
  country: 'Bulgaria',
  iso3: 'BGR',
  tier: '2WL',
  movement: 'placed',
  header: ['2015 Trafficking in Persons Report - Bulgaria', 'BULGARIA: Tier 2 Watch List'],
  parts: [
    section(
      'trafficking-profile',
      null,
      'Bulgaria is a source and transit country and, to a lesser degree, a destination for men, women, and children subjected to sex trafficking and forced labor. Women of the Roma minority make up most victims known to prosecutors. Whole villages leave for the grape harvest in France and the asparagus harvest in Germany, and some of them sleep in barns under guard. Children are sent to pick pockets in Vienna.',
      'Men with disabilities are made to beg in Sweden and Greece and hand over what they collect each night.',
    ),
    section(
      'summary',
      null,
      'The Government of Bulgaria does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. The national commission ran campaigns, and officials went on cooperating with partners abroad. Despite these measures, the government did not demonstrate overall increasing efforts compared to the previous reporting period; therefore, Bulgaria is placed on Tier 2 Watch List. Most convicted traffickers left court on parole, two shelters closed, and not one officer was held to account for complicity.',
    ),
    {
      kind: 'recommendations',
      title: 'RECOMMENDATIONS FOR BULGARIA:',
      form: 'semicolons',
      items: [
        'Investigate, prosecute, and convict traffickers, with sentences that are not suspended',
        'give prosecution and protection offices the same figures, counted in the same way',
        'reopen the shelters in Varna, and find a place for male victims',
        'inform victims, in writing and before the first interview, of the right to a lawyer',
        'fine employers who house harvest workers in locked quarters',
        'report on convicted officials separately.',
      ],
    },
    section(
      'prosecution',
      'PROSECUTION',
      'The government decreased its law enforcement efforts. Section 159 of the criminal code forbids all forms of trafficking and carries two to eight years’ imprisonment and fines of 3,000 to 12,000 lev ($1,860 to $7,440). Investigators opened 67 new cases in 2014, compared with 93 in 2013, and courts convicted 42 people, compared with 59; 22 of the 42 served time. A hearing about a mayor was put off four times.',
    ),
    section(
      'protection',
      'PROTECTION',
      'The government decreased efforts to protect victims. The state paid 140,000 lev ($86,800) for two shelters, half as much as before; both were shut in September 2014 and children were moved to general homes. Prosecutors recorded 495 victims. A unit named PREVENTION and Protection at the commission answers letters from abroad. Protection of witnesses was granted to one woman.',
    ),
    section(
      'prevention',
      'PREVENTION',
      'The government maintained its prevention efforts. The commission put on three campaigns with volunteers, in which it spent 86,000 lev ($53,300), and its local branches met parents in 40 towns. Inspectors checked 1,240 agencies and closed 11. St. Nicholas fairs and U.S.-funded lectures were used to reach sailors and students.',
    ),
  ],
};
