import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { catalogue } from '../rules/index.ts'
import { registerGranted } from '../src/access/register.ts'
import { grantedAddresses, watchSites } from '../src/access/sites.ts'
import { createEngine, type Engine } from '../src/engine/check.ts'
import { overviewOf } from '../src/engine/overview.ts'
import { warmUp } from '../src/engine/warm.ts'
import { composerPort } from '../src/message-names.ts'
import { commands } from '../src/messages.ts'
import { guessJurisdiction } from '../src/settings/guess.ts'
import { loadOrganisation, lockedNames } from '../src/settings/managed.ts'
import { loadSettings, saveSettings, watchSettings } from '../src/settings/store.ts'
import { loadVerdicts, saveVerdicts } from '../src/settings/verdicts.ts'
import { createBadge } from '../src/worker/badge.ts'
import { createPatternJudge, judgeName } from '../src/worker/safe-pattern.ts'
import { isOurs } from '../src/worker/senders.ts'
import type { Port } from '../src/worker/serve.ts'
import { createService } from '../src/worker/serve.ts'

export default defineBackground(() => {
  let made: Engine | undefined
  const engine = () => {
    made ??= createEngine(catalogue)
    return made
  }
  let settings = loadSettings()
  const judgePattern = loadVerdicts(judgeName).then(known =>
    createPatternJudge(known, () => void saveVerdicts(judgeName, known)),
  )
  const us = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).href.replace(/\/$/, '') }
  const sites = browser.runtime.getManifest().host_permissions ?? []

  const service = createService({
    check: (draft, policy) => engine().check(draft, policy),
    warm: () => warmUp(engine(), catalogue),
    overview: () => overviewOf(catalogue),
    settings: () => settings,
    locked: async () => {
      const organisation = await loadOrganisation()
      return organisation ? lockedNames(organisation.policy) : []
    },
    change: saveSettings,
    guess: guessJurisdiction,
    isRule: id => catalogue.rules.some(rule => rule.id === id),
    judgePattern: async pattern => (await judgePattern)(pattern),
    isOurs: sender =>
      isOurs(sender, us, sites) || grantedAddresses().then(granted => isOurs(sender, us, granted)),
    badge: createBadge(browser.action),
  })

  watchSettings(changed => {
    settings = Promise.resolve(changed)
    service.settingsChanged()
  })
  browser.runtime.onConnect.addListener(port => {
    if (port.name === composerPort) service.connect(port as Port)
  })
  browser.runtime.onMessage.addListener((message, sender) => service.answer(message, sender))
  browser.commands.onCommand.addListener((name, tab) => {
    const command = commands[name as keyof typeof commands]
    if (!command || service.command(command, tab?.id) || tab?.id === undefined) return
    // The worker was asleep and has no port yet; the page still knows its composer.
    browser.tabs.sendMessage(tab.id, { type: 'command', command }).catch(() => undefined)
  })
  watchSites(() => void registerGranted())
  browser.runtime.onStartup.addListener(() => void registerGranted())
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update forgets what was registered.
    void registerGranted()
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
})
