import { set } from '../words/word-sets.ts';

export const keptRecords = set('data statistics information records reports figures');

/** What is kept of cases and told of them. */
export const kept = set('data statistics information records figures number numbers total');
