import { styleText } from 'node:util';
import type { Host, Screen } from '../host.ts';

/** Text for a terminal: what could steer it (control and format characters) is shown by its code point instead. */
export function printable(text: string): string {
  return text.replace(steering, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Whether to color what people read: on a terminal, unless `NO_COLOR` is set (to anything but nothing). */
function hasColor({ isTTY }: Screen, env: Host['env']): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isTTY === true && env['TERM'] !== 'dumb';
}

/** How what people read is shown. */
export interface Look {
  color: boolean;
  /** Characters of a line. */
  width: number;
}

/** The look for what is read on a screen. */
export function lookFor(screen: Screen, env: Host['env']): Look {
  return { color: hasColor(screen, env), width: lineWidth(screen) };
}

/** How words may be set on a terminal. */
export type Color = 'bold' | 'underline' | 'dim' | 'red' | 'yellow' | 'green' | 'blue';

/** Text in a color, where there are colors. That has been decided; Node is not to decide it again by another stream. */
export function paint(format: Color, text: string, hasColors: boolean): string {
  return hasColors ? styleText(format, text, { validateStream: false }) : text;
}

/** Characters of a line of what people read; where nobody knows, as many as it takes: a file and a log have no edge. */
export function lineWidth({ isTTY, columns }: Screen): number {
  return isTTY === true ? Math.max(columns ?? 80, narrowest) : Number.POSITIVE_INFINITY;
}

/** A terminal narrower than this is written over its edge. */
const narrowest = 40;

/** Text in lines of at most `width` characters, cut at blanks, but in no command to type; a word that is longer has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(command, (typed) => typed.replaceAll(' ', '\0')).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => one.replaceAll('\0', ' '));
}

const command = /`tip-report [^`]*`/gu;

/** One line as `wrap` does it: what goes on below stands further in. */
export function wrapLine(line: string, width: number): string {
  const text = line.trimStart();
  const indent = line.slice(0, line.length - text.length);
  return behind(indent, text, width, indent.length + 2).join('\n');
}

/** Lines as `wrapLine` does them, as wide as a terminal, each with its end. */
export function fitted(lines: ReadonlyArray<string>, screen: Screen): string {
  return lines.map((line) => `${wrapLine(line, lineWidth(screen))}\n`).join('');
}

/** Tells people some lines. */
export function say(lines: ReadonlyArray<string>, screen: Screen): void {
  screen.write(fitted(lines, screen));
}

/** Text behind a label, in lines of at most `width` characters that all begin where the first one does: `indent` from the edge. */
export function behind(label: string, text: string, width: number, indent = label.length): string[] {
  const [first = '', ...others] = wrap(text, width - indent);
  return [label + first, ...others.map((line) => ' '.repeat(indent) + line)];
}
