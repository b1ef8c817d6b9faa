"""The public sets that answers are measured on: where they are published, and which file each is."""

from __future__ import annotations

from tests.benchmarks.squad_format import File, PublicSet, by_article, by_text, forty_by_article, six_by_article

RAW = "https://raw.githubusercontent.com"
XQUAD = f"{RAW}/google-deepmind/xquad/7d30520c717524000f0d9d2f9c10a069acd9d285"
NORQUAD = f"{RAW}/ltgoslo/NorQuAD/701f7db6a51f0264a282ce1ff8e59580251b391e/data/evaluation/wiki"


def _xquad(language: str, sha256: str) -> PublicSet:
    return PublicSet(f"xquad_{language}", language, (File(f"{XQUAD}/xquad.{language}.json", sha256),), by_article)


def _further(name: str, language: str, path: str, *checksums: str) -> PublicSet:
    """``path`` has a place for the number of the file, where there are several."""
    files = (File(f"{RAW}/{path.format(number)}", sha256) for number, sha256 in enumerate(checksums))
    return PublicSet(name, language, tuple(files), forty_by_article)


SETS = (
    PublicSet(  # MIT
        "piaf_v1_1",
        "fr",
        (
            File(
                f"{RAW}/psorianom/piaf-combo-huggingface/45042853f80cfcd5692e61b914327f5d42033436/data/piaf-v1.1.json",
                "7f5b670ba07fed1ae093d7ff6b3be5529dce189d65e14cf81535ebbc4fcce54c",
            ),
        ),
        six_by_article,
    ),
    PublicSet(  # CC BY-SA 4.0; the half of the development set that Stanford's CS224N gives out
        "squad2_dev",
        "en",
        (
            File(
                f"{RAW}/chrischute/squad/85623adeb9e6639f145081fea9cae2d8f3a26379/data/dev-v2.0.json",
                "e67e5969b6dc6c1642154740806b79263b77fc048c7c11ee60d534eb48ef81e8",
            ),
        ),
        by_article,
    ),
    PublicSet(  # CC BY 4.0
        "faquad",
        "pt",
        (
            File(
                f"{RAW}/liafacom/faquad/6ad978f20672bb41625b3b71fbe4a88b893d0a86/data/dataset.json",
                "bd515d8890a9ff02a50aeb07ce76be408be54e9e384ce989caec1045a8e04588",
            ),
        ),
        by_article,
    ),
    PublicSet(  # CC0
        "norquad_wiki",
        "no",
        (
            File(
                f"{NORQUAD}/validation_dataset_flattened.json",
                "f7349289778cd5a45757017a26182ef67c4b95bbfce646bbc93a3d0505e3cc95",
            ),
            File(
                f"{NORQUAD}/test_dataset_flattened.json",
                "558c677aff21ed876172ac9c4d37108dbc17ce80bbd5aaba58b38454511e7e38",
            ),
        ),
        by_text,
    ),
    # CC BY-SA 4.0
    _xquad("en", "e4c57d1c9143aaa1c5d265ba5987a65f4e69528d2a98f29d6e75019b10344f29"),
    _xquad("es", "dcbae93ec3a9f4b9e78fd834a171d6f96c1a875e10e15b7530b7e4ef4971e37e"),
    _xquad("de", "990b5d746746ed65ed4702ea5f35f99ffa4e2f1c390c07d003642acd937916f9"),
    _xquad("ru", "208d5b1aa154c52b1b5c5eda16281e455e8fd198cdb9af3f469f0d6037d973bf"),
    _xquad("zh", "691d0b3359bc6b8faa8de931dfdfe21d50a65861ae348e32a0d1a0190b0c8835"),
    _xquad("th", "5cdda11d0e1e075f7872abf4e6ae830388ce7f617964d542308e9ae4257e0f43"),
    _xquad("ar", "abdabd7afed5c635d99cca0f3f0d0c9d9ed0bc77451e963c2e4e0638c29e486d"),
    _xquad("hi", "df2cce3532b37e9beb8979704b5c9a4bf874358f105395a298b89427b43b9d24"),
    _xquad("tr", "92179a564774b7696100d144c1e10870d0a966b6fccbdd254a65b9d2ab1971cc"),
    _xquad("vi", "f619a1eb11fb42d3ab0834259e488a65f585447ef6154437bfb7199d85161a04"),
    _xquad("el", "821cf0f88e73fa258fd2f548b19b6ec39f7025059e16f6f9fc8cd797c9c3663e"),
    _xquad("ro", "94f8d54e93ad2b7dd2e76dd921a666b5b8eff2d4379df9f179c42b445f09643f"),
    _further(  # CC BY-SA 3.0; half of the development set
        "jaquad",
        "ja",
        "SkelterLabsInc/JaQuAD/23f5d72cc273c49b35e2d9efe0f51757aa1770bd/data/dev/jaquad_dev_000{}.json",
        "8712bc34623c6fec856f170ff0b8566421c3c261752b1797b94938f48c1f7bc4",
        "6d777275f61b0250eb2d8f595bf6c602afecb7b7406e7c0c9c3b9d763027068d",
    ),
    _further(  # CC BY-ND 2.0 KR
        "korquad",
        "ko",
        "graykode/KorQuAD-beginner/66df51db26acc2b2f0448156d73542241466f31f/config/KorQuAD_v1.0_dev.json",
        "25ffeb51e6c51ec02c071b60a10188e10005c144110f0d876b26079d80a35bdf",
    ),
    _further(  # for any use
        "tquad",
        "tr",
        "TQuad/turkish-nlp-qa-dataset/3bece60f62569182476fe00683793745ba92c32e/dev-v0.1.json",
        "1a42c8b00222db18331cbaa5b20d3f21c29196c46892e9602cc9a2a9b6b819b2",
    ),
    _further(  # GPL-3.0
        "persianqa",
        "fa",
        "sajjjadayobi/PersianQA/ba4806eb7894b1e78e214e16e7e717840c129450/dataset/pqa_test.json",
        "99f5cd13d25bf0696d3a841bd3e764841fcf0684b5919f81cd875db9d74b14a2",
    ),
    _further(  # GPL-3.0
        "poquad",
        "pl",
        "ipipan/poquad/1cf5a6e9e4be76735b33cb5c2047972a4a0efb0f/data.json",
        "1625a6022b0f4347e4d724883e2a7336eb32827e172352eca96d903f33921814",
    ),
    _further(  # CC BY 4.0
        "heq",
        "he",
        "NNLP-IL/Hebrew-Question-Answering-Dataset/f46d2ff1b796a95e897530f167ae0d5bed123fe1/data/data%20v1.1/test%20v1.1.json",
        "aa3c8107919bb04a95c8fc572121d07c38b23f35ac33630dea32a384d6aea5db",
    ),
    _further(  # CC BY-SA 4.0
        "viquiquad",
        "ca",
        "projecte-aina/club/7cba5ee13a776bffea3e7db8b602f1c822ea43d0/src/qa/viquiquad-test.json",
        "f048ccc2c744737e1c14145280133f1f363eb0508717c1a8688f6e926ecea50d",
    ),
    _further(  # Apache-2.0; translated by a machine
        "squad_sv",
        "sv",
        "susumu2357/SQuAD_v2_sv/4bbd3fd1402798c16dfb08ccc3bb49bd445cce95/squad_dev_v2_sv.json.gz",
        "6d00adbe88ce07cea97a8bf784b5426dc36302bcf3f79302fcae054ad1017260",
    ),
    _further(  # CC BY-SA 4.0; translated by a machine
        "squad_it",
        "it",
        "crux82/squad-it/86a19baebed654d07c4e790c07d39a02ceb6b15f/SQuAD_it-test.json.gz",
        "25986c617cc7d58e82e916755b8a5684e5efae69835332858a6534a304cd293c",
    ),
)
