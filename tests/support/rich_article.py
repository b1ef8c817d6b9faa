"""An article with all that a passage may be made of."""

from index import read

HTML = b"""<h1>The tower</h1><h2>Tools</h2>
<p>You will need:</p><ul><li>a rope</li><li>a lamp<ul><li>oil</li></ul></li></ul>
<p>Then go up the stairs, which are old.</p>
<ol start="3"><li><p>Open the door.</p><p>It is heavy.</p></li><li>Light the lamp.</li></ol>
<table><caption>Who built them</caption><tr><th>Tower</th><th>Built</th></tr>
<tr><td>Marrow</td><td>1871</td></tr><tr><td>Thole</td><td></td></tr></table>
<pre>ring(bell)
  .wait()</pre>
<dl><dt>Bell</dt><dd>What is rung.</dd></dl>
<p>It was cheap<sup><a href="#n1">1</a></sup>.</p><ol><li id="n1">The cooks paid for it.</li></ol>
"""

RICH = read(HTML, "tower.html", language="en")
