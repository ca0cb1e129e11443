/** The command was called wrongly, or cannot do what it was told. The message says what to do instead. */
export class UsageError extends Error {
  override name = 'UsageError';
}
