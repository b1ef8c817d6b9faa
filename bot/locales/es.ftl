### Discord

## The names and words of commands, as Discord's menus show them

ask-name = preguntar
ask-description = Haz una pregunta a los artículos y lee el pasaje que la responde
ask-question-name = pregunta
ask-question-description = Lo que te gustaría saber
ask-article-name = artículo
ask-article-description = Consulta solo este artículo, o lo que hay bajo este encabezado
ask-private-name = privado
ask-private-description = Solo tú verás la respuesta
ask-about-name = Preguntar sobre esto
check-name = comprobar
check-description = Comprueba si los artículos dicen estas palabras, frase por frase
check-words-name = palabras
check-words-description = Lo que sería una cita; si hay comillas, solo lo que está entre ellas
check-quote-name = Comprobar esta cita

## An answer

page = pasaje { $number } de { $count }
more-passages = { $count ->
    [one] { $count } pasaje más
   *[other] { $count } pasajes más
}
places-shown = ¶ { $first } a { $last } de { $count }
pinned = 📌 Fijada el { $at }
pinned-by = 📌 Fijada por { $member } el { $at }

## Under an answer

previous = Anterior
next = Siguiente
in-context = En contexto
helpful = Útil
unhelpful = No es útil
pin = Fijar
unpin = Dejar de fijar
delete = Eliminar
open = Abrir el artículo
passages-menu = Dónde está
answer-deleted = La respuesta se ha eliminado.
older-button = Ese botón es de antes de una actualización: lo que hacía está ahora aquí.
question-gone = El mensaje con la pregunta se eliminó o se modificó.
place-gone = (modificado, o ya no responde aquí)

## Whether the articles say it

check-counts = Frases comprobadas: { $sentences }; palabra por palabra: { $exact }
check-more = { $count ->
    [one] Otra frase ya no cabe aquí.
   *[other] Otras { $count } frases ya no caben aquí.
}
check-cut = Solo se han comprobado las { $sentences } primeras frases.
check-by = Comprobado por { $member }
check-to-all = Mostrar a todos
check-nearest = Pasajes más cercanos
check-only-here = No puedes escribir en este canal, así que solo te lo muestro a ti.

## Lists

list-page = Página { $number } de { $count }
back-to-list = Volver

## Help, and what the bot is

help-name = ayuda
help-description = Qué sé hacer y cómo preguntarme
about-name = acerca-de
about-description = Qué soy y en qué versión
privacy-name = privacidad
privacy-description = Qué se guarda de ti y de este servidor, durante cuánto tiempo y cómo borrarlo
help-title = Cómo preguntar
help-asking = Pregunta con /{ ask-name }, mencióname, responde a una de mis respuestas o escríbeme directamente. Bajo la respuesta a un comando, solo me llega lo que me menciona.
help-asking-commands = Pregunta con /{ ask-name }: este servidor solo tiene mis comandos, y aquí no veo menciones ni respuestas.
help-asking-directly = Cada mensaje que me envías aquí es una pregunta.
help-asking-anywhere = Pregunta con /{ ask-name }, o sobre un mensaje con «{ ask-about-name }», en su menú, en Aplicaciones. Aquí solo tú ves lo que respondo.
help-more = /{ help-name } da preguntas que los artículos responden, y todo lo demás que sé hacer.
help-quoting = Cito palabra por palabra los pasajes que responden.
help-examples = Preguntas que los artículos responden aquí:
help-example = ¿Qué se dice sobre { $heading }?
help-commands = Comandos
help-menu = También puedes preguntarme por algo que alguien ha escrito: en el menú del mensaje, en Aplicaciones, «{ ask-about-name }».
help-checking = ¿De verdad lo dijo un artículo? «{ check-quote-name }», en el mismo menú, o /{ check-name } busca las palabras, frase por frase.
help-exactly = Las palabras entre comillas deben estar tal cual en el pasaje; { $section } delante de una palabra busca solo bajo los encabezados que la tienen.
help-moderators = Para moderadores
help-menu-moderators = En el menú de una de mis respuestas, en Aplicaciones, «{ pin-answer-name }» la fija. En el menú de cualquier mensaje, «{ add-article-name }» lo convierte en artículo.
about-bot = Respondo preguntas sobre artículos: cito palabra por palabra el pasaje que responde, con los encabezados bajo los que está.
about-words = No uso ningún modelo de lenguaje ni digo nada que los artículos no digan.
about-encoder = Un pequeño codificador multilingüe ({ $encoder }) me ayuda a encontrar pasajes en idiomas distintos del de la pregunta. No escribe nada: cada palabra que cito es del artículo.
about-contact = Para contactar con quien me administra: { $contact }
about-privacy = De lo que se escribe, guardo las preguntas que no encontraron nada, pero no quién las hizo, y los votos sobre las respuestas, ambas cosas durante { $days } días; y lo que se fija o se convierte en artículo. /{ privacy-name } lo cuenta todo, /{ help-name } explica cómo preguntar.
privacy-title = Qué se guarda
privacy-kept =
    De un servidor guardo:
    - los artículos que se añaden, también a partir de mensajes, con quién los añadió y cuándo, hasta que se quitan; y palabras y números sacados de ellos, que ayudan a encontrar pronto pasajes, también en idiomas distintos del de una pregunta;
    - lo que era un artículo antes de quitarse o de recibir un texto nuevo, con las respuestas fijadas que lo citaban y los canales que lo consultaban, { $former } días, o hasta que un moderador lo borre en /{ sources-name } { sources-restore-name };
    - de los artículos de la web: lo que su sitio dice de su versión, si se vuelven a leer cada noche, cuántas noches seguidas falló, y por qué;
    - las respuestas fijadas, con sus preguntas, las palabras y las que las rodean, el canal y el mensaje, quién las fijó y cuándo, hasta que se quitan;
    - sus ajustes, qué artículos consulta cada canal, de qué permisos que me faltan se avisó ya a su propietario, y la última semana de la que informó el registro de sus moderadores; lo que la noche cambió en los artículos, hasta que lo diga ese registro; y cuántas respuestas fijadas, textos anteriores y cambios ha tenido;
    - las preguntas que no encontraron nada, cuántas veces y qué días, pero no quién las hizo, durante { $days } días, { $most } como máximo, o hasta que los moderadores las resuelvan;
    - los votos sobre las respuestas, con el mensaje, la pregunta, quién votó y qué día, durante { $days } días, { $most } como máximo, o hasta que retires el tuyo o los moderadores resuelvan la pregunta. Donde los moderadores desactivan que se guarden preguntas, no se añade ninguna pregunta ni ningún voto;
    - el día de la última pregunta, y si quien me administra me ha desactivado ahí o lo ha limitado; esto último sobrevive a todo lo demás.
privacy-nothing-else =
    - Nada más: no se guarda ninguna otra pregunta ni ningún otro mensaje, y nada en absoluto de los mensajes directos ni de lo que preguntas donde solo tú me has instalado: allí te respondo solo a ti, con los artículos comunes.
    - Nada tampoco de una pregunta con /{ ask-name } { ask-private-name }: True, salvo que votes sobre su respuesta o la fijes.
    - Las palabras que se comprueban con /{ check-name } o «{ check-quote-name }» no se guardan en ninguna parte; «{ check-to-all }» las publica en el canal.
    - Tu última pregunta, y aquello a lo que seguía, las recuerdo solo en memoria, para entender lo que preguntes en los { $minutes } minutos siguientes; igual que aquello de lo que alguien va a hacer un artículo, durante { $drafts } minutos.
    - Mis respuestas, la pregunta debajo de las que no responden a ningún mensaje, y los hilos de respuestas, que llevan el nombre de la pregunta, siguen en el canal hasta que alguien los elimina. Lo mismo vale para lo que publico en el canal que un servidor ha elegido para el registro de sus moderadores: quién añadió, cambió o quitó un artículo, una respuesta fijada o un ajuste, lo que cambió por la noche y, una vez por semana, las preguntas que no encontraron nada, sin decir quién las hizo.
