import type { FeatureText } from './knowledge.ts';

export const f90EsFeatures: Readonly<Record<string, FeatureText>> = {
  drifting: {
    now: [
      'La atención se le va a los [pocos|cinco] minutos {scene}, [aunque|por más que] [quiere|intenta] seguir.',
      '[Oye|Capta] el [principio|comienzo] de una instrucción y [pierde|se salta] el resto.',
      '{Observer} [cuenta|dice] que hay que [llamarle|hablarle] [dos o tres|varias] veces para que [conteste|vuelva].',
      'Al llegar al final de una página no [sabe|recuerda] qué [decía|ha leído] y [vuelve a empezar|la repite].',
      'Las explicaciones largas le [resbalan|pasan de largo]; [asiente|sonríe] y luego [pregunta qué hay que hacer|hace otra cosa].',
      'Se queda mirando [la ventana|al vacío] {scene} y [despierta|reacciona] cuando [los demás se levantan|alguien se ríe].',
    ],
    then: [
      'Antes del ingreso la atención [se perdía|resbalaba] en minutos {scene}, y las instrucciones quedaban [a medias|sin oír].',
      '{Observer} había [descrito|referido] que parecía no [oír|ver] a quien le hablaba.',
      'Al comienzo no [lograba|podía] mantenerse en {task} más de {5-9} minutos.',
    ],
    better: [
      'Ahora se [mantiene|concentra] {15-30} minutos antes de [pedir|necesitar] una [pausa|ayuda].',
      '[Sigue|Acompaña] [la conversación del grupo|órdenes de dos pasos] con [un aviso|un recordatorio] donde antes hacían falta [varios|muchos].',
      'Aún se [dispersa|pierde] [al final del día|con cansancio], pero [lo nota|regresa] por sí mism(o/a).',
    ],
    quote: [
      '"Es como si [alguien|otro] me [cambiara|fuera cambiando] de canal", [dice|explica].',
      '"Yo [escucho|sí que escucho], y de pronto [estoy en otra parte|ya no estoy]".',
      'Lo [cuenta|resume] así: "Tengo [los ojos|los oídos] [aquí|abiertos], pero [me he ido|no hay nadie]".',
    ],
    exam: {
      behaviour: [
        'La mirada se va a [la ventana|los ruidos del pasillo] en las preguntas largas; [colaborador(/a)|cordial] todo el tiempo.',
        'Se muestra [correct(o/a)|dispuest(o/a)], pero [pierde|suelta] el hilo [varias veces|más de una vez] y pide que se le repita.',
        '[Tranquil(o/a)|Calmad(o/a)] y [amable|servicial]; la atención [abandona|deja] la [tarea|hoja] tras [un minuto|unas líneas].',
      ],
    },
  },
  careless: {
    now: [
      '[Descuidos|Errores] que podría haber visto recorren {task}: [una línea saltada|un signo omitido], [una fecha cambiada|una página sin hacer].',
      '[Entrega|Da por terminado] sin revisar, y {observer} [encuentra|señala] fallos en cosas que [domina|sabe explicar].',
      'Se le escapan detalles que otros [ven|captan] enseguida, y [se enfada|maldice] cuando se los [muestran|señalan].',
      '[Baila|Confunde] columnas, olvida [adjuntos|nombres] y [se come|pierde] [signos|decimales], no por [ignorancia|no saber].',
      'También con {task} [da|elige] la primera respuesta y [sigue|pasa a otra cosa].',
    ],
    then: [
      'Lo que hacía [volvía|se devolvía] [lleno|plagado] de fallos evitables.',
      'Antes del ingreso [abundaban|menudeaban] los errores pequeños que nadie [achacaba|atribuía] a falta de saber.',
      '{Observer} había [anotado|enumerado] un descuido tras otro.',
    ],
    better: [
      'Ahora [repasa|revisa] lo hecho, [con regla|dedo en la línea], y [caza|encuentra] la mayoría de los fallos.',
      'Los errores se han [reducido|quedado en la mitad] desde que [hay pausas|las tareas van por partes].',
      '[Repasar|Mirar dos veces] [empieza a|va camino de] ser costumbre, [con avisos|aunque a regañadientes].',
    ],
  },
  disorganised: {
    now: [
      'Planificar le [supera|vence]: empieza [por la mitad|por lo menos urgente] y [se queda sin tiempo|pierde lo esencial].',
      '[Mesa|Mochila], [cajones|suelo] y [agenda|cuaderno] están [revueltos|en desorden]; ordenar [dura un día|no aguanta].',
      '[Calcula mal|Subestima] lo que se tarda en {task} y llega tarde [casi a diario|las más de las veces].',
      '[Dos o tres|Varias] listas conviven, ninguna [acabada|al día].',
      'Si nadie le [marca|desglosa] los pasos, no [sabe|ve] por dónde [empezar|entrar].',
    ],
    then: [
      'El orden [de cada día|de cualquier tipo] se había [roto|perdido] al ingresar.',
      'Llegó con papeles [arrugados|sueltos] en [tres bolsas|cada bolsillo] y sin [noción|idea] de la [semana|agenda].',
      'El tiempo [se perdía|se calculaba mal] [cada mañana|día tras día], con las [consecuencias|riñas] de siempre.',
    ],
    better: [
      'Una [única|sola] lista y [un temporizador|una alarma] le [llevan|conducen] por casi todo el día.',
      '[Prepara|Deja listo] lo del día siguiente [por la noche|la víspera], [con ayuda|casi sin ayuda].',
      '[Los retrasos|Los despistes] [aparecen|se ven] [una vez|dos veces] por semana como mucho.',
    ],
    quote: [
      '"Hago listas y luego [pierdo|olvido] las listas".',
      '"Todos tienen [un mapa|el manual] menos yo", [comenta|dice].',
      '"El [mañana|después] no lo veo", [así lo describe|explica].',
    ],
  },
  unfinished: {
    now: [
      '[Empieza|Emprende] {task} con [ganas|brío] y lo [deja|abandona] [a medias|al pasar la novedad].',
      'De camino a un recado [se topa con|encuentra] otro, y [al final|por la noche] hay {3-6} cosas [abiertas|a medio hacer].',
      'Lo [largo|aburrido] se [aplaza|esquiva] hasta que alguien [se sienta|se queda] al lado.',
      '{Relative} [encuentra|va viendo] [café frío|un armario abierto], [una cama a medias|un solo zapato] allí donde [l(o/a) llamó|siguió] otra idea.',
      'Ante el esfuerzo [sostenido|largo] llega [una excusa|un dolor de cabeza], y luego [culpa|prisas al final].',
    ],
    then: [
      'Poco [llegaba|se llevaba] a término antes del ingreso, por bueno que fuera el [arranque|comienzo].',
      'Había [dejado|abandonado] una cosa tras otra, [cansad(o/a)|avergonzad(o/a)] del montón.',
      '[Deberes|Papeles] y tareas de casa [estaban|quedaban] a medias.',
    ],
    better: [
      '[Termina|Lleva al final] más tareas cuando van [troceadas|por pasos].',
      '[Acabó|Completó] [dos|tres] proyectos [en este tiempo|desde entonces], lo que le [sorprendió|alegró].',
      '[Arrancar|Ponerse] sigue siendo [lo difícil|lento]; [una vez en marcha|después], [aguanta|continúa].',
    ],
  },
  forgetful: {
    now: [
      '[Citas|Recados] [se borran|desaparecen] en una hora, [mensajes|promesas] también.',
      '{Relative} [avisa|recuerda] y vuelve a [avisar|recordar], y [la basura|el impreso] sigue junto a la puerta.',
      'Entra en un cuarto y [se queda pensando|no sabe] a qué iba, [varias|muchas] veces al día.',
      '[Devolver llamadas|Contestar mensajes] [se propone|se piensa] y [se olvida|no se hace].',
      'Lo [hablado|acordado] en el desayuno [ya no está|es novedad] a [mediodía|la cena].',
    ],
    then: [
      'Las obligaciones diarias se [olvidaban|perdían] por norma.',
      '{Relative} [hablaba|contaba] de [avisos sobre avisos|notas en cada puerta].',
      'En casa hasta [las comidas|la medicación] se olvidaban a veces.',
    ],
    better: [
      'Las alarmas [recogen|cubren] ahora lo que la memoria [suelta|deja caer].',
      'Los olvidos son [la excepción|menos].',
    ],
  },
  'losing-things': {
    now: [
      '[Otra vez|Este mes] ha perdido {thing}, [por tercera vez|como tantas], y la búsqueda acabó [en la nevera|entre la ropa].',
      '[Pasa|Pierde] [media hora|un buen rato] [cada mañana|a diario] buscando {thing}.',
      '{Relative} ha dejado de [contar|llevar la cuenta de] lo que se extravía.',
      '[Dos|Tres] veces hubo que [reponer|comprar de nuevo] {thing} en [los últimos meses|poco tiempo].',
      'Todo tiene [su sitio|su gancho] y nada [está|cuelga] en él.',
    ],
    then: [
      'Perdía [una y otra vez|semana tras semana] {thing} y otras cosas [necesarias|de uso].',
      'Las pérdidas se habían vuelto [pelea diaria|motivo fijo de riña].',
    ],
    better: [
      'Una [bandeja|cesta] en la entrada ha [acabado con|reducido] la búsqueda de cada mañana.',
      'Algo se [pierde|extravía] aún, pero menos.',
    ],
  },
  distractible: {
    now: [
      '[Un coche que pasa|El zumbido de la nevera] o [un pensamiento|una idea] bastan para [sacarl(o/a)|apartarl(o/a)] de lo que hace.',
      'Atiende a cada [ruido|movimiento], [sobre todo|más que nada] {scene}.',
      '[El ruido|Una sala abierta] y [las charlas|las pantallas] [deshacen|dispersan] la concentración que hay.',
      'La conversación [de la mesa vecina|del fondo] le [llega|reclama] tanto como la suya.',
      '[Un aviso|Unos golpes en la puerta] y {task} queda [olvidado|atrás].',
    ],
    then: [
      'Cualquier [ruido|persona que pasara] le [apartaba|sacaba] de lo que hacía.',
      'El equipo [vio|anotó] la primera semana cómo los estímulos [pequeños|menudos] le [captaban|atrapaban].',
    ],
    better: [
      'Con [auriculares|un biombo] [deja pasar|aguanta] los ruidos.',
      '[Busca|Usa] por su cuenta sitios [tranquilos|con pocos estímulos].',
    ],
  },
  fidgeting: {
    now: [
      '[Manos|Pies] nunca quietos: [tamborilea|golpetea], [balancea una pierna|desmonta bolígrafos], [se tira de las mangas|arranca etiquetas].',
      '[Quedarse|Permanecer] sentad(o/a) [una comida|una película] le [supera|resulta imposible]; [se remueve|cambia de postura] y se levanta.',
      '{Observer} [habla|se queja] de un [balanceo|meneo] constante en la silla {scene}.',
      '[Juega con|Da vueltas a] algo entre los dedos sin [darse cuenta|notarlo], lo que [irrita|molesta] a quien está cerca.',
      'Si se le hace [esperar|estar sentad(o/a)], [empiezan|arrancan] las rodillas y [sigue|va detrás] todo el cuerpo.',
    ],
    then: [
      'Al ingreso no [aguantaba|podía estar] sentad(o/a) [una comida|la primera entrevista].',
      'Manos y piernas se movían [sin cesar|sin descanso], según {observer}.',
      'Se levantó {4-9} veces en la primera [entrevista|media hora].',
    ],
    better: [
      '[Permanece|Se queda] sentad(o/a) en [las comidas|los grupos] con [una pelota|algo que apretar] en la mano.',
      'El movimiento de dedos [queda|asoma] con [aburrimiento|cansancio] y ya no [molesta|estorba].',
      'La inquietud [ha cedido|se reduce] a [un pie que golpea|gestos pequeños].',
    ],
    exam: {
      behaviour: [
        'Se levanta {2-4} veces, [coge|toquetea] [objetos|lo que hay] de la mesa y [vuelve|se sienta] de buen grado.',
        '[Piernas|Rodillas] en movimiento toda la [entrevista|conversación]; dedos [ocupados|entretenidos] con [una cremallera|un clip].',
        'Se [retuerce|escurre] en el asiento y [se balancea|resbala]; [afable|de buen humor], sin hostilidad.',
      ],
    },
  },
  'on-the-go': {
    now: [
      '{Relative} habla de un motor que [gira|funciona] desde [que se despierta|el alba] hasta [acostarse|la noche].',
      'El ocio [quieto|tranquilo] le es [ajeno|desconocido]: [hasta el juego|todo pasatiempo] es [rápido|ruidoso].',
      '!child/adolescent :: Una [inquietud|prisa] interior l(o/a) [empuja|lleva] de una cosa a otra, y los días de descanso son [un suplicio|difíciles].',
      '!child/adolescent :: [Camina|Va de un lado a otro] al teléfono, [come de pie|no se sienta en las reuniones] y [asume|lleva] tres cosas a la vez.',
      'child/adolescent :: Corre donde otros [andan|caminan] e [irrumpe|entra de golpe] en [los cuartos|los juegos].',
      'child/adolescent :: Al salir de clase necesita [una hora|horas] al aire libre antes de [nada|los deberes].',
      'A los demás les [cansa|cuesta] seguirle el [ritmo|paso].',
    ],
    then: [
      'Un movimiento [incesante|inagotable] había [agotado|rendido] a quienes convivían con (él/ella).',
      'Antes del ingreso iba "[a motor|con muelles]", [en palabras de|según] {relative}.',
    ],
    better: [
      '[Tolera|Acepta] {10-20} minutos de calma después de [comer|las comidas].',
      'El impulso ha encontrado [cauce|salida]: [nadar|correr] antes de [las tareas|empezar el día].',
      'El ritmo sigue [vivo|alto], pero [cede|se frena] con una palabra.',
    ],
    quote: ['"Si paro, me [pica|zumba] todo".', '"Estar quiet(o/a) [duele|cansa]", [dice|asegura].'],
    exam: {
      appearance: [
        'Ropa [adecuada|corriente], algo [torcida|descolocada] por [las prisas|las carreras]; [un codo raspado|cordones sueltos].',
        '[Bien nutrid(o/a)|De aspecto sano], [acalorad(o/a)|sofocad(o/a)] por [el movimiento|la escalera], [chaqueta a medio poner|camisa por fuera].',
      ],
    },
  },
  interrupting: {
    now: [
      'Las respuestas le [saltan|salen] antes de que [acabe|termine] la pregunta.',
      '[Corta|Se mete en] [conversaciones|juegos] y [se apropia|se lleva] lo que otros [usan|han empezado].',
      '{Observer} [se queja de|cuenta] que nadie [acaba|termina] una frase si está (él/ella).',
      '[Completa|Remata] las [frases|historias] ajenas, [casi siempre mal|a menudo sin acertar].',
      'Habla sin turno {scene} [a diario|de continuo] y se disculpa [al momento|con sinceridad].',
    ],
    then: [
      'Las interrupciones habían [cansado|puesto a prueba] a [cualquier grupo|todo su entorno].',
      'En el primer grupo [pisaba|cortaba] a todos sin [notarlo|mala fe].',
    ],
    better: [
      '[Levanta la mano|Usa una tarjeta] y [espera|consigue esperar] casi siempre.',
      'Se [para|corrige] a media interrupción y [lo dice|se ríe].',
    ],
    exam: {
      speech: [
        '[Rápida|Veloz], [alta|de volumen alto], [se adelanta|responde] antes del fin de la pregunta; [admite freno|se deja parar].',
        'Habla [por encima de|a la vez que] quien explora [al principio|repetidas veces], con vocabulario [rico|variado].',
      ],
    },
  },
  impatience: {
    now: [
      '[Las colas|Los turnos] son [un tormento|insufribles]: [se cuela|empuja] o [se va|renuncia].',
      'Una espera de {2-5} minutos trae [suspiros|protestas] y después [enfado|la marcha].',
      'No puede esperar [su turno|una respuesta], [en el juego|en el tráfico] como [en la mesa|en la tienda].',
      '[Los semáforos|Las pantallas de carga] y [la gente lenta|las reglas largas] son lo peor de su [jornada|día].',
      '[Deja|Desbarata] los juegos cuando el turno [tarda|no llega].',
    ],
    then: [
      'Esperar [acababa|terminaba] en [riña|empujones] [casi a diario|una y otra vez].',
      'La menor demora le [alteraba|enfurecía] al [llegar|principio].',
    ],
    better: [
      'Espera {5-10} minutos con [algo en las manos|una tarea].',
      'Los turnos [salen|van] bien en [grupos pequeños|parejas].',
    ],
  },
  talking: {
    now: [
      'Habla [de la mañana a la noche|sin pausa] y [tarda en notar|no nota] que los demás [se cansan|se han ido].',
      'Un tema [salta|lleva] a otro y quien escucha [desiste|se agota].',
      'En los sitios callados [tararea|comenta todo] [en voz baja|para sí].',
      'Le han [cambiado|apartado] de sitio por [hablar|charlar] con quien tiene al lado.',
    ],
    then: [
      'Su charla [llenaba|inundaba] cualquier silencio.',
      'El habla era [imparable|difícil de frenar] los primeros días.',
    ],
    better: [
      '[Deja|Permite] pausas y [pregunta|devuelve preguntas].',
      '[El volumen|El caudal de palabras] ha [bajado|cedido].',
    ],
    exam: {
      speech: [
        '[Abundante|Copiosa] y [viva|rápida], [con digresiones|a saltos], [interrumpible|reconducible], no apremiante.',
        '[Locuaz|Parlanchín(/a)], [animad(o/a)|en voz alta], [bien articulada|clara]; [vuelve al|retoma el] asunto si se le [guía|pide].',
      ],
    },
  },
  'rash-choices': {
    now: [
      '[Compras|Suscripciones] y [promesas|viajes] se deciden [en el acto|al momento] y se [lamentan|pagan] por la noche.',
      '[Dimite|Se despide], [firma|acepta] y [compra|se muda] primero, y piensa después.',
      '[Los retos|La velocidad] y [lo nuevo|lo arriesgado] le [tientan|atraen] más de lo [sensato|prudente].',
      '[Envía mensajes|Suelta comentarios] en caliente y luego [pide perdón|repara].',
    ],
    then: [
      'Las decisiones [precipitadas|en caliente] le habían costado [dinero|amistades].',
      'Una [serie|cadena] de pasos impulsivos [precedió|llevó] al ingreso.',
    ],
    better: [
      'La norma de [esperar un día|dormirlo] antes de comprar [se mantiene|funciona] por ahora.',
      'Consulta con {relative} antes de [firmar|comprometerse].',
    ],
  },
  climbing: {
    now: [
      'Se le encuentra [trepando|encaramad(o/a)] a [estanterías|vallas] o [tejados|ventanas], sin [miedo|noción de peligro].',
      '[El parque|El supermercado] acaba en [carreras|escaladas] y rodillas [peladas|moradas].',
      'No hay [árbol|barandilla] [a salvo|que perdone] cuando {relative} se [gira|distrae].',
    ],
    then: [
      '[Trepar|Escaparse] había hecho [imposibles|peligrosas] las salidas.',
      'Antes del ingreso hubo que [atornillar|fijar] los muebles de casa.',
    ],
    better: [
      'Trepar queda para [el parque|la zona de juegos].',
      'En la calle [va|camina] [de la mano|al lado del adulto].',
    ],
  },
  'not-all-met': {
    now: [
      'No todas las conductas [preguntadas|de la escala] se [confirman|dan] en [casa y fuera|los dos ámbitos] por igual.',
      '[Dos|Tres] de los signos esperables [faltan|son dudosos], mientras que los demás [pesan|causan problemas] de verdad.',
      'Los datos de los primeros años son [escasos|incompletos], y el cuadro entero no puede [documentarse|demostrarse].',
      'Fuera de [un ámbito|casa] las dificultades son [más leves|menos visibles] de lo que [se cuenta|se esperaba].',
      'Preguntando [con orden|con cuidado], el número de signos [no llega|se queda corto], aunque [sufre|le cuesta] a las claras.',
    ],
    then: [
      'Los signos [reunidos|recogidos] antes del ingreso eran [reales pero incompletos|menos de los esperados].',
      'Los informes previos [nombraban|recogían] solo [parte|algunos] de los signos habituales.',
    ],
    better: [
      'Los signos [parciales|que quedan] apenas [estorban|se notan] con [estructura|un marco estable].',
      'Lo que [resta|persiste] se [maneja|lleva] con ayudas [sencillas|corrientes].',
    ],
  },
};
