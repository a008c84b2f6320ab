/** The two things of a script that Trusted Types guard. */
interface ScriptPolicy {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

const pass = (text: string): string => text;
const rules: ScriptPolicy = { createScript: pass, createScriptURL: pass };

let policy: ScriptPolicy | undefined;

/**
 * The Trusted Types policy `placet`.
 *
 * It lets everything through because only the gate holds it, and the gate hands it nothing but the
 * text and the addresses that the site itself wrote into its gated markup.
 */
export function scriptPolicy(): ScriptPolicy {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  // Made when first needed, so that a page that never runs a gated script need not allow it.
  return (policy ??= trustedTypes?.createPolicy('placet', rules) ?? rules);
}
