/** The pattern that is written so: `/^Read/iu`. */
export function patternOf(written: string): RegExp {
  const end = written.lastIndexOf('/');
  return new RegExp(written.slice(1, end), written.slice(end + 1));
}
