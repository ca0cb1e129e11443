import { headings } from '../knowledge/headings.ts';
import { finderOf } from '../text/patterns/finder.ts';
import { isWithin, lettersOf } from './letters.ts';

/** A string, or strings in a row, in a record, under the name of its field or under the heading that a field beside it tells. */
export interface Named {
  name: string;
  text: string;
}

const known = finderOf(headings);
/** How the field is called that tells a narrative's country. */
export const namesOfCountry = /^@?(?:country|country[ _-]?name|nation|state)$/iu;
const namesOfTier = /^@?tier[ _-]?(?:placement|ranking|rank)?$/iu;
/** Data bases write names in small letters: `traffickingProfile` is `traffickingprofile` there. */
const namesOfProfile = /^(?:trafficking)?profile$/iu;
const namesOfList = /^(?:recs?|prioritizedrecommendations)$/iu;
/** How the field is called that has what stands above all headings, wherever programs sort it. */
const namesOfSummary = /^(?:summary|overview|intro(?:duction)?|opening|narrative|text|body|content)$/iu;
const tierAlone = /^[123](?= ?(?:$|WL|Watch))/iu;
const colon = /\s?:$/u;
const joint = /[_-]+|(?<=[a-z])(?=[A-Z])/gu;
/** A record of an opinion poll has a field called "Protection", too: two headings make parts of one text, or one beside a tier alone but a profile, which may be all. */
const fewest = 2;

/**
 * The text of a record whose fields are the parts of a narrative, each under its heading, country and tier above them; `null` where the
 * fields are something else. `isWhole`: the record holds nothing else.
 */
export function textOfParts(fields: ReadonlyArray<Named>, shortest: number, isWhole: boolean): string | null {
  const parts = fields.map(({ name, text }) => ({ name, heading: headingOf(name), text: text.trim() }));
  const isSaid = (text: string) => text.length >= shortest || isProse(text);
  const named = parts.filter(({ heading, text }) => heading !== null && text !== '');
  const has = (names: RegExp) => fields.some(({ name }) => names.test(name));
  const isOfTier = isWhole && has(namesOfTier) && !has(namesOfProfile);
  if (named.length + Number(isOfTier) < fewest || !named.some(({ text }) => text.length >= shortest)) return null;
  // Beside its parts a record may have the whole text.
  const whole = parts.filter(({ heading, text }) => heading === null && text.length >= shortest);
  if (whole.some(({ text }) => holdsAll(text, named))) return null;
  const pieces = parts.filter(({ heading, text }) => text !== '' && (heading !== null || isSaid(text)));
  const start = pieces.findIndex(({ heading }) => heading !== null);
  const isAhead = ({ heading, name, text }: (typeof pieces)[number], at: number) =>
    heading === null && (at < start || namesOfSummary.test(name) || header.test(text));
  // What stands below another name is none of the part before: the name parts it from that.
  const others = pieces.filter((piece, at) => !isAhead(piece, at));
  const behind = others.flatMap(({ heading, name, text }) => [heading ?? wordsOf(name), text]);
  const all = [headerOf(fields) ?? '', ...pieces.filter(isAhead).map(({ text }) => text), ...behind];
  return all.filter((piece) => piece !== '').join('\n\n');
}

function holdsAll(text: string, parts: ReadonlyArray<{ text: string }>): boolean {
  const letters = lettersOf(text);
  return parts.every((part) => isWithin(lettersOf(part.text), letters));
}

const sentence = /^\p{Upper}[^\n]{58,}[.!?]["”’)]{0,2}$/u;

/** A header, in a field of whatever name: 'TOGO (Tier 2)'. */
const header = /^\p{Upper}[^\n.;]{2,60}(?: \(|: )(?:tier [123]|special case)[^\n.;]{0,20}$/iu;

/** Beside the parts a short text is none of the names, links and dates that a record has. */
export function isProse(text: string): boolean {
  return sentence.test(text) || header.test(text);
}

/** 'trafficking_profile', 'PrioritizedRecommendations', 'Prosecution' as a heading. */
export function headingOf(name: string): string | null {
  const words = wordsOf(name);
  if (namesOfProfile.test(words)) return 'TRAFFICKING PROFILE';
  if (namesOfList.test(words)) return 'RECOMMENDATIONS';
  return known.first(words.replace(colon, '')) === null ? null : words;
}

export function wordsOf(name: string): string {
  return name.replaceAll(joint, ' ').trim().toUpperCase();
}

/** A header of the country and tier that fields tell; `null` where they tell no country. */
function headerOf(fields: ReadonlyArray<Named>): string | null {
  const said = (names: RegExp) => fields.find(({ name }) => names.test(name))?.text.trim() ?? '';
  const country = said(namesOfCountry);
  const tier = said(namesOfTier);
  if (country === '') return null;
  return tier === '' ? country : `${country} (${tierAlone.test(tier) ? `Tier ${tier}` : tier})`;
}
