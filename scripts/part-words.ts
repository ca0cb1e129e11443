/**
 * Counts anew what `src/knowledge/data/part-words.ts` says of its words, in reports that the command has parsed:
 *
 *     node dist/cli/bin.js parse ../shared/reports/2018/text --output parts.jsonl
 *     npx tsx scripts/part-words.ts parts.jsonl
 *
 * The reports must have headings over their parts, so that the words had no say in what the parts are. Which words stand in the
 * file is chosen by hand; a word to be added is put in with four zeros before.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { partWords } from '../src/knowledge/data/part-words.ts';
import type { Report } from '../src/report/report.ts';
import type { Part } from '../src/report/vocabulary.ts';
import { sentences } from '../src/text/sentences.ts';

const target = new URL('../src/knowledge/data/part-words.ts', import.meta.url);
const parts: ReadonlyArray<Part> = ['prosecution', 'protection', 'prevention', 'trafficking-profile'];
/** Where a word stands in no sentence of a part, as if it stood in half of one. */
const least = 0.5;
const [lowest, highest] = [-2, 2.5];

/** How many sentences a part has, and in how many of them each word stands. */
interface Counts {
  sentences: number;
  words: Map<string, number>;
}

function countsOf(part: Part, reports: ReadonlyArray<Report>): Counts {
  const counts: Counts = { sentences: 0, words: new Map() };
  const sections = reports.flatMap(({ narrative }) => narrative.sections).filter(({ kind }) => kind === part);
  for (const { text } of sections.flatMap(({ paragraphs }) => paragraphs)) {
    for (const { start, end } of sentences(text)) {
      counts.sentences += 1;
      const sentence = text.slice(start, end).toLowerCase();
      for (const word of new Set(sentence.match(/[a-z]{4,}/gu)))
        counts.words.set(word, (counts.words.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** By part, the logarithm of the share of sentences with the word, against the mean of these logarithms. */
function weightsOf(word: string, counts: ReadonlyArray<Counts>): number[] {
  const shares = counts.map(({ words, sentences }) => Math.log(((words.get(word) ?? 0) + least) / sentences));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return shares.map((share) => Math.round(10 * Math.min(highest, Math.max(lowest, share - mean))) / 10);
}

const [, , file = ''] = process.argv;
const reports = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Report);
const counts = parts.map((part) => countsOf(part, reports));
const lines = Object.keys(partWords)
  .sort()
  .map((word) => `  ${word}: [${weightsOf(word, counts).join(', ')}],`);
const [head] = readFileSync(target, 'utf8').split('> = {\n');
writeFileSync(target, `${head}> = {\n${lines.join('\n')}\n};\n`);
