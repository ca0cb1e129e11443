import { type Row, rowsOf } from './rows.ts';

/**
 * How editions word their figures, in sentences of our own, with what must be read: the measures (`i` investigations, `p`
 * prosecutions, `c` convictions, `v` victims identified) with the total of the period and, behind a slash, of the one before.
 * `nr` stated as not reported; a measure that is not named has no total.
 */
export const wordings: Readonly<Record<string, ReadonlyArray<Row>>> = {
  '2001-2008: running prose': rowsOf(`
2001 | | The police have arrested 47 suspected traffickers and referred 31 cases to prosecutors since the law came into force in 1999.
2001 | c=26 | In 2000, 26 persons were convicted of trafficking and received sentences of between one and five years.
2001 | | In 2000, 44 cases involving trafficking were under investigation, and the courts handed down sentences in 12 cases.
2001 | | The authorities arrested 23 persons; all were convicted.
2001 | c=12 | The unit had no car of its own.3 Courts convicted 12 traffickers.4
2001 | p=15 c=7 | The courts sat in the north.15 suspects were prosecuted.7 traffickers were convicted.
2001 | c=12 | A judge called it “a shame.”12 men were convicted of trafficking.
2001 | p=22 c=15 | Police made 58 arrests for trafficking in 2000; 22 persons were tried and 15 were convicted.
2001 | p=0 | The government has not prosecuted anyone for trafficking, and there is no law against it.
2001 | c=36 | Courts have sentenced a total of 36 traffickers, with prison terms of six months to 12 years.
2002 | p=0 | There have been no prosecutions of traffickers to date.
2002 | c=0 | To date, no trafficker has been convicted.
2002 | p=0 | No one has been prosecuted under the new law.
2002 | p=9 c=4 | Nine trafficking cases were brought before the courts in 2001, resulting in four convictions.
2002 | p=10 c=6 | Ten cases were prosecuted in 2001, and there were six convictions.
2002 | | Since passage of the law in 1998, there have been 12 convictions.
2002 | c=15/12 | There were 12 convictions in 2000 and 15 in 2001.
2002 | c=15/12 | The courts convicted 12 persons in 2000 and 15 persons in 2001.
2002 | | Last year the courts issued 23 sentences for trafficking, and 31 defendants were in custody awaiting trial.
2002 | i=17 p=7 | In the first half of 2001, the police opened 17 criminal cases and brought seven of them to court.
2002 | | From 1999 to 2001, the courts convicted 90 persons.
2003 | p=21 c=14 | In 2002, the government prosecuted 21 cases and obtained 14 convictions.
2003 | p=nr | Statistics on prosecutions are not available.
2003 | p=nr | The government does not keep statistics on trafficking prosecutions.
2003 | i=143 p=87 | A total of 143 trafficking-related investigations were opened, 87 of which led to indictments.
2003 | p=35/20 | The number of persons prosecuted increased from 20 in 2001 to 35 in 2002.
2003 | p=16 c=11 | In the last year, 16 persons were indicted, of whom 11 were found guilty.
2003 | p=20 c=8 | Twenty people have been prosecuted in the past year and eight have been convicted.
2003 | p=14 c=6 | Prosecutors have brought 14 cases to court, with six convictions so far.
2003 | c=0/0 | The government has investigated several cases but has not yet convicted a trafficker. Prosecutors are pursuing nine cases.
2003 | | The police reported 200 trafficking cases in 2002, a 30 percent increase over 2001.
2003 | | Since the anti-trafficking law came into force in 2001, 65 cases have been prosecuted and 24 people convicted.
2004 | i=92 p=61 c=23 | Prosecutors opened 92 criminal cases under the trafficking article in 2003, 61 of which were sent to court; 23 people were convicted.
2004 | c=19 | Police broke up 12 rings and arrested 54 traffickers. The courts sentenced 19 traffickers to prison terms of up to eight years.
2004 | c=8 | Eight traffickers were sentenced to prison.
2004 | | An estimated 400 women were trafficked to Western Europe, and victims as young as 13 were identified.
2004 | p=30 c=14 | The year 2003 saw 30 prosecutions and 14 convictions, while 2002 saw 25 and nine.
2004 | p=12 v=60 | Authorities report having identified 60 victims and prosecuted 12 traffickers in 2003.
2004 | i=54 p=34 c=20 | In 2003, the police carried out 54 investigations resulting in 34 prosecutions, of which 20 ended in convictions.
2004 | c=31 | In the last 12 months, 31 traffickers have been convicted.
2004 | i=46 p=37,18 c=13 | During the reporting period, the police investigated 46 cases, the prosecutor indicted 37 persons in 18 cases, and the courts rendered 13 convictions.
2005 | i=34 p=19 | During 2004, police investigated 34 trafficking cases, with 19 resulting in prosecution.
2005 | p=6 c=2 | In 2004, there were 20 ongoing investigations, six prosecutions, and two convictions.
2005 | i=118 c=15 | The government's anti-trafficking unit investigated 118 cases and made 61 arrests, leading to 15 convictions.
2005 | i=33 c=0 | Although police investigated 33 trafficking-related cases in 2004, no convictions were obtained.
2005 | v=160 | Government-run shelters assisted 214 victims, 190 of them foreign, in 2004; police identified 160 victims.
2005 | p=20 | In 2004, Bulgaria's police identified 45 victims and 20 traffickers were charged.
2005 | i=253/228 p=131/115 c=67/72 | The government opened 253 investigations, prosecuted 131 cases, and convicted 67 persons, compared with 228, 115, and 72 in 2003.
2005 | c=8 | There were eight convictions for trafficking in 2004, two more than in 2003.
2006 | p=30 c=12 | In 2005, 45 traffickers were arrested, 30 were prosecuted, and 12 were convicted.
2006 | i=38 p=21 c=13 | The government reported 38 trafficking investigations resulting in 21 prosecutions and 13 convictions.
2006 | p=31/22 | The number of prosecutions increased to 31 in 2005 from 22 in 2004.
2006 | i=4 p=0 | The government failed to prosecute any traffickers in 2005, though it opened four investigations.
2006 | p=0 | The government prosecuted no one for trafficking last year.
2012 | i=33 p=12 | Police investigated 33 trafficking cases last year. Prosecutors indicted 12 suspects.
2012 | c=3/9 | Courts convicted three traffickers; they had convicted nine last year.
2012 | c=3/9 | Courts convicted three traffickers (nine last year).
2012 | c=3/9 | Courts convicted three traffickers; last year, they convicted nine.
2012 | c=3/9 | After convicting nine traffickers last year, courts convicted three.
2013 | i=11/6 p=4/9 | The police investigated 11 cases in 2012, an increase from six in 2011, but initiated only four prosecutions, a decrease from nine in 2011.
2017 | p=27/35 c=8/5 | It initiated prosecutions of 27 alleged traffickers, down from 35, and obtained eight convictions, up from five.
2012 | c=1 | The sole conviction was that of a recruiter, who received a sentence of six years.
2013 | p=1 c=1 | The sole prosecution led to the conviction of a woman who ran a brothel.
2025 | i=2 p=1 c=1 | Police investigated two cases, one of which resulted in the country's first-ever prosecution and conviction.
2017 | p=16 c=1/1 | The state prosecuted 16 suspects and convicted one, which is the same number as in 2015.
2016 | | The prosecutor charged several suspects and obtained plea agreements with nine.
2016 | c=4 | A total of four convicted traffickers got fines.
2016 | | The court found a couple guilty of trafficking 12 women.
2012 | v=26 | Officials identified 26 victims last year and sent them home.
2016 | i=5 p=1 c=1 | Police investigated five cases, one of which led to the country's first trafficking prosecution and conviction.
2016 | v=15 | The agency granted 15 victims formal status, which came with a permit of 30 days.
2016 | | The state granted 15 victims refugee status.
2014 | v=9 | Nine girls came to the notice of social workers. The ministry identified all nine in raids on bars.
2016 | | Inspectors visited 1,140 work sites but identified no victims there.
2006 | c=31/24 | Convictions of traffickers totaled 31, up from 24.
2006 | c=22 | The government reported that 54 trafficking suspects were arrested and 22 were convicted in 2005, and that 15 cases were pending.
2006 | p=30 c=12 | Out of 48 suspects arrested in 2005, 30 were prosecuted and 12 were convicted.
2006 | c=10 | Ten of 27 defendants were convicted, eight were acquitted, and nine trials continued.
2006 | p=59 c=24 | The justice ministry's data for 2005 show 59 persons prosecuted and 24 convicted.
2007 | c=24/12 | Convictions increased from 12 to 24.
2007 | i=70/64 | Investigations rose to 70 in 2006, up from 64 in 2005.
2007 | v=240 | In total, 240 victims were identified in 2006, of whom 190 were repatriated.
2007 | | The government's shelter assisted 84 victims.
2007 | c=19 | During the reporting period, a total of 19 trafficking offenders were convicted and sentenced; the average sentence was five years.
2007 | c=17/23 | The government obtained 17 trafficking convictions in 2006, a drop from 23 in 2005, and 10 of these resulted in prison time.
2007 | i=48 p=30 c=12 | Of 48 cases investigated in 2006, 30 went to trial and 12 resulted in convictions.
2007 | p=113,158 c=60 | The government prosecuted 113 trafficking cases against 158 persons, and 60 persons were convicted; 45 received prison sentences.
2007 | c=11 | Police handled 33 trafficking cases in 2006, with 25 referred to prosecutors and 11 ending in conviction.
2008 | i=59 c=24 | Law enforcement officials opened 59 investigations in 2007, resulting in the arrest of 101 suspects and conviction of 24.
2008 | i=320/400 c=96/120 | In 2007, police investigated 320 cases involving forced prostitution (down from 400), and courts convicted 96 persons (compared with 120).
2008 | p=14 c=5 | The government provided data showing that 14 prosecutions and five convictions were achieved in 2007.
2008 | i=14/14 | According to the interior ministry, police conducted 14 investigations in 2007, the same number as in 2006.
`),
  '2009-2012: offenders, compared to': rowsOf(`
2009 | p=29/25 c=17/20 | The government prosecuted 29 trafficking offenders and convicted 17 in 2008, compared with 25 prosecutions and 20 convictions in 2007.
2009 | p=16 c=9 | In 2008, authorities initiated prosecutions of 16 suspects, nine of whom were convicted by the end of the year.
2009 | c=24 | The government reported convicting 24 trafficking offenders in 2008; no more recent statistics were available.
2009 | i=21 p=7 c=4 | Authorities investigated 21 trafficking cases, filed charges in seven cases, and convicted four trafficking offenders during the reporting period.
2009 | i=26 p=0 c=0 | The government investigated 26 potential trafficking cases, 21 of which were closed, and did not prosecute or convict any offenders.
2009 | c=3/5 | Authorities initiated criminal action against 12 persons and secured three convictions, compared with five convictions in 2007.
2010 | p=0 c=0/2 | The government reported no prosecutions or convictions of trafficking offenders during the reporting period, compared with two convictions in the previous reporting period.
2010 | p=0 c=0 | No trafficking offenders were prosecuted or convicted during the year.
2010 | p=0 c=0 | The government did not initiate any prosecutions, nor did it convict any trafficking offenders during the reporting period.
2010 | v=31 | Police identified 31 trafficking victims in 2009 – 18 of whom were children.
2010 | i=82/70 p=36/30 c=21/21 | Authorities investigated 82 suspects, an increase from 70 in 2008; prosecuted 36 suspects, an increase from 30 in 2008; and convicted 21, the same as in 2008.
2010 | c=17/11 | There were 17 convictions during the reporting period, as opposed to 11 last year.
2010 | c=15/8 | Courts convicted 15 offenders under Article 127, in contrast to eight in 2008.
2010 | i=39 c=25/19 | The government reported investigating 39 people for trafficking crimes; 25 people were convicted, compared to 19 convictions the previous year.
2010 | c=28/20 | The government increased its efforts by convicting 28 offenders in 2009, up from 20 convicted in 2008.
2010 | v=30 | NGOs reported that the government identified 30 victims, but the government did not confirm the figure.
2011 | p=3 c=3 | Authorities prosecuted and convicted three sex trafficking offenders in 2010; sentences ranged from two to nine years.
2011 | c=14/19 | Authorities secured the convictions of 14 offenders under the trafficking statute, which represents a decrease from the 19 convictions secured in the prior year.
2011 | p=89 c=64 | In 2010, prosecutors indicted 89 defendants, and courts found 64 guilty of trafficking.
2011 | c=12/8 | The government convicted 12 offenders—nine for sex trafficking and three for labor trafficking—an increase from eight offenders convicted in 2009.
2011 | c=12/9 | The government convicted 12 offenders in 2010. In comparison, the government convicted nine offenders in 2009.
2011 | c=12/14 | The government convicted 12 offenders in 2010. In 2009, the government had convicted 14 offenders.
2011 | v=54 | The government identified 54 victims through its referral system and another 30 were identified by NGOs.
2011 | v=0 | Officials did not identify or assist any trafficking victims in 2010.
2011 | c=18/18 | Prosecutors obtained 18 convictions during 2010 – the same number obtained in 2009.
2011 | i=98/137 c=44 | During the reporting period, the authorities initiated 98 investigations, a decline from 137 the year before, and arrested 90 offenders; 44 offenders were convicted.
2011 | v=26/33 | The government identified 26 victims, at least 11 of whom were children, compared with 33 victims in the previous year.
2012 | i=29 | The interior ministry reported initiating investigations of 29 cases involving 48 victims.
2012 | p=57/48 c=39/39 | Prosecutors conducted 57 trafficking prosecutions in 2011, up from 48 in 2010, and courts convicted 39 trafficking offenders, the same number as in the prior year.
2012 | p=nr c=nr | The government provided no information on prosecutions or convictions.
2012 | p=0 c=0 | There were no known prosecutions or convictions of trafficking offenders during the year.
2012 | i=0 p=0 | The government neither investigated nor prosecuted any trafficking cases in 2011.
2012 | i=0 p=0 | No trafficking cases were investigated, prosecuted, or resulted in convictions during the year.
2012 | i=0 p=0 c=0 | The government has reported no investigations, prosecutions, convictions, or punishments of traffickers during the past year.
2012 | v=257/224 | In 2011, the government identified a total of 257 trafficking victims, including 164 labor trafficking victims and 93 sex trafficking victims, compared with a total of 224 victims in 2010.
2012 | v=120/85 | The government provided shelter to 97 victims and identified 120, an increase from 85 identified in 2010.
`),
  '2013-2016: compared with': rowsOf(`
2013 | | The government made no efforts to identify victims.
2013 | i=39/50 p=12/20 c=4/5 | Authorities reported 39 investigations in 2012, down from 50; 12 prosecutions, down from 20; and four convictions, down from five.
2013 | i=14 | The police did not maintain a database of investigations, but reported investigating 14 cases.
2013 | v=63/76 | The government identified 63 victims of trafficking in 2012, as compared with 76 victims in 2011; 44 victims received shelter.
2013 | p=28 c=8 | Of 28 suspects prosecuted, eight were convicted in 2012.
2014 | i=31 | The unit investigated 31 possible cases and confirmed five of the 31 were trafficking, including one forced labor and four sex trafficking cases.
2014 | p=51 | Police conducted 41 raids and arrested 82 suspects; prosecutors filed charges against 51.
2014 | c=31/25 | Courts convicted 31 traffickers; this represented an increase from 25 convictions the previous year.
2014 | v=0 | No victims were identified in 2013.
2014 | v=0 | Authorities failed to identify any victims during the reporting period.
2014 | p=0 c=0 | Authorities failed to prosecute or convict any traffickers in 2013.
2014 | c=0/0 | The government has yet to convict a trafficker.
2014 | p=0/0 | The government has yet to prosecute any cases under the 2009 law.
2014 | v=nr | Data on the number of victims identified were unavailable.
2014 | c=nr | The number of convictions was not available.
2014 | v=nr | It was unclear how many victims were identified during the year.
2014 | i=nr | No information was available on how many cases were investigated.
2014 | i=nr p=nr | Information on investigations and prosecutions was not available.
2014 | p=nr | The number of prosecutions was unknown.
2014 | v=104 | In 2013, 62 percent of victims were women; the government identified 104 victims.
2014 | v=104 | The government identified 104 victims in 2013; 62 percent were women and 38 percent were men.
2014 | i=69 | The government reported 69 new investigations and 11 continuing investigations of trafficking in 2013.
2014 | c=17/20 | Courts convicted 17 of 31 defendants in 2013, compared with 20 of 28 defendants in 2012.
2014 | c=0/2 | The judiciary did not issue any convictions in 2013, compared with two in 2012.
2014 | c=0/0 | The government reported that courts handed down no convictions for the third year in a row.
2015 | | Authorities initiated 29 sex trafficking and nine labor trafficking investigations, compared with 26 sex trafficking and five labor trafficking investigations in 2013.
2015 | p=41/54 | In 2014, the government initiated prosecution of 41 defendants, a decrease from 54 in 2013 and 60 in 2012.
2015 | v=65/48 | Officials identified and referred 65 victims to NGOs, up from 48.
2015 | v=nr | The government did not report how many victims it identified in 2014, but reported assisting 76 victims.
2015 | p=16/12 | Prosecutors indicted 16 suspected traffickers in 2014, of whom 14 were prosecuted for sex trafficking and two for labor trafficking; this is compared with 12 in 2013.
2015 | v=109/105 | Authorities detected 109 potential victims in 2014, a slight increase from 105 in 2013; however, only 40 accepted assistance.
2015 | i=10 | The government investigated 10 trafficking cases in 2014; information on 2013 investigations was not available.
2016 | c=13 | Authorities convicted 13 traffickers in 2015; five were sentenced to at least 10 years in prison.
2016 | c=24 | The courts convicted a total of 24 traffickers: 12 by the high court, eight by district courts, and four by military courts.
2016 | i=60 | Authorities conducted a total of 60 investigations, of which the police conducted 40 and the labor inspectorate 20.
2016 | p=29,18/20 c=12,7/8 | The government prosecuted at least 29 traffickers in at least 18 cases, and convicted at least 12 traffickers in at least seven cases, compared with at least 20 prosecutions and at least eight convictions in 2014.
2016 | c=/6 | The government convicted four sex traffickers and two labor traffickers, compared with six convictions in 2014.
2016 | p=421 c=nr | The government reported 421 prosecutions in 2015, but did not report how many convictions resulted.
2016 | c=4/1 | The government reported four convictions, the highest number ever achieved, compared with one in 2014.
2016 | i=20/17 p=20/17 c=12/9 | In 2015, the government initiated 20 investigations and prosecutions and convicted 12 traffickers, compared with 17 investigations and prosecutions and nine convictions in 2014.
`),
  '2017-2019: parentheses': rowsOf(`
2018 | v=17/12 | The police identified 17 victims in 2017 -- 14 foreign nationals; six women and two men -- compared to 12 victims in 2016.
2018 | v=17/12 | The police identified 17 victims in 2017 - 14 foreign nationals; six women and two men - compared to 12 victims in 2016.
2017 | c=0/0 | The government reported zero convictions in 2016 and 2015.
2017 | c=1 | The government obtained its first conviction under the 2013 law.
2017 | c=11 | The government convicted 11 traffickers in 2016, in addition to 14 convictions for related crimes.
2017 | p=19 c=24 | A specialized court heard 19 cases in 2016 and convicted 24 traffickers; 12 cases were carried over to 2017.
2018 | i=55/48 p=12/9 | Police received 55 cases for investigation, completed 20 investigations, and prosecuted 12 suspects, compared with 48 cases for investigation and nine prosecutions the previous reporting period.
2018 | p=nr/6 c=nr/2 | The government did not report convicting any traffickers or prosecuting any suspects, compared with six prosecutions and two convictions in 2016.
2018 | i=0/0 | Similar to the previous year, the government did not initiate any investigations.
2018 | c=0/0 | As in past years, the government did not obtain any convictions.
2018 | v=620/612 | The government identified 620 potential victims. This was similar to 612 potential victims identified in the previous reporting period.
2018 | i=80 p=70,110 c=6 | The government investigated 80 cases. The government prosecuted 70 of those cases involving 110 suspects and convicted six traffickers.
2018 | p=9 c=7/12 | Authorities prosecuted nine suspects. Courts convicted seven of the nine suspects, compared with 12 convictions in 2016.
2018 | p=5/0 c=5/0 | The government prosecuted five traffickers and convicted all five traffickers, compared with zero prosecutions and zero convictions during the previous reporting period.
2018 | p=6,14 | Authorities initiated or continued six prosecutions of 14 defendants.
2018 | p=2/0 c=/0 | The government prosecuted its first two suspects (no prosecutions or convictions recorded in previous reporting periods).
2018 | i=150/210 p=150/210 c=18 | The government investigated and prosecuted 150 cases, as compared to 210 in 2016. Of these, it convicted 18 traffickers and acquitted 25 defendants.
2018 | p=21 | The ministry reported it brought 21 perpetrators to trial under the law.
2018 | i=65 p=25,25 | The agency reported increased efforts compared to its earlier timeframe, opening 65 investigations and prosecuting 25 suspects in 25 cases between October 2016 and September 2017 (the earlier one was July 2015-October 2016).
2018 | | The government assisted in 19 international investigations.
2018 | | The hotline identified 30 potential trafficking cases, a decrease from 60 in the prior year.
2018 | | The ministry granted special visas to 600 victims, a decrease from 750 in 2016.
2018 | v=nr/80 | Information about the identification of victims was not available for 2017. In 2016, the government identified 80 victims.
2018 | i=nr/nr | The government did not report the number of investigations initiated in 2016 or 2017.
2018 | i=30/12 | The media reported that the government investigated 30 cases, as compared to 12 in 2016.
2018 | p=nr | An organization reported that police prosecuted 22 cases. The government did not report how many cases it prosecuted.
2018 | | The police reported identifying 460 victims; regional health organizations, 240; labor inspectors, 38; and other organizations, 350.
2018 | | Officials identified 50 transnational victims and four internal victims.
2018 | | Police opened 52 sex trafficking cases and eight forced labor cases.
2018 | v=66/51 | The council certified 66 persons as victims of trafficking, compared with 51 in 2016.
2018 | | The council certified 50 women as sex trafficking victims and three men as labor trafficking victims.
2018 | | Police certified 30 persons as victims of forced begging and nine as sex trafficking victims.
2018 | | Authorities identified five Nepali victims and 12 Bangladeshi victims.
2018 | c=1 | The government recorded its first conviction since 2015 and sentenced the trafficker to 20 years imprisonment.
2018 | c=30/13 | Thirty of these cases resulted in convictions (13 in 2016).
2018 | i=195 | The unit opened investigations into 195 traffickers for forced prostitution, forced labor, and forced begging.
2018 | v=/27 | The government identified three adult and six child victims, a decrease from 27 victims identified during the previous year.
2018 | i=8/7 p=4/1 c=2/1 | Police investigated eight sex trafficking cases, prosecuted four suspects, and convicted two traffickers, compared with seven investigations and the prosecution and conviction of one trafficker the previous reporting period.
2018 | i=nr | The government did not provide annual investigative data.
2018 | i=69/51 p=5/11 | The state police investigated 69 suspects under articles 110 and 128 (51 in 2016). Prosecutors investigated 79 new defendants (30 in 2016), and the serious crimes court prosecuted five defendants (11 in 2016).
2018 | i=166/105 p=2/5 | Authorities referred 166 possible cases for investigation (105 in 2016) and initiated prosecution of two defendants (five in 2016).
2018 | i=84/92 | Police investigated 84 trafficking offenses in 2017, compared with 92 offenses in 2016.
2018 | | A court convicted a man of two trafficking offenses and sentenced him to six years.
2018 | p=76/55 c=45/30 | The government reported prosecuting 76 trafficking cases resulting in 45 convictions, compared with 55 prosecutions and 30 convictions in 2016.
2018 | i=144 p=182,67/130 | Police investigated 144 cases of alleged trafficking, resulting in the arrest of 160 suspects, and initiated the prosecution of 182 alleged traffickers in 67 cases, an increase from 130 alleged traffickers prosecuted in 2016.
2018 | i=63,300 p=181 c=53 | The government initiated 63 new criminal investigations against 300 suspects, filed criminal cases in court against 181 defendants, and courts convicted 53 traffickers.
2018 | i=227,394/212,352 | The women's directorate conducted investigations in 227 cases involving 394 suspects, compared with 212 cases involving 352 suspects in the previous fiscal year.
2018 | i=19,35 p=60 | The security forces' unit investigated 19 cases involving 35 suspects and referred them to the judiciary; the ministry of justice reported that judges charged 60 suspects and began prosecutions in 20 of those cases.
2018 | i=123/110 p=407/256 c=331/200 | The government reported 123 new trafficking investigations, an increase from 110 in 2016, 407 prosecutions, compared with 256 in 2016, and 331 convictions, up from 200.
2018 | i=118/238 | The government reported that it investigated 118 cases during 2017, 108 of which were labor trafficking cases, compared with 238 in 2016.
2018 | i=40/39 p=33/28 | In 2017, authorities investigated 40 cases (39 in 2016), arrested 60 suspects (58 in 2016), and indicted 33 (28 in 2016).
2018 | c=13,9/20,14 | Courts convicted 13 traffickers in nine cases in 2017, compared with convictions of 20 traffickers in 14 cases in 2016.
2018 | c=22/23 | The court convicted and sentenced 22 traffickers to prison, compared with 23 in 2016 and 37 in 2015.
2018 | c=3/0 | The government secured the convictions of three traffickers (none in 2016).
2018 | v=31/56 | Authorities identified 31 victims in 2017 (56 in 2016), of whom 24 were subjected to sex trafficking (47 in 2016).
2018 | v=44 | The government identified 44 victims, 12 fewer than in 2016.
2018 | | The government identified 40 percent more victims than in 2016.
2018 | v=62/80 | The number of identified victims decreased to 62 in 2017, compared to 80 in 2016.
2018 | v=62/80 | The number of victims identified decreased from 80 in 2016 to 62 in 2017.
2018 | v=29 | Law enforcement identified 29 victims, NGOs identified 41 victims, and four victims self-identified.
2018 | v=95/110 | The government and NGOs identified 95 victims, compared with 110 victims in 2016.
2018 | v=nr | NGOs identified 70 victims, but the government did not report identifying any.
2018 | v=12/20 | The government reported identifying 12 victims and NGOs reported an additional 40, compared with 20 victims identified by the government and 35 by NGOs in 2016.
2018 | v=21/30 | Officials identified at least 21 victims, 17 of whom the government referred to shelters, as compared to at least 30 victims the previous year.
2018 | v=46 | Officials reported identifying and referring 46 victims to NGO shelters for care, compared with 50 victims referred in the previous reporting period.
2018 | v=nr | During the reporting period, the government provided shelter to 26 victims, the same number as in 2016, but did not report how many it identified.
2018 | p=29 | The government prosecuted 29 individuals on trafficking charges, five more than in the previous year.
2018 | p=9,14/6 | The government initiated nine prosecutions against 14 alleged traffickers, including five prosecutions from investigations begun in 2016; in 2016, it initiated six prosecutions.
2018 | p=4/6 | The government reported prosecuting four suspects under the trafficking law and 11 under the procurement law, compared with six under the trafficking law in 2016.
2018 | c=16 | The government reported convicting 16 traffickers under the trafficking law and 20 under other laws.
2018 | p=17 c=7/10 | The attorney general's office prosecuted 17 cases and obtained seven convictions under the trafficking law, compared with obtaining 10 convictions in 2016.
2018 | i=0/3 p=0 c=0 | The government did not investigate, prosecute, or convict any suspects during the reporting period; in 2016 it investigated three cases.
2018 | p=0/2 | The government has not reported a conviction since 2014 and reported no new prosecutions, compared with two in 2016.
2018 | i=40 c=2 | Despite 40 investigations, the government secured only two convictions in 2017.
2018 | i=25 p=18 c=10 | The authorities launched 25 probes, took 18 suspects to court, and won 10 convictions.
2018 | p=9 c=5 | The police reported 18 cases of trafficking in 2017, of which nine were sent to court; five traffickers were convicted and two were acquitted.
2018 | p=12 c=8 | The government arrested 17 traffickers. It prosecuted 12 of the 17 and convicted eight.
2018 | p=20 | Police arrested 24 suspects. Prosecutors charged 20 of them with trafficking.
2018 | p=3 | The government had six ongoing prosecutions at the end of the reporting period, in addition to three new prosecutions.
2018 | p=0 | There were 11 pending prosecutions; no new prosecutions were initiated in 2017.
2018 | | Two prosecutions initiated in 2015 resulted in acquittals, and four remained pending.
2018 | c=2 | A 2016 case ended with the conviction of two men in 2017.
2018 | p=/12 c=/5 | In the previous reporting period, the government initiated 12 prosecutions and convicted five traffickers.
2018 | c=6 | The government did not convict any traffickers under the law; however, it convicted six individuals under related laws.
2018 | p=14/22 c=6/0 | The government did not provide complete law enforcement statistics, but reported 14 prosecutions and six convictions, compared to 22 prosecutions and no convictions.
2018 | p=58/40 | A total of 58 persons were indicted in 2017, while 40 were indicted in 2016.
2018 | p=48/61 | During 2017, 48 defendants were prosecuted, compared with 61 defendants prosecuted during 2016.
2018 | c=1 | For the first time in five years, the government convicted a trafficker.
2018 | i=33,50/29,44 | Prosecutors initiated 33 cases against 50 defendants in 2017, versus 29 cases against 44 defendants in 2016.
2018 | c=0/3 | The state did not convict any traffickers versus three convictions the previous year.
2018 | c=0/3 | The state did not convict any traffickers, vs. three convictions in 2016.
2018 | | Penalties of up to $12,000 were imposed on three convicted traffickers.
2018 | c=14/9 | Eleven of the 14 convicted traffickers were sentenced to prison; the government convicted nine traffickers in 2016.
2018 | v=110/98 | The government reported identifying 110 trafficking victims during the reporting period—compared with 98 in 2016—but an NGO reported 200.
2018 | v=21 | The government assisted 35 trafficking victims in 2017, compared with 48 in 2016, and identified 21 new victims.
2018 | p=12/9 | During the year 12 prosecutions were initiated in 2017, compared with nine in 2016.
2018 | | Twelve investigations initiated in 2016 remained open.
2018 | v=120 | Police identified 120 children in street situations.
2018 | | The government investigated 15 cases of child pornography and 12 cases of smuggling.
2018 | c=8 | By the end of 2015, courts had convicted eight traffickers.
2018 | v=40 | The government repatriated 300 nationals, of whom 40 were identified as victims.
2018 | v=7 | Officials screened 1,200 migrants and identified seven as trafficking victims.
2018 | v=2 | Two victims identified in 2016 received residence permits.
2018 | v=28 | At least 28 victims identified during the reporting period remained in shelters.
2018 | i=58/67 p=22,40/25,38 c=14/12 | The government increased law enforcement efforts. In 2017, police initiated 58 investigations, of which 19 involved labor trafficking, compared with 67 in 2016, 15 of which involved labor trafficking. Prosecutors initiated prosecutions in 22 cases against 40 individuals, compared with 25 cases against 38 individuals in 2016. Courts issued 14 convictions, compared with 12 convictions in 2016.
2018 | i=150 p=21/33 c=9 | Law enforcement authorities in the federal district and 12 states opened 150 investigations. The federal prosecutor's office reported indicting 21 defendants, compared with 33 in 2016; final verdicts were pending in 18 of these cases. First-instance courts convicted nine traffickers, while appeals courts confirmed the convictions of six others.
2018 | i=96/105 p=34/31 c=22/17 | During the reporting period, the anti-trafficking police unit received 250 complaints and opened 96 investigations (105 in the previous period), which resulted in 60 arrests. The public prosecutor filed charges in 34 cases (31 in the previous period), and judges found 22 defendants guilty (17 in the previous period) and acquitted five.
2018 | p=29/31 c=13/10 | The government reported arresting 44 suspected traffickers (60 in 2016), prosecuting 29 (31 in 2016), and convicting 13 (10 in 2016). All 13 convicted traffickers received prison terms, which ranged from two to 10 years; seven of the 13 also had to pay fines.
2018 | p=18/24 c=11/9 | Authorities prosecuted 18 traffickers in 2017—15 for sex trafficking and three for forced labor—and convicted 11 traffickers, two of whom had been charged in 2016. In 2016, authorities prosecuted 24 and convicted nine.
2018 | i=11 p=6 c=4/0 | In 2017, the government initiated 11 trafficking investigations and prosecuted six defendants; it did not report these statistics for 2016. Courts convicted four defendants, compared with none in 2016.
2018 | i=16 p=10 c=5 | Officials could not provide complete statistics, but reported at least 16 investigations, 10 prosecutions, and five convictions during the year.
2018 | i=42 p=nr | The government reported it investigated 42 cases of forced child begging, in addition to 13 cases of sex trafficking. It did not report prosecuting any of these cases.
2018 | i=33/41 p=20 c=12/15 | The penal code prohibited all forms of trafficking and prescribed six to 12 years imprisonment. From January to October 2017, police investigated 33 cases, compared with 41 during the same period in 2016. Prosecutors sent 20 cases to trial, and courts convicted 12 individuals, compared with 15 in 2016.
2018 | i=23/34 c=5/9 | The government initiated investigations against 23 suspects in 2017 (34 suspects in 2016), forwarded 15 cases to prosecutors (20 in 2016), and convicted five traffickers (nine in 2016).
2018 | i=14/20 p=7/9 | The police reported investigating 14 potential trafficking cases, three of which involved forced labor, and charging seven alleged traffickers in 2017; this is compared with 20 investigations and nine individuals charged in 2016.
2018 | i=0/4 c=0/0 | The government made limited efforts. It did not initiate any new investigations in 2017, compared with four in 2016; however, it continued to prosecute two defendants from a 2015 case. No trafficker has ever been convicted under the 2010 law.
2018 | p=12 c=15 | The attorney general charged 12 defendants during the reporting period, all for sex trafficking. Courts concluded 10 trials with the conviction of 15 defendants, eight fewer than in the previous period.
2018 | v=92/51 | Authorities reported 92 victims, including 40 minors, were identified during the year; 51 victims were identified in 2016.
2018 | v=92/85 | Police identified 60 of these victims, social workers 25, and the public seven. The total number of identified victims was 92 in 2017, compared with 85 in 2016.
2018 | v=64/81 | The national referral mechanism recorded 64 presumed victims in 2017, a decrease from 81 in 2016; of the 64, authorities officially recognized 22.
2018 | v=125/134 | The government identified 125 victims (79 female and 46 male); this compares with 134 victims (100 female and 34 male) in the previous year.
2018 | | Authorities officially identified eight foreign victims, compared with 11 in 2016, and 46 domestic victims, compared with 38 in 2016.
2018 | v=48/65 | The government identified and provided services to 48 trafficking victims (65 in 2016), 30 of whom were girls. An NGO identified and assisted an additional 20 victims.
2018 | v=12 | Immigration officials referred 30 suspected victims to the commission, which formally recognized 12.
2018 | v=36/51 | While NGOs reported assisting 420 victims, the government identified only 36, compared with 51 in 2016.
2018 | v=31/26 | The commission conducted interviews with 180 individuals and recognized 31 victims of trafficking, compared with 26 in the previous period.
2018 | v=nr | The government did not maintain statistics on victim identification; however, police reported rescuing 40 girls from brothels.
2018 | v=0/0 | In 2017, for the third consecutive year, the government identified no trafficking victims.
2018 | v=2/16 | Government officials identified two victims during the reporting period, although experts believe the number of victims to be higher. This compares to the identification of 16 victims in 2016 and none in 2015.
2018 | i=nr/1 p=nr/0 c=nr/0 | The government did not report investigating, prosecuting, or convicting any traffickers in 2017 (one investigation and no prosecutions or convictions in 2016).
2018 | p=53,25/40,19 c=21/28 | Prosecutors indicted 53 individuals in 25 cases, compared with 40 individuals in 19 cases in 2016; courts convicted 21 traffickers, including one official, in 12 cases, compared with 28 traffickers in 2016.
2018 | c=18 | The judiciary reported 36 new trafficking cases, 29 pending cases, and 18 convictions in 2017.
2018 | i=15/22 p=13/20 c=3/11 | In 2017, the police opened investigations of 15 individuals, prosecutors charged 13 individuals, and courts convicted three individuals, representing a decrease from 22, 20, and 11 individuals, respectively, in 2016.
2018 | c=9/1 | The courts convicted nine individuals for trafficking in persons, a significant increase from one individual in 2016.
2018 | i=8/19 p=3/6 c=1/1 | The government decreased efforts to prosecute trafficking. Police initiated eight investigations in 2017 (19 in 2016) and referred two cases to the prosecutor, who brought charges against three suspects (six suspects in 2016). The court convicted one trafficker and sentenced him to 12 years imprisonment, the same number of convictions as in 2016.
2018 | i=12/10 p=2/3 c=0/1 | Officials stated there were 12 trafficking investigations, two prosecutions, and zero convictions during the reporting period, compared with 10 investigations, three prosecutions, and one conviction during the previous period.
2018 | p=66 c=22 v=51 | Anti-trafficking police conducted 94 raids, arrested 130 individuals, and identified 51 victims. The state attorney prosecuted 66 individuals under article 12 and 31 under article 14; courts convicted 22 and 15, respectively.
2018 | i=17/13 p=9/8 c=2/0 | During the reporting period, the government conducted 17 investigations, four of which were in cooperation with foreign governments, initiated nine prosecutions, and convicted two traffickers, compared with 13 investigations, eight prosecutions, and no convictions in the previous reporting period.
2018 | i=30/26 c=0/3 | The anti-trafficking bureau investigated 30 cases, 14 of which it forwarded for prosecution, but the courts had not convicted any traffickers by the end of the reporting period. In 2016, the bureau investigated 26 cases and the courts convicted three traffickers.
2018 | p=nr/18 | The government did not report the number of new prosecutions in 2017, compared with 18 in 2016; 40 prosecutions from prior years remained ongoing.
2018 | i=nr p=24/29 | Authorities did not provide the number of suspects investigated, but reported 24 persons were prosecuted in 2017, compared with 29 persons in 2016.
2018 | c=21/30 | Courts sentenced 21 convicted traffickers to terms of imprisonment ranging from 18 months to 15 years, compared with 30 convicted traffickers in 2016.
2018 | c=1/0 | There was one trafficking conviction in 2017, compared with none in 2016 and three in 2015.
2018 | i=11/8 | There were 11 trafficking investigations in 2017 and eight in 2016.
2018 | v=35 | In 2017, there were 35 victims identified, 10 more than in 2016.
2018 | v=180/146 | The number of victims the government identified rose to 180 in 2017 from 146 in 2016.
2018 | v=29/41 | Twenty-nine victims were identified in 2017, as compared to 41 in 2016; 24 of these were foreign nationals.
2018 | v=17,9/12,10 | The government identified 17 potential victims through screening and confirmed nine as victims, compared with 12 potential and 10 confirmed victims in 2016.
2018 | v=33 | Police reported that they identified 33 victims; the ministry of labor identified 10 more.
2018 | v=20/20 | The government identified 20 trafficking victims, compared with 20 in 2016 and 14 in 2015.
2018 | v=210 | NGOs and local authorities identified 210 trafficking victims in 2017; 60 percent were referred by police.
2018 | v=20/18 | International organizations identified 45 victims, and the government identified 20, compared with 18 identified by the government in 2016.
2018 | | The government provided care for 63 victims it identified in 2017, compared with 51 in 2016.
2018 | v=22 | The ministry received referrals of 40 potential victims and determined that 22 were trafficking victims.
2018 | v=25/22 | Officials did not identify any forced labor victims but identified 25 sex trafficking victims, compared with 22 sex trafficking victims in 2016.
2018 | v=11 | Border guards identified 11 potential victims in 2017; none were confirmed as victims.
2018 | v=0/0 | The government reported no victims were identified in 2017 or 2016.
2018 | p=25,17/31,20 c=16 | Authorities initiated prosecutions of 25 defendants in 17 cases (15 sex trafficking and two labor trafficking), compared with 31 defendants in 20 cases in 2016. They convicted 16 defendants, including three for labor trafficking (20 in 2016).
2018 | c=8/11 | The government prosecuted and convicted eight sex traffickers and initiated prosecution of 10 labor traffickers, compared with 11 convictions in 2016.
2018 | p=19/26 c=12/7 | The government made uneven progress. It indicted 19 suspects, a decline from 26, but increased convictions from seven to 12.
2018 | p=6 | Prosecutors dropped charges against four suspects and indicted six.
2018 | c=21/24 | In 2017, courts acquitted nine defendants and convicted 21 defendants, compared with five acquittals and 24 convictions in 2016.
2018 | i=14 p=5 | The government reported that 14 investigations were underway, and that it had referred five suspects for prosecution.
2018 | p=nr c=18 | The government did not report information on prosecutions but said 18 traffickers received prison sentences.
2018 | i=47/66 p=44/40 c=12/23 | In 2017, police conducted 47 investigations into suspected trafficking crimes (66 in 2016), prosecutors charged 44 people with trafficking (40 in 2016), and courts convicted 12 (23 in 2016).
2018 | i=36/30 p=31/25 c=20/15 | Authorities investigated 36 trafficking cases, referred 31 suspects for prosecution, and secured 20 convictions, compared with 30 investigated cases, 25 suspects prosecuted, and 15 convictions in 2016.
2018 | i=7/9 p=7/4 c=1/0 | The government investigated and charged seven suspects with trafficking-related crimes in 2017; courts convicted one. This compared with nine suspects investigated, four charged, and none convicted in 2016.
2018 | p=12 c=3 | Police arrested 12 suspects and charged all 12 under the law; three of them were convicted.
2018 | i=7 | The department of immigration completed seven investigations and initiated three more, while the police investigated 14.
2018 | p=31/22 c=9/6 | The ministry of justice reported initiating criminal proceedings against 31 suspected traffickers and the courts convicting nine, compared with 22 and six, respectively, the previous year.
2018 | c=10/6 | The government convicted at least 10 traffickers during the reporting period, including two members of the armed forces, compared with at least six convictions during the previous period.
2018 | | In the first trafficking case under the new law, a court convicted two traffickers.
2018 | | The government has reported only two convictions since the law was enacted in 2008.
2018 | i=16 | The public prosecutor reported 118 ongoing investigations and 16 newly opened investigations in 2017.
2018 | p=7,4/9,5 c=4/3 | The government prosecuted seven traffickers in four cases, one of which was a labor trafficking case, and convicted four. In comparison, in 2016 the government prosecuted nine traffickers in five cases and convicted three.
2018 | p=17/12 c=9 | Prosecutors obtained indictments against 17 defendants (12 in 2016). Courts tried 11 defendants; nine were convicted, and two were acquitted.
2018 | i=58,90/70,120 p=31/33 c=24/29 | The government reported 58 trafficking investigations involving 90 suspects (70 investigations involving 120 suspects in 2016), 31 prosecutions (33 in 2016), and 24 convictions (29 in 2016).
2018 | i=24/28 c=2 | The Attorney General investigated 24 cases in 2017, compared with 28 in 2016, and initiated proceedings in eight of them; a judge issued guilty verdicts in two.
2018 | c=0/0 | The government has not convicted anyone for trafficking since 2011; it has four cases pending trial, three of which were opened in 2017.
2018 | c=2/6 | Two traffickers were convicted during the reporting period, compared with six in 2016; both were sentenced to 12 years in prison.
2018 | c=5 | Five traffickers were sentenced to prison terms ranging from seven to 12 years, two received fines, and one was acquitted.
2018 | c=2 | The authorities continued to prosecute 15 cases, initiated seven new ones, and secured two convictions.
2018 | i=60/64 | The government investigated 60 cases in 2017, a slight decrease compared to the 64 it investigated in 2016.
2018 | i=60/64 | The government investigated 60 cases in 2017, fewer than the 64 cases in 2016.
2018 | i=8/5 | Law enforcement opened eight cases, up from five cases in the previous year and the most since 2010.
2018 | i=33 | After a review of 240 complaints, police opened 33 trafficking investigations.
2018 | i=11 p=9 | Police investigated 11 trafficking cases involving 19 victims, and prosecutors charged nine suspects.
2018 | v=106/99 | The government identified 106 potential victims in 2017 (70 men and 36 women), including 44 through the hotline, as compared to 99 in 2016.
2018 | v=39 | Authorities identified 39 potential victims, of whom 22 consented to assistance (31 and 20, respectively, in 2016).
2018 | v=23/41 | The government identified fewer victims: 23, compared with 41 in 2016.
2018 | v=19/24 | In 2017, the government formally identified 19 victims: nine foreign nationals and 10 citizens. In 2016, it identified 24.
2018 | | The ministry of interior identified 14 victims, the ministry of labor 22, and the ministry of health five.
2018 | v=12 | The government did not identify any foreign victims; it identified 12 domestic victims.
2018 | v=80/75 | The government identified or assisted in the identification of 80 victims, compared with 75 in 2016.
2018 | v=13/18 | Victim identification decreased: authorities identified 13 victims, down from 18 in 2016 and 27 in 2015.
2018 | v=0 | An NGO that received government funding identified 44 victims; the government did not identify any.
2018 | v=210/195 | The government reported 210 victims of trafficking in 2017, an increase from 195 victims in 2016.
2018 | v=14/9 | Officials screened 610 individuals for trafficking, identifying 14 as victims (nine in 2016).
2018 | | Law enforcement identified 55 child victims and two adult victims.
2018 | i=22/31 p=12/16 c=7/10 | The government maintained its law enforcement efforts. Article 9 prescribed seven to 10 years imprisonment. The government initiated 22 trafficking investigations in 2017, involving 13 sex trafficking and nine forced labor cases; 15 investigations involved foreign victims. This represented a decrease from 31 investigations in 2016. Authorities prosecuted 12 suspects, of whom eight were prosecuted for sex trafficking, compared with 16 suspects prosecuted in 2016. Courts convicted seven, including one woman, compared with 10 in 2016.
2018 | i=4 p=0/3 c=0/1 | The government decreased prosecution efforts: it did not prosecute or convict any traffickers, compared with three prosecutions and one conviction in 2016. Police investigated at least four possible cases, but prosecutors did not bring any to trial.
2018 | i=14/18 p=9/11 c=5/4 | In 2017, 14 new investigations were opened (18 in 2016), nine persons were indicted (11 in 2016), and five persons were convicted (four in 2016).
2018 | i=57/49 p=30/28 c=11/13 | Police in the capital investigated 20 cases. Overall, the government reported 57 investigations, 30 prosecutions, and 11 convictions, compared with 49, 28, and 13 in 2016.
2018 | | Prosecutors charged 16 people with forced labor and 40 people with sex trafficking in 2017, compared with 12 and 35, respectively, in 2016.
2018 | c=nr | The judicial branch did not provide statistics on convictions, but media reported that courts convicted at least six traffickers.
2018 | p=64/70 | The national police arrested 90 suspected traffickers in 2017; prosecutors pressed charges against 64, compared with 70 in 2016.
2018 | v=144/160 | Officials identified 144 victims, 130 of whom were Chinese, in 2017. The government assisted all 144. In 2016, 160 victims were identified.
2018 | v=27/33 | The government identified 27 trafficking victims and 150 vulnerable migrants during the reporting period, compared with 33 trafficking victims in 2016.
2018 | v=18 | Police removed 300 women from brothels and identified 18 of them as trafficking victims.
2018 | v=nr/47 | The government did not report how many victims it identified during the reporting period, but NGOs assisted 190 victims, some of whom were referred by the government. In 2016, the government identified 47 victims.
2018 | v=62/80 | The anti-trafficking committee reported that authorities identified 62 victims, compared with 80 the previous year.
2018 | v=36/22 | The government, in collaboration with NGOs, identified 36 victims, 30 of whom received services. The government had identified 22 victims in 2016.
2018 | v=19/25 | Authorities conducted 310 inspections, which led to the identification of 19 victims (25 victims in 2016).
2018 | v=nr/nr | As in previous years, the government did not provide data on the number of victims identified.
2019 | v=32/28 | The government identified 32 victims in 2018, of which 20 were women; it identified 28 victims in 2017.
2019 | p=24 | The government reported arrests and prosecutions of 24 traffickers in 2018.
2019 | p=24/18 | There were 24 arrests and prosecutions of traffickers in 2018, compared with 18 in 2017.
2019 | v=240/290 | Compared with 290 victims in 2017, authorities identified 240 victims in 2018.
2019 | c=9/14 | After convicting 14 traffickers in 2017, courts convicted nine traffickers in 2018.
2019 | c=9/14 | While it convicted 14 traffickers in 2017, the government convicted nine traffickers in 2018.
2019 | c=9/14 | In 2017, courts convicted 14 traffickers; in 2018, they convicted nine.
2019 | p=12/18 | Down from 18 the previous year, 12 prosecutions were initiated.
2019 | i=45/39 p=22/19 c=11/14 | The government reported opening 45 trafficking investigations in 2018, compared with 39 in 2017; initiated prosecution of 22 defendants, compared with 19 in 2017; and convicted 11, compared with 14 in 2017.
2019 | i=38/44 p=19/25 c=11/12 | In 2018, the government initiated investigations of 38 cases (44 cases in 2017), prosecutions of 19 suspects (25 suspects in 2017), and convictions of 11 traffickers (12 traffickers in 2017).
2019 | i=24/21 p=11/15 | The government investigated 24 and prosecuted 11 trafficking cases in 2018, compared with 21 and 15 cases in 2017.
2019 | c=10/15 | Authorities convicted 10 traffickers and sentenced eight to imprisonment, compared with convicting 15 and sentencing 12 to imprisonment in 2017.
2019 | i=0/4 | In 2018, the government did not investigate any new cases, compared with four in 2017 and 11 in 2016, or convict any traffickers, compared with one in 2017.
2019 | c=0/0 | The government did not secure any convictions in 2018 or 2017.
2018 | i=12/34 c=8 | Police opened 12 cases, down from 34 in 2016, while its convictions numbered eight.
2018 | i=30/45 c=9 | Police investigated 30 cases, down from 45 in 2016, while convictions of traffickers rose to nine.
2018 | i=20/12 p=30 | Police investigated 20 cases, compared with 12 in 2016, and the anti-trafficking task forces prosecuted 30 suspects.
2018 | | Prosecutors charged suspects and obtained plea agreements with nine.
2018 | p=14 c=12/10 | Convictions rose from 10 in 2016 to 12, and its prosecutions to 14.
2018 | i=12 p=12 | Police investigated and initiated the prosecutions of 12 suspects.
2018 | i=14 p=9 | Police opened 14 cases, of which it sent nine to court.
2018 | i=12 | Police opened 12 cases, later investigating nine.
2018 | | Police opened 20 cases; patrols in the north, nine.
2018 | i=9 | Police assisted victims and opened nine investigations.
2018 | | In the district of Ephyra, police investigated 14 cases.
2018 | c=0 | Courts convicted no traffickers, as any case takes years.
2018 | | Police opened 29 sex trafficking and nine organ trafficking investigations.
`),
  '2020-2025: including, continued': rowsOf(`
2020 | i=35 p=50 | The government opened 35 investigations, of which 20 were for sex trafficking; prosecutors charged 50 suspects, but only 18 went to trial.
2020 | p=45 c=12/9 | The government arrested 60 traffickers, charged 45, and convicted 12, compared with 50 arrests, 30 charges, and nine convictions the year before.
2020 | c=4/0 | The government convicted four traffickers during the reporting period (zero in 2018).
2020 | i=8/15 | The government decreased law enforcement efforts, reporting eight investigations, down from 15.
2020 | p=0/3 c=0/0 | The government initiated no trafficking prosecutions and secured no convictions, compared with three prosecutions and no convictions in 2018.
2020 | i=18,25/12,15 | Police conducted 18 investigations into 25 suspects, an increase compared with 12 investigations into 15 suspects in 2018.
2020 | | The national police investigated 20 trafficking cases, and the border police 11.
2020 | p=80 | Authorities filed 53 cases, compared with 60 in 2018, and prosecuted 80 defendants.
2021 | i=37,52/41 | The government initiated investigations of 37 cases involving 52 suspects—25 cases of sex trafficking, eight of labor trafficking, and four unspecified—and continued investigations of 19 cases from previous reporting periods. This was compared with initiating 41 investigations in 2019.
2021 | | Between 2010 and 2019, the government convicted 300 traffickers.
2021 | | Since 2013, authorities have identified 500 victims.
2021 | | Over the past five years, courts convicted 120 traffickers.
2021 | | Foreign governments identified 45 victims from the country.
2021 | c=3 | Courts sentenced three traffickers to 10 to 15 years imprisonment.
2021 | | Authorities conducted 40 percent fewer investigations than in 2019.
2021 | c=19/24 | Despite pandemic-related closures, the courts convicted 19 traffickers in 2020, compared to 24 in 2019, 21 in 2018, and 30 in 2017.
2021 | v=14/8 | The government reported identifying 14 trafficking victims (seven women, five men, one girl, and one boy), compared with eight in 2019.
2021 | v=1/10 | Police identified one victim, a decrease from 10 in 2019, 17 in 2018, and 24 in 2017.
2021 | i=18/15 | Officials conducted 18 trafficking investigations—12 involving labor trafficking and six involving sex trafficking—compared to 15 investigations in 2019.
2022 | p=29/33 | Authorities prosecuted 29 alleged traffickers (24 for sex trafficking and five for forced labor) and continued prosecuting 40 alleged traffickers from previous years, compared with prosecuting 33 alleged traffickers in 2020.
2022 | c=12/8 | Courts convicted 12 traffickers, including nine for sex trafficking and three for labor trafficking; this compared with eight convictions in the previous reporting period.
2022 | i=7/5 p=4/1 c=2/0 | The government reported initiating seven investigations, four prosecutions, and two convictions, compared to five investigations, one prosecution, and zero convictions in the previous year.
2022 | i=nr/4 | The government did not report investigating any trafficking cases, compared with investigating four in 2020.
2022 | c=19/25 | Authorities convicted 19 traffickers, compared with 25 traffickers in 2020 and 21 in 2019; courts sentenced 15 traffickers to prison terms and acquitted four.
2022 | i=24/20 | The government investigated 24 trafficking cases (15 sex trafficking, four labor trafficking, and five unspecified), and continued to investigate 10 cases from prior years. This was an increase from 20 cases initiated in 2020.
2022 | | Separately, an NGO identified 102 victims.
2022 | p=31 | From April to December 2021, the government prosecuted 31 suspects.
2022 | p=nr/8 c=nr/2 | The government did not report prosecuting or convicting any traffickers, compared with prosecuting eight and convicting two in 2020.
2022 | p=7/27 c=3/12 | The government initiated seven prosecutions, a significant decrease compared with 27 prosecutions in 2020, and convicted three traffickers, a decrease compared with 12 in 2020.
2022 | v=85 | NGOs identified 200 victims, of which authorities recognized 85.
2022 | p=12 | The government initiated 12 prosecutions in 2021 under the trafficking law and an additional 20 under other laws.
2022 | c=37/30 | Courts convicted 37 traffickers – 25 under the trafficking law and 12 under related articles – compared with 30 traffickers in 2020.
2022 | | Authorities reported 33 criminal cases with 40 suspects, compared with 38 criminal cases with 55 suspects in 2020.
2022 | i=5,12/7,10 p=6/3 c=2/0 | The government reported investigating five trafficking cases involving 12 suspects, continuing four investigations, prosecuting six suspects, and convicting two traffickers; in 2020, it reported investigating seven cases involving 10 suspects, prosecuting three suspects, and convicting no traffickers.
2022 | p=18/21 | Eighteen prosecutions were initiated in 2021 (12 for sex trafficking, six for labor trafficking), compared with 21 in 2020.
2023 | v=146/132 | In 2022, the government identified 146 trafficking victims – 104 women, 20 men, 12 girls, and 10 boys – including 89 exploited in sex trafficking. This compared with identifying 132 victims in 2021.
2023 | v=33 | The government identified 33 victims of trafficking, comprising 21 victims of sex trafficking and 12 of forced labor. NGOs identified an additional 54 victims.
2023 | c=14 | Courts sentenced 11 of the 14 convicted traffickers to prison terms.
2023 | i=1/1 p=0/0 c=0/0 | The government initiated one trafficking investigation, the same number as in 2021, did not initiate any prosecutions for the second consecutive year, and did not convict any traffickers for the fifth year in a row.
2023 | v=57/48 | Officials identified 57 potential trafficking victims, compared with identifying 48 potential trafficking victims in the previous reporting period. Of the 57 victims, traffickers exploited 30 in sex trafficking, 20 in forced labor, and seven in unspecified forms.
2023 | c=nr | The government did not report whether it convicted any traffickers.
2023 | v=85/70 | The government identified 85 trafficking victims, including 60 sex trafficking victims, 20 labor trafficking victims, and five victims of both, compared with identifying 70 trafficking victims, including 50 sex trafficking victims and 20 labor trafficking victims, in 2021.
2023 | i=18/24 | Authorities initiated 18 new investigations, continued 22 investigations from prior years, and closed 14. Authorities initiated 24 investigations in 2021.
2023 | p=0/2 | The government did not initiate new prosecutions but continued prosecuting nine alleged traffickers from previous years, compared with initiating two prosecutions and continuing seven in 2021.
2023 | i=105,83/98,75 p=41,29/52,40 c=22,17/26,19 | The government reported investigating 105 suspects in 83 cases, prosecuting 41 suspects in 29 cases, and convicting 22 traffickers in 17 cases; this compared with investigating 98 suspects in 75 cases, prosecuting 52 suspects in 40 cases, and convicting 26 traffickers in 19 cases in 2021.
2023 | v=51/62 | In 2022, officials identified 51 victims, including three child sex trafficking victims; NGOs and the police jointly identified an additional 16. In 2021, officials identified 62 victims.
2023 | p=40 | The government initiated prosecution of at least 40 suspects in 2022, but this number included cases of migrant smuggling.
2023 | c=14/12 | Courts convicted 14 traffickers under anti-trafficking laws and 60 under other laws, compared with 12 and 55, respectively, in 2021.
2023 | i=60/48 | In the capital region, police initiated nine investigations. Nationwide, authorities initiated 60 investigations, compared with 48 in 2021.
2024 | i=215/240 | Law enforcement investigated 215 trafficking cases in 2023 (155 sex trafficking, 42 labor trafficking, and 18 other), compared with 240 cases (180 sex trafficking, 60 labor trafficking) in 2022.
2024 | i=nr/nr p=nr/nr c=nr/nr | For the 12th consecutive year, the government did not report any investigations, prosecutions, or convictions.
2024 | v=1214 | The government reported identifying 1,214 victims, which included 800 children.
2024 | c=47/35 | In 2023, 47 traffickers were convicted, up from 35 in 2022.
2024 | i=17,30 | The government reported opening 17 investigations into 30 suspects and referring eight cases to prosecutors.
2024 | c=13/10 | In 2023, 29 prosecutions were ongoing; courts convicted 13 traffickers and acquitted five. This compared with 10 convictions and two acquittals in 2022.
2024 | c=3 | Courts convicted three traffickers—two for sex trafficking and one for labor trafficking—and sentenced them to 10, 12, and 15 years imprisonment, respectively.
2024 | v=66/70 | The government identified or confirmed 66 victims, compared with 70 in 2022, and referred 50 of them to care.
2024 | i=nr p=nr c=1 | The government did not report investigating or prosecuting any trafficking cases but reported convicting one trafficker in a case initiated in 2021.
2024 | i=5 | The government did not report comprehensive data; however, media reported the government initiated at least five investigations.
2024 | v=1500/1620 | The government identified 1,500 victims in 2023—300 for sex trafficking, 1,150 for labor trafficking, and 50 for unspecified exploitation—compared with 1,620 in 2022.
2024 | | Authorities did not report how many of the 70 identified victims received services.
2025 | i=31/27 | Authorities investigated 31 human trafficking cases, consisting of 18 for sex trafficking, nine for labor trafficking, and four for both, compared with 27 cases in 2023.
2025 | i=44/40 | From July 2023 to June 2024, the government initiated 44 investigations, compared with 40 investigations from July 2022 to June 2023.
2025 | p=12,5/0 | During the reporting period, the government reported prosecuting 12 traffickers in five cases, compared with none the previous year.
2025 | v=122/130 | During 2024, the government screened 3,400 individuals and identified 122 trafficking victims, compared with screening 2,900 individuals and identifying 130 trafficking victims in 2023.
2025 | p=22,8/30,11 | The government reported prosecuting 22 defendants in eight new cases and continued prosecuting 41 defendants in 17 cases initiated in previous years. This was compared with prosecuting 30 defendants in 11 new cases in 2023.
`),
  'what other years taught: several years at once, shared nouns, verdicts': rowsOf(`
2018 | v=12 | Although the government did not maintain statistics, officials reported identifying 12 victims.
2018 | | In addition to victims found by the government, NGOs identified 201 victims.
2018 | i=11/14 | Police investigated 11 cases of forced labor, one of which was investigated for sex trafficking, compared with 14 in 2016.
2018 | c=1/3 | Courts convicted one trafficker of forced labor. This is compared with three traffickers convicted in 2016, two of whom were fined and one who was deported.
2018 | c=20/13 | Courts convicted 20 traffickers—including some whose trials began in the previous reporting period—up from 13 in 2016.
2018 | c=0 | Courts convicted no traffickers in 2017; over the last six years, they have convicted only five.
2018 | c=4 | In 2017, courts convicted four traffickers, but in the last five years 60 were convicted.
2018 | | Courts convicted 21 traffickers over the last decade.
2018 | p=0/0 | Prosecutors did not begin any new prosecutions during the past two reporting periods.
2018 | c=0/0 | There were no convictions in the past two years.
2018 | c=nr/nr | The government did not report convicting any traffickers during the past three years.
2018 | i=14 | Authorities initiated 14 new investigations and continued 23 from previous years.
2018 | i=34/34 | Police investigated 34 cases, the same number as the year before.
2018 | v=26 | Police identified 26 victims and spent $40,000 on their care, the same amount as in 2017.
2018 | | Authorities identified eight foreign and five local victims.
2018 | | Authorities identified 24 forced labor and 11 child victims.
2018 | | Police investigated 12 sex trafficking and ten ongoing cases.
2018 | | The government prosecuted 20 employers in connection with labor violations.
2018 | | Police identified 12 female and nine male victims, compared with seven female and four male victims in 2016.
2018 | v=/15 | Authorities identified eight foreign and five local victims, compared with 15 in 2016.
2018 | | Four Kenyan and two Chinese nationals were convicted.
2018 | v=31,5/20,2 | Police identified 31 potential and five confirmed victims, compared with 20 potential and two confirmed victims in 2016.
2018 | i=12 | Police investigated 12 new and ten ongoing cases.
2018 | p=16 c=29 | Of those 91 investigations, prosecutions were initiated in 16 cases, and 29 offenders were convicted.
2018 | i=/15 p=40/49 | Prosecutors charged 40 suspects, compared with 15 investigations and prosecutions of 49 suspects in 2016.
2018 | i=1/1 | Police opened one case (one investigation each in 2016 and 2015).
2018 | v=48/16 | The government identified 48 victims in 2017, triple the 16 victims of 2016.
2018 | v=48/20 | It identified 48 victims, more than twice as many as the 20 in 2016.
2018 | v=12 | Officials made double the number of inspections and identified 12 victims.
2018 | p=28,35/21 | The government initiated 28 prosecutions against 35 defendants. These figures are an increase from 2016, during which it brought 21 prosecutions.
2018 | c=9,14 | Courts issued guilty verdicts in nine cases against 14 traffickers.
2018 | c=6 | Six defendants pleaded guilty in 2017.
2018 | p=15 c=12 | Fifteen suspects stood trial and 12 were convicted.
2018 | p=15 | Fifteen defendants were put on trial.
2018 | p=32/45 | Prosecutors pursued charges against 32 defendants in 2017 (45 in 2016).
2018 | p=7/12 | Prosecutors sent seven cases to court, compared to 12 in 2016.
2018 | c=3 | Courts convicted and sentenced three of the five defendants prosecuted in 2017.
2018 | p=22 c=10 | Twenty-two individuals were charged, ten of whom were later convicted.
2018 | v=17 | Police screened 60 people and found 17 of them to be victims.
2018 | c=12 | Courts found 12 people guilty of exploiting victims.
2018 | | A police operation had led to nine arrests and two convictions.
2018 | | The investigation had produced nine arrests and two convictions.
2018 | i=nr p=nr c=nr | The government did not report any data, including the number of investigations, prosecutions, or convictions.
`),
  'whole narratives of other years: kinds apart, sums, what goes on': rowsOf(`
2015 | | Police investigated 40 sex trafficking cases. They also investigated nine labor trafficking cases.
2015 | | Courts convicted 31 sex traffickers in 2014, compared with 28 in 2013. Courts convicted four labor traffickers in 2014, compared with six in 2013.
2015 | c=31/28 | Courts convicted 31 sex traffickers in 2014, compared with 28 in 2013.
2015 | c=31 | Courts convicted 31 sex traffickers. They did not convict any labor traffickers.
2017 | | The government identified 24 sex trafficking and 11 labor trafficking victims.
2017 | | The government identified 24 sex trafficking and 11 labor trafficking victims in 2016, compared to nine sex trafficking and eight labor trafficking victims in 2015.
2023 | c=55/70 | District courts convicted 40 traffickers and higher courts affirmed the verdicts against 15 others, for a total of 55 convictions, a decrease from 70 in 2021.
2023 | c=40 | Courts convicted 40 traffickers, for a total of 90 convictions since the law came into force.
2017 | i=1/2 | Police investigated one trafficker and continued, from earlier reporting periods, four labor trafficking investigations, compared with two investigations the previous reporting period.
2005 | p=nr c=nr | The government did not report any trafficking cases prosecuted or convicted during the year.
2023 | v=90/210 | In 2022, authorities identified 90 victims, less than half the number of identified victims (210) in 2021.
2023 | v=90 | In 2022, authorities identified 90 victims, and more than half the 90 victims were children.
2015 | p=21 | Authorities prosecuted 21 labor traffickers in 2013. Twelve of these offenders were convicted. Courts convicted 60 sex traffickers in 2013.
2015 | p=21 c=12 | Authorities prosecuted 21 traffickers. Twelve of these offenders were convicted.
2015 | c=6 | Courts convicted six traffickers, charged with exploiting at least 40 women.
2019 | v=60/72 | Authorities identified 60 official and potential victims (72 official and potential victims in 2017).
2019 | v=14 | The government identified 14 victims, compared with nine sex trafficking victims, one sex trafficking and forced labor victim, and three forced labor victims in 2017.
2019 | c=14/9 | Courts convicted 14 traffickers, compared with nine sex traffickers and no labor traffickers in 2017.
2015 | c=4/7 | The government convicted four traffickers for forced labor and none for sex trafficking, a decrease from seven traffickers convicted in 2013.
2015 | c=4/11 | Prosecutors obtained only four convictions. Courts convicted four traffickers in 2014, marking a decrease from 11 traffickers convicted in 2013.
2004 | p=0 | The government did not arrest or prosecute any traffickers during the year.
2004 | p=0 c=0 | The police did not detain, prosecute, or convict any traffickers.
2020 | v=30,410/200 | The government identified 30 child forced labor victims and 410 potential victims. This is compared to identifying 200 victims and 650 potential victims with partial data from 30 of 45 districts during the previous reporting period.
2020 | v=410/650 | It identified 410 victims with data from 30 of the 45 courts, compared with 650 from 12 of 45 in 2018.
2021 | v=700/640 | In 2019, the most recent year for which data was available, the center registered 700 possible victims, compared with 640 in 2018. The police reported identifying 350 victims (300 in 2018).
2021 | v=700/640 | In 2018, the most recent year for which data was available, the center registered 700 possible victims, compared with 640 in 2017. Authorities in Springfield identified two victims in 2020.
2021 | | Police in Springfield identified 12 victims.
2021 | | Prosecutors in Springfield also conducted two investigations and authorities in Springfield convicted six traffickers.
2021 | | Police in Springfield did not identify any victims.
2021 | i=7 v=12 | Police in Moldova identified 12 victims, and authorities in total conducted seven investigations.
2020 | | Police identified nine victims through the hotline and 20 through raids.
2020 | | Police identified 15 victims in the capital and 20 in the provinces.
2020 | c=12 | The government convicted 12 traffickers in the reporting period and nine in the previous one.
2020 | v=15/12 | In 2018, 12 victims were identified; in 2019, 15.
2020 | c=18/11 | The government increased the number of convictions to 18, up from 11.
2020 | c=4 | The government convicted four traffickers in 2019, compared with 20 from 2015 to 2018.
2020 | i=15 | Prosecutors investigated 15 cases from 2019 to 2020.
2019 | i=0/1 | Police did not investigate any potential trafficking cases. In comparison, during the previous reporting period, police investigated one case.
2019 | v=28/7 | Police identified 28 potential victims and referred them all to care, an increase from seven it identified the previous year.
2014 | v=0 | The ministry did not, however, identify or assist any victims.
2020 | c=4/2 | Courts convicted four sex traffickers, compared with two in 2018. One trafficker was sentenced to eight years.
2020 | i=20/35 p=17/10 | Police initiated investigations of 20 cases, compared with 35 in 2018, and prosecutions of 17 defendants, compared with 10.
2020 | p=12/9,7 | Prosecutors prosecuted 12 suspects, compared with nine suspects in seven cases.
2020 | p=109,64 | Prosecutors prosecuted 109 suspected traffickers involved in 64 cases.
2020 | p=10/1 | There were 10 prosecutions, as compared with 2018, in which there was one prosecution.
2020 | v=53/49 | Police identified 53 sex trafficking victims, an increase from 49 in 2018. Those identified included 18 women and 35 girls.
2020 | c=2/2 | Courts convicted two traffickers, the same number as in 2018. The remaining six prosecutions did not result in conviction.
2020 | c=1 | These efforts included training judges, convicting one trafficker, and opening a center.
2020 | v=100/124 | Police identified 100 victims. In addition, police identified four persons in servile marriage. This compared with 124 potential victims identified in 2018.
2020 | | Prosecutors opened 15 new transnational investigations and 107 internal investigations, compared with 44 transnational investigations.
2020 | v=8/5 | Police identified eight victims who were provided shelter, compared with five in 2018.
2020 | | As in previous years, the ministry did not identify any victims of Moldovan citizenship.
2020 | i=nr | The government did not report the number of investigations and reported fewer convictions.
2020 | v=nr | The government did not report an official number of identified victims.
2020 | i=47,53 | Police investigated 47 cases under Article 5 involving 53 suspects.
2020 | v=649 | NGOs documented 7,100 cases of abuse and police identified 649 trafficking victims.
2020 | | Police identified 132 child victims (52 of them boys) and 43 adult victims.
2020 | v=47/64 | There were 47 officially identified victims, a decrease from 64 officially identified victims.
2020 | p=0/6 | The government did not initiate prosecution of any traffickers, compared with prosecuting six. Two prosecutions of one sex trafficker remained ongoing.
2020 | i=176/nr | Police investigated 176 suspects; this compared with not reporting initiation of any investigations.
2020 | c=6/0 | Courts convicted six traffickers, compared with not convicting any.
2020 | c=1/66 | The ministry did not report how many traffickers were convicted, compared with 66 in 2018. In March a judge convicted one trafficker.
2020 | i=4,8/7,4 | Police investigated four new cases (three of them in the port) involving eight suspects, compared with seven cases involving four suspects.
2020 | p=77,9 | Prosecutors prosecuted 77 defendants (60 for sex trafficking) in nine cases.
2020 | v=20,30 | Officials identified 20 victims (15 women) and 30 potential victims.
2020 | v=/15 | Police identified 12 sex trafficking victims and four labor trafficking victims. In comparison, police identified 15 victims in 2018 and 20 in 2017.
2020 | | Police identified 95 sex trafficking victims, 60 women and 35 girls, and two forced labor victims.
2018 | c=3 | Courts convicted three traffickers and prosecuted an additional 19 suspects, compared with 12 in 2016.
2018 | c=3 | Courts convicted three traffickers and arrested 19 suspects, compared with 12 in 2016.
2020 | | The coast guard investigated five cases, while immigration investigated 78.
2020 | i=212/134 | The coast guard investigated 45 cases. Immigration investigated 167 cases. The 212 investigations in total represented an increase from the 134 total investigations of the year before.
2023 | | The government did not prosecute any members of the militia for the forced recruitment of boys.
2022 | | The ministry did not report identifying any victims of forced labor in the country.
2020 | p=0 v=nr/nr | The government did not prosecute any traffickers, and for the second year in a row, it did not report identifying victims.
2019 | c=0/0 v=0 | Police did not identify any victims, opened fewer cases, and did not convict any traffickers for the fourth consecutive year.
2011 | | Police have not made sufficient progress in investigating cases or in identifying victims.
2005 | p=1 | Police stopped two traffickers and prosecuted one trafficking case using a law on kidnapping.
2012 | p=11 c=7 | The government doubled its trafficking prosecutions, totaling 11 cases, and achieved seven convictions.
2012 | p=11 | The ministry doubled its number of prosecutions to 11 cases.
2001 | c=12 | In 2000, police arrested 96 people. Of these, there were 12 convictions.
2012 | | The government went on with inquiries into complicit officials, but it did not report any resulting prosecutions.
2022 | | For the tenth consecutive year, the government did not formally identify any male victims.
2023 | c=nr | Courts kept up their work, upholding on appeal three trafficking convictions. However, the government did not report convicting any traffickers.
2018 | v=316 | Of the 316 victims identified, 292 were children and 24 were adults.
2018 | v=87 | Of the 87 identified victims, 45 stayed in a shelter of the ministry.
2018 | c=60 | Of the 60 convictions, 35 ended in suspended sentences.
2018 | v=40 | Police identified 40 victims. Of the 12 victims identified in the port, nine were boys.
2018 | v=19 | protection: Of the 19 victims identified, eight were girls. The government identified three foreign victims.
2018 | v=0 | The government made no efforts to protect victims, failing to identify or refer any victims in 2017.
2018 | | The government dismissed officers for failing to investigate any trafficking cases.
2018 | v=0/0 | The government identified no victims for the past two reporting periods.
2018 | | Courts convicted 12 traffickers for the past two years.
2018 | p=12 c=12 | Prosecutors prosecuted 12 suspects, all of whom were convicted.
2018 | c=12 | Courts convicted 12 traffickers under the trafficking law and six under other laws.
2018 | p=12 c=5 | The government prosecuted no less than 12 traffickers and convicted no more than five.
2019 | v=40 | At least 40 victims of forced labor were identified.
2019 | p=2/2 | The government reported two prosecutions, the same number as reported in the previous reporting period.
2019 | v=/95 | Ministries assisted 83 victims. There were, by comparison, 95 victims identified in 2017.
2019 | v=/95 | In comparison, authorities identified 95 victims in 2017.
2019 | | Police initiated eight labor trafficking investigations and 12 other investigations.
2019 | | Police initiated 10 forced labor investigations and 10 other investigations, compared with six forced labor investigations and 15 other investigations.
2019 | v=12 | Police identified 12 victims. It is unclear how many identified victims benefited from services.
2019 | v=176 | Among the 176 suspected victims identified, police sent 21 home.
2019 | p=39,31/9 | Authorities prosecuted 39 cases involving 31 suspects, compared with nine suspects prosecuted in 2017 and eight cases prosecuted in 2016.
2019 | v=35/40 | The government identified 35 victims, a decrease from 40 in 2018 and 50 in 2017.
2019 | p=16/4 c=1/1 | The government prosecuted 16 cases, compared with four previously, and convicted one trafficker, which is the same number as in the previous reporting period.
2019 | | An NGO, which worked with the government, stated it identified 12 victims.
2019 | | An NGO, which worked with the government stated it identified 12 victims.
2019 | v=nr | Police lacked data on the number of victims it identified.
2019 | | Police lacked data to identify victims.
2019 | | Research in one state found only three forced labor convictions out of 171 cases.
2018 | i=14 | Police investigated 12 theft cases. Police investigated 14 cases of trafficking and smuggling.
2018 | | Police investigated 12 drug trafficking cases.
2019 | p=8/6 | Officials initiated eight new and continued five prosecutions, compared with initiating six and continuing two prosecutions in 2017.
2019 | i=10 | The government opened 10 and closed four investigations.
2019 | | One person was prosecuted for sex trafficking. Two persons were prosecuted for labor trafficking.
2019 | p=20,33/12,15 | Prosecutors initiated 20 prosecutions, charging 33 defendants, compared with 12 prosecutions charging 15 defendants in 2017.
`),
  'pieces of all years: clauses behind comparisons, colons, places, kinds': rowsOf(`
2010 | i=41 c=6 | Last year the police investigated 41 cases of trafficking, and courts obtained six convictions.
2012 | p=9/21 c=8/14 | Nine offenders were prosecuted, a drop from 21 in the previous year, and eight were convicted, down from 14.
2006 | | Three mayors were removed over bribes from brothels, though none was charged.
2010 | c=14 | Courts convicted 14 traffickers in 2009. No convictions for forced labor were obtained, the same as in 2008.
2014 | i=31,44 | Police initiated 31 investigations under Article 7(b), involving 44 suspects, in 2013.
2023 | i=16,30 | Police initiated 16 new investigations (nine for sex trafficking and seven for labor trafficking) with 30 suspects.
2022 | | Officials in one court told of nine investigations and four convictions.
2011 | | In the states of Ariel and Caliban, courts handed down 31 and 12 convictions, respectively.
2024 | p=6 | After years of nothing the state charged traffickers: it initiated prosecutions of six defendants.
2007 | c=9 | The trials of 30 suspects came to an end: nine were convicted, 20 were acquitted.
2019 | i=30 | Police investigated 30 cases: nine cases were investigated in the north.
2009 | c=0 | No trafficker was convicted under the federal statute. At state level, one conviction was obtained in March.
2013 | c=11/5 | In 2011, the last year for which figures were complete, eleven people were convicted, as compared with five in 2010.
2016 | p=5/0 c=0/0 | The state told of five prosecutions (none in 2014) and—for the third consecutive year—no convictions.
2022 | v=90/105 | Police identified 90 victims in 2021. Twelve of them were foreign nationals (compared with no foreign nationals identified in 2020). The total marked a decrease from 105 victims identified in 2020.
2025 | c=4/9 | Courts convicted four traffickers, whereas they had convicted nine in 2023.
2016 | c=17 | The judges convicted 17 for sex trafficking; no one was convicted of forced labor.
2011 | c=61,40 | The ministry reported that 61 people were convicted in 40 cases.
2019 | | The state prosecuted 14 sex traffickers (ten in 2017) and eight labor traffickers (six in 2017).
2019 | i=/59 c=/7 | This is an increase in convictions from the previous year, when police investigated 59 cases and convicted seven.
2019 | i=14 p=9 | Police initiated investigations of 14 cases, of which they sent nine to court.
2019 | p=20 | Prosecutors received 35 files, of which 20 went to trial.
2019 | i=31 p=9 | Police investigated cases of sex and labor trafficking—31 in total—and prosecuted nine suspects.
2019 | | Police identified 52 child victims of forced labor and 13 adult victims.
2020 | p=15/9 c=6 | Prosecutors charged 15 men, compared with charging nine in 2018, and six of the 15 were found guilty.
2020 | p=23/17 | Prosecutors tried 23 suspects in 2019, and 17 suspects were tried in 2018.
2020 | c=23/16 | While in 2018 the courts convicted 16 traffickers, in 2019 they convicted 23.
2020 | c=0/5 | Unlike in 2018, when it convicted five traffickers, the government did not convict any in 2019.
2020 | i=nr/8 | Unlike 2018, when police investigated eight cases, they did not report investigating any in 2019.
2020 | c=6 | Unlike in 2018, courts convicted six traffickers.
2009 | p=34 | Police arrested 71 suspects in 2008, 34 of whom were prosecuted.
2019 | | Only three of the 11 convicted for related crimes went to prison.
2005 | p=8/11 c=5/6 | In 2004 there were 15 arrests, eight prosecutions, and five convictions, versus 22, 11 and six.
2011 | | Fourteen sex trafficking offenders and three labor trafficking offenders were convicted, compared with ten and two in 2009.
2011 | | Twelve men and three women were convicted in 2010.
2011 | p=12 | Police arrested 14 suspects and 12 suspects were prosecuted.
2021 | | Federal authorities prosecuted 24 defendants; state authorities prosecuted 47.
2021 | p=24/21 | Federal authorities prosecuted 24 defendants, compared with 21 in 2019.
`),
  'whole sections: several authorities, kinds told far apart, clauses of other years': rowsOf(`
2013 | c=0/9 | Courts did not convict any traffickers, though nine had been convicted in 2011.
2014 | c=6/14 | Judges convicted six traffickers, although they had convicted 14 in 2012.
2010 | | Prosecutors charged 140 people in 2009 for sex trafficking and 12 for labor trafficking.
2010 | p=140 | The state took 140 people to court in 2009; it charged 90 people before the high court for sex trafficking and 12 for labor trafficking.
2010 | | In 2009, police conducted 310 sex trafficking investigations, up from 290 in 2008, and 41 labor trafficking investigations, compared with 36 in 2008.
2012 | | Courts convicted 88 persons for sex trafficking and four persons for labor trafficking, compared with 79 persons convicted of sex trafficking and six of labor trafficking in 2010.
2014 | | Federal police opened 64 investigations into slave labor and 21 into sex trafficking.
2014 | | Judges convicted seven employers for holding workers in slave labor and two for sex trafficking.
2017 | | Federal police investigated 37 cases and state police 16, compared with 29 and 18 in 2015.
2018 | | Federal authorities prosecuted 19 defendants and state authorities 33, compared with 17 and 30 in 2016.
2021 | v=/38 | The coast guard identified 44 victims and the border police identified nine, compared with a total of 38 victims in 2019.
2019 | | The coast guard investigated 11 suspects (15 in 2017). The national police investigated 24 suspects (20 in 2017).
2019 | i=35/35 | The coast guard investigated 11 suspects (15 in 2017). In all, authorities investigated 35 suspects (35 in 2017).
2019 | | State prosecutors investigated two suspects (one in 2017). Authorities in the Highlands investigated 14 suspects (19 in 2017).
2019 | p=180/121 c=96/70 | The attorney general prosecuted 180 defendants, a rise from 121, and it convicted 96, up from 70.
2016 | i=/23 p=19 | In 2015, prosecutors charged 19 suspects; in 2014, police had opened 23 investigations.
2016 | i=/0 p=19 | Prosecutors charged 19 suspects. In 2014, police had not opened any investigations.
2012 | p=21 c=5/17 | Prosecutors charged 21 suspects, five of whom were convicted; the trials of the others go on. This compares with 17 convicted offenders in the previous year.
2017 | p=19/14 | The government prosecuted 14 and 19 suspects, respectively, in 2015 and 2016.
2017 | c=14/19 | The government convicted 14 and 19 traffickers in 2016 and 2015, respectively.
2020 | p=50,31/47 | The agency prosecuted 50 suspects in 31 cases, compared with receiving 700 complaints and prosecuting 47 suspects.
2014 | p=33,49 | Police sent 33 cases to court, involving 49 defendants.
2014 | p=140,81/74 | Prosecutors charged 140 defendants in 81 federal trafficking prosecutions. That compares with 74 prosecutions in 2012.
2013 | p=38,97/31 | During the year 38 cases involving 97 alleged traffickers were prosecuted, compared with 31 cases in 2011.
2021 | i=12 p=9,21/14,32 | Prosecutors opened 12 investigations; they filed indictments in nine cases with 21 defendants (14 cases with 32 defendants in 2019).
2015 | c=1/0 | One labor recruiter was convicted, compared with no convictions in 2013.
2021 | c=131/150 | The high court recorded 131 convicted traffickers, compared with 150 in 2019.
2016 | c=0/0 | There were no convictions of traffickers in either year.
2011 | c=0/0 | There were no convictions during the reporting period, nor had there been any in the year before.
2021 | p=66 c=18 | Authorities prosecuted 66 alleged traffickers, 18 of whom the courts convicted by the end of the year.
2021 | p=5/0 | Prosecutors filed charges against five individuals, after no prosecutions in the previous two years.
2019 | p=8/2 | The government initiated eight prosecutions (two in 2017) and convicted six for sex trafficking in 2018 (five in 2017), and three for forced labor (zero in 2017).
2024 | i=120 | The police investigated 120 cases, and the tax office investigated a further 60 cases.
`),
  'asides, statuses and other words of comparing': rowsOf(`
2019 | p=17 c=9 | In 2018, 17 suspects (11 men and six women) were prosecuted and nine were convicted.
2019 | p=17 | In 2018, 17 suspects, including six women, were indicted.
2020 | v=33 | Altogether 33 victims—most of them girls—were identified in 2019.
2020 | v=33/41 | In 2019, 33 victims (41 in 2018) were formally identified by the police.
2020 | v=33/41 | A total of 33 victims, all of them foreign, were identified in 2019, compared with 41 in 2018.
2019 | p=17 | The council (a body of five ministries) met, and 17 suspects, 11 of whom were women, were tried.
2008 | i=14 | Fourteen cases of trafficking involving 30 victims were investigated by the police during the year.
2022 | v=18/7 | The board noted there were 18 victims identified in 2021, compared with seven victims in 2020. Officers identified just one Moldovan victim.
2021 | v=71/77 | Of the 82 referrals, the board granted victim status to 71 persons, a decrease from the 77 victims identified in 2019. Officers identified one male victim who had been held in the desert.
2022 | v=44 | Of 58 applications, the ministry conferred official victim status on 44 individuals.
2022 | v=19 | The ministry designated 19 workers as victims of trafficking.
2022 | v=26 | Marines liberated 26 victims of forced labor from two boats.
2022 | v=19/23 | The board formally recognised 19 victims, compared with 23 in 2020.
2019 | c=15/11 | Courts convicted 15 traffickers, exceeding the 11 convicted in 2017.
2019 | c=15/11 | Courts convicted 15 traffickers, surpassing the previous year's total of 11.
2019 | c=15/14 | Courts convicted 15 traffickers, roughly the same as the 14 convicted in 2017.
2019 | c=15/11 | Courts convicted 15 traffickers, relative to 11 in 2017.
2019 | c=15/14 | Courts convicted 15 traffickers, almost equal to the 14 of 2017.
2019 | c=15/14 | Courts convicted 15 traffickers, consistent with 14 in 2017.
2019 | p=21/16 | Prosecutors took 21 cases to trial in 2018 (16 cases in 2017).
2019 | p=21 | Prosecutors forwarded 21 cases to the courts, and 30 defendants faced trial.
2019 | c=13 | Courts delivered 13 guilty verdicts.
2019 | p=nr c=nr | The government was unable to provide data on prosecutions and convictions.
2019 | v=nr | Authorities could not report the number of victims they identified.
2019 | | Police were unable to investigate three cases, and inspectors could not make any arrests.
2020 | p=4 c=1 | The state convicted a trafficker for the first time since 2014 and prosecuted four.
2020 | | For the first time, a trafficker received a sentence of more than a year.
2020 | i=19/46 | In 2019, the police investigated 19 suspects, against 46 suspects in 2018.
2020 | p=3,12 | Prosecutors filed charges in three cases, against 12 suspects in 2019.
2020 | v=52/41 | The ministry identified 52 victims, while it identified 41 in the previous period.
2020 | v=52/41 | The ministry identified 52 victims, including 12 children, while it identified 41, including nine children, in the previous period.
2020 | v=52/41 | The ministry identified 52 victims, and in the previous period it identified 41.
2020 | v=52/41 | The ministry identified 52 victims, and 41 the previous year.
2020 | v=52/41 | The ministry identified 52 victims in 2019 and 41 the previous year.
2021 | c=10/10 | Courts convicted 10 traffickers in both 2019 and 2020.
2021 | c=10/16 | Courts convicted 10 traffickers in 2020 vs. 16 in 2019.
2021 | p=nr c=nr v=nr | The ministry did not provide data on prosecutions, convictions, or victims identified.
2021 | p=nr c=nr v=nr | The ministry did not report any prosecutions, convictions, or identified victims.
2018 | i=41 p=0 | The state investigated 41 cases but did not initiate any prosecutions.
2018 | p=4 c=0 | The state prosecuted four suspects but did not convict any traffickers.
2018 | i=0 p=9 | The state prosecuted nine suspects although it did not open any investigations.
2018 | p=18 c=0 | None of the 18 suspects prosecuted were convicted.
2018 | c=0 | None of the alleged traffickers were convicted.
2018 | | None of the victims identified in the camps received damages.
2018 | i=41 p=9 c=nr | The state investigated 41 cases and prosecuted nine suspects but did not report convictions.
2022 | v=0/0 | As in 2020, the state did not identify any trafficking victims in 2021.
2022 | c=0/0 | The state did not convict any traffickers, as in the previous year.
2017 | p=6/4 | Prosecution was initiated against six defendants, compared with four defendants in 2015.
2017 | p=6/4 | Charges were filed against six suspects in 2016, compared with four in 2015.
2017 | v=nr | No statistics on identified victims were available.
2017 | v=nr | The ministry did not know how many victims it had identified.
2020 | i=12 | In the most recent reporting period, police investigated 12 cases.
2020 | i=12/9 | In another step forward, police investigated 12 cases, compared with nine in 2018.
2020 | | In another, courts convicted three traffickers.
2020 | p=12 c=0 | The state prosecuted 12 suspects without convicting any of them.
2020 | i=12 c=0 | Police opened 12 investigations without securing any convictions.
2020 | i=12/9 | According to the media, police investigated 12 cases, compared with nine in 2018.
2018 | c=3/2 | The state obtained three convictions in 2017; it obtained two in 2016.
2018 | i=22/18 | The state conducted 22 investigations; it conducted 18 the previous year.
2018 | c=3 | The state obtained three convictions; it opened two shelters and it opened two in 2016.
2018 | v=14/0 | The ministry identified 14 victims, after identifying none in 2016.
2018 | p=8/5 | Prosecutions totaled eight in 2017, compared with five in 2016.
2018 | p=8/5 | Eight alleged traffickers faced charges in 2017, compared with five in 2016.
2023 | p=2/3 c=0 | The state prosecuted two defendants, compared with three in 2021, but did not convict any traffickers.
2023 | p=2/0 c=0/0 | The state prosecuted two defendants, compared with none the previous year, but did not convict any traffickers for the third consecutive year.
`),
  'clauses of their own, asides, and the year before in other words': rowsOf(`
2012 | i=53/40 p=19/8 | Police investigated 53 cases, including 49 of sex trafficking, and initiated 19 prosecutions, compared with 40 investigations and eight prosecutions in 2010.
2012 | p=14 c=5 | Prosecutors indicted 14 people, of whom nine were men, and won five convictions.
2012 | p=15 c=5 | Prosecutors tried 15 of these cases, achieving at least five convictions.
2012 | p=11 c=20/9 | Eleven suspects were indicted and 20 trafficking offenders convicted, more than double the nine convictions of 2010.
2012 | p=18 c=36 | In 2010, 18 cases were tried and 36 persons convicted.
2012 | c=62/72 | Convictions were secured against 62 trafficking offenders in 2011, down from 72 convictions in 2010.
2012 | p=129/109 c=46/55 | Prosecutions increased to 129 in 2011 from 109 in 2010, but convictions fell to 46 from 55.
2012 | c=24/24 | Courts found 24 offenders guilty – 19 of sex trafficking and five of labor trafficking – while 24 had been found guilty in 2010.
2012 | c=4 | In total, four convicted trafficking offenders received sentences of three to eight years.
2012 | p=56/71 | The courts concluded 56 prosecutions in 2011 as against 71 in 2010.
2012 | c=7/13 | Courts convicted seven offenders, against the 13 who were convicted in 2010.
2012 | c=9/14 | Convictions declined sharply, from 14 to nine.
2012 | i=44/38 | Investigations jumped to 44 from 38.
2012 | i=29 | Police investigated a greater number of trafficking cases – at least 29 – in 2011.
2012 | p=0/0 c=0/0 | The state initiated no prosecutions and secured no convictions, as had been the case in 2010.
2012 | c=0/0 | It convicted no traffickers, as in the previous year.
2012 | c=/12 | A year earlier, courts had convicted 12 offenders.
2012 | p=/105 | In the fiscal year before, 105 suspects were charged.
2012 | v=62 | Out of the 62 victims identified in 2011, 18 were children.
2012 | v=78/55 | Police identified 78 victims in 2011; in the previous year, it was 55.
2012 | v=46/73 | The government identified 46 victims; in 2010, the number was 73.
2012 | v=30/41 | A total of 30 victims – 12 women and 18 children – were identified, down from 41.
2012 | v=30 | Thirty victims, most of them girls, were identified.
2012 | v=30 | Thirty victims, of whom 12 were children, were identified.
2012 | p=30 | Thirty suspects, including two officials, were prosecuted.
2012 | c=12/15 | Twelve traffickers (10 men and two women) were convicted, down from 15.
2012 | i=30/20 | Thirty cases were opened in 2011, compared with 20 in 2010.
2012 | i=12 p=15 | Police recorded 12 trafficking crimes and charged 15 suspects.
2012 | i=12 p=15 | Authorities detected 12 crimes of trafficking and charged 15 suspects.
2012 | p=12 | Charges were brought in 12 cases.
2012 | c=12/15 | Courts convicted 12 traffickers (2010: 15).
2012 | c=12/15 | Courts convicted 12 traffickers (previous year: 15).
2012 | c=12/12 | Convictions totaled 12, the same as in 2010.
2012 | c=12/12 | Courts convicted 12 traffickers, as many as in 2010.
2012 | c=12/12 | Courts convicted 12 traffickers, unchanged from the previous year.
2012 | c=12 | Courts convicted 12 traffickers, roughly the same number as in the previous year.
2012 | c=12/9 | Courts convicted 12 traffickers, exceeding the nine convicted in 2010.
2012 | c=12/9 | Courts convicted 12 traffickers, surpassing the previous year's nine.
2012 | c=12/9 | Courts convicted 12 traffickers; the previous year, nine.
2012 | v=93/90 | The office registered 93 victims in 2011, after 90 in 2010.
2012 | c=12 | Twelve out of 20 defendants were convicted.
2012 | c=12 | At least 12 persons were known to have been convicted.
2012 | p=55 c=9 | Prosecutors prosecuted 55 and secured nine convictions.
2012 | c=7 | Convictions were few: during the year, seven persons were convicted.
2012 | v=14 | Inspectors removed 14 victims from brothels.
2012 | | Of the 40 recruiters on its list, the ministry removed 12.
2012 | v=nr | No figures on identified victims were available.
2012 | v=nr | The government did not keep count of the victims whom it identified.
2012 | c=4 | Courts convicted four brothel owners.
2012 | c=68/142 | Courts convicted 68 persons, fewer than half of the 142 convicted in 2010.
2012 | i=10 | Police registered 22 complaints of trafficking and investigated ten cases.
2023 | v=nr | The government did not report how many victims, if any, it identified.
2023 | i=nr p=nr | The state did not report how many cases, if any, police investigated or prosecutors prosecuted.
2023 | p=14 c=nr | The government prosecuted 14 suspects but did not specify how many were convicted.
2021 | p=6/0 | The state initiated prosecutions of six traffickers last year, compared with none in 2019.
2019 | p=14 c=14 | Fourteen suspects prosecuted in 2018 were convicted.
2019 | p=41 | Police referred for prosecution 41 cases.
2019 | p=19 | The unit referred 19 suspects to the courts for prosecution.
2019 | p=106 | The unit referred for prosecution 49 cases. The state prosecuted 106 suspects.
2019 | i=11/9 | Police opened criminal cases against 11 suspects in 2018, compared with nine in 2017.
2019 | p=25/15 | Prosecutors initiated criminal proceedings against 25 suspects, compared with 15 in 2017.
2019 | p=94 | Police submitted criminal charges against 94 persons.
2019 | p=19 | The courts heard 19 cases.
2019 | p=25 | The courts heard 19 cases. The state prosecuted 25 suspects.
2019 | c=9 | Nine offenders received prison terms of between two and four years.
2019 | c=9 | Nine offenders received prison terms from two and a half to four years.
2019 | c=5 | Courts convicted five traffickers. Four offenders received sentences of two years.
2019 | | No convicted traffickers received prison sentences.
2019 | p=75 | The state initiated 75 prosecutions, more than double the prosecutions of the previous year.
2019 | p=129/109 c=55/46 | Prosecutions increased from 109 in 2017 to 129 in 2018, and convictions from 46 to 55.
2019 | c=19/28 | Nineteen traffickers were convicted, while there had been 28 convictions in 2017.
2019 | p=6/7 | Prosecutors pressed charges against six suspects, while in 2017 seven were charged.
2019 | c=4/6 | Courts convicted four traffickers – there were six convictions in 2017.
2019 | c=1 | Prosecutors reported one conviction under the statute - there had been none in the year before.
2019 | i=/31 p=/30 | This is compared with initiating 31 investigations, initiating 30 prosecutions and continuing 18 in the previous year.
2019 | c=0/0 | The government did not convict anyone in 2018 or in 2017.
2019 | c=20/15 | Courts convicted 12, 15, and 20 traffickers in 2016, 2017, and 2018, respectively.
2019 | c=15/12 | In 2017 and 2018, courts convicted 12 and 15 traffickers, respectively.
2019 | v=355/1815 | Officials identified 355; 1,815; and 2,899 victims in 2018, 2017, and 2016, respectively.
2019 | c=20/15 | Courts convicted 12 traffickers in 2016, 15 in 2017, and 20 in 2018.
`),
  'clauses that take out of the one before, lists of what is denied, the same as an older year': rowsOf(`
2019 | c=41/33 | The courts issued convictions to 41 traffickers, compared with 33 in 2017.
2019 | c=9 | Judges handed down convictions to at least nine offenders.
2019 | i=18 p=7 | Police opened 18 cases; of these cases, prosecutors brought seven to trial.
2019 | i=18 | Police investigated 18 cases; of these, it investigated seven for forced labor.
2019 | | Soldiers screened 600 recruits; of these, they identified 16 children.
2019 | p=0 c=0 | The state did not prosecute, convict, or punish anyone for trafficking.
2019 | | The state did not share law enforcement information with its neighbors.
2019 | | The state did not exchange law enforcement data with its neighbors.
2019 | p=0 c=0 | Courts did not prosecute, convict, or otherwise hold accountable any traffickers.
2021 | v=31/31 | The bureau identified 31 victims, the same number as in 2019 (44 in 2018, 40 in 2017).
2021 | v=31 | The bureau identified 31 victims in 2020 (the last official number was 90 victims in 2016).
2020 | c=1 | For the first time in nine years, the government reported convicting a trafficker in May 2019.
2020 | c=4 | For the first time, a court convicted a trafficker in May 2019. Courts convicted four traffickers.
2021 | v=410 | In 2019, the state identified 410 victims. Three provinces accounted for most of them, with 90, 80, and 70 victims identified respectively.
2020 | i=8/6 | Despite civil unrest that closed courts, police investigated eight cases, compared with six in 2018.
2019 | i=nr p=nr c=nr | The government did not provide law enforcement data.
2019 | i=nr p=nr c=nr | No law enforcement statistics were available.
2019 | | The government did not maintain a law enforcement data collection system.
2019 | i=12 | The government did not publish comprehensive anti-trafficking law enforcement data. Police opened 12 cases.
2019 | c=9 | Courts imposed prison sentences on nine traffickers.
2019 | | Courts imposed prison terms ranging from three to nine years on traffickers.
2019 | v=14/12 | The state identified 14 victims, compared with 12 in 2017, and nine victims received shelter.
2019 | | The state assisted 18 victims who had been identified in 2017.
2019 | c=3 | Courts convicted three traffickers prosecuted in the previous reporting period.
2011 | p=2/5 | Two persons stood trial for trafficking, against five the year before.
2009 | c=60 | The state government reported convicting 19 offenders. Courts convicted 60 traffickers.
2009 | v=19/14 | State government authorities identified 19 victims, compared with 14 in 2007.
`),
  'outcomes of those that were told of, kinds told at length, and what cannot be told': rowsOf(`
2019 | i=20 c=5 | Police investigated 20 suspects. Five of the suspects were convicted.
2019 | p=9 c=4 | Prosecutors charged nine people; four of the defendants were convicted.
2019 | c=5 | Four of five convicted traffickers received probation.
2019 | c=11 | Only three of the 11 convicted traffickers served time in prison.
2019 | c=12 | Courts convicted 12 traffickers. Three of the 11 convicted traffickers who appealed were released.
2019 | c=17 | Courts convicted 17 of 31 charged defendants.
2019 | | Courts did not complete any trafficking prosecutions.
2019 | i=1 | The state continued one prosecution, two investigations, and initiated one investigation.
2019 | v=24/36 | Authorities identified 24 victims, the lowest number of victims since 2013 (36 in 2017).
2019 | c=nr/nr v=nr/nr | The state did not report identifying any victims or, for the third consecutive year, convicting any traffickers.
2019 | | The state identified at least six female sex trafficking victims from the coast and 18 potential child forced labor victims.
2019 | | Police identified 32 victims of sex trafficking (26 in 2017) and 15 victims of forced labor (16 in 2017).
2019 | v=4/5 | Authorities identified four victims. This was similar to the identification and assistance of five victims in the previous reporting period.
2019 | c=12 | The courts reported the conviction and sentencing of 12 traffickers.
2019 | v=12 | The office reported the identification and referral of 12 victims.
2019 | p=0/0 c=0/0 | The state has never prosecuted or convicted a trafficker.
2019 | v=100/90 | The state identified 100 victims, including 60 women, while in 2017 it identified 90.
2019 | v=100/90 | The state identified 100 victims (60 women) in 2018 and 90 victims (50 women) in 2017.
2019 | i=13/20 | Police initiated 13 investigations. In 2017, they initiated 20.
2019 | i=13/20 | Police initiated 13 investigations. They initiated 20 in 2017.
2019 | p=nr c=nr | It was not known how many traffickers were prosecuted or convicted.
2019 | v=nr | The total number of victims identified was unclear.
2019 | i=nr p=nr c=nr | Law enforcement data was not available.
2019 | p=nr c=nr | Statistics on prosecutions and convictions were not kept.
2019 | v=nr | The state was not able to report how many victims it identified.
2019 | | Police identified 41 victims, the border guard 12, and social workers seven.
2019 | v=12 | In partnership with an international organization, the NTC identified 12 victims.
2019 | v=0 | The state did not identify any victims of trafficking or forced labor.
2019 | | The state did not identify any victims of forced labor.
2019 | | Courts convicted fewer traffickers and did not convict any labor traffickers.
2019 | c=0/0 | Courts obtained no sex trafficking convictions and have never obtained a labor trafficking conviction.
2019 | c=5 | Courts convicted five slaveholders—cases that had been pending since 2011.
2019 | | While police questioned complicit officials, courts did not secure any convictions.
2019 | c=0 | While the state trained officials, courts did not secure any convictions.
2019 | | In partnership with the NTC, an international organization identified 12 victims.
`),
  'who they are, several years and several authorities': rowsOf(`
2019 | c=14 | Three of the 14 traffickers convicted in 2018 received prison terms.
2019 | c=14 | Three of the 14 traffickers convicted in 2018 appealed.
2019 | c=14 | Courts convicted 14 traffickers. Three of the 14 traffickers convicted received prison terms.
2019 | p=24 c=5 | Five of the 24 suspects prosecuted in 2018 were convicted.
2019 | v=24 | Five of the 24 victims identified in 2018 were children.
2019 | i=11 p=26 c=2 | The state charged 26 suspects, two of whom were convicted, and investigated 11 cases.
2019 | p=/nr c=14 | The state did not report any prosecutions in 2017, but in 2018 it convicted 14 traffickers.
2019 | c=14 | The state did not report any prosecutions in 2016, but in 2018 it convicted 14 traffickers.
2019 | i=14 c=/0 | Courts did not convict anyone in 2017, and in 2018 police investigated 14 cases.
2019 | c=14/9 | The courts obtained 14 convictions; there were nine the year before.
2019 | c=14/9 | The courts obtained 14 convictions; there had been nine in 2017.
2019 | i=5/10 p=3,2/6 c=1/4 | Police opened five cases, prosecutors charged three suspects in two cases, and courts convicted one, compared with ten, six, and four, respectively, in 2017.
2019 | i=31 p=5 | In all, 31 cases of suspected trafficking were opened, of which five were charged in court.
2019 | i=31 | In 2018, 31 cases of human trafficking were opened.
2019 | i=12 | The unit opened 12 cases nationwide.
2019 | | The Customs Service (CS) reported opening 98 investigations, a decrease from 110 in 2017. The Coast Guard (CG) formally opened 80 investigations, an increase from 73 in 2017. The Road Police (RP) opened 15 investigations, down from 20 in 2017.
2019 | p=80/73 | Prosecutors charged 80 suspects, up from 73 in 2017, and the task forces of the north charged 12.
2019 | c=14 | In all, 130 persons were charged with immigration offenses, and courts convicted 14 traffickers.
2019 | | In all, 130 persons were charged with violating the labor standards act.
2019 | p=130 | In all, 130 persons were charged with violating the anti-trafficking act.
2019 | p=14 | The state reported 14 cases prosecuted and 28 smugglers convicted.
2019 | p=14/20 c=28/37 | The state reported 14 cases prosecuted and 28 traffickers convicted, compared with 20 prosecutions and 37 convictions in 2017.
2019 | c=28 | The courts convicted 28 criminals under the trafficking act.
2019 | p=4 | The state prosecuted four cases with six defendants in each.
2019 | i=20/18 | Police opened 20 investigations in 2018, after initiating 18 in 2017.
2019 | i=27/119 p=78/62 | In 2018, police conducted 27 investigations and prosecuted 78 suspects; they had conducted 119 in 2017, when 62 persons were prosecuted.
2019 | c=35/36 | The number of convictions fell from 118 in 2016 to 36 in 2017, and to 35 in 2018.
2019 | p=6/18 c=9 | Six suspects were prosecuted, 18 the year before, and nine were convicted.
2019 | p=6/18 c=4/3 | The state prosecuted six suspects, 18 in the previous year, and convicted four, three the year before.
2019 | v=nr | How many victims were identified was unclear.
2019 | p=nr | How many suspects were prosecuted was not known.
2019 | | How many of the 12 suspects were prosecuted was not known.
2019 | i=0 v=0 | The state did not identify any victims, draft procedures to identify them, or investigate any cases.
2019 | c=0 v=nr | The state did not convict any traffickers, adopt a plan, or report identifying any victims.
2019 | c=0/0 | Courts did not achieve any convictions, as was the case in the previous year.
2019 | c=0/0 | Courts did not achieve any convictions, as was the case in 2017.
2019 | c=0 | Courts did not convict anyone in 2018, as they did in 2017.
2019 | p=1/4 | The state prosecuted one suspect in 2018, in contrast with four suspects in 2017.
2019 | v=7/7 | Charities identified 14 victims; the state recognized seven, the same number as the year before.
2019 | i=74/65 | Police reported investigating 74 cases and arresting 79 suspects, compared with 65 cases and 58 arrests.
2019 | | In Ariel state, police investigated 94 cases.
2019 | | In Caliban province, courts convicted 12 traffickers.
2019 | i=58 p=58 c=10/13 | The state investigated and initiated prosecutions of 58 suspects and convicted ten, compared with the 13 defendants it had convicted in 2017.
2019 | c=0 | Courts did not convict anyone. It reported that police arrested 11 men for theft, compared with 60.
2019 | p=2 | Two of the nine were charged in court, three were handed to neighbors, and the others were released.
2019 | i=122 | Police opened 122 cases; patrols freed 390 workers, fewer than the 413 of 2017.
2019 | c=2/10 | Though 18 were arrested, only two traffickers got convicted in 2018, compared with ten in 2017.
2019 | p=0/0 | The state did not prosecute anyone in 2018, nor had it in the preceding year.
2019 | i=49/44 p=29/26 c=16/13 | In 2018, police investigated 49 persons, prosecutors charged 29, and judges convicted 16, against 44, 26 and 13 the year before.
2019 | i=49/44 c=16/13 | In 2018, police investigated 49 persons, prosecutors took up 29, and judges convicted 16, against 44, 26 and 13 the year before.
2019 | c=1/0 | For the first time since 2012, the courts secured a conviction; in 2017 there were no convictions.
2019 | | The state is seeking a conviction for the first time.
2019 | p=32/30 | The state prosecuted 32 suspects against 30 in 2017.
2019 | c=nr/nr | The state did not report convicting any traffickers for the third consecutive year, compared to one conviction in 2015.
2019 | p=19/13 c=11 | Prosecutors initiated 19 prosecutions, including eight under older laws, and they convicted 11 defendants, in comparison with 13 prosecutions in 2017.
2019 | i=56/49 | Police opened 12 investigations into forced labor and 44 into sex trafficking, 56 in all, versus 49 in 2017.
`),
  'where a denial ends': rowsOf(`
2020 | c=0 | Judges did not convict any traffickers, and identifications of victims remained few.
2020 | c=0 | Courts did not convict any traffickers and identification of victims remained poor.
2020 | c=0 | Courts did not convict any traffickers, and prosecutions were rare.
2020 | p=0 c=0 | The state did not prosecute or convict any traffickers and continued its decline by identifying fewer victims.
2020 | p=0 c=0 | The state did not prosecute or convict any traffickers and kept a trend of four years by identifying fewer victims.
2020 | i=0 p=0 | The state has not investigated and prosecuted a trafficker.
2020 | v=nr | The state did not report the number of victims identified and referred to shelters.
2020 | i=nr p=nr | The state did not report how many investigations and prosecutions were opened.
2020 | p=0 v=0 | The state did not identify any victims, initiate any trafficking prosecutions, adopt a plan, or train officers.
2020 | v=0 | Authorities did not identify or refer victims and often sent migrants home.
2020 | v=0 | The government did not identify victims of trafficking in 2019.
2020 | i=0 p=0 | The government did not investigate or prosecute suspected traffickers.
2020 | c=0/0 | The state had no convictions for the second year.
2020 | c=0/0 | For the fourth year running, the state did not convict any traffickers.
2020 | p=0/0 | The state has not prosecuted a trafficker for three years.
2020 | c=0 | The state did not convict any traffickers, who have been in custody for three years.
2020 | p=0/5 | The state did not bring any cases to court, compared with five in 2018.
2020 | p=0 | The state did not file charges against any traffickers.
2020 | p=0 | No investigation led to a prosecution.
2020 | i=12 p=0 | Police opened 12 investigations; no investigations resulted in prosecutions.
2020 | c=0 | No prosecutions ended in convictions.
2020 | i=nr | Police did not supply the number of investigations.
2020 | v=nr | The ministry did not say how many victims it identified.
2020 | p=nr | Data on the number of new prosecutions were lacking.
2020 | i=nr p=9 | Officials conducted an unknown number of investigations and indicted nine people.
2020 | c=nr | Courts convicted an unspecified number of traffickers.
2020 | p=14/8 | The state charged 14 suspects, compared with charging an unknown number of suspects in eight cases in 2018.
2020 | i=77/91 p=/nr c=/2 | Police opened 77 investigations. This compares to 91 investigations, an unspecified number of prosecutions, and two convictions in 2018.
`),
  'where a comparison ends, and what became of those that were taken out': rowsOf(`
2020 | i=64/46 c=12/5 | There were 12 convictions, compared with five in 2018, and at least 64 investigations, compared to 46 in 2018.
2020 | i=64/46 c=12/5 | There were 12 convictions, more than double the five of 2018, and 64 investigations, compared to 46 in 2018.
2005 | c=16/6 | Courts issued 16 convictions in 2004. These 16 convictions compare favorably with the six of 2003.
2005 | c=16/6 | Sixteen convictions compare with six in 2003.
2020 | v=109/69 | Authorities identified 109 victims last year, up from 69 in 2018.
2020 | v=109/69 | Authorities identified 109 victims last year, an increase over the 69 of 2018.
2020 | c=6 | Six of the accused were convicted, and three more cases are on appeal.
2020 | c=2 | Two defendants were convicted, and three more cases are pending.
2020 | i=27 p=14 c=12 | Police opened 27 investigations, of which 14 went to court, resulting in 12 convictions.
2020 | i=27 p=14 c=12 | Police opened 27 investigations, 14 of which went to court and resulted in at least 12 convictions.
2020 | c=2/10 | Only two got convicted in 2019, compared with ten in 2018.
2020 | p=33 | Police arrested 61 suspects; of these arrests, 33 led to prosecution.
2020 | p=33 c=14 | Police arrested 61 suspects, up from 48; of these, 33 were prosecuted, and 14 of those prosecuted were convicted.
2020 | i=156 p=38 | The office looked into 156 cases, of which it passed 38 on to the courts.
2020 | i=137 p=39 | Police investigated 137 cases, and prosecutors filed 39 with the judiciary.
2020 | i=12/9 p=3 | The state initiated 12 investigations and prosecuted three suspects, compared with nine initiated in 2018.
2020 | i=12 p=4/9 | Police initiated 12 investigations and prosecutors initiated four prosecutions, compared with nine initiated in 2018.
2008 | i=359/376 p=20 | Police opened 359 cases, 376 in 2006, and prosecuted 20 suspects.
2008 | i=359/12 | Police opened 359 cases, 12 in 2006.
2008 | i=359 | Police opened 359 cases, 12 in 2007.
2008 | v=15/12 | Police identified 12 victims in 2006, 15 in 2007.
2020 | c=10 | Courts convicted eight sex traffickers and two labor traffickers. All 10 convicted traffickers received prison terms.
2020 | | Courts convicted eight sex traffickers and two labor traffickers. All 11 convicted traffickers received prison terms.
2020 | v=32 | Police identified 30 foreign victims and two domestic victims. Nine of the 32 victims identified in 2019 found shelter.
2020 | i=54,80/40,60 p=33,51/20,31 | Police investigated 54 cases involving 80 suspects and prosecuted 33 cases involving 51 suspects, compared with 40 cases involving 60 suspects and 20 cases involving 31 suspects in 2018.
2020 | c=7 | Three defendants were acquitted and seven convicted.
2020 | c=7 | Three defendants were acquitted and seven were convicted.
2020 | | Twelve convictions were upheld and three were overturned.
2020 | v=0/4 | The state did not identify any victims for the first time since 2016; it identified four in 2018.
2020 | p=12 c=11 | The state reported 12 prosecutions and 11 convictions of sex traffickers and no prosecutions or convictions of labor traffickers.
2020 | c=20 | Courts convicted 20 of the 34 defendants.
`),
  'trials, how many more there were, and what other years are set apart by': rowsOf(`
2020 | p=42/30 | Courts held 42 trials, compared with 30 trials the year before.
2020 | c=9 | Courts ordered new trials for three traffickers and convicted nine.
2020 | p=37 c=17 | Prosecutors charged 37 persons, 17 of whom courts convicted.
2020 | p=40 c=22 | Police arrested 70 suspects, 40 of whom it prosecuted, and of those prosecuted, 22 stood convicted.
2020 | v=35 | Police identified 35 victims, and of these, eight were identified abroad.
2021 | p=12 c=17/10 | The government convicted more traffickers (17, compared with ten in 2019) and prosecuted fewer suspects (12).
2021 | | The government convicted more labor traffickers (four) and sex traffickers (13).
2021 | p=0 c=0 | The government did not advance any cases to prosecution or convict any traffickers.
2005 | c=28/10 | Courts passed sentences on 28 persons, whereas in 2003 only ten persons were sentenced.
2020 | p=42 c=9 | There were 42 trials, and courts convicted nine traffickers.
2008 | i=14/9 | In 2007, police opened 14 trafficking cases, nine in 2006.
2008 | c=8/6 | During the year, courts convicted eight traffickers, six in 2006.
2018 | p=21/26 c=18/24 | Prosecutors completed 21 prosecutions—18 resulted in convictions, two in acquittals—a decline from 26 in 2016, 24 of which resulted in convictions.
2018 | p=21/26 c=18/24 | Prosecutors charged 21 suspects, 18 of whom were convicted, compared with charging 26 suspects in 2016, 24 of whom were convicted.
2006 | p=33/21 c=12/7 | In 2005, there were 33 prosecutions and 12 convictions; in 2004, these figures stood at 21 and seven.
2018 | p=24/30 c=17/19 | Courts tried 24 cases, 17 of which ended in convictions; the comparable numbers for 2016 were 30 and 19.
2007 | v=18/25 | Police identified 18 victims in 2006; that number was 25 in 2005.
2023 | i=/7 | The government continued 12 investigations, compared with initiating seven investigations in the previous reporting period.
2023 | | The government continued 12 investigations, compared with continuing seven in the previous reporting period.
2022 | | For the first time in five years, no trafficker was sentenced to prison.
2017 | | Prosecutors charged suspects in several provinces and obtained plea agreements with nine.
2005 | i=112 | Over the year, 112 criminal cases on trafficking were registered.
2005 | i=31 | In 2004, 31 cases related to forced labor were opened.
2014 | | Police in May prosecuted 12 suspects.
2019 | c=17 | Courts convicted a record number of traffickers (17).
2009 | p=42/39 c=26/18 | Authorities prosecuted 42 persons and won convictions against 26; in 2007 the figures were 39 and 18.
2009 | c=16 | Courts convicted 16 traffickers, compared with 22 the year before last.
2009 | c=16 | Courts convicted 16 traffickers. The year before last, 22 were convicted.
2017 | p=20 | Prosecutors dropped charges against five of the 20 defendants they had charged.
2017 | v=37 | Of the 37 victims the government identified, police referred 12 to care.
2017 | v=nr/88 | The government did not provide official identification statistics for 2016; in 2015 it identified 88 victims.
2022 | i=2/8 p=3/0 | The government initiated two investigations and charged three persons. That compares with eight opened and nobody charged in 2020.
2010 | p=/41 c=21/17 | Courts found 21 defendants guilty. In the preceding year, 41 persons had been indicted, 17 of whom courts convicted.
2018 | c=22 | Judges handed down 26 first-instance verdicts—22 convictions and four acquittals—while appellate courts confirmed nine earlier convictions.
2010 | p=24 c=19 | In 2009, there were 24 new prosecutions, of which eight concerned forced labor, and 19 convictions, none of which concerned forced labor.
2014 | i=40/40 | The number of investigations remained at 40.
2014 | p=16/9 c=11/11 | Prosecutions rose from nine to 16, and convictions held steady at 11.
2015 | p=9 | Prosecutors indicted nine people and carried over 31 cases from the year before.
2011 | p=26/41 c=13 | The police reported that 26 people were prosecuted in 2010, as opposed to 41 in 2009, and that convictions numbered 13.
2011 | p=26/41 c=13 | Courts tried 26 people, down from 41 in 2009, while there were 13 convictions.
2019 | i=3 c=0/0 | Police opened three cases, one of which was closed, and did not convict any traffickers, the same as in 2017.
2022 | v=17/34 | Officials identified 17 victims, half as many as the 34 identified the previous year.
2022 | v=69/23 | Officials identified 69 victims, three times as many as in 2020 (23).
2006 | c=33/15 | Courts handed down 33 convictions, more than double the number (15) of the year before.
2008 | i=52/47 p=31/29 c=24/20 | In 2007, police reported 52 investigations, 31 prosecutions, and 24 convictions. Comparable figures for 2006 were 47, 29, and 20.
2008 | i=52/47 p=31/29 | In 2007, police conducted 52 investigations and prosecuted 31 people. In 2006, these figures were 47 and 29.
2008 | c=24/20 | Courts convicted 24 traffickers. The corresponding number for 2006 was 20.
2020 | i=0 | Police opened no cases, after opening two and three, respectively, in 2018.
2023 | v=64/52 | In 2022, the government identified 64 victims. In 2021, it identified 52, and in 2020, 47.
2016 | p=14 | Police arrested 14 suspects, all of whom were charged.
2006 | p=31 c=28/14 | During the year, 31 cases were sent to court; 28 persons received prison sentences, up from 14 persons in 2004.
2021 | p=6/21 c=13 | Prosecutors brought six cases to court, down from 21, but courts completed nine cases and convicted 13 defendants.
2019 | | The ministry granted temporary residence to 12 victims (nine in 2017).
2021 | i=3 v=4/9 | Although three new investigations involved 65 victims, the government identified only four victims, compared with nine in 2019.
2009 | c=nr | The government did not provide, however, data on the number of offenders convicted.
2005 | c=1 | Judges in the north handed down the first conviction under the new law.
2006 | c=0 | The law of 2004 has not yet resulted in any convictions.
2006 | i=5 p=0 c=0 | Police investigated five cases, but these investigations did not lead to any prosecutions or convictions.
2006 | | The investigation of a nightclub had not led to any convictions.
2003 | p=17 | Prosecutors brought legal proceedings in 17 trafficking cases.
2013 | | Civil proceedings were brought against 17 employers.
2005 | v=18 | Police took 64 women out of brothels, 18 of whom were found to have been trafficked.
2019 | i=0 | Neither the border guard nor the police investigated any trafficking cases.
2019 | v=0 | Neither the police nor NGOs identified any victims of trafficking.
2019 | | Neither NGOs nor international organizations identified any victims.
2019 | i=0 | The police did not open any trafficking cases in 2018.
2019 | | The ministry did not open any shelters for victims in 2018.
2020 | c=7/16 | Convictions, by contrast, declined to seven (16 in 2018).
2020 | p=19 | Prosecutions, however, rose to 19.
2014 | c=0/7 | The government convicted no traffickers, despite having convicted seven in 2012.
2014 | i=/16 p=0 | In 2013, no cases were prosecuted, despite police having investigated 16 cases in 2012.
2007 | p=33 c=8 | Prosecutors charged 33 people with trafficking, 14 of whom were acquitted and eight of whom were convicted.
2011 | p=27 c=9 | Police arrested 52 persons; 27 of them were indicted, and nine were convicted.
2010 | c=7/25 | Seven traffickers were convicted in 2009; this was well below the 25 convictions of 2008.
2013 | c=37/28 | The government increased its convictions of trafficking offenders to 37, from 28 in 2011.
2013 | p=61 c=37/28 | Convictions rose to 37 from 28 in 2011, and prosecutions to 61.
2018 | i=33/72 p=24/41 | Investigations fell sharply (from 72 to 33), as did prosecutions (from 41 to 24).
2018 | p=5 c=2 | Prosecutors filed charges in five cases, and two defendants pleaded guilty.
2019 | v=68/59 | The teams identified 68 victims, including 17 referred by nurses, compared with 59 in 2017.
2021 | | Higher courts heard nine appeals, affirming eight convictions and overturning one.
2019 | p=nr | Courts did not report how many trafficking prosecutions they initiated or continued from previous reporting periods.
2017 | i=0/4 | The police did not initiate any new trafficking cases in 2016. In 2015, police opened four cases.
2017 | p=0 | Courts did not hear any trafficking cases in 2016.
2019 | p=0 c=0/0 | For the third straight year, there were no convictions, and for the first time since 2013 no prosecutions.
2024 | p=28,33/16,24 | Prosecutors opened 28 prosecutions in 2023 against 33 suspects, compared with 16 prosecutions against 24 suspects in 2022.
2022 | p=5/19 c=/14 | The state completed prosecutions of five defendants, after completing prosecutions of 19 and convicting 14 in 2020.
2019 | v=26 | The council recognized 26 new victims, bringing the total of recognized victims since 2011 to 230.
2024 | v=61/52 | Authorities identified 14 victims at the border, seven in inspections, and 40 through complaints, for a total of 61 (52 in 2022).
2021 | p=63/90 c=27/45 | The attorney general charged 63 of those arrested, and 27 traffickers were convicted, compared with 90 and 45, respectively.
2009 | c=2/7 | Although in 2007 courts had convicted seven traffickers, in 2008 there were only two convictions.
2009 | c=1/7 | In 2007, courts convicted seven traffickers, and in 2008 there was one conviction.
2009 | c=7/11 | Courts convicted seven traffickers, and in 2007 they convicted 11.
2018 | p=8 | Since the law was enacted in 2012, prosecutors have initiated 52 prosecutions; in 2017, they initiated eight prosecutions.
2019 | v=16 | Of 70 children identified as vulnerable to trafficking, social workers found that 16 were victims.
2015 | | The ministry investigated 17 and prosecuted seven of its own officials for complicity.
2014 | i=31/44 | While there were 44 investigations in 2012, there were only 31 in 2013.
2014 | c=7/11 | There were seven convictions in 2013, and there were 11 in 2012.
2014 | c=7/11 | Convictions totaled seven in 2013 and 11 in 2012.
2014 | v=81/58 | In 2012, the government identified 58 victims. That number rose to 81 in 2013.
2014 | i=31/44 | In 2012, police investigated 44 cases; this fell to 31 in 2013.
2014 | v=58/46 | Officials identified more victims in 2013 (58) than in 2012 (46).
2014 | c=2/5 | The number of convictions remained low: two in 2013, compared with five in 2012.
2014 | v=24/37 | The number of identified victims continued to decline: 24 in 2013, 37 in 2012, and 49 in 2011.
2015 | p=14/19 | By the end of 2014, prosecutors had brought 14 indictments, and by the end of 2013 they had brought 19.
2008 | p=72/60 c=35/31 | Of those arrested, 72 were prosecuted and 35 were convicted; in 2006, 60 were prosecuted and 31 convicted.
`),
  'numbers and denials of a part': rowsOf(`
2018 | | The government did not identify any trafficking victims in Moldova.
2018 | | The government did not identify any victims at the border
2018 | | The government did not identify victims in Ephyra
2018 | v=0 | The government did not identify any victims in the country.
2018 | v=0 | The government did not identify any victims of trafficking in 2017.
2018 | | The government did not try any of the 11 suspects who had been arrested.
2018 | | In Ariel province, police investigated nine cases and prosecutors charged four suspects.
2018 | i=40 | In Ariel province, police investigated nine cases; in all, the country had 40 investigations.
2018 | c=23 | Whereas elsewhere 19 defendants were convicted, the country had 23 convictions in total.
2013 | c=31 | During the first half of 2012, courts convicted 12 traffickers; for the whole year there were 31 convictions.
2013 | i=30 | In its first eight months the act led to 12 investigations; police opened 30 investigations under the code.
2018 | v=14 | The government paid four organizations that identified 70 victims, and the police identified 14.
2018 | i=22 | The strategy called for 60 investigations and ten convictions; police opened 22 investigations.
2018 | c=5 | The ministry set a target of 30 convictions; the courts obtained five convictions.
2018 | | Courts convicted 26 smugglers.
2018 | | Police identified 60 victims of “non-sexual exploitation” (44 in 2016) and 31 victims of sex trafficking.
2018 | c=0/0 | There had yet to be a single conviction, although courts convicted four for related offenses.
2018 | v=/22 | Shelters housed 50 victims in 2017, 14 of whom the police had found; in 2016, the police identified 22.
2018 | i=31/40 c=17/22 | Police opened 40 cases and courts convicted 22 traffickers in 2016; in 2017, these fell to 31 and 17.
2018 | i=44/40 c=25/22 | In 2016, police opened 40 cases and courts convicted 22. In 2017, these numbers rose to 44 and 25.
2012 | c=2 | Judges returned 14 guilty verdicts for pimping, three for rape, and two for trafficking.
2014 | p=6 | Prosecutors charged 21 defendants with theft and six with human trafficking.
2016 | c=3/5 | Courts convicted 31 people of smuggling and three of trafficking, compared with 28 and five in 2014.
2018 | c=4 | There were 14 convictions for procuring, nine for fraud, and four for trafficking.
2018 | v=6 | Social workers identified 41 victims of domestic violence and six of trafficking.
2018 | c=12 | Courts convicted 12 traffickers, ten for pimping and two for trafficking.
2020 | i=21 p=2 | Police investigated 21 men for trafficking-related crimes and charged two for trafficking.
2015 | | None of the nine suspects was convicted.
2015 | | Courts convicted none of the nine defendants prosecuted in 2012.
2015 | p=9 c=0 | Prosecutors charged nine suspects; none of the nine was convicted.
2015 | | From January to June 2014, courts convicted five traffickers; from July to December, they convicted nine.
2015 | | In the first half of 2014, police opened eight cases, and in the second half they opened 11 cases.
2015 | | During the first six months of 2014, police opened eight cases. In the last six months, they opened 11 cases.
2015 | c=12 | From January to June 2014, courts convicted five traffickers. In all of 2014, courts convicted 12.
2015 | c=5 | From April 2014 to March 2015, courts convicted five traffickers.
2015 | | In 2014, police opened 12 cases and brought two prosecutions under Article 31; nine investigations and one prosecution under Article 31-B; and 40 investigations under Article 9.
2016 | p=45 | Fifteen of 45 defendants prosecuted in 2015 were labor traffickers.
2016 | v=30 | Twelve of 30 victims identified were children.
2016 | v=45/60 | The 45 victims identified in 2015 were fewer than the 60 identified in 2014.
2016 | p=45 | The 45 defendants prosecuted in 2015 included three women.
2016 | i=45 p=9 | Police opened 45 investigations. The nine suspects prosecuted were from Ephyra.
2015 | v=22/22 | The government identified as many victims as in 2013 (22).
2015 | v=22/22 | Police identified the same number of victims as in 2013 (22).
2007 | v=227/191 | Police registered 191 victims in 2005; the number registered in 2006 was 227.
2007 | v=579/419 | The foundation registered 419 victims in 2005. The number registered in 2006 was 579.
2007 | c=12 | Courts convicted 12 traffickers in 2006. The number arrested in 2005 was 30.
2007 | c=12 | Courts convicted 12 traffickers in 2006. The number of shelters in 2005 was nine.
2017 | | No foreign victims were identified in 2016.
2017 | v=0 | No victims were identified in 2016.
2015 | v=22/22 | Authorities identified 22 victims, as many victims as in 2013.
2015 | v=22 | Authorities identified 22 victims, twice as many victims as in 2013.
`),
  'those of one year among many, one case, and denials of some': rowsOf(`
2018 | c=8 | Since 2010, courts have convicted 63 traffickers, including eight in 2017.
2018 | i=8/5 | Since 2010, police have opened 63 cases, including eight in 2017 and five in 2016.
2018 | c=8 | Since 2010, courts have convicted 63 traffickers, including eight during the reporting period.
2018 | | Since 2010, police have opened 63 cases, including 30 in the capital and 12 in Ephyra.
2018 | | Since 2010, courts have convicted 63 traffickers, including three officials in 2017.
2018 | i=8/7 | The government investigated eight sex trafficking cases, compared with seven investigations in 2016. One investigation led to the prosecution of four suspects.
2018 | | One investigation led to the arrest of four suspects.
2018 | i=12 | Twelve investigations led to the arrest of 40 suspects.
2019 | v=6/13 | Officials identified six sex trafficking victims, down from 13 victims in 2017. The hotline received four reports, but officials did not identify any victims as a result of these calls.
2019 | | Police raided 30 bars. They did not identify any victims during those raids.
2019 | v=0 | Police did not identify any victims during the reporting period.
2020 | c=25/8 | Courts convicted 25 traffickers. One conviction was for the sale of an infant. This is an increase from the previous reporting period, when courts convicted eight traffickers.
2018 | p=67/54 | Prosecutors charged 67 defendants (60 for sex trafficking and seven for labor trafficking), compared with 54 in 2016 (37 and 17, respectively).
`),
  'kinds beside kinds, clauses behind comparisons, and numbers in parentheses': rowsOf(`
2021 | | Officials identified a total of 132 child victims of trafficking (52 boys and 80 girls) and 43 adult victims, compared with 225 child victims and 87 adult victims in 2019.
2022 | v=23 | Officials identified 23 child victims and no adult victims, compared with 132 child victims and 43 adult victims in 2020.
2018 | v=30 | Officials identified 30 victims, compared with 12 child victims and three adult victims in 2016.
2015 | c=0/0 | The government has not obtained a trafficking conviction since early 2012.
2015 | c=0/0 | The government has not obtained a trafficking conviction since May 2012.
2018 | i=15/24 | Authorities conducted fewer investigations (15) than in 2016 (24).
2018 | i=15 | Authorities conducted as many investigations (15) as the year before.
2018 | p=15 c=9 | Authorities initiated fewer prosecutions (15) and obtained fewer convictions (nine) than in 2016.
2018 | p=14 | The government initiated 14 prosecutions, half the number initiated in 2016.
2018 | | Immigration officials identified 21 victims and labor inspectors identified 14.
2018 | | Courts in the capital convicted five traffickers.
2018 | v=24 | The government provided care for 18 of the 24 identified victims.
2018 | v=24 | Shelters assisted 18 of the 24 victims identified in 2017.
2018 | v=6 | Immigration officials intercepted 40 women and identified six of them as victims.
2018 | p=1/0 c=0/0 | Prosecutors charged one suspect, compared with none, and for the third consecutive year did not convict any traffickers.
2018 | p=1/2 c=0 | Prosecutors charged one suspect, compared with two in 2016, and again did not convict anyone.
2018 | i=11 p=0/1 | Police opened 11 cases but did not initiate any prosecutions; one prosecution was initiated in the previous reporting period.
2018 | | Police continued 12 prosecutions that were initiated in the previous reporting period.
2018 | i=47/31 | The security service reported 28 investigations. In total, authorities conducted 47 investigations in 2017, compared with 31 in 2016.
2018 | | The security service reported 28 investigations. The border guard reported 12 investigations.
2018 | p=19/14 c=8/9 | Prosecutors charged 19 traffickers, five of whom were women, and courts convicted eight, compared with 14 and nine, respectively, in 2016.
2018 | c=11 | Convictions decreased by five to 11 in 2017.
2018 | v=80 | The state registered 80 victims, all of whom received aid.
2018 | i=0/5 p=0/2 c=0/1 | The government reported no investigations, prosecutions, or convictions, compared with five, two, and one in 2016.
2018 | i=0/9 c=0/9 | The government did not convict anyone or open any cases, compared with nine, two of them for theft.
2018 | | The government did not provide training to judges on how to prosecute trafficking cases.
2018 | | The government did not identify victims proactively among migrants.
2018 | i=66/72 p=41 c=13/20 | In 2017, the government opened 66 investigations (72 in 2016) and continued 30 from previous years; indicted 41 suspects; and convicted 13 traffickers (20 in 2016).
2018 | v=7/13 | The office identified seven victims in 2017. This was a decrease from 2016, during which it identified and referred 13 victims.
2018 | | The federal government investigated 12 cases, state governments 48, and the army an unknown number.
2018 | | Federal courts convicted 12 traffickers and state courts 30 traffickers.
2018 | | State police opened 64 and the border police 37 investigations.
2018 | i=101 | State police opened 64 investigations and the border police 37 investigations, for a total of 101 investigations.
2018 | | The police investigated 12 cases, the gendarmerie investigated 48, and the border guard investigated nine.
2018 | i=12 | The office investigated 12 cases, later investigating nine of them again.
2018 | p=12 c=12 | Prosecutors charged 12 suspects; all were convicted.
2018 | p=12 c=12 | Prosecutors charged 12 suspects, and all of them were convicted.
2018 | p=12 | Prosecutors charged 12 suspects; all were acquitted.
2018 | v=12 | The police identified 12 victims; all were identified by NGOs first, prosecuted, and deported.
2018 | v=26 | Patrols rescued 26 trafficked children and 40 runaway children.
2018 | v=8 | Eight victims were granted official victim status by the council.
2018 | i=195 | Police discovered 195 trafficking crimes.
2018 | p=28 c=7 | The state prosecuted 28 cases, with seven ending in convictions.
2018 | p=28 c=7 | The state prosecuted 28 cases; seven concluded with convictions.
2018 | c=13 | Thirteen of the 17 individuals arrested for trafficking were convicted.
2018 | c=13 | Of all, 13 of the 17 suspects arrested in 2017 were convicted.
2018 | c=37 | During the year, 37 pimps and traffickers were convicted.
2018 | c=9 | Prosecutors obtained convictions in nine of 14 cases brought to trial in 2017.
2018 | p=24 c=8 | Courts completed 24 trials, convicting eight traffickers.
2018 | i=19 | In the reporting period, police started 19 new cases.
2018 | p=40/50 c=12/22 | The government prosecuted 40 suspects, fewer than in 2016 (50), and convictions dropped to 12 from 22.
2018 | i=59 p=36 c=19 | There were 59 investigations, of which 36 led to prosecutions and 19 to convictions.
2018 | | Ten victims were identified by police, four by social workers, and two by labor inspectors.
2018 | | Ten victims were identified by police and four by social workers.
2018 | v=10 | Ten victims were identified by police, 40 by NGOs.
2018 | c=3 | The government reported three convictions, one by the special prosecutor.
2018 | | The police reported 80 investigations and the prosecutor 65.
2018 | c=0/2 | The state did not convict any traffickers, after convicting two in 2016.
2018 | v=0/2 | The office did not identify any victims in 2017, after identifying two in 2016.
2018 | v=27 | The office determined that at least 27 women were trafficking victims.
2018 | p=27 c=9 | Prosecutors, who filed charges in 27 cases, convicted nine traffickers.
`),
  'what stands behind "after" and "against", kinds in front, numbers told one by one, denials without a verb': rowsOf(`
2012 | c=9/12 | Courts convicted nine traffickers, after convicting 12 the year before.
2024 | i=6/5 p=0/2 | Police investigated six cases, none of which was prosecuted, after investigating five and prosecuting two during the previous reporting period.
2014 | p=14/0 | Prosecutors charged 14 suspects, after none the year before.
2021 | v=214/390 | Police identified at least 214 victims, including 60 girls, against 390 during the previous reporting period.
2008 | p=64/82 c=17 | Prosecutions numbered 64, as against 82, and authorities secured 17 convictions, six fewer than in the preceding year.
2015 | p=14/31 c=9/2 | Fourteen suspects were prosecuted, as compared with 31 the year before, and nine convicted under the new law as compared with two.
2012 | c=7/33 | The government convicted seven sex traffickers and did not convict any labor traffickers; this is a decrease from 33 convictions in the previous year.
2008 | c=31/24 | In 2006 there were 24 convictions, and in 2007 there were 31.
2011 | c=8/19 | Judges sentenced eight traffickers; in 2009 it was 19.
2010 | | For sex trafficking, police opened 14 investigations; for forced labor, they opened six.
2009 | c=6 | Police opened 14 sex trafficking investigations. For forced labor, the figures were 31 investigations and six convictions.
2012 | | It convicted 14 sex traffickers and three who had subjected others to forced labor.
2019 | v=64 | The 64 identified victims included 40 children.
2004 | p=46 | The unit arrested 53 people, eight of whom were recruiters; of the 46 prosecuted, 19 received prison terms, 22 received fines, and five were released.
2004 | | Three traffickers received prison terms, and two received suspended sentences.
2004 | i=53 p=41 c=7 | It registered 53 cases, 41 of which were sent to court, and there were seven convictions.
2006 | | Police in Ephyra's east reported 14 convictions, Illyria 3, and Belmont 8.
2017 | | The northern region reported 14 convictions, the southern 6, and the islands none.
2015 | c=24 | The high court convicted three traffickers. Nationwide, 24 were convicted.
2007 | p=27 | Utopia's state court tried four cases and the town courts 16 more. Countrywide, authorities prosecuted 27 cases.
2007 | p=14 | In all, 14 cases reached the courts, none has been decided.
2009 | c=0/0 | For the third year in a row, nobody was convicted of trafficking.
2007 | c=0 | Not one trafficker was convicted in 2006.
2015 | p=0 c=0 | There were neither prosecutions nor convictions during the year.
2003 | c=nr | Information about convictions under the new law was not yet available.
2004 | c=nr | Figures for convictions could not be obtained.
2005 | c=nr | The number of persons convicted was not given.
2013 | v=nr | The number of victims identified remained unknown.
2004 | p=nr | The government does not keep records of prosecutions.
2005 | p=53 c=46/31 | From January to September 2004, 53 suspects were prosecuted and 46 convicted. The number for the whole of 2003 had been 31 convictions.
2010 | i=/5 p=0 | The state did not prosecute anyone, even though it had opened five investigations of child begging in 2008.
2025 | c=4/19 | While there had been 19 convictions in 2023, courts handed down only four in 2024.
2010 | c=0/14 | While 14 traffickers were convicted in 2008, none were in 2009.
2013 | i=94/131 p=37/44 | The number of investigations went down from 131 to 94 and of prosecutions from 44 to 37.
2023 | c=40 | Courts convicted 40 traffickers, for a total of 90 convictions since 2015.
2011 | c=26/14 | Police reported 26 convictions; the figures for the year before were 215 new cases and 14 convictions.
2017 | p=37 c=16 | Prosecutors indicted 37, and 16 were found guilty; corresponding numbers for 2015 were 66, 41 and 23.
2021 | i=10 p=2/12 c=0 | Police opened 10 investigations – nine of sex trafficking and one of labor trafficking – involving 14 suspects; it began two prosecutions – a steep fall from 12 – and convicted no one.
2023 | v=14/21 | Police identified 14 victims; in the preceding period it had been 21.
2011 | | In 2010, authorities prosecuted 114 individuals in 52 cases of sex trafficking and 47 individuals in 26 cases of forced labor.
2011 | p=47,26 | In 2010, authorities prosecuted 47 individuals in 26 cases of forced labor.
`),
  'numbers that are reached or stand at something, a second year behind "but", and who did it in one part of a country':
    rowsOf(`
2009 | c=265/240 | Convictions reached 265 in 2008, compared with 240 the year before.
2012 | i=14/9 | Prosecutors took up 14 cases of trafficking in 2011, up from nine in 2010.
2020 | v=45/39 | The number of identified victims stood at 45, compared with 39 in 2018.
2020 | v=45 | The number of identified victims stood at 45, and police identified 39 of them in raids.
2014 | c=0/3 | Courts convicted three traffickers in 2012 but none in 2013.
2014 | c=2/3 | Courts convicted three traffickers in 2012 but only two in 2013.
2019 | i=10/10 | Police investigated 10 new cases in 2018, the same amount as in 2017.
2019 | i=10 | Police spent $900 on 10 investigations, the same amount as in 2017.
2006 | v=410 | Police raids freed 410 women and girls trafficked into prostitution.
2013 | c=29 | Twenty-nine offenders were given sentences of one to 10 years.
2015 | | Ariel state authorities convicted four traffickers.
2015 | c=4 | Federal and state authorities convicted four traffickers.
2020 | i=10 | The ministry reported ten investigations, of which five were referred for prosecution.
2010 | v=57 | In 2009, police rescued 57 victims, and NGOs rescued 320.
2010 | v=57 | The government, police, and NGOs rescued 57 victims.
2024 | p=7 c=0/4 | The government prosecuted seven defendants but, unlike the year before when it convicted four, convicted no one.
2024 | p=7 c=0/4 | The government prosecuted seven defendants, but unlike in 2022, when it convicted four, it did not convict anyone.
2024 | c=0/4 | The government convicted no traffickers, unlike in 2022, when it convicted four.
`),
  'the year before in a clause of its own, what was so before, asides, places, and sums': rowsOf(`
2018 | c=12/9 | Courts convicted 12 traffickers, whereas in 2016 there were nine.
2018 | c=12/9 | Courts convicted 12 traffickers, although in 2016 there had been only nine.
2018 | v=40/31 | Police identified 40 victims, and in 2016 there had been 31.
2018 | v=40/31 | Police identified 40 victims and in 2016, 31.
2018 | v=40/31 | Police identified 40 victims; the figure for 2016 was 31.
2018 | v=40/31 | Police identified 40 victims in 2017; the number registered the year before was 31.
2018 | c=12/9 | In 2016, courts convicted nine traffickers, and in 2017 this number rose to 12.
2018 | c=12/9 | In 2016, courts convicted nine traffickers, and that figure climbed to 12 in 2017.
2018 | c=8/9 | Convictions fell from 12 in 2015 to nine in 2016 and eight in 2017.
2018 | i=14/11 p=6 | Police opened 14 investigations, compared with 11 in 2016, whereas prosecutions were six.
2018 | i=14/11 | Investigations were 14 in 2017 and 11 in 2016.
2018 | | Prosecutions were nine percent fewer.
2018 | c=0/0 | Courts did not convict anyone, nor had they in the previous year.
2018 | c=0/0 | Courts did not convict anyone, nor had they done so in 2016.
2018 | p=0 c=0 | There were no convictions, nor had there been any prosecutions.
2018 | c=0 | Courts did not convict anyone, as the previous law had been repealed.
2018 | c=0 | Courts did not convict anyone, as there had been the case of a judge without a court.
2018 | c=0 | As the 2016 law was new, the government did not convict any traffickers.
2018 | c=0/0 | As was the case in the previous year, the government did not convict any traffickers.
2018 | p=9 c=0 | Courts did not convict anyone, again, and prosecutors tried nine suspects.
2018 | v=12 | In all states, police identified 12 victims.
2018 | v=12 | In a state of emergency, police identified 12 victims.
2018 | v=12 | In light of the state of the shelters, police identified 12 victims.
2018 | | In the provinces of Ariel and Caliban, police identified 12 victims.
2018 | | The court handed the first conviction to the appeals court.
2018 | v=42 | Authorities identified 12 victims at the border and 30 through complaints, a total of 42.
2018 | v=33/29 | Police identified 33 victims in 2017; in 2016, that number was 29, and in 2015 it was 17.
2025 | c=10 | Courts convicted ten traffickers; four were acquitted, and in 2023, six.
2018 | c=12 | Courts convicted 12 traffickers and police arrested 30 suspects; there were 25 in 2016.
2025 | c=10/12 | Though courts handed down 12 convictions in 2023, in 2024 there were only ten.
2025 | c=10/12 | The number of convictions was ten, and the year before it was 12.
2018 | c=13/17 | Convictions dropped from 17 in 2016 to 13 in 2017.
2018 | c=12/9 | Courts convicted 12 traffickers, while the figure for the previous year was nine.
2018 | v=30/22 | Police identified 30 victims among 400 migrants screened; in 2016, 22.
2018 | | In one state, police identified 12 victims.
2018 | c=12 | Courts convicted 12 traffickers. In 2016, courts did not convict anyone under the article.
`),
  'years that the edition tells, what is denied again, what goes on behind "but", and numbers that leave their verb out':
    rowsOf(`
2015 | c=0/0 | Courts did not convict any traffickers, nor had they convicted any in the previous year.
2015 | c=0/0 | The government did not convict anyone, nor did it convict anyone in 2013.
2015 | p=0 c=0/0 | The government did not prosecute any suspects, nor did it convict any in 2014, nor had it convicted any in 2013.
2015 | v=425 | Officials identified 425 victims, in contrast to the 90 victims NGOs identified.
2015 | v=425 | Officials identified 425 victims, compared with the 90 that NGOs identified.
2015 | v=425 | Officials identified 425 victims, compared with 90 victims identified by NGOs.
2015 | v=42 | Police identified 30 victims in brothels and 12 victims on farms, 42 in all.
2015 | v=30 | Police identified 30 victims and arrested 12 men, 42 in all.
2015 | p=6 c=2 | Prosecutions were six and convictions were two.
2015 | i=12 p=6 c=2 | Investigations numbered 12, prosecutions six, and convictions two.
2012 | i=21 p=9 | Of 21 investigations begun in 2011, nine led to prosecutions.
2013 | p=9 | Of 21 investigations begun in 2011, nine led to prosecutions.
2015 | i=12/20 | Investigations fell, however, to 12 from 20 in 2013.
2015 | c=12/20 | Convictions rose, for the first time in years, to 12 from 20 in 2013.
2016 | i=102/88 p=45/51 | The government reported 102 investigations, 88 in 2014, and 45 prosecutions, 51 in 2014.
2016 | i=102 | Police opened 102 investigations, 88 in 2015 and 14 in early 2016.
2016 | p=11/18 c=4 | It prosecuted 11 suspects, down from 18 in 2014, but still managed to convict four traffickers.
2016 | p=11/18 c=4 | It prosecuted 11 suspects, compared with 18, but convicted four traffickers.
2016 | p=11/18 c=4/9 | It prosecuted 11 suspects, down from 18 in 2014, but only convicted four traffickers, compared with nine.
2024 | p=0 c=0 | The government neither prosecuted nor convicted any traffickers. In 2021, the last year in which it did so, it prosecuted four suspects and convicted two.
2025 | | Police in the eastern province opened six investigations into fishing vessels, and the coast guard opened three.
2011 | i=5 c=5 | Police investigated five cases in 2010, each of which ended in a conviction.
`),
  'what was done after the deeds of the year before, rows that rise and fall, and potential victims who were confirmed':
    rowsOf(`
2014 | p=/14 c=10 | Judges convicted ten defendants after trying 14 in the previous year.
2014 | p=0/14 c=10 | Courts convicted ten after prosecuting 14 the previous year; no one was prosecuted in 2013.
2014 | i=0/14 c=10 | The state convicted ten traffickers after investigating 14 cases in 2012; it did not open any investigations in 2013.
2014 | c=10 | The state convicted ten traffickers, after questioning 14 in the year before.
2014 | p=22/30 c=14/18 | Prosecutions and convictions fell from 30 and 18 in 2012 to 22 and 14 in 2013.
2014 | p=22/30 c=14/18 | The number of prosecutions and of convictions fell from 30 and 18 to 22 and 14.
2014 | i=40/50 p=22/30 c=14/18 | Investigations, prosecutions, and convictions fell from 50, 30, and 18 to 40, 22, and 14.
2014 | v=151,60 | The office identified 151 potential victims, of whom it confirmed 60.
2014 | v=151,60 | The office identified 151 potential victims, of whom 60 were later confirmed.
2014 | v=151,60 | The office identified 151 potential victims and confirmed 60 of them.
2014 | i=/13 | The police investigated more cases than the 13 the year before.
2014 | i=15/13 | The police investigated 15 cases in 2013 – more than 13 the year before.
2014 | i=14/29 | The unit investigated 14 cases, half of the 29 cases investigated the previous year.
2014 | i=14/29 | The unit investigated 14 cases, half the 29 investigated in the previous year.
2014 | i=12 c=0/0 | The number of investigations remained low at 12, and for the second consecutive year judges convicted nobody.
2014 | p=0 c=0/0 | The state did not prosecute anyone and for the third consecutive year convicted nobody.
2014 | i=12 | The ministry reported: the police opened 12 cases, nine in the capital.
2014 | | The shelters cared for 95 victims, 20 of whom had been identified the year before.
2014 | p=30 c=9 | Prosecutors charged 30 suspects, nine of whom had been convicted by the end of the year.
2021 | i=58/80 p=31/45 c=6/21 | Police opened 58 investigations (80 in 2019), prosecutors began 31 prosecutions (45), and courts secured six convictions (21).
2024 | c=4 | Since 2019, courts have convicted 31 traffickers, four of them in 2023.
2020 | i=167/132 p=71/62 c=40/54 | Investigations rose to 167 from 132 in 2018 and prosecutions to 71 from 62, while convictions dropped to 40 from 54.
2020 | i=167/132 p=71/62 | Investigations rose to 167 from 132 and prosecutions increased to 71 from 62.
2009 | i=52 p=21 c=17 | Authorities launched 52 investigations last year, 21 of which resulted in prosecutions and 17 in convictions.
2013 | p=15/21 c=nr/10 | The state charged 15 persons with trafficking in 2012, down from 21, but was unable to provide conviction data; it had convicted 10 in 2011.
2019 | v=77/94 | Officials identified 77 victims in 2018 (94 in 2017), and 70 of them (88 in 2017) received assistance from the state.
2022 | | Police in one province reported 30 cases; in another, courts convicted four men of forcing children to beg.
2024 | p=18,27 | Prosecutors filed 18 cases against 27 owners of mines.
2014 | i=33/25 p=11 c=7/7 | The state investigated 33 cases in 2013, up from 25, prosecuted 11 suspects, and convicted seven, the same number as in 2012.
2018 | | The labor office filed 12 cases against employers for unpaid wages.
2018 | | The ministry filed 30 complaints against recruiters.
2018 | c=10 | Judges convicted ten traffickers after reviewing 14 appeals in the previous year.
2018 | v=8 | Inspectors identified eight victims after visiting 40 farms in the north in the previous year.
2018 | i=14 | The unit investigated 14 cases, half of the 28 referred by NGOs in the previous year.
2018 | p=22 | Prosecutors charged 22 suspects; the number of arrests fell from 30 to 22.
2018 | v=40,9 | The office identified 40 potential victims, nine of whom were later formally recognized as victims.
2018 | v=40,9/40 | The office identified 40 potential victims, nine of whom were later confirmed, the same number as in 2016.
2018 | v=40 | The office identified 40 potential victims, nine of whom were recognized as refugees.
2018 | v=40 | The office identified 40 potential victims and confirmed nine as migrants in need of care.
2018 | v=40,9 | The office identified 40 potential victims and confirmed nine as trafficking victims.
2011 | | Courts convicted 12 people of sex trafficking and three people of forced labor, the same number as in 2009.
2018 | c=4 | Courts convicted four traffickers for trying to recruit 12 girls.
2018 | | Police arrested 12 men for trying to sell two girls.
2018 | v=30/41 | The ministry registered 30 victims after registering 41 in 2016.
2018 | c=7/9 | Courts convicted seven traffickers, after reporting nine in 2016.
2018 | c=7/9 | Courts convicted seven traffickers, after sentencing nine in 2016.
2018 | v=8/12 | Inspectors identified eight victims, after finding 12 in 2016.
2018 | p=30 c=9 | Prosecutors charged 30 suspects; nine of them had been convicted at the end of the reporting period.
2018 | i=40 p=12 | Police investigated 40 suspects, of whom 12 had been charged as of March 2018.
2018 | i=0 p=0 | The state did not investigate and for the reasons stated above prosecute any traffickers.
2018 | | Inspectors filed 18 cases against 27 employers in labor courts.
`),
  'rows of as many numbers as measures, and numbers that are so many times others': rowsOf(`
2021 | p=105/154 c=27/86 | Prosecutions and convictions decreased to 105 and 27, respectively, in 2020, from 154 and 86 in 2019.
2021 | p=105/154 c=27/86 | Prosecutions and convictions decreased to 105 and 27 from 154 and 86 in 2019.
2021 | i=20 p=15 | Police investigated and prosecuted 20 and 15 cases, respectively.
2021 | p=20/12 c=15/9 | The government prosecuted and convicted 20 and 15 traffickers, respectively, in 2020, compared with 12 and nine in 2019.
2021 | i=30 p=20 c=10 | Investigations, prosecutions, and convictions fell to 30, 20, and 10.
2021 | p=14/12 c=14/12 | The government prosecuted and convicted 12 and 14 traffickers, respectively, in 2019 and 2020.
2021 | i=12 p=12 | The government investigated and prosecuted 12, three for sex trafficking.
2013 | v=64 | Officials identified 64 victims, three times the number of the previous year.
2013 | v=64 | Officials identified 64 victims, more than double the number identified in the previous reporting period.
2016 | p=16/31 c=9 | The government prosecuted 16 traffickers, about half the 31 prosecuted in 2014, and convicted nine.
2016 | v=31 | Police identified 31 victims. Half the 31 victims identified in 2015 were children.
2015 | p=38 | Prosecutors started proceedings against 38 suspects.
2024 | i=7/13 | The government investigated seven cases, fewer than 13 in the previous reporting period.
2024 | i=27 | The government investigated 27 cases, more than 13 of which involved officials.
2020 | i=3/0 p=1/0 | After not investigating or prosecuting any cases in 2018, the government investigated three cases and prosecuted one suspect in 2019.
2020 | c=3 | After not receiving funds for two years, courts convicted three traffickers.
2020 | c=3/0 | Courts convicted three traffickers, after not convicting anyone in 2018.
2018 | i=169 | The office reported opening 169 cases worldwide.
2018 | i=12/10 p=0/0 | Police investigated 12 cases, compared to 10 in 2016, but for the third year did not initiate any new prosecutions.
2019 | p=2 c=0 | The government prosecuted two suspects but, after not finding enough evidence, did not convict any traffickers.
2019 | v=9/0 | Officials identified nine victims after not identifying any in 2017.
2018 | v=30/40 | The government and NGOs identified 30 victims, compared with 40 victims NGOs and the government identified in 2016.
2018 | v=30/40 | The government and NGOs identified 30 victims, compared with 40 identified by NGOs, police, and prosecutors in 2016.
2018 | v=20/18 | The government identified 20 victims, compared with 18 identified by the government in the previous reporting period.
2018 | i=9 p=9 | The government investigated and prosecuted nine, and three traffickers fled.
2018 | i=40 p=40 | Police investigated and prosecuted 40 and 12 other suspects remained at large.
2018 | p=9/12 c=6/8 | Prosecutions were nine, compared with 12 in 2016, and convictions six, compared with eight in 2016.
2018 | i=8/6 | Police investigated eight cases, compared with six cases in 2016, all of which were prosecuted.
2019 | c=20 | Courts convicted 20 traffickers in cases opened in earlier years, three in 2014, five in 2015, and 12 in 2016.
2018 | p=42/30 | The government passed a law, and courts held 42 trials, compared with 30 trials in 2016.
2018 | c=6/8 | Courts convicted six traffickers, fewer than eight the previous year.
2018 | c=6/8 | Courts convicted six traffickers, fewer than eight a year earlier.
2018 | c=10/2 | Courts convicted ten traffickers after convicting two in the prior year.
2018 | p=2/9 c=9 | There were two prosecutions, compared with nine in 2016, and law enforcement authorities reported nine convictions.
`),
  'numbers that are no total: laws, ages, shares, estimates, cases told, other countries and crimes, officials':
    rowsOf(`
2018 | | Section 3 prescribed penalties of five to 20 years imprisonment for those convicted of trafficking.
2018 | | The law requires that anyone convicted pay a fine of 1,000 to 5,000 dinars.
2018 | | Law 12 of 2008 created a unit of 14 prosecutors who investigate and prosecute trafficking cases.
2018 | | Police stations in 20 districts investigate trafficking cases.
2018 | | The unit has 45 officers who investigated cases during the year.
2018 | | The government prosecuted a man for selling two girls, ages 12 and 14.
2018 | | A court convicted a couple to 12 years imprisonment.
2018 | | Courts convicted traffickers in an average of 18 months.
2018 | | Courts convicted all traffickers to at least five years in prison.
2018 | | The average sentence for convicted traffickers was 6.5 years.
2018 | | Of the convicted traffickers, 60 percent received suspended sentences.
2018 | | More than half of identified victims were children, and one in five was a boy.
2018 | | An NGO estimated 10,000 victims were exploited and 300 children begged.
2018 | | Experts said that the police identified fewer than 10 percent of victims.
2018 | | In Italy, authorities identified 5,000 Nigerian victims.
2018 | | Authorities in neighboring countries identified 40 victims from the country.
2018 | | Spanish police arrested 12 suspects and identified 39 victims in a joint operation.
2018 | | The government of Malaysia identified 60 victims from the country and repatriated them.
2018 | | The embassy in Riyadh identified 84 victims.
2018 | | The hotline received 200 calls and referred 15 cases to police for investigation.
2018 | | The labor inspectorate conducted 4,000 inspections and identified 3,000 violations.
2018 | | Labor inspectors identified 300 cases of labor violations.
2018 | | Authorities identified 14 organized crime groups and 22 traffickers.
2018 | | The government trained 300 officials on how to identify victims and investigate 12 types of crimes.
2018 | | The task force investigated 40 smuggling cases.
2018 | | Police investigated six migrant smuggling cases and arrested 30 smugglers.
2018 | | The government closed 40 brothels and investigated 12 employment agencies.
2018 | | The government prosecuted 20 employers for labor violations.
2018 | | Courts heard the appeals of 12 convicted traffickers.
2018 | | The Supreme Court upheld the convictions of three traffickers.
2018 | | The government extradited two traffickers convicted in 2014.
2018 | | Three of the convicted traffickers were fined $500 to $1,000.
2018 | | In March 2018, police arrested four people and charged three of them with trafficking.
2018 | | In one case, authorities identified 32 victims and prosecuted 15 defendants.
2018 | | For instance, the prosecutor charged two men with sex trafficking.
2018 | | Media reported 12 trafficking cases.
2018 | | Media reported that an NGO identified 45 victims.
2018 | | An international organization identified 600 victims, including 100 referred by the government.
2018 | | The government had yet to open two investigations that it announced in 2016.
2018 | | Victims must wait 90 days before a decision; two victims applied.
2018 | | The government provided 26 identified victims with shelter.
2018 | | The center can host 12 victims at a time.
2018 | | Only two of the shelters accepted adult victims.
2018 | | Twelve prosecutors and nine judges attended a course on trafficking investigations and prosecutions.
2018 | | The government sent 12 investigators abroad.
2018 | | Prosecutors requested five-year sentences for all three convicted traffickers.
2018 | | The 15 investigations of 2016 remained open.
2018 | | Over a period of three years, the government convicted 45 traffickers.
2018 | | From 2010 to 2017, courts convicted 120 traffickers.
2018 | | To date, the government has convicted 60 traffickers since the law was passed.
2018 | | Since January 2014, 200 victims have been identified.
2018 | | The government investigated four officials for complicity and prosecuted two.
2018 | | The government prosecuted five police officers for assisting traffickers.
2018 | | Two diplomats were convicted of exploiting domestic workers.
2018 | | The armed forces released 200 child soldiers identified by the UN.
2018 | | The government identified 20,000 vulnerable children and 500 street children.
2018 | | The government granted 12 victims residence permits.
2018 | | A judge adjourned indefinitely the prosecution of four defendants.
2018 | | The court postponed the prosecution of two suspects charged with selling 30 girls.
2018 | | The register did not record convictions as having involved trafficking where another charge weighed more.
2018 | | The government reported no progress in 12 investigations from 2015.
2018 | | The government convicted 20 traffickers from 2013 to 2017.
2018 | | Authorities identified 60 victims between 2013 and 2017.
2018 | | The government had never prosecuted a case before 2017, when it brought the first.
2018 | | Until 2017, the government had not convicted any traffickers.
2018 | | Prior to this reporting period, authorities had never identified a victim.
2018 | | Police began a review of 13 individuals charged with drug-related offenses.
2018 | | A court convicted 14 persons for immigration offenses.
2018 | | Courts convicted 14 people of drug trafficking.
2018 | | A man and two women were identified as victims.
2018 | | The government did not have a formal procedure for identifying victims.
2018 | | The government did not vigorously prosecute traffickers.
2018 | | Some authorities did not identify victims.
2018 | | The government did not identify victims among migrants.
2018 | | The ministry trained an unknown number of officers on how to identify victims.
2018 | | An unknown number of defendants were involved in ongoing prosecutions.
2018 | | Prosecutors planned to bring 12 suspects to trial.
2018 | | Prosecutors intended to prosecute 12 suspects in the coming year.
2018 | | The police expected to investigate and prosecute 30 cases.
2018 | | The ministry promised to assist 40 victims.
2018 | | The new shelter can assist 40 victims.
2018 | | The shelter has the capacity to assist 40 victims.
2018 | | Courts convicted 14 persons for prostitution-related crimes.
2018 | | Police investigated 20 cases of extortion and bribery.
2018 | | The court will try 12 traffickers next year.
2018 | | The government did not take any steps to identify victims.
2018 | | The government did not undertake proactive measures to identify potential victims among those it held.
2018 | | The government did not conduct screening to identify victims.
2018 | i=0 | The government did not conduct any investigations to identify traffickers.
2018 | | In 2011, 40 victims served as witnesses.
2018 | | A court convicted a police officer and two club owners.
2018 | | The ministry held 12 mock trials for judges.
2018 | | Officials observed 12 trials and scheduled nine trials for the next year.
2018 | | Twelve trials continued.
2018 | | The ministry brought together 20 judges.
2018 | | Authorities cooperated with Thai police on four investigations.
2018 | | The government participated in six joint investigations with its neighbors.
2018 | | The supreme court reviewed 14 convictions.
2018 | | Police declined to investigate 18 cases.
2018 | | Police investigated 1,200 cases of domestic violence.
2018 | | The government investigated a village chief and seven employers for forced labor.
2018 | | The government identified 300 street children, some of whom may have been trafficking victims.
2018 | | The government could prosecute 12 suspects only where victims testified.
2018 | | Police investigated a recruitment agency for allegedly defrauding 27 workers.
2018 | | Prosecutors charged the owner of a bar with exploiting 27 women.
2018 | | Prosecutors charged a trader and his brother with deceiving 27 workers.
2018 | | Police investigated allegations that an official exploited 27 workers.
2018 | | Prosecutors charged a pastor who abused 27 boys.
2018 | | Police charged the captain of a vessel that carried 27 men.
2018 | | Inspectors identified a farm where 27 men worked.
2018 | | The government intends to open 27 investigations next year.
2018 | | The agency will open 27 investigations.
2018 | | In the largest case, police investigated 27 suspects and identified 40 victims.
2018 | | One investigation of a bar led to the identification of 27 victims.
2018 | | Belgium convicted 27 nationals of the country for trafficking.
2018 | | Courts have convicted 27 traffickers since the law was passed.
2018 | | Since the law came into force, courts have convicted 27 traffickers.
2018 | | Police shelved 27 investigations.
2018 | | Prosecutors dropped 27 prosecutions for want of evidence.
2018 | | Only 27 convictions have ever been obtained under the law.
`),
  'rows beside what no measure counts, no evidence, fewer of them, and those who were arrested and charged': rowsOf(`
2014 | p=14/18 | Arrests and prosecutions fell from 30 and 18 to 22 and 14.
2014 | p=22/30 | Prosecutions and arrests fell from 30 and 18 to 22 and 14.
2014 | c=14/18 | Arrests and convictions fell to 22 and 14, from 30 and 18 in 2012.
2014 | p=22 c=14 | Arrests, prosecutions, and convictions rose to 40, 22, and 14, respectively.
2018 | c=9/14 | After convicting 14 women in 2016, courts convicted nine.
2018 | v=9/14 | Compared with identifying 14 girls in 2016, police identified nine victims.
2009 | p=0 c=0 | There was no evidence the government prosecuted or convicted any traffickers during the year.
2009 | v=0 | There was no indication that authorities identified any victims.
2009 | | There was no evidence that government officials were complicit in trafficking.
2009 | | There was no evidence that the government investigated or prosecuted complicit officials.
2009 | i=0 p=0 c=0 | The state has not investigated, prosecuted, or convicted anyone for trafficking.
2009 | c=nr | The number of convictions was also not available.
2022 | | Courts convicted three labor traffickers but did not report the number of sex traffickers convicted.
2022 | c=3 | Courts convicted three labor traffickers but did not report how many were sent to prison.
2013 | p=15,28/11 | Prosecutors brought 15 cases involving 28 defendants to court, an increase from 11 cases in 2011.
2013 | p=9,4 | Prosecutors brought nine suspects in four cases before the courts.
2013 | | Inspectors filed 18 cases against 27 persons in labor courts.
2018 | v=30/26 | Police identified more victims, 30 in 2017, compared with 26 in 2016.
2018 | v=30/26 | Police identified a greater number of victims, 30, than in 2016 (26).
2018 | | The state prosecuted many suspects, 30 of whom were foreigners.
2018 | i=33/45 | Police investigated fewer cases, 33, than in 2016, when it investigated 45.
2018 | | Courts convicted 130 persons for pimping but did not specify how many of these cases involved trafficking.
2018 | | The state reported 130 convictions under the article, but it was unclear how many were for trafficking.
2011 | | Courts convicted six persons for trafficking-related crimes, but the data did not allow anyone to tell whether those cases constituted trafficking.
2018 | c=12 | Courts convicted 12 traffickers, but the government did not report whether any officials were convicted of trafficking.
2018 | | Authorities in the north investigated six cases.
2018 | | A court in the eastern region convicted two traffickers.
2018 | i=6 | Authorities in the country investigated six cases.
2018 | v=151,60 | The state identified 151 potential victims; it later confirmed 60.
2018 | | Police arrested three men who tried to sell two girls to a bar owner.
2018 | p=5 c=4 | Courts tried five defendants. Four of those five were convicted.
2018 | p=3 | The state initiated prosecution of three suspects for sex trafficking, and the prosecution of one suspect from 2015 was ongoing.
2018 | p=4 | Four persons were arrested and charged with trafficking in 2017.
2018 | c=6/6 | Courts convicted six traffickers in both years.
2018 | p=27/35 c=18/18 | The state prosecuted 27 offenders in 2017, compared with 35 in 2016, and 18 offenders were convicted in each of these years.
2018 | i=35/28 p=30/21 c=16/9 | All figures rose: there were 35 investigations, 30 prosecutions, and 16 convictions in 2017, compared with 28, 21, and nine in 2016.
2018 | | The state did not publish nationwide data, but one region reported 45 prosecutions.
`),
  'near misses of evidence, both years, one case, arrests, spared victims, and one kind that is not told of': rowsOf(`
2018 | | The case has not led to any convictions.
2018 | | The prosecution did not result in a conviction.
2018 | c=6 | Courts convicted six traffickers, and in both years judges suspended most sentences.
2018 | c=12 | Courts convicted 12 traffickers but did not report how many trafficking cases were pending.
2018 | c=12 | Courts convicted 12 traffickers but did not report how many victims of trafficking received compensation.
2018 | | There was no evidence that NGOs identified any victims.
2018 | | There was no evidence that authorities convicted victims for what they were made to do.
2018 | | The government did not prosecute or convict any victims for crimes they were made to commit.
2018 | p=0 v=0 | The government did not prosecute any traffickers or identify any victims.
2018 | | Four girls were interviewed and identified their recruiters.
2018 | | Nine men were arrested and charged with immigration offenses.
2022 | c=3 | The government reported convicting three sex traffickers but did not report convicting any labor traffickers.
2022 | v=40 | Authorities identified 40 victims of sex trafficking. Officials did not report identifying any victims of forced labor.
2022 | c=3/9 | Courts convicted three sex traffickers, compared with nine in 2020, and did not report convicting labor traffickers.
2014 | | Investigations, arrests, prosecutions, and convictions numbered 30, 26, 22, and 14, respectively.
2021 | i=14/20 | Authorities initiated fewer investigations, 14, compared with 20 in 2019.
2021 | i=14/20 | Authorities initiated fewer trafficking investigations, 14, than in 2019 (20).
2024 | p=0/2 c=0/0 | The state did not initiate any prosecutions, compared with two the year before, and, for the third year in a row, did not convict anyone.
`),
  'a single one, those accused, one group of them, and cases filed against them': rowsOf(`
2020 | i=1 | Police opened a single investigation, which goes on.
2020 | c=1/2 | The courts convicted a single trafficker, compared with two in 2018.
2020 | c=0 | Not a single trafficker was convicted.
2020 | v=0 | The government did not identify a single victim.
2020 | | A single prosecutor in each district handles such cases.
2020 | v=20 | Officials identified 20 single women as victims.
2020 | c=4 | Four of the six accused were convicted, and the others were freed.
2020 | p=3 | The prosecutor filed three cases against suspected traffickers.
2020 | | Workers filed three cases against employers who withheld wages.
2020 | | An NGO filed three cases against traffickers.
2020 | c=6 | Courts convicted six of the nine suspects.
2020 | | Courts convicted six of the nine foreign suspects.
2020 | v=62 | Of the 62 victims whom police identified, 20 were children.
2020 | | Last year 12 victims recovered from their injuries.
`),
  'other laws, one of the accused, several years, what was put in dashes, and who did it': rowsOf(`
2012 | | A total of 84 persons were convicted under the law on illegal migration.
2012 | | Prosecutors charged 84 people under the smuggling law.
2015 | c=12 | Courts convicted 12 people under the trafficking and smuggling law.
2015 | | Police reported that 30 women were arrested and convicted of prostitution.
2015 | c=20 | Courts convicted 20 people of prostitution of children.
2015 | v=40 | NGOs identified 151 potential victims. The government later confirmed 40 as victims.
2015 | p=40 c=29 | Police referred 40 suspects for prosecution; courts later accepted the guilty pleas of 29.
2015 | c=12 | Courts convicted 12 traffickers arrested before 2014.
2015 | | Courts convicted 12 traffickers before 2014.
2015 | c=12 | Courts convicted 12 traffickers who may appeal.
2015 | | Twelve suspects were imprisoned awaiting trial.
2015 | | Twelve defendants were sent to prison to await trial.
2015 | p=18,7/9 | Prosecutors filed 18 cases against seven traffickers, an increase from nine the previous year.
2015 | | Authorities arrested and convicted 30 women of prostitution.
2015 | c=12 | Courts convicted 12 people of prostitution and trafficking.
2022 | | Authorities investigated 11 immigration officers, prosecuted four, and convicted one.
2022 | | Authorities investigated 11 officials, prosecuted four, and convicted one.
2013 | c=1 | The government convicted its first trafficker, the owner of a bar.
2015 | | The government prosecuted three labor traffickers and an unknown number of sex traffickers.
2015 | i=60 p=29 | Police investigated 60 suspects and referred 40 for prosecution; prosecutors accepted 29.
2015 | c=12 | Courts in all but one province convicted 12 traffickers.
2015 | i=14/18 | Raids and investigations fell from 30 and 18 to 22 and 14.
2015 | | Courts confirmed the convictions of 12 traffickers on appeal.
2015 | | Twelve convictions were confirmed on appeal.
2015 | c=12/12 | Courts convicted 12 traffickers in each of the last two years.
2015 | c=12/12 | In each of the last two years, courts convicted 12 traffickers.
2015 | p=0/0 | In each of the last two years, the government did not prosecute any traffickers.
2016 | c=61 | Courts convicted 61 traffickers, including 12 for forced labor (42 in 2014). It also convicted 77 persons of pandering.
2022 | i=19/23 | Authorities initiated 19 investigations (23 initiated in 2020).
2022 | c=10 | Courts, which had reopened in May 2021, convicted 10 traffickers.
2011 | | Courts reported 240 convictions under Article 12; how many of these were for trafficking is not known.
2008 | p=7/4 c=7/4 | Seven traffickers were prosecuted and convicted in 2007, compared with four in 2006.
2015 | i=7 p=7 c=0/0 | It investigated seven cases and initiated prosecutions in all seven; as in 2013, it obtained no convictions.
2015 | v=151,60 | Authorities identified 151 potential victims. It later confirmed 60.
2015 | v=151,60 | Authorities identified 151 potential victims. Authorities later confirmed 60 of them.
2015 | v=30 | Police identified 30 victims. A shelter served 203 people, among whom it recognized eight as victims.
2010 | v=12 | All 12 women identified as victims in 2009 received care.
2021 | v=18,52 | The government identified 18 trafficking victims and an additional 52 potential victims.
2017 | | The government assisted 31 victims identified before 2016.
2010 | v=12 | Police rescued 12 children from forced labor.
2010 | v=12 | Inspectors freed 12 children held in bonded labor.
2010 | v=12 | Police freed 12 workers from debt bondage.
2010 | | Police rescued 12 girls from forced marriage.
2010 | | A judge freed 12 men accused of forced labor.
2010 | | Judges freed 12 persons arrested for trafficking.
2010 | | The ministry received 12 victims’ complaints.
2010 | | Twelve suspects were sent to the central prison before their trial.
2010 | | Courts have issued no sentence since the country convicted its first trafficker in 2006.
2010 | c=12 | Twelve traffickers were sent to prison.
2010 | p=12 | Twelve suspects were taken to court.
2010 | p=12 c=9 | Courts began 12 trials and convicted nine defendants.
2010 | i=30 | Police investigated 30 suspects and sent nine of them to jail.
2006 | p=60/47 c=34/26 | The number of prosecutions rose to 60 in 2005 from 47 in 2004, and the number of convictions rose to 34 from 26.
2012 | i=34/29 p=20/15 | Investigations numbered 34 in 2011 and 29 in 2010; prosecutions, 20 in 2011 and 15 in 2010.
2015 | p=0 c=0 | There were no prosecutions of or convictions for trafficking.
2018 | i=0 p=0 c=0 | There were no investigations of, prosecutions of, or convictions for trafficking crimes.
2015 | i=12 p=12 | Police reported 12 investigations of or prosecutions for forced labor.
2015 | | There were no prosecutions of or convictions for complicity of officials.
2015 | i=12 p=7 c=0 | Investigations: 12; prosecutions: seven; convictions: none.
2015 | p=7/9 c=3/4 | Prosecutions: 7 (9 in 2013). Convictions for trafficking: 3 (4 in 2013).
2015 | v=40 | Victims identified in 2014: 40
2015 | | Penalties for convictions: 7 years.
2015 | | Convictions by court: 7; by province: 5.
2015 | | Hotline number for victims identified: 116.
2015 | c=12 | Courts jailed 12 traffickers.
2015 | c=12 | Police arrested 30 traffickers, and courts jailed 12 of them.
2015 | p=30 c=12 | Prosecutors charged 30 suspects; judges sent 12 of them to prison.
2015 | p=30 c=12 | Prosecutors indicted 30 defendants. Courts jailed 12 of them.
2015 | p=30 c=12 | The government prosecuted 30 traffickers and jailed 12 of them.
2015 | c=29 | Courts convicted 29 traffickers and jailed 12 of them.
2015 | v=30 | Authorities identified 30 victims; courts jailed 12 of them for illegal entry.
2015 | | Courts jailed 12 journalists.
2015 | i=30 | Police investigated 30 suspects and jailed 12 of them while the inquiry went on.
2015 | p=30 | The police arrested and prosecuted 30 suspects, jailed 12 of them until trial, and freed the others on bail.
2015 | | Twelve suspects were imprisoned while they awaited trial.
2015 | | Twelve suspects were jailed until their trials began.
2015 | | Twelve suspects were imprisoned during the investigation.
2015 | c=12 | Twelve traffickers were imprisoned, and three other suspects awaited trial.
2015 | v=151,60 | The government identified 151 presumed victims during the year. Of these, it confirmed 60.
2014 | i=14/18 | Inspections and investigations decreased from 30 and 18 to 22 and 14.
2014 | c=14/18 | Trials and convictions fell from 30 and 18 in 2012 to 22 and 14 in 2013.
2015 | p=29 | Police referred 40 cases for prosecution, of which prosecutors accepted 29.
2015 | p=29 | Police referred 40 cases to prosecutors, who accepted 29.
2015 | p=29 | Investigators submitted 40 cases for prosecution; the prosecutor's office accepted 29 of them.
2015 | p=40 | Police referred 40 cases for prosecution; shelters accepted 29 victims.
2015 | p=40 | Police referred 40 suspects for prosecution; courts accepted 12 as witnesses.
2015 | | Police referred 40 women to prosecutors; the shelter accepted 29.
2015 | v=nr | Neither the ministry nor the police kept statistics on victims identified.
2015 | i=nr p=nr c=nr | Neither the police nor the courts shared law enforcement statistics.
2015 | | Neither the police nor the ministry provided data on wages.
`),
};

