from index import read_draft


def test_raised_digits_are_letters_of_their_own_and_ends_of_ordinals_are_not():
    page = "The 2<sup>nd</sup> tank holds 5 m<sup>3</sup>, 10<sup>-3</sup> of the lake; x<sup>n</sup>, A<sup>−1</sup>."

    assert (
        read_draft(f"<p>{page}</p>".encode(), "a.html", "en").text
        == "The 2nd tank holds 5 m³, 10⁻³ of the lake; xⁿ, A⁻¹."
    )
