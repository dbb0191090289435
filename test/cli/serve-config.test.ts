import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { run } from './fake-io.ts'

function withEnvironment(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
}

describe('a service that is configured by the environment', () => {
  test('lets a flag win over a variable, and a variable over the file', async () => {
    withEnvironment({ PARTNER_PREFLIGHT_SERVE_PORT: '1234', PARTNER_PREFLIGHT_SERVE_MAX_JOBS: '2' })
    const files = { 'serve.json': '{ "port": 9000, "maxJobs": 3,\n  "memory": "500MB" }' }
    const { stdout } = await run(['serve', '--config', 'serve.json', '--max-jobs', '4', '--print-config'], { files })
    const told = stdout.split('\n').map((line) => line.split(/ {2,}/))
    expect(told).toContainEqual(['port', '1234', 'PARTNER_PREFLIGHT_SERVE_PORT'])
    expect(told).toContainEqual(['maxJobs', '4', '--max-jobs'])
    expect(told).toContainEqual(['memory', '500MB', 'serve.json:2:3'])
    expect(told).toContainEqual(['patience', '3500', 'default'])
  })

  test('is told of a variable that is misspelt or wrong', async () => {
    withEnvironment({
      PARTNER_PREFLIGHT_SERVE_PROT: '1',
      PARTNER_PREFLIGHT_SERVE_MEMORY: '2',
      PARTNER_PREFLIGHT_SERVE_CORS: '*',
    })
    const { exit, stderr } = await run(['serve', '--print-config'])
    expect(exit).toBe(4)
    expect(stderr.split('\n').sort()).toEqual([
      '',
      'PARTNER_PREFLIGHT_SERVE_CORS: it is one or more origins such as https://portal.example, with commas between',
      'PARTNER_PREFLIGHT_SERVE_MEMORY: it is a size such as 500MB or 2GB',
      'PARTNER_PREFLIGHT_SERVE_PROT: nothing is configured by this: did you mean PARTNER_PREFLIGHT_SERVE_PORT?',
    ])
  })
})
