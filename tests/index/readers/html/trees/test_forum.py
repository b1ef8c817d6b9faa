import pytest

from index import read_draft
from tests.support.outlines import paths_and_texts

QUESTION = "How do I refill the lamp of the tower? The manual says nothing about the oil that it takes."
ANSWER = "You open the small door at the back and pour in two litres of oil, and let it stand for an hour."


def crawled(name: str, words: str) -> str:
    """A post as a search engine gets it."""
    written = f'<span class="creator"><a href="/u/{name}"><span itemprop="name">{name}</span></a></span>'
    head = f'<div class="crawler-post-meta">{written}<time>March 12, 2020</time></div>'
    return f'<div class="topic-body crawler-post">{head}<div class="post"><p>{words}</p></div></div>'


def saved(name: str, words: str) -> str:
    """A post as a browser saves it."""
    written = f'<span class="first username"><a href="/u/{name}">{name}</a></span>'
    head = f'<div role="heading" aria-level="2" class="topic-meta-data">{written}<div>12 Mar</div></div>'
    controls = '<section class="post-menu-area"><button>3</button><button>Reply</button></section>'
    return f'<article><div class="topic-body">{head}<div class="cooked"><p>{words}</p></div>{controls}</div></article>'


def of_xenforo(name: str, words: str) -> str:
    """A post with what its writer tells of himself."""
    written = f'<h4 class="message-name"><a class="username">{name}</a></h4><h5 class="userTitle">Hero</h5>'
    user = f'<section class="message-user">{written}<dl class="pairs"><dt>Platform</dt><dd>PC</dd></dl></section>'
    return f'<article class="message"><div>{user}</div><div class="message-body"><p>{words}</p></div></article>'


@pytest.mark.parametrize("post", [crawled, saved, of_xenforo])
def test_each_post_of_a_topic_stands_below_its_writer(post):
    posts = post("jo_marsh", QUESTION) + post("ada", ANSWER)
    around = (
        '<div class="topic-map">2 replies</div><div class="more-topics__container"><h3>Related</h3><p>Glass</p></div>'
    )
    body = f'<h1><a href="/t/12">Refilling the lamp</a></h1><div class="topic-category"><a>Oil</a></div>{posts}{around}'
    draft = read_draft(f"<html><title>Refilling the lamp - Towers</title><body>{body}</body></html>".encode(), "a.html")

    assert draft.title == "Refilling the lamp"
    assert paths_and_texts(draft) == [(("jo_marsh",), QUESTION), (("ada",), ANSWER)]


def test_each_post_of_phpbb_stands_below_its_writer():
    def post(name: str, subject: str, words: str) -> str:
        profile = f'<dl class="postprofile"><dt>{name}</dt><dd>Posts: 12</dd></dl>'
        head = f'<p class="author">by <strong><a class="username">{name}</a></strong> » Sat May 04, 2019 6:12 pm</p>'
        body = f'<h3><a>{subject}</a></h3>{head}<div class="content">{words}</div>'
        return f'<div class="post">{profile}<div class="postbody">{body}</div></div>'

    posts = post("jo_marsh", "The lamp", QUESTION) + post("ada", "Re: The lamp", ANSWER)
    page = f"<html><title>The lamp - Towers</title><body><h2 class='topic-title'>The lamp</h2>{posts}</body></html>"
    draft = read_draft(page.encode(), "a.html")

    assert draft.title == "The lamp"
    assert paths_and_texts(draft) == [(("jo_marsh",), QUESTION), (("ada",), ANSWER)]
