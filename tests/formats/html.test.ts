import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/formats/html/page.ts';
import { formatOf } from '../../src/formats/index.ts';
import { flatten } from '../../src/narrative/page/flatten.ts';
import type { MappedText } from '../../src/report/document.ts';
import { sourceRange } from '../../src/text/mapped-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const ofPage = (text: string) =>
  ({ name: 'page.html', text, verbatim: false, blankLines: 'none', unusual: null }) as const;

/** The blocks of a page as the segmenter sees them: `role: text`, or the text alone. */
function blocksOf(html: string): string[] {
  const { tree } = parsePage(html);
  return flatten(tree, ofPage(html)).map(({ role, shape, content }) => {
    const kind = role ?? (shape === 'paragraph' ? '' : shape);
    return `${kind ? `${kind}: ` : ''}${content.text.replaceAll(/[^\S\n]+/gu, ' ').trim()}`;
  });
}

function literalsOf(node: Nodes): string[] {
  if ('children' in node) return (node.children as Nodes[]).flatMap(literalsOf);
  return node.type === 'text' ? [node.value] : [];
}

/** What the runs of a mapped text say the source has there. */
function sourceOf({ runs }: MappedText, source: string): string {
  return runs.map(({ from, length, span }) => source.slice(from, from + (span ?? length))).join('');
}

