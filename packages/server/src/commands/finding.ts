/** What a doctor has found: in order, to be looked at, or wrong. */
export interface Finding {
  readonly state: 'ok' | 'look' | 'wrong';
  readonly text: string;
}

/** In order. */
export const ok = (text: string): Finding => ({ state: 'ok', text });

/** To be looked at: it may be meant. */
export const look = (text: string): Finding => ({ state: 'look', text });

/** A start fails, or readers and moderators would miss something. */
export const wrong = (text: string): Finding => ({ state: 'wrong', text });
