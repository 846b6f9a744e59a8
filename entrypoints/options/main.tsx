import { t } from '../../src/i18n.ts'
import { mount } from '../../src/pages/mount.ts'
import { Options } from './options.tsx'
import './options.css'

mount(<Options />, t('options.title'))
