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
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

// Over WebDriver BiDi the runner now and then loses the frame a file runs in; from then on every real click in it fails.
const frameLost = 'Cannot find "vitest-iframe"';

/**
 * The files in which nothing failed but for the lost frame of the test runner: they say nothing about the code, and are
 * run again in a new browser. A file with any other failure is not among them.
 */
export function filesThatLostTheirFrame({ testResults }: VitestReport): string[] {
  return testResults
    .filter(({ assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      return (
        failed.length > 0 &&
        failed.every(({ failureMessages }) =>
          (failureMessages ?? []).some((message) => message.includes(frameLost)),
        )
      );
    })
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