privacy-pages = - Donde el operador ofrece páginas, «{ open }» te da un enlace al artículo, válido durante { $link } minutos, con las respuestas fijadas que puedes leer; lo que preguntas allí no se guarda ni se anota en ningún sitio.
privacy-erasing =
    - /{ data-name } { data-forget-me-name } borra tus votos, tu nombre de los artículos y de las respuestas fijadas, y lo que está en memoria.
    - Para los moderadores, /{ data-name } { data-export-name } da todo lo que se guarda del servidor, salvo quién votó y lo que se calcula a partir de los artículos; para quienes pueden gestionar el servidor, /{ data-name } { data-erase-name } lo borra.
    - Cuando me quitan de un servidor, anoto cuándo; todo lo que se guarda de él se borra { $hours ->
        [0] en menos de una hora
        [one] después de { $hours } hora
       *[other] después de { $hours } horas
    }.
    - Cuando un servidor solo tiene mis comandos y no soy miembro de él, guardo el día en que los usó por última vez; todo lo que se guarda de él se borra { $unused } días después de ese día.
    - Los archivos exportados, y las copias de seguridad de quien me administra, conservan lo que contenían, y lo devuelven cuando se leen de nuevo.

## What was asked in vain, and votes

questions-name = preguntas
questions-description = Lo que se preguntó aquí sin encontrar nada, lo más frecuente primero
questions-title = Preguntas sin respuesta, o con una respuesta votada como poco útil, en los últimos { $days } días
questions-none = No hay nada anotado: ni preguntas que no encontraron nada, ni respuestas votadas como no útiles, en los últimos { $days } días.
questions-open = Abrir una pregunta
question-pin = Fijar una respuesta
question-settle = Resuelta
question-settled = Esa pregunta ya no está en la lista.
questions-off = Este servidor no guarda las preguntas. Para guardarlas: /{ settings-name } { settings-set-name } { settings-set-questions-log-name }: True
question-nothing = { $count ->
    [one] una vez sin respuesta
   *[other] { $count } veces sin respuesta
}
question-unhelpful = { $count ->
    [one] { $count } voto: no es útil
   *[other] { $count } votos: no es útil
}
question-helpful = { $count ->
    [one] { $count } voto: útil
   *[other] { $count } votos: útil
}
question-last = la última vez el { $day }
vote-noted = Gracias, tu voto queda anotado.
vote-taken-back = Tu voto se ha retirado.
vote-question-gone = Tu voto no queda anotado, porque la pregunta ya no está.
vote-not-kept = Gracias. Tu voto no queda anotado, porque este servidor no guarda las preguntas.

## Data

data-name = datos
data-description = Lo que se guarda: llévatelo o bórralo
data-export-name = exportar
data-export-description = Recibe en un archivo todo lo que se guarda de este servidor
data-import-name = importar
data-import-description = Repón lo que escribió una exportación, también en otro servidor
data-file-name = archivo
data-file-description = El archivo que escribió una exportación
data-erase-name = borrar
data-erase-description = Borra todo lo que se guarda de este servidor
data-forget-me-name = olvídame
data-forget-me-description = Borra tus votos, y tu nombre de artículos y respuestas fijadas, en todos los servidores
data-exported = Esto es todo lo que se guarda de este servidor, salvo quién votó y lo que se calcula a partir de los artículos.
data-too-large = Lo que se guarda de este servidor es demasiado grande para enviarlo aquí. Pídeselo, por favor, a quien me administra.
import-asks = ¿Importar { $name }?
import-new = Nuevo: { $what }.
import-done = Importado: { $what }.
import-nothing = No hay nada nuevo en él.
import-known = Ya está aquí: { $what }.
import-articles = { $count ->
    [one] { $count } artículo
   *[other] { $count } artículos
}
import-pins = { $count ->
    [one] { $count } respuesta fijada
   *[other] { $count } respuestas fijadas
}
import-channels = { $count ->
    [one] los artículos elegidos de { $count } canal
   *[other] los artículos elegidos de { $count } canales
}
import-settings = { $count ->
    [one] { $count } ajuste
   *[other] { $count } ajustes
}
import-refused-article-changed = { $count ->
    [one] Queda fuera: { $count } artículo, del que aquí hay otro texto, que se queda
   *[other] Quedan fuera: { $count } artículos, de los que aquí hay otros textos, que se quedan
}
import-refused-pin-words = { $count ->
    [one] Queda fuera: { $count } respuesta fijada, cuyas palabras no están en ningún artículo de aquí, o en varios
   *[other] Quedan fuera: { $count } respuestas fijadas, cuyas palabras no están en ningún artículo de aquí, o en varios
}
import-refused-channel = { $count ->
    [one] Quedan fuera: los artículos elegidos de { $count } canal que no está aquí
   *[other] Quedan fuera: los artículos elegidos de { $count } canales que no están aquí
}
import-refused-setting = { $count ->
    [one] Queda fuera: { $count } ajuste, de un rol o canal que no está aquí, o desconocido
   *[other] Quedan fuera: { $count } ajustes, de roles o canales que no están aquí, o desconocidos
}
import-left = Los votos, las preguntas sin respuesta y los textos anteriores quedan fuera; de otro servidor, también quién añadió y fijó qué. Las respuestas fijadas de canales que no están aquí pasan a este.
import-yes = Importar
import-no = Cancelar
import-discarded = No se ha importado nada.
import-gone = Esto ya no espera a ser importado: a los { $minutes } minutos, si otros necesitan el sitio, o si me reinician, lo olvido. Vuelve a darme el archivo.
not-an-export = { $name } no es lo que escribió una exportación mía, se ha cambiado después, o es demasiado grande. No se ha importado nada.
server-changed = Otros están cambiando este servidor ahora mismo. Vuelve a intentarlo.
data-erase-title = ¿Borrar todo lo que se guarda de este servidor?
data-erase-what = { $articles ->
    [one] { $articles } artículo
   *[other] { $articles } artículos
}, { $pins ->
    [one] { $pins } respuesta fijada
   *[other] { $pins } respuestas fijadas
}, { $questions ->
    [one] { $questions } pregunta
   *[other] { $questions } preguntas
} sin respuesta, { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}{ $former ->
    [0] { "" }
    [one] , { $former } texto anterior de un artículo
   *[other] , { $former } textos anteriores de artículos
} y los ajustes. No se puede deshacer; /{ data-name } { data-export-name } hace una copia.
data-erase-yes = Borrar todo
data-erase-no = No borrar
data-erased = Todo lo que se guardaba de este servidor está borrado. Los artículos que traigo vuelven a responder aquí.
data-kept = No se ha borrado nada.
data-forgotten = { $count ->
    [0] No guardo nada tuyo: ningún voto, y tu nombre en ningún artículo ni en ninguna respuesta fijada.
    [one] Hecho: he borrado el único rastro tuyo que había entre votos, artículos y respuestas fijadas.
   *[other] Hecho: he borrado { $count } rastros tuyos que había entre votos, artículos y respuestas fijadas.
}

## Settings

