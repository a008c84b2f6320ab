import type { OutboxNews, Tabs } from '../core/index.js';

/**
 * The tabs of one origin: one at a time by Web Locks, news by BroadcastChannel.
 *
 * The lock is held for one round of deliveries and not between them, so that a waiting tab can go
 * into the back-forward cache. Without secure context there are no locks; then two tabs may deliver
 * the same comment at the same time, which the server stores once.
 *
 * @param name Tells sites apart.
 */
export function browserTabs(name: string): Tabs {
  const channel =
    'BroadcastChannel' in globalThis ? new BroadcastChannel(`placet ${name}`) : undefined;
  return {
    async alone(act) {
      if ('locks' in navigator) await navigator.locks.request(`placet ${name}`, act);
      else await act();
    },
    tell(news) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel is of one origin and takes none.
      channel?.postMessage(news);
    },
    listen(listener) {
      const hear = ({ data }: MessageEvent<OutboxNews>): void => {
        listener(data);
      };
      channel?.addEventListener('message', hear);
      return () => {
        channel?.removeEventListener('message', hear);
      };
    },
  };
}
