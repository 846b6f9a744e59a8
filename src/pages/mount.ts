import type { ComponentChild } from 'preact'
import { render } from 'preact'

/** Draws a page into the one element its HTML holds. */
export function mount(page: ComponentChild): void {
  const app = document.querySelector('#app')
  if (!app) throw new Error('The page has no #app to draw in.')
  render(page, app)
}
