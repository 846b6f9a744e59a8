/** The mark and the page's title. */
export const Brand = ({ title }: { readonly title: string }) => (
  <div class="brand">
    <img src="/icons/chaperone.svg" alt="" />
    <h1>{title}</h1>
  </div>
)
