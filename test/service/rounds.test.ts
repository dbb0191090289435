import { setImmediate as nextRound } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { Rounds } from '../../src/service/rounds.ts'

/** Rounds with requests in them, and what happens to these. */
function asked(...names: readonly string[]): readonly string[] {
  const rounds = new Rounds()
  const happened: string[] = []
  for (const name of names) {
    rounds.add({
      work: () => {
        happened.push(`work ${name}`)
        if (name === 'bad') throw new Error('not worked out')
        if (name === 'slow') takeLong()
        return () => {
          happened.push(`send ${name}`)
          if (name === 'unsendable') throw new Error('not sent')
        }
      },
      fail: (error) => happened.push(`${error}`),
    })
  }
  return happened
}

describe('requests that come together', () => {
  test('are all worked out before an answer is sent, in their order', async () => {
    const happened = asked('a', 'b', 'c')
    expect(happened).toEqual([])
    await nextRound()
    expect(happened).toEqual(['work a', 'work b', 'work c', 'send a', 'send b', 'send c'])
  })

  test('do not wait for those that come after one that takes long', async () => {
    const happened = asked('a', 'slow', 'b')
    await nextRound()
    expect(happened).toEqual(['work a', 'work slow', 'send a', 'send slow'])
    await nextRound()
    expect(happened.slice(4)).toEqual(['work b', 'send b'])
  })

  test('have their errors to themselves', async () => {
    const happened = asked('bad', 'unsendable', 'a')
    await nextRound()
    expect(happened.slice(3)).toEqual(['Error: not worked out', 'send unsendable', 'Error: not sent', 'send a'])
  })
})

function takeLong(): void {
  const until = performance.now() + 15
  while (performance.now() < until);
}
