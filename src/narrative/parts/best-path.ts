/** One block on the way through the parts: how well it fits each state, and what it costs to move there. */
export interface Step {
  /** How well the block fits each state. */
  fits: ReadonlyArray<number>;
  /** What going on from one state to another at this block is worth; `-Infinity` where it cannot be. */
  move(from: number, to: number): number;
}

/** The best way through all blocks, and how sure each of its steps is. */
export interface BestPath {
  /** The state of each block. */
  states: number[];
  /** How much worse the best way is that has this block in another state. */
  margins: number[];
  /** That other state. */
  seconds: number[];
}

/**
 * The way through the states that is worth most (Viterbi), in time linear in the blocks. `starts` is what beginning in each
 * state is worth. Of two ways worth the same the one in the earlier states wins.
 */
export function bestPath(starts: ReadonlyArray<number>, steps: ReadonlyArray<Step>): BestPath {
  const before = forward(starts, steps);
  const after = backward(starts.length, steps);
  const found: BestPath = { states: [], margins: [], seconds: [] };
  for (const [index, worth] of before.entries()) {
    const whole = worth.map((value, state) => value + ((after[index] as number[])[state] as number));
    // Of ways worth the same it is the one that goes on from the block before.
    const best = highest(
      index === 0 ? whole : onFrom(found.states[index - 1] as number, steps[index] as Step, after[index] as number[]),
    );
    const second = highest(whole.map((value, state) => (state === best ? Number.NEGATIVE_INFINITY : value)));
    found.states.push(best);
    found.seconds.push(second);
    found.margins.push((whole[best] as number) - (whole[second] as number));
  }
  return found;
}

/** What each way is worth from a block on that comes from a state. */
function onFrom(state: number, { fits, move }: Step, after: ReadonlyArray<number>): number[] {
  return fits.map((fit, to) => move(state, to) + fit + (after[to] as number));
}

/** What the best way up to each block is worth that has it in each state. */
function forward(starts: ReadonlyArray<number>, steps: ReadonlyArray<Step>): ReadonlyArray<number>[] {
  const rows: ReadonlyArray<number>[] = [];
  for (const { fits, move } of steps) {
    const before = rows.at(-1);
    const upTo = (to: number) => (before ? most(before, (from) => move(from, to)) : (starts[to] as number));
    rows.push(fits.map((fit, to) => fit + upTo(to)));
  }
  return rows;
}

/** What the best way from each block on is worth, without the block itself. */
function backward(count: number, steps: ReadonlyArray<Step>): ReadonlyArray<number>[] {
  const rows: ReadonlyArray<number>[] = [];
  let next: ReadonlyArray<number> = new Array<number>(count).fill(0);
  for (const { fits, move } of steps.toReversed()) {
    rows.push(next);
    const after = next.map((worth, to) => (fits[to] as number) + worth);
    next = after.map((_, from) => most(after, (to) => move(from, to)));
  }
  return rows.reverse();
}

/** The most that any of some values is worth with what is added to it. */
function most(values: ReadonlyArray<number>, added: (index: number) => number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1)
    best = Math.max(best, (values[index] as number) + added(index));
  return best;
}

function highest(values: ReadonlyArray<number>): number {
  let best = 0;
  for (let state = 1; state < values.length; state += 1)
    if ((values[state] as number) > (values[best] as number)) best = state;
  return best;
}
