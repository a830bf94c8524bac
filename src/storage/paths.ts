/**
 * Lists the paths that a cookie visible at a path can have: `/`, and each prefix of it with and without a slash at its end (T6).
 *
 * @param pathname - where to look. @defaultValue this page's path
 */
export function listPaths(pathname = location.pathname): string[] {
  let path = '';
  return pathname.split('/').flatMap((segment) => {
    path += `${segment}/`;
    return [path.slice(0, -1), path];
  });
}
