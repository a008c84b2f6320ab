import type { DeclaredTraces } from '../core/traces.js';

/** What the site declares in the JSON children of its consent elements: `{"services": {"analytics/x": {"cookies": […]}}}`. */
export function declaredTraces(): DeclaredTraces {
  const services: Record<string, DeclaredTraces[string]> = {};
  const places = document.querySelectorAll(
    ':is(placet-consent,placet-consent-preferences) > script[type="application/json"]',
  );
  for (const { textContent } of places) {
    try {
      const config = JSON.parse(textContent) as { services?: DeclaredTraces } | null;
      for (const [name, service] of Object.entries(config?.services ?? {})) {
        if (Array.isArray(service.cookies)) services[name] = service;
      }
    } catch {
      // The elements tell the console what is wrong with it.
    }
  }
  return services;
}
