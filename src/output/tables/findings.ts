import type { Diagnostic, Residue } from '../../report/report.ts';
import { residueRoles, severities } from '../../report/vocabulary.ts';
import { always, defineTable, maybe, type Numbered, numbered, numberOf } from './define.ts';

export const residue = defineTable<Numbered<Residue>>({
  name: 'residue',
  description: 'One row for each piece of the source that is page, not report, or that found no place.',
  key: ['residue'],
  things: (report) => numbered(report.residue),
  position: ({ position }) => position,
  columns: {
    residue: numberOf('piece'),
    role: always.oneOf(
      residueRoles,
      'What it is; `unplaced`: text of which nobody knows where it belongs.',
      ({ role }) => role,
    ),
    text: always.string('Its words.', (one) => one.text),
  },
});

export const diagnostics = defineTable<Numbered<Diagnostic>>({
  name: 'diagnostics',
  description: 'One row for each thing that is wrong with a report, or that somebody should look at.',
  key: ['diagnostic'],
  things: (report) => numbered(report.diagnostics),
  position: ({ position }) => position,
  columns: {
    diagnostic: numberOf('diagnostic'),
    rule: always.string(
      'Id of the rule; `tip-report explain RULE` says what it asks for and what to do.',
      ({ ruleId }) => ruleId,
    ),
    severity: always.oneOf(severities, 'How bad it is.', ({ severity }) => severity),
    message: always.string('What is wrong.', ({ message }) => message),
    actual: maybe.string('The words found.', ({ actual }) => actual),
    expected: maybe.string('What would be acceptable, a line each.', ({ expected }) => expected.join('\n') || null),
    url: always.string('The page that explains the rule.', ({ url }) => url),
  },
});
