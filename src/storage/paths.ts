/** Lists the paths that a cookie visible here can have: `/`, and each prefix of this page's path with and without a slash at its end (T6). */
export function listPaths(): string[] {
  let path = '';
  return location.pathname.split('/').flatMap((segment) => {
    path += `${segment}/`;
    return [path.slice(0, -1), path];
  });
}
