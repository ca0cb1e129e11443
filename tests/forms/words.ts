import type { Expected } from './form.ts';

/**
 * Sentences that the pages are made of where it does not matter which. The formulas are the report's own; everything else
 * was written here.
 */

const scenes = [
  'Girls from hill villages are sent to serve in town houses without pay.',
  'Boys herd cattle far from home and are beaten when they rest.',
  'Women who answer notices for hotel work lose their papers on arrival.',
  'Men lay bricks under debts that grow from month to month.',
  'Children sell fruit at crossings for a master who keeps the coins.',
  'Crews of fishing boats stay at sea for two years and are paid for one.',
];

const gaps = [
  'Courts heard no case to its end, and files lay in three offices.',
  'Shelters turned away men, and one closed when its lease ran out.',
  'No official was tried although two newspapers printed their names.',
  'Inspectors had one car for the whole coast.',
];

const deeds = [
  'It printed a handbook for border posts.',
  'A second shelter took its first guests in March.',
  'Judges met twice to compare sentences.',
  'The hotline got a free number.',
];

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';

/** A profile as it opened narratives to 2016. */
export function profile(subject: string, at = 0): string {
  return `${subject} is a source, transit, and destination country for women, men, and children subjected to forced labor and sex trafficking. ${pick(scenes, at)} ${pick(scenes, at + 1)}`;
}

/** A profile as it closes narratives since 2017. */
export function profileLast(people: string, at = 0): string {
  return `As reported over the past five years, human traffickers exploit domestic and foreign victims in ${people}. ${pick(scenes, at)} ${pick(scenes, at + 2)}`;
}

/** The paragraph with the finding to 2015; `rest` goes on with it. */
export function comply(government: string, rest = '', at = 0): string {
  return `${government} does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.${rest} ${pick(deeds, at)} ${pick(gaps, at)}`;
}

const unmet = 'does not fully meet the minimum standards for the elimination of trafficking';
const trying2017 = '; however, it is making significant efforts to do so.';
const trying2019 = ' but is making significant efforts to do so.';
const pandemic = ', considering the impact of the COVID-19 pandemic, if any, on its anti-trafficking capacity';

/** A summary of the second tier: what the government has shown, and where the country stands therefore. */
const meet =
  (trying: string, shown: string) =>
  (government: string, moved: string, at = 0): string =>
    `${government} ${unmet}${trying} The government demonstrated ${shown}; therefore ${moved}. ${pick(deeds, at)} However, the government did not meet the minimum standards in several key areas. ${pick(gaps, at)}`;

/** A summary of 2017 and 2018. */
export const meet2017 = meet(trying2017, 'increasing efforts compared to the previous reporting period');

/** A summary of 2019 to 2021. */
export const meet2019 = meet(trying2019, 'overall increasing efforts compared to the previous reporting period');

/** A summary of 2022 and 2023, with the clause on the pandemic. */
export const meet2023 = meet(
  trying2019,
  `overall increasing efforts compared with the previous reporting period${pandemic}`,
);

/** A summary since 2024. */
export const meet2024 = meet(trying2019, 'overall increasing efforts compared with the previous reporting period');

/** Tier 3, since 2017. */
export function notMaking(government: string, moved: string, at = 0): string {
  return `${government} ${unmet} and is not making significant efforts to do so; ${moved}. Despite the lack of significant efforts, the government took some steps. ${pick(deeds, at)} ${pick(gaps, at)}`;
}

/** The Watch List, its movement at the end of the paragraph. */
const onWatchList =
  (trying: string) =>
  (government: string, moved: string, at = 0): string =>
    `${government} ${unmet}${trying} ${pick(deeds, at)} However, the government did not demonstrate increasing efforts compared to the previous reporting period. ${pick(gaps, at)} ${moved}`;

/** The Watch List of 2017 and 2018. */
export const watchList2017 = onWatchList(trying2017);

/** The Watch List since 2019. */
export const watchList2019 = onWatchList(trying2019);

/** Tier 1 since 2017. */
export function met(government: string, moved: string, at = 0): string {
  return `${government} fully meets the minimum standards for the elimination of trafficking. The government continued to demonstrate serious and sustained efforts during the reporting period; therefore ${moved}. ${pick(deeds, at)} Although the government meets the minimum standards, it tried fewer cases. ${pick(gaps, at)}`;
}

