from index import read
from tests.support import archives


def run(text: str, look: str = "", inside: str = "") -> str:
    return f"<w:r><w:rPr>{look}</w:rPr><w:t>{text}</w:t>{inside}</w:r>"


def test_runs_that_look_the_same_are_one_and_others_stay_apart():
    body = run("The kee", "<w:lang w:val='en'/>") + run("per ") + run("l", "<w:b/>") + run("it ", "<w:b/>") + run("it.")

    article = read(archives.docx(f"<w:p>{body}</w:p>"), "a.docx", language="en")

    assert [passage.text for passage in article.passages] == ["The keeper lit it."]


def test_raised_letters_and_notes_between_runs_stay_where_they_are():
    raised = run("2", '<w:vertAlign w:val="superscript"/>')
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = f"<w:p>{run('4 m')}{raised}{run(' of ')}{run('stone')}{note}{run(' in ')}{run('all.')}</w:p>"
    notes = f'<w:footnote w:id="2"><w:p>{run("From ")}{run("Thole.")}</w:p></w:footnote>'

    article = read(archives.docx(body, footnotes=notes), "a.docx", language="en")

    assert [passage.text for passage in article.passages] == ["4 m² of stone in all.", "From Thole."]
