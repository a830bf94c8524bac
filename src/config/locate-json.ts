import type { Path } from './path.ts';
import { formatPath } from './path.ts';

/** Where everything stands in a JSON text. */
export interface JsonMap {
  /** Offset of each value, by path; for a member of an object, of its key. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Keys that stand twice in one object. JSON lets the last one win. */
  readonly repeated: readonly { path: Path; offset: number }[];
  /** The first mistake against the grammar, and what should stand there. */
  readonly fault?: { offset: number; expected: string };
}

const DEEPEST = 100;

/** Describes what is there instead of a value or key. The slips that editors make most get a sentence of their own. */
function expectInstead(kind: string, text: string, isAfterComma: boolean) {
  if (/^\/[/*]/.test(text)) return `${kind}; JSON has no comments`;
  if (/^['\u2018\u2019\u201c\u201d]/.test(text))
    return `straight double quotes (") around ${kind}`;
  return isAfterComma && /^[}\]]/.test(text)
    ? `${kind} after the comma, or no comma before "${text.charAt(0)}"`
    : kind;
}

/**
 * Walks through a JSON text (RFC 8259) and notes where each value begins. `JSON.parse` cannot be asked: it forgets positions, and
 * its messages differ from engine to engine and often lack them too.
 */
export function locateJson(text: string): JsonMap {
  const offsets = new Map<string, number>();
  const repeated: { path: Path; offset: number }[] = [];
  let offset = 0;
  let fault: JsonMap['fault'];

  /** Takes what matches at the offset and the space behind it. */
  function take(pattern: RegExp): string | undefined {
    const sticky = new RegExp(pattern, 'y');
    sticky.lastIndex = offset;
    const token = sticky.exec(text)?.[0];
    if (token !== undefined) {
      offset += token.length;
      while (offset < text.length && ' \t\r\n'.includes(text.charAt(offset)))
        offset++;
    }
    return token;
  }
  function fail(expected: string): false {
    fault ??= { offset, expected };
    return false;
  }
  function takeString(): string | undefined {
    // The classes are every character but the quote, the backslash and what is below the space (RFC 8259 §7).
    return take(
      /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/,
    );
  }
  function failAt(kind: string, isAfterComma: boolean): false {
    const rest = text.slice(offset, offset + 2);
    return fail(
      rest.startsWith('"')
        ? 'a text that ends with a double quote on the same line, in which \\ stands only in pairs such as \\" or \\\\'
        : expectInstead(kind, rest, isAfterComma),
    );
  }
  function readMembers(
    path: Path,
    close: RegExp,
    readOne: (path: Path, index: number) => boolean,
  ): boolean {
    if (path.length > DEEPEST) return fail('nothing nested this deeply');
    for (let index = 0; ; index++) {
      if (index === 0 && take(close)) return true;
      if (!readOne(path, index)) return false;
      if (take(close)) return true;
      if (!take(/,/))
        return fail(
          `a comma or "${close.source.slice(-1)}" before this${text.startsWith('/', offset) ? '; JSON has no comments' : ''}`,
        );
    }
  }
  function readMember(path: Path, index: number): boolean {
    const start = offset;
    const key = takeString();
    if (key === undefined) return failAt('a key in double quotes', index > 0);
    const member = [...path, JSON.parse(key) as string];
    const name = formatPath(member);
    if (offsets.has(name)) {
      repeated.push({ path: member, offset: start });
      for (const known of offsets.keys())
        if (/^[.[]/.test(known.slice(name.length)) && known.startsWith(name))
          offsets.delete(known);
    }
    offsets.set(name, start);
    return take(/:/) ? readValue(member, false) : fail('a colon after the key');
  }
  function readItem(path: Path, index: number): boolean {
    offsets.set(formatPath([...path, index]), offset);
    return readValue([...path, index], index > 0);
  }
  function readValue(path: Path, isAfterComma: boolean): boolean {
    if (take(/\{/)) return readMembers(path, /\}/, readMember);
    if (take(/\[/)) return readMembers(path, /\]/, readItem);
    return (
      (takeString() ??
        take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/)) !==
        undefined || failAt('a value', isAfterComma)
    );
  }

  take(/(?:)/);
  offsets.set('', offset);
  if (readValue([], false) && offset < text.length)
    fail('nothing after the end of the configuration');
  return { offsets, repeated, ...(fault && { fault }) };
}
