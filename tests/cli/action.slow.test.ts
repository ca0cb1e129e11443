import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands, loadCommand } from '../../src/cli/commands/index.ts';
import { parseConfig } from '../../src/cli/config-schema.ts';
import { read, root } from '../helpers/repository.ts';
import { folder } from '../helpers/run-cli.ts';
import { moldova } from '../helpers/samples.ts';
import { junitErrors, sarifErrors } from '../helpers/validators.ts';

interface Step {
  name: string;
  id?: string;
  uses?: string;
  env?: Record<string, string>;
  run?: string;
}
interface Action {
  inputs: Record<string, { default: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: Step[] };
}

const action = parse(read('action.yml')) as Action;
const noBash = process.platform === 'win32';

/** `npx tip-report@VERSION ...` runs the command from its source, and `gh` notes what it was asked. */
function tools(): string {
  const bin = folder();
  const tsx = join(root, 'node_modules/.bin/tsx');
  const script = (name: string, lines: string[]) => {
    writeFileSync(join(bin, name), `#!/bin/bash\n${lines.join('\n')}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  script('npx', [
    '[ "$1" = --yes ] && [[ "$2" == tip-report@* ]] || exit 99',
    'shift 2',
    `exec "${tsx}" "${root}src/cli/bin.ts" "$@"`,
  ]);
  script('gh', ['echo "$@" >> "$GH_LOG"', 'case "$*" in *--paginate*) echo "$GH_KNOWN";; *) exit $GH_CODE;; esac']);
  return bin;
}

/** Runs a step of the action as the runner does: bash, failing on errors, with the inputs in its environment. */
function runStep(name: string, cwd: string, env: Record<string, string> = {}) {
  const step = action.runs.steps.find((one) => one.name === name);
  const temp = join(cwd, '.runner');
  mkdirSync(temp, { recursive: true });
  const given = Object.fromEntries(Object.keys(step?.env ?? {}).map((key) => [key, '']));
  const files = {
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
    GH_LOG: join(temp, 'gh.log'),
  };
  const result = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step?.run ?? 'exit 98'], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${tools()}:${process.env['PATH']}`,
      HOME: cwd,
      CI: 'true',
      RUNNER_TEMP: temp,
      ...files,
      ...given,
      TIP_VERSION: 'latest',
      ...env,
    },
  });
  const lines = existsSync(files.GITHUB_OUTPUT) ? readFileSync(files.GITHUB_OUTPUT, 'utf8').trim().split('\n') : [];
  const outputs = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  return { ...result, outputs, files };
}

const tool = (...argv: string[]) => [join(root, 'src/cli/bin.ts'), ...argv];

/** A repository with an input and its output, or what `change` makes of that. */
function repository(change = (output: string): string => output): string {
  const cwd = folder({ 'my reports/moldova.txt': moldova });
  execFileSync(join(root, 'node_modules/.bin/tsx'), tool('parse', 'my reports', '--quiet'), { cwd });
  const path = join(cwd, 'output/2023/moldova.json');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  const git = (...argv: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...argv], { cwd, encoding: 'utf8' });
  git('init', '--quiet');
  git('add', 'my reports', 'output');
  git('commit', '--quiet', '-m', 'Begin');
  return cwd;
}

const commit = (cwd: string) => execFileSync('git', ['rev-parse', 'HEAD'], { cwd, encoding: 'utf8' }).trim();

