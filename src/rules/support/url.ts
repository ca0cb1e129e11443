/** Where the project is at home, as `package.json` says too. */
export const projectUrl = 'https://github.com/tip-report/tip-report';

const rulePages = `${projectUrl}/blob/main/docs/rules/`;

/** Address of the page that explains a rule. */
export function ruleUrl(id: string): string {
  return `${rulePages}${id}.md`;
}
