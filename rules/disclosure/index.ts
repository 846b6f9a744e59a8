/** In reading order; the key is the file's name. */
export const disclosure = {}
