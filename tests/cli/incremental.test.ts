import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { temporaryOwner, temporaryPath } from '../../src/cli/store/files.ts';
import { contents, expectRun, folder, parsed, type Run, runCli } from '../helpers/run-cli.ts';
import { chile, sample, slovenia, yemen } from '../helpers/samples.ts';
import { zip } from '../helpers/zip.ts';

const three = { 'input/a.txt': slovenia, 'input/b.txt': yemen, 'input/c.txt': chile };

/** What the summary says was done. */
function done({ stderr }: Run): string {
  return /parsed .*removed \d+/u.exec(stderr)?.[0] ?? stderr;
}

/** What a run gives in a folder that nothing was in before. */
async function fresh(cwd: string): Promise<Record<string, string>> {
  await runCli('parse --output fresh --fail-on never', cwd);
  const output = contents(join(cwd, 'fresh'));
  rmSync(join(cwd, 'fresh'), { recursive: true });
  return output;
}

function output(cwd: string): Record<string, string> {
  return contents(join(cwd, 'output'));
}

describe('a second run', () => {
  it('parses nothing again where nothing has changed, and says the same', async () => {
    const cwd = folder({ ...three, 'input/d.txt': slovenia, 'input/empty.txt': '' });
    const first = await runCli('parse', cwd);
    const before = output(cwd);
    const time = statSync(join(cwd, 'output/2023/slovenia.json')).mtimeMs;
    const second = await runCli('parse', cwd);
    expect(done(first)).toBe('parsed 5 (5 new, 0 changed), reused 0, removed 0');
    expect(done(second)).toBe('parsed 0 (0 new, 0 changed), reused 5, removed 0');
    expect(output(cwd)).toEqual(before);
    expect(statSync(join(cwd, 'output/2023/slovenia.json')).mtimeMs).toBe(time);
    const told = ({ stderr }: Run): string => stderr.replace(/parsed .*\n/u, '');
    expect(told(second)).toBe(told(first));
    expect([first.code, second.code]).toEqual([1, 1]);
  });

  it('parses again what has changed, what is new, and what is forced', async () => {
    const cwd = await parsed(three);
    writeFileSync(join(cwd, 'input/a.txt'), slovenia.replace('Slovenia', 'Slovenia '));
    writeFileSync(join(cwd, 'input/new.txt'), sample('2018/ghana.txt'));
    const run = await runCli('parse', cwd);
    expect(done(run)).toBe('parsed 2 (1 new, 1 changed), reused 2, removed 0');
    expect(output(cwd)).toEqual(await fresh(cwd));
    expect(done(await runCli('parse --force', cwd))).toBe('parsed 4 (0 new, 4 changed), reused 0, removed 0');
  });

  it('does not go by time', async () => {
    const cwd = await parsed(three);
    const { mtime } = statSync(join(cwd, 'input/a.txt'));
    writeFileSync(join(cwd, 'input/a.txt'), yemen);
    utimesSync(join(cwd, 'input/a.txt'), mtime, mtime);
    utimesSync(join(cwd, 'input/b.txt'), new Date(), new Date());
    expect(done(await runCli('parse', cwd))).toBe('parsed 2 (0 new, 2 changed), reused 1, removed 1');
    expect(output(cwd)).toEqual(await fresh(cwd));
  });

  it('parses all again under other options', async () => {
    const cwd = await parsed(three);
    expect(done(await runCli('parse --edition 2020', cwd))).toBe('parsed 3 (0 new, 3 changed), reused 0, removed 3');
    expect(Object.keys(output(cwd))).toEqual([
      '2020/chile.json',
      '2020/slovenia.json',
      '2020/yemen.json',
      'index.csv',
      'index.json',
    ]);
  });

  it('parses again what another build of the same version parsed, as one with other data is', () => {
    const cwd = folder({ 'input/a.txt': slovenia });
    const built = mkdtempSync(`${inject('bundle')}-`);
    onTestFinished(() => rmSync(built, { recursive: true }));
    cpSync(inject('bundle'), built, { recursive: true });
    const parse = () => spawnSync(process.execPath, [join(built, 'bin.js'), 'parse'], { cwd, encoding: 'utf8' }).stderr;
    expect(parse()).toContain('parsed 1 (1 new, 0 changed), reused 0');
    writeFileSync(join(built, 'data-0a1b2c3d.js'), '');
    expect(parse()).toContain('parsed 1 (0 new, 1 changed), reused 0');
    expect(parse()).toContain('parsed 0 (0 new, 0 changed), reused 1');
  });

  it('mends what somebody changed or removed in the output', async () => {
    const cwd = await parsed(three);
    const before = output(cwd);
    rmSync(join(cwd, 'output/2023/slovenia.json'));
    writeFileSync(join(cwd, 'output/2022/yemen.json'), '{}');
    rmSync(join(cwd, 'output/index.json'));
    expect(done(await runCli('parse', cwd))).toBe('parsed 2 (0 new, 2 changed), reused 1, removed 0');
    expect(output(cwd)).toEqual(before);
  });

  it('survives a manifest that is broken, cut off or hostile', async () => {
    const cwd = await parsed({ ...three, 'precious.json': 'keep' });
    const before = output(cwd);
    const path = join(cwd, 'output/.cache/manifest.jsonl');
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    const entry = JSON.parse(lines[0]!);
    const hostile = {
      ...entry,
      id: '../input/gone.txt',
      pieces: [{ ...entry.pieces[0], row: { ...entry.pieces[0].row, file: '../precious.json' } }],
    };
    for (const text of [
      '',
      'null\n[]\n{}\n"x"\n',
      lines.join('\n').slice(0, -20),
      `${lines[0]}\n${JSON.stringify(hostile)}\n`,
      '\u0000'.repeat(100),
    ]) {
      writeFileSync(path, text);
      await runCli('parse --prune', cwd);
      expect(output(cwd)).toEqual(before);
      expect(readFileSync(join(cwd, 'precious.json'), 'utf8')).toBe('keep');
    }
  });

  it('gives names as a first run would', async () => {
    const cwd = await parsed({ 'input/m.txt': slovenia, 'input/z.txt': slovenia });
    writeFileSync(join(cwd, 'input/a.txt'), slovenia);
    await runCli('parse', cwd);
    expect(output(cwd)).toEqual(await fresh(cwd));
    rmSync(join(cwd, 'input/a.txt'));
    rmSync(join(cwd, 'input/m.txt'));
    await runCli('parse --prune', cwd);
    expect(output(cwd)).toEqual(await fresh(cwd));
  });

  it('reads standard input, which comes only once', async () => {
    const cwd = folder({ 'input/a.txt': slovenia });
    await runCli('parse -', cwd, { input: slovenia });
    await expectRun('parse input - --jobs 2', cwd, 0, '2 reports from 2 inputs', { input: slovenia });
    expect(Object.keys(output(cwd))).toContain('2023/slovenia--stdin.json');
  });

  it('keeps what it cannot parse any more', async () => {
    const cwd = await parsed(three);
    const before = output(cwd);
    rmSync(join(cwd, 'input/b.txt'));
    mkdirSync(join(cwd, 'input/b.txt'));
    await expectRun('parse input/a.txt input/b.txt', cwd, 1, 'Cannot read `input/b.txt`');
    expect(output(cwd)).toEqual(before);
  });
});

