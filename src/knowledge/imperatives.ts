import { rememberedEach } from '../text/lazy.ts';
import { matches } from '../text/patterns/finder.ts';

/**
 * Base forms of verbs a recommendation opens with. A recommendation has no subject, so its first word is a verb that no
 * sentence of the narrative begins with. Nouns that are verbs too (`Police`, `Labor`, `Courts`) are left out.
 */
const verbs = `
abandon abide abolish absorb accede accelerate accept accompany accord achieve acknowledge act adapt add address
adhere adjust administer adopt advance advertise advise advocate afford agree align allocate allot allow amend analyse
analyze anchor announce apply appoint approve arrange arrest articulate ask assemble assess assign assist assure
attach attend attribute audit authorize avoid award balance ban bar base become begin better block board bolster boost
break bring broaden budget build call cancel capture care carry carve cater cease centralize certify change charge
chart check choose circulate clarify classify clean clear close codify collaborate collate collect combat combine come
command commence commission commit communicate compare compel compensate compete compile complement complete comply
conclude condemn conduct confirm confiscate confront connect conserve consider consolidate construct consult contact
continue contract contribute control convene convert convict cooperate coordinate copy correct count counter cover
craft create credit criminalize criticize curb cut debate decide declare decrease decriminalize dedicate deepen defend
define delegate deliver demand demobilize demonstrate denote denounce deny depart deploy deport deprive design
designate destroy detain detect deter determine develop devise devote digitize direct disaggregate disallow disband
disburse discipline discontinue discourage discuss dismantle dispatch display disrupt disseminate distinguish
distribute diversify do document double draft draw drop earmark ease educate effect elevate eliminate embed embrace
emphasize employ empower enable enact encourage end endorse enforce engage enhance enlarge enlist enroll ensure enter
entitle entrust equalize equip eradicate erase escalate escort establish evaluate examine exclude execute exempt
exercise exert expand expedite explain exploit explore expose express extend facilitate fight file fill finalize
finance find fine finish fix focus follow forbid forge form formalize formulate forward foster free freeze fulfill
fund furnish further gather gazette generate get give go grant guarantee guard guide halt halve hand handle harmonize
head heed heighten help hire hold honor host house identify illustrate impart implement impose improve inaugurate
incentivize incline include incorporate increase induce inform initiate inquire insert insist inspect install instill
institute institutionalize instruct insulate insure integrate intensify intercept intervene interview introduce invest
investigate invite involve issue jail join judge keep know label launch lay lead learn leave legislate lend lengthen
let leverage levy license lift limit link list locate lodge look loosen lower maintain make manage mandate map mark
match maximize measure mediate meet minimize mitigate mobilize modernize modify monitor motivate move multiply name
narrow negotiate nominate note notify observe obtain offer open operate operationalize oppose order organize outlaw
overhaul oversee pair participate partner pass pay penalize perform permit persuade phase pick pilot place plan pool
post predict prepare prescribe present preserve press prevent print prioritize process procure produce professionalize
program prohibit project promote prompt promulgate propose prosecute protect prove provide publicize publish pull
punish purchase pursue push put quadruple qualify quantify question raise rank rate ratify re-establish re-issue reach
read reaffirm realign reallocate reassess rebuild recall receive recognize recommend reconsider reconstitute reconvene
record recover recruit rectify redirect redouble redraft redress reduce reestablish refer refine reform refrain refuse
regain register regularize regulate rehabilitate reimburse reinforce reinstate reintegrate reject relax release
relocate remain remedy remind remove remunerate render renew reopen reorganize repatriate repay repeal replace
replicate report request require reschedule rescind rescue research reserve resolve resource respect respond restart
restore restrict restructure resume retain rethink retrain retrieve return reunite revamp reverse review revise
revitalize revive revoke reward rewrite root route rule run safeguard sanction satisfy save say scale schedule screen
scrutinize search secure see seek seize select sell send sensitize sentence separate serve service set settle share
shelter shield shift shorten show shut sign simplify simulate single slow solicit solve sort speak specify speed spell
spend sponsor spread staff stand standardize start state station stay steer step stimulate stipulate stop store
streamline strengthen strive study subject submit subsidize summon supervise supplement supply support surrender
surround survey suspend sustain swear synchronize systematize tackle tailor take tap target tax teach tell tender
terminate test tie tighten top total toughen trace track train transcribe transfer transform transition translate
transmit transport travel treat trim triple trust try turn uncover understand undertake undo unify unite update
upgrade uphold upskill urge use utilize validate value vary verify vet view visit voice vote wage wait waive walk warn
watch weigh widen win wipe withdraw withhold work write yield
`;

