/* global localStorage, document */
// Before the first paint. A file of its own, because the page allows no inline script.

// The theme this person chose, and their language: what is drawn already is German, and others are not shown it.
(function () {
  var page = document.documentElement.dataset;
  try {
    var theme = localStorage.getItem('systemblick.theme');
    if (theme === 'light' || theme === 'dark') page.kernTheme = theme;
    if (localStorage.getItem('systemblick.language') === 'en') page.waits = '';
  } catch {
    // Storage is switched off: the system's theme and German stay.
  }
})();

// The page is seen before it can act: what somebody presses or sends meanwhile is done as soon as it can.
(function () {
  var pressed, sent;

  function press(event) {
    pressed = event.target.closest('button[type="button"]') || pressed;
  }
  function send(event) {
    event.preventDefault();
    sent = event.target;
  }

  document.addEventListener('click', press, true);
  document.addEventListener('submit', send, true);
  // src/app/drawn/show.tsx says when.
  document.addEventListener('systemblick:hears', function () {
    document.removeEventListener('click', press, true);
    if (pressed) pressed.click();
  });
  document.addEventListener('systemblick:acts', function () {
    document.removeEventListener('submit', send, true);
    if (sent) sent.requestSubmit();
  });
})();
