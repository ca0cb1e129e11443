/** `1 report`, `2 reports`; `more`: its plural, where that is not its singular and an s. */
export function plural(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** The same; `null` for none. */
export function counted(count: number, one: string): string | null {
  return count === 0 ? null : plural(count, one);
}

/** '2 errors, 1 note', and what else there is to say; empty where there is nothing. */
export function countedFindings(errors: number, warnings: number, notes: number, ...more: (string | null)[]): string {
  const found = [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note'), ...more];
  return found.filter((part) => part !== null).join(', ');
}
