"""What a site says that it sends: a media type, and the charset of a text.

aiohttp reads the header as mail programs do, with comments in comments: 8 kB of them take seconds of the event loop.
"""

from __future__ import annotations

import re
from typing import NamedTuple

UNKNOWN = "application/octet-stream"
_MEDIA_TYPE = re.compile(r"\s*([\w.+-]{1,127}/[\w.+-]{1,127})(?:[\s;,]|$)", re.ASCII)
_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([\w.:+-]{1,40})", re.ASCII | re.IGNORECASE)


class ContentType(NamedTuple):
    media_type: str
    charset: str | None


def content_type(header: str | None) -> ContentType:
    """
    >>> content_type('Text/HTML; Charset="windows-1250"')
    ContentType(media_type='text/html', charset='windows-1250')
    """
    told = header or ""
    media_type, charset = _MEDIA_TYPE.match(told), _CHARSET.search(told)
    return ContentType(media_type[1].lower() if media_type else UNKNOWN, charset[1] if charset else None)
