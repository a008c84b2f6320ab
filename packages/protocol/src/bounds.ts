/** What a number may be. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  /** It counts something, so it has no fraction. */
  readonly whole: boolean;
}

/** A whole number from some other one, 0 by default, to another. */
export function wholeTo(max: number, min = 0): Bounds {
  return { min, max, whole: true };
}

/** Tells whether something is a number within its bounds. */
export function isWithin(value: unknown, { min, max, whole }: Bounds): value is number {
  return (
    typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value))
  );
}

/** Ends the sentence "Expected … to be" for a developer. */
export function expectedWithin({ min, max, whole }: Bounds): string {
  return `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`;
}

/**
 * The nearest number within the bounds, for what was stored before there were any. A fraction is rounded up: two and a
 * half links or more are three or more.
 */
export function clampWithin(value: number, { min, max, whole }: Bounds): number {
  const near = Math.min(Math.max(value, min), max);
  return whole ? Math.ceil(near) : near;
}
