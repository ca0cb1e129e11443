import { describe, expect, test } from 'vitest';
import { processInput } from '../src/pipeline.ts';
import { families } from './helpers/families.ts';

/**
 * What takes time that grows with the square of the input takes 64 times as long for 8 times the size. Work cannot be
 * counted inside regular expressions and the libraries, so the time of the processor is taken (not that of the wall), the
 * least of up to three runs, with room for the first run of code and for other work on the machine; what is fast at any
 * size has no ratio worth asking for. `npm run bench -- adversarial` prints every figure at full size.
 */
const smallest = 2_500;
const sizes = [1, 2, 4, 8].map((times) => smallest * times);
const mostTimes = 24;
const fast = 150;
/** Milliseconds for 1,000 characters that no input may take, however odd. */
const slowest = 150;

async function cost(text: string, name: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const before = process.cpuUsage();
  await processInput({ name, bytes });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe.each(['report.txt', 'report.md', 'report.html'])('%s', (name) => {
  test.each(Object.entries(families))('%s', async (_family, make) => {
    const texts = sizes.map(make);
    const least = texts.map(() => Number.POSITIVE_INFINITY);
    for (let run = 0; run < 3; run += 1) {
      for (const [index, text] of texts.entries()) least[index] = Math.min(least[index]!, await cost(text, name));
      if (least[3]! < fast || least[3]! <= mostTimes * least[0]!) break;
    }
    if (least[3]! >= fast) expect(least[3]! / least[0]!, `ms for ${sizes}: ${least}`).toBeLessThanOrEqual(mostTimes);
    expect(least[3]! / (sizes[3]! / 1000)).toBeLessThan(slowest);
  });
});
