import type { CategoryText } from './knowledge.ts';

/** Mental state of F20 and F25 where no feature's sign is shown; a long illness keeps something of itself. */
export const psychosisMseEs: CategoryText['mse'] = {
  affect: [
    'few-drives/withdrawn/slow-decline :: Afecto [reducido|contenido|apagado], [más cálido en lo neutro|con alguna sonrisa|uniforme].',
    'few-drives/withdrawn/slow-decline :: Respuesta emocional [escasa|discreta], [acorde con|al paso de] [el tema|la charla|lo dicho].',
    'odd-affect :: El afecto [encaja mejor|acompaña más la charla], [salvo una mueca suelta|aunque es tenue].',
    'odd-affect :: [Gesto y tema|Cara y palabras] [concuerdan más|casi coinciden], [con poca calidez|con algún desliz].',
  ],
  thoughtProcess: [
    'loose-speech :: El pensamiento [se sostiene en lo simple|gana orden], [se afloja en respuestas largas|con algún salto].',
    'loose-speech :: [Contesta bien lo concreto|Las respuestas cortas salen]; [las largas divagan|el hilo se adelgaza después].',
    'loose-speech :: El hilo [se mantiene|se recupera] [con ayuda|si se le guía], [con pocas palabras propias|con leve deriva].',
    'loose-speech :: [Coherente|Ordenado] durante [unos minutos|lo cotidiano], luego [vago|digresivo], [sin perderse del todo|dócil a la guía].',
  ],
  thoughtContent: [
    'persecution :: Las ideas de perjuicio [son menos firmes|quedan de fondo|palidecen]; [contempla otra lectura|no actúa por ellas|solo si se pregunta].',
    'persecution :: [Cierto|Resto de] recelo, [comentado con calma|abierto a preguntas|sin comprobaciones].',
    'persecution :: De los perseguidores dice ["quizá"|"ya no sé"|poco]; [con escaso temor|sin sumar implicados].',
    'persecution :: La vieja sospecha [se nombra de pasada|apenas se toca], [creída a medias|con dudas en voz alta|sin defenderla].',
    'persecution :: [Habla de comidas y casa|Primero lo cotidiano]; [recelo solo al indagar|deja el complot a un lado].',
    '!persecution :: Sin [sistema organizado|persecución fija]; [nociones privadas de paso|pocas ideas|contenido escaso].',
    '!persecution :: Contenido [estrecho|pobre], [comidas y descanso sobre todo|con leve recelo|difícil de explorar].',
    '!persecution :: [Nociones raras|Sentidos privados] [insinuados|nombrados apenas], [sin elaborar|y abandonados].',
    '!persecution :: [Aporta poco|Surgen pocos temas]; [nada sistemático|nada llevado a la acción], [alguna rareza|una vaga inquietud].',
    '!persecution :: Creencias [difíciles de precisar|sin expresar], [sin miedo asociado|sin plan detrás].',
  ],
  perception: [
    'voices :: Voces [débiles|raras|pocas] [según refiere|hoy|esta semana], [ninguna en la charla|sin distraer].',
    'voices :: [Reconoce un murmullo|Admite alguna voz] [de vez en cuando|suelta], [sin órdenes|fácil de ignorar|sin comentarios].',
    'voices :: Por las voces contesta ["hoy calladas"|"lejos"|"menos"]; [sin pausas de escucha|con atención sostenida].',
    'voices :: Oír voces [es infrecuente|dura minutos], [y a veces las llama "mías"|y alarma menos].',
    'voices :: [Sin|Casi sin] signos de escucha; voces [solo al anochecer|con el cansancio], [según cuenta|por lo que dice].',
    '!voices :: Sin [voces|alucinaciones] [referidas|evidentes] [hoy|por ahora].',
    '!voices :: [Nada sugiere|No hay indicio de] [voces|percepciones falsas], [ahora|en la entrevista].',
    '!voices :: Percepción [sin alteración visible|sin nada que señalar], [hasta donde se aprecia|al preguntar].',
    '!voices :: [Niega voces|Voces negadas], [y no parece escuchar|con atención entera].',
    '!voices :: [Oído y vista|Los sentidos] [sin perturbación|sin nada inusual], [según responde|de momento].',
  ],
  insight: [
    'Conciencia de enfermedad [parcial|limitada]: [acepta más el tratamiento que la enfermedad|lo llama "estrés"|concede que algo cambió]; [juicio según el día|juicio diario conservado].',
    '!severe :: Habla de ["nervios"|"algo en la cabeza, quizá"|agotamiento]; conciencia de enfermedad [incompleta|escasa], juicio [aceptable|desigual].',
    'severe !improved :: Conciencia de enfermedad [nula|mínima|ausente]; [la ayuda entra por {relative}|no se ve enferm(o/a)]; juicio [mermado|poco fiable].',
    'severe !improved :: «[No estoy mal|Son los otros]»: [falta|no se halla] conciencia de enfermedad, y el juicio [falla en lo arriesgado|es pobre].',
    'improved :: La conciencia de enfermedad [crece|llega a fragmentos]: [liga el mal dormir a días peores|ve que {drug} ayuda]; juicio [mejor|adecuado].',
    'improved :: [Acepta a medias|Empieza a aceptar] [la idea de enfermar|que necesita ayuda], con juicio [más firme|apto para lo diario].',
    'Comprensión de lo que le ocurre [incompleta|elemental|irregular]; juicio práctico [aceptable|suficiente|variable].',
    '!improved :: La enfermedad [no se reconoce|se pone en duda], [el sufrimiento sí|aunque no rechaza ayuda]; juicio [limitado|llevado por el miedo].',
    '[Sabe que otros se preocupan|Sabe que se le ofrece ayuda], menos [que está enferm(o/a)|el porqué]; juicio [bueno en lo pequeño|guiado por otros].',
    '!severe :: Conciencia de enfermedad [oscilante|según el día], y el juicio [igual|con ella]; [aun así toma las pastillas|sopesa los consejos].',
  ],
};
