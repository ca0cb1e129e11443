import type { Country, Finding, Movement, Residue } from '../../report/report.ts';
import type { TierCode } from '../../report/tier.ts';
import type { Evidence, SectionKind } from '../../report/vocabulary.ts';

/** A section of an example, by its texts. */
export interface DraftSection {
  kind: SectionKind;
  title?: string | null;
  paragraphs: ReadonlyArray<string>;
}

/** Some of a value of a report, which has a place of its own there. */
type Drafted<Value, Given extends keyof Value> = Pick<Value, Given> & Partial<Omit<Value, Given | 'position'>>;

/** What a rule's example says about a report: what differs from an ordinary one (`tests/helpers/example-document.ts` has it). */
export interface Draft {
  /** Name of the source. */
  name?: string;
  country?: Drafted<Country, 'name' | 'iso3' | 'printed'> | null;
  year?: number | null;
  yearEvidence?: Evidence | null;
  tier?: TierCode | null;
  tierEvidence?: Evidence;
  finding?: Omit<Finding, 'position'> | null;
  movement?: Drafted<Movement, 'kind' | 'text'> | null;
  sections?: ReadonlyArray<DraftSection>;
  recommendations?: ReadonlyArray<string> | null;
  residue?: ReadonlyArray<Omit<Residue, 'position'>>;
  /** Text at the end of the source that is put into no part: a fault of the parser. */
  unowned?: string;
  /** Whether the last paragraph is put into the report twice: a fault of the parser. */
  ownedTwice?: boolean;
  /** Whether the last two paragraphs change places in the report: a fault of the parser. */
  swapped?: boolean;
  /** Words of the source that come out differently: a fault of the parser. */
  altered?: { from: string; to: string };
}

/** What differs, where it is a section without a title. */
export function inSection(kind: SectionKind, ...paragraphs: string[]): Pick<Required<Draft>, 'sections'> {
  return { sections: [{ kind, paragraphs }] };
}
