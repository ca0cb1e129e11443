import { ruleIds, rules } from '../../rules/registry.ts';
import type { Example } from '../../rules/rule.ts';
import { defineCommand } from '../args/command.ts';
import { didYouMean } from '../args/nearest.ts';
import { configFields } from '../args/shared-flags.ts';
import { readConfig } from '../config.ts';
import type { Config } from '../config-schema.ts';
import { exitCode, UsageError } from '../exit.ts';
import { behind, lineWidth, wrap } from '../screen/text.ts';
import { print } from '../store/sink.ts';

type Rule = Omit<(typeof rules)[number], 'severity'> & { severity: Config['rules'][string] };

export const command = defineCommand({
  count: [0, 1],
  description: [
    'Without RULE it lists every rule with its severity, as the configuration has it, and',
    'what it expects to be so.',
  ],
  fields: { config: configFields.config },
  examples: [['tip-report explain text-lost', 'explains one rule']],
  async run({ values, positionals: [name] }, host) {
    const width = lineWidth(host.stdout);
    const { rules: configured } = await readConfig(values.config, host);
    const told = rules.map((rule) => ({ ...rule, severity: configured[rule.id] ?? rule.severity }));
    await print(
      host.stdout,
      name === undefined ? list(told, width) : explanation(find(name, told), Math.min(width, widest)),
    );
    return exitCode.fine;
  },
});

/** Running text in longer lines is hard to read. */
const widest = 80;

function find(name: string, told: ReadonlyArray<Rule>): Rule {
  const found = told.find((one) => one.id === name);
  if (found) return found;
  const near = didYouMean(name, ruleIds);
  throw new UsageError(`Unknown rule \`${name}\`${near || '; see `tip-report explain` for all'}`);
}

function list(told: ReadonlyArray<Rule>, width: number): string {
  const longest = Math.max(...told.map((one) => one.id.length));
  const label = ({ severity, id }: Rule) => `${severity.padEnd('warning'.length)}  ${id.padEnd(longest)}  `;
  return told.flatMap((rule) => behind(label(rule), rule.summary, width).map((line) => `${line}\n`)).join('');
}

/** A rule in words: what it expects, why, what it finds, what to do. */
function explanation(rule: Rule, width: number): string {
  const found = Object.entries<Example>(rule.examples).filter(([, { finds }]) => finds.length > 0);
  const examples = found.flatMap(([shows, { finds }]) => [`  ${shows}:`, ...finds.map((message) => `    ${message}`)]);
  const indented = (text: string) => wrap(text, width - 2).map((line) => `  ${line}`);
  return [
    `${rule.id} (${rule.severity})`,
    '',
    'What is expected',
    ...indented(rule.summary),
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
