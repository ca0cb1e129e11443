import type { Locate, MappedText } from '../../report/document.ts';
import type { Position, Text } from '../../report/report.ts';
import { sourceRange } from '../../text/mapped-text.ts';

/** Where a mapped text stands in the source. */
export function positionOf(mapped: MappedText, locate: Locate): Position {
  return locate(sourceRange(mapped) ?? { start: 0, end: 0 });
}

/** A mapped text with its position. */
export function toText(mapped: MappedText, locate: Locate): Text {
  return { text: mapped.text, position: positionOf(mapped, locate) };
}
