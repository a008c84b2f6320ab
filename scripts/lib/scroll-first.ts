// WebKit's driver scrolls to nothing that is in a frame, as the tests are: it clicks beside it, or says that it cannot be
// typed into. Other engines' drivers scroll by themselves.
import { userEvent } from 'vitest/browser';

for (const name of ['click', 'fill', 'clear', 'hover', 'selectOptions'] as const) {
  const act = userEvent[name] as (...args: readonly unknown[]) => Promise<void>;
  const scrollFirst = (target: unknown, ...rest: readonly unknown[]): Promise<void> => {
    if (target instanceof Element) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return act.call(userEvent, target, ...rest);
  };
  Object.assign(userEvent, { [name]: scrollFirst });
}
