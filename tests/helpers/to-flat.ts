import JSZip from 'jszip';

const declaration = /^<\?xml[^>]*>\s*/u;
const ofOpenDocument = ' office:mimetype="application/vnd.oasis.opendocument.text"';
const namespaces = ['office', 'style', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** An office document that is an archive in one file, as LibreOffice writes that of OpenDocument, and Word its own. */
export async function toFlat(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(
    Object.values(archive.files)
      .filter(({ name }) => /\.(?:xml|rels)$/u.test(name))
      .map(async (part) => [part.name, (await part.async('string')).replace(declaration, '')] as const),
  );
  const inside = (name: string, root: string) =>
    (parts.find(([own]) => own === name)?.[1] ?? '').replace(new RegExp(`^<${root}[^>]*>|</${root}>$`, 'gu'), '');
  const word = parts.map(
    ([name, xml]) => `<pkg:part pkg:name="/${name}" pkg:contentType="a"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`,
  );
  const open = ['styles', 'content'].map((name) => inside(`${name}.xml`, `office:document-${name}`)).join('');
  return Buffer.from(
    archive.file('content.xml')
      ? `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${namespaces}${ofOpenDocument}>${open}</office:document>`
      : `<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${word.join('')}</pkg:package>`,
  );
}
