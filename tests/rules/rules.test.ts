import { describe, expect, test } from 'vitest';
import { commandRules } from '../../src/rules/command-rules.ts';
import { contextOf, diagnose } from '../../src/rules/diagnose.ts';
import { documentRules } from '../../src/rules/document-rules.ts';
import { recommendationCount } from '../../src/rules/recommendation-count.ts';
import { recommendationLength } from '../../src/rules/recommendation-length.ts';
import { reportRules, rules, setRules } from '../../src/rules/registry.ts';
import type { Complaint, Example, Rule } from '../../src/rules/rule.ts';
import { checkConservation } from '../../src/rules/support/conservation.ts';
import type { Draft } from '../../src/rules/support/draft.ts';
import { exampleDocument } from '../helpers/example-document.ts';

const kebab = /^[a-z]+(?:-[a-z]+)*$/u;

describe('every rule', () => {
  test('has an id of its own, words for the reader, and an example that fires', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.id).toMatch(kebab);
      for (const words of [rule.summary, rule.why, rule.remedy]) expect(words, rule.id).toMatch(/^[A-Z].*\.$/su);
      expect(
        Object.values<Example>(rule.examples).some(({ finds }) => finds.length > 0),
        `${rule.id} has an example that fires`,
      ).toBe(true);
    }
  });

  test('speaks in the style of the house', () => {
    const told = rules.filter(({ id }) => !commandRules.some((rule) => rule.id === id));
    const messages = told.flatMap(({ examples }) => Object.values<Example>(examples).flatMap(({ finds }) => finds));
    expect(messages.length).toBeGreaterThanOrEqual(told.length);
    for (const message of messages) expect(message).toMatch(/^Unexpected .*, expected .*[^.]$/su);
  });
});

describe('the examples of the rules on one report', () => {
  for (const rule of reportRules) {
    test.each(Object.entries(rule.examples))(`${rule.id}: %s`, (_, { given, finds }) => {
      expect(messages(runRule(rule, given))).toEqual(finds);
    });
  }

  test('an ordinary report gives none', () => {
    for (const rule of reportRules) expect(messages(runRule(rule, {})), rule.id).toEqual([]);
  });
});

describe('the examples of the rules on a document', () => {
  for (const rule of documentRules) {
    test.each(Object.entries(rule.examples))(`${rule.id}: %s`, (_, { given, finds }) => {
      const { report, document } = exampleDocument(given);
      const breaches = checkConservation([report], { document, content: null });
      const own = breaches.filter(({ kind }) => kind === rule.breach);
      expect(messages(own.map((breach) => rule.say(breach)))).toEqual(finds);
    });
  }
});

describe('the examples of the rules on a set', () => {
  for (const rule of setRules) {
    test.each(Object.entries(rule.examples))(`${rule.id}: %s`, (_, { given, finds }) => {
      const reports = given.map((draft) => exampleDocument(draft).report);
      expect(messages(rule.check(reports))).toEqual(finds);
    });
  }
});

test('an ordinary document gives no problem at all', () => {
  const { report, document } = exampleDocument();
  expect(diagnose([report], { document, content: null, instead: null })).toEqual([]);
});

test('recommendations may be too many, and one too long', () => {
  const many = Array.from({ length: 26 }, (_, index) => `Open a shelter in town ${index}.`);
  expect(messages(runRule(recommendationCount, { recommendations: many }))).toEqual([
    'Unexpected number of recommendations `26`, expected 4 to 25 as in the 2023 edition',
  ]);
  const long = `Open shelters ${'in each of the towns of the north '.repeat(21)}.`;
  expect(messages(runRule(recommendationLength, { recommendations: [long] }))).toEqual([
    expect.stringMatching(/^Unexpected recommendation of 729 characters .*, expected 20 to 700$/u),
  ]);
});

function runRule(rule: Rule, draft: Draft): Iterable<Complaint> {
  const { report } = exampleDocument(draft);
  return rule.check(report, contextOf(report));
}

function messages(findings: Iterable<Complaint>): string[] {
  return Array.from(findings, ({ message }) => message);
}
