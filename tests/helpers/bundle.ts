import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { TestProject } from 'vitest/node';
import { root } from './repository.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with `bin.js`, the command, and `worker.js`, the worker of its pool. */
    bundle: string;
  }
}

/**
 * Before all tests: what they start in a process or a thread of its own, as Node can load it. One that compiles the source file by
 * file takes seconds before it begins.
 */
export default async function bundle({ provide }: TestProject): Promise<() => void> {
  // Beside `node_modules`, from where the packages are taken.
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'tests-'));
  const input = { bin: 'src/cli/bin.ts', worker: 'src/cli/pool/worker.ts' };
  const external = (id: string): boolean => !id.startsWith('.') && !id.startsWith(root);
  const made = await rolldown({ cwd: root, input, external, platform: 'node' });
  await made.write({ dir: folder });
  await made.close();
  provide('bundle', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
