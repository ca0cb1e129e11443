/** What a path begins with that tells where on a machine something is, its slashes turned forward: the root, a drive, a share. */
const root = /^(?:[a-z]:)?\//iu;

/**
 * A name as `source.name` may have it: relative, forward slashes. Of an absolute path the last folder and the file are left, so that
 * no output tells where on a machine it was, and a folder named by the year still tells the edition.
 *
 * @returns
 *   The name; empty where nothing is left of it.
 */
export function sourceName(given: string): string {
  const path = given.replaceAll('\\', '/');
  return root.test(path) ? path.replace(root, '').split('/').filter(Boolean).slice(-2).join('/') : path;
}
