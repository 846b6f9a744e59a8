import type { Page } from 'puppeteer-core'

/**
 * The page's tree without our host, shadow roots included, and without what an editor numbers anew each time.
 * Two pages that were treated alike give the same text.
 */
export const treeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const numbered = /^(data-offset-key|data-editor|id|aria-describedby|aria-controls)$/
    const lines: string[] = []
    const walk = (node: Node, depth: number): void => {
      const indent = ' '.repeat(depth)
      if (node instanceof Text) lines.push(`${indent}${JSON.stringify(node.data)}`)
      if (!(node instanceof Element) || node.localName === 'margin-notes') return
      const attributes = [...node.attributes]
        .map(({ name, value }) =>
          numbered.test(name) ? name : `${name}=${value.replace(/blob:\S+/, 'blob:')}`,
        )
        .sort()
      lines.push(`${indent}<${[node.localName, ...attributes].join(' ')}>`)
      for (const child of node.shadowRoot?.childNodes ?? []) walk(child, depth + 2)
      for (const child of node.childNodes) walk(child, depth + 1)
    }
    walk(document.documentElement, 0)
    return lines.join('\n')
  })
