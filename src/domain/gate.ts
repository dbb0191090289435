/** The stages of the life cycle, in order (the catalogue's S0 to S9). */
export const GATES = [
  'prerequisites',
  'enrolment',
  'verification',
  'mpn-link',
  'mpa',
  'admin-setup',
  'provider-connection',
  'customer-invitation',
  'ordering',
  'upkeep',
] as const

export type Gate = (typeof GATES)[number]

/** What a gate needs to be open beside what is required at the gate itself. */
export const DEPENDS_ON: Readonly<Record<Gate, readonly Gate[]>> = {
  prerequisites: [],
  enrolment: ['prerequisites'],
  verification: ['enrolment'],
  'mpn-link': ['enrolment'],
  'admin-setup': ['enrolment'],
  'provider-connection': ['enrolment'],
  'customer-invitation': ['enrolment'],
  mpa: ['verification', 'mpn-link'],
  ordering: ['mpa', 'provider-connection', 'customer-invitation'],
  upkeep: [],
}

/** From worst to best, so that the worst of several is the minimum. */
export const GATE_STATES = ['blocked', 'undetermined', 'open'] as const
export type GateState = (typeof GATE_STATES)[number]

/** How the blocking verdicts at one gate came out, counted by subject. */
export interface Tally {
  readonly judged: number
  readonly failing: number
  readonly unknown: number
}

/** Every gate that has to be open before `gate` may be: itself and all it depends on, itself first. */
export function path(gate: Gate): readonly Gate[] {
  return PATHS[gate]
}

const PATHS = byGate(walk)

function walk(gate: Gate): readonly Gate[] {
  return [...new Set([gate, ...DEPENDS_ON[gate].flatMap(walk)])]
}

/** The state of every gate, given the worst blocking verdict at each gate by itself. */
export function openGates(own: Readonly<Record<Gate, GateState>>): Readonly<Record<Gate, GateState>> {
  return byGate((gate) => worstOf(path(gate), own))
}

function worstOf(steps: readonly Gate[], own: Readonly<Record<Gate, GateState>>): GateState {
  let worst: GateState = 'open'
  for (const step of steps) {
    if (own[step] === 'blocked') return 'blocked'
    if (own[step] === 'undetermined') worst = 'undetermined'
  }
  return worst
}

/** A value for each gate, in the order of the life cycle. */
export function byGate<T>(value: (gate: Gate) => T): Record<Gate, T> {
  return {
    prerequisites: value('prerequisites'),
    enrolment: value('enrolment'),
    verification: value('verification'),
    'mpn-link': value('mpn-link'),
    mpa: value('mpa'),
    'admin-setup': value('admin-setup'),
    'provider-connection': value('provider-connection'),
    'customer-invitation': value('customer-invitation'),
    ordering: value('ordering'),
    upkeep: value('upkeep'),
  }
}
