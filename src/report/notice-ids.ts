/**
 * What a stage before the rules can notice, by the id of the rule that has the words for it. A closed list, so that a slip of
 * the pen in a stage does not compile.
 */
export const noticeIds = [
  'empty-input',
  'no-narrative',
  'not-a-narrative',
  'ambiguous-part',
  'edition-conflict',
  'binary-input',
  'damaged-archive',
  'encrypted-archive',
  'nested-archive',
  'empty-archive',
  'damaged-pdf',
  'encrypted-pdf',
  'no-text-layer',
  'page-without-text',
  'input-too-large',
  'undecodable-text',
  'repaired-text',
  'columns-parted',
  'unexpected-input',
] as const;

/** What a stage may notice: the id of the rule that tells it. */
export type NoticeId = (typeof noticeIds)[number];
