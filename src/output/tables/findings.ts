import type { Diagnostic, Residue } from '../../report/report.ts';
import { residueRoles, severities } from '../../report/vocabulary.ts';
import { defineTable, type Numbered, numberColumn, numbered, text } from './define.ts';

export const residue = defineTable<Numbered<Residue>>({
  name: 'residue',
  description: 'One row for each piece of the source that is page, not report, or that found no place.',
  key: ['residue'],
  things: (report) => numbered(report.residue),
  position: ({ position }) => position,
  columns: [
    numberColumn('residue', 'piece'),
    {
      name: 'role',
      type: 'string',
      required: true,
      values: residueRoles,
      description: 'What it is; `unplaced`: text of which nobody knows where it belongs.',
      value: ({ role }) => role,
    },
    text<Residue>('Its words.', (one) => one.text),
  ],
});

export const diagnostics = defineTable<Numbered<Diagnostic>>({
  name: 'diagnostics',
  description: 'One row for each thing that is wrong with a report, or that somebody should look at.',
  key: ['diagnostic'],
  things: (report) => numbered(report.diagnostics),
  position: ({ position }) => position,
  columns: [
    numberColumn('diagnostic', 'diagnostic'),
    {
      name: 'rule',
      type: 'string',
      required: true,
      description: 'Id of the rule; `tip-report explain RULE` says what it asks for and what to do.',
      value: ({ ruleId }) => ruleId,
    },
    {
      name: 'severity',
      type: 'string',
      required: true,
      values: severities,
      description: 'How bad it is.',
      value: ({ severity }) => severity,
    },
    {
      name: 'message',
      type: 'string',
      required: true,
      description: 'What is wrong.',
      value: ({ message }) => message,
    },
    { name: 'actual', type: 'string', description: 'The words found.', value: ({ actual }) => actual },
    {
      name: 'expected',
      type: 'string',
      description: 'What would be acceptable, a line each.',
      value: ({ expected }) => expected.join('\n') || null,
    },
    {
      name: 'url',
      type: 'string',
      required: true,
      description: 'The page that explains the rule.',
      value: ({ url }) => url,
    },
  ],
});
