import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Overview } from '../engine/overview.ts'
import type { ListRules } from '../messages.ts'
import { overview } from '../messages.ts'

/** What is checked; `null` until the worker has told, so that no page carries the rules themselves. */
export function useOverview(): Overview | null {
  const [told, setTold] = useState<Overview | null>(null)
  useEffect(() => void listRules().then(setTold), [])
  return told
}

async function listRules(): Promise<Overview> {
  const question: ListRules = { type: 'rule list' }
  return overview.parse(await browser.runtime.sendMessage(question))
}
