import type { Composer } from '../compose/composer.ts'
import type { Press } from '../compose/publish.ts'
import { isDisabled } from '../compose/publish.ts'
import { read } from '../compose/read.ts'
import { PATIENCE } from './checks.ts'
import type { Box } from './gate-box.ts'

/** All the words that a press would send. */
export const textOf = (composers: readonly Composer[]): string =>
  composers.map(composer => read(composer).text).join('\n\u0000')

/** Has all boxes checked as they stand in the end. @returns whether they are, in the time a person may be kept. */
export async function judgeAll(boxes: readonly Box[]): Promise<boolean> {
  let isLate = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const deadline = new Promise<null>(resolve => {
    timer = setTimeout(() => {
      isLate = true
      resolve(null)
    }, PATIENCE)
  })
  const judged = async () => {
    // Somebody may type on while the worker reads.
    while (!isLate && boxes.some(box => box.known() === null)) {
      const reports = await Promise.race([deadline, Promise.all(boxes.map(box => box.judge()))])
      if (!reports || reports.includes(null)) return false
    }
    return !isLate
  }
  const isJudged = await judged()
  clearTimeout(timer)
  return isJudged
}

const dialogs = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"], [class*="modal"]'

/** How long a page may take to show that it took a press that a script made, in milliseconds. */
const TAKING = 1_000

/** Whether the page takes a press that a script made: its words go, its button changes, or it asks something. */
export async function watchTaking({ composers, control }: Press, text: string): Promise<boolean> {
  const count = () => document.querySelectorAll(dialogs).length
  const before = count()
  const until = performance.now() + TAKING
  const isTaken = () =>
    !control.isConnected ||
    isDisabled(control) ||
    composers.some(({ element }) => !element.isConnected) ||
    textOf(composers) !== text ||
    count() !== before
  do await new Promise(resolve => setTimeout(resolve, 50))
  while (!isTaken() && performance.now() < until)
  return isTaken()
}
