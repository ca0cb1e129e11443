import { describe, expect, it } from 'vitest';
import { odt } from '../../src/formats/odt.ts';
import { processInput } from '../../src/process-input.ts';
import { odtOf } from '../helpers/to-odt.ts';

const textOf = async (content: string) => (await odt.extract(await odtOf(content))).text;

describe('a text of OpenDocument', () => {
  it.each([
    ['headings', '<text:h text:outline-level="3">A</text:h><text:h>B</text:h>', '<h3>A</h3><h2>B</h2>'],
    [
      'headings that are paragraphs with the style of one',
      '<text:p text:style-name="Title">A</text:p><text:p text:style-name="Heading_20_2">B</text:p><text:p text:style-name="P1">C</text:p>',
      '<h1>A</h1><h2>B</h2><p>C</p>',
    ],
    [
      'lists, and tables',
      '<text:list><text:list-item><text:p>A</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell office:value-type="string"><text:p>B</text:p></table:table-cell></table:table-row></table:table>',
      '<ul><li><p>A</p>\n</li></ul><table><tr><td><p>B</p>\n</td></tr></table>',
    ],
    [
      'blanks, tabs and line ends',
      '<text:p>A<text:s/>B<text:s text:c="2"/>C<text:tab/>D<text:line-break/>E\n  F</text:p>\n<text:p/>',
      '<p>A B  C D<br>E\n  F</p>\n<p></p>',
    ],
    [
      'words set otherwise, and no comments, deleted words or words on pictures',
      '<text:tracked-changes><text:p>old</text:p></text:tracked-changes><text:p>A<text:span text:style-name="T1">B</text:span><office:annotation><text:p>why?</text:p></office:annotation>C<draw:frame><svg:title>boat</svg:title></draw:frame></text:p>',
      '<p>ABC</p>',
    ],
    [
      'no elements that are empty, and what stands between them',
      '<text:tracked-changes text:track-changes="false"/><text:p>A<svg:desc />B<svg:desc>boat</svg:desc>C</text:p>',
      '<p>ABC</p>',
    ],
    [
      'what XML leaves to who writes it',
      "<!-- <text:p>old</text:p> --><text:h text:outline-level='3'>A</text:h><text:p text:class-names='a>b'>B <![CDATA[<&]]> C</text:p>",
      '<h3>A</h3><p>B &lt;&amp; C</p>',
    ],
    [
      'text boxes behind their paragraph',
      '<text:p>A<draw:frame><draw:text-box fo:min-height="1cm"><text:p>B</text:p></draw:text-box></draw:frame>C</text:p><text:p>D</text:p>',
      '<p>AC</p>\n<div><p>B</p>\n</div><p>D</p>',
    ],
    [
      'words that are hidden or struck out told from others',
      '<text:p>A<text:span text:style-name="H">B<text:span text:style-name="T1">C</text:span></text:span><text:span text:style-name="S">D</text:span></text:p><text:p text:style-name="H">E</text:p><text:section text:display="none"><text:p>F</text:p></text:section>',
      '<p>A<s>BC</s><s>D</s></p>\n<p><s>E</s></p>\n<div hidden><p>F</p>\n</div>',
    ],
    [
      'notes behind the text',
      '<text:p>A.<text:note text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>See B.</text:p></text:note-body></text:note> C.</text:p>',
      '<p>A.<sup><a href="#note-1">1</a></sup> C.</p>\n<ol><li id="note-1"><p>See B.</p></li></ol>',
    ],
  ])('has %s', async (_, content, html) => {
    expect(await textOf(content)).toBe(html);
  });

  it('may be empty, damaged, or no text', async () => {
    const told = async (bytes: Uint8Array, name = 'page.odt') =>
      (await processInput({ name, bytes })).diagnostics.map(({ ruleId }) => ruleId);
    const locked = {
      'META-INF/manifest.xml': '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
    };
    expect(await told(await odtOf('<text:p>A</text:p>', 'text', locked))).toEqual(['encrypted-archive']);
    expect(await told(await odtOf('<text:p>A <!-- no end</text:p>'))).toEqual(['damaged-archive']);
    expect(await told(await odtOf('<office:annotation><text:p>A</text:p>'))).toEqual(['damaged-archive']);
    expect(await told(await odtOf(''))).toEqual(['empty-input']);
    expect(await told(await odtOf('<table:table/>', 'spreadsheet'), 'page.ods')).toEqual(['binary-input']);
    expect(await told(new TextEncoder().encode('Togo is a country.'))).toEqual(['binary-input']);
    expect(await told((await odtOf('<text:p>A</text:p>')).subarray(0, 300))).toEqual(['damaged-archive']);
  });
});
