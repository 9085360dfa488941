import type { FeatureText } from './knowledge.ts';

export const f51EsFeatures: Readonly<Record<string, FeatureText>> = {
  'lying-awake': {
    now: [
      'Tras apagar la luz pasa {latency} [mirando el techo|escuchando los ruidos de la calle], {nights}, [hasta que por fin se duerme|antes de conciliar el sueño].',
      'Da vueltas en la cama {latency}, [oye pasar cada autobús|cuenta las campanadas] y [se levanta sin haber descansado|sigue en vela cuando los demás roncan].',
      'El sueño total [ronda|se queda en] {hours}; [tarda {latency} en dormirse|las primeras {latency} son de vela], [por cansad(o/a) que esté|pese al cansancio].',
      '{Nights} [necesita|tarda] {latency} en [dormirse|coger el sueño], aunque [en el sofá se le cerraban los ojos|llegue rendid(o/a) a la cama].',
      'Según su [agenda de sueño|registro], se duerme {latency} después de [acostarse|apagar la luz] y [suma|reúne] {hours}.',
      '[A oscuras|Con la casa en silencio] la cabeza [no se apaga|sigue en marcha]: [repasa el día|adelanta el mañana] durante {latency}.',
    ],
    then: [
      'Antes de la estancia pasaba {latency} en vela [cada noche|noche tras noche].',
      'Las noches se habían [reducido|quedado] en {hours} de sueño [ligero|a trozos].',
      '[Dormirse|Conciliar el sueño] le llevaba {latency}, {nights}.',
    ],
    better: [
      'Ahora se duerme en [menos de media hora|{15-30} minutos] [casi siempre|cinco noches de siete].',
      'El tiempo [en vela|despiert(o/a)] en la cama ha bajado [a la mitad|dos tercios], [según la agenda|por su registro].',
      'Se duerme [leyendo|con música suave] y rara vez [ve|oye] la medianoche.',
    ],
    quote: [
      '"[Estoy rendid(o/a)|Caigo de sueño], me acuesto y, [de golpe|zas], [los ojos como platos|se enciende el motor]".',
      '"[Todos duermen|La casa duerme] y yo ya [conozco|me sé] cada [crujido|tubería]".',
      '"A las [dos|tres] sigo [ahí|despiert(o/a)], [haciendo cuentas|planeando el desayuno]".',
    ],
    exam: {
      appearance: [
        '[Ojeras|Sombras bajo los ojos], [palidez|rostro cansado]; por lo demás [aseo correcto|ropa cuidada].',
        'Ojos [enrojecidos|pesados], [bosteza a escondidas|se frota la cara] [a ratos|varias veces]; vestimenta [en orden|limpia].',
        'Aspecto [fatigado|ojeroso], [arreglo sencillo|higiene buena], [ropa adecuada|sin descuido].',
      ],
    },
  },
  'day-toll': {
    now: [
      'El día lo pasa [a rastras|entre brumas]: [relee los renglones|se le van los nombres] y [salta por poco|tiene poca paciencia].',
      '[Fatiga|Cansancio] sin [verdadera somnolencia|poder echar la siesta], [despistes|atención floja] y [irritabilidad|cabeza espesa] [llenan|marcan] sus días.',
      'Aunque [agotad(o/a)|rendid(o/a)], [de día|por la tarde] no [logra|consigue] dormir; los [errores|pequeños fallos] [se acumulan|van en aumento].',
      '{Relative} l(o/a) nota [irritable|susceptible] y [ausente|lent(o/a)] [a mediodía|antes de cenar], [se deja las llaves|confunde las citas].',
      'Se levanta [plomiz(o/a)|cansad(o/a)]; [el impulso|la energía] se agota [a mediodía|después de comer] y ya [teme|piensa en] la [noche|hora de acostarse].',
    ],
    then: [
      'De día estaba [agotad(o/a)|exhaust(o/a)], [olvidadiz(o/a)|irritable] y [sin poder dormir la siesta|sin sueño pese a todo].',
      'La [atención|paciencia] y la [energía|iniciativa] se habían [resentido|ido mermando].',
      'Los días [se le hacían eternos|transcurrían] entre [brumas|cansancio].',
    ],
    better: [
      'Los días son más [claros|despejados]: [lee un capítulo|sigue una película] [entero|hasta el final].',
      'La irritabilidad [ha cedido|es menor]; queda [algo|un resto] de cansancio [por la tarde|al final del día].',
      'La [energía|atención] le [dura|alcanza] hasta [la noche|la cena].',
    ],
    quote: [
      '"[Funciono|Voy] [a medio gas|como un móvil al diez por ciento]".',
      '"Hoy he [gritado|contestado mal] [por una cuchara|a todos], y [era el desayuno|yo no soy así]".',
      '"[Demasiado cansancio|Sin fuerzas] para [empezar nada|nada], [demasiada cuerda|demasiados nervios] para [una siesta|dormir de día]".',
    ],
  },
  'broken-night': {
    now: [
      'Hacia las [dos|tres|cuatro] vuelve a despertar, {30-80} minutos, [y luego solo dormita|y oye los primeros pájaros].',
      'El sueño es [ligero|entrecortado], con {3-6} despertares por noche, [casi todos cortos|uno de ellos largo].',
      'También pierde el último tramo: [a las cuatro y media|a las cinco] está en pie, {nights}, [sin poder volver a dormirse|dando vueltas hasta que clarea].',
      '[Un portazo|Un ladrido] [basta|es suficiente] para despertarl(o/a), y [volver a dormirse|recuperar el sueño] le [cuesta una hora|lleva tiempo].',
    ],
    then: [
      'El sueño se rompía {3-5} veces por noche.',
      'Desde las [tres|cuatro] de la madrugada estaba en [pie|vela].',
    ],
    better: [
      'Los despertares han bajado a [uno|uno o ninguno] por noche, [cortos|breves].',
      'La [madrugada|segunda mitad de la noche] la pasa [dormid(o/a)|tranquil(o/a)] [casi siempre|las más de las veces].',
    ],
  },
  'enough-chance': {
    now: [
      'El dormitorio es [oscuro, fresco y silencioso|silencioso y oscuro] y dispone de {8-9} horas para dormir, [nadie le molesta|ocasión no le falta].',
      'Tiene [tiempo y sitio|todas las condiciones] para dormir: [horario regular|sin turnos de noche], [buena cama|silencio desde las diez].',
      '[Persianas nuevas|Tapones], [leche caliente|tila] y [otro colchón|lavanda] no [cambiaron nada|sirvieron].',
      'Ni el ruido, ni [la luz|los ronquidos] ni [pantallas|cenas] tardías lo [explican|justifican], [revisados los hábitos|al preguntarlo con calma].',
    ],
    then: [
      'Los hábitos y el dormitorio estaban [revisados|vistos], [sin nada que corregir|en orden].',
      'Había [tiempo|ocasión] [de sobra|suficiente] para dormir.',
    ],
    better: [
      'El tiempo en cama [se ajusta|se acerca] ya al dormido.',
      'El dormitorio [vuelve a ser para dormir|ha perdido otros usos].',
    ],
  },
  'light-sleeper': {
    now: [
      'No hay [suceso|enfermedad] en el origen; [dormía mal|pasaba las noches en vela] ya [de muy pequeñ(o/a)|desde la guardería].',
      'Hasta donde alcanza [el recuerdo|la memoria familiar], tuvo un sueño [frágil|ligero], [vacaciones incluidas|en cualquier cama].',
      'Los [buenos|malos] tiempos apenas lo [cambian|alteran]: [sin preocupaciones|en una semana tranquila] no duerme [mejor|más] que [con ellas|en las otras].',
      'El [patrón|problema] es [el mismo|igual] [en casa y fuera|entre semana y en fiestas], sin [desencadenante|motivo] que [nadie sepa nombrar|se encuentre].',
      'Ya [con dos o tres años|antes de ir a la escuela] [cantaba en la cuna|se sentaba en la cama] [a medianoche|durante horas], [según la familia|cuentan en casa].',
    ],
    then: [
      'De sueño ligero [desde siempre|desde la cuna], había perdido [la última reserva|las últimas horas].',
      'No se había [hallado|encontrado] desencadenante alguno.',
      '[En cierto grado|De algún modo] había sido así [siempre|en toda cama y estación].',
    ],
    better: [
      'Sigue teniendo un sueño ligero [por naturaleza|como siempre], pero [vive|se maneja] mejor con él.',
      'La tendencia [antigua|de siempre] [queda|permanece], con un coste [menor|más leve] de día.',
      '[Acepta|Ha hecho las paces con] ser de sueño [corto|ligero].',
    ],
  },
  'stress-tied': {
    now: [
      'Dormía [bien|sin problema] hasta que llegó {stressor}; [desde esa semana|desde entonces] [pasa las noches en vela|descansa mal].',
      'En la cama los pensamientos [giran|vuelven] [enseguida|cada noche] a lo mismo: {stressor}.',
      'La [tarde|última hora del día] la [ocupa|llena] {stressor}, [con el pecho oprimido|con un nudo en el estómago], y el sueño [no viene|falla].',
      'Las fechas [coinciden|cuadran]: {stressor} y, [a los pocos días|poco después], [la primera noche en blanco|las noches sin descanso].',
      'Cada [noticia|llamada] sobre el asunto, {stressor}, le [cuesta|supone] una noche [entera|mala]; [cuando se aparca|los días sin novedades] duerme [algo mejor|pasablemente].',
      'Antes de {stressor} [no había quien l(o/a) despertara|dormía como nadie], [hacían falta dos alarmas|ni los truenos oía].',
    ],
    then: [
      'Todo había empezado con {stressor}; [a los pocos días|esa misma semana] perdió el sueño.',
      'Hasta {stressor} había dormido [bien|a pierna suelta].',
      'Las noches las [llenaba|acaparaba] {stressor}.',
    ],
    better: [
      '[Pesa|Aprieta] menos {stressor}, y el sueño [va volviendo|regresa] [paso a paso|solo].',
      'Con [ayuda práctica|conversación] sobre {stressor}, las noches son [más tranquilas|casi las de antes].',
      'Queda alguna tarde [difícil|pensativa]; [el sueño llega igual|la noche aguanta].',
    ],
    quote: [
      '"No [para de|deja de] [dar vueltas|girar] en mi cabeza. [Y si…|Ojalá…], toda la noche".',
      '"Antes de [esto|aquello] dormía como [un tronco|una piedra]".',
    ],
    exam: {
      thoughtContent: [
        'El contenido [gira|vuelve] en torno a {stressor}, [en proporción|con realismo], sin [distorsión|elementos extraños].',
        '[Preocupación|Inquietud] por {stressor} y por [la noche siguiente|el sueño perdido], [comprensible|mesurada].',
        'Saca [sin que se le pregunte|por su cuenta] lo de {stressor}; no [delira|hay ideas delirantes].',
      ],
    },
  },
  'measured-sleep': {
    now: [
      'Un [registro|estudio] nocturno mostró {6-7} horas de sueño [normal|bien estructurado]; [por la mañana|al levantarse] [juraba|estaba segur(o/a) de] haber dormido {hours} [como mucho|o menos].',
      'La pulsera [registra|cuenta] {6-7} horas; su agenda [de esas noches|paralela] [anota|dice] {hours}.',
      '{Witness} l(o/a) oye [respirar hondo|roncar suave] durante horas que {subj} [jura|asegura] haber pasado [en vela|despiert(o/a)].',
      'Habla de [semanas|noches seguidas] [casi sin dormir|sin pegar ojo], [y sin embargo|mientras que] de día [rinde|atiende] [casi con normalidad|bien] en las pruebas.',
      'Vive el sueño como [un reposo despierto|un duermevela]: [oye el cuarto|sigue sus pensamientos|sigue el reloj] toda la noche, [aunque|mientras] el trazado [tiene fases profundas|es de proporciones normales].',
      'Entre el sueño [sentido|referido] y el [medido|registrado] hay [unas cuatro|cuatro] horas [de diferencia|por noche], [una y otra vez|en las tres noches].',
    ],
    then: [
      'Los registros previos mostraban un sueño [casi normal|suficiente] frente a {hours} [sentidas|referidas].',
      'Refería {hours} por noche; [el sensor|quienes le oían], [bastante más|unas seis].',
      '[Aseguraba|Sostenía] no dormir mientras otros le [veían|oían] dormido.',
    ],
    better: [
      'Al ver el trazado se [asombró|quedó primero incrédul(o/a)], y su cálculo ha [subido dos horas|ido acercándose al medido].',
      'La distancia entre agenda y sensor se ha [reducido|estrechado] a [una hora|poco].',
      'Lo que [siente|percibe] de la noche [coincide|concuerda] [mejor|más a menudo] con lo medido.',
    ],
    quote: [
      '"[Oí|Seguí] [el reloj|la lluvia] toda la noche. [No puedo haber dormido|Así no duerme nadie]".',
      '"El [aparato|cacharro] [estará estropeado|se equivoca]. Yo [estaba despiert(o/a)|estaba allí], [lo sé|lo juro]".',
      '"[Dicen|Me cuentan] que [ronqué|dormí]. [Imposible|¿Cómo?], si estaba [pensando|escuchando]".',
    ],
    exam: {
      cognition: [
        '[Alerta|Bien despiert(o/a)], [rápid(o/a)|ágil] en cálculo, sin [lapsos|bajones] en [cuarenta|cincuenta] minutos, pese al poco sueño [referido|sentido].',
        'La [vigilancia|atención] se mantuvo [buena|firme] hasta el final, [memoria|orientación] completa, [poco acorde|en contraste] con {hours} por noche.',
        'Orientad(o/a) [del todo|por completo]; [concentración|atención sostenida] [mejor|mayor] de lo que [su relato|lo contado] [sugiere|haría esperar].',
      ],
    },
  },
  'sleep-effort': {
    now: [
      'Con sueño en el [sofá|sillón], se [despeja|espabila] [en cuanto|nada más que] [cierra la puerta del dormitorio|toca la almohada].',
      '[Desde la cena|A media tarde] empieza a [temer|preocuparse por] la noche: [si saldrá bien|cuántas horas quedan], [cómo estará mañana|cómo forzarla].',
      'Cuanto más se [esfuerza|empeña] en [dormir|quedarse dormid(o/a)], [más lejos queda el sueño|con más seguridad se le escapa].',
      'Se le [tensan los hombros|acelera el pulso] al [ver la cama|abrir el embozo], que [ha pasado a significar|es ya sinónimo de] [lucha|vela].',
      'Sigue [todo un ritual|una larga lista] de [infusión, baño y respiración|reglas y remedios] [para que venga el sueño|al minuto], y [un fallo|cualquier cambio] le [alarma|espabila].',
      'Mira el [reloj|móvil] [una y otra vez|cada cuarto de hora], [resta|calcula] las horas que quedan y [se tensa|le entra calor].',
    ],
    then: [
      'La cama se había [vuelto|convertido en] lugar de [lucha|esfuerzo]; [en otra parte|en el sofá] [se dormía|daba cabezadas].',
      'El [miedo|temor] a no dormir le [mantenía|tenía] en vela.',
      '[Desde mediodía|Todo el día] pensaba en la noche [siguiente|que venía].',
    ],
    better: [
      'La cama [pierde su amenaza|vuelve a ser descanso], y [se levanta|sale de ella] cuando [está en vela|el sueño no llega].',
      'El reloj ha [salido|desaparecido] del dormitorio; [las cuentas|los cálculos] de horas [han cesado|son raros].',
      'Se [empeña|esfuerza] menos y duerme [más|antes].',
    ],
    quote: [
      '"Delante de [la tele|las noticias] [me duermo|doy cabezadas]. ¿En la cama? [Se acabó|Ojos abiertos]".',
      '"Me digo: ahora [tienes que|hay que] dormir, y [ya está|se fastidió]".',
      '"A las [seis|siete] de la tarde ya [temo|me asusta] [la cama|la noche]".',
    ],
    exam: {
      thoughtContent: [
        '[Absort(o/a)|Centrad(o/a)] en [el sueño y su falta|la noche que viene], [con detalle|con cifras], [abiert(o/a) a corregirlo|sin convicción delirante].',
        'El pensamiento [se estrecha|vuelve] a [las horas dormidas|los daños de no dormir], a ratos [catastrófico|exagerado], [corregible|sin delirio].',
        'El sueño es [el gran|su principal] tema: [causas|daños], [remedios|recuento de horas]; lo demás, [normal|corriente].',
      ],
    },
  },
  'better-away': {
    now: [
      'Fuera de casa, [con unos parientes|en un hotel], duerme [bien|a pierna suelta], [para su sorpresa|enseguida].',
      'En el [sofá|sillón] o [en el coche|en el tren], donde nada se [espera|le exige], el sueño [viene sin llamarlo|l(o/a) sorprende].',
      '[Una noche|Un fin de semana] [en otro cuarto|en otra parte] [supuso|trajo] {7-8} horas [seguidas|de un tirón].',
      'El [problema|mal dormir] está [atado|ligado] a su [cama|dormitorio]: [cualquier otro sitio|un colchón en el suelo] [le sirve|funciona mejor].',
      'Las siestas [sin querer|imprevistas] [ante la pantalla|en tardes aburridas] [salen|llegan]; las [planeadas|buscadas], [nunca|no].',
    ],
    then: [
      'Fuera de su cama el sueño le [venía|llegaba] [fácil|sin buscarlo].',
      'En [el sofá|casa de parientes] se dormía sin [intentarlo|esfuerzo].',
      'Las primeras noches [aquí|de tratamiento] fueron [llamativamente buenas|mejores que en casa].',
    ],
    better: [
      'El sueño en su cama [alcanza|es casi tan bueno como] el de fuera.',
      'Su dormitorio vuelve a [servir|funcionar] [casi siempre|cinco noches de siete].',
      'Entre [casa y fuera|cama y sofá] hay menos [diferencia|distancia] que antes.',
    ],
  },
  'illness-there': {
    now: [
      'Desde hace [tiempo|unos años] se [conoce|trata] {illness}, [de nuevo con síntomas|sin calma en este momento].',
      'Está en tratamiento por {illness}, [aún presente|todavía sin controlar].',
      'De fondo [está|hay] {illness}: [unos días más que otros|a rachas], con [clara|evidente] necesidad de [cuidado|atención propia].',
      'Además de {illness}, [ya en terapia|ya en tratamiento], el [sueño|descanso] se [volvió|convirtió en] una queja [aparte|por sí misma].',
      'Ha [vuelto|rebrotado] {illness} [poco a poco|en esta época], [como avisaban informes previos|con las señales de otras veces].',
    ],
    then: [
      'Estaba en tratamiento por {illness}, [de nuevo con síntomas|lejos de resolverse].',
      'Junto a ello [constaba|había] {illness}, [que venía de antes|como recogía su historial].',
      'Llegó también con {illness}, ya [en tratamiento|en su historial].',
    ],
    better: [
      'Ha [cedido|mejorado] [en parte|bastante] {other}, y su tratamiento [sigue|continúa].',
      'Se [ve|oye] mucho menos de {other} [ahora|últimamente].',
      'El tratamiento de {other} [da fruto|surte efecto].',
    ],
    exam: {
      mood: [
        'Ánimo [apagado|cargado], "[a ratos gris|con altibajos]", [teñido|marcado] por {other}.',
        'Ánimo [bajo|tenso], acorde con {other}; se [aclara|anima] por momentos al hablar de [música|animales|viejos amigos].',
        '"[No muy bien|Más bien plan(o/a)]", dice, y lo [achaca|atribuye] a {other}.',
      ],
      affect: [
        '[Estrechado|Apagado], [aún reactivo|pero accesible]; [un suspiro|ojos húmedos] al [tocar|nombrar] {other}.',
        'Afecto [algo amortiguado|contenido], [congruente|adecuado], se [abre|templa] [despacio|con el tiempo].',
      ],
    },
  },
  'hand-in-hand': {
    now: [
      'Cuando se agrava {other}, el sueño [va detrás|le sigue en días]; cuando [afloja|remite], [también mejora|las noches se arreglan].',
      'El sueño [cambió|se torció] [en las mismas semanas|a la vez] que {other}, [no antes|nunca por separado].',
      'De todo lo que [acompaña|trae consigo] {other}, el sueño es lo que [más le estorba|peor lleva] y [pide|necesita] [ayuda propia|atención aparte].',
      'La [agenda|hoja] de sueño y las [puntuaciones|notas semanales] de {other} [suben y bajan|se mueven] juntas.',
      'Dos [rachas|épocas] anteriores de {other} [trajeron|tuvieron] el mismo [tipo de sueño|cambio nocturno], que [acabó|pasó] con ellas.',
    ],
    then: [
      'El sueño y {other} habían empeorado [juntos|a la par].',
      'Los cambios del sueño habían [seguido|acompañado] a {other}.',
      '[A medida que|Según] crecía {other}, el sueño [se resentía|cambiaba].',
    ],
    better: [
      'Con {other} [en retroceso|bajo control], el sueño es [más regular|casi normal].',
      'Uno y otra cosa mejoran [a la vez|al mismo paso].',
      'El sueño [sigue|va algo detrás de] la [mejoría|recuperación] respecto a {other}.',
    ],
    quote: [
      '"Cuando [lo otro|aquello] va mal, el [sueño|descanso] [se descoloca|va por libre]".',
      '"[Viene|Llega] todo [junto|en el mismo paquete]: [los nervios|la pesadez] y las noches".',
      '"Ya [conozco|me sé] [el orden|las señales]: primero [la cabeza|lo de dentro], luego [el sueño|la cama]".',
    ],
  },
  'own-pattern': {
    now: [
      'Lo [peculiar|llamativo] es el patrón: {oddity}, [que no encaja en las formas comunes|una forma propia].',
      '{Oddity}: así [lo cuenta|consta en su agenda], [semana tras semana|con pequeñas variaciones].',
      'Al [preguntar con detalle|repasar el registro] se halla {oddity}, [ni más ni menos|y poco más].',
      'Tiene siempre la misma [forma|pauta], {oddity}, sin [motivo|desencadenante] [claro|conocido].',
      'Ni [una tensión|un mal hábito] ni [el reloj|la cama] [explican|justifican] {oddity}.',
    ],
    then: [
      'La [agenda|hoja] previa a la estancia [recogía|mostraba] {oddity}.',
      'La regla había sido {oddity} durante {duration}.',
      'Lo [propio|característico] de su sueño era {oddity}.',
    ],
    better: [
      'Lo que era regla, {oddity}, [ocurre menos|es ya excepción].',
      'Hay menos de lo mismo, {oddity}, [en dos tercios|semana a semana].',
      'El patrón [se ha aflojado|se desdibuja] hacia un sueño [corriente|regular].',
    ],
    quote: [
      '"No se parece a [lo que leo|nada de lo que cuentan]. Es [mi manera|cosa mía]".',
      '"[Nadie|En casa nadie] [entiende|se explica] por qué es [siempre así|tan regular]".',
    ],
  },
  'day-sleep': {
    now: [
      'Se queda dormid(o/a) [sobre el plato|sobre el libro], [en el autobús|en salas de espera], {3-5} veces [al día|entre desayuno y cena].',
      'Desde [las diez|media mañana] le pesan los párpados; los ratos [quietos|aburridos] [acaban|terminan] en sueño.',
      '[Dos|Tres] veces [este mes|últimamente] se [pasó de parada|saltó una cita], dormid(o/a) [en el asiento|en la silla].',
      'Para no dormirse [se mueve|se moja la cara], [masca chicle|abre ventanas] y [habla|sigue de pie]; [sentad(o/a)|a solas] cae en [minutos|poco rato].',
      'De día el sueño le [vence|arrastra] en plena [película|charla], [sin aviso|contra su voluntad], {10-40} minutos.',
      '{Relative} le ha encontrado dormid(o/a) [en la mesa|vestid(o/a) en el sofá] [más de una vez|una y otra vez].',
    ],
    then: [
      'De día se [dormía|quedaba traspuest(o/a)] [en la mesa|en compañía].',
      'La [somnolencia|modorra] [llenaba|gobernaba] [los días|las tardes].',
      'Se había dormido en [paradas|citas] y [películas|tardes enteras].',
    ],
    better: [
      'Las [tardes|jornadas] son [despiertas|claras], salvo una siesta [corta|prevista].',
      'Aguanta despiert(o/a) [una película|una charla larga] [sin trucos|sin ayuda].',
      'La escala de somnolencia ha bajado de {15-18} a {7-9}.',
    ],
    quote: [
      '"[Parpadeo|Cierro los ojos] un segundo y [el autobús está vacío|ya es de noche]".',
      '"No es [pereza|vagancia]. Es como si me [desenchufaran|quitaran la corriente]".',
      '"Me dormiría [de pie|aquí], [ahora mismo|en este minuto], [de verdad|donde sea]".',
    ],
    exam: {
      behaviour: [
        '[Bosteza|Se estira] [a menudo|varias veces], [apoya la barbilla|cabecea una vez]; [se despeja|responde] al [preguntarle|hablarle], colaborador(/a).',
        'Se le cierran los ojos en [una pausa|un silencio], los abre al [nombrarl(o/a)|dirigirle la palabra]; [cortés|se disculpa].',
        '[Hundid(o/a) en la silla|Recostad(o/a)], [pide agua|se frota los ojos] para [seguir|no dormirse], [amable|dispuest(o/a)].',
      ],
      cognition: [
        'Orientad(o/a); la [atención|concentración] [decae|flojea] a los [diez|quince] minutos y [vuelve|se recupera] [de pie|tras una pausa].',
        '[Somnolient(o/a)|Adormilad(o/a)] pero [bien|plenamente] orientad(o/a), [respuestas correctas|memoria buena], [más lent(o/a)|irregular] al final.',
        'Orientación [completa|sin fallos]; [vigilancia|alerta] [desigual|reducida], [recuerdo bueno|hechos en orden].',
      ],
    },
  },
  'long-nights': {
    now: [
      'La noche dura {hours} y [no descansa|refresca poco]; las [alarmas|llamadas] [no las oye|pasan sin efecto].',
      'Pese a {hours} de sueño [profundo|sin cortes] se levanta tan [cansad(o/a)|pesad(o/a)] como [se acostó|antes].',
      '{Hours} [de un tirón|seguidas], [laborables y domingos|toda la semana], y [aun así|pese a ello] [pide más|sin sensación de descanso].',
      'A {hours} nocturnas se [añaden|suman] siestas de [una hora|hora y media] que [l(o/a) dejan espes(o/a)|tampoco reparan].',
      'Su necesidad de sueño ha [subido|crecido] hasta {hours}, [tranquilas|sin interrupción], y [el día|todo] se [organiza|monta] alrededor.',
    ],
    then: [
      'Antes de la estancia dormía {hours} [sin provecho|sin sentirse descansad(o/a)].',
      'Las noches de {hours} se habían [hecho|vuelto] la norma.',
      'Dormía [mucho|pesadamente] y [despertaba|se levantaba] [cansad(o/a)|sin descanso].',
    ],
    better: [
      'La noche se ha [acortado|ceñido] a [ocho o nueve|unas nueve] horas, [con hora fija de levantarse|por reloj].',
      'Se levanta a la [primera|segunda] alarma [casi siempre|cinco días de siete].',
      'Aún necesita [algo más|un poco más] de sueño que otros, [previsto|sin culpa].',
    ],
    quote: [
      '"Podría dormir [hasta el lunes|el día entero] y [seguir|levantarme] [molid(o/a)|cansad(o/a)]".',
      '"[Doce|Once] horas y parecen [dos|tres]".',
    ],
  },
  'slow-waking': {
    now: [
      'Despertar es una [lucha|cuesta]: {3-5} alarmas, [frases a medias|respuestas pastosas], pasos [torpes|inseguros] durante [media hora|cuarenta minutos].',
      '[Medio dormid(o/a)|En ese estado] [apaga la alarma|contesta mal] y luego [no se acuerda|vuelve a caer].',
      '{Relative} tiene que llamarl(o/a) [una y otra vez|cada mañana], [por teléfono o en persona|con paciencia], y recibe [gruñidos|respuestas raras].',
      'Durante [una hora|un buen rato] tras levantarse está [torpe|espes(o/a)], [tropieza|se pone mal los zapatos] y [no sabe organizarse|piensa despacio].',
    ],
    then: [
      'Las mañanas [empezaban|arrancaban] con [confusión|piernas de plomo] y [varias|cuatro] alarmas.',
      'Levantarl(o/a) [llevaba|costaba] [media hora|mucha paciencia].',
    ],
    better: [
      'El despertar es más [rápido|claro], con [luz|ducha] a hora fija.',
      'La torpeza inicial dura menos de [quince|veinte] minutos.',
    ],
  },
  'sleep-tests': {
    now: [
      'Una noche [en el laboratorio|de registro] mostró sueño [largo|amplio] y [ordenado|normal], [sin pausas respiratorias|respiración regular], [sin sacudidas de piernas|piernas quietas].',
      'En la prueba de siestas se durmió en [{5-7} minutos|poco tiempo], [sin sueños precoces|sin entrar en sueños].',
      'La risa no le [afloja|dobla] las rodillas, [no ve nada extraño|sin visiones] al [dormirse|coger el sueño], [sin parálisis|se mueve] al despertar.',
      '[Tiroides|Hierro], [hemograma|vitaminas] y [resonancia|medicación] no [dan|ofrecen] explicación para tanto sueño.',
    ],
    then: [
      'Las noches de laboratorio mostraron sueño [largo|normal], [tranquilo|sin cortes] y respiración [regular|sin pausas].',
      'Se habían [buscado|descartado] causas [corporales|médicas] [paso a paso|antes].',
    ],
    better: [
      'La nueva prueba de siestas [dio|mostró] {9-11} minutos hasta [dormirse|el sueño].',
      'No ha [salido|aparecido] otra causa [corporal|médica] desde entonces.',
    ],
  },
  'cut-nights': {
    now: [
      'Entre semana [se concede|duerme] {hours}, [muy por debajo|lejos] de lo que [necesita|necesitaría].',
      'Hasta [la una|las doce y media|medianoche o más] l(o/a) retienen {screen}, y la alarma [suena|está puesta] a las [seis|seis menos cuarto].',
      'La hora de acostarse se [retrasa|aplaza] [noche tras noche|de rato en rato]: {screen}, [luego|y después] [otra cosa más|un último vistazo al móvil].',
      'La semana [permite|da para] {hours}; nunca lo [ha visto|había pensado] como [la causa|poco].',
      'Ya en la cama se duerme [en dos minutos|al instante], [así que poder, puede|solo lo pospone]; la noche es [simplemente|por decisión propia] demasiado corta.',
    ],
    then: [
      'Durante {duration} había [dormido|dejado] {hours} entre semana.',
      'A las noches les [robaban|restaban] horas {screen}.',
      'Había [recortado|mermado] las noches por ambos extremos, [por costumbre|por elección].',
    ],
    better: [
      'Se acuesta [noventa|setenta] minutos antes, [pantallas fuera|luz apagada] a su hora.',
      'La noche dura [más de una hora|bastante] más, [también entre semana|toda la semana].',
      'Cuida sus horas y ha [dejado|soltado] [las tareas de última hora|los programas de medianoche].',
    ],
    quote: [
      '"La [noche|última hora] es el único rato [mío|para mí]".',
      '"[Todos|Media clase] [se apañan|viven] con [tan poco|esas horas], ¿[no|verdad]?".',
      '"[Veo|Sé] que es [tarde|la una], pero [uno más|me acuerdo de lo que falta]".',
    ],
  },
  'catch-up': {
    now: [
      'Los [días libres|sábados] duerme {2-4} horas más y [el domingo|después] está [despejad(o/a)|como nuev(o/a)].',
      'En [quince días de descanso|las últimas vacaciones] la somnolencia [desapareció|se fue] [en días|al cuarto día], y volvió [con la alarma|la primera semana].',
      'Si [tiene la mañana libre|le dejan], duerme hasta [las once|mediodía] y [parece otra persona|no precisa siesta].',
      'Cuando la noche [es larga|tiene su medida], el día es [bueno|claro]: lo [muestra|confirma] la agenda [dos veces|cada fin de semana].',
      'El contraste entre [semana y fin de semana|curso y vacaciones] es [llamativo|patente]: [tres horas|dos a tres horas].',
    ],
    then: [
      'Los fines de semana [recuperaba|dormía] {2-4} horas más y estaba [bien|descansad(o/a)].',
      'Las vacaciones [curaban|quitaban] la somnolencia [cada vez|mientras duraban].',
      'Los [días libres|domingos] habían sido [claros|despiertos].',
    ],
    better: [
      'El exceso de [fin de semana|vacaciones] ha bajado a [menos de una hora|media hora].',
      'Laborables y fin de semana apenas se [distinguen|diferencian] ya.',
      'Una prueba de dos semanas de noches [largas|completas] [despejó|quitó] la [somnolencia|modorra].',
    ],
  },
  'night-walk': {
    now: [
      '{Nights} se [levanta|incorpora y sale] sin despertar y {walk}.',
      '{Witness} le [encontró|vio] [en el pasillo|junto a la escalera]: {walk}, [dormid(o/a) todo el tiempo|a todas luces sin estar despiert(o/a)].',
      'El episodio [dura|se prolonga] {5-20} minutos: [deja la cama|se levanta], {walk} y [vuelve a acostarse|acaba en el sofá o en la cama].',
      'Dormid(o/a), {walk}; ojos [abiertos|muy abiertos], paso [lento|torpe], [esquiva los objetos|golpea algún mueble].',
      'La [peor|más larga] noche [hasta ahora|del mes]: {walk}, [descalz(o/a)|en pijama], [un cuarto de hora|hasta que l(o/a) acuestan].',
    ],
    then: [
      'Antes de la estancia se levantaba dormid(o/a) {nights}.',
      'Dormid(o/a), había [recorrido|rondado] la casa, [vist(o/a)|hallad(o/a)] por {witness}.',
      'Las [salidas|rondas] de {5-20} minutos se [daban|repetían] {nights}.',
    ],
    better: [
      'No ha habido [salidas|episodios] en {3-5} semanas[, salvo uno breve|].',
      'Como mucho se [sienta|incorpora], [murmura|masculla] y vuelve a [echarse|dormir].',
      'La alarma de la puerta [sigue muda|sonó una vez] [este mes|últimamente].',
    ],
    quote: [
      '"Me desperté en [el suelo de la cocina|la escalera] con [los pies helados|el abrigo puesto]".',
      '"Me [enseñan|cuentan] [vídeos|historias]. [Soy yo|Se me parece], pero [yo no estaba|no hay nadie dentro]".',
      '"Por la mañana [los cajones están abiertos|hay un zapato en la nevera] y [me echan la culpa|he sido yo]".',
    ],
  },
  'blank-face': {
    now: [
      'La [cara|mirada] está [vacía|en blanco]; si se le [habla|llama], [masculla|dice media palabra] o [sigue andando|nada].',
      'Despertarle [cuesta mucho|es casi imposible] y [acaba|termina] en unos minutos de [desconcierto|confusión], [luego|tras lo cual] lucidez plena.',
      'Mientras dura no [reconoce|mira] a {witness} y se deja [llevar|guiar] [del codo|con una mano en la espalda].',
      'A las [preguntas|palabras] no da respuesta [con sentido|cabal], ni parpadea ante [una mano|una luz], salvo que se le [sacuda|llame] [con fuerza|repetidas veces].',
      'Los movimientos son [simples|automáticos]; el [gesto|rostro], [fijo|ausente], [sin miedo|ni alegre ni asustado].',
    ],
    then: [
      'En los episodios tenía la mirada [vacía|fija] y [no contestaba|apenas respondía].',
      'Había sido [difícil|casi imposible] [despertarl(o/a)|espabilarl(o/a)].',
      '{Witness} se topó con una [mirada vacía|cara en blanco].',
    ],
    better: [
      'Si se [mueve|incorpora], basta [una palabra|una mano en el hombro] para que [vuelva|se eche].',
      'No se han [visto|anotado] despertares [confusos|turbios].',
      '{Relative} [sabe|ha aprendido a] guiarl(o/a) sin [despertarl(o/a)|preguntas].',
    ],
  },
  'near-misses': {
    now: [
      'Hubo un [moratón por un marco|corte con un vaso] y una vez [giró la manilla de una ventana|abrió el cerrojo de la entrada].',
      'Le [pararon|sujetaron] [en lo alto de la escalera|ante el balcón] hace {2-4} semanas.',
      '[Escaleras|Ventanas], [fogones|llaves] y [calle|balcón] son los peligros que [preocupan|se nombran].',
      'Hasta ahora solo [golpes en los dedos|moratones en las espinillas] [constan|se cuentan].',
    ],
    then: [
      'Se había [golpeado|cortado] [una vez|dos veces].',
      'Una vez le [pararon|hallaron] ante la puerta [de la calle|del balcón].',
    ],
    better: [
      'Con [cerrojos|un timbre] y [una barrera|cama en la planta baja] no ha habido [lesiones|daños].',
      'La [casa|habitación] está [asegurada|protegida].',
    ],
  },
  'night-scream': {
    now: [
      '{Nights}, un grito [agudo|fuerte]; se [sienta de golpe|pone de pie en la cama], [ojos muy abiertos|mirada fija], [con cara de pánico|fuera de sí].',
      'Empieza [sin aviso|desde el sueño profundo] con un [chillido|alarido]; [manotea|da golpes], [empuja el aire|se aferra a la sábana] {3-12} minutos.',
      'A {witness} le despierta [un chillido|un bramido]: [sentad(o/a)|de rodillas], {subj} [grita "no"|llama a alguien] y [mira a través de todos|no ve a nadie].',
      'El ataque dura {3-12} minutos: [grito|alarido], [se incorpora|salta de la cama], [rostro de espanto|mirada de pánico] y, [al final|de pronto], otra vez sueño.',
      'No [dice|cuenta] nunca qué l(o/a) [asusta|despierta]; el [grito|chillido] llega [primero|de la nada], {nights}.',
    ],
    then: [
      'Antes de la estancia había [gritos|ataques] en pleno sueño {nights}.',
      'Se [incorporaba|sentaba] gritando, {3-10} minutos [cada vez|de una vez].',
      'Los [gritos|chillidos] [despertaban|alarmaban] a [toda la casa|los vecinos].',
    ],
    better: [
      'Los gritos han [cesado casi|escaseado]: [uno|dos] en {3-5} semanas.',
      '[A lo sumo|De vez en cuando] hay un [quejido|grito corto], y [sigue durmiendo|se calma].',
      'El despertar [programado|previsto] ha [roto|cortado] la [racha|serie] de ataques.',
    ],
    quote: [
      '"Yo no [sé|me entero de] nada. [Dormía|Estaba durmiendo]; [dicen que grité|preguntadles]".',
      '"Por la mañana [me duele la garganta|estoy sin voz], [nada más|y no sé por qué]".',
      '"[A veces|Una vez] hay [una luz roja|algo que cae], [sin historia|nada más]".',
    ],
  },
  'body-alarm': {
    now: [
      'El corazón [se acelera|golpea], [el pelo|la camiseta] se [moja|empapa], [respira deprisa|le falta el aliento], [pupilas anchas|cara encendida].',
      '[Sudor|Palidez], pulso [al galope|rápido] y [jadeo|respiración agitada] lo [acompañan|marcan] y [ceden|se apagan] [de golpe|en minutos].',
      '{Witness} le [nota|ha notado] el corazón [desbocado|como un tambor] y [la espalda mojada|sudor frío] [al tocarl(o/a)|bajo el pijama].',
      'En el ataque el cuerpo está en plena alarma: [carne de gallina|temblor], [sudor|rubor], [pupilas grandes|jadeo].',
    ],
    then: [
      '[Sudor|Temblor] y corazón [acelerado|desbocado] [acompañaban|marcaban] los ataques.',
      'Cada vez estaba [empapad(o/a)|enrojecid(o/a)], [con jadeo|con el pulso al galope].',
    ],
    better: [
      'El [sudor|corazón desbocado] no se ha [visto|notado] más.',
      'Pulso y respiración siguen [tranquilos|regulares] en noches [observadas|filmadas].',
    ],
  },
  'no-comfort': {
    now: [
      '[Abrazarl(o/a)|Acariciarl(o/a)] [no ayuda|lo empeora]: [empuja|forcejea] y no [conoce|reconoce] a {relative}.',
      'Los [intentos de calmarl(o/a)|consuelos] [no llegan|caen en el vacío] hasta que el ataque [pasa|se consume].',
      'Si se le [despierta|sacude] [a medias|en pleno ataque], está [perdid(o/a)|aturdid(o/a)] [unos|varios] minutos y luego [pregunta qué pasa|se extraña].',
      'Ni [la voz|la lámpara], ni [el agua|un vaso] ni [el abrazo|la mano] le [alcanzan|llegan] mientras [dura|sigue].',
    ],
    then: [
      'Nadie [lograba|conseguía] [calmarl(o/a)|llegar a (él/ella)] en esos ratos.',
      'El consuelo lo [rechazaba|apartaba] [mientras duraba|en esos momentos].',
    ],
    better: [
      'Quienes l(o/a) rodean [esperan|guardan la calma] y [lo dejan pasar|se quedan cerca], lo que [acorta|suaviza] lo que queda.',
      'La [inquietud|agitación] se [calma|apacigua] ya con [una palabra|la mano].',
    ],
  },
  'no-recall': {
    now: [
      'A la mañana siguiente no [sabe|recuerda] [nada|ni un detalle] y [está alegre|se extraña del revuelo].',
      'No [cuenta|recuerda] ningún sueño, [a lo sumo|si acaso] [una imagen|un destello]; la noche [queda en blanco|le falta].',
      'Al preguntarle [en el desayuno|al día siguiente] [niega con la cabeza|no tiene recuerdo] y [duda de|no cree] [lo contado|el vídeo].',
      'El recuerdo del episodio es [nulo|inexistente], [digan lo que digan|por mucho ruido que hubiera].',
      'Se entera [solo|únicamente] por {witness}; su memoria [guarda|tiene] [nada|una noche corriente].',
    ],
    then: [
      'Por la mañana no [recordaba|sabía] nada.',
      'No [quedaba|conservaba] ni [sueño|imagen].',
      'De los episodios se [enteraba|informaba] [por otros|en el desayuno].',
    ],
    better: [
      'Como antes, no [recuerda|sabe] nada de los [pocos|últimos] episodios, [y le importa menos|ya sin vergüenza].',
      'Hay poco que [recordar|olvidar]: las noches son [tranquilas|calmadas].',
      'No acordarse le [inquieta|molesta] [menos|poco ya].',
    ],
  },
  'early-hours': {
    now: [
      'Ocurre [a la hora o dos|unas dos horas] de dormirse, [casi nunca|nunca] [hacia el alba|más tarde].',
      'La hora es [siempre|casi siempre] la misma: [hacia las once|antes de la una], en [el primer tercio|la primera parte] de la noche.',
      'Dormir [poco|mal], [la fiebre|un día agitado] y [una cama extraña|el ruido] lo [provocan|favorecen], [a poco de dormirse|en las dos primeras horas].',
      'Tras [veladas largas|días de mucho cansancio] es casi [seguro|fijo], [a primera hora de la noche|antes o poco después de medianoche].',
      'Un [registro|vídeo] [recogió|captó] uno que salía del sueño [profundo|lento] [al comienzo|en el primer ciclo], sin [puntas|signos] epilépticos.',
    ],
    then: [
      'Los episodios [llegaban|caían] en el primer [tercio|tramo] de la noche.',
      'La falta de sueño los [favorecía|alimentaba].',
      '[Salían|Surgían] del sueño profundo, [a poco de dormirse|temprano].',
    ],
    better: [
      'Las primeras horas de la noche [pasan|transcurren] [en calma|sin sobresaltos].',
      'Con sueño [suficiente|regular] las horas [críticas|tempranas] se han [calmado|sosegado].',
      'Las horas antes [temidas|críticas] las [duerme|pasa tranquil(o/a)].',
    ],
  },
  'dream-scenes': {
    now: [
      '{Nights} sueña [lo mismo|casi lo mismo]: {dream}.',
      'Los sueños son [largos|extensos], [vivos|en color] y [angustiosos|de supervivencia], [sobre todo|las más veces] {dream}.',
      '{Dream}: [así es|ese es] el sueño que [vuelve|se repite], [con variantes|con otras caras].',
      'Dormid(o/a) [vive|presencia] {dream}, [con sonidos y olores|como si fuera real], y [despierta|se incorpora] [temblando|con la cara mojada].',
      'Cuenta [paso a paso|por entero] el sueño: {dream}, [con su principio y su fin|hasta lo peor].',
      'Lo que sueña [amenaza|toca] la vida y [la seguridad|a los suyos]: {dream}.',
    ],
    then: [
      'Había soñado {nights} con lo mismo: {dream}.',
      'Los sueños [trataban de|giraban en torno a] {dream}.',
      '{Nights} tenía sueños [espantosos|angustiosos], [sobre todo|en especial] {dream}.',
    ],
    better: [
      'El sueño repetido, {dream}, [ha perdido fuerza|viene rara vez] y [acaba|termina] [de otro modo|bien].',
      'Ha [reescrito|cambiado] el final de día y lo [sueña|encuentra] [menos|con más calma].',
      'Los malos sueños han bajado a {2-3} [al mes|en cuatro semanas].',
    ],
    quote: [
      '"Es [tan real|más que una película]. Lo [huelo|oigo] al [despertar|abrir los ojos]".',
      '"[Siempre|Cada vez] en el [mismo punto|peor momento], y entonces [despierto|doy un salto]".',
      '"En el sueño no [puedo gritar|tengo voz], [por más que|aunque] lo [intente|quiera]".',
    ],
  },
  'clear-waking': {
    now: [
      'Al despertar sabe [al momento|enseguida] dónde está y puede [contar|repetir] el sueño [con detalle|de principio a fin].',
      'A los segundos de despertar está [lúcid(o/a)|despejad(o/a)], [enciende la lámpara|palpa la pared], y las [imágenes|escenas] siguen [nítidas|horas].',
      'Ya despiert(o/a), [se deja consolar|acepta consuelo], [reconoce|sabe quién es] cada uno y [pide|quiere] [luz|compañía].',
      'El [miedo|susto] [dura|sigue] tras despertar, con la mente [clara|lúcida]; [volver a dormirse|recuperar el sueño] [puede llevar|lleva] una hora.',
      '[Anota|Relata] [cada|todo] sueño [por la mañana|días después], [palabra por palabra|con sus colores].',
    ],
    then: [
      'Despertaba [lúcid(o/a)|despejad(o/a) al instante] y lo [recordaba|contaba] todo.',
      'Tras despertar [sabía dónde estaba|admitía consuelo], aunque [con miedo|tardaba en calmarse].',
      'Los sueños los [recordaba|relataba] con cada [detalle|paso].',
    ],
    better: [
      'Si un sueño l(o/a) despierta, se calma en [diez|quince] minutos [a solas|sin ayuda].',
      'Las escenas [se borran|pierden color] [en el desayuno|al poco].',
      '[Se da la vuelta|Bebe agua] y [sigue durmiendo|vuelve a dormirse].',
    ],
  },
  'late-hours': {
    now: [
      'Llegan [hacia el amanecer|en la segunda mitad de la noche], [entre las cuatro y las seis|mucho después de medianoche], [rara vez|nunca] [pronto|antes de las dos].',
      'Las primeras horas son [tranquilas|de descanso]; lo que [teme|l(o/a) despierta] es [la madrugada|el último tramo].',
      'Las [cuatro|cuatro y media] suele ser la hora, [con|seguida de] otro [más tarde|segundo] [junto al alba|antes de la alarma].',
      'No [grita|da voces], apenas [se mueve|hace ruido] hasta el [final|despertar], bien [entrada|avanzada] la noche.',
    ],
    then: [
      'Llegaban en el último [tercio|tramo] de la noche.',
      'Las horas [previas al alba|de madrugada] eran las [malas|temidas].',
    ],
    better: [
      'Las horas de [madrugada|antes del alba] son [casi siempre|de ordinario] [tranquilas|de sueño].',
      'El sueño [aguanta|dura] hasta [la alarma|la mañana] [casi siempre|cinco días de siete].',
    ],
  },
  'dread-of-bed': {
    now: [
      'Acostarse lo [retrasa|aplaza] [cuanto puede|hasta que se le cierran los ojos]; la [lámpara|radio] [queda|debe estar] encendida.',
      '[Teme|Le asusta] [dormirse|cerrar los ojos] y [pide|ruega] [la puerta abierta|alguien cerca].',
      'De día las [imágenes|escenas] [vuelven|asoman] un instante, [se estremece|pierde el hilo], y el [cansancio|mal humor] [se suma|viene después].',
      'Por miedo a soñar [sigue en pie|ve películas] hasta [tarde|la una] y al otro día está [agotad(o/a)|sin ganas].',
    ],
    then: [
      'Por miedo a soñar [evitaba|retrasaba] [la cama|el sueño].',
      'Los días eran [cansados|sombríos] y [la noche|acostarse], lo temido.',
    ],
    better: [
      'Se acuesta [a su hora|sin demora] y [apaga la lámpara|cierra la puerta].',
      'Las tardes [pasan|transcurren] ya sin miedo, [casi siempre|por lo general].',
    ],
    quote: [
      '"No quiero [dormirme|cerrar los ojos]. [Me está esperando|Vuelve a empezar]".',
      '"Si [sigo|me quedo] despiert(o/a), [no pasa nada|no puede venir]".',
    ],
    exam: {
      thoughtContent: [
        '[Ocupad(o/a)|Inquiet(o/a)] por [los sueños|las imágenes de anoche], que [sabe|reconoce] [irreales|sueños].',
        'Habla [del sueño|de las escenas] con [distancia|un escalofrío], [sueño y vigilia|noche y día] [bien separados|sin confundirse].',
        '[Miedo a la noche|Imágenes del sueño] en [primer plano|el centro], sin [ideas falsas|convicción delirante].',
      ],
    },
  },
  'odd-nights': {
    now: [
      '{Nights} se da {oddity}, [visto|oído] por {witness} [más que por el propio durmiente|y confirmado en vídeo].',
      'El problema, {oddity}, [ocurre|se presenta] {nights}, [unas veces largo, otras corto|minutos cada vez].',
      'Lo que [pasa|sucede] de noche es {oddity}; [nada parecido a|ni rastro de] las formas [más conocidas|habituales].',
      '{Subj} y {relative} [describen|refieren] {oddity}, [por separado|cada cual a su modo].',
      'El [vídeo|registro] de [dos semanas|catorce noches] [muestra|recoge] {oddity} [una y otra vez|en nueve de ellas].',
    ],
    then: [
      'Antes de la estancia se daba {oddity}, {nights}.',
      'Las noches las [marcaba|llenaba] {oddity}.',
      '{Witness} había [visto|contado] {oddity}.',
    ],
    better: [
      'Hay [menos|muy poco] de {oddity} ya.',
      'Lo de las noches, {oddity}, [es raro|ha bajado a una vez] [ahora|al mes].',
      'Las noches sin {oddity} son [mayoría|las más].',
    ],
    quote: [
      '"Los demás lo [notan|sufren] más. Yo solo [me levanto cansad(o/a)|lo pago al día siguiente]".',
      '"Da [vergüenza|apuro]. [Nunca sé|A saber] qué [hice|dije] [de noche|a oscuras]".',
      '"[Por lo visto|Según dicen], de noche [no paro|soy todo un espectáculo]".',
    ],
  },
  'odd-toll': {
    now: [
      'Al [día siguiente|levantarse] está [cansad(o/a)|sin descanso] y [avergonzad(o/a)|incómod(o/a)]; [evita|rechaza] dormir fuera.',
      'Le cuesta [descanso|una hora de sueño] y le trae [bromas|preocupación] [en casa|entre los suyos].',
      'Le pesa [la pérdida de descanso|no saber qué es] y ha [dejado|rehusado] [viajes|noches en casa ajena].',
      'De día le queda [la cabeza espesa|cansancio], [peor|más] tras noches [movidas|agitadas].',
      'La [vergüenza|inquietud] por ello [crece|es notable]; ha [leído|probado] [remedios|explicaciones] [de internet|de todo tipo].',
    ],
    then: [
      'Le había [quitado descanso|dejado cansad(o/a)] y [frenado los viajes|traído vergüenza].',
      'Había [evitado|rechazado] [dormir fuera|pasar noches fuera].',
      'Los días eran [cansados|grises].',
    ],
    better: [
      '[Una noche|Un fin de semana] fuera [salió bien|fue posible] [por primera vez|de nuevo].',
      'Está [menos cansad(o/a)|más fresc(o/a)] y [con menos vergüenza|bromea con ello].',
      'Los días son [más claros|de más descanso].',
    ],
  },
  unsettled: {
    now: [
      'Del sueño dice que es ["malo"|"raro"|"no normal"]: [unas noches cortas|algunas demasiado largas], [otras inquietas|otras sin más extrañas], {nights}.',
      '[Ora|Unas veces] falla [el dormirse|el seguir dormid(o/a)], [ora|otras] [el despertar temprano|la inquietud en la cama], [sin orden|según el día].',
      'Se queja de un sueño que [no repara|l(o/a) deja cansad(o/a)], sin [saber decir|poder precisar] [cómo ni cuándo|qué va mal].',
      'La queja [cambia|varía] de [una visita a otra|una hora a otra]: [poco sueño|sueño ligero], [luego|después] [demasiado profundo|demasiado tardío].',
      'Que el sueño está [alterado|desordenado] es [claro|seguro], y las emociones [intervienen|pesan]; [lo demás|el patrón] [queda abierto|no se aclara].',
    ],
    then: [
      'El sueño era [malo|irregular], de forma [cambiante|poco clara].',
      'Se había quejado de noches [malas|sin descanso], de tipo [variable|impreciso].',
      'El sueño [daba problemas|andaba mal] {nights}.',
    ],
    better: [
      'El sueño es [mejor|más reparador], [fuera cual fuera la causa|sin un cuadro más claro].',
      'Las noches [buenas|de descanso] [ganan|superan] a las [otras|malas].',
      'Las quejas de sueño han [cedido|disminuido].',
    ],
    quote: [
      '"[Simplemente|Es que] no duermo [bien|normal]. No [sé|sabría] [explicarlo|contarlo]".',
      '"Unas noches [sí|bien], otras [no|fatal]. [No me pregunte|Es todo lo que sé]".',
      '"[Me desgasta|Me altera]. [Todo me afecta|Me preocupo] y luego [no hay sueño|la noche es rara]".',
    ],
  },
  'gaps-in-account': {
    now: [
      'No hay [agenda|registro] [a mano|hecho], y nadie [observa|ha observado] sus noches.',
      '[Faltan|Se han pedido] [los informes|datos previos]; [el horario|la magnitud] y [el tipo|la forma] [no se pueden fijar|quedan abiertos] hoy.',
      'Los datos [no bastan|son pocos] para [decir más|afinar]; [seguirá|se acordó] [un registro de quince días|observación].',
      'Las horas que [da|nombra] [varían|se contradicen], y no [surge|se ve] un patrón [firme|único].',
      '{Relative} [aporta poco|tiene una idea vaga], y [el volante|la nota de primaria] [es breve|habla solo de sueño].',
    ],
    then: [
      'No [había|constaba] [registro|medición] anterior.',
      'Los [relatos|datos] eran [escasos|contradictorios] para [afinar|una clasificación].',
      'Quedó [abierto|sin aclarar] de qué [se trataba|tipo era] exactamente.',
    ],
    better: [
      'La agenda [iniciada aquí|que lleva ahora] muestra [mejoría|noches más largas], [aún|aunque] sin patrón [claro|único].',
      'Qué era [sigue|queda] [en parte abierto|sin decidir].',
      'Precisar más ya no [urge|es necesario].',
    ],
  },
  household: {
    now: [
      'La familia [duerme con un ojo abierto|está en guardia]; {relative} [se levanta|escucha] [cada noche|a cada ruido].',
      '{Relative} acusa el cansancio [de vigilar|de tantas noches rotas] y [está en vilo|no sabe qué hacer].',
      'Las noches [en casa de amigos|con visitas] se [rechazan|han acabado] por ello.',
      'Quienes l(o/a) rodean [discuten|se preguntan] [qué hacer|cómo actuar bien].',
    ],
    then: ['{Relative} tampoco [dormía|descansaba].', 'En casa [vigilaban|velaban] por turnos.'],
    better: ['{Relative} vuelve a [dormir|descansar] [de un tirón|bien].', 'En casa ha vuelto la [calma|confianza].'],
  },
  'short-fuse': {
    now: [
      'La [impaciencia|poca paciencia] tras [esas noches|días así] la [nota|comenta] {relative}.',
      'La [atención|concentración] [flojea|se va] a [mediodía|primera hora de la tarde], [olvida cosas|comete fallos].',
      'Está [pálid(o/a) y lent(o/a)|de mal humor y lent(o/a)] [muchas|algunas] mañanas.',
      '[Las lágrimas|Las riñas] [asoman|saltan] [pronto|fácilmente] cuando [descansó mal|faltó descanso].',
    ],
    then: ['De día estaba [irritable|distraíd(o/a)].', 'El [humor|ánimo] de los días [se resentía|saltaba por poco].'],
    better: ['De día el humor es [más parejo|más tranquilo].', 'La [atención|paciencia] ha [vuelto|mejorado].'],
  },
};