describe('inputs of other runs', () => {
  it('stay in the output and in the index', async () => {
    const cwd = folder({ 'one/a.txt': slovenia, 'two/b.txt': yemen, 'two/a.txt': slovenia });
    await runCli('parse one', cwd);
    const { stderr } = await runCli('parse two', cwd);
    expect(stderr).toContain('the first is of `one/a.txt`');
    expect(stderr).toContain('also in the output, from earlier runs: 1 report of one/a.txt\n');
    const files = Object.keys(output(cwd));
    expect(files).toEqual([
      '2022/yemen.json',
      '2023/slovenia--two-a-txt.json',
      '2023/slovenia.json',
      'index.csv',
      'index.json',
    ]);
    const rows = JSON.parse(output(cwd)['index.json']!);
    expect(rows.map((row: { file: string }) => row.file)).toEqual(files.slice(0, 3));
  });

  it('that are gone are reported, and removed only when asked', async () => {
    const cwd = await parsed({ ...three, 'input/v.txt': sample('2017/volume.txt') });
    const before = output(cwd);
    rmSync(join(cwd, 'input/v.txt'));
    rmSync(join(cwd, 'input/b.txt'));
    for (const _ of [1, 2]) {
      await expectRun(
        'parse',
        cwd,
        0,
        /\d+ outputs of inputs that are gone; `--prune` removes them:\n {2}20\d\d\/\S+\.json\n/u,
      );
      expect(output(cwd)).toEqual(before);
    }
    expect(done(await runCli('parse --prune', cwd))).toMatch(/reused 2, removed [2-9]$/u);
    expect(output(cwd)).toEqual(await fresh(cwd));
    expect((await runCli('parse', cwd)).stderr).not.toContain('gone');
  });

  it('that were only renamed give their place to the new name', async () => {
    const cwd = await parsed(three);
    renameSync(join(cwd, 'input/a.txt'), join(cwd, 'input/x.txt'));
    const run = await runCli('parse', cwd);
    expect(done(run)).toBe('parsed 1 (1 new, 0 changed), reused 2, removed 0');
    expect(run.stderr).not.toContain('gone');
    expect(output(cwd)).toEqual(await fresh(cwd));
  });

  it('that somebody edited are not removed', async () => {
    const cwd = await parsed(three);
    rmSync(join(cwd, 'input/a.txt'));
    writeFileSync(join(cwd, 'output/2023/slovenia.json'), 'notes of my own');
    await runCli('parse --prune', cwd);
    expect(output(cwd)['2023/slovenia.json']).toBe('notes of my own');
  });
});

