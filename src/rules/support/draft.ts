import type { TierCode } from '../../report/tier.ts';
import type { Evidence, MovementKind, ResidueRole, SectionKind } from '../../report/vocabulary.ts';

/** A section of an example, by its texts. */
export interface DraftSection {
  kind: SectionKind;
  title?: string | null;
  paragraphs: ReadonlyArray<string>;
}

interface DraftMovement {
  kind: MovementKind;
  text: string;
  from?: TierCode | null;
  consecutiveYears?: number | null;
  waiver?: boolean;
  automatic?: boolean;
}

/** What a rule's example says about a report: what differs from an ordinary one (`tests/helpers/example-document.ts` has it). */
export interface Draft {
  /** Name of the source. */
  name?: string;
  country?: { name: string; iso3: string | null; printed: string; evidence?: Evidence } | null;
  year?: number | null;
  yearEvidence?: Evidence | null;
  tier?: TierCode | null;
  tierEvidence?: Evidence;
  finding?: { minimumStandards: 'met' | 'not-met'; significantEfforts: boolean | null; text: string } | null;
  movement?: DraftMovement | null;
  sections?: ReadonlyArray<DraftSection>;
  recommendations?: ReadonlyArray<string> | null;
  residue?: ReadonlyArray<{ role: ResidueRole; text: string }>;
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
