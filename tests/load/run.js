// `npm run load`: requests per second on the loopback address, with the server half and without it, and their ratio.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
// @ts-expect-error -- it has no types
import * as autocannon from 'autocannon';

/**
 * @typedef {{ path: string, method?: string, headers?: Record<string, string>, body?: string }} Shot
 * @typedef {{ requests: { average: number }, errors: number, statusCodeStats: Record<string, unknown> }} Result
 */

const loaded = /** @type {unknown} */ (autocannon);
const { default: fire } =
  /** @type {{ default: (options: object) => Promise<Result> }} */ (loaded);

const SECONDS = Number(process.argv[2] ?? 5);
const CONNECTIONS = 20;
const ROUNDS = 3;

const app = spawn(process.execPath, [
  fileURLToPath(new URL('app.js', import.meta.url)),
]);
app.stderr.pipe(process.stderr);
const port = /** @type {unknown} */ (
  await new Promise((resolve) => {
    app.stdout.once('data', resolve);
  })
);
const origin = `http://127.0.0.1:${String(port).trim()}`;

const form = {
  method: 'POST',
  headers: {
    Origin: origin,
    'Content-Type': 'application/x-www-form-urlencoded',
  },
  body: '_action=accept&_return=/news',
};
const answer = `cookie-consent=1~1~${Math.floor(Date.now() / 1000)}~preferences.1~analytics.1~marketing.1`;
const without = { path: '/without' };

/** @type {[name: string, one: Shot, other: Shot][]} */
const pairs = [
  ['page, first visit (read, head, banner)', { path: '/with' }, without],
  [
    'page, answered (read, head, no banner)',
    { path: '/with', headers: { Cookie: answer } },
    without,
  ],
  [
    'form post (handle)',
    { path: '/consent', ...form },
    { path: '/without', ...form },
  ],
];

/** @param {Shot} request @returns {Promise<number>} requests per second */
async function measure(request) {
  const { requests, errors, statusCodeStats } = await fire({
    url: origin,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: [request],
  });
  const seen = Object.keys(statusCodeStats).join();
  const expected = request.method === 'POST' ? '303' : '200';
  if (errors || seen !== expected)
    throw new Error(`${request.path}: ${errors} errors, ${seen}`);
  return requests.average;
}

/** @param {number[]} numbers */
const median = (numbers) =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;

try {
  await measure(without); // the first run warms up
  for (const [name, one, other] of pairs) {
    const mine = [];
    const theirs = [];
    // Turn by turn, so that what else the machine does befalls both.
    for (let round = 0; round < ROUNDS; round++) {
      mine.push(await measure(one));
      theirs.push(await measure(other));
    }
    const [here, there] = [median(mine), median(theirs)];
    console.log(
      `${name}: ${Math.round(here)} requests/s, without ${Math.round(there)}: ratio ${(here / there).toFixed(2)}`,
    );
  }
} finally {
  app.kill();
}
