import type { FeatureText } from './knowledge.ts';

/** The high pole; F25 and F06 use these too. */
export const highEs: Record<string, FeatureText> = {
  elated: {
    now: [
      '!hypo :: Se siente ["mejor que nunca"|"con luz por dentro"|por encima de todo], [canta en la cola|abraza a desconocidos|ríe sus propias ocurrencias], y [la alegría se quiebra [en segundos|por una palabra]|nada la apaga|los demás la ven excesiva].',
      '!hypo :: Desde hace {duration} está [exultante sin motivo|con el ánimo por las nubes|eufóric(o/a) y ruidos(o/a)], [algo que {relative} no reconoce|para alarma de {relative}].',
      '!hypo :: [Todo plan|Cada idea] le parece [genial|segura de triunfar], [el mundo brilla|los colores son más vivos] [aparta las dudas|la prudencia sobra]: lleva {duration} [en esa ola|viviendo así].',
      '!hypo :: Ánimo [exaltado|muy por encima de lo habitual], con [bromas, canciones y lágrimas de gozo|bailes en la parada|elogios para todos], [de día y de noche|desde que amanece].',
      'hypo :: Hace {duration} que está [más alegre que de costumbre|liger(o/a) y animad(o/a)|content(o/a) con todo], [casi todo el día, a diario|y quienes (lo/la) conocen lo notan].',
      'hypo :: [Silba en el desayuno|Todo el mundo le cae bien|Va a saltos por el día], [distint(o/a) de su ser diario|ya {duration}], [sin perder el contacto con la realidad|sin perder el hilo].',
      'hypo :: Un [ánimo elevado y juguetón|alegre desasosiego] [dura ya {duration}|empezó hace {duration}]; {subj} [lo disfruta|no ve por qué cambiarlo|lo llama "mi mejor cara"].',
      'hypo :: El humor está [alto|subido], [bromea con facilidad|reparte halagos], y [{relative} nota la diferencia|los amigos lo comentan].',
    ],
    then: [
      'Llevaba {duration} [eufóric(o/a)|demasiado alegre|con el ánimo por las nubes], [más allá de lo propio de su carácter|cantando y bromeando con extraños].',
      'A la entrada venía [radiante|con gran alegría] y [abrazaba al personal|anunciaba una vida nueva|quería celebrarlo].',
      'El ánimo había [subido sin razón|estado elevado el día entero], [con chispazos de ira si se le frenaba|contagiando al principio].',
    ],
    better: [
      'El ánimo ha [bajado|vuelto a su nivel]: [ríe cuando toca|aguanta un rato aburrido|acepta un "no" con calma].',
      '[La euforia|La alegría desbordada] [dio paso a un humor parejo|cedió], [con un repunte breve al anochecer|salvo cierta familiaridad de más].',
      '[Se siente "de tamaño normal"|Describe un ánimo corriente|Ve las semanas pasadas "demasiado brillantes"].',
    ],
    quote: [
      '«Nunca [vi tan claro|estuve tan viv(o/a)]. [¿Por qué iba a frenar?|Debería probarlo.]»',
      '«[Todo|El día entero] [brilla|es fácil]. [Quiero a todo el mundo.|¿Para eso quiere darme pastillas?]»',
      '«[Deme una tarea|Póngame a prueba], [las hago todas|acabo antes que nadie|no me canso].»',
    ],
    exam: {
      mood: [
        '!hypo :: Ánimo [eufórico|exaltado], en sus palabras ["fantástico"|"al ciento diez por cien"|"mejor que nunca"].',
        '!hypo :: [Puntúa|Califica] su ánimo como ["oro puro"|"diez, no, doce"|"una fiesta"|"el cielo"]; [claramente elevado|exaltado a simple vista|muy sobre lo suyo].',
        '!hypo :: [Se declara|Dice estar] ["en la cima"|"invencible"|"enchufad(o/a) al sol"]; humor [expansivo|muy alto].',
        'hypo :: Ánimo [elevado|alegre], que describe como ["genial"|"muy bien, por una vez"].',
        'hypo :: Humor [por encima de lo suyo|subido un punto], ["estupendo"|"con pilas nuevas"].',
        'hypo :: Del ánimo dice ["ligero"|"chispeante"]; [se nota alto|algo acelerado], [sin exceso|contenido].',
      ],
      affect: [
        '!hypo :: Afecto [expansivo|vivo y contagioso], [con giros rápidos a la molestia|que desborda en canto].',
        'Expresión [intensificada|muy viva], [familiar en exceso|más de lo que pide la situación].',
        '[Ríe mucho|Gesticula con amplitud], [cambia rápido de emoción|se conmueve por nada].',
        'Respuesta emocional [pronta|alta], [simpática|teatral], [difícil de frenar|salta al enfado si se corta].',
        '[Brillo en los ojos|Sonrisa constante], [guiños|elogios al examinador], [tono alto|cercanía excesiva].',
      ],
    },
  },
  'short-sleep': {
    now: [
      'Duerme [dos o tres|tres|apenas cuatro] horas y [se levanta [con toda la energía|como nuev(o/a)]|antes de las cuatro limpia cristales|no nota cansancio].',
      'A las [dos|tres] de la mañana está [pintando la cocina|escribiendo mensajes|reordenando libros|paseando], [sin necesidad de acostarse|fresc(o/a) para el día].',
      'Las noches se [reducen a unas horas|saltan casi enteras], [sin fatiga|sin echar siesta], [como confirma {relative}|con la casa agotada].',
      'La cama [apenas se usa|sigue hecha] [esta semana|muchas noches]; dormir es [perder tiempo|para después].',
      'child/adolescent :: Con [la casa a oscuras|todos acostados] [construye torres|graba vídeos|habla en alto], y a las cuatro [está en pie|ya no duerme], [sin bajón en la escuela|sin cansancio].',
    ],
    then: [
      'Dormía [dos o tres|no más de cuatro] horas, [sin cansarse|con energía de sobra].',
      'Pasaba las noches [limpiando|escribiendo|en marcha], [casi sin dormir|sin signo de fatiga].',
      'La necesidad de dormir [era casi nula|había caído de golpe].',
    ],
    better: [
      'El sueño ha [crecido|vuelto] a [seis|siete] horas, [con un despertar temprano|casi seguidas].',
      '[Se acuesta antes de medianoche|Duerme de un tirón] y [nota cansancio al anochecer|no necesita siesta].',
      'Las noches son [tranquilas|regulares]: [apaga la luz a las once|también descansa la casa].',
    ],
    quote: [
      '«¿Dormir? [Rindo más a las cuatro|No tengo tiempo]. [La noche es mía.|Me recargo de pie.]»',
      '«[Con tres horas|Con una siesta de pie] [me sobra|voy servid(o/a)]. [La cama me aburre.|El día es corto.]»',
    ],
  },
  'noticed-change': {
    now: [
      '[Quienes (lo/la) rodean|{Relative} y otros] [notan el cambio|ven otra persona], pero [la vida diaria sigue|nada se ha roto|no hizo falta ingreso].',
      '[Cumple sus compromisos|Mantiene lo diario], [más deprisa y con más adorno|con algún descuido], y [no hay creencias falsas ni voces|conserva el contacto con la realidad].',
      'El cambio [salta a la vista|es inconfundible], [aunque leve en sus efectos|sin ser ruinoso]: [algún mensaje impulsivo|días más largos|más salidas], [nada sin arreglo|sin caída].',
      'A diferencia de [otras subidas más fuertes|lo ocurrido {earlier}], esta [no rebasa ciertos límites|no trastorna lo diario].',
    ],
    then: [
      'Los deberes se [mantenían|cumplían], aunque [el cambio era patente|{relative} estaba con inquietud].',
      'La subida era [clara para todos|notada por otros] [sin ruptura de lo diario|y libre de psicosis].',
    ],
    better: [
      '{Relative} [(lo/la) reconoce de nuevo|ve su ritmo de siempre], y [nunca peligró lo diario|nada hubo que reparar].',
      'El [ritmo|tono] [vuelve a lo habitual|es el de cada día], [con la vida diaria intacta|sin pérdidas].',
    ],
  },
  'fast-talk': {
    now: [
      '[Habla sin parar|No hay modo de interrumpir(lo/la)|Llama a uno tras otro], [de tema en tema|hasta quedarse ronc(o/a)], y [{relative} sale a descansar|quien escucha se rinde].',
      'Las palabras [se atropellan|van más rápido de lo que se sigue]; [rimas y juegos|trozos de tres idiomas|versos de canciones] [marcan el rumbo|llenan los huecos].',
      'Manda mensajes [de varias pantallas|por docenas] [a cualquier hora|antes del alba], [a gente que apenas conoce|cada uno más urgente].',
      'En la mesa [da discursos|contesta por todos|comenta cada bocado], [se levanta al hablar|cada vez más alto].',
      'La charla [es un monólogo|no deja sitio a réplica]: [acaba las frases ajenas|alza la voz a la primera interrupción].',
    ],
    then: [
      'Hablaba [sin descanso|alto y sin dejarse interrumpir], [saltando de tema|hasta bien entrada la noche].',
      '{Subj} había [hablado hasta la ronquera|telefoneado de noche a conocidos].',
      'Llegó [hablando sin comas|sin dejar hueco a una pregunta].',
    ],
    better: [
      'El habla [recuperó su ritmo|tiene pausas], y [responde a lo que se pregunta|deja turno].',
      '[Escucha|Deja acabar] [casi siempre|y sonríe de sus discursos].',
      'Habla con [más calma|menos empuje], [algo rápido si se ilusiona|también por la noche].',
    ],
    exam: {
      behaviour: [
        '[No aguanta sentad(o/a)|En continuo movimiento], [toca todo lo que hay en la mesa|abre la ventana|saluda a quien pasa], [familiar desde el inicio|con gestos amplios].',
        'Actividad psicomotora [aumentada|alta], [deja la silla a cada minuto|da un paso de baile|reordena papeles].',
        '[Hiperactiv(o/a)|Inquiet(o/a)], [cuesta centrar(lo/la)|con la broma a flor de labios|muy cerca del examinador], [acepta límites un rato|sin fatiga].',
        '[Entra cantando|Ocupa la silla del examinador|Reparte caramelos], [sin parar|con los brazos abiertos], [contacto demasiado estrecho|sin distancia].',
      ],
      speech: [
        'Habla [alta, rápida y apremiante|difícil de cortar|copiosa y ronca], [con rimas|que acelera].',
        'Verborrea [marcada|pese a pedir pausas], [tono teatral|llena de incisos].',
        '[Sin puntos|Sin respirar], [voz alta|gesto amplio], [responde antes de oír la pregunta|se contesta].',
        'Presión del habla [evidente|continua], [del chiste al canto|con tres idiomas], [no cede a señas|apenas respira].',
        '[Acelerad(o/a)|Incontenible] al hablar, [volumen creciente|ronquera], [apartes constantes|digresiones].',
      ],
      thoughtProcess: [
        '[Fuga de ideas|Saltos] [de la ventana a la política|por el sonido más que por el sentido], [aún rastreable|vuelve al tema si se le guía].',
        'Pensamiento [acelerado|precipitado], [tangencial|arrastrado por lo que ve].',
        '[Las ideas se pisan|Un tema empuja al otro], [hilo visible|meta perdida], [distraíble|un ruido basta para desviar].',
        'Curso [veloz|en cascada], [asociaciones por rima|digresivo], [orden recuperable|sin final].',
      ],
    },
  },
  racing: {
    now: [
      'Los pensamientos [suenan como varias radios|se adelantan unos a otros|llegan de diez en diez], [y ninguno acaba|y el bolígrafo no alcanza].',
      '[Empieza cuatro cosas a la vez|Se vuelve a cada ruido|Deja la película a los minutos], porque [ya empuja otra idea|nada retiene su atención].',
      '[Notas adhesivas|Audios] [cubren la pared|se acumulan], [siempre el comienzo de algo|sin sentido al día siguiente].',
      'La cabeza ["no se apaga"|"tiene seis pestañas abiertas"], [sobre todo de noche|el día entero].',
    ],
    then: [
      'Las ideas [corrían|llegaban demasiado deprisa] y [dejaba las tareas a los minutos|cualquier ruido distraía].',
      '{Subj} había [llenado paredes de notas|empezado mucho sin acabar].',
    ],
    better: [
      'El pensamiento [va más lento|sigue un solo carril], y [lee un capítulo entero|hace una cosa tras otra].',
      'El [tropel|agolpamiento] de ideas [cede|se aclara], [con ráfagas al anochecer|según dice].',
    ],
  },
  projects: {
    now: [
      'A la vez [funda un coro|rediseña el jardín|escribe una novela y un recetario], [con listas y llamadas|y lo ha contado a todos].',
      'employed :: En el trabajo [manda propuestas a la dirección|acepta turnos extra|quiere reformar el departamento], [para sorpresa de los demás|hasta tarde].',
      'child/adolescent :: Planea [un circo en la escuela|un récord mundial|una tienda en el garaje] y [recluta a la clase|no aguanta las lecciones por ello].',
      'La energía [se vuelca|se va] en [tres reformas|clubes y comités|un alud de recados], [que empieza a la carrera|y deja a medias].',
      'La agenda [rebosa|no tiene huecos]: [nadar al alba, reunión al mediodía, ensayo de noche|seis visitas en una tarde].',
    ],
    then: [
      'Los proyectos se [sucedían|lanzaban a diario], [casi ninguno acabado|con quien estuviera cerca].',
      'Se había [apuntado a todo|metido en tres reformas].',
    ],
    better: [
      'De tantos planes [queda uno sensato|conserva uno], [el resto se canceló|con horario realista].',
      'La actividad es [medida|pausada], [con descansos|tarea por tarea].',
    ],
  },
  spending: {
    now: [
      '!child/adolescent :: [Compró dos bicicletas y un piano|Encargó muebles de madrugada|Repartió billetes en la calle], [muy por encima de sus medios|y la tarjeta está bloqueada].',
      '!child/adolescent :: [Los paquetes|Las facturas] [llegan a diario|llenan la entrada]; [{relative} devuelve cosas|se fue media cartilla].',
      '!child/adolescent :: Firmó [un préstamo|un viaje caro|un alquiler] [por impulso|en una hora], [sin decirlo a {relative}|como "inversión"].',
      'child/adolescent :: [Regaló juguetes y paga|Pidió cosas con la tarjeta de casa|Prometió regalos a toda la clase].',
      '[Compró|Encargó] regalos para [medio barrio|gente apenas conocida], [sin mirar el precio|y resplandece al contarlo].',
    ],
    then: [
      '!child/adolescent :: Había contraído [deudas|grandes facturas] [en días|por impulso].',
      'child/adolescent :: Había [regalado|repartido] pertenencias y paga.',
      'Regalos y compras [pasaron de lo razonable|se multiplicaron].',
    ],
    better: [
      'Las compras [cesaron|se devolvieron en lo posible], y [respeta un límite|habla del dinero con {relative}].',
      '[Le duelen los recibos|Lo consulta antes de comprar], [con alivio por los límites|con algo de vergüenza].',
    ],
  },
  bold: {
    now: [
      '!child/adolescent :: [Condujo de noche sin luces|Empezó dos aventuras en una semana|Bailó sobre una barra|Subió a coches de extraños], [sin ver peligro|nada propio de su modo de ser].',
      'Las normas [son para otros|no le atañen]: [camina por la vía|salta vallas|trepa a andamios], [riéndose de los avisos|por la emoción].',
      'child/adolescent :: [Sube al tejado|Gasta bromas groseras a adultos|Mete la bici entre los coches], [sin miedo y divertid(o/a)|sord(o/a) a los avisos].',
      'Los comentarios [suben de tono|se hacen íntimos] con [gente recién conocida|funcionarios], y [viste para ser vist(o/a)|pierde la distancia].',
    ],
    then: [
      'La prudencia había [desaparecido|cedido], con [escapadas nocturnas|retos que pudieron acabar mal].',
      'Había corrido riesgos [impropios de su carácter|serios y repetidos].',
    ],
    better: [
      '[Guarda la distancia|Sopesa el riesgo] de nuevo, [con apuro por algunas escenas|y se disculpa por algo].',
      'Los actos arriesgados [cesaron|no se repiten], [con tono adecuado|y atiende avisos].',
    ],
  },
  irritable: {
    now: [
      'Si se le [frena|contradice|hace esperar], [salta|grita|da portazos], [y al rato bromea|por una taza fuera de sitio].',
      'La mecha es [corta|más corta cada día]: [un cajero lento|una pregunta de {relative}|un semáforo] [provoca una bronca|acaba en insultos].',
      'En casa hay [riñas a diario|peleas con platos rotos], [porque "no le dejan"|por nimiedades].',
      '[Contesta mal a {relative}|Busca pelea por teléfono], [estalla por un ruido|con los ojos encendidos], [lo que es nuevo|como en otras épocas].',
      'La ira [viene a ráfagas|está a flor de piel], [por unas migas en la mesa|y tarda en bajar].',
    ],
    then: [
      'La irritabilidad había [traído peleas|asustado a la familia], [a la menor contrariedad|con portazos].',
      'Estaba [susceptible y explosiv(o/a)|en riña con todos].',
    ],
    better: [
      'Los estallidos [son raros|cesaron], [y dice con palabras lo que molesta|con una sola excepción].',
      '[Sale a andar si se enfada|Soporta las esperas] [mejor|sin gritar].',
    ],
    exam: {
      affect: [
        '[Irritable|Tens(o/a)], [salta ante los límites|respuestas cortantes], [y pronto se disculpa|y se retrae].',
        'Afecto [brusco en sus cambios|lábil], [ira a flor de piel|se eriza ante preguntas].',
        '[Molest(o/a)|Impaciente], [golpea la mesa con los dedos|resopla], [por la espera|por ser observad(o/a)].',
      ],
    },
  },
  'grand-beliefs': {
    now: [
      'Está segur(o/a) de [haber sido elegid(o/a) para acabar con las guerras|haber hallado la fórmula de la vida eterna|ser dueñ(o/a) del puerto|hablar por el sol], [y viste para ello|y ha avisado a las autoridades].',
      'No [admite duda|tiene vuelta de hoja]: [un gobierno secreto espera sus órdenes|el tiempo obedece a su mano|su sangre es real].',
      '[Una voz dorada|Un coro de ángeles] [(lo/la) alaba|anuncia la misión], [al compás del ánimo|varias veces al día].',
      'En [la plaza|la escalera|una emisora] [proclamó una era nueva|bendijo a la gente|ofreció curas], [convencid(o/a) de sus poderes|a la espera de obediencia].',
      'Halla pruebas de [sus poderes|su riqueza sin fin|su misión mundial] en [cada semáforo|las matrículas], [y la incredulidad es envidia|y la risa no le toca].',
    ],
    then: [
      'Al ingreso [decía mandar sobre el clima|anunciaba una misión mundial|se creía inmensamente ric(o/a)], [sin sombra de duda|con un coro en los oídos].',
      '{Subj} había [escrito a mandatarios de igual a igual|predicado en la plaza como elegid(o/a)].',
      'La certeza de [poderes especiales|una gran llamada] era [total|fija] [mientras el ánimo volaba|al principio].',
    ],
    better: [
      '[La misión|El linaje real|El poder especial] [ya no se nombra|es ahora "un sueño raro"], [al bajar el ánimo|y se ruboriza].',
      '[Duda|Ya no cree] en lo que [parecía cierto|se le reveló], [y calla la voz que alababa|con cierta pena].',
      'Las ideas de grandeza [se deshicieron|perdieron fuerza], [queda un punto de orgullo|sin lucha].',
    ],
    quote: [
      '«Me [enviaron|nombraron]. [Los semáforos se ponen verdes por mí.|Ya lo leerá.]»',
      '«[Firme aquí|Tome nota]: [hoy empieza todo|el mar es mío|no habrá más hambre].»',
    ],
    exam: {
      thoughtContent: [
        'Delirio de grandeza: [una misión|poderes|alta cuna], [con convicción plena|acorde al ánimo].',
        '[Está convencid(o/a) de|Expone] [una llamada|riquezas sin fin], [fuera de toda duda|y espera homenaje].',
        'Ideas [de poder|de elección] [fijas|desbordantes], [como centro del discurso|con pruebas en todo].',
        '[Su obra|Su reino|Su fórmula] [llena la charla|no se discute], [el resto es envidia|cura, dice, al mundo].',
      ],
      perception: [
        '[Voces de alabanza|Un coro celestial] a ratos, [acorde al ánimo|sobre todo de noche].',
        'Oye [una voz que elogia|música con mensaje], [en línea con la exaltación|de vez en cuando].',
        '[Admite|Celebra] voces que [aclaman|dan la misión], [nada visual|breves].',
        '[Oír su nombre en coro|Aplausos] le ocurre a diario, [y sonríe al oírlo|de noche más].',
      ],
    },
  },
  'highs-alone': {
    now: [
      'Cada episodio ha sido [de subida|de esta exaltación]; [por más que se pregunta no surge bajón alguno|nunca hubo semanas de tristeza].',
      'Ha tenido [tres|cuatro|varias] [subidas|tormentas de euforia], [de semanas|con meses entre ellas], [y nunca un hundimiento en medio|siempre con vuelta a la calma].',
      'Entre [subidas|épocas así] está [bien y estable|como cualquiera], y [falta el bajón que suele seguir|nadie recuerda una fase triste].',
      'El patrón [se repite|es idéntico]: [arriba y luego normal|semanas de euforia y después calma], [sin caída posterior|sin el polo contrario].',
    ],
    then: [
      'Como [otras veces|en años anteriores], la subida [llegó sin bajón previo|fue única en su signo].',
      'En la historia había [varias subidas|euforia repetida] y [ninguna depresión|nada del otro polo].',
    ],
    better: [
      '[Igual que otras veces|De nuevo] el ánimo pasó [directo a lo normal|de alto a parejo], [sin bajón|sin caída].',
      'No [hubo fase baja|se vio descenso] [al ceder la euforia|después].',
    ],
  },
};
