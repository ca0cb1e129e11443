/**
 * What a stage before the rules can notice, by the id of the rule that has the words for it. A closed list, so that a slip of
 * the pen in a stage does not compile, nor rules that lack one.
 */
export type NoticeId =
  | 'empty-input'
  | 'no-narrative'
  | 'not-a-narrative'
  | 'ambiguous-part'
  | 'edition-conflict'
  | 'binary-input'
  | 'damaged-archive'
  | 'encrypted-archive'
  | 'nested-archive'
  | 'empty-archive'
  | 'damaged-pdf'
  | 'encrypted-pdf'
  | 'no-text-layer'
  | 'page-without-text'
  | 'input-too-large'
  | 'undecodable-text'
  | 'repaired-text'
  | 'columns-parted'
  | 'unexpected-input';
