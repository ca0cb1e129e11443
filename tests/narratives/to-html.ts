import type { Narrative, NarrativePart, RecommendationsPart } from './narrative.ts';
import { withSemicolons } from './to-text.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const special = /[&<>"]/gu;

function escaped(text: string): string {
  return text.replaceAll(special, (character) => entities[character] ?? character);
}

/** Years up to which the department's pages were set with `<b>` and letter ranges, and what came after. */
const lastOldPage = 2016;

function paragraph(content: string): string {
  return `<p>${content}</p>`;
}

/** A list wherever the era lists, whatever the copies of its pages made of it. */
function recommendationBlocks({ form, items }: RecommendationsPart): string[] {
  if (form === 'semicolons') return [paragraph(escaped(withSemicolons(items)))];
  if (form === 'paragraphs') return items.map((item) => paragraph(escaped(item)));
  return [`<ul>\n${items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`];
}

function blocks(part: NarrativePart, year: number): string[] {
  const content =
    part.kind === 'recommendations'
      ? recommendationBlocks(part)
      : part.paragraphs.map((text) => paragraph(escaped(text)));
  if (part.title === null) return content;
  const title = year > lastOldPage ? `<strong>${escaped(part.title)}</strong>` : `<b>${escaped(part.title)}</b>`;
  if (part.runIn === undefined) return [paragraph(title), ...content];
  const [first = '', ...rest] = content;
  return [first.replace('<p>', () => `<p>${title} `), ...rest];
}

function headerBlocks(narrative: Narrative): string[] {
  const [title = '', ...lines] = narrative.header.map(escaped);
  return [`<h1 class="featured-content__headline">${title}</h1>`, ...lines.map((line) => `<h2>${line}</h2>`)];
}

const top = `<header class="site-header">
<section class="usa-banner" aria-label="Official government website">
<p>An official website of the United States Government</p>
<button type="button">Here's how you know</button>
</section>
<a class="skip-link" href="#content">Skip to content</a>
<nav aria-label="Main">
<ul>
<li><a href="/">Home</a></li>
<li><a href="/bureaus-offices/">Bureaus and Offices</a></li>
<li><a href="/countries-areas/">Countries &amp; Areas</a></li>
<li><a href="/reports/">Reports</a></li>
</ul>
</nav>
</header>`;

const share = `<div class="share-tools" role="group" aria-label="Share">
<a href="#facebook">Share on Facebook</a>
<a href="#x">Share on X</a>
<a href="javascript:window.print()">Print</a>
</div>`;

const bottom = `<aside class="related"><h2>Related Articles</h2>
<ul><li><a href="/a">Office to Monitor and Combat Trafficking in Persons</a></li></ul></aside>
</main>
<footer class="site-footer">
<nav aria-label="Footer"><a href="/privacy">Privacy Policy</a> <a href="/copyright">Copyright Information</a> <a href="/foia">FOIA</a></nav>
<p>U.S. Department of State</p>
</footer>
<script>window.dataLayer = window.dataLayer || []; if (1 < 2 && 'Tier 3') { dataLayer.push({ tier: 'Tier 3' }); }</script>`;

/** The narrative as a whole page of the department's site: banner, navigation, share links, footer, script and style. */
export function toHtml(narrative: Narrative): string {
  const title = escaped(narrative.header[0] ?? '');
  const body = [...headerBlocks(narrative), share, ...narrative.parts.flatMap((part) => blocks(part, narrative.year))];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} - United States Department of State</title>
<style>.report__content p { margin: 0 0 1em; }</style>
</head>
<body class="report-template">
${top}
<main id="content">
<!-- report -->
<article class="report__content entry-content">
${body.join('\n')}
</article>
${bottom}
</body>
</html>
`;
}
