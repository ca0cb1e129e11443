import { describe, expect, it } from 'vitest';
import { processInput } from '../../src/process-input.ts';
import { complaints } from '../helpers/law.ts';
import { itemsOf, sectionsOf } from '../helpers/report-of.ts';
import { toDocx } from '../helpers/to-docx.ts';
import { e9 as narrative } from '../narratives/e9.ts';
import { toHtml, toMarkdown, toText } from '../narratives/index.ts';

/**
 * One narrative in the containers that people save, print and send: each must give the report that the plain text gives. What a
 * container adds (a note, a hidden copy, a link to a heading, a struck-out word) is residue, never text.
 */
const text = toText(narrative);
const markdown = toMarkdown(narrative);

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
interface Dress {
  heading?: (title: string) => string;
  paragraph?: (text: string, isLast: boolean) => string;
  item?: (text: string) => string;
  list?: (items: string) => string;
  around?: (body: string) => string;
}

/** The narrative as a page, each of its blocks dressed as a program writes it. */
function page({ heading, paragraph, item, list, around }: Dress = {}): string {
  const p = paragraph ?? ((value: string) => `<p>${value}</p>`);
  const h = heading ?? ((title: string) => `<h2>${title}</h2>`);
  const blocks = [`<h1>${escaped(narrative!.header[0] ?? '')}</h1>`];
  for (const line of narrative!.header.slice(1)) blocks.push(h(escaped(line)));
  narrative!.parts.forEach((part, at) => {
    if (part.title) blocks.push(h(escaped(part.title)));
    if (part.kind === 'recommendations') {
      const items = part.items.map((value) => (item ?? ((one) => `<li>${one}</li>`))(escaped(value))).join('\n');
      blocks.push((list ?? ((all) => `<ul>${all}</ul>`))(items));
    } else {
      part.paragraphs.forEach((value, index) => {
        const isLast = at === narrative!.parts.length - 1 && index === part.paragraphs.length - 1;
        blocks.push(p(escaped(value), isLast));
      });
    }
  });
  const body = blocks.join('\n');
  return `<!DOCTYPE html><html><head><title>A page</title></head><body>${(around ?? ((all) => all))(body)}</body></html>`;
}

const p = (value: string) => `<p>${value}</p>`;
const noted = (mark: string, note: string): Dress => ({
  paragraph: (value, isLast) => (isLast ? `<p>${value}${mark}</p>` : p(value)),
  around: (body) => body + note,
});
const copy = (open: string, close = '</div>'): Dress => ({ around: (body) => `${body}${open}${body}${close}` });
const beside = (link: string): Dress => ({ heading: (title) => `<h2>${title}${link}</h2>` });
const before = (link: string): Dress => ({ heading: (title) => `<h2>${link}${title}</h2>` });
const marker = (inner: string): Dress => ({
  item: (value) =>
    `<p class=MsoListParagraphCxSpMiddle style='text-indent:-.25in;mso-list:l0 level1 lfo1'>${inner}${value}</p>`,
  list: (all) => all,
});
const tracked = (del: string): Dress => ({ paragraph: (value) => p(value.replace(' ', ` ${del} `)) });

