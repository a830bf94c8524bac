import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { collectorPage } from '../pages/collector.js';
import { createEventLog } from './event-log.js';
import { sameOriginOnly } from './headers.js';
import { addressOf, languages, languageOf } from './languages.js';
import { readTrackerEvent } from './tracker-event.js';

const KEEP_ALIVE_MS = 20_000;
const LARGEST_BODY = 64 * 1024;

/**
 * The analytics tool's other end, and the page that shows what arrives there.
 * @param {import('hono').Hono} site
 */
export function serveCollector(site) {
  const log = createEventLog();

  /** @param {unknown} payload */
  function receive(payload) {
    const received = readTrackerEvent(payload);
    if (received) log.add(received.id, received.event);
  }

  site.post(
    '/com.snowplowanalytics.snowplow/tp2',
    bodyLimit({ maxSize: LARGEST_BODY }),
    async (context) => {
      const batch = await context.req.json().catch(() => null);
      if (!Array.isArray(batch?.data)) return context.text('Not a batch', 400);
      batch.data.forEach(receive);
      return context.body(null, 204);
    },
  );
  site.get('/i', (context) => {
    receive(context.req.query());
    return context.body(null, 204);
  });

  for (const language of languages) {
    const path = addressOf(language, '/collector');
    site.get(path, (context) => {
      context.header('Cache-Control', 'no-store');
      return context.html(collectorPage(language, context.req.raw, log.all()));
    });
    site.post(`${path}/clear`, sameOriginOnly, (context) => {
      log.clear();
      return context.redirect(addressOf(languageOf(path), '/collector'), 303);
    });
  }
  site.get('/collector.json', (context) => {
    context.header('Cache-Control', 'no-store');
    return context.json(log.all());
  });
  site.get('/collector/events', (context) => streamEvents(context, log));
}

/**
 * @param {import('hono').Context} context
 * @param {ReturnType<typeof createEventLog>} log
 */
function streamEvents(context, log) {
  return streamSSE(context, async (stream) => {
    /** @param {string} event @param {unknown} data */
    const send = (event, data) =>
      stream.writeSSE({ event, data: JSON.stringify(data) });
    const stop = log.listen((event) =>
      event ? send('received', event) : send('all', []),
    );
    stream.onAbort(stop);
    await send('all', log.all());
    while (!stream.aborted && !stream.closed) {
      await stream.sleep(KEEP_ALIVE_MS);
      await send('alive', null);
    }
    stop();
  });
}
