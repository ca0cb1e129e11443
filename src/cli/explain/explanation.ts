/** What `explain` needs of a rule. */
export interface Explained {
  id: string;
  severity: string;
  summary: string;
  why: string;
  remedy: string;
  examples: ReadonlyArray<{ shows: string; finds: ReadonlyArray<string> }>;
}

/** A rule in words: what it asks for, why, what it finds, what to do. */
export function explanation(rule: Explained): string {
  const found = rule.examples.filter((example) => example.finds.length > 0);
  const examples = found.flatMap((example) => [
    `  ${example.shows}:`,
    ...example.finds.map((message) => `    ${message}`),
  ]);
  return [
    `${rule.id} (${rule.severity})`,
    '',
    rule.summary,
    '',
    'Why',
    ...indented(rule.why),
    ...(examples.length > 0 ? ['', found.length > 1 ? 'Examples' : 'Example', ...examples] : []),
    '',
    'What to do',
    ...indented(rule.remedy),
    '',
  ].join('\n');
}

/** Lines of at most 80 characters, indented. */
function indented(text: string): string[] {
  const lines = [''];
  for (const word of text.split(blanks)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 3 > 80) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `  ${line}`);
}

const blanks = /\s+/u;
