import { applyPolicy } from '@placet/consent/policy';

// The interface waits for it: a question that is not to be asked would flash.
await applyPolicy();
