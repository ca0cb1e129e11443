import type { Labelled } from './eras.ts';

/**
 * Narratives with figures as whole sections tell them, in sentences of our own: laws, ages, shares, cases told, sentences,
 * trainings and counts of others stand between the totals.
 */
const early: ReadonlyArray<Labelled> = [
  {
    edition: 2001,
    prosecution:
      'The law punishes trafficking with three to 10 years in prison. Police say that they broke up 14 rings in 2000 and arrested 61 persons. The courts tried 23 cases in 2000 and convicted 17 traffickers; most received fines. In one well-known trial, two brothers were given seven years. Officials of 12 districts attended a seminar.',
    protection:
      'There is no shelter. NGOs estimate that 2,000 women are abroad. The interior ministry helped 34 victims to come home, and an international organization assisted 120 more.',
    totals: 'p=23 c=17',
  },
  {
    edition: 2002,
    prosecution:
      'There is no law against trafficking, and no one has been prosecuted or convicted for it. The penal code has articles on procurement (two to five years) and kidnapping. Police opened nine trafficking cases in 2001, but all were closed for lack of evidence.',
    protection: 'The government does not keep statistics on victims identified. A church cared for 18 girls.',
    totals: 'i=9 p=0 c=0 v=nr',
  },
  {
    edition: 2003,
    prosecution:
      'In 2002, the prosecutor opened 31 cases under the new article, against 12 in 2001. Courts heard 19 cases, and 14 persons were convicted; sentences ran from one to eight years. Forty border guards were trained, and 25 passports were seized.',
    protection:
      'The police identified 52 victims in 2002. Of these, 40 were foreign and 12 were minors. Shelters have room for 30 women.',
    totals: 'i=31/12 p=19 c=14 v=52',
  },
  {
    edition: 2004,
    prosecution:
      'Over the last year the government strengthened its enforcement. It investigated 88 cases, which led to 41 prosecutions and 26 convictions. In 2002 there had been 30 prosecutions and 15 convictions. Eleven of those convicted appealed. The average sentence was four years.',
    protection: 'Some 300 victims were identified by NGOs. The government did not identify any victims itself.',
    totals: 'i=88 p=41/30 c=26/15 v=0',
  },
  {
    edition: 2005,
    prosecution:
      'The government made uneven progress. During the reporting period, police conducted 73 anti-trafficking investigations, an increase of nine over the previous year, and arrested 112 suspects. Prosecutors took 38 cases to court. There were 21 convictions, down from 29 in 2003. Three police officers were dismissed for taking bribes; one officer was convicted in December 2004.',
    protection: 'In 2004, 164 victims were identified, 90 of them minors; 75 percent were foreign.',
    totals: 'i=73 p=38 c=21/29 v=164',
  },
  {
    edition: 2006,
    prosecution:
      'The 1997 act carries a maximum of 20 years. In 2005, the government reported 64 prosecutions; 40 of those cases were pending at the end of the year. Judges convicted 18 traffickers in 2005 compared to 22 in 2004, and acquitted six. Sentences of 10 convicted traffickers were suspended. Authorities also charged 15 employers with failing to pay wages.',
    protection:
      'The hotline took 4,100 calls. Police rescued 57 victims, up from 35 in 2004, and referred 49 to shelters.',
    totals: 'p=64 c=18/22 v=57/35',
  },
  {
    edition: 2007,
    prosecution:
      'The government did not provide full data on trafficking investigations and prosecutions. It did report that courts convicted 11 traffickers in 2006, of whom four were sentenced to prison. A draft law has been before parliament since 2004. Police trained 300 recruits at the academy and screened 1,200 women in 2006.',
    protection: 'No victims were formally identified in 2006; an embassy helped 14 of its nationals.',
    totals: 'i=nr p=nr c=11 v=0',
  },
  {
    edition: 2008,
    prosecution:
      'During 2007, authorities initiated 44 investigations, prosecuted 29 individuals, and obtained 13 convictions, compared to 51 investigations, 33 prosecutions, and 19 convictions in 2006. Two officials were under investigation at the end of the year. Article 12 allows fines of $500 to $2,000.',
    protection:
      'The government identified 81 victims, including 23 children. It gave $40,000 to two NGOs, whose shelters cared for 140 women.',
    totals: 'i=44/51 p=29/33 c=13/19 v=81',
  },
  {
    edition: 2008,
    prosecution:
      'The number of cases prosecuted fell from 36 in 2006 to 24 in 2007. Convictions fell as well: courts convicted 16 offenders, compared with 27 in 2006. Eight of the 16 received suspended sentences.',
    protection: 'Authorities failed to identify any victims among 900 deported migrants.',
    totals: 'p=24/36 c=16/27 v=0',
  },
  {
    edition: 2006,
    prosecution:
      'Police registered 27 trafficking cases in 2005 and completed 20 of them. No traffickers were convicted or sentenced in 2005, although six defendants were on trial at the end of the year. In August 2005, a court released three men charged with selling a girl of 15.',
    totals: 'i=27 c=0',
  },
];

