import type { Piece } from '../pool/task.ts';

/** Hands out file names, each once. Files are relative to the output folder, with forward slashes. */
export interface FileNames {
  /** Sets a file aside that belongs to an input of another run. */
  reserve(file: string): void;
  /** Gives a name back. */
  release(file: string): void;
  taken(file: string): boolean;
  /** Names a report: plainly, or with `suffix` where the plain name is taken. */
  take(piece: Pick<Piece, 'folder' | 'slug'>, suffix: string): string;
}

/** Starts with every name free; all end in `extension` (with the dot). Names depend on the order of the calls alone. */
export function createFileNames(extension: string): FileNames {
  const names = new Set<string>();
  return {
    reserve: (file) => void names.add(file),
    release: (file) => void names.delete(file),
    taken: (file) => names.has(file),
    take({ folder, slug }, suffix) {
      const stem = `${folder}/${slug}`;
      let file = stem + extension;
      for (let number = 1; names.has(file); number++) {
        file = `${stem}--${suffix}${number === 1 ? '' : `-${number}`}${extension}`;
      }
      names.add(file);
      return file;
    },
  };
}
