import type { Blocks } from '../blocks.ts'

/** The block of a number, read from the page; undefined where there is none of it. */
export async function block<K extends keyof Blocks>(name: K, number: number): Promise<Blocks[K] | undefined> {
  await allRead()
  const text = document.getElementById(`${name}-${number}`)?.textContent
  if (text === undefined || text === null) return undefined
  const stream = new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream('gzip'))
  // The program that wrote this page wrote its blocks too, and in these shapes.
  const value: Blocks[K] = await new Response(stream).json()
  return value
}

/** All blocks of a name, in their order. */
export async function every<K extends keyof Blocks>(name: K): Promise<readonly Blocks[K][]> {
  const blocks: Blocks[K][] = []
  for (let number = 0; ; number += 1) {
    const next = await block(name, number)
    if (next === undefined) return blocks
    blocks.push(next)
  }
}

/** Blocks stand at the end of the page, which may still be read when its program begins. */
async function allRead(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i)
  return bytes
}
