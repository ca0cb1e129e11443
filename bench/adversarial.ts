import { families } from '../tests/helpers/families.ts';
import { parseReportsSync } from './built.ts';

const times = [1, 2, 4, 8];

/** Prints the processor's time of every adversarial family at four sizes, as raw text and as Markdown. */
export function adversarial(size: number): void {
  for (const name of ['report.txt', 'report.md']) {
    console.log(`${name}: ms for ${times.map((factor) => (factor * size).toLocaleString('en')).join(', ')} characters`);
    for (const [family, make] of Object.entries(families)) {
      const costs = times.map((factor) => cost(name, make(factor * size)));
      console.log(`  ${family.padEnd(34)}${costs.map((value) => value.toFixed(0).padStart(8)).join('')}`);
    }
  }
}

function cost(name: string, text: string): number {
  const bytes = new TextEncoder().encode(text);
  const before = process.cpuUsage();
  parseReportsSync(bytes, { name });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
