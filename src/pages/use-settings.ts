import { useLayoutEffect, useState } from 'preact/hooks'
import type { Settings } from '../settings/schema.ts'
import { loadSettings, watchSettings } from '../settings/store.ts'

/** The settings as they are now, wherever they are changed; `null` until they are loaded. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null)
  useLayoutEffect(() => {
    void loadSettings().then(setSettings)
    return watchSettings(setSettings)
  }, [])
  return settings
}
