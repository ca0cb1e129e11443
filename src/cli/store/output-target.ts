import { extname, join, resolve } from 'node:path';
import type { OutputFormat } from '../../output/format.ts';
import { outputFormat, outputFormats } from '../../output/index.ts';
import { UsageError } from '../exit.ts';
import { statOf } from '../inputs/read.ts';
import { standardOutput } from './sink.ts';

/** What was asked for with the flags of that name. */
export interface OutputFlags {
  output: string;
  format: string | null;
  table: string | null;
}

/** Where reports go, and in which format. */
export interface OutputTarget {
  kind: 'stream' | 'folder' | 'file';
  format: OutputFormat;
  /** Absolute path; of no use for a stream. */
  path: string;
  /** What messages call it. */
  shown: string;
}

/**
 * Where the flags send the reports. A path that ends in a format's extension is a file of that format, unless there is a
 * folder of that name. Throws `UsageError` where path and format do not fit.
 */
export function outputTarget({ output, format }: OutputFlags, cwd: string): OutputTarget {
  const named = format === null ? null : outputFormat(format);
  const usual = named ?? outputFormat('json');
  const shown = output.replace(endSlash, '');
  const path = resolve(cwd, output);
  if (output === '-') return { kind: 'stream', format: usual, path, shown: standardOutput };
  const extension = extname(path).toLowerCase();
  const isFolder = statOf(path)?.isDirectory() === true;
  if (extension === '' || shown !== output || isFolder) return { kind: 'folder', format: usual, path, shown };
  const fitting = outputFormats.filter(({ extensions }) => extensions.includes(extension));
  const found = named === null ? fitting[0] : fitting.find(({ name }) => name === format);
  if (found) return { kind: 'file', format: found, path, shown };
  throw new UsageError(unfit(output, extension, named));
}

const endSlash = /(?<=.)[/\\]$/u;

function unfit(output: string, extension: string, named: OutputFormat | null): string {
  const folder = `for a folder of that name: \`${output}/\``;
  if (named !== null)
    return `\`${output}\` does not end in \`${named.extensions[0]}\` as a file of ${named.name} does; ${folder}`;
  const known = outputFormats.flatMap(({ extensions }) => extensions);
  return `No output format has files ending in \`${extension}\`, expected one of ${[...new Set(known)].join(', ')}; ${folder}`;
}

/** What goes into one file: where a folder was named, the file `reports` in it. */
export function fileTarget(target: OutputTarget): OutputTarget {
  if (target.kind !== 'folder') return target;
  const name = `reports${target.format.extensions[0]}`;
  return { ...target, kind: 'file', path: join(target.path, name), shown: `${target.shown}/${name}` };
}