language-name = Español
settings-name = ajustes
settings-description = Lo que ha elegido este servidor
settings-show-name = ver
settings-show-description = Muestra lo que ha elegido este servidor
settings-set-name = cambiar
settings-set-description = Elige un idioma, un rol de moderador y si se guardan las preguntas
settings-set-language-name = idioma
settings-set-language-description = El idioma de las respuestas que todos pueden ver
settings-set-here-name = solo-aquí
settings-set-here-description = Elígelo solo para este canal, en lugar de para todo el servidor
settings-set-answers-name = respuestas
settings-set-answers-description = Dónde van las respuestas que todos pueden ver: en el canal o en hilos
settings-set-asker-role-name = rol-para-preguntar
settings-set-asker-role-description = Quién puede preguntar: solo este rol y quienes moderan; @everyone, todo el mundo
settings-set-questions-log-name = registro-de-preguntas
settings-set-questions-log-description = Si se guardan las preguntas que no encontraron nada y los votos
settings-set-moderator-role-name = rol-de-moderador
settings-set-moderator-role-description = Quien tiene este rol modera; @everyone quiere decir ningún rol
settings-set-adder-role-name = rol-para-añadir
settings-set-adder-role-description = Quien tiene este rol puede añadir artículos, además de moderadores; @everyone: ningún rol
settings-set-log-channel-name = canal-de-registro
settings-set-log-channel-description = Dónde cuento lo que se hizo y, cada semana, lo que no encontró nada; el mismo otra vez: en ninguno
settings-set-across-languages-name = entre-idiomas
settings-set-across-languages-description = Si una pregunta encuentra también, por su significado, pasajes en otros idiomas
settings-set-pages-name = páginas
settings-set-pages-description = Si los artículos se pueden abrir como páginas, un tiempo, donde el operador las ofrece
settings-automatic = el del servidor
settings-as-question = como la pregunta
settings-title = Lo que ha elegido este servidor
settings-language = Idioma de las respuestas públicas: { $value }
settings-language-none = Idioma de las respuestas públicas: el del servidor
settings-answers = Respuestas que todos pueden ver: { $value }
settings-answers-here = en el canal
settings-answers-thread = en un hilo
settings-asker-role = Quién puede preguntar: quienes tienen el rol { $value } y quienes moderan
settings-asker-role-none = Quién puede preguntar: todo el mundo
settings-questions-log-on = Las preguntas que no encontraron nada y los votos se guardan.
settings-questions-log-off = Las preguntas que no encontraron nada y los votos no se guardan.
settings-moderator-role = Moderadores: quienes pueden gestionar mensajes en el servidor o tienen el rol { $value }
settings-moderator-role-none = Moderadores: quienes pueden gestionar mensajes en el servidor
settings-adder-role = Quién puede añadir artículos: quienes moderan y quienes tienen el rol { $value }
settings-adder-role-none = Quién puede añadir artículos: quienes moderan
settings-adder-integrations = Discord aún oculta a ese rol «{ add-article-name }»; /{ sources-name } { sources-add-name } lo ven todos. Para mostrárselo: Ajustes del servidor › Integraciones, y luego mi nombre.
settings-log-channel = Registro para moderadores: { $value }
settings-log-channel-none = Registro para moderadores: ninguno
settings-log-stays = Lo que publico allí no puedo borrarlo: ni /{ data-name } { data-erase-name } ni /{ data-name } { data-forget-me-name } llegan hasta allí. Para terminarlo, elige otra vez el mismo canal.
settings-log-gone = El canal elegido para el registro se ha eliminado, o no puedo escribir en él: no se publica nada.
settings-across-languages-on = Los pasajes en idiomas distintos del de la pregunta se encuentran por su significado, con un pequeño codificador multilingüe.
settings-across-languages-off = Los pasajes en idiomas distintos del de la pregunta se encuentran solo por las palabras que comparten con ella.
settings-pages-on = Los artículos se pueden abrir como páginas, donde el operador las ofrece.
settings-pages-off = Los artículos no se pueden abrir como páginas.
# What the log for moderators says; below it stands who did it.
log-settings = Ajustes cambiados:
    { $what }
log-pinned = 📌 Respuesta fijada en { $channel }, con el número { $number }: { $question }
log-unpinned = Respuesta fijada { $number } quitada, de { $channel }: { $question }
log-question-added = La respuesta fijada { $number } se muestra también para esta pregunta: { $question }
log-question-removed = La respuesta fijada { $number } ya no se muestra para esta pregunta: { $question }
log-pin-moved = La respuesta fijada { $number } cita ahora otro párrafo: { $question }
log-restored = «{ $title }» está otra vez como antes.
log-erased = Lo que un artículo era antes se ha borrado para siempre.
log-night = Lo que cambió por la noche
log-not-nightly = «{ $title }» { source-not-nightly }: { $problem }.
log-week = Lo que no encontró nada esta semana
log-gone = Ya no puedo publicar el registro para moderadores en { $server }: su canal se ha eliminado, o no puedo escribir en él. Elige otro con /{ settings-name } { settings-set-name }.
unknown-channel = No conozco ese canal: no soy miembro de este servidor.
unwritable-channel = No puedo escribir en ese canal. Necesito: { $rights }.
settings-channel = { $channel } consulta solo: { $titles }
settings-channel-more = { $titles } y { $count } más
settings-in-channel = En { $channel }: { $line }
settings-damaged = Lo que se eligió para `{ $option }` está dañado donde se guarda: hay que elegirlo de nuevo.
settings-channels-none = Cada canal consulta todos los artículos.
settings-channels-others = Los demás canales consultan todos los artículos.
settings-nothing-given = Elige al menos un ajuste para cambiar.
settings-integrations = Discord aún oculta a ese rol /{ settings-name }, /{ questions-name }, «{ pin-answer-name }» y «{ add-article-name }». Para mostrárselos: Ajustes del servidor › Integraciones, y luego mi nombre.

## Pins

pins-name = fijados
pins-description = Respuestas que han fijado los moderadores
pins-list-name = lista
pins-list-description = Muestra la lista de lo que está fijado en este canal
pins-show-name = ver
pins-show-description = Muestra lo que está fijado
pins-add-name = añadir
pins-add-description = Fija lo que cita una de mis respuestas, para una pregunta que tú elijas
pins-add-question-name = añadir-pregunta
pins-add-question-description = Haz que una respuesta fijada responda también a otra pregunta, o a la misma dicha de otro modo
pins-remove-name = quitar
pins-remove-description = Quita una respuesta fijada
pins-move-name = mover
pins-move-description = Haz que una respuesta fijada cite otro párrafo de su artículo
pins-export-name = exportar
pins-export-description = Recibe lo que está fijado en este canal, en un archivo Markdown
pins-import-name = importar
pins-import-description = Vuelve a fijar en este canal lo que escribió una exportación
pins-file-name = archivo
pins-file-description = El archivo Markdown que escribió una exportación
pins-everywhere-name = todos-los-canales
pins-everywhere-description = En todos los canales que puedes leer
pins-pin-name = fijado
pins-pin-description = El número de la respuesta fijada, o palabras de su pregunta
pins-question-name = pregunta
pins-question-description = La pregunta que debe responderse así
pins-link-name = enlace-respuesta
pins-link-description = El enlace de una de mis respuestas: «Copiar enlace del mensaje» en su menú
pins-to-name = párrafo
pins-to-description = El número del párrafo, o palabras que contiene
pin-answer-name = Fijar respuesta
pins-here = Respuestas fijadas en este canal: { $count }
pins-here-counted = { pins-here } · mensajes fijados en Discord: { $taken } de { $room }
pins-everywhere = Respuestas fijadas en los canales que puedes leer: { $count }
pins-none = Aquí todavía no hay nada fijado. Los moderadores fijan una respuesta en su ⋯, con «📌 { pin }».
pins-open = Abrir una respuesta fijada
pin-move = Mover…
pin-remove = Quitar
pins-move-form = Citar otro párrafo
pins-move-line = Su número o palabras suyas
pins-exported = { $count ->
    [one] Aquí está la única respuesta fijada.
   *[other] Aquí están las { $count } respuestas fijadas.
}
pins-too-large = Estas respuestas fijadas son demasiado grandes para enviarlas en un archivo. Los moderadores las obtienen comprimidas, con todo lo que se guarda de este servidor, con /{ data-name } { data-export-name }.
pin-made = Fijada con el número { $number }: desde ahora este pasaje sale primero cuando se hace esa pregunta.
pin-known = Eso ya está fijado, con el número { $number }.
pin-removed = La respuesta fijada { $number } se ha quitado.
pin-moved = La respuesta fijada { $number } cita ahora este párrafo.
pin-changed = ⚠ pasaje modificado
pin-lost = { pin-changed }: estas palabras ya no están en el artículo. Los moderadores pueden hacer que la respuesta fijada cite otras con /{ pins-name } { pins-move-name } o quitarla con /{ pins-name } { pins-remove-name }.
pin-question = Pregunta: { $question }
pin-question-form = Fijar este pasaje
pin-question-line = ¿Para qué pregunta?
pin-questions = Preguntas
pin-questions-title = { $count ->
    [one] La respuesta fijada { $number } se muestra para esta pregunta:
   *[other] La respuesta fijada { $number } se muestra para estas { $count } preguntas:
}
pin-other-questions = { $count ->
    [one] y { $count } pregunta más
   *[other] y { $count } preguntas más
}
pin-catches-questions = Respondería también a esto, que preguntaron miembros hace poco:
pin-catches-pins = Estas respuestas fijadas tienen la misma pregunta; se muestra la más nueva:
pin-add-question = Añadir una pregunta
pin-add-question-form = Otra pregunta para esta respuesta
pin-add-question-line = La pregunta
pin-question-added = Desde ahora, la respuesta fijada { $number } se muestra también para esa pregunta.
pin-question-known = La respuesta fijada { $number } ya se muestra para esa pregunta.
pin-question-removed = Ya no se muestra para esa pregunta.
pin-remove-question-placeholder = Quitar una pregunta
pin-try = Probar una pregunta
pin-try-form = ¿Se mostraría?
pin-try-line = Una pregunta, dicha como se quiera
pin-try-this = Sí: a «{ $question }» se muestra esta respuesta fijada.
pin-try-other = No: a «{ $question }» se muestra la respuesta fijada { $number }.
pin-try-none = No: a «{ $question }» no se muestra ninguna respuesta fijada.
last-question = Una respuesta fijada necesita una pregunta. Para quitarla: /{ pins-name } { pins-remove-name }
pin-jump = Ir a la respuesta
pin-answer-link = Respuesta
unmarked-right = En Discord mismo no queda fijada, porque en ese canal me falta un permiso: { right-pin-messages }. Cuando lo tenga, vuelve a fijar la respuesta.
unmarked-room = En Discord mismo no queda fijada, porque ese canal ya tiene { $room } mensajes fijados y no caben más. Cuando haya sitio, vuelve a fijar la respuesta.
unmarked-refused = En Discord mismo no queda fijada, porque Discord lo ha rechazado: puede que la respuesta se haya eliminado o que su hilo esté cerrado.
unmarked-member = En Discord mismo no queda fijada, porque no soy miembro de este servidor.
still-pinned-right = En Discord mismo sigue fijada, porque en ese canal me falta un permiso: { right-pin-messages }.
still-pinned-refused = En Discord mismo sigue fijada, porque Discord no ha querido quitarla: puede que su hilo esté cerrado.
unknown-pin = Esa respuesta fijada no existe, o ya no: /{ pins-name } { pins-list-name } muestra las que hay.
unknown-paragraph = El artículo no tiene ese párrafo. Elige uno por su número, o por palabras que ningún otro tenga.
no-message-link = Eso no es el enlace de un mensaje. «Copiar enlace del mensaje», en el menú de una de mis respuestas, te da uno.
unknown-message = Ese mensaje no está en ninguno de los canales de este servidor que puedes leer. Puede que se haya eliminado.
no-member = No soy miembro de este servidor y no puedo leer sus mensajes. Fija la respuesta en su ⋯.
hidden-message = No puedo leer ese mensaje. En su canal necesito: { $rights }.
no-encoder = Eso no se puede elegir: lo que encuentra por su significado los pasajes en otros idiomas no está instalado aquí.
right-pin-messages = Fijar mensajes
right-view-channel = Ver canal
right-connect = Conectar

