// Brings the part of the program that the first view does not need. It is joined to the script of the main part, which
// calls it: with a function of the program's table that is to be told the outcome, and what to tell it besides.
const bringGallery = async (told, besides) => {
  let there = false
  try {
    const answer = await fetch(new URL('./{{gallery}}', import.meta.url))
    if (answer.ok) {
      await WebAssembly.instantiate(await answer.arrayBuffer(), { __wasm_split: wasm })
      there = true
    }
  } catch (reason) {
    console.warn(reason)
  }
  wasm.__indirect_function_table.get(told)(besides, there)
}
