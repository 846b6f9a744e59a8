/** Where Chaperone runs, as match patterns. Anything else is an optional permission the user grants. */
export const siteAddresses: readonly string[] = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.x.com/*',
  'https://www.instagram.com/*',
  'https://www.linkedin.com/*',
  'https://www.tiktok.com/*',
]
