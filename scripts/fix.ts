// Formats, and mends what lint can mend by itself.
import { run } from './lib/run.ts';

await run('oxlint', ['-c', 'scripts/config/oxlint.json', '--fix', '.']);
await run('oxfmt', ['-c', 'scripts/config/oxfmt.json', '.']);
