/* global localStorage, document */
// Before the first paint: the theme this person chose. A file of its own, because the page allows no inline script.
(function () {
  try {
    var theme = localStorage.getItem('systemblick.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.kernTheme = theme;
  } catch {
    // Storage is switched off: the system's theme stays.
  }
})();
