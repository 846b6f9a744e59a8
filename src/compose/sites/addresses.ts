import { sites } from './index.ts'

/** Where Chaperone always runs, as match patterns. Anything else is an optional permission the user grants. */
export const siteAddresses: readonly string[] = sites
  .filter(({ optional }) => !optional)
  .flatMap(({ addresses }) => addresses)
