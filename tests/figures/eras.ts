import { type Row, rowsOf } from './rows.ts';

/** Narratives with figures in the wordings of each era, in sentences of our own, each labelled by hand as `wordings.ts` does. */
export const eras: Readonly<Record<string, ReadonlyArray<Row>>> = {
  '2001-2007: running prose': rowsOf(`
2001 | p=31 c=22 | summary: There were 31 prosecutions in 2000 and 22 convictions. The law provides for up to 15 years in prison.
2002 | i=24 c=7 | summary: In 2001 police opened 24 trafficking cases. The courts convicted seven traffickers during the year.
2003 | p=18 c=11 | prosecution: In 2002, 18 traffickers were prosecuted and 11 were convicted under the penal code.
2004 | p=64 c=40 | prosecution: The state prosecuted 64 individuals for trafficking, with 40 convictions as of January 2004. Article 128 carries sentences of three to 12 years.
2004 | i=nr c=0 | prosecution: There were no convictions of traffickers in 2003, and no statistics were kept on investigations.
2005 | i=112/87 c=26/31 | prosecution: In 2004, the border police conducted 112 investigations, up from 87 in 2003. The courts handed down 26 convictions, compared to 31 in 2003.
2005 | v=417 | protection: Authorities identified 417 victims in 2004, a decrease of 58 from the year before.
2006 | p=17,43 c=12 | prosecution: The government conducted 17 prosecutions against 43 defendants, and handed down 12 convictions during the reporting period.
2006 | c=14/9 | prosecution: The number of convictions rose from nine in 2004 to 14 in 2005. Sentences ranged from two to eight years.
2007 | p=36 c=0 | prosecution: During the year, prosecutors brought 36 suspects to trial. No traffickers were convicted. In one case, police arrested four men in a raid.
2007 | p=0 c=0 | prosecution: The government failed to act. It neither prosecuted nor convicted any traffickers in 2006.
2007 | v=61 | protection: NGOs assisted 250 women. The police rescued 61 victims in 2006. UNICEF estimates that 4,000 children beg in the streets.
`),
  '2008-2012: offenders, compared to': rowsOf(`
2008 | i=52/61 p=33/38 | prosecution: In 2007, authorities conducted 52 trafficking investigations, compared to 61 in 2006, and prosecuted 33 persons, down from 38 in 2006.
2008 | c=21/16 | prosecution: Courts convicted 21 trafficking offenders in 2007, an increase from 16 convictions obtained in 2006.
2009 | p=28 c=15 | prosecution: Police arrested 40 suspects; prosecutors indicted 28 people and obtained convictions of 15 trafficking offenders. Fourteen of the 15 convicted offenders received prison terms of one to six years.
2009 | p=0/0 c=0/0 | prosecution: The government did not prosecute or convict any trafficking offenders in 2008, for the second consecutive year.
2010 | p=19/19 | prosecution: The government initiated the prosecution of 19 suspected offenders in 2009, the same number as in 2008.
2010 | v=42/23 | protection: The number of victims identified by the government increased from 23 in 2008 to 42 in 2009.
2010 | i=12 p=nr c=nr | prosecution: The government did not provide data on prosecutions or convictions of trafficking offenders. It reported 12 investigations.
2011 | i=6/2 p=3/0 c=1 | prosecution: During the reporting period, the government reported six trafficking investigations, three prosecutions, and one conviction. This compares with two investigations and no prosecutions in the previous reporting period.
2011 | v=90/70 | protection: Authorities identified at least 90 sex trafficking victims during 2010, compared with 70 such victims identified in 2009.
2012 | i=12 p=12 | prosecution: Authorities investigated and prosecuted 12 suspected trafficking offenders in 2011. Four officials were charged with taking bribes.
2012 | v=0 | protection: The government did not identify any victims of trafficking in 2011, but an NGO identified 31 women in the capital.
`),
  '2013-2017: compared with, parentheses': rowsOf(`
2013 | i=35,50/27,41 | prosecution: In 2012, police investigated 35 cases involving 50 suspects, compared with 27 cases involving 41 suspects in 2011.
2013 | p=44/39 c=25/30 | prosecution: Prosecutors charged 44 defendants with trafficking in 2012 and courts convicted 25, compared with 39 charged and 30 convicted in 2011.
2014 | p=9/11 | prosecution: Authorities initiated nine prosecutions in 2013, compared with 11 in 2012 and 14 in 2011.
2014 | v=112/131 | protection: In 2013, the government identified 112 trafficking victims, a decrease from 131 in 2012.
2015 | i=nr c=10 | prosecution: The government reported convicting 10 traffickers, two of whom were officials. It did not report how many cases it investigated.
2015 | c=8/5 | prosecution: Courts convicted eight sex traffickers in 2014 (five in 2013); five received suspended sentences.
2016 | i=47/52 p=30/28 c=19/22 | prosecution: The police launched 47 investigations in 2015 (52 in 2014), prosecuted 30 defendants (28 in 2014), and secured 19 convictions (22 in 2014).
2016 | v=24,40 | protection: Officials identified 24 confirmed victims and 40 potential victims. Of the 24 victims, 18 were women.
2017 | c=16/13 | prosecution: Of these cases, 57 percent ended in acquittal. The government convicted at least 16 traffickers in 2016, up from 13.
2017 | p=0/0 c=0/0 | prosecution: The law prescribes penalties of five to 20 years imprisonment. The government has never convicted a trafficker and did not initiate any prosecutions for the third consecutive year.
2017 | v=63 | protection: In May 2016, police removed 14 girls from a bar. Overall, the ministry identified 63 victims; 25 NGOs took part in a course.
`),
  '2019-2021: in the pandemic': rowsOf(`
2019 | i=61/55 | prosecution: The government initiated 61 investigations (38 for sex trafficking and 23 for forced labor) in 2018, compared to 55 investigations in 2017.
2019 | p=14/20 c=6/6 | prosecution: Authorities prosecuted 14 defendants, compared to 20 in 2017. Courts convicted six traffickers, the same number as 2017.
2019 | v=80/95 | protection: The government identified 80 victims, including 30 children, compared to 95 in the previous reporting period.
2020 | i=9 p=1/3 | prosecution: Law enforcement investigated nine suspected trafficking cases, and initiated one prosecution, compared with three prosecutions in 2018.
2020 | v=3/18 | protection: Only three victims were identified in 2019, a decrease from 18 in 2018.
2020 | p=nr/31 c=12 | prosecution: The government did not report the number of prosecutions (31 in 2018), but courts convicted 12 traffickers.
2021 | i=10/17 p=22/25 | prosecution: Police conducted 10 investigations (17 in 2019) and prosecutors indicted 22 suspects (25 suspects in 2019). Courts were closed from March to May 2020.
2021 | v=7/6 | protection: The government identified seven victims (six victims in 2019) and referred all seven to care.
2021 | c=0/4 | prosecution: Due to the pandemic, the government did not convict any traffickers, compared with four convictions in 2019.
2021 | v=199/217 | protection: Officials identified 199 potential victims, compared with 217 victims identified in 2019. The hotline received 5,300 calls.
`),
  '2022-2025: including, continued': rowsOf(`
2022 | i=61/55 | prosecution: The government initiated 61 investigations, including 38 for sex trafficking, 19 for labor trafficking, and four for unspecified forms, compared with 55 investigations in 2020. It continued investigating 12 cases initiated in previous reporting periods.
2022 | p=14/20 | prosecution: Authorities continued prosecutions of 23 alleged traffickers and initiated prosecutions of 14 alleged traffickers, compared with initiating 20 prosecutions in the previous reporting period.
2023 | c=11/16 | prosecution: Courts convicted 11 traffickers (nine for sex trafficking and two for labor trafficking) in 2022, compared with 16 in 2021 and 12 in 2020.
2023 | v=576/493 | protection: The government identified 576 new victims in 2022, an increase compared with 493 in 2021 and 536 in 2020.
2023 | i=nr p=nr c=nr | prosecution: The government did not report initiating any new investigations or prosecutions, and it did not report convicting any traffickers.
2024 | i=8/10 p=2/5 | prosecution: In 2023, the government reported eight trafficking investigations and two prosecutions, compared with 10 trafficking investigations and five prosecutions in 2022.
2024 | v=45/39 | protection: Authorities identified 45 trafficking victims, including 30 exploited in sex trafficking and 15 in labor trafficking; of these, 12 were children. This compared with 39 victims identified during the previous reporting period.
2024 | p=27,18/31,20 c=3 | prosecution: The government initiated prosecutions of 27 individuals in 18 cases, compared with 31 individuals in 20 cases in 2022. A court sentenced three traffickers to 10 years imprisonment.
2025 | i=73 c=30 | prosecution: Police initiated 73 investigations. Courts convicted 30 traffickers under the 2012 law and convicted two officials for complicity.
2025 | v=nr | protection: An international organization identified 140 victims. The government did not report the number of victims it identified in 2024.
`),
};
