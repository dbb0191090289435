import { render } from 'preact'
import type { Told } from '../told.ts'
import { App } from './app.tsx'
import { pageData } from './data.ts'

const place = document.getElementById('page')
const told = document.getElementById('told')?.textContent

if (place !== null && told !== undefined && told !== null) {
  // The program that wrote this page wrote what it is told, and in this shape.
  const parsed: Told = JSON.parse(told)
  // The first screen stands there as text; it gives way to the same one, with charts and what can be pressed.
  place.replaceChildren()
  render(<App told={parsed} data={pageData()} />, place)
}
