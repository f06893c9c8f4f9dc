// Starts the page. What a reader does before the program has started is kept, and done once it has. Whatever goes wrong,
// then or later, the picture stays and one sentence is shown beside it.
document.documentElement.setAttribute('data-starting', '')

const reveal = () => {
  for (const notice of document.querySelectorAll('.notice-static')) notice.hidden = false
}
const stopped = (reason) => reason instanceof WebAssembly.RuntimeError && reveal()
addEventListener('error', (event) => stopped(event.error))
addEventListener('unhandledrejection', (event) => stopped(event.reason))

// What the reader asked for so far: each a function that asks again.
const wishes = []
const keep = (wish) => {
  wishes.push(wish)
  document.documentElement.setAttribute('data-waiting', '')
}
const nextTask = () => new Promise((resolve) => setTimeout(resolve))

const keepClick = (event) => {
  const app = event.target.closest?.('[data-network-of-networks]')
  const touched = event.target.closest?.('[data-item], [data-act]')
  if (!app || !touched || event.ctrlKey || event.metaKey || event.shiftKey) return
  // A link works by itself, unless something else is to be done before.
  if (touched.matches('a[href]') && wishes.length === 0) return
  event.preventDefault()
  const name = touched.hasAttribute('data-item') ? 'data-item' : 'data-act'
  const same = `[${name}="${CSS.escape(touched.getAttribute(name))}"]`
  keep(() => {
    const target = touched.isConnected ? touched : app.querySelector(same)
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  })
}

const keepKey = (event) => {
  const { key, target } = event
  const inApp = target === document.body || target.closest?.('[data-network-of-networks]')
  const ours = key === '/' || key === 'Escape' || /^[tT+\-0]$/.test(key) || key.startsWith('Arrow')
  if (!inApp || !ours || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (key === '/') event.preventDefault()
  keep(() => {
    const place = target.isConnected ? target : document.body
    place.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
}

const stopKeeping = () => {
  removeEventListener('click', keepClick, true)
  removeEventListener('keydown', keepKey, true)
  document.documentElement.removeAttribute('data-waiting')
}

addEventListener('click', keepClick, true)
addEventListener('keydown', keepKey, true)
try {
  const page = await import('./page.js')
  await page.default()
  // The program reads the address in the task after its start.
  await nextTask()
  document.documentElement.setAttribute('data-started', '')
  stopKeeping()
  for (const wish of wishes) {
    wish()
    await nextTask()
  }
} catch (reason) {
  stopKeeping()
  reveal()
  console.error(reason)
}
