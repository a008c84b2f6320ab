export { createApp, type AppDeps, type SiteSettings } from './app.js';
export { openStorage } from './storage/open-storage.js';
export { CursorError, type Storage } from './storage/ports.js';
export type { ServerLimits } from './settings/defaults.js';
export type { SiteOptions } from './settings/settings-schema.js';
export { StartError } from './start-error.js';
export { startServer, type RunningServer, type ServerOptions } from './start-server.js';
export { importComments, type SeedComment } from './seed.js';
