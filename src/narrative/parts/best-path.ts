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
function forward(starts: ReadonlyArray<number>, steps: ReadonlyArray<Step>): number[][] {
  const rows: number[][] = [];
  let last = starts;
  for (const step of steps) {
    const row: number[] = [];
    for (let to = 0; to < starts.length; to += 1)
      row.push((step.fits[to] as number) + (rows.length === 0 ? (last[to] as number) : bestTo(to, last, step)));
    rows.push(row);
    last = row;
  }
  return rows;
}

function bestTo(to: number, before: ReadonlyArray<number>, step: Step): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < before.length; from += 1)
    best = Math.max(best, (before[from] as number) + step.move(from, to));
  return best;
}

/** What the best way from each block on is worth, without the block itself. */
function backward(count: number, steps: ReadonlyArray<Step>): number[][] {
  const rows: number[][] = [];
  let next = new Array<number>(count).fill(0);
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    rows.push(next);
    const row: number[] = [];
    for (let from = 0; from < count; from += 1) row.push(bestFrom(from, next, steps[index] as Step));
    next = row;
  }
  return rows.reverse();
}

function bestFrom(from: number, after: ReadonlyArray<number>, step: Step): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let to = 0; to < after.length; to += 1)
    best = Math.max(best, (step.fits[to] as number) + (after[to] as number) + step.move(from, to));
  return best;
}

function highest(values: ReadonlyArray<number>): number {
  let best = 0;
  for (let state = 1; state < values.length; state += 1)
    if ((values[state] as number) > (values[best] as number)) best = state;
  return best;
}
