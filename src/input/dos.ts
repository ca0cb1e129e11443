import { latin1 } from '../text/bytes.ts';

/**
 * What DOS had at 0x80 to 0xFF in Western Europe (code page 850; 437, the American one, has the same small letters), which
 * no `TextDecoder` knows.
 */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤' +
  'ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/** `ü`, `é`, `â`, `ä`, `í`, `ó`, `ú`, `ñ` within a word: signs in Windows-1252, capitals and signs in Mac Roman. */
const letters = /[a-z][\x81-\x84\xA1-\xA4][a-z]/g;
/** What DOS has no letters for within a word, and Windows-1252 has. */
const windows = /[A-Za-z]\x92[a-z\s]|[a-z][\xE7-\xEF\xF1-\xF6\xF9-\xFC][a-z]/g;
const high = /[\x80-\xFF]/g;

/** Whether bytes that are no UTF-8 are of DOS: what is a letter there stands within words, and in other encodings it cannot. */
export function isDos(bytes: Uint8Array): boolean {
  const text = latin1(bytes);
  return (text.match(letters)?.length ?? 0) > (text.match(windows)?.length ?? 0);
}

/** The text of bytes in the encoding of DOS (850). */
export function decodeDos(bytes: Uint8Array): string {
  return latin1(bytes).replace(high, (char) => upperHalf[char.charCodeAt(0) - 0x80] ?? char);
}
