/**
 * Scores the command on the texts in `../shared`: parses each set as a user would and calls the set's score script with the
 * minimums below. A minimum is what is reached today; it only goes up.
 *
 *     npm run score
 *
 * Exit 1 if a figure is below its minimum or the texts are not there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gist } from '../tests/helpers/gist.ts';

const shared = '../shared';
const command = 'dist/cli/bin.js';
const work = mkdtempSync(join(tmpdir(), 'tip-report-score-'));
const formsTexts = `${shared}/forms/text`;
const reports2018 = `${shared}/reports/2018`;

/** A set of texts with what must come out of them. */
interface Score {
  title: string;
  /** What is parsed, and with which flags. */
  parse: string[];
  /** The score script, and what it is given in front of the reports. */
  script: string[];
  /** Whether it is given the messages, too. */
  ofMessages?: true;
  minimum: string;
}

const scores: ReadonlyArray<Score> = [
  {
    title: 'forms',
    parse: [formsTexts],
    script: ['score.mjs', `${shared}/forms/truth.jsonl`, formsTexts],
    minimum: 'whole=1,country=1,tier=1,conservation=1,slices=1,not-a-narrative=1',
  },
  {
    title: 'reports/2018',
    parse: [`${reports2018}/text`, '--edition', '2018'],
    script: ['score.mjs', `${reports2018}/truth.jsonl`, `${reports2018}/text`],
    minimum: 'whole=1,country=1,tier=1,year=1,found=1,conservation=1,slices=1',
  },
  {
    title: 'inputs',
    parse: [`${shared}/inputs`],
    script: ['score-inputs.mjs', `${shared}/inputs`],
    ofMessages: true,
    minimum: 'all=1,report=1,diagnostic=1',
  },
  {
    title: 'figures',
    parse: [`${reports2018}/text`, '--edition', '2018'],
    script: ['score-figures.mjs', `${shared}/figures/labels-2018.jsonl`],
    minimum: 'precision=0.997,recall=0.995,not-reported=1,funding-precision=1,funding-recall=1',
  },
];

/** Parses as a user would; gives the files of what was printed: the reports, a line each, and the messages. */
function parse(operands: ReadonlyArray<string>): [reports: string, messages: string] {
  const flags = ['--format', 'jsonl', '--output', '-', '--fail-on', 'never', '--no-progress'];
  const run = spawnSync(process.execPath, [command, 'parse', ...operands, ...flags], {
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`parse ${operands.join(' ')} failed: ${run.stderr}`);
  const name = join(work, operands.join('-').replace(/\W+/gu, '-'));
  writeFileSync(`${name}.jsonl`, run.stdout);
  writeFileSync(`${name}.txt`, run.stderr);
  return [`${name}.jsonl`, `${name}.txt`];
}

function passes({ title, parse: operands, script: [name = '', ...given], ofMessages, minimum }: Score): boolean {
  const [reports, messages] = parse(operands);
  const outputs = ofMessages ? [reports, messages] : [reports];
  const argv = [`${shared}/score/${name}`, ...given, ...outputs, '--min', minimum, '--list'];
  const run = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const printed = (run.stdout + run.stderr).trimEnd().split('\n');
  console.log(['', title, ...printed.map((line) => line.slice(0, 200))].join('\n'));
  return run.status === 0;
}

/** A volume gives the same reports as its narratives one by one. */
function volumeIsSame(): boolean {
  type Row = NonNullable<Parameters<typeof gist>[0]>;
  const rows = (file: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);
  const [singles] = parse([`${reports2018}/text`, '--edition', '2018']);
  const [volume] = parse([`${reports2018}/volume.txt`]);
  const single = new Map(rows(singles).map((report) => [report.id, JSON.stringify(gist(report))]));
  const inVolume = rows(volume);
  const same = inVolume.filter((report) => single.get(report.id) === JSON.stringify(gist(report))).length;
  console.log(`\nreports/2018, the volume and its narratives one by one\nsame ${same}/${inVolume.length}`);
  return same === 111 && inVolume.length === 111;
}

if (!existsSync(`${shared}/score/score.mjs`)) {
  console.error('The shared texts are not beside the project (../shared), so nothing can be scored');
  process.exit(1);
}
try {
  const results = [
    ...scores.map((score) => [score.title, passes(score)] as const),
    ['volume', volumeIsSame()] as const,
  ];
  const failed = results.filter(([, passed]) => !passed).map(([title]) => title);
  console.log(`\nscores: ${results.length - failed.length} passed, ${failed.length} failed`);
  for (const title of failed) console.error(`below its minimum: ${title}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}
