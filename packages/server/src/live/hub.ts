/** Tells those who listen that something changed; carries no content. */
export interface Hub {
  publish(topic: string, event: HubEvent): void;
  /** Calls `listener` for each event of a topic, until the returned function is called. */
  subscribe(topic: string, listener: (event: HubEvent) => void): () => void;
}

/** What changed: the thread and its version now. */
export interface HubEvent {
  readonly thread: string;
  readonly version: number;
}

/** The topic of a thread's readers. */
export function threadTopic(site: string, thread: string): string {
  return JSON.stringify([site, thread]);
}

/** The topic of a site's moderators. */
export function queueTopic(site: string): string {
  return JSON.stringify([site]);
}

/** A hub within one process. */
export function localHub(): Hub {
  const topics = new Map<string, Set<(event: HubEvent) => void>>();
  return {
    publish(topic, event) {
      for (const listener of topics.get(topic) ?? []) listener(event);
    },
    subscribe(topic, listener) {
      const listeners = topics.get(topic) ?? new Set();
      listeners.add(listener);
      topics.set(topic, listeners);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) topics.delete(topic);
      };
    },
  };
}
