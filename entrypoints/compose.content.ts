import { defineContentScript } from 'wxt/utils/define-content-script'
import '../src/warnings/highlights.css'
import { siteAddresses } from '../src/compose/sites/addresses.ts'
import { startWarnings } from '../src/warnings/start.ts'

export default defineContentScript({
  matches: [...siteAddresses],
  allFrames: true,
  // LinkedIn may put its composer in a frame without an address of its own.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main: ctx => startWarnings(ctx.signal),
})
