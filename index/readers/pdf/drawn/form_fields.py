"""What is filled into the fields of a PDF's forms, which stands apart from its pages: it is drawn on them."""

from __future__ import annotations

import re
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument

from index.readers.pdf.drawn.documents import bytes_of, opened_document

_MAY_HAVE_FORM = re.compile(rb"/AcroForm|/ObjStm")
"""A form, or objects that are packed, among which one may be."""
_FORM_ENVIRONMENT = 2
"""The version of PDFium's environment of forms."""


def with_field_values(data: bytes) -> bytes:
    """The same file, with what its fields hold as text of its pages; buttons are left out."""
    if not _MAY_HAVE_FORM.search(data):
        return data
    with opened_document(data) as document:
        return (document and _drawn(document)) or data


def _drawn(document: PdfDocument) -> bytes | None:
    """The file with its fields drawn; None where it has none that hold something."""
    if not pdfium.FPDF_GetFormType(document):
        return None
    info = pdfium.FPDF_FORMFILLINFO(version=_FORM_ENVIRONMENT)  # which has to last as long as the environment
    form = pdfium.FPDFDOC_InitFormFillEnvironment(document, info)
    try:
        filled = [_draw_fields(document[number], form) for number in range(len(document))]
        return bytes_of(document) if any(filled) else None
    finally:
        pdfium.FPDFDOC_ExitFormFillEnvironment(form)


def _draw_fields(page: Any, form: Any) -> bool:
    """Draw those fields of a page that hold something, and nothing else; and say whether there are any."""
    is_filled = False
    for number in reversed(range(pdfium.FPDFPage_GetAnnotCount(page))):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        holds = _holds_text(annotation, form)
        pdfium.FPDFPage_CloseAnnot(annotation)
        is_filled |= holds
        if not holds:
            pdfium.FPDFPage_RemoveAnnot(page, number)
    if is_filled:
        pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY)
    page.close()
    return is_filled


def _holds_text(annotation: Any, form: Any) -> bool:
    kinds = (pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX)
    if pdfium.FPDFAnnot_GetSubtype(annotation) != pdfium.FPDF_ANNOT_WIDGET:
        return False
    if pdfium.FPDFAnnot_GetFormFieldType(form, annotation) not in kinds:
        return False
    end = 2  # bytes of the sign that ends a text
    return int(pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, None, 0)) > end
