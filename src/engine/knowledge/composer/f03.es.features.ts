import type { FeatureText } from './knowledge.ts';

export const f03EsFeatures: Readonly<Record<string, FeatureText>> = {
  memory: {
    now: [
      'severe :: Una [visita|comida] se [borra|pierde] [antes de acabar|a los minutos]; {relative} [empieza|vuelve] de cero cada vez.',
      'severe :: [Décadas enteras|Tramos de vida] [se han ido|no vuelven]; [una nana|un rezo|el pueblo natal] es lo último que [queda|resiste].',
      'severe :: Nada de lo que se le [muestra|dice] [dura|se fija] más que [un suspiro|la frase misma].',
      '!severe :: {Relative} [cuenta|refiere] que lo [hablado|acordado] en el desayuno se ha [borrado|perdido] [al mediodía|a la hora de cenar], mientras que [la escuela|el primer trabajo|las canciones de antes] se [relata|recuerda] con detalle.',
      '!severe :: Niega [visitas|llamadas] [del mismo día|de ayer] o no las recuerda, ni [con pistas|con ayuda de {relative}].',
      'Lo nuevo no [se fija|deja huella]: {forgotten}[, entre otras cosas|, por ejemplo| y el motivo de la visita].',
      '!severe :: Según {relative}, se le [olvida|pierde] {forgotten} y [rellena|tapa] el hueco con [una suposición|una historia antigua].',
      '!severe :: De [dos|tres] recados [de esta semana|en una mañana] no llegó [ninguno|uno solo]; también se le fue {forgotten}.',
      '!severe :: Los últimos meses son [una laguna|un rompecabezas]; sitúa [un entierro|una boda] del año pasado [en otra década|en el futuro].',
      '!severe :: Hay [notas|papelitos] [por toda la casa|en la nevera] que ya no [encuentra|lee]; {forgotten} se [pierde|escapa] igual.',
    ],
    then: [
      'Antes del ingreso olvidaba {forgotten} [a la hora|día tras día], según {relative}.',
      'Lo reciente llevaba [meses|mucho tiempo] sin [fijarse|dejar rastro]; lo antiguo seguía [vivo|claro].',
      'Las [citas|comidas] y {forgotten} se [perdían|borraban] [cada vez más|una y otra vez].',
      'A la llegada no supo [decir|explicar] [qué había pasado esa mañana|cómo había venido].',
    ],
    better: [
      '!severe :: La memoria [no ha mejorado|sigue igual]: aún olvida {forgotten}, aunque [una pizarra|una hoja del día] en la puerta [rescata|salva] [algo|lo principal].',
      'severe :: Nada se [fija|retiene], como antes; [la misma voz|una canción] al empezar da [calma|apoyo].',
      'severe :: La memoria [no cambia|sigue perdida]; {relative} ya no [pregunta|examina] y [canta|muestra fotos] [a su lado|sin pedir nombres].',
      '!severe :: La retención [no cambia|sigue baja]; [un horario fijo|rotular los armarios] lo [compensa|suaviza] en parte.',
      '{Relative} [da|ofrece] pistas en vez de [examinar|corregir] y hay menos [discusiones|disgustos] por lo olvidado.',
      'Lo que se dice se [olvida|esfuma] como antes; [un calendario grande|la misma enfermera cada mañana] da [cierto apoyo|algo de suelo].',
    ],
    quote: [
      '!severe :: "¿La memoria? [Bien|Tirando]. [Los nombres|Cuatro nombres], como a [todos|cualquiera]."',
      '!severe :: "¿He comido [ya|yo]? [Eso dicen|Usted sabrá]."',
      '!severe :: "Pregunte [fuera|a los míos], que lo [apuntan|llevan] todo."',
      '!severe :: "Está [aquí dentro|ahí], pero no [doy con ello|encuentro el cajón]."',
    ],
    exam: {
      cognition: [
        '!severe :: Vigil y [atent(o/a)|con buena disposición]; {score} en el cribado breve, [ninguna|una] de tres palabras [a los cinco minutos|tras la pausa], [agujas del reloj mal puestas|números del reloj amontonados].',
        '!severe :: Conciencia clara; da [nombre y nacimiento|su nombre y oficio], falla [fecha y planta|mes y estación]; {score}, peor en [recuerdo diferido|evocación].',
        '!severe :: Cribado {score}: pierde puntos en [evocación|la fecha], [copia|restas] y [denominación|la orden triple]; [atención|vigilancia] estable.',
        'severe :: Vigil; atiende a su nombre, [sin orientación|desorientad(o/a)] en [tiempo y espacio|día, estación y lugar], {score}.',
        'severe :: Órdenes [simples|de un paso] [a medias|con gesto de apoyo]; no [retiene|fija] [nada nuevo|palabra alguna], {score} en el cribado.',
        '!severe :: Vigilia [estable|pareja]; a los [dos|tres] minutos [olvida|vuelve a preguntar] [la tarea|quién le explora]; {score}.',
      ],
    },
  },
  'daily-help': {
    now: [
      'mild :: Se [viste y lava|asea y come] sin ayuda; [las facturas|el banco], [el pastillero|los impresos] y [los viajes|los billetes] los [lleva|hace] ya {relative}.',
      'mild :: [Cocina|Compra] lo sencillo, pero este mes [quemó dos cazuelas|estropeó tres guisos] y [pagó dos veces un recibo|recibió un aviso de impago].',
      'mild :: [El mando|El móvil nuevo] y [la lavadora|la banca en línea] l(o/a) [superan|confunden]; las rutinas [viejas|de siempre] [aguantan|salen].',
      'mild :: Dejó [el coche|de conducir] tras [equivocar el camino|un roce]; [pastillas|pagos] piden [recordatorio|otra mirada].',
      'mild :: {Relative} [revisa|supervisa] [dinero|medicación] y [citas|cocina]; en [el baño|el vestir] se vale por sí [mism(o/a)|sol(o/a)].',
      'moderate :: La ropa se le [prepara|da] por orden; si no, [la camisa va sobre el jersey|repite la de ayer]; [la ducha|el aseo] pide [indicaciones|compañía].',
      'moderate :: [Cocina|Compra] y [dinero|pastillas] dependen [del todo|por completo] de {relative}; hay que [recordar|avisar de] [las comidas|ir al baño].',
      'moderate :: {Relative} [corta|sirve] la comida, [prepara|templa] el agua y [abrocha|busca] los [botones|zapatos].',
      'moderate :: A solas [una hora|una tarde], [deja el gas abierto|no come|sale en zapatillas].',
      'moderate :: [Una cuidadora|Alguien] viene [mañana y noche|dos veces al día] a [lavarl(o/a)|vestirl(o/a)], lo que [acepta según el día|suele permitir].',
      'severe :: Hay que [lavarl(o/a), vestirl(o/a) y darle de comer|atenderle en cada paso] [entre dos personas|entre {relative} y una cuidadora], y usa [pañal|absorbentes] [día y noche|todo el día].',
      'severe :: Hay que [guiar|sujetar] la [cuchara|taza]; [traga|mastica] [despacio|con vigilancia] y [pierde peso|baja de fuerzas].',
      'severe !agitated/conduct :: Para [levantarse|andar] necesita [un brazo firme|una persona]; [aseo|baño] y [ropa|comidas] se le hacen [por entero|sin excepción].',
      'severe :: Nada [del aseo|del día] le es posible a solas; hay que [ofrecer|acercar a los labios] cada [sorbo|bocado].',
      'severe :: [Cuidados|Presencia] las veinticuatro horas: [cambios de postura|grúa], [comida|bebida], [pañal|higiene de la boca].',
    ],
    then: [
      'mild :: Antes del ingreso [las facturas|la medicación] y [la cocina|los papeles] [fallaban|habían pasado a {relative}], no el [aseo|vestido].',
      'mild :: El [dinero|pastillero] llevaba [tiempo|meses] bajo [vigilancia|control]; lo personal seguía en sus manos.',
      'mild :: En casa [saltaba|confundía] [tomas|pagos] [cada semana|una y otra vez].',
      'moderate :: Llevaba [meses|tiempo] necesitando [ayuda|indicaciones] para [asearse y vestirse|comer y cambiarse].',
      'moderate :: En casa [el baño|vestirse] ya no [salía|era posible] sin {relative}.',
      'moderate :: [Comidas|Ropa] y [medicinas|dinero] habían pasado a {relative} [por completo|poco a poco].',
      'severe :: Al ingreso [dependía de otros para todo|se le daba de comer y se le lavaba].',
      'severe :: El cuidado [de día y noche|a todas horas] había [agotado|desbordado] a {relative}.',
      'severe :: Cada [comida|paso] pedía [otras manos|a alguien] desde hacía [mucho|muchos meses].',
    ],
    better: [
      'mild :: Con [pastillero|plan semanal] y [recibos domiciliados|un teléfono con fotos] lleva la casa con [poca|ligera] ayuda.',
      'mild :: [Cocina|Hace repostería] otra vez con [{relative} al lado|una lista con dibujos], [dos|tres] días por semana; los [papeles|recibos] siguen con {relative}.',
      'mild :: El aseo es [autónomo|propio] como antes; [dinero|medicación], [supervisado|con control].',
      'moderate :: Con [la ropa en orden|un paso cada vez] se [viste|asea] con [poca ayuda|una palabra]; a solas [no sale|falla] como antes.',
      'moderate :: [La mañana|El baño] va [en la mitad de tiempo|con calma] desde que [el orden es fijo|viene la misma cuidadora]; la necesidad de ayuda [sigue|no cambia].',
      'moderate :: [Pone la mesa|Dobla toallas|Riega] a diario, [con guía|si se le enseña].',
      'severe :: Las comidas [cuestan menos|van mejor] con [trozos para la mano|líquidos espesados]; el cuidado sigue siendo [total|completo].',
      'severe :: [Admite|Tolera] [los cambios de postura|el aseo] [con música suave|si se le avisa]; la dependencia [sigue|es] completa.',
      'severe :: [A ratos|Con un toque en el codo] sostiene la taza; [lo demás|el resto] se le [hace|da].',
    ],
  },
  planning: {
    now: [
      '[Una receta|Un viaje] de [varios|cinco] pasos [se deshace|se atasca] [a la mitad|en el tercero]; {relative} lo [termina|arregla].',
      '[Elegir|Decidir] entre [dos ofertas|cartas del seguro] acaba en [montones|un cajón] y [sin respuesta|con recargos].',
      '[Las cartas|El dominó] y [los patrones de punto|los crucigramas], antes [fáciles|su fuerte], [quedan a medias|los deja].',
      'Empieza [a escardar|una carta], luego [la plancha|una llamada], y [a mediodía|al final] no hay nada [hecho|acabado].',
      '[El cambio|El horario del tren] lo [cuenta|lee] [dos veces|despacio] y aun así [mal|se equivoca], cosa [nueva|nunca vista].',
      'En calles [nuevas|poco conocidas] [se pierde|tiene que preguntar]; [la vuelta de siempre|el barrio viejo] no da problema.',
    ],
    then: [
      'Las tareas de más de [dos|tres] pasos llevaban [meses|tiempo] [fallando|sin salir].',
      'Ya no [planeaba|organizaba] [comidas|viajes] sin {relative}.',
      'Los [papeles|impresos] se habían [acumulado|quedado sin abrir] [en casa|toda una temporada].',
    ],
    better: [
      'Con los pasos [escritos|en fichas] salen [dos|tres] de cada cuatro [recetas|recados]; sin ellos vuelve [el lío|la confusión].',
      'La planificación sigue [floja|baja]; [una tarea por mañana|una sola lista] [funciona|se logra].',
      '[Deja|Permite] que {relative} [abra|ordene] el correo [los lunes|cada semana] y [firma|guarda] copia.',
    ],
    exam: {
      thoughtProcess: [
        'Coherente, [lento|algo titubeante]; [pierde|suelta] el hilo en preguntas [largas|dobles] y lo [tapa|disimula con una sonrisa].',
        '[Circunstancial|Repetitivo] a ratos; [refranes|semejanzas] [al pie de la letra|sin captar].',
        'Ordenado en [lo cotidiano|la charla], [vago|pobre] cuando se pide [detalle|secuencia].',
      ],
    },
  },
  lost: {
    now: [
      'severe :: En cama o sillón [mira en torno|busca con la vista] como quien [acaba de llegar|despierta], a [cualquier|toda] hora.',
      'severe :: [La sala|El cuarto] le es [nuevo|extraño] cada vez, [tras años|aunque no sale].',
      'severe :: Si se le [lleva|pasa] al cuarto de al lado, [se pierde|no sabe volver].',
      '[El mes|El año] lo [adivina|yerra], y toma [el centro|la sala] por [un hotel|el ayuntamiento|una escuela].',
      '!severe :: En su propia [casa|planta] busca [el baño|el dormitorio] [sin dar con él|una y otra vez], [sobre todo al anochecer|también de día].',
      '!severe :: [Los vecinos|Un tendero] [l(o/a) trajeron de vuelta|avisaron a {relative}] [dos|tres] veces cuando [no reconocía la calle|perdió el camino].',
      'Confunde [mañana y tarde|noche y día]; pide [la comida a las seis|el desayuno al anochecer].',
      '!severe :: Habla de [sus padres muertos|los vecinos de la infancia] como si [estuvieran al lado|los esperase hoy], y hay que [reconducirl(o/a) con suavidad|cambiar de tema].',
      'severe :: Ni [el lugar|la habitación] ni [la hora|la estación] le [dicen|significan] nada [ya|ahora].',
    ],
    then: [
      'Se había [perdido|extraviado] [cerca de casa|en su propia calle] [dos veces|varias veces].',
      'El día y [el año|el lugar] llevaban [meses|tiempo] [fuera de su alcance|sin saberse].',
      'En casa ya no [encontraba|hallaba] [el baño|su cuarto] sin ayuda.',
    ],
    better: [
      'Los [rótulos|pasillos iluminados] l(o/a) [llevan|guían] [al baño|a su cuarto]; [fecha y lugar|mes y ciudad] siguen [sin saberse|equivocados].',
      'La orientación temporal [es tan pobre como antes|no ha vuelto]; [la vuelta diaria|el paseo diario] con {relative} da calma.',
      'severe :: Sin saber [dónde está|la estación], se deja [llevar|guiar] por [el pasillo|la sala] con [más calma|menos susto].',
      '!severe :: Llega [a su mesa|al sillón de la ventana] [sin ayuda|con una seña], aunque no sabe [volver|en qué ciudad está].',
    ],
    exam: {
      cognition: [
        '!severe :: [Orientad(o/a) en persona|Sabe quién es], no en [día|mes] ni [planta|ciudad]; {score}, copia y dibujo [con fallos|deshechos].',
        '!severe :: Despejad(o/a); da [un año equivocado|solo la estación], toma el edificio por [un colegio|una oficina]; {score} en el cribado.',
        '!severe :: Recuerdo [nulo|ausente] a los [tres|cinco] minutos, ciudad [desconocida|equivocada], {score}; [sin obnubilación|vigilia pareja].',
        'severe :: Vigil; se vuelve hacia [las voces|la luz], [dice|da] solo su nombre de pila, {score}; vigilia [sin oscilar|estable].',
        'severe :: No sabe [fecha, lugar ni edad|dónde está ni con quién]; [señala|mira] [uno|dos] de cinco objetos nombrados, {score}.',
        'severe :: [No se puede explorar|Se interrumpe la prueba] más allá de [los primeros ítems|nombre y apretón de mano]: {score}, [vigilancia|vigilia] normal.',
      ],
    },
  },
  settled: {
    now: [
      'No hay [inquietud|riñas] ni [salidas de noche|gritos]; {relative} lo resume en que sigue siendo la misma persona [apacible|tranquila].',
      '[Duerme bien|Duerme de un tirón], [come|participa] y [deja|permite] que le ayuden [sin protestar|con una sonrisa].',
      'Conserva [las formas|el cariño] y [el humor|la cortesía]; ánimo [parejo|sin llanto], sin [miedos|recelos].',
      'Disfruta de [la compañía|la música]; sin [ideas extrañas|acusaciones] ni [deambular|estallidos], [según {relative}|a decir de todos].',
      'Lo que cambia son [las capacidades|los recuerdos], no [el carácter|el trato]: [días|noches] [serenos|en calma] y ánimo [estable|parejo].',
      'A la pregunta por [miedos|tristeza] y [visiones|enfados], {relative} [dice que no|lo niega todo].',
    ],
    then: [
      '[El trato|El carácter] no había [cambiado|variado] antes del ingreso, sin [acusaciones|fugas].',
      'Había estado [tranquil(o/a)|de buen humor] [en casa|siempre], con sueño [bueno|seguido].',
      'Ni [llanto ni miedo|recelo ni ira] se habían [visto|notado] [en casa|hasta entonces].',
    ],
    better: [
      '[El trato|El ánimo] [siguió|sigue] [sereno|parejo] y duerme [bien|de un tirón]; la rutina va más [suelta|fácil].',
      '[Participa en|Disfruta de] [el canto en grupo|la gimnasia de la mañana], [con gusto|con ganas], según el equipo.',
      'De buen [talante|humor] como antes, con un día [más lleno|mejor ordenado].',
    ],
    exam: {
      behaviour: [
        '[Amable|Afable], espera [sentad(o/a)|sin prisa], [mira|se vuelve] a {relative} [antes de contestar|en busca de ayuda].',
        '[Colabora|Se presta] en [todas las pruebas|todo], se [ríe de|salta] los fallos; sin inquietud.',
      ],
    },
  },
  pacing: {
    now: [
      'severe :: [Deambula|Arrastra los pies] por [el pasillo|el cuarto] con [ayuda|la barandilla], desde [la cena|las cuatro], y [tira|coge] de cada [puerta|cortina].',
      '!severe :: Desde [media tarde|las cuatro] [recorre|camina por] el pasillo [sin parar|de puerta en puerta] y [sacude|prueba] [los pomos|el cerrojo], "[que me voy a casa|que pierdo el autobús]".',
      'Aguanta [en la silla|sin moverse] {3-9} minutos; luego [mueve los muebles|se pone el abrigo] y [vuelta a empezar|otra ronda].',
      '{Relative} [cuenta|refiere] {5-12} intentos diarios de [salir|escaparse], [en zapatillas|sin abrigo].',
      '[Se balancea|Frota la mesa] y [tira de la ropa|dobla y desdobla] durante [horas|toda la tarde].',
      '!severe :: [La puerta|La verja] está [cerrada|vigilada] desde que apareció [en la parada|a dos calles] [dos veces|la semana pasada].',
      '[De un lado a otro|Arriba y abajo], de día y media noche; no hay modo de que [se siente|pare] [a la primera|con palabras].',
    ],
    then: [
      'Había caminado [horas|sin descanso] y [empujado|forzado] [puertas|la verja].',
      'Los intentos de [irse|salir] [diarios|repetidos] habían [precedido|llevado] al ingreso.',
      'La inquietud [del anochecer|de la tarde] tenía a {relative} [en pie|en vilo] desde hacía semanas.',
    ],
    better: [
      'Camina [una hora|dos ratos cortos] hacia la tarde; [la vuelta al jardín|doblar servilletas] lo [absorbe|encauza].',
      '[Aguanta|Se queda] sentad(o/a) en [la comida|la música] y va a la puerta [una vez al día|poco].',
      '[La inquietud|El afán de irse] [cede|es menor]; la confusión de fondo, [no|igual].',
    ],
    exam: {
      behaviour: [
        'Se [levanta|pone en pie] {4-9} veces, [va a|prueba] la puerta, [tira|coge] de la [manga|sábana]; se le puede [reconducir un momento|llevar de la mano].',
        '[Inquiet(o/a)|En movimiento], [se balancea|retuerce el borde], permanece sentad(o/a) [un minuto|dos minutos] a lo sumo.',
        '[Deambula|Da vueltas a la sala], [abrigo|bolso] en mano, y [contesta|responde] de paso.',
      ],
    },
  },
  outbursts: {
    now: [
      '[El aseo|Cambiarle de ropa] [trae|desata] [gritos|manotazos]; [una cuidadora|{relative}] tiene [arañazos|moratones] en [el antebrazo|la muñeca].',
      '[Palabrotas|Insultos], [nunca oídos antes|impropios de su carácter], para [quien ayuda|cada intento de ayuda].',
      '[Esta semana|En la cena] [tiró|lanzó] [una taza|un plato] al [mandarle sentar|meterle prisa].',
      'Basta [una palabra|la prisa]: [levanta el puño|grita], y [a los minutos|luego] [se le olvida|está afable].',
      '{Relative} [habla de|cuenta] {2-5} [arrebatos|escenas] [al día|por semana], con [empujones|amenazas], [más al anochecer|casi siempre por el aseo].',
      'Aparta de un [golpe|manotazo] [las pastillas|la comida] si se le [ofrecen con prisa|insiste].',
    ],
    then: [
      'Había [pegado|golpeado] a quienes le [lavaban|vestían].',
      'Los [gritos|insultos] en casa eran [diarios|insoportables] ya.',
      'Un [empujón|golpe] a {relative} [decidió|precipitó] el ingreso.',
    ],
    better: [
      'Sin [golpes|amenazas] desde hace {2-4} semanas; [refunfuña|alza la voz] [a veces|de vez en cuando].',
      'El cuidado se [anuncia|explica] y [lo hacen dos caras conocidas|lo hace una sola persona]; apenas [se resiste|grita].',
      '[Riñe|Se enfada] [menos|poco] y se [calma|serena] en minutos si se le [deja espacio|da tiempo].',
    ],
    exam: {
      mood: [
        '[Irritable|Enfadad(o/a)], "[déjenme salir|quiénes son ustedes]", y a los minutos [afable|suave].',
        '[Tens(o/a)|Molest(o/a)]; salta si se le [corrige|toca], [pronto|enseguida] lo olvida.',
        '"[Déjeme|Quite]" es la respuesta a [casi todo|cuanto se le pregunta]; humor [áspero|irascible].',
      ],
    },
  },
  nights: {
    now: [
      'severe :: Desde [la una|las dos] [llama|tararea], [tira de las mantas|se sienta en el borde de la cama] hasta [el alba|las cinco].',
      'severe :: [De día|Tras el desayuno] [duerme|dormita] en el sillón y de noche está [despiert(o/a)|llamando], {3-5} horas [seguidas|de corrido].',
      '!severe :: [Duerme|Dormita] de día y desde [la una|las dos] anda [cocinando|vistiéndose], [vaciando cajones|llamando por teléfono].',
      '!severe :: Noches [del revés|cambiadas]: {2-4} horas de sueño y luego [luces|cajones] [hasta el alba|hasta las seis].',
      '{Relative} se levanta {3-6} veces, porque [l(o/a) encuentra vestid(o/a)|l(o/a) halla en la cocina], [convencid(o/a) de que es de día|a la espera del desayuno].',
      '[Traspuest(o/a)|Dormid(o/a)] en el sillón [casi todo|medio] día, y [activ(o/a)|despejad(o/a)] [a las tres|pasada la medianoche].',
      '[Los vecinos|Los de abajo] [oyen|se quejan de] [pasos|la radio] a las [tres|cuatro].',
      '!severe :: Se acuesta [una hora|un rato]; después [ordena|hace maletas] [en calma|en silencio] hasta que [clarea|amanece].',
    ],
    then: [
      'Día y noche llevaban semanas [cambiados|del revés].',
      'Dormía {2-4} horas y [andaba despiert(o/a)|deambulaba] el resto de la noche.',
      'Las noches [rotas|en vela] habían [agotado|vencido] a {relative}.',
    ],
    better: [
      'Duerme {5-7} horas [seguidas|casi todas las noches] desde que [pasea con luz|no hay siesta tarde].',
      '[Las noches van|La hora de acostarse va] más en calma; [un solo|un] despertar, y vuelve a la cama [con facilidad|pronto].',
      'No sabe [la hora|el día], como antes, pero [el ritmo|la noche] se [sostiene|ha enderezado].',
    ],
    exam: {
      appearance: [
        '[Cansad(o/a)|Somnolient(o/a)] de día, [ojeras|párpados caídos], chaqueta [sobre el pijama|mal abotonada].',
        '[Bosteza|Cabecea] una vez; [calcetines distintos|abrigo sobre la ropa de noche], [limpio todo|sin peinar].',
      ],
    },
  },
  uninhibited: {
    now: [
      'severe :: En el aseo [agarra|busca] [el pecho|la cadera] de [la auxiliar|la enfermera], [y ríe|sin ira].',
      'severe :: [Se quita|Aparta] [manta y camisón|la ropa] en [la sala|el salón], {2-5} veces por semana.',
      '!severe :: [En la mesa|En el ascensor] suelta [groserías|comentarios subidos de tono] a [desconocidos|la auxiliar], [nunca|jamás] su estilo.',
      'Se [desnuda|quita la ropa] en [el salón|el rellano] {2-5} veces por semana, sin [reparar en|ver a] los demás.',
      '[Coge|Come] de [platos ajenos|bandejas de otros] y [acaricia|palmea] [brazos|el pelo] a [desconocidos|quien pasa].',
      'Ha echado mano [al pecho|a la cadera] de [una auxiliar|una enfermera] [dos|tres] veces; al [apartarl(o/a)|reñirle], se [ríe|extraña].',
      '!severe :: [En misa|En la tienda] [canta a voces|comenta los cuerpos ajenos] o [se cuela|se guarda caramelos].',
      '{Relative} evita [cafeterías|visitas] por [vergüenza|bochorno] ante [comentarios en voz alta|tocamientos].',
    ],
    then: [
      'Las [groserías|manos largas] habían [ofendido|ahuyentado] a [dos ayudantes|los vecinos].',
      'Se había [desnudado|aliviado] [en la escalera|ante visitas] [varias veces|dos veces].',
      'El tacto social se había [perdido|ido] meses [antes|atrás], para [disgusto|pesar] de {relative}.',
    ],
    better: [
      '[Comentarios|Tocamientos]: [uno o dos por semana|uno cada varios días], se [desvían|encauzan] con [una tarea|otro tema].',
      '[La ropa con cierre atrás|Un sitio en el extremo de la mesa] [evita|ahorra] [casi todas las escenas|mucho].',
      'Se mantiene [vestid(o/a)|en su plato] en compañía [casi siempre|la mayoría de los días]; el tacto [no ha vuelto|sigue perdido].',
    ],
    exam: {
      behaviour: [
        '[Demasiado cercan(o/a)|Familiar en exceso], [palmea|coge] [el brazo|la mano] de quien explora, [guiña|opina sobre la ropa], sin mala intención.',
        'Se [inclina|sienta] muy cerca, [tararea|bromea con grosería] y [echa mano a|coge] [las galletas|los papeles].',
        'Se [desabrocha|afloja] [la camisa|la chaqueta] a media charla, sin [apuro|reparo]; un café le [reconduce|distrae].',
      ],
    },
  },
  thieves: {
    now: [
      'severe :: [Aprieta|Guarda] [el bolso|la manta] y [grita|sisea] "ladrón" a [los ayudantes|quien pasa].',
      'severe :: [Aparta|Escupe] [la cuchara|el vaso], [pastilla|sopa] incluida, con gesto de [recelo|alarma]: "[malo|veneno]".',
      'severe :: A {relative} le [empuja|mira] como a [un intruso|un ladrón] cuando [ordena|se acerca al armario].',
      '[Asegura|Da por cierto] que [la auxiliar|un vecino|la limpiadora] le [roba|quita] {stolen}; luego aparece [bajo el colchón|en el horno].',
      '!severe :: [A diario|Una y otra vez] le "[roban|quitan]" {stolen}, [que esconde de su mano|tras esconderlo], [explica|cuenta] {relative}.',
      '[Revisa|Precinta] [cerraduras|cajones] y [acusa|señala] a {relative} [hoy|un día], [al cartero|a la cuidadora] [mañana|al otro].',
      '[Huele|Aparta] [la comida|el té] por temor a [veneno|polvos]; también le faltaría {stolen}.',
      '!severe :: Sostiene que [han cambiado a {relative}|esta no es su casa] y [pide|ruega] [volver a la verdadera|que le lleven].',
      '!severe :: Que {stolen} se haya [extraviado|guardado mal] lo [descarta|rechaza]; "[alguien entra|ellos entran] [de noche|por el sótano]".',
    ],
    then: [
      '[Acusaba|Sospechaba] de [ayudantes|vecinos] por {stolen}.',
      'La [creencia|certeza] de que le robaban {stolen} acabó en [llamadas a la policía|gritos en la escalera].',
      'Antes del ingreso [rechazaba|escupía] [comida|pastillas] por [envenenadas|manipuladas].',
    ],
    better: [
      'Habla de ladrones [poco|una vez por semana]; [otro monedero|un repuesto en una caja] lo [calma|zanja].',
      'La idea [palidece|pierde fuerza] y [come|bebe] [sin oler|con gusto].',
      'Deja [entrar|pasar] a [la auxiliar|la enfermera] [de nuevo|sin protesta], aunque las cosas [se siguen perdiendo|aún se extravían].',
    ],
    quote: [
      '!severe :: "[Esa|Aquella] tiene [mi dinero|todo]. [Mire|Mírele] el bolso."',
      '!severe :: "[Cada noche|Todos los días] [vienen|entran]. Y [nadie|ninguno] me cree."',
      '!severe :: "Yo no [pierdo nada|extravío las cosas]. A mí me [roban|limpian]."',
    ],
    exam: {
      thoughtContent: [
        'Certeza de [robo|que le roban] ({stolen}), [sin sistema|poco trabada], con sospechosos [cambiantes|varios].',
        '[Acusa|Señala] a [la auxiliar|los vecinos] por {stolen}; no se le [disuade|convence], pero se [distrae|aparta] [pronto|enseguida].',
        'Ideas [pobres y fugaces|simples] de [daño|robo] en torno a {stolen}, [dichas|vividas] con [ira|llanto].',
      ],
    },
  },
  visions: {
    now: [
      '[Al anochecer|En penumbra] ve [niños|animalitos] [en la alfombra|junto a la cortina] y les [habla|espanta].',
      '{Relative} [cuenta|describe] [charlas|riñas] con [un hombre del armario|los del televisor|el espejo].',
      '!severe :: [Pone un cubierto|Sirve una taza] a [visitas|la niña] que [nadie más ve|solo ve quien la sirve], {2-5} tardes por semana.',
      'Oye [pasos en el desván|música] y [voces en la escalera|golpes] [de noche|en el silencio].',
      '[Señala|Saluda] a [un gato|unos insectos] en [la colcha|el suelo], sin [asustarse mucho|gran temor].',
      'Pide que [echen|saquen] al [extraño|señor] de [la ventana|el espejo] [varias|tres] noches [seguidas|por semana].',
    ],
    then: [
      '[Veía|Hablaba a] [niños|animales] que [no estaban|nadie más veía].',
      '[Figuras|Extraños] en [el cuarto|el espejo] le [desvelaban|asustaban] de noche.',
      'A las visitas [del anochecer|imaginarias] se les [servía|ofrecía] té [en casa|desde hacía semanas].',
    ],
    better: [
      'Ve [visitas|figuras] [una vez por semana|poco] y [las deja estar|no les teme]; ayudan [las lámparas|los espejos tapados].',
      'En {8-16} días no se [anotaron|observaron] [charlas con la pared|visiones] ni [voces|extraños].',
      '!severe :: Preguntad(o/a), dice que "se han [ido|mudado]"; lo recuerda [poco|a trozos].',
    ],
    exam: {
      perception: [
        '[Mira|Observa] más allá y [saluda|llama] a [alguien|un niño] en [el rincón|la puerta].',
        '[Quita|Sacude] [bichos|migas] inexistentes de [la manga|la manta]; vigilia [clara|pareja].',
        '[Escucha|Se vuelve a] [el techo|los pasos] y [contesta|murmura]; según {relative}, [figuras|visitas] casi cada tarde.',
      ],
    },
  },
  low: {
    now: [
      'severe :: [Llora|Gime] [en silencio|horas], con la cara [hundida|triste], [dice|ve] {relative}.',
      'severe :: [El consuelo|Una canción] le [alcanza|aclara] solo [un instante|un minuto], cuando antes [bastaba|servía].',
      '!severe :: [Llora|Se le saltan las lágrimas] sin [motivo claro|razón que pueda dar], [más por la mañana|por la tarde], y [repite|dice] que "[solo estorbo|no sirvo]".',
      '[Deja|Aparta] [media comida|el plato]; {2-5} kilos [menos|perdidos] desde que [llegó la pena|se puso triste].',
      '[Visitas|La música] y [el huerto|el pastel del domingo] ya no le [alegran|sacan una sonrisa], [ve|dice] {relative}.',
      '!severe :: [Suspira|Mira al frente] y pasa [el día|las horas] junto a [la ventana|la estufa], [hablando de|dando vueltas a] [pérdidas|que está acabad(o/a)].',
      '!severe :: Desde hace [semanas|dos meses] está [triste|decaíd(o/a)] [casi a diario|la mayoría de los días], [consciente|medio consciente] de [fallar|olvidar].',
      'La alegría [asoma|llega] [un instante|por momentos] y se [apaga|hunde]; despierta [a las cinco|antes del alba] con [llanto|pena].',
    ],
    then: [
      'El decaimiento, con [llanto|pérdida de peso], duraba [semanas|dos meses] antes del ingreso.',
      'Se [veía|llamaba] [una carga|acabad(o/a)].',
      '[Nada|Ninguna visita] le [alegraba|animaba] ya.',
    ],
    better: [
      'El [llanto|decaimiento] queda en [mañanas sueltas|poco], recuperó [un kilo|dos kilos]; los olvidos [siguen|no ceden].',
      '[Sonríe|Canturrea] con [la música|el perro], come [entero|bien] y [pide|espera] [visitas|tarta].',
      'El ánimo ha [subido|mejorado] [claramente|poco a poco], y los fallos de memoria [siguen|persisten] al margen de ello.',
    ],
    exam: {
      mood: [
        'severe :: Cara de [pena|sufrir], [llanto|quejidos], sin palabras; [cede|se alivia] [al tacto|con una canción].',
        '!severe :: [Abatid(o/a)|Triste]: "[para qué sirvo|todo acabó]", [llora|a punto de llorar] si se le [corrige|habla de casa].',
        '[Bajo|Hundido], que se aclara [un minuto|instantes] con [canciones|fotografías].',
        '[Dice|Contesta] "[triste|mal]" y [se seca los ojos|baja la vista].',
      ],
      affect: [
        '[Estrecho|Apagado], gesto [triste|caído]; sonríe [solo|apenas] con [fotos|{relative}].',
        '[Lloroso|Plano], gestos [lentos|escasos], poca [oscilación|resonancia].',
      ],
    },
  },
  'no-drive': {
    now: [
      'severe :: [El perro de trapo|La toalla] y [la música|la mano] ya no le sacan [un gesto|una mirada]; es [nuevo|cosa de semanas].',
      'A su aire no [hace|empieza] nada; [la tele sigue sin que la mire|el periódico queda doblado].',
      '!severe :: [Aficiones|El huerto], [rezos|el coro] y [llamadas|vecinos] se han [dejado|abandonado] [uno a uno|sin pena].',
      '{Relative} tiene que [arrancar|iniciar] cada [paso|gesto]; a la invitación, "[luego|para qué]".',
      'Pasa [horas|medio día] en [el sillón|la cama], [ni triste ni interesad(o/a)|con los ojos abiertos].',
      '[Noticias|Visitas] le sacan [un encogimiento de hombros|una palabra]; [preguntas|ganas] propias, [ninguna|pocas].',
      'Hasta [el café|el partido] hay que [proponérselo|ponérselo delante] [dos veces|una y otra vez].',
    ],
    then: [
      'Llevaba [semanas|meses] [sentad(o/a)|días enteros] sin [hacer nada|ocupación].',
      'La iniciativa [se había apagado|se fue] antes del ingreso.',
      'Había [dejado|abandonado] [aficiones|llamadas] sin [echarlas de menos|pena].',
    ],
    better: [
      'Acude [al grupo|a la cocina] a la [primera|única] invitación y [ayuda|se queda] [media hora|la hora entera].',
      'Vuelve [algo|un poco] de empuje: [riega|devana lana|pela guisantes], [una vez en marcha|si se le enseña].',
      '[Pide|Quiere] algo propio [a diario|de vez en cuando]; [los pasos|los planes] aún los [ponen|dan] otros.',
    ],
    exam: {
      behaviour: [
        '[Hundid(o/a) en la silla|Quiet(o/a)], pocos movimientos, [contesta|reacciona] tras [pausa|insistir], no [inicia|ofrece] nada.',
        '[Manos en el regazo|Mirada baja], [deja|permite] que hable {relative}; [colabora|se suma] si se le [guía|anima].',
        '[Pasiv(o/a)|Lent(o/a)]; coge el lápiz solo si [se le pone en la mano|se pide dos veces].',
      ],
    },
  },
  fretful: {
    now: [
      'severe :: [Con ojos abiertos|Temblando], [agarra|aprieta] la barra y [llama|gime] si se le [mueve|gira|deja].',
      'severe :: Cada [ruido|sombra] le [sobresalta|arranca un grito], {5-15} veces [al día|en una tarde].',
      '!severe :: Se [preocupa|angustia] desde [que despierta|el alba]: si [está cerrada la puerta|llega el dinero], quién [viene|l(o/a) recoge], [dónde está|y si le pasa algo a] {relative}.',
      'Una [cita|visita] [dicha|anunciada] antes de tiempo trae {2-4} días de [temblor|preguntas] y [dolor de estómago|noches en vela].',
      'Le [tiemblan las manos|tiemblan las rodillas], [el corazón se acelera|le falta el aire] [a solas|al irse la luz], sin causa [física|del corazón].',
      '!severe :: [Algo terrible|Una desgracia] [va a pasar|le ronda] [todo el día|a cada hora], sin que sepa [decir qué|ponerle nombre].',
      '[Ruidos|Gentío], [el ascensor|el baño] y [extraños|cuartos nuevos] [desatan|traen] [pánico|manos retorcidas].',
      'El [mismo|único] miedo, [a caer|a quedarse a solas|al fuego], [vuelve|está ahí] en cuanto olvida [la respuesta|el consuelo].',
    ],
    then: [
      'Vivía en un temor [diario|continuo], [temblando|preguntando] sin fin.',
      'El miedo le había quitado el sueño y [el apetito|la calma].',
      'Antes del ingreso cada [cambio|salida] [acababa|empezaba] en [pánico|llanto].',
    ],
    better: [
      'El [temblor|temor] es más [raro|leve]; [una mano|una voz suave] [basta|calma] [en minutos|casi siempre].',
      '!severe :: [Espera|Aguanta] [media hora|la merienda] [sin preguntar|a gusto], con [una manta|el álbum].',
      'La angustia [vuelve|asoma] solo [al anochecer|antes de salir]; lo [respondido|dicho] se [olvida aún|pierde como antes].',
    ],
    exam: {
      mood: [
        'severe :: [Miedo|Temor] en [los ojos|la cara], más en calma [de la mano|con una voz cerca].',
        'severe :: [Ansiedad|Susto] en [el gesto|el porte], [tiembla|se sobresalta] si se le [mueve|toca].',
        '!severe :: [Ansios(o/a)|Temeros(o/a)]: "[adónde voy|algo pasa]", más en calma si [le dan la mano|ve a {relative}].',
        '[Preocupad(o/a)|Asustad(o/a)], [en vilo|sobresaltad(o/a) por la puerta]; [llanto|temblor] [cerca|visible].',
        '!severe :: "[Tengo miedo|Qué nervios]", [dice|susurra] {3-6} veces; consuelo [breve|de minutos].',
      ],
      affect: [
        '[Ansioso|Tenso], [ceño apretado|boca apretada], cede con [el contacto|el té].',
        '[En tensión|Temeroso], [pronto al llanto|con sobresaltos], [agradecido|cálido] entre medias.',
      ],
    },
  },
  clinging: {
    now: [
      'severe :: Un "[mamá|socorro]" [llena|recorre] [el día|la casa] hasta que [alguien|{relative}] se [sienta|pone] cerca.',
      '[Sigue|Va tras] {relative} [de cuarto en cuarto|hasta la puerta del baño] y [llama|grita] si [no l(o/a) ve|se queda a solas].',
      '!severe :: "[Cuándo vienes|Dónde estás]" se [oye|pregunta] {15-30} veces al día, [también en las tiendas|también por teléfono].',
      '{Relative} no puede [salir|ducharse] sin [llanto|llamadas] a los {4-9} minutos.',
      '[Agarra|Sujeta] [la manga|la mano] en [cualquier sitio nuevo|la sala de espera].',
      'Quedarse con [otra persona|el centro de día] [fracasa|acaba] en [la puerta|la despedida], entre [temblores|súplicas].',
      '[La hora de dormir|La noche] es [llamar|golpear la pared] hasta que [se enciende una luz|alguien se sienta al lado].',
    ],
    then: [
      'No perdía de vista a {relative} [nunca|sino minutos].',
      'Las [llamadas|voces] a {relative} [llenaban|marcaban] día y noche.',
      '[Separarse|Quedarse a solas] era [imposible|insufrible] en casa.',
    ],
    better: [
      'Se queda con [la cuidadora|el grupo] [dos horas|una mañana] mientras {relative} [descansa|compra].',
      '[Una foto|Un mensaje grabado] de {relative} [salva|alivia] [la espera|el rato].',
      'Las despedidas son [breves|cortas] y [sin llanto|serenas] [casi siempre|cuatro de cada cinco].',
    ],
    exam: {
      behaviour: [
        '[Coge|Agarra] a {relative} de [la manga|la mano], [mira atrás|se sobresalta] a cada [ruido|paso].',
        '[Retuerce|Frota] las manos, pregunta {4-8} veces si [ya es la hora|viene alguien], se [aferra|arrima].',
        'No se le puede [explorar|ver] a solas; [tiembla|gime] cuando {relative} [se levanta|sale].',
      ],
    },
  },
  faces: {
    now: [
      'Toma a {relative} por [su madre|una enfermera|la maestra]; reconoce, si acaso, [la voz|el tacto].',
      'Su [cara en el espejo|retrato] es [de un extraño|alguien a quien saluda].',
      'A los [suyos|parientes] ya no los [distingue|nombra]; [un tono cálido|una canción] aún le [gana|saca] [una mirada|una sonrisa].',
      'Venga {relative} o [un extraño|alguien nuevo], el [saludo|gesto] es el mismo.',
      'Los [nombres|rostros] [de los suyos|de casa] se [borraron|fueron] [este último año|por completo].',
    ],
    then: [
      'Ya no reconocía a {relative} [desde hacía meses|en la mayoría de las visitas].',
      'Los rostros [de la familia|cercanos] le eran [extraños|ajenos].',
      'Había perdido los nombres de [los suyos|la casa].',
    ],
    better: [
      'Recibe a {relative} con [una sonrisa|la mano tendida], aunque sin [nombre|nombrar].',
      'Los rostros [siguen|quedan] desconocidos; [voces|canciones] hallan [respuesta|eco].',
      'Las visitas [suaves|en calma] [van bien|funcionan], aunque no [sabe|dice] quién [es|viene].',
    ],
  },
  words: {
    now: [
      '!severe :: No le sale [el nombre|la palabra] de {object}; "[eso|la cosa]" [hace sus veces|lo suple].',
      '!severe :: Las [frases|historias] se [cortan|paran] en un nombre; [las manos|los gestos] [muestran|dibujan] {object}.',
      '!severe :: [Rodea|Da vueltas a] [palabras|nombres]: {object} es "[lo de usar|para hacer eso]".',
      '!severe :: [La lectura|El periódico] se [hojea|sostiene] más que [se sigue|se lee]; la letra se ha [encogido|torcido].',
      '!severe :: Las preguntas [largas|dobles] se [pierden|extravían]; las [cortas|sencillas] hallan respuesta.',
      'severe :: El habla [se reduce|queda] en [palabras sueltas|unas frases], [un tarareo|"sí, sí"] y [un nombre|sílabas].',
      'severe :: Los [deseos|dolores] hay que [leerlos|adivinarlos] en [la cara|las manos].',
      'severe :: [Una canción|Un rezo] sale [entero|completo] donde no sale [una frase|una respuesta].',
      'severe :: A [las palabras|lo que se le dice] [contesta|responde] con [un eco|una mirada].',
      'severe :: Dice {3-9} palabras [en una mañana|al día], [no siempre al caso|casi siempre las mismas].',
    ],
    then: [
      'Las [palabras|frases] le [fallaban|faltaban] [cada vez más|más y más].',
      'La conversación se había [encogido|empobrecido] [en un año|poco a poco].',
      '[Perdía|Confundía] palabras [corrientes|de diario] en casa.',
    ],
    better: [
      'Las palabras [siguen fallando|no salen mejor]; [frases cortas|frases sencillas] y [tiempo|dibujos] [sostienen|ayudan a] la charla.',
      '[La denominación|El habla] [no gana|sigue igual]; {relative} [espera|da tiempo] y [hay más calma|renuncia menos].',
      '[Tarjetas con dibujos|Preguntas de sí o no] [sirven|funcionan] [bien|en la mesa].',
    ],
    exam: {
      speech: [
        '!severe :: Fluida, [vacía de nombres|con pausas]; [confunde|no nombra] {object}, [repite|usa] "[la cosa|eso]".',
        '!severe :: [Lenta|Con búsqueda], [rodea|parafrasea] {object}; articulación [clara|buena].',
        'severe :: [Pocas|Sueltas] palabras, [repite|hace eco de] la última [sílaba|palabra]; [tararea|murmura].',
        'severe :: [Apenas|Casi nada de] habla; [sí y no|gestos] poco [fiables|constantes].',
      ],
    },
  },
  repeating: {
    now: [
      'Pregunta [cuándo se come|qué día es|cuándo se van] {6-20} veces por hora, [siempre|cada vez] como si fuera [la primera|nuevo].',
      'Cuenta [una|la misma] historia {3-5} veces [en la tarde|en la visita], [palabra por palabra|con igual sonrisa].',
      'Compra [leche|pan] a diario; había [siete|nueve] [paquetes|barras] en [la cocina|el congelador].',
      '{Relative} [contesta|responde] [con paciencia|ya sin voz]; al [minuto|momento] vuelve [a preguntar|la pregunta].',
      'En [la entrevista|esta visita] comentó [el tiempo|el viaje] {3-6} veces.',
    ],
    then: [
      'La misma [pregunta|historia] se oía [decenas de veces|todo el día] en casa.',
      '[Preguntaba|Llamaba] [sin fin|una y otra vez] por [lo mismo|un asunto].',
      'Las [compras|llamadas] [dobles|repetidas] se habían [notado|acumulado].',
    ],
    better: [
      'Repite [como siempre|aún] las preguntas; se [señala|lee] [la pizarra|la tarjeta del bolsillo] en vez de [discutir|suspirar].',
      '{Relative} [lleva|toma] la repetición con [más humor|otro ánimo]; no ha [cesado|menguado].',
      'Las preguntas [descansan|paran] mientras [las manos se ocupan|suena música].',
    ],
  },
  mislaying: {
    now: [
      '[Llaves|Gafas] aparecen en [la nevera|la lavadora]; no sabe [rehacer|seguir] sus pasos.',
      'Se va [una hora|media mañana] en [buscar|rastrear] [el monedero|el audífono], [guardado|escondido] en [la panera|una bota].',
      'Este año se han [perdido|repuesto] [dos|tres] juegos de [llaves|dientes] y [una tarjeta|un anillo].',
      'Las [cosas|cartas] [viajan|pasan] de [cajón en cajón|cuarto en cuarto]; {relative} guarda [copias|repuestos].',
      'Los [recibos|papeles] se guardan "[bien|en sitio seguro]" y [no se ven más|los halla {relative}].',
    ],
    then: [
      '[A diario|Cada semana] perdía [llaves|gafas] y [dinero|papeles].',
      'Se iban horas en [buscar|perseguir] lo que había guardado.',
      '[Escondía|Guardaba] cosas y no las hallaba.',
    ],
    better: [
      '[Una bandeja|Unos ganchos] en la entrada y [un localizador|etiquetas vivas] [acortan|recortan] la búsqueda; cosas se [pierden|extravían] aún.',
      'Hay [menos|más cortas] búsquedas desde que [se compraron duplicados|todo va a una caja].',
      'Sigue [extraviando cosas|perdiendo llaves], con menos [riñas|alarma].',
    ],
  },
  'cause-open': {
    now: [
      '[Tiroides|Vitaminas], [serologías|riñón] y [hemograma|sodio] no [dieron|mostraron] causa.',
      'Una imagen, [de otro centro|del año pasado], [muestra|informa de] [cierta atrofia para la edad|nada decisivo]; [qué proceso|qué tipo] hay detrás [queda abierto|no se sabe].',
      '[Ni ictus|Sin ictus] ni temblor, sin [golpes en la cabeza|problema de alcohol] ni [escalones|rigidez] que señalen la causa.',
      'El estudio en [la unidad de memoria|neurología] [está pendiente|falta]; el origen [sigue abierto|no está determinado].',
      'Los informes [previos|de fuera] no [nombran|dan] causa, y [el cuadro|la historia] no [permite|deja] una atribución [firme|segura].',
    ],
    then: [
      'La causa [no se había hallado|seguía abierta] [antes del ingreso|en estudios previos].',
      'Ni [ictus|infección] ni [carencia|fármaco] lo [explicaba|justificaba].',
      'El estudio [de fuera|del médico de familia] no [dio|trajo] [respuesta|causa].',
    ],
    better: [
      'Las pruebas [de este tiempo|hasta ahora] [dejan|mantienen] la causa [abierta|sin fijar].',
      'No se halló [nada reversible|causa tratable]; [cita con el especialista|más estudio] [fijada|en marcha].',
      'El [origen|proceso] sigue [sin determinar|sin nombre].',
    ],
  },
};
