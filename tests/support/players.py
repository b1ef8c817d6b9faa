"""Moderators and members of three servers who do whatever comes to mind, while Discord fails now and then."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import replace
from random import Random
from typing import Any

import discord
from simcord import ChannelHandle, Env, GuildHandle, InteractionResult, MemberActor, ResponseMessage
from simcord.backend.access import can_access_channel, can_access_message
from simcord.backend.errors import BackendError, SetupError
from simcord.builders import RoleHandle
from simcord.components import walk_components

from bot.client import Pullquote
from bot.libraries.server_libraries import Libraries
from bot.pages.links import LinkSigner
from bot.store.database import Store
from index import read, slug_of
from tests.support.circumstances import speak
from tests.support.invariants import Faults, Invariants
from tests.support.player_commands import command_of, settings_of
from tests.support.player_trouble import FAULTS, make_trouble
from tests.support.player_words import QUESTIONS, SECRET, TEXTS, TITLES, file, form_value
from tests.support.together import together

MODERATORS, MEMBERS = ("mia", "max", "mo"), ("a_b_", "b**b", "cara", "dan", "eve", "finn")
ARTICLES = (0, 3, 30)
"""In the servers: none, so that the shared ones answer; a few; more than a menu shows."""
LOCALES = ("en-US", "fr", "de", "es-ES", "ja")
BUTTON, INPUT, UPLOAD, SELECTS = 2, 4, 19, frozenset({3, 5, 6, 7, 8})
MENUS = ("Ask about this", "Pin answer", "Check this quote", "Add as article")

Result = InteractionResult | None
Pressable = tuple[ResponseMessage, dict[str, Any]]


def bot_with_pages(store: Store) -> Pullquote:
    return Pullquote(Libraries(store), store, signer=LinkSigner("https://pages.example", "secret" * 6, 15))


class Players:
    """``fails`` is the share of acts while which Discord fails."""

    def __init__(self, env: Env, store: Store, faults: Faults, seed: int, fails: float = 0.05) -> None:
        self.env, self.store, self.random, self._fails = env, store, Random(seed), fails
        self.invariants = Invariants(env, store, faults)
        self.done: Counter[str] = Counter()
        self.problems: list[str] = []
        self._what = ""
        self._who: MemberActor | None = None
        self._roles: dict[int, RoleHandle] = {}
        self._people: dict[int, list[MemberActor]] = {}
        self._users = [env.create_user(name) for name in (*MODERATORS, *MEMBERS)]
        self._guilds = [self._server(number) for number in range(len(ARTICLES))]

    def _server(self, number: int) -> GuildHandle:
        guild = self.env.create_guild(name=f"Server **{number}**")
        assert guild.me is not None
        for name in ("general", "talk"):
            guild.create_text_channel(name)
        nobody, me = discord.PermissionOverwrite(view_channel=False), discord.PermissionOverwrite(view_channel=True)
        hidden = guild.create_text_channel("secret", overwrites={guild.default_role: nobody, guild.me: me})
        self.invariants.secret.add(hidden.id)
        rights = (
            discord.Permissions(administrator=True)
            if number == 0
            else discord.Permissions(manage_messages=True, manage_guild=True, pin_messages=True)
        )
        self._roles[guild.id] = role = guild.create_role("mod _erators_", permissions=rights)
        self._people[guild.id] = [
            guild.add_member(user, roles=[role] if user.name in MODERATORS else []) for user in self._users
        ]
        return guild

    async def fill(self) -> None:
        for guild, count in zip(self._guilds, ARTICLES, strict=True):
            for number in range(count):
                article = read(f"{self.random.choice(TEXTS)}\n\nNumber {number}.".encode(), f"{number}.md")
                title = f"{self.random.choice(TITLES)} {number}"
                await self.store.articles.add(guild.id, replace(article, title=title, slug=slug_of(title)))

    async def play(self, acts: int) -> None:
        kinds: dict[Callable[[], Awaitable[Result]], float] = {
            self.press: 22,
            self.choose: 8,
            self.ask: 12,
            self.mention: 5,
            self.complete: 4,
            self.command: 16,
            self.add: 7,
            self.menu: 5,
            self.pin_in_secret: 3,
            self.press_together: 2,
            self.trouble: 2,
            self.restart: 0.5,
        }
        for _ in range(acts):
            speak(self.env, self.random.choice(LOCALES), self.random.choice(LOCALES))
            [kind] = self.random.choices([*kinds], [*kinds.values()])
            await self._act(kind)
        self.problems += await self.invariants.badly_stored()

    async def _act(self, kind: Callable[[], Awaitable[Result]]) -> None:
        is_failing = self.random.random() < self._fails
        if is_failing:
            method, path, status, code = self.random.choice(FAULTS)
            self.env.inject_error(method, path, status=status, code=code, times=self.random.choice((1, 2, None)))
        try:
            result = await kind()
        except (SetupError, BackendError, discord.Forbidden):  # simcord's people do nothing that Discord hides
            self.done["hidden"] += 1
            result = None
        self.done[kind.__name__] += 1
        self.env.backend.faults.clear()
        self._note(result, is_failing)
        if result is not None and result.modal is not None:
            self._note(await self._submit(result), False)

    def _note(self, result: Result, is_failing: bool) -> None:
        for problem in self.invariants.broken(result, discord_fails=is_failing):
            self.problems.append(f"{self._what}: {problem}")

    # Whom, where

    def _somebody(self, guild: GuildHandle) -> MemberActor:
        people = self._people[guild.id]
        self._who = self.random.choice(people[: self.random.choice((len(MODERATORS), len(people)))])
        return self._who

    def _somewhere(self, guild: GuildHandle) -> ChannelHandle:
        channels = [guild.channels[name] for name in ("general", "general", "talk", "secret")]
        return self.random.choice([*channels, *(thread for channel in channels for thread in channel.threads)])

    async def _slash(self, guild: GuildHandle, name: str, **options: Any) -> InteractionResult:
        who, where = self._somebody(guild), self._somewhere(guild)
        self._what = f"/{name} {str(options)[:200]} by {who.name} in {where.name}"
        return await who.slash(where, name, **options)

    def _pressables(self, guild: GuildHandle, who: MemberActor, kinds: frozenset[int]) -> list[list[Pressable]]:
        """What somebody can press or choose from, by what it does: each is as likely, however many there are."""
        found: defaultdict[str, list[Pressable]] = defaultdict(list)
        for channel in self.env.backend.channels.values():
            if channel.guild_id != guild.id or not can_access_channel(self.env, channel.id, who):
                continue
            for message in list(self.env.backend.messages.get(channel.id, {}).values())[-40:]:
                if not can_access_message(self.env, channel.id, message, who):
                    continue
                for component in walk_components(message.components):
                    id = str(component.get("custom_id", ""))
                    if id and component["type"] in kinds and not component.get("disabled"):
                        found[id.partition(":")[0]].append((ResponseMessage(self.env, message), component))
        return [found[prefix] for prefix in sorted(found)]

    # What they do

    async def press(self) -> Result:
        return await self._press(frozenset({BUTTON}))

    async def choose(self) -> Result:
        return await self._press(SELECTS)

    async def _press(self, kinds: frozenset[int]) -> Result:
        guild = self.random.choice(self._guilds)
        who = self._somebody(guild)
        pressables = self._pressables(guild, who, kinds)
        if not pressables:
            return None
        message, component = self.random.choice(self.random.choice(pressables))
        id = component["custom_id"]
        self._what = f"{id} pressed by {who.name}"
        self.done[id.partition(":")[0]] += 1
        if component["type"] == BUTTON:
            return await who.click(message, custom_id=id)
        values = [option["value"] for option in component.get("options", ())]
        low, high = component.get("min_values", 1), component.get("max_values", 1)
        chosen = self.random.sample(values, min(len(values), self.random.randint(low, high)))
        return await who.select(message, chosen, custom_id=id)

    async def press_together(self) -> None:
        """Two moderators press the same at one moment."""
        guild = self.random.choice(self._guilds)
        people, where = self._people[guild.id][:2], guild.channels["general"]
        pressables = [
            (message, component)
            for kind in self._pressables(guild, people[0], frozenset({BUTTON}))
            for message, component in kind
            if message.channel_id == where.id and not message.ephemeral
        ]
        if not pressables:
            return
        message, component = self.random.choice(pressables)
        self._what = f"{component['custom_id']} pressed by two"
        async with together(self.env):
            results = [await who.click(message, custom_id=component["custom_id"]) for who in people]
        for result in results:
            self._note(result, bool(self.env.backend.faults))

    async def _submit(self, shown: InteractionResult) -> Result:
        values: dict[str, Any] = {}
        assert shown.modal is not None
        for component in walk_components(shown.modal["components"]):
            id = component.get("custom_id", "")
            if component["type"] == INPUT:
                value = form_value(id, self.random)[: component.get("max_length", 4_000)]
                values[id] = value.ljust(component.get("min_length") or 0, "?")
            elif component["type"] == UPLOAD and self.random.random() < 0.4:
                values[id] = [file(self.random) for _ in range(self.random.randint(1, 3))]
        self._what = f"form {shown.modal.get('title')} with {str(values)[:150]}"
        assert self._who is not None
        return await self._who.submit_modal(shown, values)

    async def ask(self) -> Result:
        options: dict[str, Any] = {"private": True} if self.random.random() < 0.2 else {}
        if self.random.random() < 0.2:
            options["article"] = self.random.choice(TITLES)[:100]
        guild = self.random.choice(self._guilds)
        return await self._slash(guild, "ask", question=self.random.choice(QUESTIONS), **options)

    async def mention(self) -> None:
        guild, said = self.random.choice(self._guilds), self.random.choice((*QUESTIONS, ""))
        assert self.env.bot.user is not None
        self._what = f"mention {said}"
        await self._somebody(guild).send(self._somewhere(guild), f"{self.env.bot.user.mention} {said}")

    async def complete(self) -> None:
        guild = self.random.choice(self._guilds)
        options = (
            ("ask", "article"),
            ("sources show", "article"),
            ("pins show", "pin"),
            ("sources restore", "article"),
        )
        name, option = self.random.choice(options)
        self._what = f"/{name} {option}:"
        typed = self.random.choice(("", "b", "1", "🐝"))
        await self._somebody(guild).autocomplete(self._somewhere(guild), name, option, typed)

    async def command(self) -> Result:
        guild = self.random.choice(self._guilds)
        if self.random.random() < 0.1:
            options = settings_of(self.random, [*guild.roles.values()], guild.channels["talk"])
            return await self._slash(guild, "settings set", **options)
        titles = [article.title for article in await self.store.articles.all(guild.id)]
        pins = [str(pin.number) for pin in await self.store.pins.all(guild.id)]
        name, options = command_of(self.random, [title[:100] for title in titles], pins)
        return await self._slash(guild, name, **options)

    async def add(self) -> Result:
        options: dict[str, Any] = {"file": file(self.random)} if self.random.random() < 0.8 else {}
        if self.random.random() < 0.7:
            options["title"] = self.random.choice(TITLES)[:100]
        return await self._slash(self.random.choice(self._guilds), "sources add", **options)

    async def menu(self) -> Result:
        guild = self.random.choice(self._guilds)
        who, where = self._somebody(guild), self._somewhere(guild)
        messages = where.history(viewer=who)
        if not messages:
            return None
        name = self.random.choice(MENUS)
        self._what = f"“{name}” by {who.name}"
        return await who.context_menu(where, name, self.random.choice(messages))

    async def pin_in_secret(self) -> Result:
        guild = self.random.choice(self._guilds)
        who, where = self._people[guild.id][0], guild.channels["secret"]
        self._what = "an answer that is pinned in secret"
        result = await who.slash(where, "ask", question=f"Who makes honey, {SECRET}?")
        if result.response is None or result.response.ephemeral:
            return result
        return await who.context_menu(where, "Pin answer", result.response)

    async def trouble(self) -> None:
        guild = self.random.choice(self._guilds)
        moderator = self._people[guild.id][2]
        self._what = await make_trouble(self.env, guild, moderator, self._roles[guild.id], self.random)

    async def restart(self) -> None:
        self._what = "a restart"
        await self.env.restart_bot(bot_with_pages(self.store))
