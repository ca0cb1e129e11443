/** Narratives with figures in the wordings of each era, in sentences of our own, each labelled by hand. */
export interface Labelled {
  /** Year of the edition. */
  edition: number;
  prosecution?: string;
  protection?: string;
  summary?: string;
  /** As `wordings.ts` writes them. */
  totals: string;
}

const running: ReadonlyArray<Labelled> = [
  {
    edition: 2001,
    summary: 'There were 31 prosecutions in 2000 and 22 convictions. The law provides for up to 15 years in prison.',
    totals: 'p=31 c=22',
  },
  {
    edition: 2002,
    summary: 'In 2001 police opened 24 trafficking cases. The courts convicted seven traffickers during the year.',
    totals: 'i=24 c=7',
  },
  {
    edition: 2003,
    prosecution: 'In 2002, 18 traffickers were prosecuted and 11 were convicted under the penal code.',
    totals: 'p=18 c=11',
  },
  {
    edition: 2004,
    prosecution:
      'The state prosecuted 64 individuals for trafficking, with 40 convictions as of January 2004. Article 128 carries sentences of three to 12 years.',
    totals: 'p=64 c=40',
  },
  {
    edition: 2004,
    prosecution: 'There were no convictions of traffickers in 2003, and no statistics were kept on investigations.',
    totals: 'i=nr c=0',
  },
  {
    edition: 2005,
    prosecution:
      'In 2004, the border police conducted 112 investigations, up from 87 in 2003. The courts handed down 26 convictions, compared to 31 in 2003.',
    totals: 'i=112/87 c=26/31',
  },
  {
    edition: 2005,
    protection: 'Authorities identified 417 victims in 2004, a decrease of 58 from the year before.',
    totals: 'v=417',
  },
  {
    edition: 2006,
    prosecution:
      'The government conducted 17 prosecutions against 43 defendants, and handed down 12 convictions during the reporting period.',
    totals: 'p=17,43 c=12',
  },
  {
    edition: 2006,
    prosecution:
      'The number of convictions rose from nine in 2004 to 14 in 2005. Sentences ranged from two to eight years.',
    totals: 'c=14/9',
  },
  {
    edition: 2007,
    prosecution:
      'During the year, prosecutors brought 36 suspects to trial. No traffickers were convicted. In one case, police arrested four men in a raid.',
    totals: 'p=36 c=0',
  },
  {
    edition: 2007,
    prosecution: 'The government failed to act. It neither prosecuted nor convicted any traffickers in 2006.',
    totals: 'p=0 c=0',
  },
  {
    edition: 2007,
    protection:
      'NGOs assisted 250 women. The police rescued 61 victims in 2006. UNICEF estimates that 4,000 children beg in the streets.',
    totals: 'v=61',
  },
];

const offenders: ReadonlyArray<Labelled> = [
  {
    edition: 2008,
    prosecution:
      'In 2007, authorities conducted 52 trafficking investigations, compared to 61 in 2006, and prosecuted 33 persons, down from 38 in 2006.',
    totals: 'i=52/61 p=33/38',
  },
  {
    edition: 2008,
    prosecution: 'Courts convicted 21 trafficking offenders in 2007, an increase from 16 convictions obtained in 2006.',
    totals: 'c=21/16',
  },
  {
    edition: 2009,
    prosecution:
      'Police arrested 40 suspects; prosecutors indicted 28 people and obtained convictions of 15 trafficking offenders. Fourteen of the 15 convicted offenders received prison terms of one to six years.',
    totals: 'p=28 c=15',
  },
  {
    edition: 2009,
    prosecution:
      'The government did not prosecute or convict any trafficking offenders in 2008, for the second consecutive year.',
    totals: 'p=0/0 c=0/0',
  },
  {
    edition: 2010,
    prosecution:
      'The government initiated the prosecution of 19 suspected offenders in 2009, the same number as in 2008.',
    totals: 'p=19/19',
  },
  {
    edition: 2010,
    protection: 'The number of victims identified by the government increased from 23 in 2008 to 42 in 2009.',
    totals: 'v=42/23',
  },
  {
    edition: 2010,
    prosecution:
      'The government did not provide data on prosecutions or convictions of trafficking offenders. It reported 12 investigations.',
    totals: 'i=12 p=nr c=nr',
  },
  {
    edition: 2011,
    prosecution:
      'During the reporting period, the government reported six trafficking investigations, three prosecutions, and one conviction. This compares with two investigations and no prosecutions in the previous reporting period.',
    totals: 'i=6/2 p=3/0 c=1',
  },
  {
    edition: 2011,
    protection:
      'Authorities identified at least 90 sex trafficking victims during 2010, compared with 70 such victims identified in 2009.',
    totals: 'v=90/70',
  },
  {
    edition: 2012,
    prosecution:
      'Authorities investigated and prosecuted 12 suspected trafficking offenders in 2011. Four officials were charged with taking bribes.',
    totals: 'i=12 p=12',
  },
  {
    edition: 2012,
    protection:
      'The government did not identify any victims of trafficking in 2011, but an NGO identified 31 women in the capital.',
    totals: 'v=0',
  },
];

