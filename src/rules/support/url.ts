const rulePages = 'https://github.com/tip-report/tip-report/blob/main/docs/rules/';

/** Address of the page that explains a rule. */
export function ruleUrl(id: string): string {
  return `${rulePages}${id}.md`;
}
