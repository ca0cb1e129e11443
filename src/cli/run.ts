import type { CommandEntry } from './args/command.ts';
import { commandHelp, mainHelp } from './args/help.ts';
import { didYouMean, nearest } from './args/nearest.ts';
import { parseArguments } from './args/parse-arguments.ts';
import { commands, loadCommand } from './commands/index.ts';
import { exitCode, UsageError } from './exit.ts';
import type { Host } from './host.ts';
import { version } from './package.ts';
import { lineWidth, say } from './screen/text.ts';

/**
 * The whole command: what was typed after its name in, the exit code out. Never throws for what a user did; a mistake
 * in the program itself is not hidden.
 */
export async function run(argv: string[], host: Host): Promise<number> {
  try {
    return await dispatch(argv, host);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`tip-report: ${error.message}`.split('\n'), host.stderr);
    return exitCode.usage;
  }
}

async function dispatch(argv: string[], host: Host): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined) {
    host.stderr.write(mainHelp(commands, lineWidth(host.stderr)));
    return exitCode.usage;
  }
  if (helpWords.has(first)) return help(rest[0], host);
  if (versionWords.has(first)) {
    host.stdout.write(`${await version()}\n`);
    return exitCode.fine;
  }
  const entry = find(first);
  if (asksForHelp(rest)) return help(first, host);
  const command = await loadCommand(entry);
  return command.run(parseArguments(command, rest), host);
}

async function help(name: string | undefined, { stdout }: Host): Promise<number> {
  const width = lineWidth(stdout);
  stdout.write(name === undefined ? mainHelp(commands, width) : commandHelp(await loadCommand(find(name)), width));
  return exitCode.fine;
}

/** A flag after `--` is an operand. */
function asksForHelp(argv: ReadonlyArray<string>): boolean {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  return flags.includes('--help') || flags.includes('-h');
}

function find(name: string): CommandEntry {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const names = commands.map((command) => command.name);
  if (name.startsWith('-')) {
    const flags = [...helpWords, ...versionWords].filter((word) => word.startsWith('--'));
    throw new UsageError(`Unknown flag \`${name}\`${didYouMean(name, flags)} (flags stand behind a command)`);
  }
  const near = nearest(name, names);
  const remedy =
    near === null ? `to parse a file or folder: \`tip-report parse ${name}\`` : `did you mean \`${near}\`?`;
  throw new UsageError(`Unknown command \`${name}\`, expected one of ${names.join(', ')}; ${remedy}`);
}

const helpWords: ReadonlySet<string> = new Set(['--help', '-h', 'help']);
const versionWords: ReadonlySet<string> = new Set(['--version', '-v']);
