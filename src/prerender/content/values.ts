/**
 * All that stands under these names anywhere in a part of the content, each once, in the order in which
 * it is met; the members of a list each for itself. `T` is what stands there, which the names promise.
 */
export function valuesIn<T>(part: object, names: readonly string[]): Set<T> {
  const found = new Set<T>();
  const see = (value: T | object) => {
    if (typeof value !== 'object' || value === null) return;
    // Not by `entries`: of a large site this walks through millions of them.
    for (const name in value) {
      const inner = Reflect.get(value, name);
      if (!names.includes(name)) see(inner);
      else if (Array.isArray(inner)) for (const each of inner) found.add(each);
      else found.add(inner);
    }
  };
  see(part);
  return found;
}
