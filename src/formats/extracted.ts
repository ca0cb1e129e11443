import type { Notice, NoticeId } from '../report/document.ts';
import type { Extracted } from './format.ts';

/** The text that a reader took out of a document without pages. */
export function extracted(text: string): Extracted {
  const notices: Notice[] = text.trim() === '' ? [{ ruleId: 'empty-input', range: null, actual: null }] : [];
  return { ...withoutText(notices), text };
}

/** What is told of a document that a reader took nothing out of. */
export function unread(ruleId: NoticeId, actual: string): Extracted {
  return withoutText([{ ruleId, range: null, actual }]);
}

/** A document without text, and why. */
export function withoutText(notices: Notice[]): Extracted {
  return { text: '', encoding: 'utf-8', pages: null, notices };
}
