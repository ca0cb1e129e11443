import { describe, expect, it } from 'vitest';
import { odt } from '../../src/formats/odt.ts';
import { processInput } from '../../src/process-input.ts';
import { extractedFrom } from '../helpers/extracted-from.ts';
import { toFlat } from '../helpers/to-flat.ts';
import { odtOf } from '../helpers/to-odt.ts';

const textOf = async (content: string) => (await extractedFrom(odt, await odtOf(content))).text;

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
      '<p>A B C D<br>E\n  F</p>\n<p></p>',
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
      'words in other shapes, too',
      '<text:p>A<draw:g><draw:custom-shape><text:p>B</text:p></draw:custom-shape><draw:rect/></draw:g>C</text:p>',
      '<p>AC</p>\n<div><p>B</p>\n</div><div></div>',
    ],
    [
      'words that are hidden or struck out told from others',
      '<text:p>A<text:span text:style-name="H">B<text:span text:style-name="T1">C</text:span></text:span><text:span text:style-name="S">D</text:span></text:p><text:p text:style-name="H">E</text:p><text:section text:display="none"><text:p>F</text:p></text:section>',
      '<p>A<s>BC</s><s>D</s></p>\n<p><s>E</s></p>\n<div hidden><p>F</p>\n</div>',
    ],
    [
      'the words of a field that is hidden told from those of one that is shown',
      '<text:p>A <text:hidden-text text:is-hidden="true">B</text:hidden-text><text:hidden-text text:is-hidden="false">C</text:hidden-text></text:p>',
      '<p>A <s>B</s>C</p>',
    ],
    [
      'notes behind the text',
      '<text:p>A.<text:note text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>See B.</text:p></text:note-body></text:note> C.</text:p>',
      '<p>A.<sup><a href="#note-1">1</a></sup> C.</p>\n<ol><li id="note-1"><p>See B.</p>\n</li></ol>',
    ],
  ])('has %s', async (_, content, html) => {
    expect(await textOf(content)).toBe(html);
  });

  it('follows the styles that a style takes after', async () => {
    const style = (name: string, parent: string, properties = '', level = '') =>
      `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"${level}><style:text-properties ${properties}/></style:style>`;
    const styles = [
      style('P1', 'Heading_20_2'),
      style('P2', 'P1', '', ' style:default-outline-level=""'),
      style('P3', 'P4'),
      style('P4', 'P3'),
      style('P5', 'P6', 'fo:font-weight="bold"'),
      style('P6', 'Standard', 'text:display="none"'),
      style('P7', 'P6', 'text:display="true"'),
    ];
    const text = ['P1', 'P2', 'P3', 'P5', 'P7'].map((name) => `<text:p text:style-name="${name}">A</text:p>`).join('');
    const content = `<office:document-content><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
    const bytes = await odtOf('', 'text', { 'content.xml': content });
    expect((await extractedFrom(odt, bytes)).text).toBe('<h2>A</h2><p>A</p>\n<p>A</p>\n<p><s>A</s></p>\n<p>A</p>');
  });

  it('has all its styles beside it where it is in one file', async () => {
    const flat = await toFlat(await odtOf('<text:p text:style-name="H">A</text:p><text:p>B</text:p>'));
    expect((await extractedFrom(odt, flat)).text).toBe('<p><s>A</s></p>\n<p>B</p>');
  });

  it('may have other prefixes for its namespaces', async () => {
    const namespaces = Object.entries({ o: 'office', t: 'text', text: 'drawing' }).map(
      ([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
    );
    const content = `<o:document-content ${namespaces.join(' ')}><o:body><o:text><t:h t:outline-level="3">A</t:h><p xmlns="urn:oasis:names:tc:opendocument:xmlns:text:1.0">B<text:text-box><t:p>C</t:p></text:text-box></p></o:text></o:body></o:document-content>`;
    const bytes = await odtOf('', 'text', { 'content.xml': content });
    expect((await extractedFrom(odt, bytes)).text).toBe('<h3>A</h3><p>B</p>\n<div><p>C</p>\n</div>');
  });

  it('takes no time for what a small file repeats', async () => {
    const notes = '<text:note><text:note-body>'.repeat(200) + '</text:note-body></text:note>'.repeat(200);
    const { text } = await extractedFrom(odt, await odtOf(`<text:p>A${notes}<text:s text:c="999999999"/>B</text:p>`));
    expect(text.length).toBeLessThan(30_000);
  });

  it('may be in UTF-16, by its mark, and no other encoding than that and UTF-8', async () => {
    const content =
      '<?xml version="1.0"?><office:document-content><office:body><office:text><text:p>Café</text:p></office:text></office:body></office:document-content>';
    const extract = async (bytes: Uint8Array) => extractedFrom(odt, await odtOf('', 'text', { 'content.xml': bytes }));
    expect((await extract(Buffer.from(`\uFEFF${content}`, 'utf16le'))).text).toBe('<p>Café</p>');
    expect((await extract(Buffer.from(content, 'latin1'))).notices[0]?.ruleId).toBe('damaged-archive');
  });

  it.each([
    ['breaks off', '<text:p>A', 'broken XML: Missing end tag for element text:p (line 1, column 82)'],
    [
      'has an entity of its own',
      '<text:p>&b;</text:p>',
      "broken XML: Named entity isn't defined: &b; (line 1, column 81)",
    ],
    ['is deep', '<text:span>'.repeat(600) + '</text:span>'.repeat(600), 'elements more than 512 deep in one another'],
    ['is deeper than a stack', '<text:span>'.repeat(600_000), 'elements more than 512 deep in one another'],
  ])('is told where it %s', async (_, content, actual) => {
    expect((await extractedFrom(odt, await odtOf(content))).notices).toEqual([
      { ruleId: 'damaged-archive', range: null, actual },
    ]);
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
    expect(await told(await odtOf('<draw:page/>', 'presentation'), 'page.odp')).toEqual(['binary-input']);
    expect(await told(new TextEncoder().encode('Togo is a country.'))).toEqual(['binary-input']);
    expect(await told((await odtOf('<text:p>A</text:p>')).subarray(0, 300))).toEqual(['damaged-archive']);
  });
});
