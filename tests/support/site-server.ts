import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real HTTP server on this machine. It outlives the tests of a worker; what it answers belongs to one test. */
export interface SiteServer {
  /** The port that it listens on. */
  readonly port: number;
  /** Answers with this listener from now on. With none, connections of the test before are cut and every answer is 503. */
  answerWith(listener?: RequestListener): void;
  /** Stops it, requests in flight included. */
  close(): Promise<void>;
}

const nobody: RequestListener = (_request, response) => {
  response.writeHead(503).end();
};

/** Starts a server on a free port of the loopback address. */
export async function startSiteServer(): Promise<SiteServer> {
  let current = nobody;
  const server = createServer((request, response) => {
    current(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    answerWith(listener) {
      if (!listener) server.closeAllConnections();
      current = listener ?? nobody;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
