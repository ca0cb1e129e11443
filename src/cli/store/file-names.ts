import type { IndexRow } from '../../output/report-index.ts';
import type { Diagnostic } from '../../report/report.ts';
import { duplicateReport, identityOf, nameOf } from '../../rules/duplicate-report.ts';
import { toDiagnostic } from '../../rules/rule.ts';

/**
 * Names of files, each handed out once. They are relative to the output folder, with forward slashes, and all end in `extension` (with the
 * dot). Those of files that are somebody else's are never free.
 */
export class FileNames {
  /** The names that are taken; one that belongs to an input of another run is added, one that is not needed deleted. */
  readonly taken = new Set<string>();
  readonly #extension: string;
  readonly #isOfOthers: (file: string) => boolean;

  constructor(extension: string, isOfOthers: (file: string) => boolean = () => false) {
    this.#extension = extension;
    this.#isOfOthers = isOfOthers;
  }

  /** Names a report's file: plainly, or with `suffix` where the plain name is taken. It depends on the order of the calls. */
  take(stem: string, suffix: string): string {
    let file = stem + this.#extension;
    for (let number = 1; this.taken.has(file) || this.#isOfOthers(file); number++) {
      file = `${stem}--${suffix}${number === 1 ? '' : `-${number}`}${this.#extension}`;
    }
    this.taken.add(file);
    return file;
  }
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
