import type { FeatureText } from './knowledge.ts';

/** The low pole and both poles at once; F25 and F06 use some of these. */
export const lowEs: Record<string, FeatureText> = {
  'low-mood': {
    now: [
      'Se siente [pesad(o/a) y triste|hundid(o/a) desde que despierta|con ganas de llorar sin saber por qué], [casi todo el día|prácticamente a diario], desde hace {duration}.',
      'both :: Bajo [el impulso|el ruido] hay [desesperación|una tristeza negra]: [llora a media frase|dice que todo está perdido], [horas al día|así hace {duration}].',
      'El ánimo es [gris|de plomo], [peor antes del mediodía|algo menor al atardecer], y [nada lo levanta|una buena noticia no llega].',
      'Lleva {duration} [viendo solo pérdidas|vací(o/a) y sin esperanza|con llanto fácil], [pase lo que pase|incluso con gente].',
      'mild :: La tristeza [tiñe casi todos los días|se ha instalado], aunque [saca el día adelante|hay alguna hora buena].',
      'severe :: La tristeza es [incesante|aplastante], [como un peso en el esternón|"una habitación sin puerta"], y [ya no salen lágrimas|no hay hora libre de ella].',
      '[Se sienta con el abrigo puesto ante la ventana|Ha vuelto las fotos contra la pared|No abre la puerta], con una pena [que no cabe en palabras|que (lo/la) dobla].',
    ],
    then: [
      'Llevaba {duration} [muy triste|abatid(o/a) y lloros(o/a)|sin esperanza].',
      'A la entrada el ánimo era [bajo|de plomo], [con llanto a cada pregunta|peor por la mañana].',
      'La tristeza [llenaba casi todo el día|lo ocupaba todo], [insensible a la compañía|pese al consuelo].',
    ],
    better: [
      'El ánimo es [más ligero|menos pesado], [con horas enteras de alivio|primero por la tarde]; [sonríe a veces|habla del fin de semana].',
      'El llanto es [raro|semanal], y [las mañanas se afrontan|vuelve algo de calor].',
      '[Se siente "más persona"|Dice que el peso es la mitad|Tiene ratos de esperanza].',
    ],
    quote: [
      '«[Las mañanas|Los domingos|Las tardes] son [lo peor|un muro|lo que más temo].»',
      '«[Miro la taza|Oigo el teléfono] y [no puedo|queda lejísimos|nada se mueve].»',
      '«[No hay motivo|No me pregunte por qué]: [vino|se posó] [como niebla|sin más].»',

      '«Es como si [apagaran la luz|faltara el suelo]. [Esto ya lo conozco.|Me ha cogido otra vez.]»',
      '«[Despierto y ahí está|Ya no puedo llorar]. [Como arena mojada.|Todo gris.]»',
      '«[Me pesa|Me cuesta] hasta [respirar|peinarme|contestar]. [Así cada mañana.|No es pereza.]»',
    ],
    exam: {
      mood: [
        'Ánimo [bajo|deprimido], ["vacío"|"otra vez abajo"|"de plomo"] en sus palabras.',
        'Puntúa el ánimo en [dos|tres] sobre diez; [tristeza evidente|claramente bajo].',
        '[Triste|Abatid(o/a)], ["sin suelo"|"apagad(o/a)"], [sin consuelo|apenas con alivio] durante la charla.',
        'Del ánimo dice ["negro"|"por los suelos"|"mejor no preguntar"]; [se ve hundido|se le nota].',
      ],
      affect: [
        'Afecto [triste y estrecho|abatido], [a ratos lloroso|que se aclara solo un segundo].',
        'Expresión [angustiada|apagada], [pocos gestos|se le humedecen los ojos al nombrar su casa].',
        '[Llora en silencio|Contiene el llanto], [mirada baja|voz quebrada], [agradece el pañuelo|se disculpa].',
        'Respuesta afectiva [restringida al dolor|mermada], [sin sonrisa|media sonrisa cortés].',
      ],
    },
  },
  joyless: {
    now: [
      '[La música|Cocinar|El jardín|El fútbol] [no le da placer|l(o/a) deja frí(o/a)], [con lo que le gustaba|y añora echarlo de menos].',
      '[Ya no ve a los amigos|Deja sonar el teléfono|Ni juega ni lee], porque [nada le alegra|todo sabe a cartón].',
      'El interés se [escurrió|apagó]: [paquetes sin abrir|una guitarra muda|una película dejada a los diez minutos].',
      'La comida [no sabe|perdió el gusto], el contacto [incomoda|no consuela] y [su programa favorito pasa sin ver|las fiestas no le dicen nada].',
    ],
    then: [
      'Todo [interés|placer] había [desaparecido|volado], [también en lo querido|hasta en la música y la comida].',
      '{Subj} había [dejado aficiones y llamadas|perdido la alegría en todo].',
    ],
    better: [
      '[Los pequeños placeres|Los sabores] [vuelven|han vuelto]: [tararea|repite plato|charla en la escalera].',
      'Ha retomado [la labor|un libro|el balón], [a ratos cortos|con cierto gusto].',
    ],
  },
  'sleeps-long': {
    now: [
      'Duerme [once|doce|hasta catorce] horas y [despierta sin descanso|al mediodía vuelve a dormir].',
      'Los miembros le pesan [como sacos|como plomo]; [la escalera pide una pausa|alzar el brazo para peinarse es trabajo].',
      'El despertador [suena en vano|lo apaga dormid(o/a)], y [medio día pasa en cama|levantarse lleva hasta las doce].',
      'El cansancio [es constante|se mete en los huesos], [por larga que sea la noche|duerma o no].',
    ],
    then: [
      'Había [dormido medio día|dejado casi de salir de la cama], [con miembros pesados|siempre cansad(o/a)].',
      'Un cansancio de plomo [mandaba en los días|hacía cuesta de la escalera].',
    ],
    better: [
      'Duerme [nueve horas|menos y mejor], y [el cuerpo pesa menos|la mañana empieza a las ocho].',
      '[Desayuna en su hora|No necesita siesta] [casi siempre|otra vez].',
    ],
  },
  slowed: {
    now: [
      '[Se mueve como bajo el agua|Tarda una hora en vestirse|Calla largo rato antes de responder], [según ve {relative}|y le avergüenza].',
      'El paso es [lento|arrastrado], la voz [baja|débil], y [levantar una taza cuesta|la cuchara se queda a medias].',
      'Todo lleva [el doble|siglos]: [una ducha|un correo|poner la mesa].',
      'Los gestos se han [secado|borrado], [cara quieta|poco parpadeo], [tan distint(o/a) de quien otros conocen|como nunca en los buenos tiempos].',
    ],
    then: [
      'Movimiento y habla eran [lentos|pesados], [con largas pausas|y vestirse llevaba una hora].',
      'Había [pasado horas sin moverse|hablado en susurros].',
    ],
    better: [
      '[Ritmo y voz|Paso y habla] [se avivan|han ganado], [vuelven los gestos|aún lentos por la mañana].',
      '[Contesta pronto|Se viste en minutos] [de nuevo|casi a diario].',
    ],
    exam: {
      speech: [
        'Habla [lenta y baja|escasa], [con largas latencias|que se apaga al final].',
        'Respuestas [tardías|tras pausas], [en voz baja|de pocas palabras].',
        '[Susurra|Habla despacio], [frases cortas|sin adornos], [se le apaga la voz|busca aliento].',
      ],
      behaviour: [
        '[Enlentecid(o/a)|Encorvad(o/a)], [pocos gestos|mirada al suelo], movimientos [escasos|costosos].',
        'Lentitud psicomotora [evidente|marcada]; [desabrocha el abrigo botón a botón|tarda en sentarse].',
        '[Manos quietas|Hombros caídos], [apenas cambia de postura|suspira], [se levanta con esfuerzo|mira poco].',
      ],
    },
  },
  'self-blame': {
    now: [
      '[Repasa viejos fallos|Pide perdón por existir|Cuenta lo que debe a otros], [sobre todo los de las semanas altas|horas cada noche].',
      'A sus ojos es [una carga|alguien sin valor|culpable del cansancio de {relative}], [y no admite elogios|digan lo que digan].',
      'La vergüenza por [lo dicho en plena subida|los excesos pasados|promesas rotas] [no deja dormir|vuelve cada día].',
      'Cada [error mínimo|plato sin lavar] [prueba su fracaso|es culpa suya].',
    ],
    then: [
      'El autorreproche era [constante|duro], [por excesos pasados|por nimiedades].',
      'Se había [llamado carga|disculpado sin fin].',
    ],
    better: [
      'Es más [amable|just(o/a)] consigo, [y puede pesar la culpa|con menos reproches].',
      'El reproche [se ablanda|llega en ratos cortos], [y deja estar un elogio|y lo atribuye a la enfermedad].',
    ],
  },
  undecided: {
    now: [
      '[Lee tres veces la misma página|Pierde el hilo de una llamada|Se queda ante la nevera sin decidir], [y le inquieta|varias veces al día].',
      'Decidir [qué calcetines|la cena] [lleva una hora|lo deja a {relative}].',
      'La concentración [cede a los minutos|no aguanta], y [las cartas siguen sin leer|los juegos quedan a medias].',
      'Nota la mente ["entre algodones"|lenta y nublada], [se le van los nombres|fallan las cuentas], [más que en buenas épocas|para su pesar].',
    ],
    then: [
      'La concentración [fallaba|era pobre], y [elegir llevaba horas|leer era imposible].',
      'No había podido [decidir|seguir una charla].',
    ],
    better: [
      '[Lee un capítulo|Decide lo pequeño] de nuevo, [con paciencia|más lent(o/a) de lo que querría].',
      'La concentración [vuelve|aguanta más], [mejor por la mañana|da para las cartas].',
    ],
  },
  'dark-beliefs': {
    now: [
      'Está convencid(o/a) de que [se le pudren las entrañas|la familia se arruina por su culpa|vendrá la policía a castigar(lo/la)|ha contagiado a todo el pueblo], [y ninguna prueba sirve|y pide perdón].',
      'Una voz [(lo/la) acusa|(lo/la) condena]: ["culpable"|"fuiste tú"|"ya es tarde"], [muchas veces al día|sobre todo antes del alba].',
      'Da por cierto que [todo está perdido|no queda dinero para pan|por dentro ya no vive], [contra toda evidencia|se le enseñe lo que se le enseñe].',
      'Percibe [un toque de campana|olor a descomposición] que nadie más nota, [como signo de culpa|acorde al ánimo negro].',
      '[Espera la sentencia|Preparó una bolsa para la cárcel|Pidió que (lo/la) entregaran] por [un pecado que nadie conoce|un delito imaginado].',
    ],
    then: [
      'Tenía la certeza de [la ruina|una gran culpa|que el cuerpo se pudría], [con voces que acusaban|fuera de todo consuelo].',
      'Delirios de [culpa|ruina|descomposición] [llenaban la mente|llegaron con el ánimo más bajo].',
      'Una voz acusadora [dictaba sentencia|(lo/la) llamaba culpable] [día y noche|antes del ingreso].',
    ],
    better: [
      'La [certeza de culpa|creencia de ruina|idea de descomposición] [dio paso a la duda|palideció], [y calla la voz|al subir el ánimo].',
      '[Ve las acusaciones como enfermedad|Ya no espera castigo], [con un escalofrío|casi siempre].',
      'Ninguna [voz que condena|convicción negra] ha [vuelto|aparecido en días].',
    ],
    exam: {
      thoughtContent: [
        'Delirios de [culpa|ruina|podredumbre], [inamovibles|en cada respuesta], [acordes al ánimo|a la espera de castigo].',
        '[Convencid(o/a) de|Solo habla de] [un crimen sin perdón|la pérdida total], [sord(o/a) al consuelo|sin dudas].',
        'Ideas de [condena|miseria] [fijas|repetidas], [sin que sirva la prueba|con ruego de castigo].',
        '[La culpa|La ruina] [lo ocupa todo|cierra cada frase], [certeza plena|inaccesible a razones].',
      ],
      perception: [
        'Voces acusadoras [referidas|que oye ahora], [cortas y crueles|que (lo/la) llaman culpable].',
        'Oye [una voz que juzga|un toque de campana], [sin más falsas percepciones|sobre todo de mañana].',
        '[Insultos|Condenas] en [una voz grave|dos voces], [al alba|a ratos], [acordes al ánimo|sin nada visual].',
        '[Admite|Calla y luego admite] la voz que [sentencia|acusa], [hoy también|menos de día].',
      ],
    },
  },
  'both-at-once': {
    now: [
      'A un tiempo está [aceleradísim(o/a) y desesperad(o/a)|en tensión y llorando|llen(o/a) de planes y segur(o/a) del desastre], [a menudo en el mismo minuto|cada día desde hace {duration}].',
      '[Camina, habla y llora|Ríe entre lágrimas|Limpia de madrugada sollozando], [con una energía sin gozo|ni arriba ni abajo, sino ambas cosas].',
      '[Las ideas corren|El cuerpo va en quinta] mientras [el ánimo es negro|el corazón se hunde]: ["un motor en un pantano"|"rápido y muerto a la vez"].',
      'La euforia [dura una hora|prende] y [cae en angustia|acaba en llanto], [luego todo junto|muchas veces al día], así {duration}.',
      'Señales de [ambos polos|arriba y abajo] [se agolpan en los mismos días|coinciden]: poco sueño, [prisa por hablar|impulso inquieto], [culpa|desesperanza] y [llanto|tristeza agotada].',
    ],
    then: [
      'Llevaba {duration} [aceleradísim(o/a) y sin esperanza|sin dormir, hablando y llorando].',
      'El impulso y [el ánimo negro|la desesperación] [iban juntos|se mezclaban en la misma hora].',
      'A la entrada [reía y lloraba de un aliento|andaba sin parar hablando del fin].',
    ],
    better: [
      'La [pelea interna|mezcla de impulso y desesperación] [cede|ha soltado]: [un ánimo cada vez|cuerpo quieto, humor más claro].',
      '[Descansa|Puede estarse sentad(o/a)], y [la tristeza ya no corre|impulso y pena no chocan].',
      'Tanto [la prisa como el abatimiento|el impulso como la pena] [bajaron|cedieron], [primero la prisa|con pocos días de diferencia].',
    ],
    exam: {
      affect: [
        'Afecto [inestable|desgarrado]: [la risa rompe en llanto|angustia bajo la prisa], [en minutos|sin transición].',
        'Lábil, [eufóric(o/a) y desesperad(o/a) por turnos|llora a mitad de un chiste].',
        '[Cambia|Salta] de [la ira al llanto|la risa al temblor], [varias veces|sin causa externa].',
        '[Angustia acelerada|Dolor con prisa], [manos que se retuercen|sonrisa rota], [agotador de ver|sin alivio].',
      ],
      speech: [
        'Habla [apremiante y dolida|rápida, rota en sollozos], [difícil de cortar|con silencios bruscos].',
        'Discurso veloz de [ruina|culpa], [casi sin pausa|con voz quebrada].',
        '[A borbotones|Con prisa], [se ahoga en llanto|calla de golpe], y [sigue|vuelve a empezar].',
      ],
      behaviour: [
        'Inquiet(o/a), [se retuerce las manos|va de la silla a la puerta], [sin quedarse en un sentir|llora andando].',
        '[Agitad(o/a)|Sin freno]; [se levanta y se sienta|tira de las mangas], [busca consuelo y lo aparta|llora al caminar].',
        '[No para|Se mece], [arranca un pañuelo a tiras|mira la puerta], [pide ayuda y la rechaza|con prisa por irse].',
      ],
    },
  },
};
