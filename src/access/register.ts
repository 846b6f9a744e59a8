import { browser } from 'wxt/browser'
import { grantedAddresses } from './sites.ts'

const id = 'granted-sites'

/**
 * Has the browser run on the granted sites what the manifest runs on the four, and on no site any more that was
 * taken back. Does nothing when all is so already.
 */
export function registerGranted(): Promise<void> {
  // Grants can follow one another faster than the browser registers.
  return navigator.locks.request(id, async () => {
    const matches = [...(await grantedAddresses())]
    // Without the leave to start scripts the browser does not even have the means, and has dropped what there was.
    if (!browser.scripting) return
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
    const script = { ...asInManifest(), id, matches }
    if (matches.length === 0) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] })
    } else if (registered) {
      await browser.scripting.updateContentScripts([script])
    } else {
      await browser.scripting.registerContentScripts([script])
    }
  })
}

/** The script and the style of the four sites, under the names they have in this build. */
function asInManifest() {
  const [script] = browser.runtime.getManifest().content_scripts ?? []
  return {
    js: inPackage(script?.js),
    css: inPackage(script?.css),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
  }
}

/** Firefox tells whole addresses of files in the package, and takes none. */
const inPackage = (files: readonly string[] = []): string[] =>
  files.map(file => new URL(file, browser.runtime.getURL('/')).pathname.slice(1))
