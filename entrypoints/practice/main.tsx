import { mount } from '../../src/pages/mount.ts'
import { Practice } from './practice.tsx'
import './practice.css'

mount(<Practice />)
