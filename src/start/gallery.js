// The module, fetched and started once, even if it is asked for twice before it is there.
let coming

// The file is looked for from this script, not from the page: the page's address changes with the language.
const come = async (name) => {
  const module = await import(new URL(`../../../../${name}`, import.meta.url).href)
  await module.default()
  return module
}

// Fetches the module that draws the views beyond the first, and gives it the paper.
export const bring = async (name, paper) => {
  // The program's memory may grow, and so move, before the module is there.
  paper = paper.slice()
  coming ??= come(name)
  try {
    return (await coming).Gallery.open(paper)
  } catch (reason) {
    coming = undefined
    throw reason
  }
}