const compared: ReadonlyArray<Labelled> = [
  {
    edition: 2013,
    prosecution:
      'In 2012, police investigated 35 cases involving 50 suspects, compared with 27 cases involving 41 suspects in 2011.',
    totals: 'i=35,50/27,41',
  },
  {
    edition: 2013,
    prosecution:
      'Prosecutors charged 44 defendants with trafficking in 2012 and courts convicted 25, compared with 39 charged and 30 convicted in 2011.',
    totals: 'p=44/39 c=25/30',
  },
  {
    edition: 2014,
    prosecution: 'Authorities initiated nine prosecutions in 2013, compared with 11 in 2012 and 14 in 2011.',
    totals: 'p=9/11',
  },
  {
    edition: 2014,
    protection: 'In 2013, the government identified 112 trafficking victims, a decrease from 131 in 2012.',
    totals: 'v=112/131',
  },
  {
    edition: 2015,
    prosecution:
      'The government reported convicting 10 traffickers, two of whom were officials. It did not report how many cases it investigated.',
    totals: 'i=nr c=10',
  },
  {
    edition: 2015,
    prosecution: 'Courts convicted eight sex traffickers in 2014 (five in 2013); five received suspended sentences.',
    totals: 'c=8/5',
  },
  {
    edition: 2016,
    prosecution:
      'The police launched 47 investigations in 2015 (52 in 2014), prosecuted 30 defendants (28 in 2014), and secured 19 convictions (22 in 2014).',
    totals: 'i=47/52 p=30/28 c=19/22',
  },
  {
    edition: 2016,
    protection: 'Officials identified 24 confirmed victims and 40 potential victims. Of the 24 victims, 18 were women.',
    totals: 'v=24,40',
  },
  {
    edition: 2017,
    prosecution:
      'Of these cases, 57 percent ended in acquittal. The government convicted at least 16 traffickers in 2016, up from 13.',
    totals: 'c=16/13',
  },
  {
    edition: 2017,
    prosecution:
      'The law prescribes penalties of five to 20 years imprisonment. The government has never convicted a trafficker and did not initiate any prosecutions for the third consecutive year.',
    totals: 'p=0/0 c=0/0',
  },
  {
    edition: 2017,
    protection:
      'In May 2016, police removed 14 girls from a bar. Overall, the ministry identified 63 victims; 25 NGOs took part in a course.',
    totals: 'v=63',
  },
];

