/** A value that is made when it is first asked for, and only once. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A function of objects that do not change, asked once for each of them. */
export function onceEach<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = { value: find(key) };
      known.set(key, found);
    }
    return found.value;
  };
}

/** So many lines are remembered before all are forgotten: more than those of a page that stand on others, too. */
const mostRemembered = 1000;
/**
 * Headings and names are not longer, in UTF-16 code units. The lines of a text that was wrapped are: no two are the same, and to remember
 * them takes longer than to find out.
 */
const longestRemembered = 40;

/**
 * A function of lines that several steps ask for, and that come again on page after page: headings, names, titles. What it found for a
 * short line it remembers. A line is cut out of a document, which would be kept with it: it is remembered as a text of its own.
 */
export function rememberedEach<Value>(find: (line: string) => Value): (line: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (line) => {
    if (line.length > longestRemembered) return find(line);
    let found = known.get(line);
    if (!found) {
      const own = ownCopy(line);
      found = { value: find(own) };
      if (known.size >= mostRemembered) known.clear();
      known.set(own, found);
    }
    return found.value;
  };
}

/** The engine keeps what is cut out of a text as a place in it; what is put together has characters of its own. */
function ownCopy(text: string): string {
  return `${text} `.slice(0, -1);
}