describe('blocks of a page', () => {
  it.each<[string, string, string[]]>([
    ['headings, paragraphs and lists', '<h1>A</h1><p>B<ul><li>C<li>D</ul>', ['heading: A', 'B', 'item: C', 'item: D']],
    [
      'a heading that is only bold',
      '<p><strong>PROSECUTION</strong></p><p>The government',
      ['PROSECUTION', 'The government'],
    ],
    [
      'what is in other XML a heading, a paragraph or an item (TEI)',
      '<?xml version="1.0"?>\n<TEI xmlns="urn:x"><text><body><div><head>PROTECTION</head><p>Nuns</p><list><item>A</item><item>B</item></list></div></body></text></TEI>',
      ['heading: PROTECTION', 'Nuns', 'item: A', 'item: B'],
    ],
    [
      'the same of DocBook',
      '<article xmlns="urn:x"><title>Mali</title><section><title>PROTECTION</title><para>Nuns</para></section><itemizedlist><listitem><para>A</para></listitem></itemizedlist></article>',
      ['heading: Mali', 'heading: PROTECTION', 'Nuns', 'item: A'],
    ],
    [
      'the paragraphs of a scan (DjVu)',
      '<?xml version="1.0" ?>\n<!DOCTYPE DjVuXML>\n<DjVuXML><HEAD></HEAD><BODY><PARAGRAPH><LINE><WORD coords="1">Nuns</WORD>\n<WORD>pray</WORD></LINE></PARAGRAPH><PARAGRAPH><LINE><WORD>A</WORD></LINE></PARAGRAPH></BODY></DjVuXML>',
      ['Nuns pray', 'A'],
    ],
    [
      'the topics and notes of an outline (OPML)',
      '<?xml version="1.0"?>\n<opml version="2.0"><head><title>Lakes</title></head><body><outline text="PROTECTION" _note="Nuns &amp; boats&#10;&#10;Two&#10;lines">\n<outline context="no" text="A > B"/></outline></body></opml>',
      ['PROTECTION', 'Nuns & boats', 'Two\nlines', 'A > B'],
    ],
    [
      'words of an outline between either quotation marks, with a sign that ends tags, and set bold',
      '<opml version="2.0"><head></head><body><outline note="text=\'no\'" text="Fined > 9, &lt;b&gt;Nuns&lt;/b&gt;"/><outline text = \'A "B" C\'/></body></opml>',
      ['Fined > 9, Nuns', 'A "B" C'],
    ],
    [
      'topics of an outline that are comments, with what is below them, which are hidden',
      '<opml version="2.0"><head></head><body><outline text="Nuns"><outline text="Ask" isComment="true" _note="them"><outline text="Why"/></outline><outline text="Boats"/></outline><outline isComment="false" text="A"/></body></opml>',
      ['Nuns', 'navigation: Ask them', 'navigation: Why', 'Boats', 'A'],
    ],
    [
      'a comment with topics without words below it, and none where the words name one',
      `<opml version="2.0"><head></head><body><outline isComment="true" text="Ask"><outline><outline text="Why"/></outline><outline text="Boats"/></outline><outline text='Say isComment="true" there'/></body></opml>`,
      ['navigation: Ask', 'navigation: Why', 'navigation: Boats', 'Say isComment="true" there'],
    ],
    [
      'the entries of a feed (RSS), in a section and escaped, with a mark that was escaped twice',
      '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Lakes</title><item><title>Mali</title><link>a</link><dc:date>b</dc:date><description><![CDATA[Nuns<br>pray &lt;]]></description></item><item><title>Chad</title><description>&lt;p class=&quot;x y&quot;&gt;Boats &amp;ndash; 3&lt;/p&gt;&lt;ul&gt;&lt;li&gt;A&lt;/li&gt;&lt;/ul&gt;</description></item></channel></rss>',
      ['heading: Lakes', 'heading: Mali', 'a', 'b', 'Nuns\npray <', 'heading: Chad', 'Boats – 3', 'item: A'],
    ],
    [
      'those of Atom, with markup as it is, and a section without an end',
      '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id><entry><link href="a"/><category term="b"/><title>Mali</title><content type="xhtml"><div><h3>PROTECTION</h3><p>Nuns</p></div></content><summary><![CDATA[Boats</summary></entry></feed>',
      ['urn:a', 'heading: Mali', 'heading: PROTECTION', 'Nuns', 'Boats'],
    ],
    [
      'elements of XML with the names of what each object has',
      '<?xml version="1.0"?>\n<doc><p>Nuns</p><constructor>A</constructor><toString>B</toString></doc>',
      ['Nuns', 'AB'],
    ],
    [
      'paragraphs in what keeps its lines',
      '<div style="white-space: pre-wrap"><p>Nuns\npray</p><p>A</p></div>',
      ['Nuns pray', 'A'],
    ],
    [
      'headings that were never closed',
      '<h1>Mali<h3>Prosecution<p>The police<p>The courts<ul><li>One<li>Two</ul><h3><div>Protection</div></h3><p>Nuns',
      [
        'heading: Mali',
        'heading: Prosecution',
        'The police',
        'The courts',
        'item: One',
        'item: Two',
        'heading: Protection',
        'Nuns',
      ],
    ],
    [
      'words that show where a pointer rests',
      '<p>The code<span class="tip" role="tooltip">Law of 2015</span> names the crime.</p>',
      ['The code names the crime.', 'navigation: Law of 2015'],
    ],
    [
      'such words that are called as what opens is',
      '<p>The code<span class="tip-content" role="tooltip">Law of 2015</span> names the crime.</p>',
      ['The code names the crime.', 'navigation: Law of 2015'],
    ],
    ['line breaks', '<p>A<br>B<br/>C</p>', ['A\nB\nC']],
    ['two line breaks for a paragraph', '<td>A<br><br>B<br>&nbsp;<br>C</td>', ['A', 'B', 'C']],
    [
      'headings, lists and blank lines, as the editor of a blog has them',
      '<h2>Prosecution</h2>\n\nJudges\nsat.\n\nPolice slept.\n\n<ul>\n \t<li>Two.</li>\n</ul>\r\n\r\nNuns.',
      ['heading: Prosecution', 'Judges\nsat.\n\nPolice slept.', 'item: Two.', 'Nuns.'],
    ],
    ['source lines as blanks', '<p>one\n   two\r\nthree</p>', ['one two three']],
    [
      'line ends of a text in which tags were left',
      '3 Views\n\nSHOW MORE\nSHOW LESS\n\nM A L I<br />\n\nthe <b>traffick<i>in</i>g</b> of<br />\r\nboys<br />\n<br />\nGirls',
      ['3 Views\n\nSHOW MORE\nSHOW LESS\n\nM A L I\nthe trafficking of\nboys', 'Girls'],
    ],
    ['preformatted lines', '<pre>one\ntwo</pre>', ['one\ntwo']],
    ['cells of a layout table, in order', '<table><tr><td>A<td><p>B<p>C<tr><th>D</table>', ['A', 'B', 'C', 'D']],
    [
      'words in several elements',
      '<p>Cura<span>ç</span>ao <i>(</i>Tier <b>2</b>)<sup>1</sup></p>',
      ['Curaçao (Tier 2)', 'footnote: 1'],
    ],
    ['a quotation without marks of its own', '<p>called <q>debt</q></p>', ['called debt']],
    [
      'what is said of a picture',
      '<p><span class="caption">A lake. © A. Lee</span>Two men.</p><div class="wp-caption"><p class="wp-caption-text">A boat.</p></div>',
      ['Two men.', 'navigation: A lake. © A. Lee', 'navigation: A boat.'],
    ],
    ['a title that is shown over a picture', '<div class="caption"><h1>Mali</h1></div><p>A', ['heading: Mali', 'A']],
    ['what a page shows beside text', '<p>A<img alt="no"><input value="no"><wbr>B</p>', ['AB']],
    [
      'short texts that are hidden behind their headings',
      '<h3>Prosecution</h3><div style="display:none"><p>Judges sat.</p></div><h3>Protection</h3><div hidden><ul><li>Two.</li></ul></div>',
      ['heading: Prosecution', 'Judges sat.', 'heading: Protection', 'item: Two.'],
    ],
    [
      'an accordion',
      `<h4><button aria-controls="x">Prosecution</button></h4><div hidden id="x"><p>${'The government. '.repeat(30)}`,
      ['heading: Prosecution', 'The government. '.repeat(30).trim()],
    ],
    [
      'the rest of a paragraph that is hidden behind dots',
      '<p>Judges of the coast met<span>...</span><span style="display:none"> in May.</span></p>',
      ['Judges of the coast met in May.', 'navigation: ...'],
    ],
    [
      'behind dots a label, and the whole paragraph of which a part is shown, as what nobody sees',
      '<p>Judges of the coast met<span>...</span><span style="display:none">Read more</span></p><p>Judges of the lake and of the coast met<span>…</span><span style="display:none">Judges of the lake and of the coast met in May.</span></p>',
      [
        'Judges of the coast met...',
        'navigation: Read more',
        'Judges of the lake and of the coast met…',
        'navigation: Judges of the lake and of the coast met in May.',
      ],
    ],
    [
      'a list that is hidden until a tab is opened, though none of its items is long',
      `<div class="tab-pane" hidden><ul>${'<li>Judge those who hold passports.</li>'.repeat(12)}</ul></div>`,
      Array(12).fill('item: Judge those who hold passports.'),
    ],
    [
      'panels of tabs, though they be short',
      '<div role="tabpanel"><h3>Prosecution</h3><p>Judges sat.</p></div><div role="tabpanel" hidden><h3>Protection</h3><p>Two beds.</p></div>',
      ['heading: Prosecution', 'Judges sat.', 'heading: Protection', 'Two beds.'],
    ],
    [
      'scripts, styles, comments and templates',
      '<p>A<script>if (1<2) "B"</script><style>p{}</style><!-- C --><template>D</template>E',
      ['AE'],
    ],
    [
      'definition lists and details',
      '<dl><dt>A<dd>B</dl><details><summary>C</summary>D</details>',
      ['A', 'B', 'C', 'D'],
    ],
    [
      'the blank behind a reference mark',
      '<p>It paid for six homes.<sup><a href="#fn1" id="r1">1</a></sup> Few had beds.</p><ol><li id="fn1">By May.</ol>',
      ['It paid for six homes. Few had beds.', 'footnote: 1', 'footnote: By May.'],
    ],
    [
      'elements of the page’s own that are shown as blocks',
      '<x-p style="display: block">A</x-p><x-p style="display:block">B</x-p><x-i>C</x-i>D',
      ['A', 'B', 'CD'],
    ],
    [
      'elements of the page’s own that hold paragraphs',
      `<x-p><x-i>${'The government. '.repeat(15).trim()}</x-i></x-p><x-p>A<x-b>B</x-b></x-p>`,
      ['The government. '.repeat(15).trim(), 'AB'],
    ],
    [
      'elements that the style sheet of the page shows as blocks',
      `<style>span.t { margin:0; display:block }</style><span class="t">Mali</span><span class="t">${'The government. '.repeat(15)}</span><span class="t">B</span>`,
      ['Mali', 'The government. '.repeat(15).trim(), 'B'],
    ],
    [
      'buttons whose class says that they open what follows',
      '<button class="collapsible">Prosecution</button><div class="x" style="display:none"><p>Judges sat.</p></div>',
      ['Prosecution', 'Judges sat.'],
    ],
    ['blocks in a heading', '<h2><div>A</div><div>B</div></h2>', ['heading: A\n\nB']],
    ['items without a list', '<li>A<li>B', ['item: A', 'item: B']],
    ['a letter after old formatting', '<b><p>A<p>B</b>', ['A', 'B']],
  ])('keep %s', (_, html, blocks) => expect(blocksOf(html)).toEqual(blocks));

  it.each<[string, string, string[]]>([
    ['the title', '<title>A - B</title><p>C', ['navigation: A - B', 'C']],
    [
      'navigation and footer',
      '<nav><ul><li>A</ul></nav><p>B<footer>C</footer>',
      ['navigation: A', 'B', 'navigation: C'],
    ],
    [
      'a banner, but not the heading of the page in it',
      '<header><a>A</a><h1>B</h1></header><p>C',
      ['navigation: A', 'heading: B', 'C'],
    ],
    ['share links', '<div class="addtoany_share_save"><a>A</a></div><p>B', ['navigation: A', 'B']],
    ['what only a screen reader says', '<span class="screen-reader-text">A</span><p>B', ['navigation: A', 'B']],
    [
      'a menu by its links',
      `<table><tr><td>${'<a>Chad</a> '.repeat(5)}</table><p>B`,
      ['navigation: Chad Chad Chad Chad Chad', 'B'],
    ],
    [
      'numbers of printed pages within a sentence',
      '<p>Article 5 <span epub:type="pagebreak" role="doc-pagebreak">201</span>of the code <span class="pagenum">[Pg 202]</span>holds.',
      ['Article 5 of the code holds.', 'page-number: 201', 'page-number: [Pg 202]'],
    ],
    [
      'a link to the top in a heading',
      '<h3>PROTECTION <a href="#top">[back to top]</a></h3>',
      ['heading: PROTECTION', 'navigation: [back to top]'],
    ],
    ['captions', '<figure><img><figcaption>A</figcaption></figure><p>B', ['navigation: A', 'B']],
    [
      'who keeps the page',
      '<p>B</p><hr><address>Kept by a library.</address>',
      ['B', 'navigation: Kept by a library.'],
    ],
    [
      'the caption of a table that frames a picture',
      '<table><caption>A boat.</caption><tr><td><img></table><p>B',
      ['navigation: A boat.', 'B'],
    ],
    ['what is said without scripts', '<body><noscript>A</noscript><p>B', ['navigation: A', 'B']],
  ])('set %s apart', (_, html, blocks) => expect(blocksOf(html)).toEqual(blocks));

  const paragraph = 'The government maintained protection efforts. '.repeat(8).trim();
  it.each<[string, string]>([
    ['a form around everything', `<form><p>${paragraph}</p></form>`],
    ['a frame that is called by its sidebar', `<div class="with sidebar"><p>${paragraph}</p></div>`],
    ['a header in an article', `<article><header><p>${paragraph}</p></header></article>`],
    ['a panel that is hidden until somebody opens it', `<div style="display:none"><p>${paragraph}</p></div>`],
    ['navigation around the content', `<nav><main><p>${paragraph}</p></main></nav>`],
  ])('are not taken for page in %s', (_, html) => expect(blocksOf(html)).toEqual([paragraph]));
});

