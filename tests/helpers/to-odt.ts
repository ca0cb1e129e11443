import JSZip from 'jszip';
import { type Block, blocksOf, inLists } from '../narratives/blocks.ts';
import type { Narrative } from '../narratives/index.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraph = (text: string) => `<text:p text:style-name="Text_20_body">${escaped(text)}</text:p>`;
const heading = (text: string) =>
  `<text:h text:style-name="Heading_20_2" text:outline-level="2">${escaped(text)}</text:h>`;

function written({ kind, title, text }: Block): string {
  if (kind === 'heading') return heading(text);
  if (kind === 'item') return `<text:list-item>${paragraph(text)}</text:list-item>`;
  return paragraph(title === undefined ? text : `${title} ${text}`);
}

/** A file of OpenDocument with some content, a text if nothing else is said. */
export async function odtOf(
  content: string,
  kind = 'text',
  others: Record<string, string | Uint8Array> = {},
): Promise<Uint8Array> {
  const archive = new JSZip();
  archive.file('mimetype', `application/vnd.oasis.opendocument.${kind}`, { compression: 'STORE' });
  const body = `<office:body><office:${kind}>${content}</office:${kind}></office:body>`;
  archive.file('content.xml', `<?xml version="1.0"?><office:document-content>${body}</office:document-content>`);
  const styles = ['paragraph', 'text'].map(
    (family) =>
      `<style:style style:family="${family}" style:name="H"><style:text-properties text:display="none"/></style:style><style:style style:family="${family}" style:name="S"><style:text-properties style:text-line-through-style="solid"/></style:style>`,
  );
  archive.file(
    'styles.xml',
    `<office:document-styles><office:styles>${styles.join('')}</office:styles><text:p>A page</text:p></office:document-styles>`,
  );
  for (const [path, text] of Object.entries(others)) archive.file(path, text);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A narrative as a text of OpenDocument. */
export function toOdt(narrative: Narrative): Promise<Uint8Array> {
  const blocks = blocksOf(narrative, (form) => form !== 'semicolons');
  return odtOf(inLists(blocks, written, ['<text:list text:style-name="L1">', '</text:list>']).join(''));
}
