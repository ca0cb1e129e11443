/** Words that the reading of figures knows beside those of the measures, by what they do in a sentence. */

import { set, unionOf, type WordSet, wordsOf } from './word-sets.ts';

/** Every word that the reading of a sentence acts upon, beside those of the measures: it passes over the others. */
const acted: string[] = [];
export const cueWords: ReadonlyArray<string> = acted;

/** A list of words that the reading acts upon where they stand; those of other lists are only asked for beside them. */
function cues(words: string): WordSet {
  acted.push(...wordsOf(words));
  return set(words);
}

export const cases = set('case cases incident incidents complaint complaints');
/** Cases, too, where a verb does not count them against somebody: 'convicted of two offenses'. */
export const offenses = set('offense offenses offence offences crime crimes');
export const accused = set(`suspect suspects defendant defendants trafficker traffickers offender offenders perpetrator
  perpetrators criminals smuggler smugglers accused slaveholders slaveholder recruiters recruiter pimps pimp procurers procurer exploiters exploiter employers employer
  owners owner operators operator managers brokers madams marabouts ringleaders accomplices teachers parents relatives`);
export const people =
  set(`person persons individual individuals people man men woman women child children girl girls boy boys
  minor minors adult adults worker workers migrant migrants national nationals foreigners citizens females males`);
export const victims = set('victim victims survivor survivors');

/** Who holds an office: a number of them is a part of the total. */
export const officials =
  set(`official officials officer officers policeman policemen soldiers diplomat diplomats employees guards
  judges mayors`);

/** What makes a number of its noun be of one kind. */
export const sexWords = set('sex sexual prostitution pimping brothel brothels');
export const laborWords = set('labor labour servitude begging slavery bonded domestic non-sexual');

/** 'convicted *of* forced labor' */
export const leadingToKind = set('for of');

/** Words of the crimes that the report is about. */
export const traffickingCrimes =
  set(`trafficking trafficked forced labor labour sex sexual prostitution pimping exploitation exploiting
  slavery servitude bondage begging`);

/** Words that end the search for the noun behind a number: it has none of its own. */
export const stops =
  set(`in of for to from by on at under with within without and or but nor as than that which who whom whose
  while when where compared compare including against into during through throughout over out between among was were is are
  had has have been be did not also after before because since following involving using alleging concerning citing based resulting
  leading ending culminating concluding awaiting if per via the a
  an its his their last previous prior this these those there it they he she all both guilty`);

/** Words that may stand between a verb and the number of its object. */
export const bridges =
  set(`of into against involving for with in on the a an at least most total approximately about nearly around
  over almost roughly some up to only just new newly additional another more than suspected alleged potential possible
  presumed confirmed and or all its their his other further each separate reported also reportedly successfully formally
  officially allegedly trafficking human cases case charges that fewer less one-time trafficking-related by criminal police these those`);

/** 'convicted *more* traffickers (17)', 'a record *number* of traffickers (17)': how many is said behind. */
export const amounts = set('more fewer number many');

export const dashes = set('– — Š');
export const money = set('$ € £');
export const articles = set('a an');
export const theseOrThose = set('these those');
export const theOrThose = unionOf(theseOrThose, set('the'));

/** Between a number and another of the same object: '35 cases *involving* 50 suspects'. */
export const joiners = set('involving with against into in of for from containing covering');

export const monthWords = 'january february march april may june july august september october november december';
export const monthNames = set(monthWords);
/** What all there were come to: '*totaling* 12 cases'. */
export const totaling = set('total totaling totalling totaled totalled');
export const rangeWords = set('from to between and through until since by as of ending ended early before after');

/** Before a number: what it names is no count ('Article 165', 'section 8'). */
export const labels =
  set(`article articles art section sections law laws decree chapter paragraph paragraphs act no number resolution
  code convention protocol title bill order page line part table annex clause rule regulation phase age aged ages under-age
  covid n row stage level tier b t`);

