/* global addEventListener, document, localStorage, removeEventListener, requestAnimationFrame, setTimeout, window */
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

// The browser's calendars and languages: read once, and waited for now rather than when somebody wants to scroll.
Intl.DateTimeFormat.supportedLocalesOf('de');

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

// A page that comes drawn is seen first: what makes it act is fetched after that, and takes nothing from it.
(function () {
  var files = document.currentScript.dataset;
  var begun = !files.app;

  function add(name, attributes) {
    var element = document.createElement(name);
    for (var key in attributes) element.setAttribute(key, attributes[key]);
    document.head.append(element);
  }
  function begin() {
    if (begun) return;
    begun = true;
    add('script', { type: 'module', crossorigin: '', src: files.app });
    setTimeout(ask, 0, files.parts.split(' '));
  }
  // A few at a time: asking, too, takes a phone some milliseconds, in which somebody may scroll.
  function ask(parts) {
    parts.splice(0, 2).forEach(function (href) {
      add('link', { rel: 'modulepreload', crossorigin: '', href: href });
    });
    if (parts.length) setTimeout(ask, 0, parts);
  }

  // Frames are drawn only where somebody looks; a page opened behind another one begins at once.
  if (document.hidden) begin();
  requestAnimationFrame(function () {
    setTimeout(begin);
  });
  document.addEventListener('visibilitychange', begin);
})();

// Where a part of the app does not arrive, the page says so: it would look ready and do nothing.
(function () {
  function show(shown) {
    document.getElementById('not-begun').hidden = !shown;
  }
  function tell() {
    show(true);
  }
  function missing(event) {
    if (event.target === window || event.target.tagName === 'SCRIPT') tell();
  }

  addEventListener('error', missing, true);
  addEventListener('unhandledrejection', tell);
  document.addEventListener('systemblick:acts', function () {
    removeEventListener('error', missing, true);
    removeEventListener('unhandledrejection', tell);
    show(false);
  });
})();
