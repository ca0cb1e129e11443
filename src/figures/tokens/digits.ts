/** More digits than a number holds exactly. */
const mostDigits = 15;

/**
 * The value of digits with commas and a point: '1,146', '3.5'. It is the one that `Number` gives, which takes ten times as long:
 * few digits are a number exactly, and what is divided once is rounded once.
 */
export function numberIn(digits: string): number {
  if (digits.length > mostDigits) return Number(digits.replaceAll(',', ''));
  let value = 0;
  let divisor = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const code = digits.charCodeAt(at);
    if (code === 0x2c) continue;
    if (code !== 0x2e) {
      value = value * 10 + code - 0x30;
      divisor *= 10;
    } else if (divisor === 0) divisor = 1;
    else return Number.NaN;
  }
  return divisor === 0 ? value : value / divisor;
}
