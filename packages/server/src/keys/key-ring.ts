import type { EmailPlace, SealedEmail, SiteKey } from '@placet/protocol';

/** The keys that addresses of this server's sites were and are sealed to. */
export interface KeyRing {
  /** The key to seal to now; `null` where there is none, and then no address is sent. */
  current(): SiteKey | null;
  /** Whether an envelope sealed to this key can still be opened by somebody. */
  knows(id: string): boolean;
  /** Whether the private key is on this server. */
  canOpen(id: string): boolean;
  /** Opens an envelope; rejects where it was sealed for another place, or the private key is not here. */
  open(sealed: SealedEmail, place: EmailPlace): Promise<string>;
}
