// Serves the demo until it is stopped: what `npm start` runs.
import process from 'node:process';
import { StartError } from '@placet/server';
import { startDemo } from './start-demo.ts';

const { env } = process;

try {
  const port = Number(env['PORT'] || 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartError(`Expected PORT to be a number from 0 to 65535, not "${env['PORT']}".`);
  }
  const demo = await startDemo({
    port,
    data: env['PLACET_DATA'] || 'data',
    database: env['PLACET_DATABASE'] || undefined,
    log: 'warn',
  });
  console.log(`
  The article              ${demo.url}/
  Sign in as a moderator   ${await demo.invite()}
  The gallery of states    ${demo.url}/gallery

  Press Ctrl+C to stop.
`);
  const stop = (): void => void demo.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  // What a person can mend is said in a sentence; anything else is a defect and shows where it is.
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}
