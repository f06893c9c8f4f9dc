// Starts the page. Whatever goes wrong, then or later, the picture stays and one sentence is shown beside it.
const reveal = () => {
  for (const notice of document.querySelectorAll('.notice-static')) notice.hidden = false
}
const stopped = (reason) => reason instanceof WebAssembly.RuntimeError && reveal()
addEventListener('error', (event) => stopped(event.error))
addEventListener('unhandledrejection', (event) => stopped(event.reason))
const start = async () => {
  try {
    const page = await import('./{{script}}')
    await page.default({ module_or_path: new URL('./{{wasm}}', import.meta.url) })
    document.documentElement.setAttribute('data-started', '')
  } catch (reason) {
    reveal()
    console.error(reason)
  }
}
start()
