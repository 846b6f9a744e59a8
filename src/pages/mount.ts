import type { ComponentChild } from 'preact'
import { render } from 'preact'
import { t } from '../i18n.ts'
import { followTheme } from './theme.ts'

/** Draws a page into the one element its HTML holds, and says what it is called and in which language it speaks. */
export function mount(page: ComponentChild, title: string): void {
  const app = document.querySelector('#app')
  if (!app) throw new Error('The page has no #app to draw in.')
  document.documentElement.lang = t('language')
  document.title = title
  followTheme()
  render(page, app)
}
