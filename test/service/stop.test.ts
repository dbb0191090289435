import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { head, listening, rawClient } from './client.ts'
import { served } from './served.ts'
import { CONTOSO, service } from './service.ts'

describe('a service that is stopped', () => {
  test('is ready no more, answers what is under way, and takes nobody else', async () => {
    const { port, url, stop } = await listening(await service())
    const halfway = rawClient(port, head(CONTOSO.length), CONTOSO.subarray(0, 100).toString())
    const waiting = rawClient(port, 'GET /readyz HTTP/1.1\r\nhost: x\r\n')
    await pause(100)
    const stopped = stop()
    await pause(50)
    waiting.socket.write('\r\n')
    halfway.socket.write(CONTOSO.subarray(100))
    await expect.poll(waiting.received).toContain('"code":"stopping"')
    await expect.poll(halfway.received).toContain('"gates":[')
    await stopped
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  })

  test('cuts off what does not end', async () => {
    const { port, stop } = await listening(await service())
    const stream = rawClient(port, head('chunked', '/v1/preflight/stream', 'application/x-ndjson'), '3\r\n{}\n\r\n')
    await pause(100)
    const start = performance.now()
    await stop(300)
    expect(performance.now() - start).toBeLessThan(2000)
    await stream.closed
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('ends the command with 0 upon %s', async (signal) => {
    const { child, url } = await served([])
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})
