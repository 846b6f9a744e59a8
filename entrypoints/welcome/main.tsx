import { t } from '../../src/i18n.ts'
import { mount } from '../../src/pages/mount.ts'
import { startWarnings } from '../../src/warnings/start.ts'
import { Welcome } from './welcome.tsx'
import '../../src/warnings/highlights.css'
import './welcome.css'

// The last step is a draft of one's own, with the warnings that stand beside it on the sites.
const warnings = startWarnings(new AbortController().signal)
mount(<Welcome warnings={warnings} />, t('welcome.title'))