describe('an output that was committed, without what a machine noted of it', () => {
  const files = { 'input/a/slovenia.txt': slovenia, 'input/b/yemen.txt': yemen, 'input/b/chile.txt': chile };
  async function cloned(): Promise<string> {
    const cwd = await parsed(files);
    rmSync(join(cwd, 'output/.cache'), { recursive: true });
    return cwd;
  }

  it('stays whole when a part of the inputs is parsed', async () => {
    const cwd = await cloned();
    const before = output(cwd);
    expect(done(await runCli('parse input/a', cwd))).toBe('parsed 1 (1 new, 0 changed), reused 0, removed 0');
    expect(output(cwd)).toEqual(before);
    expect((await runCli('check input/b --update', cwd)).code).toBe(0);
    expect(output(cwd)).toEqual(before);
    expect(done(await runCli('parse', cwd))).toBe('parsed 0 (0 new, 0 changed), reused 3, removed 0');
  });

  it('gives no file of another input away', async () => {
    const cwd = await cloned();
    const before = output(cwd);
    mkdirSync(join(cwd, 'more'));
    writeFileSync(join(cwd, 'more/s.txt'), slovenia);
    const { stderr } = await runCli('parse more', cwd);
    expect(stderr).toContain('the first is of `input/a/slovenia.txt`');
    const after = output(cwd);
    expect(after['2023/slovenia.json']).toBe(before['2023/slovenia.json']);
    expect(Object.keys(after)).toContain('2023/slovenia--more-s-txt.json');
  });

  it('tells of inputs that are gone, and loses them when asked', async () => {
    const cwd = await cloned();
    rmSync(join(cwd, 'input/b/chile.txt'));
    expect((await runCli('check', cwd)).stderr).toContain('Unexpected `CHL-2021` in `2021/chile.json`');
    expect((await runCli('parse', cwd)).stderr).toContain('1 output of inputs that are gone; `--prune` removes them');
    rmSync(join(cwd, 'output/.cache'), { recursive: true });
    expect((await runCli('check --update', cwd)).stderr).toContain('Wrote output: 1 removed\n');
    expect(output(cwd)).toEqual(await fresh(cwd));
    expect((await runCli('check', cwd)).code).toBe(0);
  });

  it('loses the file of a report whose edition changes', async () => {
    const cwd = await cloned();
    await runCli('parse input/a --edition 2020', cwd);
    const names = ['2020/slovenia.json', '2021/chile.json', '2022/yemen.json', 'index.csv', 'index.json'];
    expect(Object.keys(output(cwd))).toEqual(names);
  });

  it('keeps what came out of an archive that is there', async () => {
    const bytes = zip([{ name: 'pages/yemen.txt', text: yemen }]);
    const cwd = await parsed({ 'input/a/slovenia.txt': slovenia, 'input/b/pages.zip': bytes });
    const before = output(cwd);
    rmSync(join(cwd, 'output/.cache'), { recursive: true });
    await runCli('parse input/a --prune', cwd);
    expect(output(cwd)).toEqual(before);
  });

  it('is not believed where its index names what no output has', async () => {
    const cwd = await cloned();
    writeFileSync(join(cwd, 'precious.json'), 'keep');
    const rows = JSON.parse(output(cwd)['index.json']!);
    const hostile = [{ ...rows[0], file: '../precious.json', source: 'gone.txt' }, { file: '2021/chile.json' }, null];
    for (const text of [JSON.stringify([...rows, ...hostile]), '{}', '{']) {
      writeFileSync(join(cwd, 'output/index.json'), text);
      await runCli('parse --prune', cwd);
      expect(output(cwd)).toEqual(await fresh(cwd));
      expect(readFileSync(join(cwd, 'precious.json'), 'utf8')).toBe('keep');
      rmSync(join(cwd, 'output/.cache'), { recursive: true });
    }
  });
});

describe('leftovers', () => {
  it('of killed runs are removed, those of running ones are not', async () => {
    const cwd = await parsed(three);
    const dead = join(cwd, 'output/2023/.slovenia.json.4194399-0123abcd.tmp');
    const own = temporaryPath(join(cwd, 'output/2023/slovenia.json'));
    for (const path of [dead, own]) writeFileSync(path, 'half');
    await runCli('parse', cwd);
    expect(readdirSync(join(cwd, 'output/2023')).filter((name) => name.startsWith('.'))).toEqual([
      own.split('/').at(-1),
    ]);
    expect(temporaryOwner(own.split('/').at(-1)!)).toBe(process.pid);
    expect(temporaryOwner('.slovenia.json.tmp')).toBeNull();
  });
});
