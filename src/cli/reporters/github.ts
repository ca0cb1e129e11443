import type { Finding } from '../check/finding.ts';
import { linesOf } from './lines-of.ts';
import type { Reporter } from './reporter.ts';
import { worstFirst } from './worst-first.ts';

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands, by which GitHub Actions annotates files: one a line, the worst first, for only some are shown. */
export const github: Reporter = {
  name: 'github',
  audience: 'programs',
  write: ({ findings }) =>
    worstFirst(findings)
      .filter(({ status }) => status !== 'known')
      .map((finding) => `${command(finding)}\n`)
      .join(''),
};

function command(finding: Finding): string {
  const { severity, ruleId, message, file, page, url } = finding;
  const position = linesOf(finding);
  const properties = [
    ['file', file],
    ['line', position?.start.line],
    ['endLine', position?.end.line],
    ['col', position?.start.column],
    ['endColumn', position?.end.column],
    ['title', `tip-report: ${ruleId}`],
  ].flatMap(([name, value]) => (value === null || value === undefined ? [] : [`${name}=${property(String(value))}`]));
  const text = [message, page === null ? null : `Page ${page}`, url].filter(Boolean).join('\n');
  return `::${levels[severity]} ${properties.join(',')}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
