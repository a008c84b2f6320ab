import { describe, expect, it } from 'vitest';
import { countWithout, filesThatFailed, type VitestReport } from './vitest-report.ts';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

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

describe('the files in which a test failed', () => {
  it('are told from the others, and counted apart', () => {
    const one = report({ 'failed.ts': [passed, failed, failed], 'fine.ts': [passed] });
    expect(filesThatFailed(one)).toEqual(['failed.ts']);
    expect(countWithout(one, ['failed.ts'])).toEqual({ passed: 1, failed: 0 });
    expect(countWithout(one, [])).toEqual({ passed: 2, failed: 2 });
  });
});
