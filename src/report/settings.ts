/** Options of one parse, resolved: complete, checked, and the same for every stage. */
export interface Settings {
  /** Year of the edition, where the caller knows it; `null` to find it in the text. */
  edition: number | null;
  /** Name of the input format, where the caller knows it; `null` to find it out. */
  inputFormat: string | null;
  /** Largest input in bytes, unpacked. */
  maxBytes: number;
  /** Whether somebody asked for that limit: then no format has a lower one of its own. */
  isLimitAsked: boolean;
}
