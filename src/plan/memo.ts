/** The same function, working out each distinct text once. */
export function memo<T extends object | string>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = work(text);
    known.set(text, now);
    return now;
  };
}

/** The same function, working out each distinct object once, for as long as the object is there. */
export function memoOf<K extends object, T>(work: (object: K) => T): (object: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (object) => {
    const before = known.get(object) ?? { made: work(object) };
    known.set(object, before);
    return before.made;
  };
}

/** What is worked out when somebody asks for it, and then once. */
export function lazily<T extends object>(work: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= work());
}
