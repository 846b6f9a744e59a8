/** A list whose entries can be removed one by one, under a heading: where the focus goes then. */
export const rows = { items: '.rows > li', stop: 'button:last-of-type', rest: 'h3' } as const