const including: ReadonlyArray<Labelled> = [
  {
    edition: 2019,
    prosecution:
      'The government initiated 61 investigations (38 for sex trafficking and 23 for forced labor) in 2018, compared to 55 investigations in 2017.',
    totals: 'i=61/55',
  },
  {
    edition: 2019,
    prosecution:
      'Authorities prosecuted 14 defendants, compared to 20 in 2017. Courts convicted six traffickers, the same number as 2017.',
    totals: 'p=14/20 c=6/6',
  },
  {
    edition: 2019,
    protection:
      'The government identified 80 victims, including 30 children, compared to 95 in the previous reporting period.',
    totals: 'v=80/95',
  },
  {
    edition: 2020,
    prosecution:
      'Law enforcement investigated nine suspected trafficking cases, and initiated one prosecution, compared with three prosecutions in 2018.',
    totals: 'i=9 p=1/3',
  },
  {
    edition: 2020,
    protection: 'Only three victims were identified in 2019, a decrease from 18 in 2018.',
    totals: 'v=3/18',
  },
  {
    edition: 2020,
    prosecution:
      'The government did not report the number of prosecutions (31 in 2018), but courts convicted 12 traffickers.',
    totals: 'p=nr/31 c=12',
  },
  {
    edition: 2021,
    prosecution:
      'Police conducted 10 investigations (17 in 2019) and prosecutors indicted 22 suspects (25 suspects in 2019). Courts were closed from March to May 2020.',
    totals: 'i=10/17 p=22/25',
  },
  {
    edition: 2021,
    protection: 'The government identified seven victims (six victims in 2019) and referred all seven to care.',
    totals: 'v=7/6',
  },
  {
    edition: 2021,
    prosecution:
      'Due to the pandemic, the government did not convict any traffickers, compared with four convictions in 2019.',
    totals: 'c=0/4',
  },
  {
    edition: 2021,
    protection:
      'Officials identified 199 potential victims, compared with 217 victims identified in 2019. The hotline received 5,300 calls.',
    totals: 'v=199/217',
  },
];

const continued: ReadonlyArray<Labelled> = [
  {
    edition: 2022,
    prosecution:
      'The government initiated 61 investigations, including 38 for sex trafficking, 19 for labor trafficking, and four for unspecified forms, compared with 55 investigations in 2020. It continued investigating 12 cases initiated in previous reporting periods.',
    totals: 'i=61/55',
  },
  {
    edition: 2022,
    prosecution:
      'Authorities continued prosecutions of 23 alleged traffickers and initiated prosecutions of 14 alleged traffickers, compared with initiating 20 prosecutions in the previous reporting period.',
    totals: 'p=14/20',
  },
  {
    edition: 2023,
    prosecution:
      'Courts convicted 11 traffickers (nine for sex trafficking and two for labor trafficking) in 2022, compared with 16 in 2021 and 12 in 2020.',
    totals: 'c=11/16',
  },
  {
    edition: 2023,
    protection:
      'The government identified 576 new victims in 2022, an increase compared with 493 in 2021 and 536 in 2020.',
    totals: 'v=576/493',
  },
  {
    edition: 2023,
    prosecution:
      'The government did not report initiating any new investigations or prosecutions, and it did not report convicting any traffickers.',
    totals: 'i=nr p=nr c=nr',
  },
  {
    edition: 2024,
    prosecution:
      'In 2023, the government reported eight trafficking investigations and two prosecutions, compared with 10 trafficking investigations and five prosecutions in 2022.',
    totals: 'i=8/10 p=2/5',
  },
  {
    edition: 2024,
    protection:
      'Authorities identified 45 trafficking victims, including 30 exploited in sex trafficking and 15 in labor trafficking; of these, 12 were children. This compared with 39 victims identified during the previous reporting period.',
    totals: 'v=45/39',
  },
  {
    edition: 2024,
    prosecution:
      'The government initiated prosecutions of 27 individuals in 18 cases, compared with 31 individuals in 20 cases in 2022. A court sentenced three traffickers to 10 years imprisonment.',
    totals: 'p=27,18/31,20 c=3',
  },
  {
    edition: 2025,
    prosecution:
      'Police initiated 73 investigations. Courts convicted 30 traffickers under the 2012 law and convicted two officials for complicity.',
    totals: 'i=73 c=30',
  },
  {
    edition: 2025,
    protection:
      'An international organization identified 140 victims. The government did not report the number of victims it identified in 2024.',
    totals: 'v=nr',
  },
];

/** Narratives by era of wording. */
export const eras = {
  '2001-2007: running prose': running,
  '2008-2012: offenders, compared to': offenders,
  '2013-2017: compared with, parentheses': compared,
  '2019-2021: in the pandemic': including,
  '2022-2025: including, continued': continued,
} as const;