## Articles of a server

sources-name = fuentes
sources-description = Los artículos que responden aquí
sources-list-name = lista
sources-list-description = Muestra la lista de los artículos que responden aquí
sources-show-name = ver
sources-show-description = Muestra los encabezados de un artículo, y cómo empieza cada parte
sources-add-name = añadir
sources-add-description = Añade artículos: un archivo, una dirección o, sin ellos, un formulario (diez archivos, un texto)
sources-update-name = actualizar
sources-update-description = Actualiza un artículo: con un archivo, si no desde su dirección, si no releyendo su texto
sources-remove-name = quitar
sources-remove-description = Quita un artículo
sources-use-name = elegir
sources-use-description = Elige qué artículos consulta este canal
sources-rename-name = renombrar
sources-rename-description = Da otro título a un artículo
sources-restore-name = recuperar
sources-restore-description = Recupera un artículo que se quitó, o el texto que uno tenía antes
sources-former-name = artículo
sources-former-description = Lo que se quitó o recibió un texto nuevo en los últimos días
sources-article-name = artículo
sources-article-description = Su título; elige uno de la lista
sources-file-name = archivo
sources-file-description = Texto, Markdown, página web, PDF, Word, EPUB…
sources-title-name = título
sources-title-description = Su título, si el archivo no lo dice
sources-language-name = idioma
sources-language-description = Su idioma, por ejemplo «inglés» o «en»; si falta, se reconoce solo
sources-url-name = url
sources-url-description = Dónde se publicó; sin archivo, se obtiene de ahí
sources-new-title-name = título
sources-new-title-description = Su título nuevo
sources-new-file-name = archivo
sources-new-file-description = Un archivo con su nuevo texto
sources-nightly-name = cada-noche
sources-nightly-description = Si su dirección se vuelve a leer cada noche, a partir de ahora
add-article-name = Añadir como artículo
sources-add-form = Añadir artículos
form-files = Archivos
form-files-hint = Diez como máximo: texto, Markdown, páginas web, PDF, Word, OpenDocument, EPUB, subtítulos…
form-address = O una dirección
form-address-hint = Se lee de allí; con un archivo o un texto, es donde se publicó
form-title = Título
form-title-hint = Para un solo artículo; si falta, el que él mismo dice, o su primera línea
form-language = Idioma
form-language-hint = Su nombre o su código: inglés, en
form-text = O un texto
form-text-hint = Uno más largo se puede adjuntar como archivo
sources-title = Artículos que responden aquí: { $count }
sources-title-some = Artículos aquí: { $count }, de los que este canal consulta { $asked }
no-sources = Aquí no responde ningún artículo. Los moderadores añaden uno con /{ sources-name } { sources-add-name }.
no-sources-directly = Aquí todavía no responde ningún artículo.
sources-open = Abrir un artículo
source-shared = viene con el bot
source-not-asked = no se consulta en este canal
source-since = añadido el { $at }
source-by = añadido el { $at } por { $member }
source-passages = { $count ->
    [0] ningún pasaje
    [one] { $count } pasaje
   *[other] { $count } pasajes
}
source-added = «{ $title }» queda añadido: { $passages ->
    [one] { $passages } pasaje
   *[other] { $passages } pasajes
}, { $headings ->
    [0] ningún encabezado
    [one] { $headings } encabezado
   *[other] { $headings } encabezados
}.
source-updated = «{ $title }» tiene su texto nuevo: { $passages ->
    [one] { $passages } pasaje
   *[other] { $passages } pasajes
} (antes: { $before }), { $headings ->
    [0] ningún encabezado
    [one] { $headings } encabezado
   *[other] { $headings } encabezados
}.
source-inferred = El texto había perdido su forma: se ha deducido qué encabezado precede a cada pasaje.
source-renamed = «{ $before }» se llama ahora «{ $title }».
source-removed = «{ $title }» se ha quitado.
source-kept = No se ha quitado nada.
source-unchanged = «{ $title }» está al día: su página no tiene nada nuevo.
source-read-alike = «{ $title }» queda como está: su texto se ha vuelto a leer y se ha entendido igual.
source-same = «{ $title }» ya está aquí, con el mismo texto.
source-nightly-on = Desde ahora, la página de «{ $title }» se vuelve a leer cada noche.
source-nightly-off = Desde ahora, la página de «{ $title }» ya no se lee por la noche.
source-nightly = se vuelve a leer cada noche
source-not-nightly = ya no se lee cada noche, tras { $count ->
    [one] { $count } fallo
   *[other] { $count } fallos
}
refresh-not-fetched = no se pudo leer su página
refresh-unreadable = no se pudo entender lo que hay en su dirección
refresh-another-text = lo que hay en su dirección tiene muy poco del artículo: queda el texto anterior
source-alone = Los artículos que vienen con el bot ya no responden aquí.
pins-moved = { $count ->
    [one] { $count } respuesta fijada ha seguido a sus palabras a otro lugar.
   *[other] { $count } respuestas fijadas han seguido a sus palabras a otros lugares.
}
pins-lost = { $count ->
    [one] { pin-changed }: { $count } respuesta fijada ya no encuentra sus palabras.
   *[other] { pin-changed }: { $count } respuestas fijadas ya no encuentran sus palabras.
}
removal-asks = ¿Quitar «{ $title }» con { $passages ->
    [one] su único pasaje
   *[other] sus { $passages } pasajes
}?
pins-will-lose = { $count ->
    [one] { $count } respuesta fijada perderá sus palabras.
   *[other] { $count } respuestas fijadas perderán sus palabras.
}
channels-will-ask-all = { $count ->
    [one] Este canal consulta solo este artículo, y consultará todos los demás: { $channels }
   *[other] Estos canales consultan solo este artículo, y consultarán todos los demás: { $channels }
}
removal-yes = Quitar
removal-no = Cancelar
undo = Deshacer
former-age = { $days ->
    [0] { $hours ->
        [0] { $minutes ->
            [0] ahora mismo
            [one] hace { $minutes } minuto
           *[other] hace { $minutes } minutos
        }
        [one] hace { $hours } hora
       *[other] hace { $hours } horas
    }
    [one] hace { $days } día
   *[other] hace { $days } días
}
former-removed = quitado { $age }
former-updated = texto sustituido { $age }
former-note = Durante { $days } días, /{ sources-name } { sources-restore-name } recupera lo que era.
former-gone = Eso no se puede recuperar: lo que era un artículo se guarda { $days } días, menos si otros más nuevos necesitan el sitio, y quizá ya se ha recuperado.
restore-asks-removed = ¿Recuperar «{ $title }», quitado el { $at }, con { $passages ->
    [one] su único pasaje
   *[other] sus { $passages } pasajes
}?
restore-asks-updated = ¿Devolver a «{ $title }» el texto que tenía hasta el { $at }, con { $passages ->
    [one] { $passages } pasaje
   *[other] { $passages } pasajes
}? Su texto actual se guarda entonces { $days } días.
restore-asks-earlier = ¿Recuperar «{ $title }» tal como era hasta el { $at }, con { $passages ->
    [one] su único pasaje
   *[other] sus { $passages } pasajes
}? Desde entonces se ha quitado.
restore-pins = { $count ->
    [one] { $count } respuesta fijada lo citará como antes.
   *[other] { $count } respuestas fijadas lo citarán como antes.
}
restore-yes = Recuperar
restore-erase = Borrar del todo
restore-no = Cancelar
restore-left = No se ha cambiado nada.
restore-erased = Está borrado, y ya no se puede recuperar.
restored-article = «{ $title }» ha vuelto, con { $passages ->
    [one] { $passages } pasaje
   *[other] { $passages } pasajes
}.
restored-text = «{ $title }» vuelve a tener su texto anterior, con { $passages ->
    [one] { $passages } pasaje
   *[other] { $passages } pasajes
}. El otro texto se guarda { $days } días.
restored-pins = { $count ->
    [one] { $count } respuesta fijada lo cita como antes.
   *[other] { $count } respuestas fijadas lo citan como antes.
}
restored-not-nightly = Ya no se lee cada noche: eso traería de nuevo el otro texto.
use-placeholder = Todos los artículos
use-is-all = { $channel } consulta todos los artículos. Elige algunos para consultar solo esos.
use-is-some = { $channel } consulta solo estos artículos; si no se elige ninguno, los consulta todos.
and-more = y { $count } más

