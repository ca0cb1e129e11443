/** The order of what a figure can be. */

import type { Strength } from '../figure.ts';

const order: ReadonlyArray<Strength> = ['part', 'told', 'weak', 'total'];

export function lesser(one: Strength, other: Strength): Strength {
  if (one === 'total') return other;
  return order.indexOf(one) < order.indexOf(other) ? one : other;
}
