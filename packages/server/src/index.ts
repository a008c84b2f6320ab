export { createApp, type AppDeps, type SiteSettings } from './app.js';
export { openStorage } from './storage/open-storage.js';
export { CursorError, type Storage } from './storage/ports.js';
export { startServer, StartError, type RunningServer, type ServerOptions } from './start-server.js';
export { importComments, type SeedComment } from './seed.js';
