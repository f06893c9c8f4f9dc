// On the page without a language in its address only: a reader whose browser asks for Chinese goes to the Chinese page,
// unless the address says which language is wanted.
(function () {
  if (/[?&]lang=/.test(location.search)) return
  if (!/^zh\b/i.test(navigator.language || '')) return
  location.replace('zh/' + location.search + location.hash)
})()