describe('places in a page', () => {
  it('are those of the page as it stands', () => {
    const html = '<p>\r\n  C&ocirc;te&nbsp;d&#146;Ivoire\n <b>(Tier</b> 2) &amp;c. AT&ampT &notit; &#x2022;</p>';
    const { tree, content } = parsePage(html);
    const [block] = flatten(tree, ofPage(html));
    expect(block?.content.text.trim()).toBe('Côte\u00A0d’Ivoire (Tier 2) &c. AT&T ¬it; •');
    expect(block && sourceOf(block.content, html)).toBe(
      'C&ocirc;te&nbsp;d&#146;Ivoire\n(Tier 2) &amp;c. AT&ampT &notit; &#x2022;'.replace('\n', '\n'),
    );
    expect(content?.map(({ start, end, text }) => text ?? html.slice(start, end)).join('')).toContain('d’Ivoire');
  });

  it.each(['</body></html>\n<!-- a --> <', '\n</body>\n</html>\n<'])(
    'are those of a sign that ends a page which is cut: %j',
    (end) => {
      const html = `<body><p>A text</p>${end}`;
      expect(placesOf(parsePage(html).tree, html).at(-1)?.end).toBe(html.length);
    },
  );

  it('stay in order where the page shows text elsewhere', () => {
    const html = '<table>A<tr><td>C</td></tr>C</table>';
    const { tree } = parsePage(html);
    expect(literalsOf(tree).join(' ')).toBe('A C C');
  });
});

