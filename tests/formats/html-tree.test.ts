import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe } from 'vitest';
import { treeOf } from '../../src/formats/html/tree.ts';
import { lineEnds, rowsOf, testSameTree } from '../helpers/same-tree.ts';
import { toHtml } from '../narratives/index.ts';

const reference = unified().use(rehypeParse).freeze();

const cases = [
  '',
  'words of a text &amp; more &lt;words&gt;',
  '<!doctype html><title>a b</title><p>one two<p>three<br>four<!-- five --> six',
  '<table>lost words<tr><td>cell one</td>more words<td>cell two</table>behind it',
  '<b>bold <p>and in</b> it</p>',
  '<a href=x>link <a>in it</a> b</a> c',
  '<template><p>inert words</p></template><svg><title>a b</title></svg><math><mi>x y</mi></math>',
  '<pre>\n a  b\r\n c</pre><textarea>\n d e</textarea>',
  '<noscript><p>no script</p></noscript><script>if (a < b) c</script>',
  'a\0b &nbsp; c</body> d e </html> f g',
];

const names = ['p', 'b', 'a', 'table', 'tr', 'td', 'li', 'ul', 'h2', 'template', 'svg', 'select', 'body'];
const tags = names.flatMap((name) => [`<${name}>`, `</${name}>`]);
const pieces = [...tags, 'word', ' ', '  ', '&amp;', '&#8217;', '&', '<', '<br>', '<!-- c d -->', '\0', ...lineEnds];

describe('the tree of a page is that of rehype-parse', () => {
  testSameTree({
    parse: treeOf,
    reference: (text) => reference.parse(text),
    cases,
    strings: 300,
    rows: { texts: rowsOf(fc.constantFrom(...pieces)), count: 600 },
    print: toHtml,
  });
});
