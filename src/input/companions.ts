/** What browsers and mirrors save beside a page and nobody would look for a report in. */
const assets =
  /\.(?:css|m?js|map|json|xml|rss|png|jpe?g|jfif|gif|svg|webp|avif|ico|bmp|woff2?|ttf|otf|eot|mp[34]|webm|ogg|swf|cdxj?)$/iu;

/** What programs attach of themselves: signatures, invitations, cards, what became of another mail, and what a page is dressed with. */
export const ofPrograms =
  /^(?:image|audio|video|font)\/|^application\/(?:pgp-|(?:x-)?pkcs7-signature|xml|(?:x-)?(?:javascript|font))|^text\/(?:calendar|(?:x-|directory)?vcard|rfc822-headers|x-amp-html|css|xml|javascript)|^message\/(?:delivery-status|disposition-notification)/iu;

/** The folder `page_files/` beside `page.html`, what macOS adds to archives, and hidden files. */
const places = /(?:^|\/)(?:[^/]*_files|__MACOSX|\.[^/]+)\//u;
/** And what Word leaves beside a document that is open. */
const hidden = /(?:^|\/)(?:\.[^/]*|~\$[^/]*|Thumbs\.db|desktop\.ini)$/iu;

/** The list that a crawler makes of its pages, where the pages stand beside it, too: 'pages/pages.jsonl' by itself may hold texts. */
const listOfPages = /(?:^|\/)pages\/(?:extra)?pages\.jsonl$/iu;
const crawled = /\.warc(?:\.gz)?$/iu;

/** Whether a path (forward slashes) within a folder or an archive is no document but what comes along with one. */
export function isCompanion(path: string): boolean {
  return assets.test(path) || places.test(path) || hidden.test(path);
}

/** The same among the paths of an archive. */
export function companionsAmong(paths: ReadonlyArray<string>): (path: string) => boolean {
  const isCrawl = paths.some((path) => crawled.test(path));
  return (path) => isCompanion(path) || (isCrawl && listOfPages.test(path));
}
