import { useEffect, useState } from 'preact/hooks'
import type { Organisation } from '../../src/settings/managed.ts'
import { loadOrganisation } from '../../src/settings/managed.ts'
import type { Settings } from '../../src/settings/schema.ts'
import { loadChosen, loadSettings, watchSettings } from '../../src/settings/store.ts'

/** Everything the options show. */
export interface State {
  /** What holds. */
  readonly settings: Settings
  /** What the person chose themselves: their own words and rules, without the organisation's. */
  readonly own: Settings
  readonly organisation: Organisation | null
}

/** The settings as they are now, wherever and by whom they are changed; `null` until they are loaded. */
export function useOptions(): State | null {
  const [state, setState] = useState<State | null>(null)
  useEffect(() => {
    let latest = 0
    const load = async () => {
      latest += 1
      const asked = latest
      const [settings, own, organisation] = await Promise.all([
        loadSettings(),
        loadChosen(),
        loadOrganisation(),
      ])
      // Changes can follow one another faster than they are read.
      if (asked === latest) setState({ settings, own, organisation })
    }
    void load()
    return watchSettings(() => void load())
  }, [])
  return state
}
