import { mount } from '../../src/pages/mount.ts'
import { Options } from './options.tsx'
import './options.css'

mount(<Options />)
