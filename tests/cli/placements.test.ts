import { expect, test } from 'vitest';
import { placedYears, placementsIn } from '../../src/knowledge/placements.ts';
import { folder, runCli } from '../helpers/run-cli.ts';

const placements = (...argv: string[]) => runCli(['placements', ...argv], folder());

test('prints the history of a country, by any of its names or codes', async () => {
  const { code, stdout } = await placements('--country', 'Slovenia');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Slovenia \(SVN\)\n2001 {2}Tier 2\n/u);
  expect(stdout).toContain('\n2022  Tier 1 *\n2023  Tier 2\n2024  Tier 2\n');
  for (const name of ['slovenia', 'SVN', 'si', 'Republic of Slovenia']) {
    expect((await placements('-c', name)).stdout, name).toBe(stdout);
  }
});

test('prints the list of an edition, by name', async () => {
  const { stdout } = await placements('--edition', '2023');
  const [title, ...rows] = stdout.trimEnd().split('\n');
  expect(title).toBe('2023: 188 placements');
  expect(rows).toHaveLength(188);
  const names = rows.map((row) => row.slice(5).split('  ')[0] ?? '');
  expect(names).toEqual([...names].sort());
});

test('prints one placement, as JSON and as CSV', async () => {
  const one = ['--country', "Cote d'Ivoire", '--edition', '2011'];
  expect(JSON.parse((await placements(...one, '--format', 'json')).stdout)).toEqual([
    { iso3: 'CIV', cow: 437, name: "Cote d'Ivoire", year: 2011, tier: 'SC', basis: 'listed' },
  ]);
  expect((await placements(...one, '--format', 'csv')).stdout).toBe(
    "\uFEFFiso3,cow,name,year,tier,basis\r\nCIV,437,Cote d'Ivoire,2011,SC,listed\r\n",
  );
});

test('prints everything, as CSV where nothing else is asked for', async () => {
  const all = placedYears.flatMap(placementsIn);
  const { stdout } = await placements();
  expect(stdout.trimEnd().split('\r\n')).toHaveLength(all.length + 1);
  expect(JSON.parse((await placements('--format', 'json')).stdout)).toHaveLength(all.length);
  const pages = (await placements('--format', 'page')).stdout;
  expect(pages.match(/^\d{4}: \d+ placements$/gmu)).toHaveLength(placedYears.length);
});

test('says which editions are partial, where that matters', async () => {
  expect((await placements()).stderr).toBe(
    [
      '2005 is partial: Timor-Leste is not established',
      '2006 is partial: Timor-Leste is not established',
      '2016 is partial: 19 countries are not established',
      '2025 is partial: 72 countries are not established\n',
    ].join('\n'),
  );
  expect((await placements('--edition', '2016')).stderr).toBe('2016 is partial: 19 countries are not established\n');
  expect((await placements('--edition', '2018')).stderr).toBe('');
  expect((await placements('--country', 'Nigeria')).stderr).toBe('');
  expect((await placements('--country', 'Timor-Leste')).stderr).toMatch(/^2005 .*\n2006 .*\n/u);
});

test('says what is wrong', async () => {
  expect((await placements('--country', 'Slovnia')).stderr).toContain('did you mean `Slovenia`?');
  const none = await placements('--country', 'South Sudan', '--edition', '2005');
  expect(none).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/that does not mean that there was none\. Placements are known of 2001 to \d{4}$/mu),
  });
});
