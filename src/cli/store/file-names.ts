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

/** Starts with every name free. Names depend on the order of the calls alone. */
export function createFileNames(): FileNames {
  const names = new Set<string>();
  return {
    reserve: (file) => void names.add(file),
    release: (file) => void names.delete(file),
    taken: (file) => names.has(file),
    take({ folder, slug }, suffix) {
      const stem = `${folder}/${slug}`;
      let file = `${stem}.json`;
      for (let number = 1; names.has(file); number++) {
        file = number === 1 ? `${stem}--${suffix}.json` : `${stem}--${suffix}-${number}.json`;
      }
      names.add(file);
      return file;
    },
  };
}
