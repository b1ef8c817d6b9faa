"""What can be known of a language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

Phrases = tuple[str, ...]
"""Words, or several words with a space between; without punctuation: « qu’est-ce que » is "qu est ce que"."""


class Abbreviations(NamedTuple):
    """Words before a full stop inside a sentence, in small letters, without the full stop.

    ``titles`` are followed by a name or an example, and end no sentence. ``others`` are followed by a number or by a
    word in small letters; before a capital the sentence is over: « 40 kr. | Huset ». ``middle`` are followed by both:
    they end a sentence only before a word that cannot be a name: « St. Malo », « on Main St. | The ». What has a full
    stop inside ("z.B", "т.е") need not be listed, nor what has no vowel.
    """

    titles: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    middle: frozenset[str] = frozenset()


NO_ABBREVIATIONS = Abbreviations()


@dataclass(frozen=True, slots=True)
class Language:
    """What the file of a language says; a language without a file has nothing of all this.

    ``stemmer``: Snowball's name for the language.
    ``endings``: those of its words that no stemmer cuts; see `index.language.stemming.endings`.
    ``irregular``: words that are one, and no stemmer sees it: "run ran"; ``prefixes``: what makes other verbs of them.
    ``derivations``: endings of one verb, and of what is made of it, that no stemmer takes for one: « -ni -ás -ható »,
    "-" for none.
    ``agents``: endings of a verb, "=" and those of who does it: « -e -es -ed = -er -ers »; "-" for none.
    ``everyday``: words that people ask with, and what rules and notices call that: "dog cat = pets animals".
    ``paraphrases``: the same of phrases, and of words that texts may have as well: "money back / my money = refunded".
    ``elisions``, ``enclitics``: what is cut off before an apostrophe (l’Ukraine) and behind one (Musk’s).
    ``function_words``: words that ask or link and say nothing of what a question is about. No word is among them that
    also means something else: « été » is also summer, "may" a month. Thanks and greetings are, and what people call
    the texts they ask: « Que dit l’article sur Musk ? » is about Musk.
    ``proclitics``: what is written as one word with the function word behind it: « ומתי » is "and when".
    ``measures``: words that say how something is measured which is asked for, and that the text need not have: "cost".
    ``measure_nouns``: what texts may call that: "heavy/weighs = weight".
    ``auxiliaries``: function words of which one alone is another word: « a été », of which « été » is summer.
    ``courtesies``: what people say around a question, and is no part of it: "thanks in advance".
    ``sign_offs``: what ends a message, perhaps before the name of whoever wrote it: "regards".
    ``interrogatives``: words that ask, by what they ask for.
    ``yes_no``: words that ask for a yes or a no, where they come first.
    ``openers``: how a question begins that follows on from the one before. ``closers``: how one ends, if nothing asks.
    ``pronouns``: words that begin a sentence on whom or what the sentence before names; not all are function words.
    ``locatives``: what makes a place of the name behind it: "in", "near".
    ``existence``: what is ``asking`` whether there is something: "is there", and what begins alike and asks for an
    ``other`` thing: « hay que »; beside the ``locatives``, what tells the ``places`` where: "on", or how words for them
    begin or end, « -ban », or what stands ``behind`` them, « में »; what is ``joining`` two things that are asked for:
    "and"; whether the "kind" of a thing comes ``last``, where no word links them: « kelas yoga ».
    ``first_person``: how what people tell of themselves begins, before they ask: with ``pronouns``, or ``others``.
    ``negations``: words that deny, or turn more into less. ``particles``: those that deny only with another word.
    ``roles``: what stands before the one who does something. ``subjects``: what makes "whom" of the "who" before it.
    ``numerals``, ``comparatives``, ``months``, ``weekdays``: words that make another claim of a sentence if changed.
    ``week``: words for the ``weekend`` and for the ``workdays``, from Monday to Friday; of its days, from Sunday on,
    how they are ``short`` where that is no beginning of the ``weekdays``, their ``names`` where ``weekdays`` has not
    all, and the ``letters`` that are days in a range, « L-V »: "-" where one may be two days, or is rather somebody.
    ``opening``: words for being open or closed: beside a day that is asked about, the text need not have them.
    ``bound_endings``: endings and particles in words that begin no word: a line that begins with one, ``inside`` or
    ``before_stop`` alone, goes on with the word that the line above ends in.
    ``clauses``: in languages that part neither words nor sentences by marks, what ties a clause to the one before it,
    which ``begins`` so, and to the one after it, where it ``ends`` so.
    ``cardinals`` are the numerals from two upwards, as one is an article in most languages; ``tens`` those from thirty;
    ``ordinals`` those from first; each has its forms ("два/две"), or "-" where it is mostly another word.
    ``hundreds`` those from two hundred, where each is a word of its own: « quinientos ».
    ``joined`` is how tens and units make a number, ``one`` the unit that is none of the cardinals.
    ``decade_endings`` make decades of the tens: « åttio-talet », where they are no forms of them.
    ``thousand``: what makes one word of thousands, where it does: « zweitausend », then hundreds do too; first the form
    that stands alone. ``hundred``: what a hundred is inside such a word alone: « kaksisataa ».
    ``ordinal_endings`` stand behind figures: 3rd, 3e.
    ``date_months``: the twelve months as dates have them, where ``months`` does not begin with them.
    ``other_months``: names by which a line is known to tell a day, and of which nothing else is made: of other
    calendars, and of languages of which little else is known.
    ``answer_nouns``: what tells after « what » or « how » which kind of answer is asked for: "population", "how old".
    ``price_questions``: whole questions that ask for a price and say not of what: "How much is it?"
    ``answer_words``: what shows an answer of a kind in a sentence, beside figures and capital letters: "because".
    ``quantities``: what tells which quantity is asked for: "how deep"; ``quantity_words`` show one: "metres"; of an
    age, the usual form comes first. What ends in a hyphen is how words begin.
    ``counters``: what a number that answers must have behind it where the question has it behind one of the
    ``interrogatives``: 「何枚」 by 「二千枚」. What is joined by "/" answers for each other, 人 and 名; ``age`` are
    those of an age, which ``age_nouns`` ask for too, and ``age_words`` may tell alone. ``numbers`` stand before them
    like figures, ``between`` the two, 余 of 「百余人」; numbers with a ``great`` power may do without.
    ``definitions``: ``copulas`` and words for ``naming``, which stand between a thing and what it is, ``articles``
    before what it is, and words ``asking`` for it.
    ``units``: what signs stand for, in the order of `index.language.forms.units`.
    ``currencies``: what other signs stand for: "₹ = rupees".
    ``short_units``: what stands short behind a number, and its words: "zł = złotych", "v chr = vor Christus".
    ``day_parts``: what tells the half of the day beside an hour; see `index.language.times.day_parts`.
    ``clock_times``: what tells minutes by a named hour; see `index.language.times.clock_times`.
    ``contacts``: words that are one: "phone tel"; a telephone number (``phone``) and an address of mail (``email``) are
    known by the first.
    ``phone_groups``: how numbers to call are grouped that begin with no zero: "6dd ddd ddd".
    ``number_prefixes``: letters that are written as one word with a number in words behind them.
    ``streets``: what makes an address of a name and a number: "lane", « -weg » where names end so.
    ``room``: what tells for how many there is room: ``holds`` beside a number ("seats", "capac-" where words begin so),
    ``places`` behind it, ``limits`` before one of ``people``; ``units`` show that it counts something else: "lit-".
    ``house_numbers``: what stands ``before`` the number of a house, « č. p. », and ``behind`` it, « szám ».
    ``address_questions``: whole questions that ask for an address and name nothing: "Where are you?"
    ``abbreviations``: by what follows them; see `index.language.sentences.full_stops`.
    """

    stemmer: str | None = None
    endings: frozenset[str] = frozenset()
    irregular: Phrases = ()
    prefixes: frozenset[str] = frozenset()
    derivations: Phrases = ()
    agents: Phrases = ()
    everyday: Phrases = ()
    paraphrases: Phrases = ()
    elisions: frozenset[str] = frozenset()
    enclitics: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    proclitics: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    measure_nouns: Phrases = ()
    auxiliaries: Phrases = ()
    courtesies: Phrases = ()
    sign_offs: Phrases = ()
    interrogatives: tuple[tuple[str, Phrases], ...] = ()
    yes_no: Phrases = ()
    openers: Phrases = ()
    closers: Phrases = ()
    pronouns: Phrases = ()
    locatives: frozenset[str] = frozenset()
    existence: tuple[tuple[str, Phrases], ...] = ()
    first_person: tuple[tuple[str, Phrases], ...] = ()
    negations: Phrases = ()
    particles: Phrases = ()
    roles: Phrases = ()
    subjects: Phrases = ()
    numerals: Phrases = ()
    comparatives: Phrases = ()
    months: Phrases = ()
    weekdays: Phrases = ()
    week: tuple[tuple[str, Phrases], ...] = ()
    opening: Phrases = ()
    bound_endings: tuple[tuple[str, Phrases], ...] = ()
    clauses: tuple[tuple[str, Phrases], ...] = ()
    cardinals: Phrases = ()
    tens: Phrases = ()
    ordinals: Phrases = ()
    hundreds: Phrases = ()
    joined: str = ""
    one: Phrases = ()
    decade_endings: Phrases = ()
    thousand: Phrases = ()
    hundred: Phrases = ()
    ordinal_endings: frozenset[str] = frozenset()
    date_months: Phrases = ()
    other_months: Phrases = ()
    answer_nouns: tuple[tuple[str, Phrases], ...] = ()
    price_questions: Phrases = ()
    answer_words: tuple[tuple[str, Phrases], ...] = ()
    quantities: tuple[tuple[str, Phrases], ...] = ()
    quantity_words: tuple[tuple[str, Phrases], ...] = ()
    counters: tuple[tuple[str, Phrases], ...] = ()
    definitions: tuple[tuple[str, Phrases], ...] = ()
    units: Phrases = ()
    currencies: Phrases = ()
    short_units: Phrases = ()
    day_parts: tuple[tuple[str, Phrases], ...] = ()
    clock_times: tuple[tuple[str, Phrases], ...] = ()
    contacts: tuple[tuple[str, Phrases], ...] = ()
    phone_groups: Phrases = ()
    number_prefixes: frozenset[str] = frozenset()
    streets: Phrases = ()
    room: tuple[tuple[str, Phrases], ...] = ()
    house_numbers: tuple[tuple[str, Phrases], ...] = ()
    address_questions: Phrases = ()
    abbreviations: Abbreviations = NO_ABBREVIATIONS

    @property
    def ordinal_forms(self) -> frozenset[str]:
        """The forms of all ordinals: "première" beside "premier"."""
        return frozenset(form for forms in self.ordinals for form in forms.split("/"))

    @property
    def denying_words(self) -> frozenset[str]:
        """The words that deny, of several the last: "t" of "don't" among them."""
        return frozenset(phrase.split()[-1] for phrase in (*self.negations, *self.particles))
