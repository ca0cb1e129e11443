/**
 * Base forms of verbs a recommendation opens with. A recommendation has no subject, so its first word is a verb that no
 * sentence of the narrative begins with. Nouns that are verbs too (`Police`, `Labor`, `Courts`) are left out.
 */
const verbs = `
abandon abide abolish accede accelerate accept accord achieve acknowledge act adapt add address adequately adhere adjust
adopt advance aggressively align allocate allow amend analyze anchor appoint apply approve arrange assess assign assist
assure audit authorize award ban base become begin better bolster boost bring broaden budget build call carry cease
centralize change charge check clarify close collaborate collect combat commit communicate compensate compile complete
conclude conduct consider consistently consolidate consult continue convene convict cooperate coordinate correct counter
craft create criminalize cut dedicate deepen define deliver demonstrate denounce deny deploy design designate detect
determine develop devise devote direct disaggregate discontinue disseminate distinguish distribute do document draft
draw drop earmark ease educate effectively elevate eliminate employ empower enable enact encourage end endorse enforce
engage enhance enlarge enlist ensure equip establish evaluate examine exempt exercise expand expedite explicitly exploit
explore extend facilitate fill finalize finance find finish fix follow formalize forge form formulate foster fully fund
further gather generate give grant guarantee guard guide halt harmonize hire hold house identify immediately impart
implement impose improve inaugurate incentivize include incorporate increase inform initiate inquire inspect
institute institutionalize instruct integrate intensify interview introduce invest investigate invite involve issue join
keep launch lay lead leave legislate lengthen let levy license lift limit link look lower maintain make mandate
meaningfully meet mitigate modify monitor move name negotiate notify obtain offer open operate operationalize order
organize oversee participate partner pass pay penalize perform permit persuade place plan post prepare present preserve
prevent prioritize proactively procure produce professionalize prohibit promote promptly promulgate proportionately propose
prosecute protect provide publicize publicly publish punish pursue put raise rapidly ratify reach recognize recruit redouble
reduce refer refine reform refrain refuse register regularize regularly regulate reinforce reinstate release relax remove
renew repeal repatriate replace report request require rescind research resolve resource respect respond restore restrict
resume retain review revise revive revoke robustly route run safeguard sanction say schedule screen scrutinize secure see seek
send sensitize sentence separate set share shelter show significantly sign simplify solicit speed staff standardize start
step stop streamline strengthen strictly study submit substantially substantively supervise supply support survey suspend
sustain swiftly systematically systematize tackle take target teach tell terminate test thoroughly tighten toughen track train
transfer transition translate transmit treat try undertake unify update upgrade uphold urge use utilize vary verify
vet vigorously wage warn waive weigh widely widen withdraw work write
agree arrest board count entrust explain fine forbid hand print question reopen reserve shorten speak station trace record
absorb accompany advertise afford analyse assemble attach attend attribute avoid balance bar block break capture care carve cater certify chart circulate classify
clean clear collate combine come command commission compel compare compete comply confirm confiscate connect conserve construct contact contract contribute control convert
copy cover credit criticize debate decide declare decriminalize defend delegate demand denote depart deport deprive detain deter disband discipline discourage discuss dismantle
dispatch display double educate effect embed embrace enter entitle equalize erase escalate escort exclude execute expose express fight file forward free freeze
get go halve head heed help honor host identify illustrate incline induce insert insist install insure intervene investigate judge jail know label learn lend license list locate lodge
loosen manage map mark match measure mediate meet mobilize motivate multiply name narrow nominate note observe outlaw pair permit phase pick pilot place pool post predict press
process program project prompt prove pull purchase push quadruple qualify quantify rank rate re-establish reach read realign reallocate rebuild recall receive recommend reconsider
rectify recover redirect redraft redress reestablish regain register rehabilitate reimburse reintegrate reject relocate remain remedy remind remunerate render reorganize repay replicate rescue
reschedule restart retrain retrieve return reunite reverse reward rewrite root rule satisfy save scale search select sell serve service settle shield shift shut simulate single slow solve sort spell spend
sponsor spread staff stand state stay steer stimulate stipulate store subject subsidize summon supplement surround surrender swear synchronize tailor tap tax tender tie top total transcribe transform transmit transport travel trim triple trust turn
understand undo unite upgrade upskill validate value view visit voice vote wait walk watch win wipe yield
decrease disallow formally gazette legally re-issue reassess
adequately sufficiently actively consistently appropriately independently quickly urgently vastly greatly jointly fairly openly
`;

const allBases = verbs.trim().split(/\s+/u);
const bases = new Set(allBases);
/** What may stand between the beginning and the verb: "In collaboration with civil society, screen", "and", "Using …," */
const lead =
  /^(?:and |while |also )?(?:(?:[Ii]n (?:collaboration|partnership|cooperation|consultation|coordination|conjunction|line|addition|accordance)|[Tt]o (?!the\b)\p{Ll}+|[Tt]hrough|[Uu]sing|[Ww]orking|[Ww]ith|[Cc]onsistent with|[Uu]pon|[Bb]y|[Ww]hile|[Pp]er|[Aa]s part of|[Ff]ollowing)\b[^.;]{1,200}?, )?/u;
const firstWord = /^["“‘']?([\p{L}-]+)/u;
const startsWithUsing = /^(?:Using|While|Building on|Working with) \p{Ll}/u;

/** Whether a piece of text (normalized, without its bullet) opens as a recommendation does. */
export function isImperative(text: string): boolean {
  const start = text.slice(0, 320);
  return (
    opensWithVerb(start) || opensWithVerb(start.slice(lead.exec(start)?.[0].length ?? 0)) || startsWithUsing.test(start)
  );
}

function opensWithVerb(text: string): boolean {
  return bases.has(firstWord.exec(text)?.[1]?.toLowerCase() ?? '');
}

const beginningOfWord = /^\p{Lu}\p{Ll}{2,}$/u;

/** Whether a word is the first letters of a verb that a recommendation opens with: 'Dev', where a page was cut. */
export function mayBecomeImperative(word: string): boolean {
  if (!beginningOfWord.test(word)) return false;
  const letters = word.toLowerCase();
  return allBases.some((base) => base.startsWith(letters));
}

/** Words of a narrative alone, where a site has imperatives of its own: 'Vigorously', 'Proactively', 'Fully'. No 'Apply', no 'Reply'. */
const adverb = /^(?:\p{Lu}\p{Ll}{5,}|Ful)ly\s/u;

/** Whether a text opens as a recommendation alone does, and as nothing that a site asks of its readers. */
export function opensWithAdverb(text: string): boolean {
  return adverb.test(text) && isImperative(text);
}
