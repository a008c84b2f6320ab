import { describe, expect, it } from 'vitest';
import { countWithout, filesThatLostTheirFrame, type VitestReport } from './vitest-report.ts';

const passed = { status: 'passed' };
const lost = {
  status: 'failed',
  failureMessages: ['Error: Cannot find "vitest-iframe" on the page.'],
};
const wrong = { status: 'failed', failureMessages: ['AssertionError: expected 1 to be 2'] };

function report(
  files: Readonly<Record<string, VitestReport['testResults'][0]['assertionResults']>>,
): VitestReport {
  const testResults = Object.entries(files).map(([name, assertionResults]) => ({
    name,
    assertionResults,
  }));
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (wanted: string) => all.filter(({ status }) => status === wanted).length;
  return { testResults, numPassedTests: count('passed'), numFailedTests: count('failed') };
}

describe('a file that lost its frame', () => {
  it('is one where nothing else failed', () => {
    const one = report({ 'lost.ts': [passed, lost, lost], 'fine.ts': [passed] });
    expect(filesThatLostTheirFrame(one)).toEqual(['lost.ts']);
    expect(countWithout(one, ['lost.ts'])).toEqual({ passed: 1, failed: 0 });
  });

  it('is not one where anything else failed, too', () => {
    const one = report({ 'both.ts': [lost, wrong], 'wrong.ts': [wrong] });
    expect(filesThatLostTheirFrame(one)).toEqual([]);
    expect(countWithout(one, [])).toEqual({ passed: 0, failed: 3 });
  });
});
