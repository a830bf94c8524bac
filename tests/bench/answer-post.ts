import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** Lets a contender's server half answer what its page posts. */
export async function answerPost(
  url: URL,
  message: IncomingMessage,
  response: ServerResponse,
  handle: (request: Request) => Promise<Response>,
): Promise<void> {
  const request = new Request(url, {
    method: 'POST',
    headers: message.headers as Record<string, string>,
    body: await text(message),
  });
  const answer = await handle(request);
  response
    .writeHead(answer.status, [...answer.headers].flat())
    .end(await answer.text());
}
