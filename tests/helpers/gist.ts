import type { Report } from '../../src/index.ts';

/** All that a report says, apart from where it stands and how its headings are set. */
export function gist(report: Report | undefined) {
  if (!report) return null;
  const { tier } = report;
  return {
    country: report.header.country?.iso3,
    year: report.header.edition.year,
    tier: tier && {
      code: tier.code,
      finding: tier.finding && { ...tier.finding, text: plain(tier.finding.text), position: null },
      movement: tier.movement && { ...tier.movement, text: plain(tier.movement.text), position: null },
    },
    sections: report.narrative.sections.map(({ kind, title, paragraphs }) => ({
      kind,
      title: title && heading(title.text),
      paragraphs: paragraphs.map(({ text }) => plain(text)),
    })),
    recommendations: report.recommendations && {
      title: report.recommendations.title && heading(report.recommendations.title.text),
      items: report.recommendations.items.map(({ text }) => plain(text)),
    },
  };
}

/** Text without the difference of straight and curly quotation marks. */
function plain(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
}

function heading(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[\s:.]+$/u, '');
}
