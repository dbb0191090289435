import { useEffect, useState } from 'preact/hooks'

/** What a promise gives, once it does; undefined until then. A failure is thrown where it is shown. */
export function useLoaded<T>(load: () => Promise<T>, keys: readonly unknown[]): T | undefined {
  const [loaded, setLoaded] = useState<{ readonly value: T }>()
  useEffect(() => {
    let wanted = true
    load().then((value) => {
      if (wanted) setLoaded({ value })
    })
    return () => {
      wanted = false
    }
  }, keys)
  return loaded?.value
}
