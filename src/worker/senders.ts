/** Who sent a message, as the browser tells it. */
export interface Sender {
  readonly id?: string | undefined
  /** Of the frame; a blank frame has that of the page that made it. */
  readonly origin?: string | undefined
  readonly url?: string | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
}

/**
 * Whether a message comes from our own pages, or from our script on one of the sites.
 * @param sites match patterns of the manifest, "https://x.com/*"
 */
export function isOurs(
  sender: Sender | undefined,
  us: { readonly id: string; readonly origin: string },
  sites: readonly string[],
): boolean {
  if (!sender || sender.id !== us.id) return false
  const origin = sender.origin ?? originOf(sender.url)
  return origin === us.origin || sites.some(site => originOf(site) === origin)
}

function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return
  const { protocol, host, origin } = new URL(url)
  // The addresses of an extension have no origin in the eyes of `URL`.
  return origin === 'null' ? `${protocol}//${host}` : origin
}
