import { createI18n } from '@wxt-dev/i18n'
import type { GeneratedI18nStructure } from '../.wxt/i18n/structure.d.ts'

/**
 * The words of `locales/` in the browser's language, by their key: `t('pill.checking')`, `t('count.warn', [2])`.
 * The browser itself holds them, so none is carried by a page.
 */
export const { t } = createI18n<GeneratedI18nStructure>()
