import type { Cue } from '../../report/edition.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';
import { aboutTheText } from './about-the-text.ts';
import { bylines } from './bylines.ts';
import { pageEdges } from './page-edges.ts';
import { pictures } from './pictures.ts';
import { otherTexts, press } from './press.ts';
import { programs } from './programs.ts';
import { readers } from './readers.ts';
import { remarks } from './remarks.ts';
import { voices } from './voices.ts';
import { waysElsewhere } from './ways-elsewhere.ts';

/**
 * What a page sets around a narrative, known by its form and not by its words alone: no list of phrases holds all that publishers print. A
 * narrative never speaks to its reader, and its paragraphs are sentences.
 *
 * They are tried in this order, and the first that a line has says what it is: in front what surely is a page's; what others say
 * (`unplaced`, which is told) before what is only set aside; at the end what any text may have, too. A new form gets a line in the file
 * that its kind is in, with the words it was made for.
 */
export const pageForms: ReadonlyArray<Cue<ResidueRole>> = [
  ...pageEdges,
  ...programs,
  ...voices,
  ...press,
  ...otherTexts,
  ...pictures,
  ...aboutTheText,
  ...readers,
  ...bylines,
  ...waysElsewhere,
  ...remarks,
];
