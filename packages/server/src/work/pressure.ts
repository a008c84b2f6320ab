/** Knows whether far more comments come in than usual. */
export interface Pressure {
  /** One more came in, whatever becomes of it. */
  note(): void;
  /** 0 while it is calm; under attack 1, and more the harder it is. */
  level(): number;
}

const minuteMs = 60_000;
const hour = 60;
// A busy evening of a small site is no attack.
const fewest = 20;
const timesUsual = 10;
// An attack that pauses for a breath is not over.
const lasting = 5;

/**
 * Counts by the minute, for an hour, in this process: an attack is a minute with more than twenty comments and more than
 * ten times what is usual. It lasts until five minutes were calm.
 */
export function createPressure(now: () => number): Pressure {
  const counts = new Map<number, number>();
  const minute = (): number => Math.floor(now() / minuteMs);

  return {
    note() {
      const at = minute();
      counts.set(at, (counts.get(at) ?? 0) + 1);
      for (const old of counts.keys()) if (old <= at - hour) counts.delete(old);
    },
    level() {
      const at = minute();
      const recent = [...counts].filter(([when]) => when > at - lasting);
      const before = [...counts].filter(([when]) => when <= at - lasting && when > at - hour);
      const usual = before.reduce((sum, [, count]) => sum + count, 0) / (hour - lasting);
      const most = Math.max(0, ...recent.map(([, count]) => count));
      return Math.floor(most / Math.max(fewest, timesUsual * usual));
    },
  };
}
