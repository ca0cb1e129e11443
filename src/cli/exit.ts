/** What the command says to the shell. */
export const exitCode = {
  /** Nothing at or above the level asked for. */
  fine: 0,
  /** Findings at or above the level asked for. */
  findings: 1,
  /** Wrong usage, or an output that cannot be written: the command could not do what it was told. */
  usage: 2,
  /** Interrupted by the user (128 + SIGINT). */
  interrupted: 130,
  /** Told to end by the system (128 + SIGTERM). */
  terminated: 143,
  /** The terminal was closed (128 + SIGHUP). */
  hungUp: 129,
} as const;

/** The command was called wrongly, or cannot do what it was told. The message says what to do instead. */
export class UsageError extends Error {
  override name = 'UsageError';
}
