import { MPN_ID } from '../tables/mpn-id.ts'
import { own, self } from './cells.ts'
import { different, is } from './compare.ts'
import { namedElsewhere, toldOtherwiseElsewhere } from './elsewhere.ts'
import { fact } from './fact.ts'
import { among } from './lists.ts'
import { allOf } from './logic.ts'
import { LINKED } from './mpn-id.ts'

const subject = 'mpn-id'

/** What a rule may ask of an MPN id and its tenant, each of which goes with one of the other. */
export const ONE_TO_ONE_FACTS = [
  fact({
    name: 'mpn.namedElsewhere',
    subject,
    type: 'flag',
    description: {
      en: 'another of the accounts given together has the same MPN ID',
      fr: 'un autre des comptes fournis ensemble a le même ID MPN',
    },
    across: true,
    expression: namedElsewhere(MPN_ID.id),
  }),
  fact({
    name: 'mpn.linkedElsewhere',
    subject,
    type: 'flag',
    description: {
      en: 'another of the accounts given together shows the MPN ID as linked to another tenant',
      fr: 'un autre des comptes fournis ensemble montre l’ID MPN associé à un autre locataire',
    },
    across: true,
    expression: toldOtherwiseElsewhere(MPN_ID.id, MPN_ID.associatedTenantId),
  }),
  fact({
    name: 'mpn.anotherLinked',
    subject,
    type: 'flag',
    description: {
      en: 'another location MPN ID of the account is linked to the same tenant',
      fr: 'un autre ID MPN de localisation du compte est associé au même locataire',
    },
    expression: among(
      'mpn_id',
      allOf(is(own(MPN_ID.type), 'location'), LINKED, different(own(MPN_ID.id), self(own(MPN_ID.id)))),
    ),
  }),
]
