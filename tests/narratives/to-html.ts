import { type Block, blocksOf, inLists } from './blocks.ts';
import type { Narrative, RecommendationForm } from './narrative.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const special = /[&<>"]/gu;

function escaped(text: string): string {
  return text.replaceAll(special, (character) => entities[character] ?? character);
}

/** Years up to which the department's pages were set with `<b>` and letter ranges, and what came after. */
const lastOldPage = 2016;

/** A list wherever the era lists, whatever the copies of its pages made of it. */
const isList = (form: RecommendationForm): boolean => form !== 'semicolons' && form !== 'paragraphs';

function written({ kind, title, text }: Block, isOld: boolean): string {
  const bold = (words: string): string => (isOld ? `<b>${words}</b>` : `<strong>${words}</strong>`);
  if (kind === 'header') return `<h2>${escaped(text)}</h2>`;
  if (kind === 'item') return `<li>${escaped(text)}</li>`;
  if (kind === 'heading') return `<p>${bold(escaped(text))}</p>`;
  return `<p>${title === undefined ? '' : `${bold(escaped(title))} `}${escaped(text)}</p>`;
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
  const [first, ...blocks] = blocksOf(narrative, isList);
  const title = escaped(first?.text ?? '');
  const lines = blocks.filter(({ kind }) => kind === 'header');
  const write = (block: Block): string => written(block, narrative.year <= lastOldPage);
  const body = [
    `<h1 class="featured-content__headline">${title}</h1>`,
    ...lines.map(write),
    share,
    ...inLists(blocks.slice(lines.length), write, ['<ul>', '</ul>']),
  ];
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
