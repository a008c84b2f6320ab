import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealEmail } from '@placet/protocol/seal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addKey, openKeyFile } from './key-file.js';

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
    expect(one.current()).toEqual(two.current());
    expect(one.current()).toMatchObject({ heldBy: 'server' });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(path, '..'))).toEqual(['keys.json']);
  });

  it('opens what was sealed to an earlier key after a new one was made', async () => {
    const old = (await openKeyFile(path, 0)).current();
    if (!old) throw new Error('There is no key.');
    const sealed = await sealEmail('a@b.example', old, place);
    const id = await addKey(path, 1);
    const ring = await openKeyFile(path, 2);
    expect(ring.current()?.id).toBe(id);
    expect(ring.knows(old.id)).toBe(true);
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
    const key = ring.current();
    expect(key?.heldBy).toBe('owner');
    expect(ring.knows(key?.id ?? '')).toBe(true);
    expect(ring.canOpen(key?.id ?? '')).toBe(false);
  });
});