/** Victims assisted, now and behind a slash before. */
export const assisted = rowsOf(`
2019 | 70/88 | Officials identified 77 victims in 2018 (94 in 2017), and 70 of them (88 in 2017) received assistance.
2024 | 17 | Police rescued 17 victims and took all of them to a shelter run by the ministry.
2013 | 96 | In 2012, 96 victims received help to return home and start again.
2018 | 7/9 | The shelter accommodated seven victims (nine victims in 2016).
2018 | 87/64 | In 2017, the center served a total of 87 victims, compared with 64 in 2016.
2018 | 18 | In 2017, the state-run center cared for 18 victims, and a hotel hosted them.
2018 | 25/19 | In total, 25 victims (including those from earlier years) received care; this compared to 19 victims in 2016.
2018 | 31 | The office provided services to 31 victims, including several victims identified in previous years.
2018 | 31 | The shelter assisted 31 victims, many of whom had been identified in previous years.
2018 | | In 2017, 140 victims served as witnesses.
2018 | | The government could not provide data on the protection of victims.
2018 | | The courts did not report the number of convicted traffickers who served their sentences.
2018 | 19 | All 19 victims identified during the reporting period were referred to care.
2018 | 19 | All 19 victims identified in 2017 received care.
2018 | 19 | All 19 local victims identified by the government received care from state programs.
2018 | 19/19 | Nineteen victims and presumed victims received care in 2017, the same as in 2016.
2018 | 19 | Of the 19 victims identified by authorities, all were referred to shelters.
2018 | | Of the 19 victims identified by authorities, all were women.
2018 | 12 | Of the 19 victims identified, 12 accepted assistance.
2018 | 19 | The police referred all 19 identified victims to shelters. The ministry assisted 12 victims.
2018 | 19/15 | The office received 30 requests, and the system admitted 19 victims (ten children), up from 27 and 15, respectively, in 2016.
2018 | | The government did not issue or use formal guidelines for referring victims to care.
2018 | | The government did not provide any services to protect victims from threats.
2018 | | The government did not assist or arrange the repatriation of any victims.
2018 | 22 | All 22 confirmed and suspected victims were referred to shelters.
2018 | 22 | The state referred all 22 confirmed and potential victims to shelters.
2018 | nr | The government did not report how many victims, if any, it referred to care.
2018 | nr | The office did not specify the number of victims assisted or the services they had.
2018 | | The government left it to charities to shelter victims and did not provide any financial support.
2018 | | The government did not provide support to NGOs that ran shelters.
2018 | 15 | The state identified 15 victims and referred all of them to care.
2018 | 15 | Officials identified 15 victims (20 in 2016) and provided all victims with services.
2018 | 15/14 | Officials identified 15 victims and referred them all to care, compared with 24 victims identified and 14 referred in 2016.
2018 | 15 | Officials identified and sheltered 15 victims, compared with 24 victims the police identified in 2016.
2018 | 15 | Officials identified and sheltered 15 victims. This compares with 24 victims – nine of them girls – that the government identified in 2016.
2018 | 15 | Officials identified and sheltered 15 victims. This compares with 24 victims – including nine girls – the police identified in 2016.
2018 | 15 | Officials identified and sheltered 15 victims, compared with 24 victims – including nine girls – identified in 2016.
2018 | | Officials identified 15 victims; an NGO referred all of them to care.
2018 | | Officials identified 15 victims but did not refer all of them to care.
2018 | | Officials identified 15 victims, and NGOs referred all of them to care.
2018 | | Officials identified 15 victims and gave shelter to almost all of them.
2018 | | Officials identified 15 victims; the law requires police to refer all victims to care.
2018 | | Officials identified 15 victims and committed to referring all of them to care.
2018 | 10 | Officials identified 12 victims and provided ten of these victims with shelter and legal help.
2018 | 8 | Officials identified 12 victims and provided eight of these victims with food, clothes, medical help and shelter.
2018 | 307 | In 2017, 46 percent (307) of registered victims received assistance.
2018 | 36/70 | Of the 150 victims, 24 percent (36 victims) received assistance in 2017, compared with 23 percent (70 victims) in 2016.
2018 | 36 | The state assisted 24 percent (36 victims) of them.
2018 | 161 | Civil society groups and government-funded programs assisted 161 victims.
2018 | 26 | The police identified 26 victims and referred them to a shelter.
2018 | | The police identified 26 victims and could not refer them to a shelter.
2018 | | The police identified 26 victims, and an NGO referred them to a shelter.
2018 | | The police identified 26 victims, questioned officers, and referred them to prosecutors.
2018 | | Inspectors identified and referred 37 potential victims to the police.
2018 | | The hotline referred 37 victims to the anti-trafficking police for questioning.
2018 | 37 | Inspectors identified and referred 37 victims to police and shelters.
2018 | 37 | The state referred 37 victims to NGOs, police reported.
2018 | 37 | The police referred 37 victims to the law enforcement unit’s shelter.
2018 | | The police identified 26 victims and referred them to immigration authorities for deportation.
2018 | | The police identified 30 victims and an NGO identified 26 and referred them to shelters.
2018 | 26 | The police identified 26 victims, interviewed them, and provided them with shelter.
2018 | 26/20 | A shelter in Ephyra took in 26 victims in 2017, compared with 20 in 2016.
2018 | 9 | The police identified 14 victims, compared with 12 in 2016, and nine victims received shelter.
2018 | 14/14 | The police identified 14 victims, and 14 victims received care, the same as in 2016.
2018 | 16 | Sixteen of the 24 victims identified in 2017 received care. The state assisted one victim with return.
2018 | | The state sent all 63 to NGOs, one of which assisted 215 victims.
2018 | | Warrants were issued for two victims, including one who had been referred to care.
2018 | 26 | The police identified 26 victims. The ministry gave care to the 26 identified victims. The state helped repatriate six.
2018 | 2 | The state housed two victims identified in a previous reporting period.
2018 | 26 | The state assisted 18 victims identified in the previous year. It referred 26 victims to care.
2018 | 26/20 | The state gave various forms of assistance, including shelter, counseling, and money, to at least 26 victims, compared with 20 in 2016.
2018 | | Officers took statements from 26 victims in 2017.
2018 | | The number of victims who took part in trials was unknown.
2018 | 26 | The ministry provided 26 victims of trafficking and related crimes with shelter.
2018 | 26 | The ministry provided medical care to the 26 identified victims.
2018 | 19 | The office referred 19 of the 26 victims it identified to shelters.
2018 | 19 | The office referred 19 of the 26 identified victims to shelters.
2018 | | The hotline had 90 calls and referred 26 of these calls to the police.
2018 | 80 | Eighty victims received care in 2017. Of the victims who received care, 26 were children.
2018 | 80/61 | The state gave money to one shelter for victims in Ephyra, which assisted 26 victims. The programs of the state assisted a total of 80 victims, an increase from 61 in 2016.
2018 | 10/9 | Officials referred ten victims to shelters. This is comparable to the nine victims referred in 2016.
2018 | | Police referred 13 individuals to the public prosecutor.
2018 | 26 | In all, 26 victims accepted services and 24 elected for repatriation.
2018 | 12 | In partnership with an international organization, the NTC sheltered 12 victims.
2018 | 0 | The state did not provide care to any victims or provide any support to NGOs that did.
2018 | 12 | Police identified 12 victims and placed them in shelters.
2018 | 10 | Police identified 12 victims. Ten of the victims were referred to shelters.
2018 | 12 | Police identified 12 victims, compared with nine in 2016; all were referred to care.
2018 | 12 | Police identified 12 victims, and all of them received shelter.
2018 | | Police identified 12 victims; all received shelter from NGOs.
2018 | | Police identified 12 victims; all were women and left the country.
2018 | 41/35 | NGO-run, government-funded shelters accommodated 41 victims (35 victims in 2016).
2018 | 86 | Officials identified 86 victims and referred each to a charity for care.
2018 | 216 | The state referred all 216 victims to care, which is comparable with previous years.
2018 | 12/7 | The office placed 12 victims in temporary housing (seven in 2016).
2018 | | Of the 841 calls, six were referred for investigation.
2018 | 50 | Officials identified 50 victims and provided all of them with legal and medical assistance.
2018 | 94/98 | The state provided 94 victims (98 in 2016) with shelter.
2018 | | Mobile teams identified 86 potential victims and assisted 316 individuals (104 potential victims and 390 individuals in 2016).
2018 | | The state provided 4,004 street children with psychological, social, and medical care.
2018 | 38 | The state assisted a total of 38 victims, including 14 identified in the previous reporting period.
2018 | 21 | Officials identified 21 victims; all 21 were given a place in a shelter.
2018 | 9 | Police identified nine victims, fewer than the 14 of 2016, and all were offered shelter.
2020 | 43 | The government identified 43 victims – 38 women and five men – and referred all of them to care.
2025 | 89 | The government identified 89 victims, including 60 women, and referred all victims to services.
2025 | 145 | Authorities identified 145 victims – 85 sex trafficking victims and 60 labor trafficking victims – all of whom were referred to services.
2023 | 77 | The government identified 77 victims and assisted them all with food.
2008 | | The government refers victims to two NGOs, which together cared for 144 women in 2007.
2008 | 144 | The government provided funds to two NGOs, which cared for 144 victims in 2007.
2015 | 21 | NGOs identified 40 victims, and the government gave shelter to 21 of them.
2015 | | Traffickers lodged 30 victims in a hotel.
2015 | | Employers in the south received 30 victims from a recruiter.
2015 | | An employer housed 30 victims in a barn.
2015 | 30 | Police questioned employers and referred 30 victims to shelters.
2015 | 30 | The consulate arranged shelter and medical care for 30 victims.
2015 | 30 | Shelter was arranged for 30 victims.
2015 | | The ministry arranged travel papers for 30 victims.
2015 | | A recruiter arranged housing for 30 victims.
2015 | | Police treated 30 victims as criminals.
2015 | 30 | The clinic treated 30 victims.
2015 | | A man was charged with having harbored 12 victims.
2015 | | The government facilitated the repatriation of 30 victims with assistance from an international organization.
2015 | | The ministry arranged the return of 30 victims with help from the embassy.
2015 | | The government obtained help from 12 victims in the shelter.
2018 | | Twenty of the 27 Nepali victims received shelter.
2018 | 20 | Twenty of the 27 potential victims received shelter.
2018 | 10 | The state provided housing to ten of the 16 identified victims.
2018 | 12 | The state provided 12 victims in four shelters with medical care.
`);

