const raw = String.raw

/** Extended Latin takes turns between capitals and small letters: a letter of it passes for either. */
const EITHER = raw`\u0100-\u024f\u1e00-\u1eff`
/** Each kind of letter in a few ranges: Latin, Greek, Cyrillic and Armenian have cases, the rest have none. */
const RANGES: Readonly<Record<string, string>> = {
  Lu: raw`A-Z\xc0-\xd6\xd8-\xde${EITHER}\u0386-\u038f\u0391-\u03ab\u0400-\u042f\u0531-\u0556`,
  Ll: raw`a-z\xaa\xb5\xba\xdf-\xf6\xf8-\xff${EITHER}\u0390\u03ac-\u03ff\u0430-\u052f\u0560-\u0588`,
  L: raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02af\u0370-\u1fff\u2c00-\u2dff\u3005-\ud7ff\uf900-\ufdff`,
  M: raw`\u0300-\u036f`,
}
/** A character class, a letter property outside one, or another escape, which stays as it is. */
const PART = /\\[^p]|\[(?:\\.|[^[\]\\]){1,80}\]|\\p\{\w{1,2}\}/g
const PROPERTY = /\\p\{(\w{1,2})\}/g

/**
 * Makes a regex that may say `\p{Lu}`, `\p{Ll}`, `\p{L}` and `\p{M}` without the `u` flag. With that flag each of
 * them stands for hundreds of ranges, and a pattern that names people takes 20 times longer to compile.
 */
export function lettered(source: string, flags: string): RegExp {
  const plain = source.replace(PART, part => {
    const ranges = part.replace(PROPERTY, (_, name: string) => RANGES[name] ?? '')
    return part.startsWith('\\p') ? `[${ranges}]` : ranges
  })
  return new RegExp(plain, flags)
}
