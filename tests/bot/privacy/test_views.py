import gzip
import json

from bot.privacy.views import as_file


def test_an_export_is_packed_only_where_it_would_be_too_large() -> None:
    kept = {"server": "1", "articles": ["é" * 100]}
    written = json.dumps(kept, ensure_ascii=False, indent=1).encode()
    assert as_file(kept, len(written)) == ("pullquote-1.json", written)
    name, packed = as_file(kept, len(written) - 1)
    assert name == "pullquote-1.json.gz"
    assert json.loads(gzip.decompress(packed)) == kept
