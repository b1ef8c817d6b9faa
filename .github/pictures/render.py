"""Draws the pictures of this folder: real messages of the bot, in a Discord inside this process, in a browser.

    pip install -e '.[test,pictures]'
    playwright install chromium      # unless there is a chromium already
    python .github/pictures/render.py

Every picture is drawn twice, NAME.dark.png and NAME.light.png. Nothing is loaded from the network, and nothing
depends on the day: what is said stands in scenes.py.
"""

from __future__ import annotations

import asyncio
import io
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import simcord
from PIL import Image
from playwright.async_api import Browser, Page, async_playwright
from scenes import Scene, play
from simcord import Env

from bot.client import Pullquote
from bot.libraries.server_libraries import Libraries
from bot.store.database import Store

HERE = Path(__file__).parent
THEMES = ("dark", "light")
TALL = 4_000
SCALE = 2
COLOURS = 256
SETTLING = 120
"""Seconds that the bot may take for anything: no picture depends on how busy the machine is."""


async def main() -> None:
    with TemporaryDirectory() as folder:
        async with (
            Store.open(f"sqlite+aiosqlite:///{folder}/pullquote.db") as store,
            simcord.run(Pullquote(Libraries(store), store), settle_timeout=SETTLING) as env,
        ):
            await _draw_all(env)


async def _draw_all(env: Env) -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=shutil.which("chromium"))
        async for scene in play(env):
            for theme in THEMES:
                png = await _draw(env, browser, scene, theme)
                file = HERE / f"{scene.name}.{theme}.png"
                file.write_bytes(png)
                print(f"{file.name}: {len(png) // 1000} kB")


async def _draw(env: Env, browser: Browser, scene: Scene, theme: str) -> bytes:
    preview = env.preview(
        scene.channel, viewers=[scene.viewer], layout="channel", locale=scene.locale, timezone="Europe/Paris"
    )
    # simcord's page takes style sheets from nobody else.
    size = {"width": scene.width, "height": TALL}
    window = await browser.new_page(viewport=size, device_scale_factor=SCALE, bypass_csp=True)
    async with preview, window:
        await window.goto(preview.url)
        await window.wait_for_function("() => window.simcordPreview?.ready")
        await _dress(window, scene, theme)
        return _smaller(await window.locator("#channel-message-list").screenshot())


async def _dress(window: Page, scene: Scene, theme: str) -> None:
    """The last messages alone, in the colours of the theme: simcord draws the dark one."""
    for sheet in ["discord.css", *(["light.css"] if theme == "light" else [])]:
        await window.add_style_tag(path=HERE / sheet)
    earlier = f"#channel-message-list > :nth-last-child(n + {scene.messages + 1})"
    await window.add_style_tag(content=f"{earlier} {{ display: none; }}")
    await window.evaluate("document.fonts.ready")


def _smaller(png: bytes) -> bytes:
    out = io.BytesIO()
    image = Image.open(io.BytesIO(png)).convert("RGB")
    image.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=3, dither=Image.Dither.NONE).save(
        out, "PNG", optimize=True
    )
    return out.getvalue()


if __name__ == "__main__":
    asyncio.run(main())
