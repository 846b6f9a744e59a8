import { t } from '../../src/i18n.ts'
import { mount } from '../../src/pages/mount.ts'
import { startWarnings } from '../../src/warnings/start.ts'
import { Practice } from './practice.tsx'
import '../../src/warnings/highlights.css'
import './practice.css'

// The same warnings as on the sites, for as long as the page lives.
const warnings = startWarnings(new AbortController().signal)
mount(<Practice warnings={warnings} />, t('practice.title'))
