"""What programs write into a chat that is exported, in the place of pictures and of what was taken back."""

from __future__ import annotations

import regex

from index.readers.plain.lines.phrases import phrases_of

_OMITTED = """
<media omitted> | image omitted | video omitted | audio omitted | sticker omitted | gif omitted | document omitted |
contact card omitted | this message was deleted. | you deleted this message. | <médias omis> | image absente |
vidéo absente | audio omis | sticker omis | document manquant | ce message a été supprimé | <medien ausgeschlossen> |
bild weggelassen | video weggelassen | audio weggelassen | sticker weggelassen | dokument weggelassen |
diese nachricht wurde gelöscht. | <multimedia omitido> | imagen omitida | video omitido | audio omitido |
sticker omitido | documento omitido | se eliminó este mensaje. | eliminaste este mensaje. | <media omessi> |
immagine omessa | video omesso | audio omesso | sticker omesso | documento omesso | questo messaggio è stato eliminato |
<mídia oculta> | <ficheiro não revelado> | imagem ocultada | imagem omitida | vídeo omitido | áudio ocultado |
figurinha omitida | mensagem apagada | <media weggelaten> | afbeelding weggelaten | video weggelaten |
audio weggelaten | dit bericht is verwijderd | <pominięto multimedia> | obraz pominięty | wideo pominięte |
usunięto tę wiadomość | <без медиафайлов> | изображение опущено | видео опущено | аудиофайл опущен |
данное сообщение удалено | <медіа пропущено> | зображення пропущено | це повідомлення видалено |
<medya dahil edilmedi> | görüntü dahil edilmedi | video dahil edilmedi | bu mesaj silindi | <media utelämnat> |
<media jätetty pois> | <media tidak disertakan> | gambar tidak disertakan | pesan ini dihapus |
<mục truyền thông đã bị loại bỏ> | <تم استبعاد الوسائط> | تم حذف هذه الرسالة | <המדיה לא נכללה> |
<मीडिया के बिना> | <省略多媒体文件> | 图片已忽略 | 圖片已略去 | <メディアは含まれていません> |
画像は含まれていません | <미디어 파일을 제외한 내용> | 사진 생략됨
"""
_NOTICES = frozenset(phrases_of(_OMITTED))
_AROUND = regex.compile(r"^[\p{Cf}\s]+|[\p{Cf}\s]+$")


def is_notice(words: str) -> bool:
    """Whether a turn is nothing but what stands for a picture or a message taken back."""
    return _AROUND.sub("", words).casefold() in _NOTICES
