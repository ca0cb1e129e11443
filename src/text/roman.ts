const numerals = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** The number that a Roman numeral is, up to twenty; `NaN` for anything else. */
export function romanNumber(numeral: string): number {
  return numerals.indexOf(numeral.toLowerCase()) + 1 || Number.NaN;
}