## Articles that are not added yet

# While several are read.
reading = Leyendo { $number } de { $count }…
draft-asks = ¿Añadir «{ $title }»? { $facts }, { $headings ->
    [0] ningún encabezado
    [one] { $headings } encabezado
   *[other] { $headings } encabezados
}
draft-known-version = Parece ser otra vez «{ $title }». { $changes }.
draft-known-same = { source-same }
draft-known-another = «{ $title }» está aquí con otro texto, gran parte del cual no está en este. { $changes }.
draft-outdated = ⚠ El artículo se ha modificado o quitado entretanto: así está ahora.
draft-namesake = Otro artículo tiene este título, o casi: «{ $title }». Pueden quedar los dos, pero será difícil distinguirlos.
draft-alone = En cuanto se añada algo, los artículos que vienen con el bot dejarán de responder aquí.
draft-excess = { $count ->
    [one] No hay sitio.
   *[other] No hay sitio para todos.
}
draft-hidden = Las palabras o los archivos ocultos como spoiler quedarán a la vista de todos.
draft-restricted = El canal de este mensaje tiene restricción de edad; un artículo responde en todos los canales que lo consultan.
draft-private = No todos pueden leer el canal de este mensaje; un artículo responde en todos los canales que lo consultan.
drafts-title = { $count ->
    [one] Se ha leído un artículo. Aún no está añadido.
   *[other] Se han leído { $count } artículos. Aún no están añadidos.
}
drafts-for-moderators = Actualizar un artículo es para moderadores. Lo que actualizaría uno solo puede añadirse al lado, desde su propia página.
draft-line-known = actualiza «{ $title }»
draft-line-namesake = otro artículo tiene este título
draft-line-inferred = encabezados deducidos
draft-line-left-out = { $count ->
    [one] { $count } línea omitida
   *[other] { $count } líneas omitidas
}
drafts-placeholder = Ver los encabezados de uno
drafts-discarded = No se ha añadido nada.
form-gone = Ya no conozco este formulario: me han reiniciado, o estuvo abierto demasiado tiempo. Ábrelo de nuevo, por favor.
form-gone-written = Ya no conozco este formulario: me han reiniciado, o estuvo abierto demasiado tiempo. Ábrelo de nuevo, por favor; el archivo tiene lo que escribiste.
draft-gone = Esto ya no espera a ser añadido: a los { $minutes } minutos, o si me reinician, lo olvido. Vuelve a añadirlo.
draft-add = Añadir
draft-all = Añadir todo
draft-update = Actualizarlo
draft-beside = Añadir aparte
draft-details = Título, idioma…
draft-cancel = Cancelar
draft-back = Volver
draft-details-form = Título e idioma

## When there is no answer

ask-hint = Hazme una pregunta sobre los artículos: quién, qué, cuándo, cómo o por qué.
nothing-named = Tu pregunta no nombra nada que yo pueda buscar en los artículos.
nothing-within = Solo he buscado aquí: { $places }
nothing-headings = Hay algo bajo: { $headings }
nothing-elsewhere = { $title } ({ $language }), en otro idioma, quizá responda: es el primero de los pasajes más cercanos.
nearest = Pasajes más cercanos
nearest-title = **No es una respuesta:** estos pasajes comparten palabras con la pregunta, nada más.
nothing-near = Ningún pasaje comparte una palabra con la pregunta.
mention-me = Ese era mi rol, y un mensaje que menciona un rol me llega sin sus palabras. Mencióname a mí: la otra entrada con mi nombre.
points-elsewhere = No puedo leer el mensaje al que respondes. En su menú, en Aplicaciones, «{ ask-about-name }» consulta los artículos sobre él.
mention-in-reply = Bajo la respuesta a un comando, tu mensaje me llega sin sus palabras. Mencióname en él.
own-words = Esas son palabras mías, no una pregunta. El menú de una de mis respuestas repite su pregunta.
question-length = Una pregunta tiene entre { $shortest } y { $longest } caracteres; esta tiene { $length }.
overloaded = Ahora mismo se pregunta más de lo que puedo responder: vuelve a preguntar, por favor, en un momento.
too-many-questions = Son muchas preguntas a la vez: vuelve a preguntar, por favor, en { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}.

## When something goes wrong

