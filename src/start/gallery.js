// Fetches the module that draws the views beyond the first, and gives it the paper.
export const bring = async (address, paper) => {
  const module = await import(new URL(address, document.baseURI).href)
  await module.default()
  return module.Gallery.open(paper)
}
