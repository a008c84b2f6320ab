import { type HeldBack, refusal } from './guarding.js';
import { wrap } from './wrap.js';

/**
 * Stands before `fetch()`, `XMLHttpRequest` and `navigator.sendBeacon()`. What is held back fails as it would without a
 * network, and is not sent later: it was collected before anybody agreed.
 */
export function guardNetwork(heldBack: HeldBack): void {
  wrap(globalThis, 'fetch', (_, next, input) => {
    const question = heldBack(input instanceof Request ? input.url : input, 'fetch');
    return question === undefined ? next() : Promise.reject(new TypeError(refusal(question)));
  });
  wrap(Navigator.prototype, 'sendBeacon', (_, next, url) =>
    heldBack(url, 'sendBeacon') === undefined ? next() : false,
  );
  guardXmlHttpRequest(heldBack);
}

function guardXmlHttpRequest(heldBack: HeldBack): void {
  const opened = new WeakMap<XMLHttpRequest, { url: unknown; isAsync: boolean }>();
  wrap(XMLHttpRequest.prototype, 'open', (request, next, _method, url, isAsync = true) => {
    opened.set(request as XMLHttpRequest, { url, isAsync: Boolean(isAsync) });
    return next();
  });
  wrap(XMLHttpRequest.prototype, 'send', (request, next) => {
    const { url, isAsync } = opened.get(request as XMLHttpRequest) ?? {};
    const question = heldBack(url, 'XMLHttpRequest');
    if (question === undefined) return next();
    if (!isAsync) throw new DOMException(refusal(question), 'NetworkError');
    // A file that is gone fails as a network does, with every event that a caller may wait for.
    const gone = URL.createObjectURL(new Blob());
    URL.revokeObjectURL(gone);
    (request as XMLHttpRequest).open('GET', gone);
    return next();
  });
}