const tags =
  'p div b i font a h1 h2 ul ol li table tr td th nav header footer main article span br pre select option button form script style title textarea svg center dl dt dd noscript template iframe em body html head frameset label sup'.split(
    ' ',
  );
const texts = [
  'KENYA',
  '&amp;',
  '&nbsp;',
  '&#146;',
  '&lt;b',
  'x',
  '\r\n',
  ' ',
  '<!-- c -->',
  '&ampx',
  '€',
  '\0',
  '<',
  '>',
  '&',
  '&notit;',
  '<![CDATA[z]]>',
  '<?x ?>',
  '</',
];
const page = fc
  .array(
    fc.oneof(
      fc.constantFrom(...tags.map((name) => `<${name}>`)),
      fc.constantFrom(...tags.map((name) => `</${name}>`)),
      fc.constantFrom(...texts),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const blanks = /[\s\uFEFF]+/gu;

/** Where the blocks of a tree lie in the source, in their order there. */
function placesOf(tree: Root, text: string) {
  const blocks = flatten(tree, ofPage(text));
  return blocks
    .flatMap(({ content }) => {
      const range = sourceRange(content);
      return range ? [{ ...range, text: content.text }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

describe('any page', () => {
  it('keeps each character of its text content in one block', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { tree, content = [] } = parsePage(html);
        const places = placesOf(tree, html);
        const said = places.map(({ text }) => text).join('');
        const held = content.map(({ start, end, text }) => text ?? html.slice(start, end)).join('');
        expect(said.replaceAll(blanks, '')).toBe(held.replaceAll(blanks, ''));
        const isOrdered = places.every(({ start }, index) => start >= (places[index - 1]?.end ?? 0));
        expect(isOrdered).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it.each<[string, string]>([
    ['elements too deep in one another', '<div>'.repeat(100_000)],
    ['formatting too deep in one another', '<b>'.repeat(100_000)],
    ['formatting that nobody closed', Array.from({ length: 3000 }, (_, index) => `<p><font size=${index}>x`).join('')],
    ['formatting that a feed has escaped', `<feed version="1">${'&lt;b&gt;'.repeat(100_000)}`],
    ['too many attributes', `<a ${Array.from({ length: 100_000 }, (_, index) => `x${index}`).join(' ')}>`],
  ])('is refused with %s', (_, html) => {
    expect(parsePage(html)).toMatchObject({
      tree: { children: [] },
      notices: [{ ruleId: 'input-too-large', range: null, actual: null }],
    });
  });

  it.each<[string, string]>([
    ['paragraphs', '<body><p>a'],
    ['inline elements', '<i>a</i>'],
  ])('may have very many %s', (_, html) => {
    const { content, notices } = parsePage(`<font>${html.repeat(15_000)}</font>`);
    expect(content).toHaveLength(15_000);
    expect(notices).toBeUndefined();
  });

  it('is no worse for a few elements that nobody closed', () => {
    expect(parsePage(`<table>${'<tr><td><font size=2><p>a<b>b'.repeat(300)}</table>`).notices).toBeUndefined();
  });
});

describe('what an input is', () => {
  it.each<[string, string, string]>([
    ['page.html', 'no markup at all', 'html'],
    ['page.HTM', 'no markup at all', 'html'],
    ['page.html.gz', 'no markup at all', 'html'],
    ['page.txt', '\uFEFF  <!doctype html><p>A', 'html'],
    ['page.txt', '<?xml version="1.0"?>\n<!-- saved --><html>', 'html'],
    ['page', '<HEAD><TITLE>A</TITLE>', 'html'],
    [
      'page.xml',
      '<?xml version="1.0"?>\n<!DOCTYPE article PUBLIC "-//NLM//DTD JATS">\n<article xmlns:x="urn:x">',
      'html',
    ],
    ['page.xml', '<doc title="A" date="2018-06-28">', 'html'],
    ['page.xml', '<document><para>A</para></document>', 'text'],
    ['page.txt', '<p>A</p><p>B</p><br>C<br>D<br>', 'html'],
    ['page.txt', 'KENYA (Tier 2)\n\nIf a < b and <b>bold</b>', 'text'],
    ['page.md', '# A\n\n<br><br><br><br><br><br>', 'markdown'],
    ['page.md', '<!DOCTYPE html><html>', 'html'],
    ['page', 'KENYA (Tier 2)', 'text'],
    ['page.2018', 'KENYA (Tier 2)', 'text'],
  ])('%s with %j is %s', (name, text, format) => {
    expect(formatOf(name, bytesOf(text), null).name).toBe(format);
  });

  it('is what the caller says', () => {
    expect(formatOf('page.html', bytesOf('<html>'), 'text').name).toBe('text');
  });

  it('is seen in UTF-16 too', () => {
    expect(formatOf('page', new Uint8Array(Buffer.from('<html><p>A', 'utf16le')), null).name).toBe('html');
  });
});
