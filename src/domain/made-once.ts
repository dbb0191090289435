/** A function that makes something of an object once, however often it is asked: for objects that never change. */
export function madeOnce<K extends object, V extends NonNullable<unknown>>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, V>()
  return (of) => {
    const before = made.get(of)
    if (before !== undefined) return before
    const fresh = make(of)
    made.set(of, fresh)
    return fresh
  }
}
