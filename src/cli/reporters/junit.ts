import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { grouped } from '../../text/lists.ts';
import type { CheckResult } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { Reporter } from './reporter.ts';

/** A case: one rule in one suite. */
interface Case {
  rule: string;
  findings: Finding[];
}

/** A suite and what is in it. */
interface Suite {
  name: string;
  cases: Case[];
}

/** JUnit XML: a suite an input, a case a rule that found something in it. What does not make the check fail passes. */
export const junit: Reporter = {
  name: 'junit',
  audience: 'programs',
  write: (result) => `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(document(suitesOf(result)))}\n`,
};

/** Every input is a suite, one without findings too; what is about no input is a suite of its own. */
function suitesOf({ inputs, sources, findings }: CheckResult): Suite[] {
  const byFile = grouped(findings, ({ file }) => file ?? 'all inputs');
  const names = new Set([...[...inputs, ...sources].sort(), ...byFile.keys()]);
  return Array.from(names, (name) => ({ name, cases: casesOf(byFile.get(name) ?? []) }));
}

function document(suites: ReadonlyArray<Suite>): Element {
  const all = counts(suites.flatMap(({ cases }) => cases));
  return x('testsuites', { name: 'tip-report', ...all }, ['\n', ...suites.flatMap((one) => [suite(one), '\n'])]);
}

function casesOf(findings: ReadonlyArray<Finding>): Case[] {
  if (findings.length === 0) return [{ rule: 'every rule', findings: [] }];
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].sort();
  return rules.map((rule) => ({ rule, findings: findings.filter(({ ruleId }) => ruleId === rule) }));
}

function counts(cases: ReadonlyArray<Case>) {
  return { tests: String(cases.length), failures: String(cases.filter(fails).length), errors: '0' };
}

function fails({ findings }: Case): boolean {
  return findings.some((finding) => finding.fails);
}

function suite({ name, cases }: Suite): Element {
  const children = cases.flatMap((one) => [testCase(name, one), '\n']);
  return x('testsuite', { name: legal(name), ...counts(cases) }, ['\n', ...children]);
}

function testCase(suiteName: string, { rule, findings }: Case): Element {
  const failing = findings.filter((finding) => finding.fails);
  const passing = findings.filter((finding) => !finding.fails);
  return x('testcase', { classname: legal(suiteName), name: rule }, [
    ...(failing.length > 0 ? [failure(failing)] : []),
    ...(passing.length > 0 ? [x('system-out', legal(passing.map(line).join('\n')))] : []),
  ]);
}

/** A case fails once, whatever the number of places. */
function failure(findings: ReadonlyArray<Finding>): Element {
  const [first] = findings;
  return x(
    'failure',
    { message: legal(first?.message ?? ''), type: first?.severity ?? 'error' },
    legal(findings.map(line).join('\n')),
  );
}

function line({ file, position, page, severity, message, url }: Finding): string {
  const place = page === null ? (position ? `:${position.start.line}:${position.start.column}` : '') : ` page ${page}`;
  return `${file ?? ''}${place} ${severity} ${message}${url ? ` ${url}` : ''}`;
}

/** XML has no way to write most control characters, and its text must not hold what ends a CDATA section. */
function legal(text: string): string {
  return text.replace(illegal, '\uFFFD').replaceAll(']]>', ']] >');
}

const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
