import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the checkout is. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the checkout. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The files below a folder whose names end so, by their paths in the checkout (forward slashes), in order. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}

/** What is loaded with a file of `src` before its first line runs: other files of `src`, and packages by name. */
export function loadedWith(entry: string): { files: string[]; packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const specifier of imports(read(`src/${file}`))) {
      if (specifier.startsWith('.')) visit(posix.join(posix.dirname(file), specifier));
      else packages.add(specifier);
    }
  };
  visit(entry);
  return { files: [...files].sort(), packages: [...packages].sort() };
}

/** Static imports and re-exports of values. */
export function imports(code: string): string[] {
  const found = code.matchAll(
    /^(?:import|export)\s+(?!type\b)(?:(\{[^}]*\}|\*(?: as \w+)?|\w+(?:,\s*\{[^}]*\})?)\s+from\s+)?'([^']+)';$/gmu,
  );
  return Array.from(found)
    .filter(([, names]) => names === undefined || !/^\{(?:\s*type\s+[^,}]+,?)+\s*\}$/u.test(names))
    .map(([, , specifier]) => specifier!);
}
