export { inspectInput, type Stage, stages } from './inspect.ts';
export type { Options } from './options.ts';
export { type ParseOptions, parseReports, parseReportsSync } from './parse-reports.ts';
export { default as tipReport } from './plugin.ts';
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
} from './report/report.ts';
export { type TierCode, tierCodes, tierLabels } from './report/tier.ts';
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
} from './report/vocabulary.ts';
