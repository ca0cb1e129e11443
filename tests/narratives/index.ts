import { e1 } from './e1.ts';
import { e2 } from './e2.ts';
import { e3 } from './e3.ts';
import { e4 } from './e4.ts';
import { e4Waiver } from './e4-waiver.ts';
import { e5 } from './e5.ts';
import { e5Automatic } from './e5-automatic.ts';
import { e5SpecialCase } from './e5-special-case.ts';
import { e6 } from './e6.ts';
import { e7 } from './e7.ts';
import { e8 } from './e8.ts';
import { e8SpecialCase } from './e8-special-case.ts';
import { e8TierOne } from './e8-tier-one.ts';
import { e9 } from './e9.ts';
import { e9Extract } from './e9-extract.ts';
import { e10 } from './e10.ts';
import { e10Note } from './e10-note.ts';
import type { Narrative } from './narrative.ts';

export type { Narrative, NarrativePart, RecommendationForm, RecommendationsPart, SectionPart } from './narrative.ts';
export { toHtml } from './to-html.ts';
export { toMarkdown } from './to-markdown.ts';
export { toText } from './to-text.ts';

/** One narrative of each era in the order of the years, and more where an era has further forms. All written here. */
export const narratives: Narrative[] = [
  e1,
  e2,
  e3,
  e4,
  e4Waiver,
  e5,
  e5Automatic,
  e5SpecialCase,
  e6,
  e7,
  e8,
  e8SpecialCase,
  e8TierOne,
  e9,
  e9Extract,
  e10,
  e10Note,
];