const offenders: ReadonlyArray<Labelled> = [
  {
    edition: 2009,
    prosecution:
      'The government sustained its efforts in 2008. Section 7 prescribes penalties of up to 15 years’ imprisonment, which are sufficiently stringent. Police conducted 62 trafficking investigations in 2008, compared with 70 in 2007. Prosecutors brought charges against 39 suspected offenders, an increase from 31 in 2007. In 2008, the courts convicted 25 trafficking offenders, down from 28 convicted in 2007; 19 offenders were sentenced to time in prison, while six received probation.',
    protection:
      'Authorities identified 96 victims in 2008, compared with 84 in 2007. The government funded four shelters, which assisted 71 victims. Sixteen victims testified in court.',
    totals: 'i=62/70 p=39/31 c=25/28 v=96/84',
  },
  {
    edition: 2010,
    prosecution:
      'The government made no discernible law enforcement efforts during the reporting period. It did not investigate, prosecute, or convict any trafficking offenders, and it did not train any officials. A woman arrested in 2008 for the sale of two infants was released.',
    protection:
      'The government did not identify any victims and had no procedures to do so. NGOs cared for 44 children.',
    totals: 'i=0 p=0 c=0 v=0',
  },
  {
    edition: 2010,
    prosecution:
      'Authorities reported investigating 18 suspected sex trafficking cases and prosecuting 12 suspected offenders. Nine trafficking offenders were convicted in 2009; this compares with five convictions in 2008. Courts imposed sentences of two to six years on seven of them. The police continued to investigate four officers accused of complicity in 2007.',
    protection:
      'During the year, the government identified 33 victims: 20 for forced labor and 13 for forced prostitution. This represents a decrease from the 41 victims identified in 2008.',
    totals: 'i=18 p=12 c=9/5 v=33/41',
  },
  {
    edition: 2011,
    prosecution:
      'In 2010, the government reported 46 investigations, 24 prosecutions, and 15 convictions of trafficking offenders; in 2009, it reported 52 investigations, 20 prosecutions, and 15 convictions. Penalties ranged from a fine to 12 years’ imprisonment. Of the 15 convicted offenders, nine served time in prison.',
    protection: 'The government identified and assisted 118 victims in 2010, up from 97 in 2009.',
    totals: 'i=46/52 p=24/20 c=15/15 v=118/97',
  },
  {
    edition: 2011,
    prosecution:
      'The government did not keep comprehensive statistics. Based on partial data from three of its nine provinces, at least 14 trafficking offenders were convicted in 2010, compared with at least 10 in 2009. NGOs stated that 30 cases were before the courts.',
    totals: 'c=14/10',
  },
  {
    edition: 2012,
    prosecution:
      'Police investigated 27 new cases in 2011 and continued 13 investigations from 2010. The attorney general indicted 21 defendants, compared with 26 defendants in 2010, and secured the conviction of eight offenders, compared with 12 in 2010. The academy taught 45 investigators.',
    protection:
      'In 2011, officials identified 60 victims, a significant increase from 22 identified in 2010. Fifty-one of the victims were women; the youngest was nine years old.',
    totals: 'i=27 p=21/26 c=8/12 v=60/22',
  },
  {
    edition: 2012,
    prosecution:
      'The government has never convicted a trafficking offender under the 2007 law, which prescribes five to 15 years’ imprisonment. It initiated its first prosecution in 2011, and it reported three investigations, the same number as in the previous year.',
    totals: 'i=3/3 p=1 c=0/0',
  },
  {
    edition: 2009,
    prosecution:
      'Between April 2008 and March 2009, authorities arrested 58 people and prosecuted 35 of them. Twenty-two people were convicted, and 13 trials were ongoing. Comparable data for the year before were not available.',
    totals: 'p=35 c=22',
  },
  {
    edition: 2011,
    protection:
      'The government did not report the number of victims it identified during the reporting period. A shelter run by nuns took in 15 girls in 2010, seven of whom were sent by the police. IOM helped 40 foreign women to return to their countries.',
    totals: 'v=nr',
  },
  {
    edition: 2010,
    prosecution:
      'Statistics on prosecutions were not available for 2009. There was one conviction, compared with three in 2008. The Supreme Court upheld two convictions from 2006.',
    totals: 'p=nr c=1/3',
  },
];

