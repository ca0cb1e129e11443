/**
 * The sample volume, `input/2019/volume.pdf`, which `npm run generate` writes.
 *
 * Two columns, running heads, page numbers, broken words, a box, a caption, a footnote. The same text gives the same bytes.
 */
import { pdfVolume, type VolumeBlock, type VolumeNarrative } from './pdf-volume.ts';
import { sampleVolume } from './sample-volume.ts';

const marks: ReadonlyArray<readonly [mark: string, kind: VolumeBlock['kind']]> = [
  ['# ', 'header'],
  ['## ', 'heading'],
  ['* ', 'item'],
  ['> ', 'box'],
  ['! ', 'caption'],
  ['^ ', 'footnote'],
];

function toBlock(line: string): VolumeBlock {
  const found = marks.find(([mark]) => line.startsWith(mark));
  return found ? { kind: found[1], text: line.slice(found[0].length) } : { kind: 'paragraph', text: line };
}

/** The narratives of the volume; what stands before the first header belongs to it. */
export function sampleNarratives(): VolumeNarrative[] {
  const narratives: { head: string; blocks: VolumeBlock[] }[] = [];
  const front: VolumeBlock[] = [];
  for (const line of sampleVolume.split('\n').filter((line) => line !== '')) {
    const block = toBlock(line);
    if (block.kind === 'header') narratives.push({ head: block.text.replace(/:.*/u, ''), blocks: front.splice(0) });
    (narratives.at(-1)?.blocks ?? front).push(block);
  }
  return narratives;
}

/** The sample as it is written. */
export function samplePdf(): Promise<Uint8Array> {
  const title = 'Trafficking in Persons Report 2019 (sample)';
  return pdfVolume(sampleNarratives(), { title, firstPage: 182, compress: false });
}
