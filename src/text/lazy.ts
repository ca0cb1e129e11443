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
