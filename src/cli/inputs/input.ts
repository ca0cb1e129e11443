/** One input that was found, not read yet. */
export interface FoundInput {
  /** How reports and messages call it: relative, forward slashes, no absolute path of this machine. */
  name: string;
  /** Where it is; bytes where the name is no valid UTF-8. `null`: standard input. */
  path: string | Buffer | null;
}

/** What was asked for and is not there, or cannot be looked into. */
export interface InputProblem {
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
