import type { ThreadChange } from '@placet/protocol';

/** Tells those who listen that something changed; carries no content. */
export interface Hub {
  publish<E>(topic: Topic<E>, event: E): void;
  /** Calls `listener` for each event of a topic, until the returned function is called. */
  subscribe<E>(topic: Topic<E>, listener: (event: E) => void): () => void;
}

/** The name of what can be listened to. */
export type Topic<E> = string & { readonly event?: E };

/** The topic of a thread's readers. */
export function threadTopic(site: string, thread: string): Topic<ThreadChange> {
  return JSON.stringify([site, thread]);
}

/** The topic of a site's moderators. */
export function queueTopic(site: string): Topic<undefined> {
  return JSON.stringify([site]);
}

/** A hub within one process. */
export function localHub(): Hub {
  const topics = new Map<string, Set<(event: never) => void>>();
  return {
    publish(topic, event) {
      for (const listener of topics.get(topic) ?? []) listener(event as never);
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
