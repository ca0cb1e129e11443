import { Buffer } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { settingsOf } from '../../process-input.ts';
import { readStream } from '../inputs/read-stream.ts';
import { statOf } from '../inputs/stat-of.ts';
import { unreadable } from './problem.ts';
import type { Task } from './task.ts';
import type { Workshop } from './workshop.ts';

/**
 * A workshop that is brought what comes through a pipe, standard input among them: who reads a pipe may wait for its writer
 * for ever, and only what waits here can be interrupted. It comes only once, so it is parsed whatever is known of it.
 */
export function withPipes(workshop: Workshop, stdin: Readable): Workshop {
  return {
    ...workshop,
    async perform(task) {
      const stream = streamOf(task, stdin);
      if (!stream) return workshop.perform(task);
      try {
        const bytes = await readStream(stream, settingsOf(task.options).maxBytes);
        return await workshop.perform({ ...task, bytes, known: null });
      } catch (error) {
        return unreadable(task.name, error);
      }
    },
  };
}

function streamOf({ path }: Task, stdin: Readable): Readable | null {
  if (path === null) return stdin;
  const file = typeof path === 'string' ? path : Buffer.from(path);
  const found = statOf(file);
  return found?.isFIFO() || found?.isCharacterDevice() ? createReadStream(file) : null;
}
