import { formatOf } from './formats/index.ts';
import { synchronousFormats } from './formats/synchronous.ts';
import { asItIs, isPacked } from './input/archive.ts';
import type { Input, Options } from './options.ts';
import { type Outcome, toOutcome, toParsed } from './pipeline.ts';
import { decoded, originOf, settingsOf, withinLimit } from './process-input.ts';

/**
 * `processInput` without a promise, for text and Markdown.
 *
 * @throws TypeError if an option has a name or a value it cannot have, or the input is of another format (an archive, a page, a PDF …): what reads
 *   these is loaded when one comes, or is asynchronous itself.
 */
export function processInputSync(input: Input, options: Options = {}): Outcome {
  const settings = settingsOf(options);
  const { name } = formatOf(input.name, input.bytes, settings.inputFormat);
  const format = synchronousFormats.find((one) => one.name === name);
  if (isPacked(input)) throw asynchronous('input to unpack');
  if (!format) throw asynchronous(`${name} input`);
  const origin = originOf(input, withinLimit(decoded(asItIs(input, settings.maxBytes)), format, settings));
  return toOutcome(toParsed(origin, format, format.parse(origin.text, origin.unusual)), settings);
}

function asynchronous(input: string): TypeError {
  return new TypeError(`Unexpected ${input}, expected text or Markdown: use \`parseReports\` for it`);
}
