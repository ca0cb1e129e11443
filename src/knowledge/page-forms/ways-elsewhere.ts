import { type Cue, cuesOf } from '../../report/edition.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';

/** Ways to other pages: menus, steps, arrows, addresses, what else there is. */
export const waysElsewhere: ReadonlyArray<Cue<ResidueRole>> = cuesOf('navigation', [
  {
    // What else is in an issue, with its page.
    match: /^[^.;]{3,80}[.?!]? (?:p\.|pp\.|page) ?\d{1,3}$/u,
    seen: ['Boats: who owns them? p. 4', 'A calendar of the lake. p. 6'],
  },
  {
    match:
      /^(?:related|recent|popular|more|latest|top|other|breaking) (?:posts?|articles?|stories|news|headlines|content|topics|items|links|documents|reading)(?: (?:from|in|by) this \p{Alpha}{3,20})?:?$/iu,
    seen: ['Related Posts', 'Related Items', 'More articles from this publication:', 'MORE HEADLINES', 'Latest News'],
  },
  {
    // What a theme that many papers have sets below an article, run together by a copy.
    match: /^(?:(?:Previous|Next) article(?=[“"‘]?[\p{Upper}\p{N}])[^;]{1,160}|RELATED ARTICLES ?MORE FROM AUTHOR)$/u,
    seen: ['Previous articleHarbor opens a new road', 'RELATED ARTICLESMORE FROM AUTHOR'],
  },
  {
    // A way back to another page, by its name.
    match:
      /^(?:Return|(?:Go )?[Bb]ack) to (?:the )?(?:\p{Upper}[\p{Alpha}'’-]{1,20}|(?:19|20)\d\d)(?: (?:\p{Upper}[\p{Alpha}'’-]{0,20}|and|of|in|the|(?:19|20)\d\d)){0,6}$/u,
    seen: ['Return to Country Narratives', 'Back to 2014 Report'],
  },
  {
    // The way to a page, its steps run together by a copy.
    match: /^Home(?=\p{Upper}\p{Lower})(?:[^.;]|\.{3}){8,320}$/u,
    seen: [
      'HomeBureaus and OfficesHarbor OfficeReport: Togo',
      'HomeReportsHarbor Office2019 Report...Togo hide 2019 Report: Togo In this section /',
    ],
  },
  {
    match:
      /^(?:Previous|Next|Older|Newer)(?! [Ss]teps)(?: \p{Alpha}+){0,2}(?: ?[|/·–—»>] ?(?:Previous|Next|Older|Newer)(?: \p{Alpha}+){0,2}| ?[»>→]{1,2})?$/u,
    seen: ['Next post', 'Older entries | Newer entries', 'Next >'],
  },
  {
    // Several ways out of the page in a row.
    match:
      /^[^\p{Alpha}\p{N}]{0,6}(?:(?:Back to )?[Tt]op|Back|Up|Home|Index|Contents|Previous|Next|Print)(?: ?[|/·–—»>] ?(?:(?:Back to )?[Tt]op|Back|Up|Home|Index|Contents|Previous|Next|Print)){1,6}[^\p{Alpha}\p{N}]{0,6}$/u,
    seen: ['| Back to Top | Previous | Next |', 'Home > Index > Up'],
  },
  {
    // The last are those of pages that are put together of pieces.
    match: /^(?:[↑⇧▲^] ?(?:Back to )?[Tt]op|(?:Back to )?[Tt]op ?[↑⇧▲^]|(?:top|bottom) of page)$/u,
    seen: ['Top ↑', '▲ Back to top', '^ Top', 'top of page', 'bottom of page'],
  },
  {
    // The way to the page from the first one.
    match: /^(?:Home|HOME)(?: ?[>›»] ?\p{Upper}[^>›».;]{1,60}){1,6}$/u,
    seen: ['Home > Reports > Lakes', 'Home » Togo'],
  },
  {
    // A button or a tab, by itself.
    match:
      /^(?:Glossary|Sign (?:in|up)|Translate|(?:PHOTOS?|VIDEOS?|GALLERY|Gallery|Photos|Videos)(?: ?\(\d{1,3}\))?)$/u,
    seen: ['Glossary', 'Sign in', 'Gallery (12)', 'PHOTO'],
  },
  {
    // To the page before and the next, with the numbers of those between.
    match:
      /^[^\p{Alpha}\p{N}]{0,6}(?:Previous|Prev|Next|First)\b[^\p{Alpha}]{1,90}\b(?:Next|Last)\b[^\p{Alpha}\p{N}]{0,6}$/u,
    seen: ['<< Previous    1...   46  47  [48]  49  50  ...300    Next >>', 'First 1 2 3 Last'],
  },
  {
    // A shelf of other texts, with stars around its name; the heading of a part is none.
    match:
      /^\*{3} ?(?!.{0,40}\b(?:PROSECUTION|PROTECTION|PREVENTION|PROFILE|RECOMMENDATIONS|MAGNITUDE|EFFORTS|TIER)\b)\p{Upper}[^\p{Lower}*]{3,80}\*{3}$/u,
    seen: ['*** EARLIER TEXTS ON THE LAKE ***'],
  },
  // Arrows to other pages, and labels to find this one by.
  // A sentence behind such a sign is an item whose bullet a reader of scans took for it.
  { match: /^[←«‹<] ?\p{Alpha}(?!.{20,}[\p{Alpha})]\.$)/u, seen: ['← Fiji', '« Isle of the Lake'] },
  { match: /[\p{Alpha}\d] ?[→»›]$/u, seen: ['Gabon »', 'Continued on page 2 »'] },
  { match: /^#\p{Alpha}[\p{Alpha}\d]{2,30}\b/u, seen: ['#humantrafficking #labor'] },
  {
    // Several things in a row, with bars between them.
    match: /^(?![^|]{12,80}\. \| [^|]{12,80}\.(?: \||$))(?:[^|]{1,80} \| ){2}[^|]{1,80}(?: \| [^|]{1,80}){0,6}$/u,
    seen: ['By the embassy | 29 June, 2018 | Topics: News, Reports | Tags: TIP', 'Home | Countries | Fiji'],
  },
  {
    // What is not there yet, or goes on elsewhere.
    match:
      /^(?:\p{Upper}\p{Alpha}*(?: \p{Alpha}+){0,4} ?(?:\.\.\.|…)|(?:\.\.\.|…) ?(?:[Rr]ead|[Ss]ee|[Vv]iew|[Ll]earn|[Ss]how) more|Continue reading(?: (?:the|this) (?:\p{Alpha}+ ){0,2}(?:story|article|page|text))?|(?:Enlarge|Zoom|Hide|Toggle|Expand) (?:this |the )?(?:image|photo|picture|caption|map|chart)s?\.?)$/u,
    seen: ['Loading...', 'Continue reading…', '…read more', 'Continue reading the main story', 'Enlarge this image'],
  },
  {
    match:
      /^[^.;]{0,80}\b(?:[Ff]ull (?:text|report|article)|[Mm]ore)\b[^.;]{0,60}\b(?:[Ww]ebsite|[Ss]ite|[Pp]age|here)\b[^.;]{0,20}\.?$/u,
    seen: ['Full text in the Department of State website'],
  },
  {
    // What embassies and blogs say in the language of their readers.
    match:
      /^(?:Volver arriba|Haut de (?:la )?page|Retour en haut|Torna su|Voltar ao topo|Nach oben|(?:Informes|Artículos|Noticias|Documentos|Artigos|Notícias) relacionad[oa]s|Articles (?:liés|connexes)|Articoli correlati|Compartir|Compartilhar|Partager|Condividi|Teilen|Imprimir|Imprimer|Stampa|Drucken|No hay comentarios|Publicar un comentario|Nenhum comentário|Postar um comentário|Nessun commento|Posta un commento|Aucun commentaire|Enregistrer un commentaire|Keine Kommentare|Kommentar veröffentlichen)\s?:?$/iu,
    seen: ['Volver arriba', 'Informes relacionados', 'Articles connexes', 'Partager :', 'No hay comentarios:'],
  },
  {
    // The whole text as a file, with its size behind it.
    match: /^Full (?:Report|Text)$|^[^.;]{0,80}\((?:PDF|DOCX?),? ?\d[\d.,]{0,6} ?[KM]B\)$/u,
    seen: ['Full Report', 'French (PDF 312KB)', 'The report on the lake (PDF, 1.2 MB)'],
  },
  {
    // Addresses, names of files, and what the law makes a site say; not what a government put on a site: "The government … at
    // www.example.org."
    match:
      /^(?!(?:The (?:[Gg]overnment|ministry|police|embassy|council|commission|committee|task force)|An NGO|Authorities|Officials|Police|Prosecutors|NGOs?|Observers)\b[\s\S]*[.”]$)[\s\S]*?(?:https?:\/\/|\bwww\.|\b\w{2,30}\.(?:com|org|net|gov|jpe?g|png|html?)\b|\p{Alpha}[-_](?!(?:19|20)\d\d(?!\d))\d{4,}(?:_\d+)?|(?!^)©|^©(?!\s\p{Upper}\p{Lower}+\s\p{Lower}.*\.$)|\b[Aa]ll rights reserved\b|\b[Cc]ookies?\b|\b[Pp]owered by\b|\b[Nn]ewsletter\b)/u,
    seen: [
      'contract-4313684_1280',
      '© 2019 Harbor News. All rights reserved.',
      'Powered by a free theme',
      'www.example.org/page',
    ],
  },
  {
    // Code, and names of a site's own kinds of pages: no word of a narrative has a line under it.
    match: /(?:^|\s)[a-z]{2,20}(?:_[a-z]{1,20}){1,4}(?:\s|$)|^\$[a-z_]{2,30} ?= ?[^;]{1,60};$/u,
    seen: ['post page nav_menu_item', '$hide_icon = true;'],
  },
  {
    // The tiers of other years, a line each, and what stands above them.
    match:
      /^(?:20[0-4]\d\s?[:–-]\s?(?:Tier )?(?:[123](?: ?WL| Watch List)?|SC|Special Case|not ranked)|(?:[\p{Upper}\p{M} ]{4,40} )?Tier (?:ranking|placement|history)s?(?: (?:by|over|per) (?:the )?years?)?:?)$/iu,
    seen: ['2013: 2WL', '2016 – Tier 2 Watch List', 'Tier ranking by year', 'Tier history:'],
  },
]);

/**
 * "Similar documents", "Suggested reads", "More articles from this publication", "You may also like": what follows is what else a site has,
 * if all of it are lines. A wiki writes "== See also ==".
 */
export const whatElse =
  /^(?:={1,4} ?)?(?:(?:similar|related|suggested|recommended|further|other|more|latest|recent|popular|top) (?:documents?|articles?|posts?|stories|headlines|reads?|reading|content|pages?|news|topics?|links|videos)(?: (?:from|in|by) this \p{Alpha}+)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended for you|see also):?(?: ?={1,4})?$/iu;

/** No line of what else a site has is longer, in UTF-16 code units. */
export const longestElse = 120;
/** What the headline of another text begins with. */
export const headlineStart = /^["“‘„(]?[\p{Upper}\p{N}]/u;
