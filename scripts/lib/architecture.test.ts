import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchitecture } from './architecture.ts';

function repository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'architecture-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

describe('the architecture check', () => {
  it.each([
    ['packages/consent/src/core/a.ts', `import { html } from 'lit';`],
    ['packages/consent/src/core/a.ts', `import { b } from '../effects/b.js';`],
    ['packages/consent/src/core/deep/a.ts', `export * from '../../elements/b/b.js';`],
    ['packages/comments/src/clients/a.ts', `import { b } from '../elements/b/b.js';`],
    ['packages/comments/src/elements/a/a.ts', `import './define.js';`],
    ['packages/protocol/src/a.ts', `import { readFile } from 'node:fs';`],
    ['packages/base/src/a.ts', `import { limits } from '@placet/protocol';`],
    ['packages/server/src/a.ts', `import { x } from '@placet/comments';`],
    ['packages/comments/src/a.ts', `const s = await import('@placet/server');`],
  ])('finds that %s may not say %s', (file, text) => {
    expect(checkArchitecture(repository({ [file]: text }))).toHaveLength(1);
  });

  it.each([
    ['packages/consent/src/core/deep/a.ts', `import { b } from '../b.js';`],
    ['packages/comments/src/elements/a/define.ts', `import '../b/define.js';`],
    ['packages/server/src/a.ts', `import { readFile } from 'node:fs';`],
    ['packages/comments/src/elements/a/a.ts', `await import('./define.js');`],
  ])('lets %s say %s', (file, text) => {
    expect(checkArchitecture(repository({ [file]: text }))).toEqual([]);
  });

  it('finds a file that holds too much, or is misnamed', () => {
    const broken = checkArchitecture(
      repository({ 'packages/a/src/long.ts': '\n'.repeat(401), 'packages/a/src/BadName.ts': '' }),
    );
    expect(broken).toHaveLength(2);
  });
});
