import { convictions } from './convictions.ts';
import { investigations } from './investigations.ts';
import type { MeasureWords } from './measure.ts';
import { prosecutions } from './prosecutions.ts';
import { victimsAssisted } from './victims-assisted.ts';
import { victimsIdentified } from './victims-identified.ts';

/** Every measure that is read, in the order of the output. Another one is one file and one line here. */
export const measureWords: ReadonlyArray<MeasureWords> = [
  investigations,
  prosecutions,
  convictions,
  victimsIdentified,
  victimsAssisted,
];
