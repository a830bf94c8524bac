import { RequestError } from './request-error.ts';

/** Octets. */
const LARGEST = 2048;

/** What a body may be. */
export type BodyType = 'form' | 'json';

const TYPES: readonly (readonly [essence: string, type: BodyType])[] = [
  ['application/x-www-form-urlencoded', 'form'],
  ['application/json', 'json'],
];

/** Tells what a request carries, or undefined for anything that the endpoint does not read. */
export function findBodyType({ headers }: Request): BodyType | undefined {
  const [essence = ''] = (headers.get('Content-Type') ?? '').split(';');
  const found = essence.trim().toLowerCase();
  return TYPES.find(([name]) => name === found)?.[1];
}

const tooLarge = (): RequestError =>
  new RequestError(413, 'too-large', `At most ${LARGEST} octets are read.`);

/**
 * Reads a body as text, and no more of it than an answer can have (S16). The length that the sender states is not believed.
 *
 * @throws RequestError when it is too large, or cannot be read
 */
export async function readBody({ body, headers }: Request): Promise<string> {
  if (Number(headers.get('Content-Length')) > LARGEST) throw tooLarge();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  if (!body) return text;
  let reader: ReadableStreamDefaultReader<Uint8Array>;
  try {
    reader = body.getReader();
  } catch {
    throw new RequestError(400, 'body-unreadable', 'The body has been read.');
  }
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new RequestError(400, 'body-unreadable', 'The body broke off.');
    });
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LARGEST) {
      // Nobody waits for what the sender makes of that.
      void reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}
