/** Whether the bytes from `at` on are those of a signature, one a character. */
export function hasAt(bytes: Uint8Array, signature: string, at = 0): boolean {
  if (bytes.length < at + signature.length) return false;
  for (let index = 0; index < signature.length; index += 1) {
    if (bytes[at + index] !== signature.charCodeAt(index)) return false;
  }
  return true;
}

/** A call takes so many arguments without harm. */
const chunk = 8192;

/** Each byte as the character of its number: ISO-8859-1, which `TextDecoder` takes for Windows-1252. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return text;
}
