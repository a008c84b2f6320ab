import { newId } from '@placet/protocol';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredPasskey, StoredSession } from './people-ports.js';
import type { Storage } from './ports.js';

const site = 'default';
const now = Date.UTC(2026, 0, 1);

/** A session that nobody has yet, of Ada by default. */
export function aSession(more: Partial<StoredSession> = {}): Omit<StoredSession, 'role'> {
  return {
    site,
    hash: newId(),
    moderator: 'Ada',
    way: 'link',
    device: 'Firefox, Linux',
    createdAt: now,
    seenAt: now,
    expiresAt: now + 10,
    ...more,
  };
}

/** What every storage must keep of the site's people. */
export function peopleContract(opened: () => Storage): void {
  describe('keeps people', () => {
    let storage: Storage;
    let name: string;
    beforeEach(async () => {
      storage = opened();
      name = `Person ${newId()}`;
      await storage.people.add(site, name, 'moderator', now);
    });
    const aPasskey = (): StoredPasskey => ({
      site,
      id: newId(),
      moderator: name,
      publicKey: 'AQ',
      counter: 0,
      transports: ['internal'],
      device: 'Chrome, Android',
      synced: true,
      createdAt: now,
      usedAt: null,
    });

    it('with the role they were given first, until it is changed', async () => {
      expect(await storage.people.add(site, name, 'owner', now + 1)).toBe('moderator');
      await storage.people.setRole(site, name, 'read-only');
      expect(await storage.people.find(site, name)).toEqual({ role: 'read-only' });
      expect(await storage.people.find('other', name)).toBeUndefined();
    });

    it('and counts what they sign in with', async () => {
      await storage.sessions.saveSession(aSession({ moderator: name }));
      await storage.sessions.saveSession(aSession({ moderator: name, seenAt: now + 3 }));
      await storage.sessions.saveSession(aSession({ moderator: name, expiresAt: now - 1 }));
      await storage.passkeys.add(aPasskey());
      const people = await storage.people.list(site, now);
      expect(people.find((one) => one.name === name)).toEqual({
        name,
        role: 'moderator',
        cameIn: false,
        createdAt: now,
        sessions: 2,
        passkeys: 1,
        seenAt: now + 3,
      });
    });

    it('and knows who the owners are', async () => {
      expect(await storage.people.holdOwners(site)).not.toContain(name);
      await storage.people.setRole(site, name, 'owner');
      // A name that nobody has come in with is nobody.
      expect(await storage.people.holdOwners(site)).not.toContain(name);
      await storage.people.cameIn(site, name);
      expect(await storage.people.holdOwners(site)).toContain(name);
    });

    it('held by whoever gives them something, so that nothing is left when they are removed at that moment', async () => {
      const giving = storage.transaction(async (tx) => {
        if (!(await tx.people.hold(site, name))) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
        await tx.passkeys.add(aPasskey());
      });
      await Promise.all([giving, storage.transaction((tx) => tx.people.remove(site, name))]);
      expect(await storage.people.hold(site, name)).toBeUndefined();
      expect(await storage.passkeys.of(site, name)).toEqual([]);
    });

    it('and shuts them out of all that they came in with', async () => {
      await storage.sessions.saveSession(aSession({ moderator: name, hash: `${name} s` }));
      await storage.sessions.saveInvite({
        site,
        moderator: name,
        hash: `${name} i`,
        expiresAt: now + 10,
      });
      await storage.passkeys.add(aPasskey());
      await storage.people.shutOut(site, name);
      expect(await storage.sessions.session(site, `${name} s`, now)).toBeUndefined();
      expect(await storage.sessions.takeInvite(site, `${name} i`, now)).toBeUndefined();
      expect(await storage.passkeys.of(site, name)).toEqual([]);
      expect(await storage.people.find(site, name)).toEqual({ role: 'moderator' });
    });

    it('and ends the links that they have not used', async () => {
      const link = { site, moderator: name, expiresAt: now + 10 };
      await storage.sessions.saveInvite({ ...link, hash: `${name} 1` });
      await storage.sessions.endInvites(site, name);
      await storage.sessions.saveInvite({ ...link, hash: `${name} 2` });
      expect(await storage.sessions.takeInvite(site, `${name} 1`, now)).toBeUndefined();
      expect(await storage.sessions.takeInvite(site, `${name} 2`, now)).toEqual({
        moderator: name,
      });
    });

    it('and a session with what its owner may do, until it ends', async () => {
      const session = aSession({ moderator: name });
      await storage.sessions.saveSession(session);
      expect(await storage.sessions.session(site, session.hash, now)).toEqual({
        ...session,
        role: 'moderator',
      });
      await storage.sessions.saw(site, session.hash, now + 5);
      expect(await storage.sessions.sessions(site, name, now)).toMatchObject([{ seenAt: now + 5 }]);
      expect(await storage.sessions.session(site, session.hash, now + 10)).toBeUndefined();
      expect(await storage.sessions.endSession(site, session.hash, 'Bea')).toBeUndefined();
      expect(await storage.sessions.endSession(site, session.hash, name)).toBe(name);
      expect(await storage.sessions.session(site, session.hash, now)).toBeUndefined();
    });

    it('and a passkey once, with how often it signed', async () => {
      const passkey = aPasskey();
      expect(await storage.passkeys.add(passkey)).toBe(true);
      expect(await storage.passkeys.add(passkey)).toBe(false);
      await storage.passkeys.used(site, passkey.id, 7, now + 1);
      const used = { ...passkey, counter: 7, usedAt: now + 1 };
      expect(await storage.passkeys.find(site, passkey.id)).toEqual(used);
      expect(await storage.passkeys.of(site, name)).toEqual([used]);
      expect(await storage.passkeys.remove(site, 'Bea', passkey.id)).toBe(false);
      expect(await storage.passkeys.remove(site, name, passkey.id)).toBe(true);
      expect(await storage.passkeys.of(site, name)).toEqual([]);
    });

    it('and a challenge for one use, by whom and until when it was made for', async () => {
      const [one, two, late] = [newId(), newId(), newId()];
      await storage.passkeys.saveChallenge(site, one, name, now + 10, now);
      await storage.passkeys.saveChallenge(site, two, null, now + 10, now);
      await storage.passkeys.saveChallenge(site, late, null, now, now);
      expect(await storage.passkeys.takeChallenge(site, one, null, now)).toBe(false);
      expect(await storage.passkeys.takeChallenge(site, one, name, now)).toBe(true);
      expect(await storage.passkeys.takeChallenge(site, one, name, now)).toBe(false);
      expect(await storage.passkeys.takeChallenge(site, two, null, now)).toBe(true);
      expect(await storage.passkeys.takeChallenge(site, late, null, now)).toBe(false);
    });

    it('and where they are told that something waits, once in the time they chose', async () => {
      const hour = 3_600_000;
      const due = async (at: number) =>
        (await storage.people.dueDigests(site, at)).find((one) => one.name === name);
      expect(await due(now)).toBeUndefined();
      await storage.people.setDigest(site, name, { email: 'a@b.example', hours: 4 });
      expect(await due(now)).toMatchObject({ email: 'a@b.example', hours: 4, at: 0 });
      expect(await storage.people.claimDigest(site, name, 0, now)).toBe(true);
      expect(await storage.people.claimDigest(site, name, 0, now)).toBe(false);
      expect(await due(now + 4 * hour - 1)).toBeUndefined();
      expect(await due(now + 4 * hour)).toMatchObject({ at: now });
      await storage.people.setDigest(site, name, undefined);
      expect(await storage.people.digest(site, name)).toBeUndefined();
    });

    it('until they are removed, with all that they could sign in with', async () => {
      const session = aSession({ moderator: name });
      await storage.sessions.saveSession(session);
      await storage.passkeys.add(aPasskey());
      await storage.sessions.saveInvite(aSession({ moderator: name, hash: `link ${name}` }));
      await storage.people.remove(site, name);
      expect(await storage.people.find(site, name)).toBeUndefined();
      expect(await storage.sessions.session(site, session.hash, now)).toBeUndefined();
      expect(await storage.passkeys.of(site, name)).toEqual([]);
      expect(await storage.sessions.takeInvite(site, `link ${name}`, now)).toBeUndefined();
    });
  });
}
