import type { ConsentStorage } from '../core/types.ts';

/** Milliseconds after which the visitor is told that saving has failed, rather than left to wait. */
const PATIENCE = 8000;

/**
 * Makes a storage that lets the server set the cookie, which Safari keeps longer than one that a script sets (T2). The cookie is then read back as ever, so
 * that a server that answers well but sets none is found out. A request that could not be sent is sent once more; a later write ends an earlier one.
 *
 * @param cookie - reads, and explains
 */
export function createEndpointStorage(
  url: string,
  cookie: ConsentStorage,
): ConsentStorage {
  let latest: AbortController | undefined;

  async function post(decision: string | null): Promise<void> {
    latest?.abort();
    const controller = (latest = new AbortController());
    const timer = setTimeout(() => {
      controller.abort(new Error(`${url}: no answer`));
    }, PATIENCE);
    const send = (): Promise<Response> =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ decision }),
        // A refusal is stored even where the visitor moves on at once. What allows something is not, since nothing could end it then: it could
        // come to the browser after a refusal that was given later.
        keepalive: !decision?.includes('.1'),
        redirect: 'error',
        signal: controller.signal,
      });
    try {
      // Once it is ended the second one fails at once, with the same reason.
      const { ok, status } = await send().catch(send);
      if (!ok) throw new Error(`${url}: ${status}`);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    read: cookie.read,
    write: post,
    remove: () => post(null),
    explain: () => `${url} set no cookie that was kept.`,
  };
}