failed = Algo ha fallado por mi parte, y queda anotado. Inténtalo de nuevo, por favor.
not-taken = Discord no aceptó mi respuesta. Lo que pediste puede estar hecho: mira antes de volver a intentarlo.
forbidden = Discord no me deja hacer eso aquí. Quien gestiona este servidor puede mirar mis permisos en este canal.
thread-closed = Este hilo está cerrado, y Discord no cambia nada en él. Escribe algo en él para reabrirlo e inténtalo de nuevo; si está bloqueado, antes tiene que desbloquearlo un moderador.
unknown-command = Ya no conozco ese comando. Recarga Discord y mostrará los que conozco.
only-in-servers = Eso solo funciona en un servidor.
not-moderator = Eso es para moderadores: los miembros que pueden gestionar mensajes en todo el servidor, o que tienen el rol elegido en /{ settings-name }.
not-moderator-here = Eso es para moderadores: los miembros que pueden gestionar mensajes en ese canal, o que tienen el rol elegido en /{ settings-name }.
not-moderator-commands = No soy miembro de este servidor y no veo quién lo modera: eso es para los miembros que pueden gestionar el servidor, o que tienen el rol elegido en /{ settings-name }.
not-theirs = Eso es para quien lo pidió y para moderadores: los miembros que pueden gestionar mensajes en ese canal, o que tienen el rol elegido en /{ settings-name }.
server-unknown = Discord aún no me ha dicho quién puede hacer qué en este servidor. Vuelve a intentarlo en un momento, por favor.
not-adder = Añadir artículos es para moderadores y para miembros con el rol elegido para ello en /{ settings-name }.
damaged-setting = Un ajuste de este servidor está dañado donde se guarda. Quien gestiona el servidor puede elegirlo de nuevo: /{ settings-name } { settings-set-name }
not-asker = Aquí pueden preguntar los miembros con el rol { $role }.
not-manager = Eso es para los miembros que pueden gestionar el servidor.
out-of-reach = No soy miembro de este servidor y solo puedo cambiar una respuesta durante un cuarto de hora después de que se pulse ⋯ debajo de ella. Púlsalo de nuevo.
answer-gone = Lo que cita esta respuesta se ha modificado o ya no responde aquí. Vuelve a preguntar, por favor.
not-an-answer = Ese mensaje no es una de mis respuestas: solo ellas se pueden fijar.
unknown-article = Ningún artículo se llama «{ $slug }». /{ sources-name } { sources-list-name } muestra los que hay.
unknown-article-directly = Ningún artículo se llama «{ $slug }». Elige uno de los que se ofrecen mientras escribes.
shared-article-title = Varios artículos se llaman «{ $title }». Elige el que quieras entre los que se ofrecen mientras escribes.
known-article = Ya hay un artículo llamado «{ $title }». Da otro título a este, o cambia el texto del otro con /{ sources-name } { sources-update-name }.
article-changed = Este artículo se ha modificado o quitado desde entonces. Empieza de nuevo, por favor.
limit-articles = Un servidor puede tener { $limit ->
    [one] { $limit } artículo
   *[other] { $limit } artículos
} como máximo; /{ sources-name } { sources-remove-name } hace sitio.
over-limit-articles = Es demasiado, y no se ha cambiado nada. { limit-articles }
limit-passages = Los artículos de un servidor pueden tener { $limit ->
    [one] { $limit } pasaje
   *[other] { $limit } pasajes
} en total; /{ sources-name } { sources-remove-name } hace sitio.
over-limit-passages = Es demasiado, y no se ha cambiado nada. { limit-passages }
limit-megabytes = Los artículos de un servidor pueden ocupar { $limit ->
    [one] { $limit } megabyte
   *[other] { $limit } megabytes
} en total; /{ sources-name } { sources-remove-name } hace sitio.
over-limit-megabytes = Es demasiado, y no se ha cambiado nada. { limit-megabytes }
over-limit-questions = Es demasiado: una respuesta fijada puede tener { $limit ->
    [one] { $limit } pregunta
   *[other] { $limit } preguntas
} como máximo. No se ha cambiado nada.
over-limit-pins = Es demasiado, y no se ha cambiado nada. Un servidor puede tener { $limit ->
    [one] { $limit } respuesta fijada
   *[other] { $limit } respuestas fijadas
} como máximo; /{ pins-name } { pins-remove-name } hace sitio.
over-limit-pinned-megabytes = Es demasiado, y no se ha cambiado nada. Las respuestas fijadas de un servidor pueden citar { $limit ->
    [one] { $limit } megabyte
   *[other] { $limit } megabytes
} en total; /{ pins-name } { pins-remove-name } hace sitio.
unfit-title = Un título necesita al menos un carácter visible.
unfit-language = No conozco ese idioma. Escribe su nombre o su código, por ejemplo «inglés» o «en», o no pongas nada.
unfit-url = Eso no es una dirección web. Una dirección web empieza por https:// o http:// y no tiene espacios.
unfit-message-link = Ese es el enlace de un mensaje de Discord, que no se puede leer así. En el menú de ese mensaje, en Aplicaciones, «{ add-article-name }» lo convierte en artículo.
unfit-several = Un título y una dirección son para un solo artículo; aquí hay varios.
unfit-nothing = No hay nada que añadir: adjunta un archivo, da una dirección o pega un texto.
unfit-here = Solo dónde van las respuestas y quién puede preguntar se puede elegir para un solo canal.
unfit-threads = Los hilos solo empiezan bajo mensajes de canales de texto: aquí las respuestas se quedan en el canal.
unfit-nightly = Solo un artículo con la dirección de una página puede leerse cada noche.
unfit-message = No hay nada que añadir: el mensaje no tiene texto ni archivos adjuntos.
same-text = { $name } tiene el mismo texto que «{ $other }» y se deja fuera.
not-downloaded = No he podido obtener { $name } de Discord. Adjunta el archivo de nuevo, por favor.
rights-missing = Me han preguntado algo en { $channel }, pero no puedo responder allí. Necesito: { $rights }.
threads-missing = Las respuestas en { $channel } deben ir en hilos, pero no puedo crear ninguno allí, así que respondo en el canal. Necesito: { $rights }.
right-send-messages = Enviar mensajes
right-create-public-threads = Crear hilos públicos
right-send-messages-in-threads = Enviar mensajes en hilos
right-read-message-history = Leer el historial de mensajes

## The reading page

page-skip = Ir al artículo
page-contents = Índice
page-ask = Preguntar a este artículo
page-ask-button = Preguntar
page-answer = Lo que dice el artículo
page-quoted = Citado
# For screen readers alone, before and after the words that a page marks.
page-quoted-from = citado desde aquí:
page-quoted-to = hasta aquí.
page-there = Leerlo en su lugar
page-table = Tabla
page-nothing = El artículo no dice nada sobre eso.
page-next-best = Los siguientes pasajes
page-part = Parte { $number } de { $count }
page-previous = Parte anterior
page-next = Parte siguiente
# A heading whose passages began in the part before.
page-continued = { $heading } (continuación)
# Before the question.
page-pinned = Fijado para la pregunta
page-pinned-many = Fijado para { $count } preguntas
page-foot = Son las palabras del propio artículo, tal como Pullquote las leyó.
page-updated = El artículo se ha actualizado desde que se creó este enlace. La página se abre en las palabras, donde están ahora.
page-updated-lost = El artículo se ha actualizado desde que se creó este enlace, y las palabras citadas ya no están en él.
page-list = Artículos
page-list-none = Aquí todavía no hay ningún artículo.
page-none = No hay página
page-unknown = Aquí no hay ninguna página.
page-forged = Pullquote no ha creado este enlace, o le falta una parte. En Discord, pulsa de nuevo «{ open }».
page-expired = Este enlace era válido durante { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}, y ese tiempo ha pasado. En Discord, pulsa de nuevo «{ open }».
page-removed = Este artículo se ha quitado.
pages-off = Aquí los artículos no se pueden abrir como páginas: el servidor lo ha desactivado.
page-too-many = Demasiadas páginas a la vez. Vuelve a intentarlo en { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}.
page-unfit-question = Una pregunta tiene entre { $shortest } y { $longest } caracteres. Vuelve atrás y pregunta de nuevo.
page-failed = Algo ha salido mal aquí y ha quedado anotado. Vuelve a intentarlo más tarde.
# To whoever pressed “Open the article”, above the link.
page-link = El artículo como página, solo para ti: el enlace es válido durante { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}.
page-link-open = Leer

### Terminal

## Answers

place = ¶ { $number } de { $count }
file-page = pág. { $page }
inferred = { $count ->
    [one] (encabezado deducido)
   *[other] (encabezados deducidos)
}
nothing-found = Los artículos no dicen nada de eso.
nothing-languages = { $count ->
    [one] Los artículos están en { $languages }: una pregunta en el mismo idioma quizá encuentre algo.
   *[other] Idiomas de los artículos: { $languages }. Una pregunta en uno de ellos quizá encuentre algo.
}
phrases-ignored = Ningún pasaje tiene las palabras exactas entre comillas: las he buscado una por una.

## Whether the articles say it

