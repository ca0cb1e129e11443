import { parseMarkdown } from './markdown/parse.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** The formats that can do without a promise, in the order in which they are asked whether an input is theirs. */
export const synchronousFormats = [{ ...markdown, parse: parseMarkdown }, text] as const;
