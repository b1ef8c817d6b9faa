import pytest

from index import read
from index.readers.markdown.myst import as_markdown
from tests.support.cpu_time import is_linear

PAGE = r"""# The tower

It weighs $\sum_{i=1}^N w_{a=b}$, or $5 a stone.

\begin{align}
a_{i=1} &= *b* \\
&= [c](d)
\end{align}

(sec:bells)=
## The bells

:::{margin} By hand
:class: dropdown

See {ref}`the map <map>` and {eq}`eq:sum`.
:::

$$
x_{i=1} \\
y
$$ (eq:sum)

```{note} Beware
:class: quiet
They ring.
```

```{code-cell}
ring()
```

$$ of them rang.
"""


def test_formulas_stay_as_they_are_and_boxes_are_read():
    article = read(PAGE.encode(), "tower.md", language="en")

    assert [passage.text for passage in article.passages] == [
        r"It weighs $\sum_{i=1}^N w_{a=b}$, or $5 a stone.",
        r"\begin{align} a_{i=1} &= *b* \\ &= [c](d) \end{align}",
        "By hand\nSee the map and eq:sum.",
        r"$$x_{i=1} \\ y$$",
        "Beware\nThey ring.",
        "ring()",
        "$$ of them rang.",
    ]
    assert [section.path for section in article.sections] == [("The bells",)]


@pytest.mark.parametrize("line", ["$$", "$$ a", r"\begin{align}", "```{note}", "{a}`", "(a)=", "$", ":::{a}\n:b:"])
def test_lines_that_open_and_never_close_take_no_long_time(line):
    assert is_linear(lambda times: as_markdown((f"{line}\n" * times).split("\n")), 5_000)
    assert is_linear(lambda times: as_markdown([line * times]), 20_000)
