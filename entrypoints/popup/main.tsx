import { t } from '../../src/i18n.ts'
import { mount } from '../../src/pages/mount.ts'
import { Popup } from './popup.tsx'
import './popup.css'

mount(<Popup />, t('name'))