const compared: ReadonlyArray<Labelled> = [
  {
    edition: 2013,
    prosecution:
      'The government increased law enforcement efforts. In 2012, it initiated 52 new trafficking investigations, compared with 37 in 2011. Prosecutors indicted 41 suspects in 20 cases, compared with 44 suspects in 2011. Courts convicted 23 traffickers under Article 220, an increase from 17 in 2011; the shortest sentence was three years and the longest was 16 years. In February 2013, police arrested eight men in two brothels.',
    protection:
      'Authorities identified 77 victims in 2012 (59 for sexual exploitation and 18 for forced labor), compared with 68 victims in 2011. The government allocated the equivalent of approximately $120,000 for three shelters, which housed 64 of the victims.',
    totals: 'i=52/37 p=41,20/44 c=23/17 v=77/68',
  },
  {
    edition: 2014,
    prosecution:
      'The government reported investigating six cases in 2013, prosecuting three defendants, and convicting one trafficker, compared with four investigations, four prosecutions, and no convictions in 2012. The convicted trafficker was sentenced to nine years’ imprisonment. Authorities did not prosecute or convict any officials.',
    protection:
      'The government did not report identifying any victims, compared with 11 in 2012. An NGO reported that it cared for 26 victims.',
    totals: 'i=6/4 p=3/4 c=1/0 v=nr/11',
  },
  {
    edition: 2014,
    prosecution:
      'During the reporting period, the government initiated the prosecution of 104 alleged traffickers, compared with 117 the previous year. Courts convicted 55 traffickers and acquitted 12; in the previous year, courts convicted 61 traffickers. Twenty-eight percent of convicted traffickers were women.',
    totals: 'p=104/117 c=55/61',
  },
  {
    edition: 2015,
    prosecution:
      'Law enforcement agencies investigated 112 cases of trafficking in 2014, compared with 135 in 2013 and 98 in 2012. Authorities arrested 189 suspects and referred 66 cases for prosecution. Courts convicted 40 traffickers, compared with 33 in 2013. The police unit had 60 officers in eight regions.',
    protection:
      'The government identified 210 trafficking victims, including 130 children, and provided shelter to 175 victims; in 2013 it identified 188 victims.',
    totals: 'i=112/135 p=66 c=40/33 v=210/188',
  },
  {
    edition: 2015,
    prosecution:
      'The government did not report any trafficking prosecutions or convictions in 2014. Media reports indicated that police arrested nine men for the sexual exploitation of 15 boys. The penal code prescribes seven to 15 years’ imprisonment.',
    protection:
      'The government remained without procedures to identify victims and did not provide any data on identification.',
    totals: 'p=nr c=nr v=nr',
  },
  {
    edition: 2015,
    prosecution:
      'In 2014, the courts convicted 31 defendants, 22 of whom received sentences of over one year in prison. This is a decrease from 2013, when 45 defendants were convicted.',
    totals: 'c=31/45',
  },
  {
    edition: 2016,
    prosecution:
      'Police investigated 90 trafficking suspects in 2015 (75 in 2014). Prosecutors prosecuted 44 defendants (51 in 2014), and courts convicted 29 traffickers (36 in 2014), including 25 for sex trafficking and four for forced labor. All 29 convicted traffickers received prison sentences.',
    protection:
      'Officials identified 38 victims (42 in 2014). Thirty-three were women and five were men; nine were children.',
    totals: 'i=90/75 p=44/51 c=29/36 v=38/42',
  },
  {
    edition: 2016,
    prosecution:
      'The government investigated 23 suspected traffickers and prosecuted 15, compared with 30 investigations and 21 prosecutions in 2014. For the fourth year in a row, there were no convictions.',
    totals: 'i=23/30 p=15/21 c=0/0',
  },
  {
    edition: 2013,
    protection:
      'The government identified 19 victims of sex trafficking and three victims of forced labor in 2012. In addition, the police removed 50 children from the streets.',
    totals: '',
  },
  {
    edition: 2014,
    protection:
      'Through its three centers, the ministry assisted 95 people. The ministry recorded 61 new victims in 2013, compared with 57 in 2012.',
    totals: 'v=61/57',
  },
];

