import fc from 'fast-check';
import { junkValues } from '../core/junk-values.ts';
import { NOW } from './make-server.ts';

/** An answer that grants nothing. */
const ANSWER = `1~1~${NOW}~preferences.0~analytics.0`;

/** What the fetch standard lets into a header: octets but for three, and no blanks at its ends. */
const octets = fc
  .array(fc.integer({ min: 1, max: 255 }), { maxLength: 200 })
  .map((codes) =>
    String.fromCharCode(...codes)
      .replace(/[\r\n]/g, '')
      .trim(),
  );

const fragment = fc.oneof(
  octets,
  fc
    .constantFrom(...junkValues)
    .map((value) => value.replace(/[\0\r\n]|[^\0-\xff]/g, '')),
  fc.constantFrom(
    ...['cookie-consent', 'cookie-consent-flash', '_ga', '_ga_x', '__proto__'],
    ...['constructor', ANSWER, 'accepted~%2F', '%0d%0a', 'Domain=police.uk'],
    ...['; ', ';', '=', ',', '"', '~', '%', ' ', '\t'],
  ),
);

/** `Cookie` headers. */
export const cookieHeader = fc
  .array(fragment, { maxLength: 12 })
  .map((parts) => parts.join('').trim());

const KEYS = [
  ...['_action', '_return', '_asked', '_back', 'analytics', 'essential'],
  ...['__proto__', 'constructor', 'marketing/youtube', 'decision', 'choices'],
];
const VALUES = [
  ...['accept', 'hide', 'reset', 'save', 'yes', 'no', 'true', '1', 'on', ''],
  ...[
    '//evil.example',
    '/\\evil.example',
    '/%2fevil.example',
    '/.//evil.example',
  ],
  ...[
    'https://evil.example',
    '/\r\nSet-Cookie: x=1',
    '/%0d%0aX: y',
    'javascript:1',
  ],
  ...['/;Domain=police.uk', '/a\u0000b', '1~analytics', '0~x', ANSWER],
];

const field = fc.tuple(
  fc.oneof(fc.constantFrom(...KEYS), fc.string()),
  fc.oneof(fc.constantFrom(...VALUES), fc.string(), octets),
);
const action = fc
  .constantFrom('accept', 'reject', 'save', 'hide', 'reset')
  .map((name): [string, string] => ['_action', name]);
const others = fc.uniqueArray(field, {
  maxLength: 6,
  selector: ([key]) => key,
});

const form = fc
  .oneof(
    fc.array(field, { maxLength: 8 }),
    fc
      .tuple(action, others)
      .map(([first, rest]) => [
        first,
        ...rest.filter(([key]) => key !== '_action'),
      ]),
  )
  .map((fields) => new URLSearchParams(fields).toString());

const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc
    .dictionary(
      fc.constantFrom(...KEYS, 'action'),
      fc.oneof(fc.constantFrom<unknown>(...VALUES), fc.jsonValue()),
    )
    .map((value) => JSON.stringify(value)),
  fc.constantFrom(
    ...['{"__proto__":{"action":"accept"}}', '{"action":"accept"', '\u0000'],
    ...['{"action":"reject"}', '{"decision":null}', '{"action":"hide"}'],
    ...[`{"decision":"${ANSWER}"}`, '{"decision":"1~2~1~analytics.1"}'],
  ),
);

/** Bodies with their content type. */
export const body = fc.oneof(
  fc.tuple(form, fc.constant('application/x-www-form-urlencoded')),
  fc.tuple(
    fc.string({ unit: 'binary' }),
    fc.constant('application/x-www-form-urlencoded'),
  ),
  fc.tuple(json, fc.constant('application/json')),
  fc.tuple(form, octets),
);

/** Leaves out what no header may hold. */
export function clean(text: string): string {
  return text.replace(/(?![\t\x80-\x9f])\p{Cc}/gu, '').trim();
}