export const prosecution =
  'The government maintained anti-trafficking law enforcement efforts. Article 12 of the code bans the crime with five to ten years in prison. Police looked into nine cases, compared with seven in the year before.';
export const protection =
  'The government increased efforts to identify and protect victims. Police sent 31 persons to care, and 14 of them stayed. A fund paid for doctors and for lessons.';
export const prevention =
  'The government maintained efforts to prevent trafficking. A committee met four times and put a plan on its website. Inspectors closed two agencies that took fees from workers.';

const textOf: Record<string, string> = { prosecution, protection, prevention };

/** A page whose paragraphs have blank lines between them. */
export function page(...paragraphs: string[]): string {
  return `${paragraphs.join('\n\n')}\n`;
}

/** Parts, each below one of the headings, in whatever case the page prints it. */
export function parts(...headings: string[]): string {
  return headings.map((heading) => `${heading}\n\n${textOf[heading.toLowerCase()]}`).join('\n\n');
}

const items = [
  'Look into and prosecute more cases, those of officials too',
  'Open a shelter for men in the north',
  'Teach labor inspectors to tell debt bondage from poor pay',
  'Pay for lawyers so that victims are heard in court',
  'Change the penal code so that force is no condition where children are used',
  'Publish figures on the sentences of traffickers',
];

/** The first `count` recommendations without their ends. */
export function advice(count: number): string[] {
  return items.slice(0, count);
}

/** Recommendations in one paragraph, with semicolons. */
export function semicolons(count: number): string {
  const [first = '', ...rest] = advice(count).map((item, at) =>
    at === 0 ? item : item.charAt(0).toLowerCase() + item.slice(1),
  );
  return `${[first, ...rest.slice(0, -1)].join('; ')}; and ${rest.at(-1)}.`;
}

/** Recommendations as sentences with something between them. */
export function stops(count: number, between: string): string {
  return advice(count)
    .map((item) => `${item}.`)
    .join(between);
}

/** Recommendations as sentences, one a line, each behind a mark. */
export function lines(count: number, mark: string): string {
  return mark + stops(count, `\n${mark}`);
}

/** The parts in front of the three P's up to 2016, and those of a whole narrative. */
export const first = 'trafficking-profile summary';
export const allTo2016 = `${first} prosecution protection prevention`;
export const allSince2017 = 'summary prosecution protection prevention trafficking-profile';

/**
 * What a report must say: its country, tier and movement, 'PER 2WL remained'; the kinds of its sections; how many of the recommendations
 * above it has, or which others; and the same two of each of its areas.
 */
export function expected(
  placed: string,
  kinds: string,
  items?: number | Expected['items'],
  areas: ReadonlyArray<readonly [kinds: string, items: number | null]> = [],
): Expected {
  const [iso3, tier = null, movement = null] = placed.split(' ');
  return {
    iso3,
    tier,
    movement,
    kinds: kinds.split(' '),
    items: typeof items === 'number' ? firstItems(items) : items,
    areas: areas.map(([own, count]) => [own.split(' '), count]),
  };
}

function firstItems(count: number): Expected['items'] {
  const words = (text: string | undefined): string => (text ?? '').split(' ').slice(0, 4).join(' ');
  return [count, words(items[0]), words(items[count - 1])];
}

/** Lines that an archive of documents sets in front of a page, as it prints them. */
export function refworld(title: string, date: string): string {
  return `Last Updated: Monday, 06 March 2023, 10:15 GMT

${title}

Publisher United States Department of State
Author Office to Monitor and Combat Trafficking in Persons
Publication Date ${date}
Cite as United States Department of State, ${title}, ${date}, available at: [accessed 7 March 2023]
DisclaimerThis is not a UNHCR publication. UNHCR is not responsible for, nor does it necessarily endorse, its content. Opinions given belong to the author alone.
`;
}

/** The same lines in another capture, with pipes and single line breaks. */
export function refworldPipes(title: string, date: string): string {
  return `${title}
Publisher | United States Department of State |
Author | Office to Monitor and Combat Trafficking in Persons |
Publication Date | ${date} |
Cite as | United States Department of State, ${title}, ${date}, available at: https://www.refworld.org/docid/0.html [accessed 6 June 2023] |
Disclaimer | This is not a UNHCR publication. UNHCR is not responsible for, nor does it necessarily endorse, its content. Opinions given belong to the author alone. |
`;
}
