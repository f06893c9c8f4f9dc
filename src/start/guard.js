// Plain script for browsers that cannot run the start-up script, or cannot fetch it: shows the sentence the page carries.
addEventListener('load', function () {
  if (document.documentElement.hasAttribute('data-starting') && typeof WebAssembly === 'object') return
  var notices = document.querySelectorAll('.notice-static')
  for (var i = 0; i < notices.length; i++) notices[i].removeAttribute('hidden')
})
