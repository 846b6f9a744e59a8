import { loadSettings, watchSettings } from '../settings/store.ts'

/** Gives a page the colours the person chose for our own pages, and follows when they choose others. */
export function followTheme({ style }: HTMLElement = document.documentElement): void {
  const show = ({ appearance }: Awaited<ReturnType<typeof loadSettings>>) => {
    const { theme } = appearance
    style.colorScheme = theme === 'system' ? '' : theme
  }
  void loadSettings().then(show)
  watchSettings(show)
}
