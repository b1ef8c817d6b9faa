from index import read

TEXT = "".join(
    f"<p>The tower of {town} was built in 1871 by Ada Finch, who asked for no fee and lived there for a year.</p>"
    for town in ("Marrow", "Thole", "Westing", "Lorne", "Harrow", "Pell")
)


def texts(body: str) -> list[str]:
    page = f"<html><body><h1>Towers</h1>{body}</body></html>"
    return [passage.text for passage in read(page.encode(), "a.html", language="en").passages]


def test_lists_of_other_pages_are_left_out():
    story = '<h5><a href="/{n}">Story {n} of the harbour and its people</a></h5><p>It beg...</p>'
    links = "".join(story.format(n=n) for n in "abc")

    assert texts(f'{TEXT}<div class="sidebar-news">{links}</div>') == texts(TEXT)


def test_what_a_wiki_and_a_forum_write_around_a_text_is_left_out():
    around = '<div id="siteSub">From Harbour Wiki</div>', '<div class="pagination">2 messages • Page 1 of 1</div>'
    comments = '<div id="comments"><p>I lived there too, and the stairs were never swept in those years.</p></div>'

    assert texts(f"{around[0]}{TEXT}{around[1]}{comments}") == texts(TEXT)


def test_the_licence_of_project_gutenberg_is_left_out_where_it_is_one_with_the_end_of_the_book():
    start = "<pre>*** START OF THIS PROJECT GUTENBERG EBOOK TOWERS ***</pre>"
    end = "<pre>End of Project Gutenberg's Towers\n\n*** END OF THIS PROJECT GUTENBERG EBOOK TOWERS ***\nLicence.</pre>"

    assert texts(f"{start}{TEXT}{end}") == texts(TEXT)


def test_zeros_in_a_page_do_not_make_it_a_binary_file():
    assert texts(f"{TEXT}\x00\x00\x00") == texts(TEXT)


def test_a_box_that_leads_to_one_other_page_is_left_out_where_it_says_no_more():
    box = '<div class="teaser"><div>Read</div><a href="/b"><h3>The keepers of Lorne rowed out</h3></a></div>'
    note = '<div class="teaser"><p>The light of Lorne was <a href="/b">lit in 1880</a>, nine years later.</p></div>'

    assert texts(f"{TEXT}{box}{TEXT}") == texts(TEXT) * 2
    assert texts(f"{TEXT}{note}{TEXT}")[6] == "The light of Lorne was lit in 1880, nine years later."
