import { expect, test } from 'vitest'
import { auditIn, folderOf } from '../cli/audit-world.ts'

const ONE = 'aaaaaaaa-0000-4000-8000-000000000001'
const OTHER = 'aaaaaaaa-0000-4000-8000-000000000002'
const THIRD = 'aaaaaaaa-0000-4000-8000-000000000003'

// `npx vitest run test/scenarios/audit-several.test.ts -u` writes down what is seen now, to be read before it is committed.
test.each(['en', 'fr'])(
  'two resellers with one location MPN ID, and a third told in two ways, as a reader of %s sees it',
  async (lang) => {
    const folder = await folderOf({
      'resellers.csv': [
        'tenantId,legalName,cspCountry,mpnId,mpnType,mpnCountry,mpnAssociatedTenantId',
        `${ONE},Contoso,FR,4390001,location,FR,${ONE}`,
        `${OTHER},Fabrikam,FR,4390001,location,FR,${OTHER}`,
        `${THIRD},Tailspin,FR,4390003,location,FR,${THIRD}\n`,
      ].join('\n'),
      'Get-PartnerIndirectReseller.csv': `"Location","MpnId","Name","PartnerId","RelationshipType","State"\n"LU","4390003","Tailspin","${THIRD}","IsIndirectCloudSolutionProviderOf","Active"\n`,
    })
    const { exit, stdout, stderr } = await auditIn(folder, [
      folder,
      '--lang',
      lang,
      '--gate',
      'mpn-link',
      '--scope',
      'evaluable',
    ])
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' })
    await expect(stdout.replace(/\d+([.,])\d s$/m, '0$10 s')).toMatchFileSnapshot(`audit-several.${lang}.txt`)
  },
)
