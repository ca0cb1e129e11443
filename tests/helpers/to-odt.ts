import JSZip from 'jszip';
import type { Narrative, NarrativePart } from '../narratives/index.ts';
import { withSemicolons } from '../narratives/to-text.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraph = (text: string) => `<text:p text:style-name="Text_20_body">${escaped(text)}</text:p>`;
const heading = (text: string) =>
  `<text:h text:style-name="Heading_20_2" text:outline-level="2">${escaped(text)}</text:h>`;

function blocks(part: NarrativePart): string[] {
  const title = part.title === null ? [] : [heading(part.title)];
  const run = part.runIn && part.title !== null ? `${part.title} ` : null;
  if (part.kind !== 'recommendations') {
    const [first = '', ...rest] = part.paragraphs;
    return [...(run === null ? title : []), paragraph(`${run ?? ''}${first}`), ...rest.map(paragraph)];
  }
  if (part.form === 'semicolons')
    return [...(run === null ? title : []), paragraph(`${run ?? ''}${withSemicolons(part.items)}`)];
  const items = part.items.map((text) => `<text:list-item>${paragraph(text)}</text:list-item>`);
  return [...title, `<text:list text:style-name="L1">${items.join('')}</text:list>`];
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
export function toOdt({ header, parts }: Narrative): Promise<Uint8Array> {
  return odtOf([...header.map(paragraph), ...parts.flatMap(blocks)].join(''));
}