const pages: Record<string, Dress> = {
  plain: {},
  'a note of Word': noted(
    '<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>',
    '<div style="mso-element:footnote-list"><hr><div style="mso-element:footnote" id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Counted in May.</p></div></div>',
  ),
  'a note of Word, filtered': noted(
    '<a href="#_ftn1" name="_ftnref1">[1]</a>',
    '<div><hr><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Counted in May.</p></div></div>',
  ),
  'an endnote of Word': noted(
    '<a href="#_edn1" name="_ednref1">[i]</a>',
    '<div id=edn1><p class=MsoEndnoteText><a href="#_ednref1" name="_edn1">[i]</a> Counted in May.</p></div>',
  ),
  'a comment of Word': noted(
    '<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span>',
    '<div style="mso-element:comment-list"><p class=MsoCommentText>Is this right?</p></div>',
  ),
  'a note of Google Docs': noted(
    '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>',
    '<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Counted in May.</span></p></div>',
  ),
  'a comment of Google Docs': noted(
    '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>',
    '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is this right?</span></p></div>',
  ),
  'a note of LibreOffice': noted(
    '<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
    '<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Counted in May.</p></div>',
  ),
  'a note of pandoc': noted(
    '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
    '<section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>Counted in May.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>',
  ),
  'a note of kramdown': noted(
    '<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup>',
    '<div class="footnotes"><ol><li id="fn:1"><p>Counted in May. <a href="#fnref:1" class="reversefootnote">&#8617;</a></p></li></ol></div>',
  ),
  'a note of Wikipedia': noted(
    '<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup>',
    '<h2>References</h2><ol class="references"><li id="cite_note-1"><a href="#cite_ref-1">^</a> <span>Counted in May.</span></li></ol>',
  ),
  'a note with a title': noted(
    '<sup><a href="#n1">1</a></sup>',
    '<h3>Notes</h3><ol class="footnotes"><li id="n1">Counted in May. <a href="#r1">↩</a></li></ol>',
  ),
  'a copy that is not displayed': copy('<div class="mobile" style="display:none">'),
  'a copy with important': copy('<div style="display: none !important;">'),
  'a copy with the hidden attribute': copy('<div hidden>'),
  'a copy with hidden=""': copy('<section hidden="hidden">', '</section>'),
  'a copy that is not visible': copy('<div style="visibility:hidden">'),
  'a copy that screen readers pass': copy('<div aria-hidden="true">'),
  'paragraphs whose rest is hidden until somebody asks for more': {
    paragraph: (value) =>
      p(value.replace(/^(.{50}\S*)(.*)$/u, '$1<span class="dots">...</span><span style="display:none">$2</span>')) +
      '<button>Read more</button>',
  },
  'words for screen readers behind dots': {
    paragraph: (value) => p(`${value}<span hidden>...</span><span class="sr-only"> (opens a page)</span>`),
  },
  'a copy for screen readers': copy('<div class="visually-hidden">'),
  'a copy that is clipped': copy('<div style="position:absolute;clip:rect(0 0 0 0)">'),
  'a copy out of sight': copy('<div style="position:absolute; left:-9999px">'),
  'a copy that its style sheet hides': copy(
    '<style>@media print{.q{display:block}} .print-only, .x{color:red;display:none}</style><div class="print-only">',
  ),
  'a note that is raised and no link': noted('<sup>1</sup>', '<hr><p><sup>1</sup> Counted in May.</p>'),
  'a note in small print': noted('<sup>*</sup>', '<p class="small"><em>* Counted in May.</em></p>'),
  'a numbered list of notes': noted('<sup>1</sup>', '<hr><ol><li>Counted in May.</li></ol>'),
  'a copy hidden by nothing else in its style sheet': copy('<style>.m-only{display:none}</style><div class="m-only">'),
  'a copy hidden on screens': copy('<style>@media screen{#print{display:none}}</style><div id="print">'),
  'a copy whose content is not visible': copy('<div style="content-visibility: hidden">'),
  'the name of a picture in front of items': {
    item: (value) => `<li><svg viewBox="0 0 1 1"><title>check mark</title><path d="M0 0"/></svg>${value}</li>`,
  },
  'the name of a picture in a typeface of pictures': {
    heading: (title) => `<h2>${title}<i class="material-icons md-24">expand_more</i></h2>`,
  },
  'a note where it is called': {
    paragraph: (value) =>
      p(value.replace(' ', '<label class="sidenote-number"></label><span class="sidenote">Counted in May.</span> ')),
  },
  'tags, a license and comments behind it': {
    around: (body) =>
      `${body}<section class="tags"><h2>Tags</h2><ul><li>Africa</li><li>Labor</li></ul></section><p>This work is licensed to all.</p><div id="comments"><p>Ann says: I read this with interest and hope that it helps.</p></div>`,
  },
  'a sentence set large between paragraphs': {
    around: (body) => body.replace('</p>', '</p><blockquote class="pull-quote">Few farms were seen.</blockquote>'),
  },
  'a pilcrow behind headings': beside('<a class="headerlink" href="#x" title="Permalink to this heading">¶</a>'),
  'a hash behind headings': beside(' <a href="#x">#</a>'),
  'a hash in front of headings': before('<a class="anchor" aria-hidden="true" href="#x">#</a>'),
  'a section sign': beside(' <a href="#x" title="Link to this heading">§</a>'),
  'a picture of a chain': beside('<a class="anchorjs-link" href="#x">🔗</a>'),
  'a link that is called so': beside('<a class="heading-link" href="#x">Link to this section</a>'),
  'a link to edit': beside('<span class="mw-editsection">[edit]</span>'),
  'a button to copy': beside('<button>Copy link</button>'),
  'words for screen readers': beside('<span class="sr-only"> (opens section)</span>'),
  'words for screen readers in front': before('<span class="usa-sr-only">Section: </span>'),
  'words of WordPress for them': beside('<span class="screen-reader-text">, part of the page</span>'),
  'a deleted word': tracked('<del cite="mailto:A" datetime="2023-06-01T10:00">never</del>'),
  'a word of msoDel': tracked('<span class=msoDel><del>never</del></span>'),
  'a struck-out word': tracked('<s>never</s>'),
  'a struck-out style': tracked('<span style="text-decoration:line-through">never</span>'),
  'bullets of Wingdings': marker(
    "<span style='font-family:Wingdings'><span style='mso-list:Ignore'>§<span>&nbsp;&nbsp; </span></span></span>",
  ),
  'bullets of Wingdings, filtered': marker("<span style='font-family:Wingdings'>ü<span>&nbsp;&nbsp; </span></span>"),
  'bullets of Symbol': marker(
    "<span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span>",
  ),
  'an o of Courier': marker(
    "<span style='font-family:\"Courier New\"'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span></span>",
  ),
  'numbers of Word': marker("<span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>"),
  'spans shown as blocks': {
    paragraph: (value) => `<span style="display:block">${value}</span>`,
    heading: (title) => `<span style="display: block"><b>${title}</b></span>`,
  },
  'a cell beside': { around: (body) => `<table><tr><td>${body}</td><td>Advertisement</td></tr></table>` },
  'a menu in a cell': {
    around: (body) => `<table><tr><td><p>Home</p><p>About us</p></td><td>${body}</td></tr></table>`,
  },
  'divs for paragraphs': { paragraph: (value) => `<div>${value}</div>` },
};

