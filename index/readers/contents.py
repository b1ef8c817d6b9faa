"""Tables of contents, lists of figures and first sections, whatever the file's format: what they are called."""

from __future__ import annotations

import re

TABLE_OF_CONTENTS = "table of contents"
"""What is left out."""
CONTENTS_TITLE = re.compile(
    r"\W*(?:table of contents?|contents|(?:brief|short|detailed) contents|table des mati[eè]res|sommaire|inhalt"
    r"|inhaltsverzeichnis|[ií]ndice(?: general| de contenidos)?|contenidos?|tabla de contenidos?|sum[aá]rio|sommario"
    r"|inhoud(?:sopgave)?|inneh[aå]ll(?:sf[oö]rteckning)?|indhold|innhold|spis tre[sś]ci|obsah|содержание|оглавление"
    r"|indholdsfortegnelse|innholdsfortegnelse|efnisyfirlit|taula de continguts|cuprins|tartalom(?:jegyzék)?|зміст"
    r"|sisällys(?:luettelo)?|sisukord|turinys|saturs|kazalo|sadržaj|съдържание|садржај|περιεχόμενα|içindekiler|mục lục"
    r"|daftar isi|isi kandungan|สารบัญ|ສາລະບານ|विषय[\s-]?सूची|अनुक्रमणिका|সূচিপত্র|பொருளடக்கம்|תוכן(?: ה?עניינים)?"
    r"|فهرست(?: مطالب)?"
    r"|目录|目錄|目次|차례|목차|(?:قائمة |فهرس )?المحتويات|الفهرس)(?:\s?\[\w{3,12}\])?\W*",
    re.IGNORECASE,
)
"""What stands above one; on the pages of a wiki « [hide] » behind it."""
FIRST_SECTION = re.compile(
    r"[\W\d]*(?:introduction|abstract|summary|executive summary|preface|foreword|overview|background|r[eé]sum[eé]"
    r"|avant-propos|préface|aperçu|einleitung|einführung|vorwort|zusammenfassung|überblick|introducción|resumen|prólogo"
    r"|prefacio|introdução|resumo|prefácio|introduzione|riassunto|sommario|prefazione|premessa|inleiding|samenvatting"
    r"|voorwoord|inledning|sammanfattning|förord|indledning|innledning|sammendrag|forord|johdanto|tiivistelmä|wstęp"
    r"|wprowadzenie|streszczenie|úvod|souhrn|předmluva|bevezetés|introducere|rezumat|giriş|özet|önsöz|εισαγωγή|περίληψη"
    r"|введение|предисловие|аннотация|вступ|анотація|увод|مقدمة|ملخص|مقدمه|چکیده|מבוא|תקציר|परिचय|भूमिका|บทนำ|บทคัดย่อ"
    r"|giới thiệu|lời nói đầu|tóm tắt|pendahuluan|引言|前言|摘要|简介|簡介|概述|はじめに|序論|概要|要旨"
    r"|서론|머리말|초록)\W*",
    re.IGNORECASE,
)
"""What a text begins with, and what none is called."""
