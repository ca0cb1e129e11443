import { type Narrative, section } from './narrative.ts';

/** A Special Case in two parts whose titles run in. */
export const e5SpecialCase: Narrative = {
  era: 'E5',
  year: 2014,
  country: 'Somalia',
  iso3: 'SOM',
  tier: 'SC',
  movement: 'remained',
  consecutiveYears: 12,
  header: ['2014 Trafficking in Persons Report - Somalia', 'SOMALIA (Special Case)'],
  parts: [
    section(
      'summary',
      null,
      'Somalia remains a Special Case for the twelfth consecutive year. A federal government has sat in Mogadishu since 2012, but its orders reach only part of the south. Puntland and Somaliland keep their own police and courts. Prosecution, protection, and prevention are beyond the means of an administration that cannot always pay its soldiers.',
    ),
    {
      kind: 'scope-and-magnitude',
      title: 'Scope and Magnitude:',
      runIn: true,
      paragraphs: [
        'How many people are trafficked in Somalia is not known. Al-Shabaab takes boys from schools in the south to fight and girls to cook and to be given to fighters. Smugglers lead travelers over the desert toward Libya and hold some until relatives send $3,000 or more. In camps near the capital, gatekeepers demand part of the food and, from some women, sex.',
        'Young Ethiopians walk to Bosaso, where they work without pay for the price of the crossing.',
      ],
    },
    {
      kind: 'government-efforts',
      title: 'Government Efforts:',
      runIn: true,
      paragraphs: [
        'The penal code of 1962 forbids slavery, with five to 20 years, but is unknown to most judges. Puntland passed a decree against trafficking and arrested 11 people; none had been tried. The army, with help of the U.S. and others, screened 1,000 recruits and sent 36 boys home. Victims were cared for by international organizations. No campaign was run, save one on radio about the sea crossing.',
      ],
    },
  ],
};
