import type { WxtViteConfig } from 'wxt'

/** What a plugin of the build is, as WXT's own Vite has it. */
export type Plugin = Exclude<
  NonNullable<NonNullable<WxtViteConfig['plugins']>[number]>,
  boolean | readonly unknown[] | PromiseLike<unknown>
>