describe.skipIf(noBash)('the steps of the action', () => {
  test('check passes, and leaves valid SARIF and JUnit', async () => {
    const cwd = repository();
    const { status, stderr, outputs } = runStep('Check', cwd, { TIP_INPUT: 'my reports\n', TIP_EXPECTED: 'output' });
    expect([status, stderr]).toEqual([0, 'Check passed: 1 report from 1 input; nothing found\n']);
    expect(outputs['code']).toBe('0');
    expect(sarifErrors(JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8')))).toEqual([]);
    expect(await junitErrors(readFileSync(outputs['junit'] ?? '', 'utf8'))).toEqual([]);
    expect(runStep('Verdict', cwd, { TIP_CODE: outputs['code'] ?? '' }).status).toBe(0);
  });

  test('check annotates what is wrong, and the verdict fails', () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'my reports', 'moldova.txt'), moldova.replace('(Tier 2)', '(Tier 3)'));
    const arguments_ = '--max=tier-mismatch=1\n--verbose\n';
    const { status, stdout, outputs } = runStep('Check', cwd, {
      TIP_INPUT: 'my reports',
      TIP_ARGUMENTS: arguments_,
      TIP_FAIL_ON: 'error',
    });
    expect([status, outputs['code']]).toEqual([0, '1']);
    expect(stdout).toMatch(
      /^::error file=my reports\/moldova\.txt,line=3,endLine=3,col=10,endColumn=16,title=tip-report%3A placement-mismatch::/mu,
    );
    expect(stdout).toContain('output-changed');
    expect(runStep('Verdict', cwd, { TIP_CODE: '1' }).status).toBe(1);
  });

  test('wrong usage fails too, and hides nothing', () => {
    const cwd = repository();
    const { outputs, stderr } = runStep('Check', cwd, { TIP_INPUT: 'my reports', TIP_BASELINE: 'none.json' });
    expect([outputs['code'], stderr]).toEqual([
      '2',
      expect.stringContaining('The baseline `none.json` does not exist'),
    ]);
  });

  test('the comparison tells what the branch changes', () => {
    const cwd = repository();
    const base = commit(cwd);
    const path = join(cwd, 'output/2023/moldova.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"code": "2"', '"code": "1"'));
    const { status, outputs, files } = runStep('Compare with the base branch', cwd, { TIP_BASE: base });
    expect(status).toBe(0);
    const text = readFileSync(outputs['diff'] ?? '', 'utf8');
    expect(text).toMatch(/^<!-- tip-report -->\n## base:output → output\n/u);
    expect(text).toContain('- **Moldova** ↑ Tier 2 → Tier 1');
    expect(readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')).toBe(text);
  });

  test('the comparison is left out where the base branch has an output of another version', () => {
    const cwd = repository((output) =>
      output.replace('"schemaVersion": "2', '"schemaVersion": "1').replace('"areas": [],', ''),
    );
    const { status, outputs, stdout } = runStep('Compare with the base branch', cwd, { TIP_BASE: commit(cwd) });
    expect([status, outputs['diff']]).toEqual([0, undefined]);
    expect(stdout).toContain('Not compared');
  });

  test('the comparison is left out where there is nothing to compare', () => {
    const cwd = repository();
    const missing = runStep('Compare with the base branch', cwd, { TIP_BASE: '0'.repeat(40) });
    expect([missing.status, missing.outputs['diff']]).toEqual([0, undefined]);
    expect(missing.stdout).toContain('Nothing to compare');
  });

  test('the comment is written once and then kept up to date', () => {
    const cwd = folder({ 'diff.md': '<!-- tip-report -->' });
    const env = { TIP_DIFF: 'diff.md', TIP_PULL_REQUEST: '7', TIP_REPOSITORY: 'a/b' };
    const first = runStep('Post the comparison', cwd, { ...env, GH_KNOWN: '' });
    expect(readFileSync(first.files.GH_LOG, 'utf8')).toContain(
      '--method POST repos/a/b/issues/7/comments --field body=@diff.md',
    );
    const again = runStep('Post the comparison', cwd, { ...env, GH_KNOWN: '42' });
    expect(readFileSync(again.files.GH_LOG, 'utf8')).toContain(
      '--method PATCH repos/a/b/issues/comments/42 --field body=@diff.md',
    );
  });

  test('a run that may not comment says so and does not fail', () => {
    const cwd = folder({ 'diff.md': '<!-- tip-report -->' });
    const env = { TIP_DIFF: 'diff.md', TIP_PULL_REQUEST: '7', TIP_REPOSITORY: 'a/b', GH_KNOWN: '', GH_CODE: '1' };
    const { status, stdout } = runStep('Post the comparison', cwd, env);
    expect([status, stdout]).toEqual([0, expect.stringContaining('::warning title=tip-report::The comparison is not')]);
  });
});

