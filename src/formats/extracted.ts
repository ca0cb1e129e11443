import type { NoticeId } from '../report/notice-ids.ts';
import type { Extracted } from './format.ts';

/** The text that a reader took out of a document without pages. */
export function extracted(text: string): Extracted {
  const isEmpty = text.trim() === '';
  return { ...nothing, text, notices: isEmpty ? [{ ruleId: 'empty-input', range: null, actual: null }] : [] };
}

/** What is told of a document that a reader took nothing out of. */
export function unread(ruleId: NoticeId, actual: string): Extracted {
  return { ...nothing, notices: [{ ruleId, range: null, actual }] };
}

const nothing = { text: '', encoding: 'utf-8', pages: null };
