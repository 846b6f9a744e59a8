import { readFile } from 'node:fs/promises'
import { createServer as createProxy, type RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type FixtureSite, fixtureSites } from '../fixtures/sites.ts'
import { selfSigned } from './certificate.ts'

/** The whole internet as the test browser sees it: our fixtures under the sites' names, and nothing else. */
export interface Web {
  /** Where the browser's proxy listens, on 127.0.0.1. */
  readonly port: number
  /**
   * Every address asked for that is neither a fixture nor one of the browser maker's own services: `host:port`
   * for https, the whole address for http.
   */
  readonly refused: readonly string[]
  close(): void
}

/** Browsers ask their makers for the time, for updates and for settings, whatever runs in them. */
const makersOwn = /^(http:\/\/)?([\w-]+\.)*(google|googleapis|gvt1|mozilla)\.(com|net|org)[:/]/

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))

async function bundle(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${fixtures}${folder}/page`],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: {},
    // draft-js is older than globalThis.
    define: { global: 'window', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

const kitPage = (): Promise<string> => readFile(`${fixtures}kit/page.html`, 'utf8')

const bundles = new Map<string, Promise<string>>()
const bundleOnce = (folder: string): Promise<string> => {
  const made = bundles.get(folder) ?? bundle(folder)
  bundles.set(folder, made)
  return made
}

async function answer(
  { folder, policy }: FixtureSite,
  path: string,
): Promise<[type: string, body: string, policy: string]> {
  if (path === '/page.js') return ['text/javascript', await bundleOnce(folder), policy]
  const page = await readFile(`${fixtures}${folder}/page.html`, 'utf8').catch(() => kitPage())
  return ['text/html', page, policy]
}

const serveFixtures: RequestListener = async (request, response) => {
  const site = fixtureSites[request.headers.host ?? '']
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  if (!site || path === '/favicon.ico') {
    response.writeHead(404).end()
    return
  }
  try {
    const [type, body, policy] = await answer(site, path)
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy })
      .end(body)
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
}

/**
 * Starts a proxy that every request of the browser goes through, whichever process makes it: pages, content
 * scripts, the worker. Hosts of `fixtureSites` are answered by our own https server; all others are refused and
 * noted.
 */
export async function startWeb(): Promise<Web> {
  const refused: string[] = []
  const refuse = (address: string): void => {
    if (!makersOwn.test(address)) refused.push(address)
  }
  const server = createServer(selfSigned(), serveFixtures)
  const proxy = createProxy((request, response) => {
    refuse(request.url ?? '')
    response.writeHead(403).end()
  })
  proxy.on('connect', (request, socket) => {
    const address = request.url ?? ''
    socket.on('error', () => socket.destroy())
    if (address.replace(/:443$/, '') in fixtureSites) {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      server.emit('connection', socket)
    } else {
      refuse(address)
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    }
  })
  await new Promise<void>(ready => proxy.listen(0, '127.0.0.1', ready))
  return {
    port: (proxy.address() as AddressInfo).port,
    refused,
    close() {
      server.closeAllConnections()
      server.close()
      proxy.closeAllConnections()
      proxy.close()
    },
  }
}
