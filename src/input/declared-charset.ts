/** How far into a document a declaration is looked for. HTML asks for 1,024 bytes; saved pages have comments before it. */
const reach = 4096;

const declarations = [
  /<meta\b[^>]{0,300}?\bcharset\s*=\s*(?:["']\s*)?(?<label>[\w:.-]{2,40})/iu,
  /<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["'](?<label>[\w:.-]{2,40})/iu,
  /^content-type:[^\r\n]{0,100}?\bcharset\s*=\s*["']?(?<label>[\w:.-]{2,40})/imu,
];

/**
 * The encoding that a document says it is in (in a `meta` element, an XML declaration, or the header of an answer that was
 * saved with it), by its WHATWG name; `null` where it says none or one that nobody knows.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(reach, bytes.byteLength)).toString('latin1');
  for (const declaration of declarations) {
    const label = declaration.exec(head)?.groups?.['label'];
    if (label) return knownName(label);
  }
  return null;
}

function knownName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
