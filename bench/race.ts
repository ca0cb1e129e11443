/** So long a race takes, in milliseconds: the engine compiles what is used often only after some thousand pages. */
const lasting = 15_000;
const fewestRounds = 5;

/**
 * The least time of some rounds in milliseconds, by name: the rivals take turns, so that a busy machine is busy for all, and many,
 * until the engine has compiled what is used often.
 */
export async function race<Name extends string>(rivals: Record<Name, () => unknown>): Promise<Record<Name, number>> {
  const names = Object.keys(rivals) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  const end = performance.now() + lasting;
  for (let round = 0; round < fewestRounds || performance.now() < end; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await rivals[name]();
      least[name] = Math.min(least[name], performance.now() - start);
    }
  }
  return least;
}
