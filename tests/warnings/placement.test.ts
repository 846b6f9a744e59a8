import { describe, expect, test } from 'vitest'
import { firstFree, spotsBeside } from '../../src/warnings/free-spot.ts'
import { meet, placeCard } from '../../src/warnings/placement.ts'

const view = { width: 1000, height: 800 }
const card = { width: 340, height: 300 }
const line = (x: number, y: number) => ({ x, y, width: 120, height: 20 })

describe('a card', () => {
  test.each([
    ['stands under its line', line(200, 100), { x: 200, y: 126 }],
    ['stands over it where there is more room', line(200, 700), { x: 200, y: 394 }],
    ['keeps inside the window at the right', line(900, 100), { x: 652, y: 126 }],
    ['keeps inside the window at the left', line(-50, 100), { x: 8, y: 126 }],
  ])('%s', (_, anchor, place) => {
    expect(placeCard(anchor, card, view, 'start')).toMatchObject(place)
  })
  test('never covers its line, however low the window', () => {
    for (let height = 120; height < 800; height += 20) {
      for (let y = 0; y < height; y += 10) {
        const place = placeCard(line(10, y), card, { width: 360, height }, 'start')
        const box = { ...place, width: card.width, height: Math.min(card.height, place.maxHeight) }
        expect(meet(box, line(10, y))).toBe(false)
      }
    }
  })
})

describe('the pill', () => {
  const composer = { x: 100, y: 100, width: 400, height: 80 }
  const spots = spotsBeside(composer, { width: 60, height: 24 })
  const free = (taken: { x: number; y: number; width: number; height: number }[]) =>
    firstFree(spots, view, (x, y) => taken.some(box => meet({ x, y, width: 1, height: 1 }, box)))

  test('stands under the end of the composer where nothing is', () => {
    expect(free([])).toMatchObject({ x: 440, y: 184 })
  })
  test('makes way for buttons', () => {
    const toolbar = { x: 100, y: 180, width: 400, height: 40 }
    expect(free([toolbar])).toMatchObject({ x: 440, y: 72 })
  })
  test('finds a small button that covers only the middle of a spot', () => {
    expect(free([{ x: 465, y: 190, width: 10, height: 10 }])).not.toMatchObject({ x: 440, y: 184 })
  })
  test('gives up where everything is taken', () => {
    expect(free([{ x: 0, y: 0, width: 1000, height: 800 }])).toBeNull()
  })
})
