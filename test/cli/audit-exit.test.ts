import { describe, expect, test } from 'vitest'
import { audit, auditIn, contoso, folderOf, templates } from './audit-world.ts'

const compliant = templates(await contoso())
const abroad = templates(await contoso((text) => text.replace('"country": "FR", "platform"', '"country": "GB", "platform"')))
const blank = templates(await contoso((text) => text.replace('"country": "DE", "mpnId"', '"mpnId"')))

describe('the exit code of an audit', () => {
  test('is 0 where every rule was judged and nothing fails', async () => {
    expect(await audit(compliant)).toMatchObject({ exit: 0, stderr: '' })
  })
  test('is 1 where something blocking fails', async () => {
    expect(await audit(abroad)).toMatchObject({ exit: 1, stderr: '' })
  })
  test('is 2', async () => {
    const a = await audit(blank)
    console.log(a.stdout)
    expect(a).toMatchObject({ exit: 2, stderr: '' })
  })
})
