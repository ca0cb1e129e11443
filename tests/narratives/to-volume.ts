import type { VolumeBlock, VolumeNarrative } from '../../scripts/pdf-volume.ts';
import { blocksOf } from './blocks.ts';
import type { Narrative } from './narrative.ts';

/** The narrative as it is set in a volume, with a running head. */
export function toVolume(narrative: Narrative): VolumeNarrative {
  const blocks = blocksOf(narrative).map(({ kind, title, text }, index): VolumeBlock => {
    // The line that names the report is no header of a country.
    return { kind: index === 0 ? 'paragraph' : kind, text: title === undefined ? text : `${title} ${text}` };
  });
  return { head: narrative.country.toUpperCase(), blocks };
}
