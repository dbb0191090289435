/** How parts of a text stand out. */
export interface Paint {
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly doubtful: (text: string) => string
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
}

const asItIs = (text: string) => text

/** For files, pipes and whoever wants no colours. */
export const PLAIN: Paint = { good: asItIs, bad: asItIs, doubtful: asItIs, strong: asItIs, faint: asItIs }
