import { expect, test } from 'vitest'
import type { Report } from '../../src/engine/report.ts'
import { createTicks } from '../../src/warnings/ticks.ts'

const question = (id: string, ...about: readonly (readonly [number, number])[]) => ({
  id,
  question: '',
  why: '',
  sources: [],
  about: about.map(([start, end]) => ({ start, end })),
})
const report = (...checklist: Report['checklist']): Report => ({
  jurisdiction: 'uk',
  findings: [],
  checklist,
})

test('an answer holds while the words it is about stand, wherever they move', () => {
  const ticks = createTicks()
  ticks.asked('A story. More.', report(question('consent', [0, 8])))
  ticks.tick('consent', true)
  expect(ticks.answered()).toEqual(['consent'])
  ticks.asked('First. A story. More.', report(question('consent', [7, 15])))
  expect(ticks.answered()).toEqual(['consent'])
  ticks.asked('First. A longer story.', report(question('consent', [7, 22])))
  expect(ticks.answered()).toEqual([])
})

test('an edit un-ticks only what it touches', () => {
  const ticks = createTicks()
  ticks.asked('A story. An ad.', report(question('consent', [0, 8]), question('label', [9, 15])))
  ticks.tick('consent', true)
  ticks.tick('label', true)
  ticks.asked('A story. An advert.', report(question('consent', [0, 8]), question('label', [9, 19])))
  expect(ticks.answered()).toEqual(['consent'])
})

test('what is about the draft as a whole stays answered', () => {
  const ticks = createTicks()
  ticks.asked('One', report(question('faces')))
  ticks.tick('faces', true)
  ticks.asked('Two', report(question('faces')))
  expect(ticks.answered()).toEqual(['faces'])
})

test('an answer about a picture goes with the picture', () => {
  const ticks = createTicks()
  ticks.asked('One', report(question('faces'), question('consent', [0, 3])))
  ticks.tick('faces', true)
  ticks.tick('consent', true)
  ticks.asked('One', report())
  ticks.asked('One', report(question('faces'), question('consent', [0, 3])))
  expect(ticks.answered()).toEqual(['consent'])
})

test('an answer is taken back, and a question that was not asked has none', () => {
  const ticks = createTicks()
  ticks.asked('One', report(question('faces')))
  ticks.tick('faces', true)
  ticks.tick('faces', false)
  ticks.tick('consent', true)
  expect(ticks.answered()).toEqual([])
})

test('nothing is kept for the next draft', () => {
  const ticks = createTicks()
  ticks.asked('One', report(question('faces')))
  ticks.tick('faces', true)
  ticks.forget()
  ticks.asked('One', report(question('faces')))
  expect(ticks.answered()).toEqual([])
})
