export { inspectInput, type Stage, stages } from './inspect.ts';
export type { Input, InputFormatName, Options, SyncFormatName } from './options.ts';
export {
  type NamedDocument,
  type ParseOptions,
  type ParseResult,
  parseAll,
  parseReports,
  parseReportsSync,
  type SyncParseOptions,
} from './parse-reports.ts';
export { default as tipReport, type PluginOptions } from './plugin.ts';
export type * from './report/report.ts';
export { type TierCode, tierCodes, tierLabels } from './report/tier.ts';
export {
  type Evidence,
  type Exploitation,
  evidences,
  exploitations,
  type Measure,
  type MovementKind,
  measures,
  movementKinds,
  type Qualifier,
  qualifiers,
  type ResidueRole,
  residueRoles,
  type SectionKind,
  type Severity,
  schemaVersion,
  sectionKinds,
  severities,
  type TotalStatus,
  totalStatuses,
} from './report/vocabulary.ts';
