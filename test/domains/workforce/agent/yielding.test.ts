import { readCompanyFigures } from '../../../../src/domains/workforce/agent/company-figures.ts';
import { detect, detectInTurn, detectors } from '../../../../src/domains/workforce/detectors/index.ts';
import { createCompany, patternNames } from '../../../../src/demo/workforce/index.ts';

const company = createCompany({ seed: 11, startDate: '2026-01-05', months: 3, patterns: patternNames });

/** How often others could work while something ran. */
async function turnsDuring<Result>(work: Promise<Result>): Promise<{ turns: number; result: Result }> {
  const state = { turns: 0, isOver: false };
  const count = () => {
    state.turns++;
    if (!state.isOver) setImmediate(count);
  };
  setImmediate(count);
  const result = await work;
  state.isOver = true;
  return { turns: state.turns, result };
}

describe('work on a company’s records', () => {
  it('lets others work between the rules, and finds the same', async () => {
    const { turns, result } = await turnsDuring(detectInTurn(company, company.period));
    expect(turns).toBeGreaterThanOrEqual(detectors.length - 1);
    expect(result).toEqual(detect(company, company.period));
    expect(result.length).toBeGreaterThan(5);
  });

  it('lets others work between the departments’ figures', async () => {
    const { turns } = await turnsDuring(readCompanyFigures(company, company.period));
    expect(turns).toBeGreaterThan(company.departments.length);
  });
});
