/** What a worker of the pool runs. */
export { perform as default } from './perform.ts';
