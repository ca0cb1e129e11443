import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Notice } from '../../report/document.ts';

/** Why a document could not be opened; the reader tells by the names of its errors. */
function noticeOf(error: unknown): Notice {
  const { name, message } = error as Error;
  if (name === 'PasswordException') return { ruleId: 'encrypted-pdf', range: null, actual: null };
  return { ruleId: 'damaged-pdf', range: null, actual: message };
}

/**
 * Opens a PDF, hands it on and closes it. The reader, 1.6 MB of code, is loaded now and not before.
 * What cannot be opened (a password, damage) gives the notice that says so.
 */
export async function withDocument<Result>(
  bytes: Uint8Array,
  use: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result | Notice> {
  const { getDocumentProxy } = await import('unpdf');
  let document: PDFDocumentProxy;
  try {
    // A copy, because the reader takes the bytes away, and refuses a Buffer; and errors only, because it writes warnings to the console.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    return noticeOf(error);
  }
  try {
    return await use(document);
  } finally {
    await document.destroy();
  }
}
