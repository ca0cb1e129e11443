import { perform } from './perform.ts';
import type { Workshop } from './workshop.ts';

/** In this thread, one after the other, without a way to stop one. */
export const inlineWorkshop: Workshop = { perform, close: async () => undefined };
