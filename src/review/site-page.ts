import type { Element, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Reviewed } from './gather.ts';
import { type Child, h } from './html.ts';
import { keyHelp } from './site-assets.ts';

/** A report of the site and where its pages are, relative to the site. */
export interface SiteEntry extends Reviewed {
  /** Its name among the marks. */
  key: string;
  /** Fingerprints of its parts, for the marks. */
  parts: Record<string, string>;
  path: string;
  editionPath: string;
  /** `null` where the country is not known. */
  countryPath: string | null;
}

/** A page of the site. */
export interface SitePage {
  /** Relative to the site, forward slashes. */
  path: string;
  title: string;
  /** What kind of page it is: the script looks at it. */
  kind: 'index' | 'edition' | 'country' | 'report';
  /** The way to the page: where each step leads, and its name; the last is the page itself. */
  trail: ReadonlyArray<readonly [href: string | null, name: string]>;
  /** What stands in the head of the page below the trail, beside its heading. */
  head: ReadonlyArray<Child>;
  body: ReadonlyArray<Child>;
  /** Of the body element. */
  properties?: Properties;
}

/**
 * Nothing is loaded but the two files of the site, nothing is sent, nothing of a page is executed. A browser that opens
 * files knows no origin for them: `file:` is what `'self'` would be.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A page as HTML. Every text is escaped on the way. */
export function writePage(page: SitePage): string {
  const root = page.path.includes('/') ? '../' : '';
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { httpEquiv: 'content-security-policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', `${page.title} · tip-report`),
    h('link', { rel: 'icon', href: 'data:,' }),
    h('link', { rel: 'stylesheet', href: `${root}assets/review.css` }),
    h('script', { src: `${root}assets/review.js`, defer: true }),
  ];
  const top = h('header', { className: 'top' }, [
    h('a', { className: 'skip', href: '#main' }, 'Skip to the content'),
    h('div', { className: 'bar' }, [
      trail(page, root),
      h('button', { type: 'button', id: 'show-help', className: 'scripted', ariaKeyShortcuts: '?' }, 'Keys'),
    ]),
    h('div', { className: 'head' }, [...page.head]),
  ]);
  const main = h('main', { id: 'main', tabIndex: -1 }, [...page.body]);
  const body = h('body', { className: `page-${page.kind}`, dataRoot: root, ...page.properties }, [
    top,
    main,
    help(page.kind),
  ]);
  const document = h(null, [{ type: 'doctype' } as never, h('html', { lang: 'en' }, [h('head', head), body])]);
  return `${visible(toHtml(document))}\n`;
}

function trail({ trail: steps }: SitePage, root: string): Element {
  const items = steps.map(([href, name]) =>
    h('li', href === null ? h('span', { ariaCurrent: 'page' }, name) : h('a', { href: root + href }, name)),
  );
  return h('nav', { className: 'trail', ariaLabel: 'Where you are' }, [h('ol', items)]);
}

/** The keys of a kind of page, shown by `?` and by the button. */
function help(kind: SitePage['kind']): Element {
  const keys = keyHelp
    .filter(({ pages }) => pages.includes(kind))
    .map(({ names, does }) => {
      const named = names.flatMap((name, index) => [index > 0 ? ' ' : '', h('kbd', name)]);
      return h('div', [h('dt', named), h('dd', does)]);
    });
  const isOn = h('input', { type: 'checkbox', id: 'keys-on', checked: true });
  return h('dialog', { id: 'help', ariaLabelledBy: 'help-title' }, [
    h('h2', { id: 'help-title' }, 'Keys'),
    h('dl', { className: 'keys' }, keys),
    h('p', h('label', [isOn, ' Keys without Ctrl or Alt are on'])),
    h('form', { method: 'dialog' }, h('button', 'Close')),
  ]);
}

const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;
const pictures = 0x2400;
const deleteCharacter = 0x7f;

/** A text as it can be shown: a control character, which no page may hold, as its picture. */
function visible(text: string): string {
  return text.replace(control, (character) => {
    const code = character.charCodeAt(0);
    return String.fromCharCode(code === deleteCharacter ? 0x2421 : pictures + code);
  });
}
