/** Prints a line of a table: what is measured, and its figures in columns. */
export function row(name: string, figures: ReadonlyArray<string>): void {
  console.log(`  ${name.padEnd(34)}${figures.map((figure) => figure.padStart(14)).join('')}`);
}
