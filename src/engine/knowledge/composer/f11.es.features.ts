import type { FeatureText } from './knowledge.ts';
import { substanceEsFeatures } from './substance.es.features.ts';
import { substanceEsMind } from './substance.es.mind.ts';

const { anxious: _, ...mind } = substanceEsMind;

/** What F11 shows, Spanish: the part that is peculiar to opioids; the rest is shared with F10 and F12. */
export const f11EsFeatures: Readonly<Record<string, FeatureText>> = {
  ...substanceEsFeatures,
  ...mind,
  pattern: {
    now: [
      'abuse !withdrawal :: Toma {sustancia} [{2-3} noches al mes|cada dos fines de semana], [por el calor que da|para bajar tras una semana dura], y [nada|ni lo piensa] entre una y otra.',
      'abuse !withdrawal :: Lo de {sustancia} es [cosa de fiestas|cuando un amigo trae]: [una noche|dos noches seguidas], y luego [semanas|diez días] sin [echarlo en falta|señal de necesidad].',
      'abuse !withdrawal :: [Este año|En los últimos meses] hubo {4-9} [ocasiones|noches] de {sustancia}, [todas|cada una] con [un deber incumplido|algún riesgo] y [ninguna|sin] [gana|necesidad] de repetir al otro día.',
      'abuse !withdrawal :: Reserva {sustancia} para «[los días malos|las noches libres]», [una vez por semana|dos o tres al mes], y [se pasa|da cabezadas] [en compañía|en el coche parado]; eso [trajo consecuencias|asustó a otros].',
      'abuse !withdrawal :: Por [diversión|aburrimiento], con [primos|un compañero], tomar {sustancia} le costó [un examen o un turno|una amistad] en [alguna ocasión|pocas ocasiones], sin hábito diario.',
      'abuse !withdrawal :: Toma {sustancia} de forma [irregular|ocasional], {2-4} veces al mes, [sin subir la cantidad|lo mismo de siempre], pero [dos veces al volante|una vez durmiendo al raso].',
      'abuse withdrawal :: Hasta hace un mes tomaba {sustancia} solo [los fines de semana|de vez en cuando]; luego, [tras una lesión|en una época solitaria], a diario {16-24} días, [por primera vez|cosa nueva].',
      'abuse withdrawal :: Lo habitual eran noches [sueltas|aisladas] de {sustancia} con [riesgos|deberes incumplidos]; [últimamente|hace poco] se [juntaron|unieron] en {2-3} semanas sin pausa.',
      'abuse withdrawal :: Un hábito [dañino|de riesgo] de [fin de semana|fiesta] con {sustancia}, [sin perder el control|dominado por lo demás], se hizo [diario|de cada día] durante {16-24} días, [hasta que se acabó|y luego cesó].',
      'abuse withdrawal :: Salvo las últimas tres semanas diarias de {sustancia}, [podía dejarlo|pasaba sin ello] semanas; el [daño|problema] venía de [noches sueltas|conducir después].',
      'dep :: Necesita {sustancia} {3-6} veces al día, la primera [al despertar|antes de vestirse], solo «para estar [normal|bien]», y [organiza|planea] cada [hora|recado] alrededor de la siguiente.',
      'dep :: Es {sustancia} cada día, [siempre más|en cantidad mayor] [de lo previsto|que la pensada]; el ansia l(o/a) [despierta|empuja], y [ningún intento|nunca un intento] de dejarlo [duró una semana|aguantó].',
      'dep :: El día [gira|pende] en torno a {sustancia}: [dinero reunido|llamadas hechas] a mediodía, [alivio|calma] {3-5} horas, [malestar|sudor] al [anochecer|rato], desde hace {duration}.',
      'dep :: Lo que una [dosis|cantidad pequeña] de {sustancia} daba hace {duration} exige hoy {3-5} veces más, y un [retraso|fallo] trae [calambres|dolor de piernas] y moqueo.',
      'dep !schoolchild :: Va [a tres médicos|a la otra punta] por {sustancia}, [vendió|empeñó] [una bicicleta|un anillo] y no [logra|puede] [parar|reducir], aunque [lo jura|teme una sobredosis].',
      'dep schoolchild :: Toma {sustancia} [antes de clase|en el recreo] y [de noche|al volver], [a diario|sin día libre], [roba|pide prestado] por ello y se pone [mal|con temblor] si falta.',
      'dep :: Probó a reducir {sustancia} {3-6} veces, [a solas|con calendario], y [fracasó|acabó] el día [dos|tres] [siempre|sin excepción]: la [necesidad|urgencia] pudo más.',
    ],
    then: [
      'abuse :: Tomaba {sustancia} [de vez en cuando|noches sueltas], con [riesgos|deberes incumplidos], [no a diario|semanas sin nada], por lo general.',
      'abuse :: El uso [ocasional|irregular] de {sustancia} había traído [accidentes|descuidos] sin [necesidad continua|perder el control].',
      'abuse :: Antes del ingreso, {sustancia} era cosa de [fiestas|malas noches].',
      'dep :: Tomaba {sustancia} {3-6} veces al día, con [ansia|ganas imperiosas], [sin poder parar|fuera de control].',
      'dep :: Los días [giraban|pendían] en torno a {sustancia}, en cantidades [crecientes|cada vez mayores], con [malestar|enfermedad] en cada pausa.',
      'dep :: Tomar {sustancia} [a diario|de forma compulsiva] se había llevado [dinero y amigos|casi todo].',
    ],
    better: [
      'abuse :: Nada de {sustancia} en {seco}; las [noches|tardes] se planean [con poco esfuerzo|sin dificultad].',
      'abuse :: Lleva {seco} lejos de {sustancia} y de [la gente|los sitios] de entonces.',
      'abuse :: Lo que era [ocasional|de fin de semana] quedó atrás hace {seco}, [con controles negativos|lo confirman los controles].',
      'dep :: Con {drug} no ha habido {sustancia} en {seco}; el ansia es [débil|llevadera] y los controles [solo muestran el fármaco|no hallan más].',
      'dep :: {Seco} sin {sustancia}, con {drug}: [sin subidas ni bajones|un día parejo], [sin búsquedas|sin llamadas], [mejor sueño|apetito de vuelta].',
      'dep :: La búsqueda de {sustancia} terminó hace {seco}; {drug} [sostiene|mantiene] la necesidad [a raya|callada].',
    ],
    quote: [
      'dep :: «Ya no [me coloca|siento nada bueno]. Lo tomo para [no enfermar|salir de la cama]».',
      'dep :: «[Nada más despertar|A las cinco] pienso en ello, y [al acostarme|de noche] también. [No hay más|Eso es todo]».',
      'abuse !withdrawal :: «[Pasan semanas|Pasa un mes] sin nada. Y una noche [me paso|hago una tontería]».',
      'abuse !withdrawal :: «Es [como una manta caliente|agradable], [de vez en cuando|muy de cuando en cuando]. No lo [necesito|echo en falta]».',
    ],
  },
  tolerance: {
    now: [
      'La [cantidad|dosis] es hoy {4-6} veces la [primera|inicial] y solo le da [normalidad|una hora de alivio].',
      'Con [seis|ocho] horas sin tomar llegan [bostezos|piel de gallina], [calambres|piernas inquietas] y [lagrimeo|diarrea], que otra dosis [corta|para] en minutos.',
      'Lo que [pararía la respiración|dormiría] a cualquiera apenas le [achica la pupila|enlentece].',
      'De [noche|madrugada] l(o/a) [despierta|levanta] el [dolor de huesos|sudor], y [guarda|aparta] «[lo de la mañana|una dosis]» [junto a la cama|para el alba].',
      'El analgésico del dentista, a dosis [normal|habitual], no le hace [nada|efecto]: el cuerpo está [hecho|habituado] a mucho más.',
    ],
    then: [
      'La dosis se había [multiplicado|cuadruplicado], y [seis|ocho] horas sin ella traían [calambres|sudores].',
      'Guardaba una dosis para [la madrugada|el alba] a fin de no [enfermar|pasarlo mal].',
      'El cuerpo se había [adaptado|habituado] a cantidades [grandes|peligrosas].',
    ],
    better: [
      'Con {drug} no hay malestar entre tomas, y [sabe|aprendió] que la dosis de antes podría [matarl(o/a)|parar la respiración].',
      'Noches sin [calambres|sudores] ni «[lo de la mañana|la dosis guardada]».',
      'El cuerpo se ha [asentado|calmado], sueño e intestino incluidos.',
    ],
  },
  intox: {
    now: [
      'intox-plain :: [Una hora|Dos horas] después de {sustancia}, [da cabezadas|se duerme] a media frase, pupilas [como puntas de alfiler|diminutas], se [rasca|frota] la nariz, [habla|contesta] [despacio|con lengua pesada] y despierta al llamarle.',
      'intox-plain :: Tras {sustancia} [esta tarde|en las últimas horas]: [calor y sopor|bienestar de ensueño], luego [indiferencia|desgana], habla [arrastrada|pesada] y pupilas [estrechas|puntiformes], respiración [lenta pero suficiente|de {10-12} por minuto], [orientad(o/a)|sabiendo dónde está].',
      'intox-plain :: La cabeza [cae|se hunde] y [vuelve a alzarse|se levanta], [el cigarrillo|el bolígrafo] se le va de los dedos; admite {sustancia} [hoy mismo|de camino], con la mente [lenta|embotada], no confusa.',
      'intox-plain :: {Relative} l(o/a) encontró [desplomad(o/a)|dormid(o/a) sentad(o/a)], [pálid(o/a)|con la cara roja] y con [picor|náuseas], pupilas [de alfiler|diminutas] tras {sustancia}; al [hablarle|sacudirle] supo [el día|la calle] y lo que había tomado.',
      'intox-plain :: Calma [plana|feliz] después de {sustancia}, [atención|memoria] [a trozos|con fallos], pupilas [estrechas|contraídas] y paso [lento|como sobre algodón], sin [visiones|conciencia turbia].',
      'intox-vague :: Ha tomado {sustancia}, [sin duda|es evidente], [hoy|en las últimas horas]; aparte de [somnolencia|pupilas pequeñas], poco se [anotó|recogió].',
      'intox-vague :: Bajo el efecto de {sustancia} en el [contacto|primer momento]; [cuánto|qué dosis] y [con qué signos|hasta qué punto] no consta.',
      'intox-vague :: {Relative} dice que «ha tomado algo otra vez», {sustancia} [al parecer|con toda probabilidad]; [detalles|signos finos] sin [recoger|anotar].',
      'intox-vague :: El efecto de {sustancia} [no se discute|es claro]: [adormilad(o/a)|lent(o/a)], y [respiración y percepción|lo demás] sin [describir|registrar].',
      'intox-vague :: Lo reciente de {sustancia} consta por [un control|lo que cuenta]; el estado solo se [esboza|apunta]: «[somnolencia|no está del todo]».',
      'intox-perceptual :: [Una hora|Dos horas] después de {sustancia} está [somnolient(o/a)|dando cabezadas], pupilas [diminutas|de alfiler], habla [pastosa|lenta], [fácil de despertar|despierta al llamarle].',
      'intox-perceptual :: Tomó {sustancia} [hoy|antes de venir]; [párpados pesados|cabeza que cae], [picor|se rasca] y pupilas [estrechas|mínimas] [saltan a la vista|destacan].',
      'intox-perceptual :: Pupilas [de alfiler|pequeñas], palabras [arrastradas|borrosas] y calma [soñolienta|floja] tras {sustancia}, [responde a su nombre|se le despierta].',
      'delirium :: Había tomado {sustancia} en cantidad [mucho mayor|desconocida, pero grande] cuando la mente se [nubló|enturbió], pupilas [diminutas|de alfiler] y respiración lenta.',
      'delirium :: [Horas|Unas horas] después de {sustancia}, [varias dosis juntas|el doble de lo usual], hubo primero [pupilas estrechas|pupilas de alfiler] y [respiración lenta|habla pastosa], luego la confusión.',
      'delirium :: El control es positivo tras {sustancia}; el [sopor|cabeceo] dio paso a la [agitación|inquietud], con pupilas [aún|todavía] como alfileres.',
      'delirium :: {Relative} halló restos de {sustancia}; [picor|sudor], pupilas [diminutas|estrechas] y ojos [turbios|que nadan] vinieron antes de la confusión.',
    ],
    then: [
      '!delirium :: Al llegar estaba [adormilad(o/a)|dando cabezadas], pupilas [de alfiler|diminutas] y habla [pastosa|lenta], tras {sustancia}.',
      '!delirium :: {Relative} le había encontrado [desplomad(o/a)|difícil de despertar] después de {sustancia}, con respiración [lenta|superficial].',
      '!delirium :: Se tuvo [naloxona preparada|la naloxona a mano] mientras [dormitaba|se hundía] tras {sustancia}.',
      'delirium :: Tomar {sustancia} en cantidad [grande|desconocida] precedió en horas a la confusión.',
      'delirium :: Las pupilas eran [diminutas|estrechas] y la respiración [lenta|superficial]; el control lo confirmó.',
      'delirium :: Tras {sustancia} había pasado del [cabeceo|sopor] a la [agitación|confusión].',
    ],
    better: [
      'El [sopor|efecto] pasó en {6-12} horas, con respiración [firme|normal] desde entonces, y lleva {seco} {sobrio}.',
      '[Despejad(o/a)|Con la cabeza clara] desde [la mañana siguiente|el segundo día], no ha tomado {sustancia} en {seco}.',
      'La [respiración|vigilia] se [recuperó|repuso] del todo, y nada más ha tomado en {seco}.',
    ],
    exam: {
      appearance: [
        '!telehealth :: [Pálid(o/a)|Cara roja], pupilas [de alfiler|diminutas aun con poca luz], [marcas de rascado|se frota la nariz].',
        'telehealth :: En pantalla, [pálid(o/a)|cara roja], [párpados a medio cerrar|la cabeza cae], [se rasca el cuello|un cigarrillo consumido sin notarlo].',
        '!telehealth :: Párpados [pesados|entornados], pupilas [puntiformes|muy pequeñas], [piel caliente y seca|labios secos], [sin marcas recientes|marcas viejas en el codo].',
      ],
      behaviour: [
        '!delirium :: [Da cabezadas|Se hunde] {2-4} veces, [vuelve|despierta] al [llamarl(o/a)|tocarl(o/a)], [se rasca|sonríe] y [dormita|se va] otra vez.',
        '!delirium :: [Lent(o/a)|Lánguid(o/a)], gestos [pesados|soñolientos], [inclina la taza|pierde el bolígrafo]; colabora [despiert(o/a)|como en sueños].',
      ],
      speech: [
        '!delirium :: [Lenta|Arrastrada], [pastosa|floja], [se apaga|se corta] [a media frase|pronto]; [clara si se insiste|inteligible].',
        '!delirium :: [Mascullada|Baja] y [monótona|borrosa], [respuestas cortas|largos huecos].',
      ],
      affect: [
        '!delirium :: Calma [feliz|serena], luego [indiferente|plano].',
        '!delirium :: [Flojo|Embotado], [sonrisa vaga|apenas mímica].',
      ],
      cognition: [
        '!delirium :: [Somnolient(o/a) pero despertable|Dormid(o/a), despierta a la voz], orientad(o/a); [lapsos de atención|cuenta hasta la mitad], recuerda [una de tres|a trozos].',
        '!delirium :: [Orientad(o/a) al despertar|Sabe lugar y día], [lent(o/a)|vag(o/a)], [pierde el hilo|hay que repetirle].',
      ],
      insight: [
        '!delirium :: «[Solo es cansancio|Tomé poco]»: juicio [embotado|pobre] por ahora.',
        '!delirium :: [Resta importancia|Quita hierro] al riesgo [para la respiración|de dormirse]; [acepta quedarse|se deja vigilar].',
      ],
    },
  },
  'altered-senses': {
    now: [
      'Las cortinas [respiran|ondulan], las caras [brillan|se funden] y [suena música en|canta] [el ventilador|la nevera]; «[es lo que tomé|cosa de eso]», [sabe|dice].',
      'Bajo el efecto [ve|mira] dibujos que se mueven en [el techo|la alfombra] y los llama [irreales|«imágenes»] [al momento|si se le pregunta].',
      'Ensueños [despiertos|de vigilia] se cuelan en el cuarto: [un familiar junto a la cama|agua en el suelo]; [los reconoce|los toma] como [sueños|engaños], [lúcid(o/a)|sin perderse].',
      'El [tacto|sonido] está [cambiado|lejos], el cuerpo «[de algodón|flotando]», [formas|sombras] [se mueven|pasan] al borde de la vista, y no se [deja engañar|confunde].',
      'La mancha de la pared [repta|se vuelve bichos] y suena [un timbre|una melodía] que nadie oye; «[no es real|ya lo sé]», [dice|sonríe].',
    ],
    then: [
      'Bajo el efecto había visto dibujos en movimiento y los había [tomado por irreales|criticado].',
      'Había oído [música|timbres] sin origen, sin [dejarse engañar|creerlo].',
      'Los [engaños|ensueños] fueron y vinieron con lo tomado, con la mente clara.',
    ],
    better: [
      'Al pasar el efecto, las imágenes [cesaron|se fueron] y no han vuelto.',
      'Los sentidos son [fiables|normales] desde entonces.',
      'Recuerda aquello como [un sueño|efecto de lo tomado].',
    ],
    exam: {
      perception: [
        'Ve [paredes que ondulan|figuras en el dibujo], [que sabe irreales|lo corrige al preguntarle].',
        '[Ilusiones|Visiones] breves y [melodías|timbres]; juicio de realidad [íntegro|conservado].',
        '[Sigue|Mira] [algo que se mueve|dibujos] en la pared: «[son imágenes|es lo que tomé]».',
      ],
      insight: [
        '[Sabe|Entiende] que las imágenes vienen de {sustancia}.',
        'Juicio de realidad [conservado|íntegro]: «[pasará|no está ahí de verdad]».',
      ],
    },
  },
  withdrawal: {
    now: [
      '{Hours} después de la última dosis de {sustancia}, [bosteza|estornuda] sin parar, con [piel de gallina|tiritona], pupilas [grandes|dilatadas], [calambres|dolor de piernas] y [diarrea|vómitos], la mente [clara|despejada].',
      'Desde que [se acabó|paró], hace {hours}: [nariz y ojos que gotean|lagrimeo y moqueo], [oleadas de frío y calor|sudores], dolor de [espalda|músculos] y [ni una hora de sueño|piernas que patean de noche].',
      'Está [encogid(o/a)|envuelt(o/a) en una manta], con [arcadas|vómitos], se [frota|masajea] [las pantorrillas|la tripa] y pide alivio; la última dosis de {sustancia} fue hace {hours}.',
      'La última dosis fue hace {hours}; primero [inquietud|irritabilidad], luego [bostezos|lagrimeo], después [retortijones|{4-8} deposiciones líquidas] y [vello erizado|piel fría].',
      '[Quedarse sin dinero|Una parada prevista] [desató|trajo] el estado: {hours} más tarde, [estornudos|bostezos], [sudor|escalofríos], [dolor en cada articulación|calambres] y pupilas [anchas|enormes].',
      'Todo [gotea|corre], «[nariz, ojos y tripa|ojos y nariz]», {hours} después de {sustancia}; pulso {92-108}, [brazos|piel] de [gallina|ave desplumada].',
      'Ni [comida|bocado] ni sueño en {hours}: [calambres|náuseas], [tiritona|sudor] y un ansia de {sustancia} que [lo llena todo|no deja pensar en más].',
    ],
    then: [
      '{Hours} después de la última dosis había [bostezado y tiritado|sudado con calambres], con pupilas [grandes|anchas], moqueo y [diarrea|vómitos].',
      '[Piel de gallina|Escalofríos], dolor de [piernas|huesos] y [lagrimeo|estornudos] siguieron al fin de {sustancia}.',
      'Parar había [traído|supuesto] noches sin sueño, [dolor|arcadas], [sudor|bostezos] e inquietud.',
    ],
    better: [
      '[Calambres|Dolores], [bostezos|sudores] y [diarrea|vómitos] [cesaron|se fueron] en {5-8} días; el [sueño|vigor] volvió al final.',
      'Estómago e intestino se han calmado, {seco} después de la última dosis.',
      'Sin [escalofríos|piel de gallina] ni [moqueo|lagrimeo]; las [piernas|noches] están quietas.',
    ],
    quote: [
      '«Me duele [cada hueso|todo], [me hielo y sudo|tirito] a la vez, y [una dosis|un poco] lo [pararía|arreglaría]».',
      '«Es [la peor gripe|una gripe] [por diez|sin fondo]».',
    ],
    exam: {
      appearance: [
        '!telehealth :: Piel de gallina en los brazos, pupilas [anchas|grandes], [lagrimeo|nariz que gotea], [sudoros(o/a)|pálid(o/a)].',
        'telehealth :: En pantalla, [envuelt(o/a) en una manta|pálid(o/a) y con sudor], [se seca ojos y nariz|bosteza sin fin].',
        'Cara [gris|demacrada], [bosteza|sorbe la nariz] [sin parar|cada minuto], [tirita|se abraza].',
      ],
      behaviour: [
        '[No para en la silla|Cambia de postura], [se frota las pantorrillas|se dobla] con cada calambre, [sale dos veces|pide ir al baño].',
        '[Inquiet(o/a)|Se retuerce en la silla], [irritable si espera|impaciente]; se disculpa [después|luego].',
      ],
      mood: [
        '«[Fatal|Hech(o/a) polvo]», [irritable y tenso|en vilo] más que triste.',
        '[Irritable|Disfórico], [suplica|responde mal] [y lo lamenta|a ratos].',
      ],
      cognition: [
        '[Alerta|Bien despiert(o/a)], [orientad(o/a) en todo|con orientación completa]; atención [corta por el dolor|saltona].',
        'Conciencia clara; [orientación|memoria] [íntegra|sin fallos].',
      ],
    },
  },
  overdose: {
    now: [
      '[Dos veces|Una vez] en [el último año|dos años] le hallaron [con los labios azules|sin respuesta] tras {sustancia}, y dejó el hospital el mismo día.',
      'Un amigo [murió|dejó de respirar] a su lado [el invierno pasado|hace tiempo]; lo [cuenta|menciona] [sin emoción|llorando] y no [paró|lo dejó].',
      '{Relative} le [escucha|vigila] la respiración [de noche|desde la puerta] desde [una sobredosis|que vino la ambulancia] hace {3-8} meses.',
      'No hay naloxona [en casa|en la mochila], y suele tomarlo [a solas|con el pestillo echado].',
      'Tras [una pausa|unos días limpios], la dosis de [siempre|antes] casi le [mata|para la respiración] hace {2-4} meses.',
    ],
    then: [
      'Una sobredosis había precedido al proceso en {2-5} meses.',
      'Le habían [reanimado|encontrado sin respuesta] [una vez|dos veces].',
      'La naloxona le había [salvado|despertado] una vez.',
    ],
    better: [
      'Hay un [pulverizador|estuche] de naloxona en [la mochila|la entrada], y {relative} [sabe usarlo|ha practicado].',
      '[Enumera|Sabe] qué favorece una sobredosis: [una pausa|estar a solas], [mezclar|la dosis de antes].',
      'Ninguna sobredosis desde entonces; [entiende|se habló de] la pérdida de tolerancia.',
    ],
  },
  body: {
    now: [
      '[Estreñimiento|Una deposición por semana] y [boca seca|dientes dañados], [picor|poco apetito] y {3-8} kilos menos.',
      '[Picor|Náuseas] después de cada toma, apetito [cambiado|bajo], [dientes|piel] con desgaste.',
      'Su médico [halló|anotó] [estreñimiento marcado|bajo peso] y [aconsejó|pidió] pruebas de [hepatitis|hormonas].',
      'Se le ve [más delgad(o/a)|envejecid(o/a)], [suda de noche|tiene frío], y el intestino [va lento|se para días].',
    ],
    then: [
      'Había estreñimiento [marcado|tenaz].',
      'Había perdido peso y tenía [los dientes dañados|picores].',
      'Se habían [pedido|aconsejado] pruebas de hepatitis.',
    ],
    better: [
      'El apetito ha vuelto, con [dos|tres] kilos más.',
      'Ya fue al dentista, y las pruebas de hepatitis [son negativas|salieron bien].',
      'El intestino es [regular|normal], sin picor.',
    ],
  },
  'first-script': {
    now: [
      'Empezó con una receta tras [una operación|una fractura de muñeca|una lesión de espalda]; al [acabarse|terminar], [buscó por otro lado|siguió].',
      'Los primeros comprimidos fueron [por dolor|del dentista], y [calmaban|quitaban] más que [el dolor|la muela].',
      '[Dos|Varios] médicos han [negado|cortado] las recetas, lo que [entiende|le molesta].',
      'Los comprimidos que le sobraron a {relative} fueron el inicio, [uno para dormir|uno tras una riña].',
    ],
    then: [
      'Una receta [para el dolor|de analgésicos] había [abierto la puerta|sido el comienzo].',
      'Los comprimidos de [una operación|una lesión] se habían [prolongado|mantenido].',
      'Había pedido recetas de más, [denegadas|rechazadas] [dos veces|más de una vez].',
    ],
    better: [
      'El dolor se [lleva|trata] sin opioides, con [fisioterapia|calor y ejercicio].',
      'Los [comprimidos|envases] viejos se [entregaron|devolvieron] en la farmacia.',
      'Un solo médico [receta|lleva el control] desde ahora.',
    ],
  },
};