describe('the action and its examples', () => {
  test('every input is used, and inputs reach the shell by its environment alone', () => {
    const text = read('action.yml');
    for (const name of Object.keys(action.inputs)) expect(text.split(`inputs.${name}`).length, name).toBeGreaterThan(1);
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
    const steps = new Set(action.runs.steps.map(({ id }) => id));
    for (const { value } of Object.values(action.outputs))
      expect(steps.has(/steps\.(\w+)\./u.exec(value)?.[1])).toBe(true);
  });

  test('the workflow gives the action inputs that it has', () => {
    const workflow = parse(read('docs/examples/check.yml')) as {
      jobs: { check: { steps: (Step & { with?: object })[] } };
    };
    const own = workflow.jobs.check.steps.find(({ uses }) => uses?.startsWith('tip-report/'));
    const given = Object.keys(own?.with ?? {});
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
  });

  test('the hook runs a command with flags that it has', async () => {
    const config = parse(read('docs/examples/pre-commit-config.yaml')) as { repos: { hooks: { entry: string }[] }[] };
    const [program, name, ...rest] = (config.repos[0]?.hooks[0]?.entry ?? '').split(' ');
    const command = await loadCommand(commands.find((one) => one.name === name)!);
    expect(program).toBe('tip-report');
    const flags = rest.filter((word) => word.startsWith('--')).map((word) => word.slice(2));
    expect(flags.length).toBeGreaterThan(0);
    for (const flag of flags) expect(Object.keys(command.fields)).toContain(flag);
  });

  test('what runs is named with its version, which is the one of the package', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(action.inputs['version']?.default).toBe(version);
    expect(parse(read('CITATION.cff'))).toMatchObject({ version });
    expect(read('docs/examples/check.sh')).toContain(`version=${version} `);
    expect(read('docs/examples/check.yml')).toContain(`uses: tip-report/tip-report@v${version}\n`);
    expect(read('docs/examples/pre-commit-config.yaml')).toContain(`tip-report@${version}'`);
    for (const [, used] of read('docs/examples/check.yml').matchAll(/uses: (\S+)/gu))
      expect(used).toMatch(/@v\d+\.\d+\.\d+$/u);
  });

  test.skipIf(noBash)('the script for a plain shell passes, and fails where the workflow does', () => {
    const cwd = folder({
      'reports/moldova.txt': moldova,
      'tip-report.config.json': read('docs/examples/tip-report.config.json'),
    });
    execFileSync(join(root, 'node_modules/.bin/tsx'), tool('parse', '--quiet'), { cwd });
    const script = () =>
      spawnSync(join(root, 'docs/examples/check.sh'), {
        cwd,
        encoding: 'utf8',
        env: { PATH: `${tools()}:${process.env['PATH']}`, HOME: cwd, TMPDIR: join(cwd, '.temp'), CI: 'true' },
      });
    expect(script()).toMatchObject({ status: 0, stderr: 'Check passed: 1 report from 1 input; nothing found\n' });
    expect(existsSync(join(cwd, '.temp/tip-report/results.sarif'))).toBe(true);
    writeFileSync(join(cwd, 'reports/moldova.txt'), moldova.replace('(Tier 2)', '(Tier 3)'));
    expect(script().status).toBe(1);
  });

  test('the configuration is one', () => {
    const config = parseConfig(read('docs/examples/tip-report.config.json'), 'example');
    expect(config).toMatchObject({ failOn: 'error', max: { 'text-unplaced': 5 } });
  });
});
