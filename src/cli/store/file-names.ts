import type { IndexRow } from '../../output/report-index.ts';
import type { Diagnostic } from '../../report/report.ts';
import { duplicateReport, identityOf, nameOf } from '../../rules/duplicate-report.ts';
import { toDiagnostic } from '../../rules/rule.ts';

/** Hands out file names, each once. Files are relative to the output folder, with forward slashes. */
export interface FileNames {
  /** Sets a file aside that belongs to an input of another run. */
  reserve(file: string): void;
  /** Gives a name back. */
  release(file: string): void;
  taken(file: string): boolean;
  /** Names a report's file: plainly, or with `suffix` where the plain name is taken. */
  take(stem: string, suffix: string): string;
}

/**
 * Starts with every name free but those of files that are somebody else's; all end in `extension` (with the dot). Names depend on the order
 * of the calls, and on such files.
 */
export function createFileNames(extension: string, isOfOthers: (file: string) => boolean = () => false): FileNames {
  const names = new Set<string>();
  return {
    reserve: (file) => void names.add(file),
    release: (file) => void names.delete(file),
    taken: (file) => names.has(file),
    take(stem, suffix) {
      let file = stem + extension;
      for (let number = 1; names.has(file) || isOfOthers(file); number++) {
        file = `${stem}--${suffix}${number === 1 ? '' : `-${number}`}${extension}`;
      }
      names.add(file);
      return file;
    },
  };
}

/** The plain name of a report's file, without its extension. One that was taken has two hyphens behind it, which no plain one has. */
export function stemOf(file: string): string {
  return file.split(behindStem, 1).join();
}

const behindStem = /--|\./u;

/** An input as it is known by: its name, and the SHA-256 of its bytes. */
interface Source {
  name: string;
  sha256: string | null;
}

/**
 * Notes which input gave which report: of rows whose id another input, or this one, gave before, it tells that they are
 * second ones, and of rows without an id if the same bytes gave them. Both are kept. Of the documents in one archive the parser tells it.
 */
export function createClaims(): (rows: ReadonlyArray<IndexRow>, source: Source) => Diagnostic[] {
  const sources = new Map<string, { name: string; document: string }>();
  return (rows, { name, sha256 }) =>
    rows.flatMap((row, index) => {
      const claim = identityOf(row.id, { sha256, number: index });
      const first = sources.get(claim);
      if (first?.name === name && first.document !== row.source) return [];
      if (first !== undefined) return [duplicate(row, first.name)];
      sources.set(claim, { name, document: row.source });
      return [];
    });
}

function duplicate({ id, country, file }: IndexRow, first: string): Diagnostic {
  const message = `Unexpected second report \`${nameOf(id, country)}\`, expected one: the first is of \`${first}\`, this one is written to \`${file}\``;
  return toDiagnostic(duplicateReport, { message, position: null });
}
