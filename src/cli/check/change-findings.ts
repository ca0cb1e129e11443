import { all, excerpt } from '../../rules/index.ts';
import { checkRuleFinding } from './check-rule-finding.ts';
import type { ReportChange } from './compare-expected.ts';
import type { Raw } from './finding.ts';

/** Differences from the committed output as findings, one a report. */
export function changeFindings(changes: ReadonlyArray<ReportChange>): Raw[] {
  return changes.map(toFinding);
}

function toFinding({ kind, report, source, file, changes }: ReportChange): Raw {
  const at = { file: source, report };
  const name = excerpt(report);
  if (kind === 'missing') {
    return checkRuleFinding('output-missing', `Unexpected new report ${name}, expected it in the committed output`, at);
  }
  if (kind === 'surplus') {
    const message = `Unexpected ${name} in ${excerpt(file ?? '')}, expected a report that an input gives`;
    return checkRuleFinding('output-surplus', message, at);
  }
  const paths = changes.filter((change) => change.kind !== 'moved').map(({ path }) => path);
  const what = paths.length > 0 ? all(paths) : `${changes.length} places`;
  const message = `Unexpected change of ${name} in ${what}, expected what stands in ${excerpt(file ?? '')}`;
  return checkRuleFinding('output-changed', message, at);
}
