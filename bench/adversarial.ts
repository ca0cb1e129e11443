import { families } from '../tests/helpers/families.ts';
import { parseReports } from './measure.ts';

const times = [1, 2, 4, 8];

/** Prints the processor's time of every adversarial family at four sizes, as raw text and as Markdown. */
export async function adversarial(size: number): Promise<void> {
  for (const name of ['report.txt', 'report.md']) {
    console.log(`${name}: ms for ${times.map((factor) => (factor * size).toLocaleString('en')).join(', ')} characters`);
    for (const [family, make] of Object.entries(families)) {
      const costs: number[] = [];
      for (const factor of times) costs.push(await cost(name, make(factor * size)));
      console.log(`  ${family.padEnd(34)}${costs.map((value) => value.toFixed(0).padStart(8)).join('')}`);
    }
  }
}

/** Milliseconds of the processor that the parse of a text takes. */
export async function cost(name: string, text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const before = process.cpuUsage();
  await parseReports(bytes, { name });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
