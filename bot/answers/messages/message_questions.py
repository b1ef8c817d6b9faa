"""The questions of a message, one by one: each as it is asked, without what is said around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answers.messages.question_markup import without_markup, without_unpaired_markup
from bot.answers.small_talk import begins_as_request, is_comment, is_greeting, without_connective, without_small_talk
from bot.toolkit.texts.text_limits import LONGEST_QUESTION
from index import ParsedQuestion, sentence_spans

_QUESTION_MARK = re.compile(r"[?？؟⁇⁈]")
_PARAGRAPH_BREAK = re.compile(r"\n[^\S\n]*+\n")
_ENDS = tuple(".!?…:。？！")
_AFTER_QUESTION = re.compile(r"(?<=[?？؟])[\s!?？]+(?=\S)")
LONGEST_ALONE = 100
"""Characters of a comment or a greeting on a line of its own."""
MOST_READ = 50
"""Sentences of a message that are read as questions, each in all the languages that it may be in: of short ones there
are thousands in it, and they took seconds."""


def questions_in(written: str, text: str) -> tuple[list[ParsedQuestion], str]:
    """The questions of a message, and what stands before the first, where that is too short to be understood alone."""
    whole = _question_in(text)
    if (whole.phrases or whole.sections) and len(whole.written) <= LONGEST_QUESTION:
        return [whole], ""
    sentences = list(_sentences(written, whole.language))
    found = [number for number, sentence in enumerate(sentences) if _QUESTION_MARK.search(sentence)]
    if not found:
        found = _unmarked(sentences, written, is_long=len(whole.written) > LONGEST_QUESTION)
    if not found or sentences == [text]:
        return [whole], ""
    questions = [_question_in(sentences[number]) for number in found[:MOST_READ]]
    questions = [one for one in questions if not (one.has_no_content or is_comment(one.written))] or questions[:1]
    context = " ".join(sentences[: found[0]])
    return questions, context if questions[0].is_follow_up and not is_comment(context) else ""


def _unmarked(sentences: list[str], written: str, *, is_long: bool) -> list[int]:
    """Which sentences ask without a mark: in a long message, or where several of its paragraphs do."""
    has_paragraphs = _PARAGRAPH_BREAK.search(written.strip()) is not None
    first = sentences[:MOST_READ] if is_long or has_paragraphs else []
    found = [number for number, sentence in enumerate(first) if _begins_to_ask(sentence, has_paragraphs)]
    return found if is_long or len(found) > 1 else []


def _question_in(sentence: str) -> ParsedQuestion:
    """What is asked, without what is said around it, nor what draws the rest: “Hi! **Who makes honey?** Thanks”."""
    return ParsedQuestion.of(without_markup(without_small_talk(sentence)))


def _sentences(written: str, language: str) -> Iterator[str]:
    for line in _lines(written):
        for start, end in sentence_spans(line, 0, len(line), language):
            for sentence in _AFTER_QUESTION.split(line[start:end]):
                if plain := without_unpaired_markup(without_markup(sentence)):
                    yield plain


def _lines(written: str) -> Iterator[str]:
    """Lines that stand for themselves; in chats, what is said before a question often has no full stop."""
    line = ""
    for next_line in written.splitlines():
        if _is_complete(line) or not next_line.strip():
            yield line
            line = next_line
        else:
            line = f"{line} {next_line}"
    yield line


def _is_complete(line: str) -> bool:
    if line.rstrip().endswith(_ENDS):
        return True
    return len(line) <= LONGEST_ALONE and (is_comment(line) or is_greeting(line))


def asks_by_itself(question: ParsedQuestion) -> bool:
    """Whether it asks by a mark, or by a word at its beginning; one that asks for yes or no does by its mark alone."""
    return bool(_QUESTION_MARK.search(question.written)) or _begins_to_ask(question.written)


def _begins_to_ask(sentence: str, is_paragraph: bool = False) -> bool:
    """By a word that asks, or where it is a paragraph by itself, as by one that asks for yes or no."""
    question = ParsedQuestion.of(without_small_talk(sentence))
    first = without_connective(question.text.casefold().lstrip("¿¡ "))
    types = [question.type_in(language) for language in question.languages]
    left_out = ("",) if is_paragraph else ("", "whether")
    interrogatives = [one.question_words[0] for one in types if one.kind not in left_out and one.question_words]
    return begins_as_request(sentence) or any(first.startswith(word) for word in interrogatives)