verdict-word-for-word = Palabra por palabra
verdict-nearly = Casi: lo que difiere está en negrita
verdict-not-found = No encontrado
check-article = En el artículo:
check-near = El pasaje más cercano, que no lo dice:
check-nothing-near = Los artículos no tienen nada parecido.
check-no-words = No hay palabras que comprobar.

## Articles

article-facts = { $language ->
    [und] idioma desconocido
   *[other] { $language }
}, { $passages ->
    [one] { $passages } pasaje
   *[other] { $passages } pasajes
}
headings = { $count ->
    [0] ningún encabezado
    [one] { $count } encabezado
   *[other] { $count } encabezados
}
published = publicado { $date }
no-articles = Aquí todavía no hay ningún artículo: añade uno con «pullquote add ARCHIVO».
no-heading = (sin encabezado)
added = «{ $title }» queda añadido como { $slug }.
replaced = «{ $title }» sustituye a { $slug }.
updated = { $slug } se actualiza con «{ $title }»: es el mismo artículo.
folder-others = { $count ->
    [0] Ahí no hay ningún archivo que leer.
    [one] Otro archivo queda fuera: su nombre no dice que se pueda leer. Para probarlo, nombra el archivo mismo.
   *[other] Otros { $count } archivos quedan fuera: sus nombres no dicen que se puedan leer. Para probar uno, nombra el archivo mismo.
}
outline-elsewhere = «pullquote sources SLUG» muestra los encabezados y pasajes de uno.
added-beside = «{ $title }» queda añadido como { $slug }, porque { $other } es otro artículo; con --slug { $other } lo sustituye.
added-alike = Añadido «{ $title }» como { $slug }, aunque es casi el mismo texto que { $other }; con --slug { $other } lo sustituye.
update-asks = «{ $title }» es casi el mismo texto que { $slug }. ¿Actualizar { $slug } con él? [s/n]
up-to-date = { $slug } está al día: su página no tiene nada nuevo.
read-alike = { $slug } queda como está: su texto se ha vuelto a leer y se ha entendido igual.
refreshed = { $slug } tiene su nuevo texto.
not-updated = { $slug } conserva su texto: en el nuevo queda muy poco de él. Con --force se toma de todos modos.
not-read-again = { $slug } queda como está: su texto solo dice menos que su archivo sobre títulos, páginas, listas o tablas. «pullquote add» toma otra vez el archivo; con --force se toma el texto solo.
no-addresses = Ningún artículo tiene aquí una dirección; «pullquote update SLUG» vuelve a leer el texto de uno.
removed = { $slug } se ha quitado.
undo-note = Durante { $days } días, «pullquote undo { $slug }» recupera lo que era.
nothing-to-undo = No hay nada que recuperar: lo que un artículo era se guarda { $days } días.
unknown-former = No hay nada que recuperar de «{ $slug }»: lo que un artículo era se guarda { $days } días, y «pullquote undo» lo muestra.
undo-removed = quitado el { $at }, pasajes: { $passages }
undo-updated = su texto hasta el { $at }, pasajes: { $passages }
undone-article = { $slug } ha vuelto.
undone-text = { $slug } vuelve a tener su texto anterior.
backed-up = Todo lo que se guarda está en { $name }.
restored = Todo lo que contiene { $name } está de vuelta.
headings-inferred = El archivo había perdido su forma: se ha deducido qué encabezado precede a cada pasaje.
chat-end = «exit» o Ctrl-C termina esto.
reading-at = Tus artículos están en { $address } hasta que pulses Ctrl-C.
encoding = Preparación de los pasajes en idiomas distintos del de la pregunta
version-encoder = Entre idiomas: con { $encoder }.
version-words = Entre idiomas: solo por las palabras; «pip install pullquote[meaning]» encuentra más.
changes = Pasajes añadidos: { $added }, quitados: { $removed }, movidos: { $moved }
changes-none = Todos los pasajes son los mismos
left-out = Omitido: { $what }.
left-out-page = { $count ->
    [one] { $count } línea que parece un número de página o un título corrido
   *[other] { $count } líneas que parecen números de página o títulos corridos
}
left-out-menu = { $count ->
    [one] { $count } línea que parece un menú o un aviso de su sitio
   *[other] { $count } líneas que parecen menús y avisos de su sitio
}
left-out-notice = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
}
left-out-caption = { $count ->
    [one] { $count } pie de imagen
   *[other] { $count } pies de imagen
}
left-out-template = { $count ->
    [one] { $count } línea de una plantilla
   *[other] { $count } líneas de plantillas
}
left-out-frame = { $count ->
    [one] { $count } línea del editor
   *[other] { $count } líneas del editor
}
left-out-message = { $count ->
    [one] { $count } línea de la cabecera o la firma de un mensaje
   *[other] { $count } líneas de la cabecera y la firma de un mensaje
}
left-out-armour = { $count ->
    [one] { $count } línea de una firma electrónica
   *[other] { $count } líneas de una firma electrónica
}
left-out-attachment = { $count ->
    [one] { $count } archivo adjunto
   *[other] { $count } archivos adjuntos
}
left-out-contents = { $count ->
    [one] { $count } línea de un índice
   *[other] { $count } líneas de un índice
}
left-out-damaged = { $count ->
    [one] { $count } parte dañada
   *[other] { $count } partes dañadas
}
left-out-unreadable = { $count ->
    [one] { $count } página cuyo texto no se puede leer: una imagen, o fuentes que no dicen qué letras dibujan
   *[other] { $count } páginas cuyo texto no se puede leer: imágenes, o fuentes que no dicen qué letras dibujan
}
left-out-hidden = { $count ->
    [one] { $count } trozo de texto que nadie ve en su página
   *[other] { $count } trozos de texto que nadie ve en sus páginas
}

## When something goes wrong

empty-question = La pregunta está vacía.
nothing-asked = Ahí no se pregunta nada: nombra aquello de lo que quieres saber algo.
option-title = Un título necesita al menos un carácter visible.
option-language = --language admite el código o el nombre de un idioma, por ejemplo es o español.
option-url = --url admite una dirección web, que empieza por https:// o http://.
option-slug = --slug admite minúsculas, cifras y guiones, sin espacios, 80 caracteres como máximo.
option-several = --title, --slug y --url valen para un solo artículo; hay varios.
option-file = El nombre de un archivo está vacío.
option-stream = Una copia de seguridad es un archivo; - no lo es.
near-option = Ninguna opción se llama { $option }. ¿Querías decir { $near }? Lo que sigue a -- se toma por palabras.
usage-command = Ningún comando se llama «{ $command }»; «{ $help }» muestra los que hay.
near-command = Ningún comando se llama «{ $command }». ¿Querías decir { $near }?
usage-question = Ningún comando se llama «{ $command }». Para consultar los artículos: pullquote ask QUESTION
usage-option = Ninguna opción se llama { $option }; «{ $help }» muestra las que hay.
usage-missing = Falta { $what }; «{ $help }» dice qué es.
usage-extra = Es más de lo que este comando admite; «{ $help }» dice qué hace. Las palabras con espacios van entre comillas.
usage-value = { $option } necesita un valor.
usage-flag = { $option } no admite ningún valor.
usage-whole-number = { $what } admite un número entero, { $least } o más.
usage-number = { $what } admite un número, { $least } o más.
unknown-source = Ningún artículo se llama «{ $slug }»; «pullquote sources» muestra los que hay.
near-source = Ningún artículo se llama «{ $slug }». ¿Querías decir { $near }?
shared-title = Varios artículos se llaman «{ $title }». Di cuál: { $slugs }.
unreadable-file = No se puede leer ni escribir { $name }: { $reason }.
file-missing = { $name } no existe.
file-forbidden = No se puede leer ni escribir { $name }: esta cuenta no tiene permiso.
output-unwritable = No se puede escribir lo que hay que decir: el disco está lleno.
not-text = { $name } no es texto.
unread-format = { $name } es { $format }, un formato que no se lee. Se leen texto sin formato, { $formats }.
empty-file = { $name } está vacío.
only-attachments = { $name } no tiene texto propio, solo archivos adjuntos. Guárdalos y añádelos.
no-paragraph = { $name } no contiene ningún párrafo, solo encabezados.
damaged-file = { $name } está dañado o no es lo que dice su nombre.
encrypted-file = { $name } está cifrado o protegido con contraseña. Guárdalo sin ello.
needs-script = { $name } solo muestra su texto con JavaScript, y no contiene ninguno. Abre la página en un navegador y guarda o copia el texto desde allí.
no-text = { $name } solo contiene imágenes de su texto, como un documento escaneado, o fuentes que no dicen qué letras dibujan. Añádele antes una capa de texto (OCR).
too-complex = { $name } contiene mucho más que un artículo, o es demasiado enrevesado para leerlo.
reading-too-long = Leer { $name } lleva demasiado tiempo.
reading-too-large = Leer { $name } requiere demasiada memoria.
reading-failed = No se puede leer { $name }: está dañado o tiene demasiados niveles.
not-fetched-address = { $name } no es la dirección de una página: una dirección así empieza por https:// o http://, sin puerto ni contraseña.
not-fetched-private = { $name } no está en la internet pública.
not-fetched-robots = { $name } no admite programas: su sitio lo dice en robots.txt. Guarda la página y añade el archivo.
not-fetched-redirects = { $name } remite demasiadas veces de una dirección a otra.
not-fetched-large = { $name } pasa de 10 megabytes.
not-fetched-slow = { $name } tarda demasiado en responder.
not-fetched-status = No se ha podido obtener { $name }: el sitio respondió con el estado { $status }.
not-fetched-unreachable = No se ha podido acceder a { $name }.
not-fetched-broken = No se ha podido obtener { $name }: lo que envía el sitio está cortado o comprimido de una forma desconocida.
not-fetched-script = { $name } no contiene texto: quizá la página necesite JavaScript o que alguien inicie sesión. Guárdala desde un navegador y añade el archivo.
damaged-article = El artículo «{ $title }» está dañado donde se guarda. Añádelo de nuevo; los demás siguen respondiendo.
unusable-database = No se puede usar la base de datos { $place }: { $reason }.
database-in-use = La base de datos { $place } contiene artículos que se perderían; con --replace se pierden.
not-a-backup = { $name } no es una copia de seguridad de Pullquote.
file-exists = { $name } ya existe.
newer-database = La base de datos { $place } es de una versión posterior de Pullquote.
newer-article = { $slug } se guardó con una versión posterior de Pullquote.
wrong-setting = No se puede usar el ajuste { $name }: { $reason }.
not-utf-8 = { $name } no está escrito en UTF-8: guárdalo de nuevo en esa codificación.

