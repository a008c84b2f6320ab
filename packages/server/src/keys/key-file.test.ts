import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealEmail } from '@placet/protocol/seal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addKey, forgetKey, openKeyFile } from './key-file.js';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placet-keys-'));
  path = join(folder, 'deep', 'keys.json');
});
afterEach(() => rm(folder, { recursive: true }));

const place = { site: 'default', thread: '/a', comment: '019a0000-0000-7000-8000-000000000000' };

describe('the key file', () => {
  it('is made once, for its owner’s eyes only', async () => {
    const [one, two] = await Promise.all([openKeyFile(path, 0), openKeyFile(path, 0)]);
    expect(one.newest).toEqual(two.newest);
    expect(one.newest).toMatchObject({ heldBy: 'server' });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(path, '..'))).toEqual(['keys.json']);
  });

  it('opens what was sealed to an earlier key after a new one was made', async () => {
    const old = (await openKeyFile(path, 0)).newest;
    if (!old) throw new Error('There is no key.');
    const sealed = await sealEmail('a@b.example', old, place);
    const id = await addKey(path, 1);
    const ring = await openKeyFile(path, 2);
    expect(ring.newest?.id).toBe(id);
    expect(ring.all.map((key) => key.id)).toEqual([old.id, id]);
    expect(await ring.open(sealed, place)).toBe('a@b.example');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('that is damaged is not replaced, nor quoted', async () => {
    await openKeyFile(path, 0);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.slice(0, -20));
    const opening = openKeyFile(path, 0);
    await expect(opening).rejects.toThrow('is damaged');
    await expect(opening).rejects.not.toThrow(/privateKey/);
    expect(await readFile(path, 'utf8')).toBe(text.slice(0, -20));
  });

  it('without the private part leaves opening to its owner', async () => {
    await openKeyFile(path, 0);
    const file = (await readFile(path, 'utf8')).replace(/\s*"privateKey": "[^"]*",/, '');
    await writeFile(path, file);
    const ring = await openKeyFile(path, 0);
    const key = ring.newest;
    expect(key?.heldBy).toBe('owner');
    expect(ring.canOpen(key?.id ?? '')).toBe(false);
  });

  it('is not made where owners hold the keys', async () => {
    expect((await openKeyFile(path, 0, 'owner')).newest).toBeNull();
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });

  it('forgets a key for good, and says when there is no such key', async () => {
    const first = (await openKeyFile(path, 0)).newest;
    const second = await addKey(path, 1);
    expect(await forgetKey(path, first?.id ?? '')).toBe(true);
    expect(await forgetKey(path, first?.id ?? '')).toBe(false);
    expect((await openKeyFile(path, 2)).all.map(({ id }) => id)).toEqual([second]);
    expect(await readFile(path, 'utf8')).not.toContain(first?.id);
  });
});
