"""Directives of reStructuredText that docutils does not know, which are Sphinx's mostly: what they hold is read."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import Directive, directives
from docutils.parsers.rst.languages import en

_DIRECTIVE = re.compile(r"^[ \t]*\.\. ([a-z][\w:.+-]{0,60})::(?=\s)", re.MULTILINE | re.IGNORECASE)
_MOST = 200
"""Names that one file may add to those of docutils."""
_LEADING = re.compile(r"toctree|index|tabularcolumns|highlight|literalinclude|(?:.*:)?auto\w+|rst-class|.*author")
"""They lead elsewhere, or say who wrote a part."""
_CODE = re.compile(
    r"sourcecode|doctest|testcode|test\w+|ipython|.*-(?:execute|output|prompt)|prompt|mermaid|graphviz|uml"
)
_THING = re.compile(
    r".*:.+|function|class|(?:static|class)?method|attribute|data|exception|property|option|envvar|macro"
)
"""What describes a part of a program; Sphinx puts the name of its language before most."""
_CONDITIONS = frozenset({"only", "ifconfig"})
"""They say when what they hold is shown."""


def register_directives(text: str) -> None:
    """Let docutils read those of a text that it does not know."""
    names = dict.fromkeys(name.lower() for name in _DIRECTIVE.findall(text))
    unknown = [name for name in names if name not in en.directives and name not in directives._directives]
    for name in unknown[:_MOST]:
        directives.register_directive(name, _class_of(name))


def _class_of(name: str) -> type[Directive]:
    for pattern, found in ((_LEADING, _Dropped), (_CODE, _Code), (_THING, _Thing)):
        if pattern.fullmatch(name):
            return found
    return _Box


class _AnyOption(dict[str, Callable[[str], object]]):
    """The options of a directive, whatever they are called; one is named, because docutils asks for none otherwise."""

    def __missing__(self, name: str) -> Callable[[str], object]:
        return str


class _Dropped(Directive):  # type: ignore[misc]
    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[_AnyOption] = _AnyOption(name=str)

    def run(self) -> list[nodes.Node]:
        return []


class _Code(_Dropped):
    def run(self) -> list[nodes.Node]:
        words = "\n".join(self.content)
        return [nodes.literal_block(words, words)] if words else []


class _Box(_Dropped):
    """Its argument is a title, or the beginning of its text."""

    def run(self) -> list[nodes.Node]:
        told = " ".join(self.arguments).split()
        is_read = self.name not in _CONDITIONS and any(map(str.isalpha, "".join(told)))
        # One word alone is a name or a file's; with text below it a title, as of a tab.
        above = [self._line(" ".join(told))] if is_read and (self.content or len(told) > 1) else []
        return [*above, *self._body()]

    def _line(self, words: str) -> nodes.Node:
        inline, _ = self.state.inline_text(words, self.lineno)
        return nodes.paragraph(words, "", *inline)

    def _body(self) -> list[nodes.Node]:
        box = nodes.container()
        self.state.nested_parse(self.content, self.content_offset, box)
        return [*box.children]


class _Thing(_Box):
    """What it is called, and below it what is said of it; alone the first is no passage."""

    def run(self) -> list[nodes.Node]:
        body = self._body()
        if not body:
            return []
        names = "\n".join(self.arguments)
        item = nodes.definition_list_item("", nodes.term(names, names), nodes.definition("", *body))
        return [nodes.definition_list("", item)]