/** What stands in front of the verb: "Significantly increase". */
const adverbs = `
actively adequately aggressively appropriately consistently effectively explicitly fairly formally fully greatly
immediately independently jointly legally meaningfully openly proactively promptly proportionately publicly quickly
rapidly regularly robustly significantly strictly substantially substantively sufficiently swiftly systematically
thoroughly urgently vastly vigorously widely
`;

const openers = `${verbs}${adverbs}`.trim().split(/\s+/u);
const knownOpeners = new Set(openers);
/** What may stand between the beginning and the verb: "In collaboration with civil society, screen", "and", "Using …,", "Where possible,", "No longer" */
const lead =
  /^(?:and |while |also )?(?:[Nn]ever |[Nn]o longer |[Nn]ot )?(?:(?:[Ii]n (?:collaboration|partnership|cooperation|consultation|coordination|conjunction|line|addition|accordance)|[Tt]o (?!the\b)\p{Lower}+|[Tt]hrough|[Uu]sing|[Ww]orking|[Ww]ith|[Cc]onsistent with|[Uu]pon|[Bb]y|[Ww]hile|[Pp]er|[Aa]s part of|[Ff]ollowing|[Ww]ithin|[Tt]ogether with|[Ww]he(?:re|n) (?=[a-z]{5,12},))\b[^.;]{1,200}?, )?/u;
/** How much of a text is looked at for its verb, in UTF-16 code units: what may stand in front of it is no longer. */
const longestStart = 320;
const firstWord = /^["“‘']?([\p{Alpha}-]+)/u;
/** 'While (fully) respecting due process, …': no clause with a subject, such as 'While officials found a shelter, …', is advice. */
const startsWithUsing =
  /^(?:(?:Using|Building on|Working with) (?![^.;]{1,200}?, the )\p{Lower}|While (?:\p{Lower}+ly )?\p{Lower}+ing\b)/u;

/** Whether a piece of text (normalized, without its bullet) opens as a recommendation does. */
export function isImperative(text: string): boolean {
  const start = text.slice(0, longestStart);
  if (opensWithVerb(start)) return true;
  const verb = lead.exec(start)?.[0].length ?? 0;
  return (verb > 0 && opensWithVerb(start.slice(verb))) || matches(startsWithUsing, start);
}

/** What is no verb here: 'Research made available in 2010', 'Support provided by donors', 'Subject to rules, victims', 'Further, it had no house'. */
const behindNoun =
  /^["“‘']?(?:Subject to\b|Further,|\p{Alpha}+ (?:(?:is|was|were|has|had|made|found|remain(?:s|ed)|show(?:s|ed)|indicate[sd]|suggest(?:s|ed)|reveal(?:s|ed))\b|\p{Lower}+ed (?:by|during)\b))/u;

function opensWithVerb(text: string): boolean {
  const blank = text.indexOf(' ');
  return isOpener(blank < 0 ? text : text.slice(0, blank)) && !behindNoun.test(text);
}

/** Whether a word, with the signs around it, is one that a recommendation opens with. Most open with the same few. */
const isOpener = rememberedEach((word) => knownOpeners.has(firstWord.exec(word)?.[1]?.toLowerCase() ?? ''));

const beginningOfWord = /^\p{Upper}\p{Lower}{2,}$/u;

/** Whether a word is the first letters of a verb that a recommendation opens with: 'Dev', where a page was cut. */
export function mayBecomeImperative(word: string): boolean {
  if (!beginningOfWord.test(word)) return false;
  const letters = word.toLowerCase();
  return openers.some((opener) => opener.startsWith(letters));
}

/** Words of a narrative alone, where a site has imperatives of its own: 'Vigorously', 'Proactively', 'Fully'. No 'Apply', no 'Reply'. */
const adverb = /^(?:\p{Upper}\p{Lower}{5,}|Ful)ly\s/u;

/** Whether a text opens as a recommendation alone does, and as nothing that a site asks of its readers. */
export function opensWithAdverb(text: string): boolean {
  return adverb.test(text) && isImperative(text);
}
