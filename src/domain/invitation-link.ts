import { readGuid } from './guid.ts'
import { isKnown } from './reading.ts'

/** Whom an invitation to a customer names, as lower-case tenant ids; null where the link names nobody. */
export interface InvitationLink {
  readonly reseller: string | null
  readonly provider: string | null
}

/**
 * Reads the link of an invitation: of the founding day (`partnersignup.aspx?type=…&id=…&indirectCSP=…`) or of a later
 * one (`invType=…&partnerId=…&indirectCSPId=…`). What is no such link names nobody.
 */
export function readInvitationLink(text: string): InvitationLink {
  const parameters = parametersOf(text.trim())
  const type = parameters.get('type') ?? parameters.get('invtype')
  if (type?.toLowerCase() !== 'indirectresellerrelationship') return { reseller: null, provider: null }
  return {
    reseller: tenant(parameters.get('id') ?? parameters.get('partnerid')),
    provider: tenant(parameters.get('indirectcsp') ?? parameters.get('indirectcspid')),
  }
}

function parametersOf(address: string): ReadonlyMap<string, string> {
  if (!URL.canParse(address)) return new Map()
  return new Map([...new URL(address).searchParams].map(([name, value]) => [name.toLowerCase(), value]))
}

function tenant(id: string | undefined): string | null {
  const reading = readGuid(id ?? '')
  return isKnown(reading) ? reading.value : null
}
