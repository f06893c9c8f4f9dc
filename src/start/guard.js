// Plain script for browsers that cannot run the module, or cannot fetch it: shows the sentence the page carries.
(function () {
  function reveal() {
    var notices = document.querySelectorAll('.notice-static')
    for (var i = 0; i < notices.length; i++) notices[i].removeAttribute('hidden')
  }
  function whenRead(act) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act)
    else act()
  }
  var modules = 'noModule' in document.createElement('script')
  if (!modules || typeof WebAssembly !== 'object') return whenRead(reveal)
  document.addEventListener('error', function (event) {
    if (event.target && event.target.tagName === 'SCRIPT') whenRead(reveal)
  }, true)
})()
