/** How many tests passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly status: string;
    }[];
  }[];
}

/** The files in which a test failed. */
export function filesThatFailed({ testResults }: VitestReport): string[] {
  return testResults
    .filter(({ assertionResults }) => assertionResults.some(({ status }) => status === 'failed'))
    .map(({ name }) => name);
}

/** The figures of a report without some of its files. */
export function countWithout(report: VitestReport, files: readonly string[]): Count {
  const counted = { passed: report.numPassedTests, failed: report.numFailedTests };
  for (const { name, assertionResults } of report.testResults) {
    if (!files.includes(name)) continue;
    counted.passed -= assertionResults.filter(({ status }) => status === 'passed').length;
    counted.failed -= assertionResults.filter(({ status }) => status === 'failed').length;
  }
  return counted;
}
