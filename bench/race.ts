/** The least time of some rounds in milliseconds, by name: the rivals take turns, so that a busy machine is busy for all. */
export async function race<Name extends string>(
  rivals: Record<Name, () => unknown>,
  rounds = 7,
): Promise<Record<Name, number>> {
  const names = Object.keys(rivals) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await rivals[name]();
      // The first round warms up.
      if (round > 0) least[name] = Math.min(least[name], performance.now() - start);
    }
  }
  return least;
}