const between: ReadonlyArray<Labelled> = [
  {
    edition: 2017,
    prosecution:
      'The government maintained efforts. The 2011 law prescribes four to eight years imprisonment. In 2016, police initiated 40 investigations (33 sex trafficking and seven forced labor), compared with 49 in 2015. The government prosecuted 36 suspects (42 in 2015) and convicted 20 traffickers (19 in 2015). Six traffickers (30 percent) received suspended sentences. In one case, a couple was sentenced to 11 years.',
    protection:
      'The government identified 71 potential victims, of which 50 were confirmed; in 2015, it identified 65 potential victims. The state funded 60 percent of the shelter’s costs of 90,000 euros ($95,000).',
    totals: 'i=40/49 p=36/42 c=20/19 v=71/65',
  },
  {
    edition: 2017,
    prosecution:
      'Authorities reported five new investigations, one prosecution, and no convictions in 2016, compared with two investigations, no prosecutions, and no convictions in 2015. The court dismissed one case that had been opened in 2013.',
    protection: 'The government did not identify any victims for the third consecutive year.',
    totals: 'i=5/2 p=1/0 c=0/0 v=0/0',
  },
  {
    edition: 2017,
    prosecution:
      'The government did not report how many investigations it conducted (64 in 2015), but it prosecuted 22 defendants and convicted 14, compared with 31 and 16, respectively, in 2015.',
    totals: 'i=nr/64 p=22/31 c=14/16',
  },
  {
    edition: 2018,
    prosecution:
      'The public ministry opened 150 cases in 2017, a decrease from 174 in 2016, and brought 63 suspects to trial. It secured 39 convictions, compared with 28 the year before. Municipal police conducted 12 raids and detained 30 individuals. The government trained 500 police officers, 40 judges, and 22 prosecutors.',
    protection:
      'Police and social workers identified 133 victims (101 in 2016): 90 women, 25 girls, and 18 men. NGOs identified 47 additional victims.',
    totals: 'i=150/174 p=63 c=39/28 v=133/101',
  },
  {
    edition: 2018,
    prosecution:
      'The government reported it investigated 11 cases involving 25 alleged traffickers, prosecuted nine cases involving 19 alleged traffickers, and convicted six traffickers, compared with seven cases involving 10 alleged traffickers investigated, five cases prosecuted, and two traffickers convicted in the previous reporting period.',
    totals: 'i=11,25/7,10 p=9,19/5 c=6/2',
  },
  {
    edition: 2018,
    prosecution:
      'Similar to 2016, the government did not prosecute any suspects. Two cases from 2015 remained pending. Courts have not convicted a trafficker since 2009.',
    protection:
      'The government reported identifying 14 victims in 2017, although an international organization recorded 80. The NGO-run shelter received the equivalent of $12,000.',
    totals: 'p=0/0 c=0/0 v=14',
  },
  {
    edition: 2019,
    prosecution:
      'Authorities initiated investigations of 31 suspects in 2018, compared with 28 in 2017. Courts convicted 15 traffickers in 2018 (24 in 2017), 13 of whom were sentenced to at least one year in prison. Prosecutors charged 30 defendants in 12 cases (26 defendants in nine cases in 2017).',
    protection:
      'The government, in cooperation with an international organization, identified 41 victims, compared with 52 in 2017. Three shelters with a capacity of 45 beds accommodated 38 victims.',
    totals: 'i=31/28 p=30,12/26,9 c=15/24 v=41/52',
  },
  {
    edition: 2019,
    prosecution:
      'Federal police reported 77 investigations, and state police reported 120, but the government did not report a total. The government did not report comprehensive data on prosecutions or convictions, compared with 48 prosecutions and 20 convictions in 2017.',
    totals: 'i=77 p=nr/48 c=nr/20',
  },
  {
    edition: 2019,
    protection:
      'The government identified a total of 310 victims in 2018: 200 were identified by police, 85 by labor inspectors, and 25 by consulates. This was more than the 260 victims identified in 2017.',
    totals: 'v=310/260',
  },
  {
    edition: 2018,
    protection:
      'First responders screened 480 people and identified 26 victims, compared with 430 people screened and 31 victims identified in 2016.',
    totals: 'v=26/31',
  },
];

