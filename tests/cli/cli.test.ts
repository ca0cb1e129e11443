import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { nearest } from '../../src/cli/args/nearest.ts';
import { commands, loadCommand } from '../../src/cli/commands/index.ts';
import { ruleIds } from '../../src/rules/registry.ts';
import { expectRun, folder, runCli } from '../helpers/run-cli.ts';
import { sample } from '../helpers/samples.ts';

describe('help', () => {
  it('lists every command', async () => {
    const { code, stdout, stderr } = await runCli('--help', folder());
    expect([code, stderr]).toEqual([0, '']);
    for (const command of commands) expect(stdout).toContain(`  ${command.name} `);
    expect(stdout).toContain('Exit codes: 0 fine, 1 findings');
  });

  it.each(commands.map((command) => command.name))('of `%s` has every flag and an example', async (name) => {
    const { code, stdout } = await runCli([name, '--help'], folder());
    const command = await loadCommand(commands.find((one) => one.name === name)!);
    expect(code).toBe(0);
    for (const [flag, field] of Object.entries(command.fields)) {
      expect(stdout).toContain(`--${flag}`);
      expect(stdout).toContain(field.summary);
    }
    expect(command.examples.length).toBeGreaterThan(0);
    for (const [line] of command.examples) expect(stdout).toContain(line);
    expect((await runCli(['help', name], folder())).stdout).toBe(stdout);
    expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  it('is shown, as an error, where nothing is asked for', async () => {
    const { code, stdout, stderr } = await runCli([], folder());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: tip-report');
  });

  it('is not asked for behind `--`', async () => {
    await expectRun('parse -- --help', folder(), 2, 'Cannot read `--help`: it does not exist');
  });

  it('gives the version', async () => {
    expect(await runCli('--version', folder())).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });
});

describe('wrong usage', () => {
  it.each([
    [['prase'], 'Unknown command `prase`, expected one of parse'],
    [['prase'], 'did you mean `parse`?'],
    [['input/slovenia.txt'], 'to parse a file or folder: `tip-report parse input/slovenia.txt`'],
    [['--verion'], 'Unknown flag `--verion`; did you mean `--version`?'],
    [['-q', 'parse'], 'Unknown flag `-q` (flags stand behind a command)'],
    [['review', '-o', '-'], 'A review is a folder of pages: name it with `--output`'],
    [
      ['placements', '-c', 'Congo'],
      '`Congo` is more than one country; name `Democratic Republic of the Congo` (COD) or',
    ],
    [['placements', '-c', 'emirates'], 'did you mean `United Arab Emirates`?'],
    [['check', '--report', 'json='], '`--report json=` names no file; expected `json=FILE` or `json`'],
    [['help', 'inspekt'], 'did you mean `inspect`?'],
    [['parse', '--ouput', 'x'], 'Unknown flag `--ouput`; did you mean `--output`? (see `tip-report parse --help`)'],
    [['parse', '--stage', 'read'], 'Unknown flag `--stage`'],
    [['parse', '--out', 'x'], 'Unknown flag `--out`; did you mean `--output`?'],
    [['parse', '-x.txt'], 'Unknown flag `-x`; of a name that begins with a dash write `./-NAME`'],
    [['parse', '--constructor'], 'Unknown flag `--constructor`'],
    [['parse', '--__proto__=1'], 'Unknown flag `--__proto__`'],
    [['parse', '--no-progres'], 'did you mean `--no-progress`?'],
    [['parse', '--output'], '`--output` needs a value'],
    [['parse', '--output='], '`--output` needs a value'],
    [['parse', '--output', '--force'], 'if it is the value, write `--output=--force`'],
    [['parse', '--force=yes'], '`--force` takes no value'],
    [['parse', '--format', 'jsno'], '`--format` is one of `json`, `jsonl`, '],
    [['parse', '--format', 'jsno'], ', not `jsno`; did you mean `json`?'],
    [['parse', '--edition', 'last'], '`--edition` takes a whole number from 2001 to 2100, not `last`'],
    [['parse', '--edition', '2000'], 'from 2001 to 2100, not `2000`'],
    [['parse', '--jobs', '0'], '`--jobs` takes a whole number from 1'],
    [['parse', '--max-bytes', '5 apples'], '`--max-bytes` takes a number of bytes such as'],
    [['parse', '--input-format', 'txet'], 'not `txet`; did you mean `text`?'],
    [['inspect'], '`inspect` needs FILE...'],
    [['inspect', 'a', 'b'], 'A stage is shown of one input'],
    [['inspect', '.'], 'A stage is shown of one input; `--census` takes many, and folders'],
    [['inspect', 'nope.txt'], 'Cannot read `nope.txt`: it does not exist'],
    [['inspect', 'a', '--stage', 'segmnt'], 'did you mean `segment`?'],
    [['schema', 'x'], 'Unexpected `x`'],
    [['parse', ''], 'An operand is empty'],
    [['explain', 'text-lots'], 'Unknown rule `text-lots`; did you mean `text-lost`?'],
    [['explain', 'unplaced-text'], 'did you mean `text-unplaced`?'],
    [['explain', 'zzzzzzzzzz'], 'see `tip-report explain` for all'],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await runCli(argv, folder());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('names what is nearest, or nothing', () => {
    const names = ['parse', 'output', 'schema'];
    expect(nearest('parsee', names)).toBe('parse');
    expect(nearest('aprse', names)).toBe('parse');
    expect(nearest('OUTPUT', names)).toBe('output');
    expect(nearest('tier', names)).toBeNull();
    expect(nearest('', names)).toBeNull();
  });
});

describe('explain', () => {
  it('lists every rule with its severity, and says of each what it expects, why, what it finds, what to do', async () => {
    const { code: listed, stdout: list } = await runCli('explain', folder());
    const lines = list.trimEnd().split('\n');
    const ids = lines.map((line) => /^(?:error|warning|info) +(?<id>[a-z0-9-]+) +\S.*$/u.exec(line)?.groups?.['id']);
    expect(listed).toBe(0);
    expect(ids).toEqual(ruleIds);
    for (const id of ruleIds) {
      const { code, stdout } = await runCli(['explain', id], folder());
      expect(code).toBe(0);
      expect(stdout.startsWith(`${id} (`)).toBe(true);
      expect(stdout).toContain('\nWhat is expected\n  ');
      expect(stdout).toContain('\nWhy\n  ');
      expect(stdout).toContain('\nWhat to do\n  ');
      expect(stdout).toMatch(/\nExamples?\n {2}.+:\n {4}\S/u);
    }
  });

  it('says the severities that the configuration gives', async () => {
    const rules = { 'missing-part': 'error', 'text-lost': 'off' };
    const cwd = folder({ 'tip-report.config.json': JSON.stringify({ rules }), 'other.json': '{}' });
    expect((await runCli('explain missing-part', cwd)).stdout).toMatch(/^missing-part \(error\)\n/u);
    expect((await runCli('explain', cwd)).stdout).toMatch(/^off +text-lost /mu);
    expect((await runCli('explain missing-part --config other.json', cwd)).stdout).toMatch(
      /^missing-part \(warning\)\n/u,
    );
  });
});

describe('inspect', () => {
  const file = { 'in/slovenia.txt': sample('2023/slovenia.txt') };

  it.each(['read', 'parse', 'segment', 'normalize', 'figures'])('shows what `%s` made of an input', async (stage) => {
    const { code, stdout, stderr } = await runCli(['inspect', 'in/slovenia.txt', '--stage', stage], folder(file));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Slovenia');
    const piped = await runCli(['inspect', '-', '--stdin-name', 'in/slovenia.txt', '--stage', stage], folder(), {
      input: file['in/slovenia.txt'],
    });
    expect(piped.stdout).toBe(stdout);
  });

  it('shows the roles when nothing else is asked for', async () => {
    const cwd = folder(file);
    const { stdout } = await runCli('inspect in/slovenia.txt', cwd);
    expect(stdout).toBe((await runCli('inspect in/slovenia.txt --stage=segment', cwd)).stdout);
    for (const word of ['header', 'navigation', 'item', 'recommendations']) expect(stdout).toContain(word);
    expect(stdout).toMatch(/[^\n]\n$/u);
  });

  it('shows weights as a person would write them', async () => {
    const { stdout } = await runCli('inspect yemen.txt', folder({ 'yemen.txt': sample('2022/yemen.txt') }));
    expect(stdout).toContain('government-efforts +0.08 words of efforts\n');
  });

  it('names in the census what could not be read, and why', async () => {
    const cwd = folder({ 'in/a.txt': 'Opening hours of the library.', 'in/b.txt': '', 'in/c.zip': 'PK\u0003\u0004' });
    const { stdout } = await runCli('inspect --census in', cwd);
    expect(stdout).toBe(
      'No narrative in:\n  in/a.txt  unknown\n  in/b.txt  empty-input\n  in/c.zip  damaged-archive\n',
    );
  });

  it.skipIf(process.platform === 'win32')('takes the census of the others where a file cannot be read', async () => {
    const cwd = folder(file);
    // Nobody can open a socket as a file, not even who may read everything.
    const server = createServer().listen(join(cwd, 'socket.txt'));
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { code, stdout, stderr } = await runCli('inspect --census socket.txt in', cwd);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^1 narrative, edition 2023\n/u);
    expect(stdout).toContain('No narrative in:\n  socket.txt  unreadable-input\n');
  });

  it('shows no stage in a census', async () => {
    const { code, stderr } = await runCli('inspect --census in --stage read', folder(file));
    expect([code, stderr]).toEqual([2, 'tip-report: `--census` shows no stage: leave out one of the two\n']);
  });

  it.each(['read', 'segment', 'figures'])('says why an input gives nothing at `%s`', async (stage) => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const cwd = folder({ 'a.txt': 'Opening hours of the library.', 'b.txt': picture, 'c.txt': '' });
    const told = async (name: string) => (await runCli(['inspect', name, '--stage', stage], cwd)).stderr;
    expect(await told('a.txt')).toMatch(/^a\.txt\n {2}warning .* not-a-narrative tip-report\n\n$/u);
    expect(await told('b.txt')).toMatch(/^b\.txt\n {2}error .* binary-input tip-report\n\n$/u);
    expect(await told('c.txt')).toMatch(/^c\.txt\n {2}error .* empty-input tip-report\n\n$/u);
  });
});