/** What each number is, of the whole or of a part, and of which kind. */
export const scopes = rowsOf(`
2018 | total 12, total 20, part 15 sex, part 5 | The kinds in parentheses are told of both years: police identified 12 victims, compared with 20 in 2016 (15 sex trafficking victims and five women).
2018 | total 40, total 20, part 15, part 9 | Police opened 40 cases (20 in 2016). It had no cars. The patrol opened 15 cases, compared with nine in 2016.
2018 | total 40, part 35 sex, part 5 labor | Police identified 40 victims (35 sex trafficking, five labor trafficking).
2018 | | Police identified 40 suspects in raids on brothels and arrested 30 clients.
2018 | total 40 | Police investigated 40 cases. It increased efforts to investigate begging and arrested 30 suspects.
2018 | total 12, total 20, part 15 sex, part 5 labor | Courts convicted 12 traffickers, compared with 20 – 15 sex traffickers and five labor traffickers – in 2016.
2018 | total 40 | Police convicted 40 traffickers. The convicted traffickers recruited nine women.
2018 | | In April, courts convicted a trafficker under Article 2:239.
2018 | | The hotline received 841 calls, of which six were referred to the police.
2018 | | The office received 12 complaints and referred five of the cases to prosecutors.
2018 | part 25 | The hotline received 65 calls, resulting in 25 investigations.
2018 | total 2 | Courts convicted two traffickers under Article 2:239 of the code.
2018 | total 40 | Prosecutors charged 40 suspects, more by 12 than in 2016.
2018 | part 9 | Police opened 29 sex trafficking and nine organ trafficking investigations.
2018 | total 4 | Courts convicted four traffickers. The convicted traffickers fraudulently recruited nine women.
`);

/** Sums of money; `?` where no currency's code is known. */
export const sums = rowsOf(`
2018 | 10000 USD | It spent $10,000 on care.
2018 | 83000000 ?, 156000 USD | It spent 83 million colones ($156,000).
2018 | 6475000 KZT, 35500 USD | It spent 6,475,000 Kazakhstani tenge (KZT) ($35,500).
2018 | 20000 INR, 310 USD | It spent 20,000 INR ($310).
2018 | 27200000 ?, 29060000 USD | It spent €27.2 million ($29.06 million).
2018 | 10000 USD, 13000 USD | Fines were $10,000-$13,000.
2018 | 1500000 USD, 2000000 USD | It gave $1.5 to $2 million.
2018 | 500 ?, 400 USD | It gave C$500 and US$400.
2018 | 7000000 ? | It gave $7 million Canadian dollars.
2018 | 28600000000 ?, 46515 USD | It spent 28.6 billion FCFA ($46,515).
2018 | | It trained 120 ADB staff.
2018 | 500 USD, 750 USD | Families paid $500-750 a child.
2018 | 2000000 USD, 3000000 USD | It spent $2-3 million.
2018 | 3000 USD, 1500000 USD | It spent 3,000 U.S. dollars and 1.5 million US dollars.
`);