/** Opens what is counted in parts: '12 victims, *including* four children'. */
export const partWords = cues('including comprising comprised consisting namely included includes involved');
/** Opens what is taken out of those that were told of, 'of *whom* three', or behind a number, 'nine of *whom*'. */
export const takenApart = cues('which whom these those them whose');
/** What follows tells of shares: 'three states *accounted* for most, with 12, nine, and eight victims'. */
export const sharing = cues('accounted accounting');
/** '*Of* the 12 victims, four' */
export const takingOut = set('of among');
/** Opens a comparison. */
export const comparing = cues('compared comparison versus vs compares par');
/** 'similar to 12', 'as opposed to 12', 'in contrast to 12', 'relative to 12', 'equal to the 12' */
export const likening = cues('similar comparable opposed contrast relative equal');
/** 'consistent with 12 in 2016' */
export const agreeing = cues('consistent');
/** 'exceeding the 12 of 2016', 'surpassing the previous year's total of 12' */
export const surpassing = cues('exceeding exceeded surpassing surpassed');
/** 'triple the 16 victims of 2013', 'three times as many as the 16' */
export const multiples = cues('half double doubling triple tripling quadruple twice times');
/** In front of a span of time, a period before the one that is told of: 'the *previous* reporting period'. */
export const earlier = cues('previous prior last preceding earlier past');
/** A span of time: 'the previous *year*', 'the *reporting* period'. */
export const spans = set(`year years decade decades timeframe reporting period periods year's report fiscal calendar`);
/** The words of a period: 'the *previous reporting period*', 'the *year before*'. */
export const periods = unionOf(earlier, spans, set('before'));
/** In front of a span of time: '*in the* previous year', '*during the* reporting period'. */
export const leadingToSpan = set('in during the a');
/** What else the reading asks for by itself: 'an increase *from*', 'the *same* number', 'the *reporting* period', '*when* police'. */
cues(
  `above all each both against below but compare figures from number numbers over than same unchanged many when while whereas though although after unlike and reporting
  year since`,
);

/** Says that a number is another than before; *from* or *over* then brings the number before. */
export const changes =
  set(`increase increased increases decrease decreased decline declined drop dropped rise rose fall fell reduction
  up down change improvement growth fewer more less lower higher greater doubled doubling tripled tripling
  jump jumped climb climbed surge surged soared grew dip dipped plunge plunged slump dwindled shrank halved`);

export const carried = set('continued continuing ongoing pending remaining remained previously additional another');

/** What a deed of the years before is told with: 'and *continued* three cases'. */
export const goingOn = set('continued continuing');
/** Between the words of a list: 'investigated, prosecuted, *and* convicted'. */
export const listMarks = set(', and or');
/** Between two numbers, or two clauses. */
export const joints = set(', and');
/** Of what there were, all is told: '12 victims *overall*'. */
export const inAll = set('overall altogether together nationwide countrywide nationally');
/** In front of a clause: 'three in 2016*;* there were two in 2015', '12 suspects*, and* all were'. */
export const leadingToClause = set('; , and');
/** End a clause, or an aside in one. */
export const endMarks = set(', ; .');
/** 'convicted *only* two', '*just* two' */
export const lessening = set('only just');
/** 'organizations *that* identified', 'victims *who* received' */
export const relatives = set('who that which');
/** '*has* never prosecuted', '*had* yet to convict' */
export const having = set('has have had');

/** How cases begin: '*initiated* or continued', '*opened* in 2016'. */
export const beginnings = set('initiated begun began started opened launched filed');
const ended = 'led resulted ended culminated concluded';
/** How they end: '12 of these *led* to convictions'. */
export const ending = set(`${ended} resulting leading ending culminating concluding`);
/** 'has not *resulted in* any convictions' */
export const yielding = set('result resulted lead led');
/** What one case did: 'the operation *led* to four convictions'. */
export const bearing = set(`${ended} produced yielded`);
/** One of them may be told: 'the *operation* led to four convictions'. */
export const oneCase = set('investigation operation raid trial');
/** What is done to people and counted by no measure. */
export const uncountedDeeds =
  set(`arrest arrested arresting detain detained detaining screen screened screening interviewed interviewing inspected trained training
  deported deporting repatriated repatriating released releasing acquitted acquitting received receiving`);
export const uncountedDeedNouns = set(
  'arrest arrests raids detention detentions acquittal acquittals deportation deportations removal',
);

/** What is done in a case: 'more than double the *prosecutions* of the year before'. */
export const deedNouns = set('investigations prosecutions convictions');

/** What victims do with the help they are given: 'and 12 victims *received* shelter' tells of them alone. */
export const takingHelp = set('received accepted accessed entered stayed resided benefited');

/** Where cases are taken: 'referred 12 suspects to *court*'. */
export const courts = set('investigation prosecution trial court courts prosecutor prosecutors police');

/** Others than the government: what they count is not the country's. */
export const outsiders =
  set(`ngo ngos ngo-run charity charities organization organizations observers media press iom unhcr unicef un unodc activists experts
  advocates embassy embassies society church union unions newspaper international foreign-run researchers research study studies`);
export const insiders =
  set(`government authorities police ministry prosecutor prosecutors prosecutor's prosecutors' courts court judiciary
  government's state officers inspectors inspectorate agency agencies judges bureau directorate department unit
  officials law-enforcement enforcement attorney administration moi mol moj commission office service tribunal immigration
  country nrm government-funded government-run government-supported`);