const late: ReadonlyArray<Labelled> = [
  {
    edition: 2020,
    prosecution:
      'In 2019, the government investigated 58 cases (45 for sex trafficking and 13 for labor trafficking) and continued investigating 30 cases from previous years. This compared with 63 cases in 2018. Prosecutors initiated 27 prosecutions and continued 41, compared with initiating 35 prosecutions in 2018. Courts convicted 22 traffickers, compared with 19 in 2018; sentences ranged from three to 14 years, and four traffickers received fully suspended sentences.',
    protection:
      'The government identified 104 victims in 2019 (91 in 2018). Of the 104 victims, 80 were exploited in sex trafficking and 24 in forced labor; 15 were children. NGOs identified an additional 33 victims.',
    totals: 'i=58/63 p=27/35 c=22/19 v=104/91',
  },
  {
    edition: 2021,
    prosecution:
      'Because courts closed during the pandemic, the government prosecuted only four traffickers, compared with 16 in 2019, and did not convict any traffickers, compared with nine convictions in 2019. Police initiated 12 investigations; they initiated 20 investigations in 2019. At least two officials remained under investigation for accepting bribes of $300.',
    protection:
      'Authorities identified 37 victims, a decrease from 66 victims in 2019; officials attributed the decrease to travel restrictions. The hotline received 1,900 calls, of which 25 led to investigations.',
    totals: 'i=12/20 p=4/16 c=0/9 v=37/66',
  },
  {
    edition: 2022,
    prosecution:
      'The government reported initiating 84 trafficking investigations, including 52 sex trafficking investigations and 32 labor trafficking investigations, compared with 79 investigations the previous year. The government reported prosecuting 60 suspects—41 for sex trafficking and 19 for labor trafficking—in 2021, compared with 48 suspects in 2020. Courts convicted 33 traffickers, including 25 sex traffickers and eight labor traffickers, compared with 21 traffickers in 2020.',
    protection:
      'The government identified 145 trafficking victims, including 88 sex trafficking victims, 50 labor trafficking victims, and seven victims of unspecified forms, compared with 120 trafficking victims identified in 2020.',
    totals: 'i=84/79 p=60/48 c=33/21 v=145/120',
  },
  {
    edition: 2022,
    prosecution:
      'The government did not report initiating any investigations, compared with initiating three investigations in the previous reporting period. For the seventh consecutive year, it did not report prosecuting or convicting any traffickers. Observers alleged that officers took part in the sale of 40 migrants.',
    protection:
      'The government did not identify any victims during the reporting period, compared with two victims identified in 2020.',
    totals: 'i=nr/3 p=nr/nr c=nr/nr v=0/2',
  },
  {
    edition: 2023,
    prosecution:
      'Law enforcement initiated 29 investigations into 47 suspects and continued 16 investigations from previous years, compared with initiating 25 investigations into 40 suspects in 2021. The attorney general’s office initiated prosecution of 30 defendants and continued the prosecution of 24 others. Courts convicted 11 traffickers; in 2021, courts convicted 13 traffickers. Judges sentenced nine traffickers to terms of five to 20 years and two to fines of up to $1,000.',
    protection:
      'The government reported identifying 63 victims—40 women, 12 men, and 11 children—compared with identifying 58 victims in 2021. It referred all 63 to services.',
    totals: 'i=29,47/25,40 p=30 c=11/13 v=63/58',
  },
  {
    edition: 2023,
    prosecution:
      'The government investigated 18 cases, initiated prosecution of eight cases, and convicted five traffickers. This was a decrease compared with investigating 26 cases, initiating prosecution of 14 cases, and convicting seven traffickers in 2021.',
    totals: 'i=18/26 p=8/14 c=5/7',
  },
  {
    edition: 2024,
    prosecution:
      'In 2023, authorities investigated 200 trafficking cases, compared with 230 cases in 2022 and 180 cases in 2021. Prosecutors charged 95 individuals with trafficking, and courts convicted 71 traffickers, compared with charging 88 and convicting 60 in 2022. Appeals courts upheld 12 convictions and overturned two. The government collaborated with foreign authorities on 14 investigations.',
    protection:
      'Authorities identified 390 victims in 2023, compared with 402 in 2022. Two victims received restitution of $7,500.',
    totals: 'i=200/230 p=95/88 c=71/60 v=390/402',
  },
  {
    edition: 2024,
    prosecution:
      'The government has not convicted a trafficker since 2017. It reported one ongoing investigation and did not initiate any new ones, and it did not initiate any prosecutions.',
    totals: 'p=0 c=0/0',
  },
  {
    edition: 2025,
    prosecution:
      'Police reported 140 trafficking investigations involving 210 suspects in 2024, compared with 155 investigations involving 190 suspects in 2023. Courts convicted at least 48 traffickers, compared with at least 52 in 2023. Authorities identified 30 illegal scam centers and detained 1,100 workers.',
    protection:
      'The government formally identified 97 victims and 230 potential victims, compared with 88 victims and 190 potential victims in 2023.',
    totals: 'i=140,210/155,190 c=48/52 v=97,230/88,190',
  },
  {
    edition: 2025,
    prosecution:
      'Between January and September 2024, the most recent data available, police initiated 51 investigations, prosecutors indicted 33 people, and courts convicted 19 people. In comparison, police initiated 80 investigations, prosecutors indicted 46 people, and courts convicted 30 people during all of 2023.',
    protection: 'It was unclear how many victims the government identified.',
    totals: 'i=51/80 p=33/46 c=19/30 v=nr',
  },
];

/** Narratives by era of wording, as whole sections. */
export const narratives = {
  '2001-2008': early,
  '2009-2012': offenders,
  '2013-2016': compared,
  '2017-2019': between,
  '2020-2025': late,
} as const;
