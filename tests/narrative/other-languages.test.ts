import { expect, test } from 'vitest';
import { kindsOf, reportOf, rulesOf } from '../helpers/report-of.ts';

const narrative = [
  '2019 Trafficking in Persons Report: Panama',
  'PANAMA: Tier 2',
  'The Government of Panama does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Two judges sat by the canal.',
  'PROSECUTION',
  'The government increased law enforcement efforts. Police stopped nine boats and heard six cases.',
];

test.each([
  'El Gobierno de Panamá no cumple plenamente con las normas mínimas, pero está haciendo esfuerzos para lograrlo.',
  'Le gouvernement ne satisfait pas entièrement aux normes minimales pour l’élimination de la traite des personnes.',
  'جميع الحقوق محفوظة',
  'Правительство Панамы не полностью соблюдает минимальные стандарты по искоренению торговли людьми.',
])('what a page prints in another language is kept apart, and told: %s', (other) => {
  for (const index of [3, 5]) {
    const report = reportOf(...narrative.slice(0, index), other, ...narrative.slice(index));
    expect(kindsOf(report)).toBe('summary 1, prosecution 1');
    expect(report.residue).toMatchObject([{ role: 'unplaced', text: other }]);
    expect(rulesOf(report)).toContain('text-unplaced');
  }
});

test('names in another language are none', () => {
  const names =
    'Officers of the Policía Nacional de la República and the Ministerio de la Mujer heard boys in the port.';
  const report = reportOf(...narrative, names);
  expect(kindsOf(report)).toBe('summary 1, prosecution 2');
});