/** Stand for the government that a sentence is about. */
export const pronouns = set('it they');

/** Only a part of the country's authorities. */
export const local = set(
  'capital provincial regional municipal county local district city province provinces region state-level elsewhere',
);

/** Words that tell of one case. */
export const story = `in one case, for example, for instance, in one instance, in a separate case, in a case, in one of,
  in one notable, in the first case, in the first trafficking, in its first trafficking, in the second case,
  in a high-profile, one case involved, in two cases, in another, in one prominent, in the most, in the largest,
  notable case, in an earlier, in one high-profile, in one investigation, in one significant`.split(/,\s+/u);

/** Verbs of telling: 'did not *report* identifying any' is another answer than 'did not identify any'. */
export const telling =
  set(`report know provide collect compile maintain keep share publish release gather have make track
  produce disclose specify indicate provided reported maintained collected kept shared published compiled released disclosed supply furnish reporting providing say`);
/** Verbs that only carry the noun that counts: 'did not *initiate* any prosecutions'. */
export const carriers =
  set(`initiate initiated open opened launch launched conduct conducted undertake secure secured obtain obtained
  achieve achieved hand complete completed pursue pursued begin commence carry make made bring brought result there file attain attained
  undertaken started start see record initiating obtaining securing any
  issue issued render rendered deliver win won advance advanced`);
export const be = set('is are was were been');
export const wasOrWere = set('was were');
export const auxiliaries = set('did has have had was were does do is are');

/** In an object: it is not all that is meant. */
export const restrictors =
  set(`official officials complicit complicity officer officers employee employees tourist tourists tourism
  abroad foreign buyers clients restitution soldiers soldiering recruiters recruitment employers companies agencies diplomats
  peacekeepers corruption domestic allegations whether nationals company brokers consumers asylum fishing supply
  victims' penalized militia militias army military troops rebels members adult children adults women men child boys girls male female
  hereditary hotline inspections citizenship nationality citizens`);

/** Who tells of what others did: 'the media *reported* that police'. */
export const reportingVerbs = set('reported stated indicated noted claimed');
export const recordWords = 'data statistics information records reports figures';
/** What is kept of cases. */
export const records = set(recordWords);
/** What is kept of cases and told of them. */
export const kept = set(`${recordWords} number numbers total`);
/** 'data *on* convictions' */
export const regarding = set('on about for regarding');

/** What is told: a telling verb without any of these tells of something else. */
export const tellings =
  set(`any number numbers data statistics records information how many figures anyone total totals comprehensive whether
  identifying investigating prosecuting convicting efforts count track`);
/** Adjectives that leave a number without a noun of its own: '38 *sex trafficking* and 19 *labor*'. */
export const kindWords =
  set(`sex sexual labor labour trafficking forced child adult domestic bonded servitude begging prostitution new
  slavery exploitation female male total overall each respectively potential suspected alleged confirmed human foreign`);
/** A second number beside one with such a word is no part of it: '104 victims and 43 *potential* victims'. */
export const tentative = set('potential suspected possible presumed alleged likely');
/** Say of those that they are what they were taken for: 'later *confirmed* 12'. */
export const confirming = set('confirmed certified recognized verified');
/** Groups of people: a number of one of them is a part. */
export const groups = set(
  `man men woman women child children girl girls boy boys minor minors adult adults females males foreigners`,
);
/** End a clause that says what was not done. */
export const clauseEnds = set(
  `but although though while compared versus vs however because despite making which whereas unlike so yet`,
);
/** Open a clause that is set against the main one. */
export const contrasts = set('while whereas though although');
const lackingWords = 'lack lacked lacks lacking';
/** 'police *lacked* data on' */
export const lacking = set(lackingWords);
/** What denies: 'did *not* convict'. */
export const denials = cues(
  `not never neither nor without failed failing yet unable unavailable unknown unspecified undisclosed unclear ${lackingWords}`,
);
/** Where a number may be said without one, beside denials: 'its *first* conviction', 'the *sole* conviction'. */
export const ordinals = cues('first sole');
/** 'the *highest* number since 2011' is of one year, not a count of all since then. */
export const ranks = set('first most highest lowest fewest largest');
/** Point back at the figures of the sentence before: 'this compares with 12 in 2004'. */
export const pointers = set('this these that those it both comparable corresponding figures');
/** An ended case: 'three convictions were *overturned*'. */
export const undone = set(
  'overturned overturning upheld upholding affirmed affirming appealed reversed reversing acquitted dismissed suspended annulled adjourned postponed ongoing pending',
);
