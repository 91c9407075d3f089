/* Carries the selection of the list, which stands behind the # of the address, on to the next page and back. */
(function () {
  'use strict';
  function carry() {
    const selection = location.hash.indexOf('=') < 0 ? '' : location.hash;
    document.querySelectorAll('a.keep').forEach(function (link) { link.hash = selection; });
  }
  window.addEventListener('hashchange', carry);
  carry();
}());
