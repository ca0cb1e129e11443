import { expect, test } from 'vitest';
import { filesIn, read } from './helpers/repository.ts';

const files = ['src', 'tests', 'scripts', 'bench'].flatMap((folder) => filesIn(folder, '.ts'));
const code = new Map(files.map((path) => [path, read(path)]));
/** What is behind `package.json`'s `exports` is imported by anyone, and so are the types that the first of them hands on as a whole. */
const entries = new Set(['src/index.ts', 'src/report/report.ts', 'src/plugin.ts', 'src/text-only.ts']);

/** What the compiler has to name in the declarations of others. */
const inferred = new Set(['src/cli/args/command.ts Command']);

const imported = /^(?:import|export) (?:type )?\{([^}]+)\} from/gmu;
/** Modules that are loaded as a whole. */
const wholes = /(?:import \* as \w+ from |import\()'(?:\.\.?\/)+([\w./-]+)'/gu;
const exported = /^export (?:async )?(?:function|const|class|interface|type) (\w+)/gmu;

test('should export nothing that nobody imports', () => {
  const all = [...code.values()].join('\n');
  const lists = Array.from(all.matchAll(imported), ([, list]) => list!);
  const names = new Set(lists.flatMap((list) => Array.from(list.matchAll(/\w+/gu), ([name]) => name)));
  const taken = Array.from(all.matchAll(wholes), ([, path]) => path!);
  const dead = files
    .filter((path) => !entries.has(path) && !taken.some((end) => path.endsWith(end)))
    .flatMap((path) => Array.from(code.get(path)!.matchAll(exported), ([, name]) => `${path} ${name}`))
    .filter((one) => !names.has(one.split(' ')[1]!) && !inferred.has(one));
  expect(dead).toEqual([]);
});
