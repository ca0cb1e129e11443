/** `length` characters from `at` in the text, and where they stand in the source. */
export interface Run {
  at: number;
  from: number;
  length: number;
  /** Length in the source, where it differs: a character reference (`&nbsp;`) is one character of text. */
  span?: number;
}

/**
 * Text together with the map from each of its characters to the source (offsets in UTF-16 code units).
 * Runs stand in the order of the text and cover it but for characters that have no source of their own (a joint).
 */
export interface MappedText {
  readonly text: string;
  readonly runs: ReadonlyArray<Run>;
}
