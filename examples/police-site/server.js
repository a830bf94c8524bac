import { serve } from '@hono/node-server';
import { createSite } from './app.js';

const DEFAULT_PORT = 3000;
const port = Number(process.env.PORT || DEFAULT_PORT);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(
    `PORT must be a number from 0 to 65535, not "${process.env.PORT}".`,
  );
  process.exit(1);
}

const server = serve({ fetch: createSite().fetch, port }, (address) => {
  console.log(`Northshire Police is at http://localhost:${address.port}`);
  console.log(
    `The same banner made of GOV.UK Frontend: http://localhost:${address.port}/govuk`,
  );
  console.log(
    `What the analytics collector receives: http://localhost:${address.port}/collector`,
  );
});

server.on('error', (error) => {
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    taken
      ? `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`
      : error,
  );
  process.exit(1);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    // The collector's page holds a connection open for ever.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
