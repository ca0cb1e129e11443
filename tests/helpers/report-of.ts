import { parseReportsSync, type Report } from '../../src/index.ts';

/** The first report of a text, given by its paragraphs. */
export function reportOf(...paragraphs: string[]): Report {
  const [report] = parseReportsSync(`${paragraphs.join('\n\n')}\n`).reports;
  if (!report) throw new Error('no report');
  return report;
}

/** The sections of a report and how many paragraphs each has: 'summary 1, prosecution 2'. */
export function kindsOf({ narrative }: Report): string {
  return narrative.sections.map(({ kind, paragraphs }) => `${kind} ${paragraphs.length}`).join(', ');
}
