import { type Cue, cuesOf } from '../report/edition.ts';
import type { ResidueRole } from '../report/vocabulary.ts';
import { matches } from '../text/patterns/finder.ts';

/**
 * What is page and not report, publisher by publisher. Matched against one line of normalized text; a publisher who adds
 * something to a page gets a line here, with the words it was made for.
 */

const refworld: ReadonlyArray<Cue<ResidueRole>> = cuesOf('publication-notice', [
  {
    match:
      /^(?:Last Updated:|Publisher(?: \|)? United States|Author(?: \|)? Office to Monitor|Publication Date\b|Cite (?:this (?:web ?)?page )?as\b|Disclaimer)/u,
    seen: [
      'Last Updated: Friday, 27 May 2016, 08:49 GMT',
      'Publisher | United States Department of State |',
      'Author Office to Monitor and Combat Trafficking in Persons',
      'Publication Date 3 June 2005',
      'Cite as United States Department of State, U.S. Department of State 2005 Trafficking in Persons Report - Mexico',
      'DisclaimerThis is not a UNHCR publication.',
      'Cite this webpage as: Roe, Prof. Ann, "Boats"',
    ],
  },
  {
    // The rest of the disclaimer, where a line ends behind its first sentences.
    match: /^(?:Any )?(?:views|opinions)\b[^.]{0,30}\b(?:are solely those of|belong to) the author\b/iu,
    seen: ['Any views expressed are solely those of the author', 'Opinions given belong to the author alone.'],
  },
  {
    match: /^(?:This is not a UNHCR publication|UNHCR is not responsible for, nor)\b/u,
    seen: [
      'UNHCR is not responsible for, nor does it necessarily endorse, its content.',
      'This is not a UNHCR publication. UNHCR is not responsible for, nor does it necessarily endorse, its content.',
    ],
  },
  // The fields to search at the foot of its new site.
  { match: /^(?:Search Refworld|Countries)$/u, means: 'navigation', seen: ['Search Refworld', 'Countries'] },
]);

