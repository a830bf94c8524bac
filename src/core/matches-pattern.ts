/**
 * Says whether a name fits a declared one, in which `*` stands for any characters (T7). It walks from star to star: a regular expression made of the
 * pattern could take for ever on a name that was written to make it.
 */
export function matchesPattern(pattern: string, name: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  if (!rest.length) return head === name;
  if (!name.startsWith(head)) return false;
  let position = head.length;
  const tail = rest.pop() ?? '';
  for (const part of rest) {
    const found = name.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return name.endsWith(tail) && name.length - tail.length >= position;
}
