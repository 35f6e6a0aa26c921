import { describe, expect, it } from '@jest/globals';

import { quietHtml } from './quiet-html.js';

describe('markup whose styles say nothing to the browser', () => {
  it.each([
    [`<p class=MsoNormal style='mso-list:l0 level1'>a</p>`, `<p class=MsoNormal data-style='mso-list:l0 level1'>a</p>`],
    [`<td width=1 STYLE = "a > b"><b>x</b>`, `<td width=1 data-style = "a > b"><b>x</b>`],
    [`<p\nstyle='a'\nlang=DE>`, `<p\ndata-style='a'\nlang=DE>`],
    [`<p title="x"style="a">`, `<p title="x"data-style="a">`],
    ['<style><!-- .a {mso-hide:all;} --></style>', '<script type="text/x-styles"><!-- .a {mso-hide:all;} --></script>'],
    ['<style type="text/css" media=all>x</style >', '<script type="text/x-styles">x</script>'],
  ])('%s becomes %s', (html, quiet) => expect(quietHtml(html)).toBe(quiet));

  it.each([
    '<p>Der style="neu" bleibt, 3 < 4 und 5 > 4.</p>',
    '<p title=" style=\'a\' ">a</p>',
    '<a href="https://kreis.example/?a style=b">a</a>',
    '<p data-style="a" lifestyle="b">a</p>',
    '<p title="ohne Ende>a',
  ])('leaves %s as it is', (html) => expect(quietHtml(html)).toBe(html));
});
