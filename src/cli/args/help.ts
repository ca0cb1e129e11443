import { behind } from '../screen/text.ts';
import type { CommandEntry, Field, Fields, LoadedCommand } from './command.ts';

/** The help of the whole command, in lines of at most `width` characters. */
export function mainHelp(commands: ReadonlyArray<CommandEntry>, width: number): string {
  const rows = commands.map(({ name, operands, summary }) => [`${name} ${operands}`.trim(), summary] as const);
  return lines([
    'Turns Trafficking in Persons (TIP) country reports into normalized JSON.',
    '',
    'Usage: tip-report COMMAND [INPUT...] [FLAGS]',
    '',
    'Commands',
    ...columns(rows, width),
    '',
    'Flags',
    ...columns(
      [
        ['-h, --help', 'show this help; after a command, its own'],
        ['-v, --version', 'show the version'],
      ],
      width,
    ),
    '',
    'Example',
    '  tip-report parse input --output output',
    '',
    'Exit codes: 0 fine, 1 findings at or above the level asked for, 2 wrong usage.',
  ]);
}

/** The help of one command, made from its table of flags. */
export function commandHelp(command: LoadedCommand, width: number): string {
  return lines([
    `${command.summary}.`,
    '',
    `Usage: ${`tip-report ${command.name} ${command.operands}`.trim()} [FLAGS]`,
    ...(command.description.length > 0 ? ['', ...command.description] : []),
    '',
    'Flags',
    ...columns(flagRows(command.fields), width),
    '',
    command.examples.length > 1 ? 'Examples' : 'Example',
    ...command.examples.flatMap(([line, what]) => [`  ${line}`, `      ${what}`]),
  ]);
}

function flagRows(fields: Fields): (readonly [string, string])[] {
  const rows = Object.entries(fields).map(([name, field]) => [flag(name, field), summary(field)] as const);
  return [...rows, ['-h, --help', 'show this help']];
}

function flag(name: string, field: Field): string {
  const short = field.short ? `-${field.short}, ` : '    ';
  return `${short}--${name}${value(field)}`;
}

function value(field: Field): string {
  if (field.kind === 'flag') return '';
  return field.kind === 'choice' ? ` ${field.choices.join('|')}` : ` ${field.value}`;
}

function summary(field: Field): string {
  const standard = 'default' in field && field.default !== undefined ? ` (default: ${field.default})` : '';
  return field.summary + standard;
}

/** The second column starts where the widest first one ends, but a very wide one gets a line of its own. */
function columns(rows: ReadonlyArray<readonly [string, string]>, width: number): string[] {
  const first = Math.max(...rows.map(([left]) => left.length).filter((length) => length <= widest));
  const row = (left: string, right: string) => behind(`  ${left.padEnd(first)}  `, right, width);
  return rows.flatMap(([left, right]) => (left.length > widest ? [`  ${left}`, ...row('', right)] : row(left, right)));
}

const widest = 28;

function lines(all: ReadonlyArray<string>): string {
  return `${all.join('\n')}\n`;
}