## Running the bot

no-token =
    El bot necesita un token: crea una aplicación en https://discord.com/developers/applications y copia el token de su página «Bot».
    Ponlo en el entorno o en un archivo llamado .env, como DISCORD_TOKEN=…
    Luego invita al bot, con el identificador de tu aplicación: { $link }
wrong-token = Discord rechaza este DISCORD_TOKEN: cópialo de nuevo de la página «Bot» de tu aplicación.
no-connection = No se puede conectar con Discord: { $reason }.
no-application-told = No se puede conectar con Discord: { $reason }. Con --application ID, el id de tu aplicación, los enlaces no necesitan conexión.
no-sign-ins = Discord solo deja que el bot inicie sesión { $remaining ->
        [one] una vez
       *[other] { $remaining } veces
    } más hoy, y necesita { $needed }: vuelve a iniciarlo dentro de { $hours ->
        [one] una hora
       *[other] { $hours } horas
    }.
gateway-closed = Discord cerró la pasarela con { $code }. 4010 y 4011 significan que PULLQUOTE_SHARD_COUNT y PULLQUOTE_SHARD_IDS no son válidos; 4004, que el token ha cambiado.
gateway-silent = La pasarela de Discord lleva demasiado tiempo fuera de alcance; vuelve a iniciar el bot.
no-pages-secret = Las páginas necesitan un secreto que firme sus enlaces: pon 32 caracteres o más que nadie adivine en PULLQUOTE_PAGES_SECRET.
port-taken = No se puede escuchar en PULLQUOTE_HTTP_PORT { $port }: { $reason }.
invite-server = A un servidor, con lo mínimo que el bot necesita: { $link }
invite-person = Para ti, estés donde estés: { $link }
invite-unknown = { $application } está en lugar del identificador de tu aplicación, que figura en su página «General Information» de https://discord.com/developers/applications: --application ID lo pone en su sitio, y también el token en .env.
doctor-versions = Pullquote { $pullquote }, Python { $python }, discord.py { $library }
doctor-setting-mistyped = { $name } no es ningún ajuste. ¿Querías decir { $near }?
doctor-setting-unknown = { $name } no es ningún ajuste; los que hay están en .env.example.
doctor-pages-secret = PULLQUOTE_PAGES_URL está puesto y no hay con qué firmar los enlaces de las páginas. Pon 32 caracteres o más que nadie adivine en PULLQUOTE_PAGES_SECRET.
doctor-token = Discord acepta el token: es el de { $name }.
doctor-token-missing = No hay token. Pon el de la página «Bot» de tu aplicación en .env, como DISCORD_TOKEN=…
doctor-token-refused = Discord rechaza el token. Cópialo otra vez de la página «Bot» de tu aplicación.
doctor-discord-unreachable = No se llega a Discord: { $reason }. Mira la conexión de esta máquina y discordstatus.com.
doctor-intents = No hace falta ningún intent privilegiado, y los comandos llegan por la pasarela.
doctor-endpoint = Tu aplicación tiene un punto de interacciones, y los comandos no llegan al bot. Quita su URL en las páginas de Discord para desarrolladores.
doctor-shards-few = PULLQUOTE_SHARD_COUNT es { $total }, y Discord recomienda { $recommended }. Pon ese valor en cada proceso.
doctor-sign-ins = De { $total } inicios de sesión al día quedan { $remaining }; un arranque necesita { $needed }.
doctor-sign-ins-few = De { $total } inicios de sesión al día quedan { $remaining }, y un arranque necesita { $needed }. Espera a mañana, y averigua qué inicia el bot tan a menudo.
doctor-rights = El bot tiene los permisos que necesita en { $servers ->
    [one] el servidor examinado
   *[other] los { $servers } servidores examinados
}.
doctor-rights-missing = De { $servers ->
    [one] { $servers } servidor examinado
   *[other] { $servers } servidores examinados
}, en { $lacking } al bot le falta: { $rights }. Invítalo otra vez con el enlace de «pullquote invite».
doctor-database = La base de datos se puede leer y escribir: { $place }, versión { $version }.
doctor-database-blank = La base de datos está vacía y se puede escribir: { $place }. El primer arranque hace sus tablas.
doctor-database-older = La base de datos se puede leer y escribir: { $place }. El próximo arranque la lleva de la versión { $version } a { $newest }; haz antes una copia.
doctor-database-newer = Una versión posterior de Pullquote ha usado la base de datos { $place }. Instala esa versión.
doctor-database-damaged = La base de datos { $place } está dañada: { $reason }. Detén el bot, aparta el archivo junto con los que terminan en -wal y -shm, y restaura una copia.
doctor-database-unusable = La base de datos { $place } no se puede usar: { $reason }. Mira PULLQUOTE_DATABASE, y quién puede escribir ahí.
doctor-disk = Hay { $free } MB libres en el disco.
doctor-disk-full = Solo hay { $free } MB libres en el disco. Haz sitio: una base que no puede crecer no toma ningún artículo.
doctor-memory = Hay { $free } MB de memoria libres.
doctor-memory-full = Solo hay { $free } MB de memoria libres. Cierra otra cosa, o baja PULLQUOTE_PASSAGES_PER_SERVER.
server-is-closed = Quien me administra me ha desactivado en este servidor.
servers-none = Ningún servidor guarda nada todavía.
server-size = { $server }: { $articles ->
    [one] { $articles } artículo
   *[other] { $articles } artículos
  }, { $passages ->
    [one] { $passages } pasaje
   *[other] { $passages } pasajes
  }, { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
  }, última pregunta: { $last }.
server-never = desconocida
server-is-blocked = (bloqueado)
server-blocked = El servidor { $server } está bloqueado.
server-unblocked = El servidor { $server } vuelve a estar abierto.
server-limited = El servidor { $server } tiene desde ahora sus propios límites.
server-limited-as-all = El servidor { $server } vuelve a tener los límites de todos los servidores.
