/** What an argument, or a line of a list, stands for. */
export interface NamedInput {
  /** How reports and messages call it: relative, forward slashes, no absolute path of this machine. */
  name: string;
  /** Where it is; bytes where the name is no valid UTF-8. `null`: standard input. */
  path: string | Buffer | null;
}

/** One input that was found, not read yet. */
export interface FoundInput extends NamedInput {
  /** Bytes of a plain file when it was found; `null` for what is none, such as a pipe, or may not be looked at. */
  size: number | null;
}

/** What was asked for and is not there, or cannot be looked into. */
interface InputProblem {
  name: string;
  /** What is wrong and what to do. */
  reason: string;
}

/** What the arguments stand for. */
export interface FoundInputs {
  /** Sorted by name, each once. */
  inputs: FoundInput[];
  problems: InputProblem[];
  /** Files of folders that were passed over: hidden, no input format's extension, or a symbolic link. */
  skipped: string[];
}

/** Bytes of the inputs, and of the largest of them, as far as one can know before they are read. */
export function sizesOf(inputs: ReadonlyArray<FoundInput>): { sum: number; largest: number } {
  const sizes = { sum: 0, largest: 0 };
  for (const { size } of inputs) {
    sizes.sum += size ?? 0;
    sizes.largest = Math.max(sizes.largest, size ?? 0);
  }
  return sizes;
}
