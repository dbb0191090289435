/** The steps of a JSON Pointer, which writes `~` and `/` within one as `~0` and `~1`: `/inputs~11` is `['inputs/1']`. */
export function stepsIn(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
