// `placet.migrate.js`: a classic script before `placet.js`, for sites that move in from another consent tool.
import { migrate } from '@placet/consent/migrate';

// Read at once: a classic script is the current one only while it runs.
const { names, lifetime, domain } = (document.currentScript as HTMLScriptElement).dataset;

function parsed(): Record<string, string> {
  try {
    return JSON.parse(names || '{}') as Record<string, string>;
  } catch {
    console.error(
      `[placet] placet.migrate.js data-names: expected JSON like {"youtube": "media/youtube"}, got ${names}`,
    );
    return {};
  }
}

migrate({ names: parsed(), domain, lifetime: Number(lifetime) || undefined });
