import { copies } from './cases/copies.ts';
import { e1ToE3 } from './cases/e1-e3.ts';
import { e4ToE5 } from './cases/e4-e5.ts';
import { e6 } from './cases/e6.ts';
import { e7 } from './cases/e7.ts';
import { e8 } from './cases/e8.ts';
import { e9 } from './cases/e9.ts';
import { e10 } from './cases/e10.ts';
import { noNarratives } from './cases/no-narratives.ts';
import { otherWordings } from './cases/other-wordings.ts';
import { volumes } from './cases/volumes.ts';
import type { Form } from './form.ts';

export type { Expected, Form } from './form.ts';

/** One page of every form that the report is met in, by edition; then copies by others, volumes, and pages that hold no narrative. */
export const forms: Form[] = [
  ...e1ToE3,
  ...e4ToE5,
  ...e6,
  ...e7,
  ...e8,
  ...e9,
  ...e10,
  ...copies,
  ...volumes,
  ...noNarratives,
  ...otherWordings,
];
