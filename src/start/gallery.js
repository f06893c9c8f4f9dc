// The file is looked for from this script, not from the page: the page's address changes with the language.
// Fetches the module that draws the views beyond the first, and gives it the paper.
export const bring = async (name, paper) => {
  const module = await import(new URL(`../../../../${name}`, import.meta.url).href)
  await module.default()
  return module.Gallery.open(paper)
}
