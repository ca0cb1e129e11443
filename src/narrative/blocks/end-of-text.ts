/** "End Text of Country Narrative.", "(end text)": how a cable closes what it quotes. */
const endOfText =
  /^[-–—\s([]{0,6}end(?:ing)?(?: of)?(?: the)? (?:(?:final|tip|official|cleared|country|draft|report|full) ){0,4}(?:text|narrative|quote|excerpt)\b[^.;!?]{0,40}[.)\]\s–—-]{0,6}$/iu;
const longestEnd = 80;

/** Whether a line says that what is quoted above it is over. */
export function endsQuoted(line: string): boolean {
  return line.length <= longestEnd && endOfText.test(line);
}
