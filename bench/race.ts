/**
 * The least time of some rounds in milliseconds, by name: the rivals take turns, so that a busy machine is busy for all. It takes
 * about fifteen rounds until the engine has compiled what is used often.
 */
export async function race<Name extends string>(
  rivals: Record<Name, () => unknown>,
  rounds = 25,
): Promise<Record<Name, number>> {
  const names = Object.keys(rivals) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await rivals[name]();
      least[name] = Math.min(least[name], performance.now() - start);
    }
  }
  return least;
}
