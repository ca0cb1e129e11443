import type { Finding } from '../check/finding.ts';
import { printable } from '../screen/text.ts';
import { linesOf, type Reporter, worstFirst } from './reporter.ts';

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
  const shown = text.replace(steering, (character) => printable(character));
  return shown.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A log is read in terminals: what could steer one, line breaks apart, which are escaped, is shown by its code point. */
const steering = /[^\P{Cc}\r\n]|[\p{Cf}\u2028\u2029]/gu;

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