const crlf = (value: string) => value.replaceAll('\n', '\r\n');
const quoted = (sign: string) =>
  text
    .split('\n')
    .map((line) => `${sign}${line}`)
    .join('\n');
const head = 'From: a@example.org\nTo: b@example.org\nSubject: FW: the report\n\n';
const attributed = (attributes: string) => markdown.replaceAll(/^(#+ .*)$/gmu, `$1 ${attributes}`);
/** Each heading of a part with what stands under it, written otherwise. */
const boxed = (written: (title: string, body: string) => string) =>
  markdown.replaceAll(/^## (.*)\n\n([\s\S]*?)(?=\n\n## |\n*$(?![\s\S]))/gmu, (_, title: string, body: string) =>
    written(title, body),
  );
const blocksOf = (html: string) => html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>'));

const texts: Record<string, [name: string, text: string]> = {
  'line ends of Windows': ['a.txt', crlf(text)],
  'line ends of old Macs': ['a.txt', text.replaceAll('\n', '\r')],
  'line ends of mainframes': ['a.txt', text.replaceAll('\n', '\u0085')],
  'separators of lines and paragraphs': ['a.txt', text.replaceAll('\n\n', '\u2029\u2029').replaceAll('\n', '\u2028')],
  'a quoted mail': ['a.txt', quoted('> ')],
  'a mail quoted twice': ['a.txt', quoted('>> ')],
  'a mail quoted twice with blanks': ['a.txt', quoted('> > ')],
  'a mail quoted without a blank': ['a.txt', quoted('>')],
  'a forwarded mail': ['a.txt', head + quoted('> ')],
  'attributes of pandoc': ['a.md', attributed('{#part .unnumbered}')],
  'a span and a heading with attributes': [
    'a.md',
    markdown.replaceAll(/^(#+) (.*)$/gmu, '$1 [$2]{#s .underline} {#h .wp-block}'),
  ],
  'places that pandoc marks in the text of Word': [
    'a.md',
    markdown
      .replaceAll(/^(#+) (.*)$/gmu, '$1 []{#_Toc12 .anchor}$2')
      .replace('The Government', '[The Government]{.mark}'),
  ],
  'what pandoc tells was put in and taken out': [
    'a.md',
    markdown.replace(
      /^The Government.*$/mu,
      '[$&]{.insertion author="A"\ndate="2018-01-01"} [Not\nthis.]{.deletion author="A" date="2018-01-01"}',
    ),
  ],
  'such words and others in items whose lines are indented': [
    'a.md',
    markdown.replaceAll(
      /^([-*] +\S+) (\S+ \S+)/gmu,
      '$1 [Not\n  this.]{.deletion author="A"}[$2]{.insertion author="A" \n  date="2018-01-01"}',
    ),
  ],
  'links of a notebook': [
    'a.md',
    markdown.replace('The Government', '[[States/Governments|The Government]]').replace(' laws', ' [[laws]]'),
  ],
  'words that are set off': ['a.md', markdown.replace('The Government', '==The Government==')],
  'the name of a paragraph': ['a.md', `${markdown.trimEnd()} ^a1b2c3\n`],
  'the name of a paragraph on a line of its own': ['a.md', `${markdown.trimEnd()}\n^a1b2c3\n`],
  'numbers that a reader of scans took for formulas': [
    'a.md',
    markdown.replaceAll(/(?<![$\d.,])\d{2,4}(?![\d.,]?\d)/gu, '$$$&$$'),
  ],
  'what is said of a picture': ['a.md', markdown.replace('The Government', '![lake](a.png) *A lake.* The Government')],
  'a remark of Obsidian': ['a.md', `${markdown.trimEnd()} %%Count again.%%\n`],
  'boxes of Obsidian': ['a.md', boxed((title, body) => `> [!note]- ${title}\n${body.replaceAll(/^/gmu, '> ')}`)],
  'boxes of GitHub': [
    'a.md',
    boxed((title, body) => `> [!IMPORTANT]\n> ### ${title}\n>\n${body.replaceAll(/^/gmu, '> ')}`),
  ],
  'boxes of MkDocs': ['a.md', boxed((title, body) => `!!! info "${title}"\n${body.replaceAll(/^/gmu, '    ')}`)],
  'boxes of MkDocs that open': [
    'a.md',
    boxed((title, body) => `??? note "${title}"\n\n${body.replaceAll(/^/gmu, '    ')}`),
  ],
  'fences of pandoc': [
    'a.md',
    boxed((title, body) => `::: {#part .section}\n### ${title}\n\n${body}\n:::`).replace(/^(?=The Gov)/mu, ':::info\n'),
  ],
  'fences with a title': ['a.md', boxed((title, body) => `::: details ${title}\n${body}\n:::`)],
  'fences with a title in brackets': ['a.md', boxed((title, body) => `:::note[${title}]\n\n${body}\n\n:::`)],
  'a list of definitions': [
    'a.md',
    boxed((title, body) => `${title}\n\n:   ${body.replaceAll(/^/gmu, '    ').trimStart()}`),
  ],
  'attributes and targets on lines of their own': [
    'a.md',
    boxed((title, body) => `(part)=\n### ${title}\n{: .part }\n\n${body}`).replace(/^(?=The Gov)/mu, '[[_TOC_]]\n\n'),
  ],
  'an identifier': ['a.md', attributed('{#part-1}')],
  'a class': ['a.md', attributed('{.unnumbered .unlisted}')],
  'no number': ['a.md', attributed('{-}')],
  'attributes of kramdown': ['a.md', attributed('{: #part}')],
  'front matter': ['a.md', `---\ntitle: A page\ndate: 2023-06-01\n---\n\n${markdown}`],
  'a quoted page': [
    'a.md',
    markdown
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
  ],
  'bold pieces without a seam': ['a.md', markdown.replaceAll(/^#+ (\w{3})(.+)$/gmu, '**$1****$2**')],
  tasks: ['a.md', markdown.replaceAll(/^([*-]) (?=\S)/gmu, '- [ ] ')],
  'tasks that are done': ['a.md', markdown.replaceAll(/^([*-]) (?=\S)/gmu, '* [x] ')],
  'a note': ['a.md', `${markdown.trimEnd()}[^1]\n\n[^1]: Counted in May.\n`],
  'a note of one word': ['a.md', `${markdown.trimEnd()}[^note]\n\n[^note]: Ibid.\n`],
  'a note within the text': ['a.md', `${markdown.trimEnd()}^[Counted in May.]\n`],
  'a raised note': ['a.md', `${markdown.trimEnd()}<sup>1</sup>\n\n<sup>1</sup> Counted in May.\n`],
  'a list of notes': ['a.md', `${markdown.trimEnd()}<sup>1</sup>\n\n---\n\n1. Counted in May.\n`],
  'front matter that names another tier': ['a.md', `---\ntitle: "TONGA (Tier 3)"\nyear: 2001\n---\n\n${markdown}`],
  'front matter of a text': ['a.txt', `---\ntitle: "TONGA (Tier 3)"\ntags:\n  - sea\n---\n\n${text}`],
  'line ends that a program wrote': ['a.txt', text.replaceAll('\n', '\\n')],
  'a string as a program prints it': ['a.txt', `[1] ${JSON.stringify(text).replaceAll('’', '\\u2019')}\n`],
  'text that is called a page': ['a.html', text],
  'lines that a style keeps': [
    'a.html',
    `<html><body><div style="white-space: pre-wrap">${escaped(text)}</div></body></html>`,
  ],
  'characters that were escaped twice': [
    'a.html',
    page().replaceAll('’', '&amp;rsquo;').replaceAll('“', '&amp;amp;#8220;'),
  ],
  'struck-out words': ['a.md', `${markdown.trimEnd()} ~~Not this.~~\n`],
  'blocks of HTML': ['a.md', blocksOf(page())],
  'line ends of Windows in Markdown': ['a.md', crlf(markdown)],
  XHTML: [
    'a.xhtml',
    `<?xml version="1.0"?>\n${page().replace('<!DOCTYPE html><html>', '<html xmlns="http://www.w3.org/1999/xhtml">').replace('<title>', '<script src="a.js" /><title>')}`,
  ],
  'XHTML with an empty title': [
    'a.html',
    `<?xml version="1.0"?>\n${page().replace('<!DOCTYPE html><html>', '<html xmlns="http://www.w3.org/1999/xhtml">').replace('<title>A page</title>', '<title />')}`,
  ],
  'a page of the department': ['a.html', toHtml(narrative)],
};

async function reportOf(name: string, bytes: Uint8Array) {
  const { reports, diagnostics } = await processInput({ name, bytes }, { edition: narrative.year });
  return { reports, breaches: diagnostics.filter(({ ruleId }) => complaints.test(ruleId)) };
}

/** What a report says: its parts, without where they stand. */
async function said(name: string, bytes: Uint8Array) {
  const { reports, breaches } = await reportOf(name, bytes);
  expect(breaches).toEqual([]);
  return reports.map((report) => ({
    country: report.header.country?.name,
    tier: report.tier?.code,
    sections: sectionsOf(report),
    items: itemsOf(report),
  }));
}

describe('the same narrative', async () => {
  const expected = await said('a.txt', Buffer.from(text));

  it('is one report as plain text', () => expect(expected).toHaveLength(1));

  it.each(Object.entries(pages))('is the same report as a page with %s', async (_, dress) => {
    expect(await said('a.html', Buffer.from(page(dress)))).toEqual(expected);
  });

  it.each(Object.entries(texts))('is the same report with %s', async (_, [name, value]) => {
    expect(await said(name, Buffer.from(value))).toEqual(expected);
  });

  it('is the same report as a Word document', async () => {
    expect(await said('a.docx', await toDocx(narrative))).toEqual(expected);
  });
});
