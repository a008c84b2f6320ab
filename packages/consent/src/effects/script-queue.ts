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

/**
 * The Trusted Types policy `placet`, made when the first script runs.
 *
 * It lets everything through because nobody else holds it, and it is handed nothing but the text and
 * the addresses that the site itself wrote into its gated markup.
 */
let policy: ScriptPolicy | undefined;

/**
 * Runs scripts as the parser would have: in order, an inline script only after the files before it,
 * files downloaded side by side, `async` ones whenever they come.
 *
 * @returns Adds a script to the end of the queue, to run in its place or another; its `data-type` is
 *   what it will really be.
 */
export function scriptQueue(): (script: HTMLScriptElement, place?: ChildNode) => void {
  const queue: (readonly [script: HTMLScriptElement, place: ChildNode])[] = [];
  let loading = 0;

  function drain(): void {
    while (queue[0]) {
      const [script, place] = queue[0];
      const { type = '', src } = script.dataset;
      const url = src ?? script.getAttribute('src');
      const isClassic = type !== 'module';
      if (url === null && isClassic && loading) return;
      queue.shift();
      if (!place.isConnected) continue;
      try {
        const copy = runnable(script, type, url);
        if (url !== null && isClassic && !copy.async) {
          loading++;
          copy.addEventListener('load', proceed);
          copy.addEventListener('error', proceed);
        }
        place.replaceWith(copy);
      } catch (error) {
        // Most likely the page's Content-Security-Policy does not allow the policy "placet".
        reportError(error);
      }
    }
  }

  function proceed(): void {
    loading--;
    drain();
  }

  return (script, place = script) => {
    queue.push([script, place]);
    drain();
  };
}

/** A script runs once, when it is first connected with a type that can run: so a new one takes its place. */
function runnable(script: HTMLScriptElement, type: string, url: string | null): HTMLScriptElement {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('placet', rules) ?? rules;
  // The nonce goes with it, though its attribute reads empty by now.
  const copy = script.cloneNode() as HTMLScriptElement;
  copy.async = script.hasAttribute('async');
  copy.type = type;
  if (url === null) copy.text = policy.createScript(script.text);
  else copy.src = policy.createScriptURL(url);
  return copy;
}
