import type { Edition } from '../report/edition.ts';
import { edition2001 } from './2001.ts';

/** "Comply with" for "meet", and as yet without "the". */
export const edition2002: Edition = {
  ...edition2001,
  year: 2002,
  marks: [
    {
      inOrder: [/\bdoes not yet fully comply with (?:the )?minimum standards\b/u],
      weight: 3,
      seen: ['does not yet fully comply with minimum standards'],
    },
    {
      inOrder: [/\bhave complied with minimum standards\b/u],
      weight: 3,
      seen: ['have complied with minimum standards'],
    },
  ],
};
