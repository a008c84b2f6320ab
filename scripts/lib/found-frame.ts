import { playwright } from '@vitest/browser-playwright';
import type { Frame, Page } from 'playwright-core';

type Provider = ReturnType<typeof playwright>;

/**
 * Playwright as Vitest drives it, but for how the frame of the tests is found: over WebDriver BiDi its name is sometimes not
 * known, and all that is typed or clicked in that file of tests would fail.
 */
export function playwrightWithFrame(options: Parameters<typeof playwright>[0]): Provider {
  const provider = playwright(options);
  return {
    ...provider,
    providerFactory(project) {
      const made = provider.providerFactory(project);
      const contextOf = made.getCommandsContext.bind(made);
      made.getCommandsContext = (session) => {
        const context = contextOf(session) as { page: Page; frame: () => Promise<Frame> };
        const byName = context.frame.bind(context);
        // In place: a part of it is looked up only when it is asked for.
        context.frame = () => Promise.resolve(onlyFrame(context.page) ?? byName());
        return context;
      };
      return made;
    },
  };
}

/** The one frame right in the page; those of the tests themselves are within it. */
function onlyFrame(page: Page): Frame | undefined {
  const frames = page.mainFrame().childFrames();
  return frames.length === 1 ? frames[0] : undefined;
}
