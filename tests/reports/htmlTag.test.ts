import { exactHtml, html, joined, lines } from "../../src/reports/htmlTag";

test.each<[string, string, string]>([
  ["a text", html`<p>${"<b> & 'c'"}</p>`.markup, "<p>&lt;b&gt; &amp; &#39;c&#39;</p>"],
  ["an attribute", html`<a href="${'" onclick="x'}"></a>`.markup, '<a href="&quot; onclick=&quot;x"></a>'],
  ["another piece, as it is", html`<p>${html`<b>${"<"}</b>`}</p>`.markup, "<p><b>&lt;</b></p>"],
  ["a list, one after the other", html`${["<", html`<br>`, [2, null]]}`.markup, "&lt;<br>2"],
  ["what steers a program", html`${"a\u202eb"}`.markup, "a\ufffdb"],
  ["what goes back into a sheet", exactHtml`<td>${"a\u202e<"}</td>`.markup, "<td>a\u202e&lt;</td>"],
  ["parts with something between", html`${joined(["a", null, "", "<"], html`<br>`)}`.markup, "a<br><br>&lt;"],
  ["lines", html`${lines("a\r\n<\nb", html`<br>`)}`.markup, "a<br>&lt;<br>b"],
])("%s", (_name, made, expected) => expect(made).toBe(expected));

test("a value that only looks like a piece is no piece", () => {
  const stranger = { markup: "<script>" } as unknown as string;
  expect(() => html`${stranger}`.markup).toThrow();
});
