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
PICTURES_TITLE = re.compile(
    r"\W*(?:(?:a |the )?(?:full )?list of (?:the )?"
    r"(?:illustrations?|plates|figures|pictures|maps|tables|drawings|diagrams|photographs)"
    r"|(?:full[- ]page |colou?red )?illustrations|plates"
    r"|(?:liste|table) des (?:illustrations|gravures|figures|planches|cartes|tableaux|images)|gravures"
    r"|verzeichnis der (?:abbildungen|illustrationen|tafeln|bilder|karten|tabellen)"
    r"|(?:abbildungs|bilder|tafel|tabellen|illustrations)verzeichnis"
    r"|(?:[íi]ndice|lista|relación) (?:de|das|dos) (?:las |los )?(?:ilustraciones|figuras|l[aá]minas|grabados|mapas"
    r"|tablas|ilustraç[oõ]es|gravuras|imagens|tabelas)"
    r"|(?:elenco|indice) (?:delle|dei|degli) (?:illustrazioni|figure|tavole|incisioni)"
    r"|lijst van (?:afbeeldingen|illustraties|platen|figuren|tabellen)|lijst der (?:platen|afbeeldingen|illustratiën)"
    r"|(?:förteckning över|lista över) (?:illustrationer|bilder|figurer|tabeller)|illustrationer|kuvaluettelo|kuvat"
    r"|(?:spis|wykaz) (?:ilustracji|rycin|tabel|rysunków)|(?:список|перечень) (?:иллюстраций|рисунков|таблиц)"
    r"|插[图圖]目[录錄]|[图圖]片目[录錄]|図版目次|挿絵目次)\W*",
    re.IGNORECASE,
)
"""What stands above a list of a book's pictures, with the pages that they are on."""
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
