// Starts the page. Whatever goes wrong, the prerendered picture stays and one sentence is shown beside it.
const start = async () => {
  try {
    const page = await import('./{{script}}')
    await page.default({ module_or_path: new URL('./{{wasm}}', import.meta.url) })
    document.documentElement.setAttribute('data-started', '')
  } catch (reason) {
    for (const notice of document.querySelectorAll('.notice-static')) notice.hidden = false
    console.error(reason)
  }
}
start()