/** What the law makes those say who publish a text of others: a narrative never speaks of "this document". */
const notices: ReadonlyArray<Cue<ResidueRole>> = cuesOf('publication-notice', [
  {
    match:
      /^(?:(?:Copyright|Legal|Permissions?|Publisher['’]s) (?:notice|note|statement|information)s?\s?:|(?:This|The original version of this) (?:document|publication|text|transcript|web ?page) (?:is|was|has|may|does|contains?)\b|All (?:materials?|content) (?:used )?(?:herein|on this (?:page|site)) (?:is |are )?(?:reproduced|used) under\b)/iu,
    seen: [
      'Copyright notice: This document is published with leave of the one who holds its rights.',
      'This document is a copy. What counts is the original.',
      'This text was taken over from the harbor’s shelf in May.',
      'The original version of this document may be found elsewhere.',
      'All material used herein reproduced under the fair use exception of 17 USC § 107',
    ],
  },
  {
    // What a library of articles prints around one.
    match:
      /^(?:Copyright (?:©|\(c\) ?)?(?:19|20)\d\d\b|No (?:portion|part) of this (?:article|document|publication|page) (?:may|can) be reproduced\b|(?:Title Annotation|Article Type|Geographic Code|Printer[- ]Friendly(?: (?:version|page))?|Send by e-?mail|PDF version|Link\/Page Citation)(?:\s?:|$)|(?:Publication|Words|Date|Author|Publisher)\s?: [^.;]{1,60}$)/iu,
    seen: [
      'COPYRIGHT 2009 A Publisher of Articles',
      'Printer-friendly version',
      'Send by email',
      'No portion of this article can be reproduced without the written permission of its holder.',
      'Title Annotation: VI. COUNTRY NARRATIVES',
      'Link/Page Citation',
      'Publication: Trafficking in Persons Report',
      'Words: 1021',
      'Date: Jun 1, 2009',
    ],
  },
  {
    match:
      /^(?:Text|Content|(?:All )?(?:[Tt]exts?|[Cc]ontents?) (?:on|of) this (?:site|page)) (?:is|are) (?:available|licensed|published|shared) under\b|\bCreative Commons\b/u,
    seen: [
      'Except where it says otherwise, what is on this site is under a Creative Commons license.',
      'Text is available under a license of the commons; additional terms may apply.',
    ],
  },
  {
    // That nobody holds rights in it, behind the label that a library sets.
    match:
      /^(?:Public domain\W{0,3})?(?:This|The) (?:work|text|page|file|image|document|material) (?:is|was published|may be) (?:considered )?(?:to be )?in the public domain\b/iu,
    seen: [
      'Public domain This work is in the public domain because a harbor made it.',
      'This text is in the public domain.',
    ],
  },
  {
    // That its words, or its links, are not theirs who stand behind a page.
    match:
      /\bshould not be construed as (?:an )?endorsement\b|^\W?(?:The |Any |All )?(?:views|opinions)\b[^.;]{0,80}\b(?:do|does) not (?:necessarily )?(?:reflect|represent)\b/iu,
    seen: [
      'Links to other harbors should not be construed as an endorsement of their boats.',
      '(The views in the Harbor Digest do not reflect those of its sponsors.)',
    ],
  },
]);

const ecoi: ReadonlyArray<Cue<ResidueRole>> = cuesOf('publication-notice', [
  {
    match: /^(?:Document|Dokument) #\d+$/u,
    seen: ['Document #1242903', 'Dokument #2111580'],
  },
  {
    // Behind the author stand title and date where it says how to cite the text.
    match: /^USDOS\s?[–-] ?US Department of State(?: \((?:Author|Autor)\))?(?:: [^;]{3,160}\b20\d\d)?$/u,
    seen: [
      'USDOS – US Department of State (Author)',
      'USDOS – US Department of State (Autor)',
      'USDOS – US Department of State (Autor): 2020 Trafficking in Persons Report: Togo, 25. Juni 2020',
    ],
  },
  {
    // What stands below the text.
    match:
      /^(?:ecoi\.net(?: summary|-Beschreibung):.{0,120}|(?:Original link|Originallink|Document type|Dokumentart|Document ID|Dokument-ID|Quelle|Sprache|Veröffentlicht):.{0,120}|Austrian Red Cross|Österreichisches Rotes Kreuz|Austrian Centre for Country of Origin and Asylum Research and Documentation.{0,20}|Imprint & Disclaimer|Data Protection Notice|F\.A\.Q\.)$/u,
    seen: ['ecoi.net summary:', 'Document ID:', 'Dokumentart:', 'Austrian Red Cross', 'Imprint & Disclaimer'],
  },
]);

/** What a site prints above a box that was a table on the page. */
export const tableBelow = /^If a scroll bar appears below the following table\b/u;

const stateDepartment: ReadonlyArray<Cue<ResidueRole>> = cuesOf('navigation', [
  {
    match:
      /^(?:An official website of the United States|Here['’]s how you know|Official websites use \.gov|A \.gov website belongs|Secure \.gov websites use|A lock \(|Share sensitive information only)/iu,
    seen: [
      "An official website of the United States Government Here's how you know",
      'Official websites use .gov',
      'A .gov website belongs to an official government organization in the United States.',
      'Secure .gov websites use HTTPS',
      'A lock ( ) or https:// means you’ve safely connected to the .gov website.',
    ],
  },
  {
    match:
      /^(?:printable banner|(?:(?:U\.S\.|US|United States) )?Department of State(?: [-–] Great Seal)?|Diplomacy in Action|(?:Released by the )?Office to Monitor and Combat Trafficking in Persons|Bureau of Democracy.{0,40}|Report|Reports|Share|Home|Print|Email|Facebook|Twitter|Special Reports|Skip (?:Global Navigation )?to (?:Main )?Content|Skip (?:Global|Breadcrumb) Navigation(?: to Main Content)?|In this section:?|Downloads?|Back to top|Tags|Related Articles|Read More|(?:Other )?Releases?|Bureaus and Offices|See Also:?)$/iu,
    seen: [
      'printable banner',
      'U.S. Department of State - Great Seal',
      'United States Department of State',
      'Diplomacy in Action',
      'Office To Monitor and Combat Trafficking in Persons',
      'Released by the Office to Monitor and Combat Trafficking in Persons',
      'Report',
      'Share',
      'Special Reports',
      'Skip Global Navigation to Main Content',
      'Skip Breadcrumb Navigation',
    ],
  },
  {
    // No sentence: "U.S. Embassy in Togo paid for a course".
    match:
      /^U\.S\. (?:Embassy|EMBASSY)(?:,? (?:(?:in|to|and|the|of|[&|–-])(?= )|\p{Upper}[\p{Alpha}.’'&-]{0,30})){0,10}$/u,
    seen: ['U.S. Embassy', 'U.S. Embassy in Togo', 'U.S. EMBASSY & CONSULATES IN ITALY'],
  },
  {
    // The offices in its menus, and its tags and links below a page.
    match:
      /^(?:Bureau of [\p{Alpha} ]{4,40} Affairs|Under Secretary for [\p{Alpha} ]{6,40}, [\p{Alpha}, ]{6,60}|Bureaus\/Offices Reporting Directly to .{5,60}|White House|USA\.gov|Office of the Inspector General|Human Trafficking|Archives|Contact(?: Us)?|Privacy Policy|Accessibility Statement|Copyright Information|FOIA|No FEAR Act|Webmaster)$/u,
    seen: [
      'Bureau of Near Eastern Affairs',
      'Under Secretary for Civilian Security, Democracy, and Human Rights',
      'Bureaus/Offices Reporting Directly to the Under Secretary',
      'Office of the Inspector General',
      'Contact Us',
      'No FEAR Act',
    ],
  },
  {
    match: /^(?:Share (?:this|on)|SHARE (?:THIS|ON))(?: \p{Alpha}+){0,3}:?$/u,
    seen: ['Share on WhatsApp', 'Share this:', 'Share this page', 'SHARE THIS'],
  },
  {
    match:
      /^(?:[IVX]{1,4}\. )?(?:Country [Nn]arratives?|COUNTRY NARRATIVES?)(?:\s?[-–—:(|,]{1,2}\s?(?=[\p{Upper}(]).{0,60}| (?:[A-Z]\b|Countries|COUNTRIES).{0,50})?$/u,
    seen: [
      'VI. Country Narratives -- Countries Q through Z',
      'Country Narratives -- Countries Q Through Z',
      'IV. Country Narratives - Tier 2',
    ],
  },
  {
    match: /^(?:Trafficking in Persons Report|Trafficking in Persons|The Secretary of State|Country Narratives)$/iu,
    seen: ['Trafficking in Persons Report'],
  },
  {
    match: /^Read the full \d{4} Trafficking in Persons Report\b/iu,
    seen: ['Read the full 2018 Trafficking in Persons Report here: https://www.state.gov/'],
  },
  {
    // What it takes to open the files of a site.
    match:
      /^(?:Note:? )?(?:All downloadable )?(?:documents|files) (?:are|in|marked|on this|that are|with)\b[^.;]{0,60}\bPDF\b|\bAdobe (?:Acrobat|Reader)\b/iu,
    seen: [
      'Note: documents in that format (PDF) need a program to view them.',
      'To see the files, get Adobe Reader for free.',
    ],
  },
  {
    // The banner of 2001-2009.state.gov and of what else was archived.
    match:
      /^(?:This is historical material|(?:Note:? )?This is an archived (?:page|site)|You are viewing (?:an )?archived|(?:Note:? )?Content in this archive|Information released online (?:from|before|prior to)|Go to the current \w{1,20}\.gov website)\b/iu,
    seen: [
      'This is historical material “frozen in time”. The website is no longer updated.',
      'You are viewing archived content',
      'NOTE: Content in this archive is as it was when the harbor closed.',
      'Information released online from May 1, 2003 to May 1, 2005.',
    ],
  },
  {
    match: tableBelow,
    seen: ['If a scroll bar appears below the following table, swipe the table to move left/right of the dashed line.'],
  },
]);

/** The name of the map of a region in front of a page's first narrative (2003 to 2005), glued to it in copies. */
export const mapCaption =
  /^Map of (?:the )?(?:Africa|East Asia and (?:the )?Pacific|Europe and Eurasia|Near East(?: and North Africa)?|South (?:and Central )?Asia|Western Hemisphere)\.?\s?(?=\p{Upper})/u;

/** What sites that show documents set around the text of a PDF, in the language of who saved it. */
const documentSites: ReadonlyArray<Cue<ResidueRole>> = [
  {
    match:
      /^(?:(?:You are on page|Sie sind auf Seite|Vous êtes sur la page|Está en la página|Você está na página|Sei sulla pagina|Seite|Página|Pagina) )?\d{1,4} ?(?:of|von|sur|de|di) ?\d{1,4}$/u,
    means: 'page-number',
    seen: [
      'You are on page 1of 66',
      'Sie sind auf Seite 1von 84',
      'Vous êtes sur la page 1sur 13',
      '1 de 75',
      'Seite 2 von 3',
    ],
  },
  {
    match:
      /^(?:SlideShare\b.{0,40}\bScribd\b.{0,20}|(?:Download|Baixar|Descargar|Télécharger) (?:to|para|pour) (?:read|ler|leer|lire) .{1,20}|Download as pdf or txt|(?:Document )?Transcript(?:ion)?|SHOW (?:MORE|LESS)|Create successful ePaper yourself|Turn your PDF publications into a flip-book\b.{0,80}|YUMPU automatically turns\b.{0,80}|\d{1,2}\.\d{1,2}\.20\d\d Views|Size: ?px|Start display at page:|Download ["“].{1,160}["”]|(?:Total Page|File Type) ?:.{1,40})$/u,
    means: 'navigation',
    seen: [
      'SlideShare uma empresa Scribd logo',
      'Baixar para ler offline',
      'Download as pdf or txt',
      'Document Transcript',
      'SHOW MORE',
      'Create successful ePaper yourself',
      'Turn your PDF publications into a flip-book with our software.',
      'YUMPU automatically turns print PDFs into web optimized ePapers that Google loves.',
      '15.01.2014 Views',
      'Size: px',
      'Start display at page:',
      'Download "TOGO. TOGO: Tier 2"',
      'Total Page:16',
      'File Type:pdf, Size:1020Kb',
    ],
  },
];

const newswires: ReadonlyArray<Cue<ResidueRole>> = cuesOf('navigation', [
  {
    // What a site that prints a narrative over several days sets above each piece of it.
    match: /^\(?Part (?:one|two|three|four|[1-4]|I{1,3}|IV)(?: of (?:two|three|four|[2-4]))?\)?$/iu,
    seen: ['PART TWO', 'Part 1 of 3', '(Part II)'],
  },
  {
    match:
      /^(?:Politics(?: \|.{0,60})?|Regional Affairs|LETTER TO THE EDITOR|Send a (?:Letter|[Mm]essage)|(?:Read our )?Community Guidelines|Submit Your Story|Want to get notified.{0,80}|Organizations in this Story|ORGANIZATIONS IN THIS STORY|Sign-up|Subscribe|Newsletter|Advertisement|[\p{Alpha} ]{3,30} \| (?:Pexels|Unsplash|Pixabay).{0,40})$/u,
    seen: [
      'Politics | Pexels by a photographer',
      'ORGANIZATIONS IN THIS STORY',
      'Regional Affairs',
      'LETTER TO THE EDITOR',
      'Send a Letter',
    ],
  },
  {
    match:
      /^(?:advertisements?(?: ?[-–—:|] ?(?:scroll|swipe|continue|keep|skip|remove)\b.{0,40})?|sponsored(?: (?:content|links?|posts?|stories))?|(?:(?:your |this |our |the )?(?:story|article|text|content|report) continues|scroll(?: down)?|keep scrolling) (?:below|after|to|for)(?: .{0,30})?)\.?$/iu,
    seen: [
      'ADVERTISEMENT',
      'Story continues below advertisement',
      'Article continues after this ad',
      'ADVERTISEMENT - SCROLL TO CONTINUE',
      'Sponsored Links',
    ],
  },
  {
    match: /^The following (?:Report|report|document|press release) was published by\b/u,
    means: 'publication-notice',
    seen: ['The following Report was published by the State Department on June 25'],
  },
  {
    match: /^Foto di [\p{Alpha} ]{2,60}$/u,
    seen: ['Foto di David Peterson da Pixabay'],
  },
]);

/** How the letter ends that a narrative was sent in. */
const letters: ReadonlyArray<Cue<ResidueRole>> = [
  {
    match:
      /^(?:(?:All the )?best(?: wishes| regards)?|(?:(?:With )?(?:kind|warm)(?:est)? )?regards|(?:Yours )?(?:sincerely|truly|faithfully|respectfully)(?: yours)?|Cheers|(?:Many )?thanks(?: again)?),$/iu,
    means: 'navigation',
    seen: ['Best,', 'Kind regards,', 'Yours sincerely,', 'Many thanks,'],
  },
];

/** A statement about the text, not of it; it stands before the summary or after the end. */
const footnotes: ReadonlyArray<Cue<ResidueRole>> = cuesOf('footnote', [
  {
    match:
      /^[*†‡\d\s]{0,4}(?:Note: )?(?:St\. )?[^.;]{2,80} is (?:an autonomous|a (?:semi-|self-)[a-z]{6,12}) (?:entity|country|part|island)[^.;]{0,40} (?:with)?in the Kingdom of the Netherlands\b/u,
    seen: [
      'Curaçao is an autonomous entity within the Kingdom of the Netherlands.',
      '† Aruba is an autonomous entity within the Kingdom of the Netherlands',
      '1Sint Maarten is a semi-autonomous entity within the Kingdom of the Netherlands.',
      'St. Maarten is an autonomous entity within the Kingdom of the Netherlands.',
      'Note: St. Maarten is a semi-autonomous entity within the Kingdom of the Netherlands.',
    ],
  },
  {
    match:
      /^[^.;]{0,120}\b(?:this (?:report|narrative)|references?|mentions?)\b[^.;]{0,160}\b(?:do|does) not (?:imply|denote|mean|constitute|signify)\b/iu,
    seen: [
      'References to the Taliban in this report do not denote or imply',
      'Where this narrative says regime, it does not imply',
    ],
  },
  {
    // What it calls whom: no summary, which has the finding, and not what a law or a file does.
    match:
      /^(?![\s\S]*\bminimum standards\b)(?:(?!\b(?:[Cc]ode|[Ll]aw|[Aa]ct|[Dd]ecree|[Aa]rticle|[Ff]ile)s?\b)[^;]){0,400}\b[Rr]eferences to ["“‘][^.;]{2,60}["”’](?: in this (?:report|narrative))? (?:are|refer) to\b/u,
    seen: [
      'A new cabinet came in May. References to “the old cabinet” in this report are to that of April.',
      'References to "the coast" refer to the three harbors.',
      'Unless otherwise noted, references to “the cabinet” in this report are to that of April.',
    ],
  },
  {
    match:
      /^[*†‡\d\s]{0,4}(?:References to [^.;]{2,80} (?:in this report )?do not\b|For the purposes? of this report,|Mentions of [^.;]{2,80} do not\b)/u,
    seen: [
      'References to the Taliban in this report do not denote or imply',
      'For the purpose of this report, the three islands',
    ],
  },
]);

/** What writers of plain text write for their programs. */
const written: ReadonlyArray<Cue<ResidueRole>> = cuesOf('navigation', [
  {
    // A note of reStructuredText.
    match: /^\.\. \[(?:#[\w-]{0,40}|\d{1,3}|\*)\]\s/u,
    means: 'footnote',
    seen: ['.. [1] Counted by the desk in May.', '.. [#] Counted in May.'],
  },
  {
    // Its targets, and the directives that hold no text.
    match:
      /^\.\. (?:_[^:]{1,80}:|(?:contents|toctree|image|figure|include|index|meta|raw|role|class|container|(?:section|code)author)::)/u,
    seen: ['.. _part-2:', '.. contents::', '.. image:: map.png'],
  },
  {
    match: /^\.\. [\w-]{1,30}::$/u,
    seen: ['.. note::', '.. container::'],
  },
  {
    // The others set words apart, in a box.
    match: /^\.\. [\w-]{1,30}::/u,
    means: 'unplaced',
    seen: ['.. note:: Counted by the desk in May.'],
  },
  {
    match: /^-{5}(?:BEGIN|END) PGP [A-Z ]{3,30}-{5}/u,
    seen: ['-----BEGIN PGP SIGNATURE-----', '-----BEGIN PGP SIGNED MESSAGE----- Hash: SHA256'],
  },
]);

const separators: ReadonlyArray<Cue<ResidueRole>> = [
  {
    match: /^[^\p{Alpha}\p{N}]{1,200}$/u,
    means: 'separator',
    seen: ['__________', '-----', '* * *', '|', '–', '###', '^^^^^^^^^', '+----------+', '❦'],
  },
];

const pages: ReadonlyArray<Cue<ResidueRole>> = cuesOf('page-header', [
  {
    match:
      /^(?:\[?(?:page )?\d{1,3}\]?|[–—-] ?\d{1,3} ?[–—-]|(?:page )?\d{1,4} ?(?:of|\/) ?\d{1,4}|(?=[ivx]{2})x{0,2}(?:i?[vx]|v?i{0,3}))$/iu,
    means: 'page-number',
    seen: ['65', '386', 'xii', 'Page 12', '- 7 -', '— 7 —', 'Page 3 of 9', '3/9'],
  },
  {
    // A row of a table of numbers alone, which a program set into the text beside it.
    match: /^\d[\d,.]{0,8}%?(?:\s\d(?:[\d,.]{0,8}[\d%])?){1,7}$/u,
    means: 'unplaced',
    seen: ['2015 12 7', '2016 1,204 85%'],
  },
  {
    // When the lines below are shown, in what is written under a film.
    match: /^\d{1,2}:\d\d(?::\d\d)?[.,]\d{3} --> \d{1,2}:\d\d(?::\d\d)?[.,]\d{3}$/u,
    seen: ['00:01:10,000 --> 00:01:14,500', '01:10.000 --> 01:14.500'],
  },
  {
    // What a browser prints above and below each sheet: the address of the page with the number of the sheet or the time, or the day and the time
    // with what it calls the page.
    match:
      /^(?:(?:(?:https?|file):\/\/|www\.)\S{4,300}?(?:\s?\[\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?\]|\s(?:Page )?\d{1,3} ?(?:\/|of) ?\d{1,3}|\s\d{1,2}\/\d{1,2}\/\d{2,4})|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?(?: [^.;]{2,120})?|\d{1,2}\/\d{1,2}\/\d{2,4}(?: \p{Upper}[^.;]{1,80})?)$/u,
    seen: [
      'https://www.example.org/togo.htm 3/12',
      'https://www.example.org/togo.htm Page 3 of 12',
      'file:///C:/texts/togo.htm 3/12',
      'https://www.example.org/togo.htm[7/2/2018 9:14:02 AM]',
      '11/3/21, 9:15 AM',
      '11/3/21, 9:15 AM Trafficking in Persons Report',
      '3.11.21, 09:15 Togo | Lagoon Library',
      '7/2/2018',
      '7/2/2018 Togo',
    ],
  },
  {
    // What a court stamps on each page of what was filed.
    match:
      /^(?:Case:? (?:\d:)?\d\d-[a-z]{2}-\d{3,6}|(?:USCA\d{0,2} )?(?:Appeal|Case): \d\d-\d{2,5})\b[^.;]{0,90}\b(?:Pg|Page|PageID):? ?#?:?\d{1,6}(?: of \d{1,5})?(?: PageID ?#? ?:?\d{1,6})?$/u,
    seen: [
      'Case 1:20-cv-00099 Document 3-1 Filed 01/02/20 Page 4 of 9',
      'Case: 1:20-cv-00099 Document #: 3 Filed: 01/02/20 Page 4 of 9 PageID #:12',
      'USCA4 Appeal: 20-1999 Doc: 3 Filed: 01/02/2020 Pg: 4 of 9',
    ],
  },
  {
    match: /^(?:https?|file):\/\/\S{4,300}$/u,
    means: 'navigation',
    seen: ['http://www.example.org/docid/4e12.html', 'file:///C:/texts/togo.htm'],
  },
  {
    match:
      /^(?:\d{1,3} )?(?:(?:COUNTRY ?NARRATIVES|TRAFFICKING IN PERSONS REPORT(?: (?:[|–—-] )?(?:(?:JUNE|JULY|AUGUST|SEPTEMBER) )?\d{4})?|\d{4} TRAFFICKING IN PERSONS REPORT) ?(?:\d{1,3} ?)?){1,2}$/u,
    seen: [
      'COUNTRY NARRATIVES COUNTRY NARRATIVES',
      'TRAFFICKING IN PERSONS REPORT 2018',
      'TRAFFICKING IN PERSONS REPORT | 2023',
      'TRAFFICKING IN PERSONS REPORT | JULY 2015',
      '65 COUNTRY NARRATIVES',
    ],
  },
  {
    // Where a terminal waits for its reader.
    match: /^(?:--[Mm]ore--(?:\s?\(\d{1,3}%\))?|\(END\)|lines \d{1,6}-\d{1,6}(?:\/\d{1,6})?(?: \d{1,3}%| \(END\))?)$/u,
    seen: ['--More--', '--More--(41%)', '(END)', 'lines 1-23/80 (END)'],
  },
  {
    // Where a page begins, as a program marks it.
    match: /^<\/?(?:page|pb|p|div|section)(?:\s[^<>]{1,120})?\s?\/?>$/iu,
    means: 'page-number',
    seen: ['<page number="3">', '<pb n="12"/>'],
  },
  {
    // A character of a PDF that a program could not read, on a line of its own: often the end of a page.
    match: /^(?:\(cid:\d{1,5}\)\s?){1,20}$/u,
    seen: ['(cid:12)', '(cid:3)(cid:3)'],
  },
  {
    // What an outline or a light markup keeps of a heading or of the page.
    match: /^:\p{Alpha}[\w-]{1,30}:(?:\s\S.{0,120})?$/u,
    means: 'navigation',
    seen: [':PROPERTIES:', ':CUSTOM_ID: togo-tier-2', ':END:', ':toc: left'],
  },
  {
    // Where a page says that the text goes on, in the middle of a sentence, too. One small word with a stop is a sentence's last.
    match:
      /^(?!continue[ds]\.$)[([]?(?:[Cc]ontinue[ds]|CONTINUED|[Cc]ont['’]?d)(?: (?:on|from) (?:the )?(?:(?:next|previous|last|following) page|page \d{1,4}))?[)\].…]{0,4}$/u,
    seen: ['(continued)', '(Cont’d)', 'Continued on page 12', 'continued from previous page'],
  },
]);

/** Every publisher's, in the order in which they are tried. */
export const furniture: ReadonlyArray<Cue<ResidueRole>> = [
  ...pages,
  ...separators,
  ...refworld,
  ...notices,
  ...ecoi,
  ...stateDepartment,
  ...documentSites,
  ...newswires,
  ...letters,
  ...footnotes,
  ...written,
];

/** Whether a line closes a letter: below it stands who wrote. */
export function isCloseOfLetter(line: string): boolean {
  return letters.some(({ match }) => matches(match, line));
}
