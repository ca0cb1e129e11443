import { readFileSync } from 'node:fs';

/** What is known of a text beside the checkout; keys as the files of truth have them. */
export interface Truth {
  file: string;
  /** Nothing where nobody said. */
  iso3?: string;
  tier: string | null;
  /** `null` or nothing where nobody counted them. */
  recommendations?: string[] | number | null;
  /** The page was cut off: one item more may show. */
  truncated?: boolean;
  year_stated?: boolean;
  not_a_narrative?: boolean | string;
  sections?: { kind: string }[];
  /** What a page has, where its sections are not listed one by one. */
  sections_present?: string[];
}

/** The truths of a file, one a line. */
export function truthsIn(file: string): Truth[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Truth);
}

/** Whether a text holds no narrative: news, a methodology. */
export function isNoNarrative({ not_a_narrative: isNone, sections_present: present = [] }: Truth): boolean {
  return Boolean(isNone) || present.includes('methodology');
}

const kinds: Readonly<Record<string, string>> = {
  profile: 'trafficking-profile',
  scope: 'scope-and-magnitude',
  government_efforts: 'government-efforts',
};

/** The kinds of sections that a text has, as reports name them, with whatever else it is said to have. */
export function kindsIn({ sections, sections_present: present = [] }: Truth): string[] {
  return sections?.map(({ kind }) => kind) ?? present.map((name) => kinds[name] ?? name);
}

/** How many recommendations a text has; 0 where nobody counted them. */
export function itemsIn({ recommendations }: Truth): number {
  return Array.isArray(recommendations) ? recommendations.length : (recommendations ?? 0);
}
