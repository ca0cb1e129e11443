/** Text for a terminal: what could steer it (control and format characters) is shown by its code point instead. */
export function printable(text: string): string {
  return text.replace(steering, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
