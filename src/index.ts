export { inspectInput, type Stage, stages } from './inspect.ts';
export type {
  Country,
  Diagnostic,
  EditionStatement,
  Finding,
  Header,
  Movement,
  Point,
  Position,
  Recommendations,
  Report,
  Residue,
  Section,
  Source,
  Text,
  Tier,
} from './model/report.ts';
export { type TierCode, tierCodes, tierLabels } from './model/tier.ts';
export {
  type Evidence,
  evidences,
  type MovementKind,
  movementKinds,
  type ResidueRole,
  residueRoles,
  type SectionKind,
  type Severity,
  schemaVersion,
  sectionKinds,
  severities,
} from './model/vocabulary.ts';
export type { Options } from './options.ts';
export { type ParseOptions, parseReports, parseReportsSync } from './parse-reports.ts';
export { default as tipReport } from './plugin.ts';
