import type { FeatureText } from './knowledge.ts';

/** What came before, what is left, and pictures not sorted yet. */
export const courseEs: Record<string, FeatureText> = {
  'earlier-high': {
    now: [
      '{Earlier}, en cambio, hubo [semanas de euforia|una gran subida] con [tres horas de sueño|actos temerarios|planes grandiosos] [que desbarató su vida diaria|en que nada en casa se sostenía].',
      'Quien ahora está tan abatid(o/a) estuvo [exultante e imparable|sin dormir y desbordante] {earlier}, [hasta romper lo diario|para alarma de todos].',
      'Este bajón sigue a [una subida completa|una euforia de tormenta] {earlier}, [semanas casi sin dormir|con planes enormes y peleas].',
      '{Relative} recuerda {earlier}: [sin sueño, hablando sin fin|energía sin límite, planes locos], [hasta que otros intervinieron|y después hubo mucho que arreglar].',
      'Hay al menos [una subida grave|una euforia sin control] en la historia, {earlier}, [semanas de poco sueño|muy lejos de un buen humor], [seguida de caída|y luego meses de calma].',
    ],
    then: [
      '{Earlier} hubo [semanas de euforia|una subida plena], [con poco sueño y actos temerarios|fuera de control].',
      'Se conocía el otro polo: {earlier} estuvo [eufóric(o/a) y sin dormir semanas|imparable, con lo diario en ruinas].',
    ],
    better: [
      'No hubo [paso al otro polo|salto a la euforia] [al subir el ánimo|en la mejoría], [vigilado por lo ocurrido {earlier}|riesgo conocido].',
      'Por la subida previa ({earlier}) se [siguió el sueño a diario|vigiló toda alza]; [no la hubo|el ánimo subió sin pasarse].',
    ],
  },
  'earlier-light-high': {
    now: [
      'Entre bajones hay [rachas de cinco a ocho días|temporadas cortas] de [alegría y poco sueño|ideas rápidas y buen humor], [notadas por amigos, sin daño|sin perder nunca el control], la última {earlier}.',
      'Recuerda [semanas luminosas|días rápidos y ligeros] {earlier}: [cuatro horas de sueño y diez ideas al día|charla, audacia, sin cansancio], [y lo diario siguió|sin ingreso, voces ni ruina].',
      '{Relative} habla de [subidas leves de una semana|"semanas de champán"], la última {earlier}, [divertidas al principio|con algún gasto], [nunca más que eso|sin desbocarse].',
      'En total [los bajones ganan con mucho|pesan más las fases bajas] a [las subidas leves|las rachas brillantes]; [nunca perdió de veras el control|ninguna subida exigió hospital].',
      'La [subida ligera|semana alegre y activa] {earlier} [extrañó a otros|duró unos seis días] y [acabó sola|no alteró lo diario].',
    ],
    then: [
      '{Earlier} hubo [una subida breve y leve|una semana de alegría inusual], [notada por otros|registrada], [nunca grave|sin daño].',
      'Junto a bajones repetidos había [subidas cortas y ligeras|semanas vivas de poco sueño], [ninguna fuera de control|con lo diario intacto].',
    ],
    better: [
      'La salida del bajón [se detuvo en lo normal|no acabó en otra subida ligera].',
      'Ninguna [racha viva|subida leve] [siguió|acompañó la mejoría], [con siete horas de sueño|según {relative}].',
    ],
  },
  'even-keel': {
    now: [
      'Está [estable|con ánimo parejo] desde hace {duration}: [siete u ocho horas de sueño|altibajos corrientes|sin tener que dar explicaciones], [y {relative} coincide|por diario y por impresión].',
      'fully-settled :: Hace {duration} que no hay [ni alto ni bajo|señal de ningún polo], [y la vida es la de antes|sin tener que cambiar nada].',
      'partly-settled :: El episodio ha [pasado en su mayor parte|aflojado] en {duration}, [casi todos los días son normales|vuelven sueño y apetito], [aunque no todo|con algo aún pendiente].',
      'El registro del ánimo [sigue|queda] entre [cuatro y seis de diez|las dos rayas de la hoja], [con un mal día si duerme poco|semana tras semana].',
      'Por sus [altos y bajos|ánimos] contesta ["aburrido, gracias"|"firme"|"en mi talla"], [con sonrisa tranquila|y lo dice de veras].',
      'La vida corriente [ha vuelto|sigue]: [compra, platos y una serie|visitas, riñas pequeñas, coladas], [sin sentimientos desmedidos|en su medida].',
    ],
    then: [
      'A la entrada el ánimo era [ya parejo|estable]; el fin era [un cambio de fármaco planeado|revisar el tratamiento en buen momento].',
      'Llegó [con ánimo nivelado|bien] para [ajustar fármacos|un programa de prevención].',
    ],
    better: [
      'El ánimo [sigue parejo|se mantiene] desde hace {duration}, [pese a un catarro|sin novedades].',
      '[Sueño, apetito y ritmo|Ánimo y energía] están [en lo habitual|donde deben], [lo confirma {relative}|así desde hace {duration}].',
      '[Se encuentra bien|Lleva una vida corriente], [con días buenos y sosos por igual|estable hace {duration}].',
      'Ni [euforia ni abatimiento|un polo ni otro] [asomaron|volvieron], [ni en la hoja ni para {relative}|tampoco en una semana tensa].',
    ],
    exam: {
      mood: [
        'Ánimo [parejo|equilibrado], ["bien"|"normal"|"corriente"] en sus palabras.',
        'Llama a su ánimo ["firme"|"normal"], y [así parece|nada lo desmiente].',
        'Del humor dice ["como siempre"|"sin sorpresas"]; [en su sitio|ni alto ni bajo].',
        'Humor [estable|eutímico], ["en calma"|"de diario"], [acorde con su hoja|como otras veces].',
      ],
      affect: [
        'Afecto [cálido y en rango|equilibrado], [acorde a cada tema|con sonrisas fáciles].',
        'El sentir [sigue la charla|está bien modulado], [ni alto ni apagado|con humor].',
        '[Cercan(o/a)|Seren(o/a)], [se emociona donde toca|ríe a su tiempo], [sin extremos|con mesura].',
        'Respuesta emocional [amplia|flexible], [justa en su medida|natural], [y estable|toda la visita].',
      ],
    },
  },
  'last-episode': {
    now: [
      'last-high :: El último episodio [fue de subida|tomó la forma alta]: [semanas de euforia|ánimo por las nubes], [dos horas de sueño|charla sin fin], [negocios temerarios|planes grandiosos], [frenado por el tratamiento|ya apagado].',
      'last-high :: Atrás queda [una euforia grave|una tormenta de alegría], con [deudas|peleas] y [noches en la calle|proyectos sin tregua], [que hoy cuenta con apuro|vista ya de lejos].',
      'last-high :: Antes de esta calma estuvo [eufóric(o/a), insomne e imparable|demasiado arriba durante semanas], [hasta que ingresó|hasta tratarse].',
      'last-hypo :: El último episodio fue [una subida ligera de una semana|un alza leve]: [menos sueño, más charla, bromas|días vivos y llenos], [sin daño|con lo diario intacto].',
      'last-hypo :: Lo anterior fue [una racha de leve euforia|una quincena alegre y rápida], [que {relative} vio primero|sin perder el control].',
      'last-hypo :: Antes de la calma [estuvo algo eufóric(o/a)|fue un poco deprisa], [cinco horas de sueño y muchas ideas|más sociable de lo normal], [nunca más que eso|y nada más].',
      'last-low :: El último episodio fue [una depresión de meses|un bajón hondo], con [mucho sueño, lentitud y culpa|llanto, miembros de plomo y sin gozo], [ya superado|que cedió al tratamiento].',
      'last-low :: Quedan atrás [meses de ánimo bajo|un invierno oscuro] con [reproches|días en cama], [tras una subida previa|último vaivén de varios a ambos lados].',
      'last-low :: Antes estuvo [lent(o/a), triste y sin interés|casi sin poder levantarse], [al revés que en sus subidas|después de una euforia previa].',
      'last-both :: El último episodio [juntó los dos polos|fue un nudo de impulso y desesperación]: [ideas veloces con llanto|energía insomne y ánimo negro], [ya deshecho|que tardó en calmarse].',
      'last-both :: Lo que queda atrás fue [una temporada de angustia inquieta|arriba y abajo en la misma hora], [andar, llorar, hablar|risas que caían en llanto], [lo peor, dice|hasta que hizo efecto el tratamiento].',
      'last-both :: Antes de esta calma estuvo [acelerad(o/a) y sin esperanza a la vez|con la mente rápida y el ánimo hundido], [semanas enteras|día y noche], [durmiendo poco|según {relative}].',
      'last-unknown :: Constan [vaivenes a ambos lados|altos y bajos], pero [no se sabe cuál fue el último|los relatos difieren]: [{relative} y el informe discrepan|faltan papeles].',
      'last-unknown :: El [signo|tipo] del último episodio [no puede fijarse|queda abierto], pues [se trató fuera|recuerda mal esa época]; [hubo antes altos y bajos|ambos polos constan].',
      'last-unknown :: Si lo último fue [euforia o bajón|el polo alto o el bajo] [no consta|ya no está claro].',
    ],
    then: [
      'last-high :: El último episodio había sido [una euforia plena|una subida sin sueño], [acabada ya|superada a la entrada].',
      'last-hypo :: Había precedido [una subida leve|una ligera euforia], [pasada entonces|sin daños].',
      'last-low :: Lo último había sido [una depresión|un largo bajón], [ya remontado|con lo peor muy atrás].',
      'last-both :: El último episodio había [mezclado impulso y desesperación|unido los dos polos] y estaba [pasado|superado].',
      'last-unknown :: Constaban vaivenes a ambos lados, [de orden incierto|el último de tipo desconocido].',
    ],
    better: [
      'last-high :: La [subida|euforia] anterior [queda atrás|no ha rebrotado].',
      'last-high :: [Habla con sobriedad de|Ha hecho las paces con|Apenas vuelve sobre] [las semanas sin sueño|aquella tormenta de euforia|aquel vuelo].',
      'last-hypo :: La [subida leve|racha alta] de entonces [no ha vuelto|es pasado].',
      'last-hypo :: Recuerda [la semana viva y rápida|la pequeña subida] [con algo de nostalgia|como aviso].',
      'last-low :: El [largo bajón|abatimiento] previo [remontó|terminó], [y los días vuelven a usarse|y hay gente en casa].',
      'last-low :: Habla de [los meses oscuros|los días en cama] [como pasado|con alivio].',
      'last-both :: El [nudo de impulso y desesperación|estado mezclado] previo [se deshizo|no se ha repetido].',
      'last-both :: [Recuerda correr y llorar a la vez|Llama a aquella mezcla lo peor], [content(o/a) de que acabara|y la vigila].',
      'last-unknown :: [Alto o bajo|Fuera el polo que fuera], lo último [acabó|no dejó rastro|ya no se nota]; [ambos constan de antes|los informes discrepan].',
      'last-unknown :: Los informes del último episodio [aún se esperan|siguen incompletos]; [la calma no depende de ellos|ambos polos eran conocidos].',
    ],
  },
  leftovers: {
    now: [
      'last-high/last-hypo :: Queda [el hablar rápido al final del día|un sueño más ligero|un punto de impaciencia], [apenas un rastro|menos cada semana].',
      'last-high/last-hypo :: Cierta [inquietud al anochecer|prisa por nuevos planes] [persiste|se nota], [frenada por la rutina|según {relative}].',
      'last-high/last-hypo :: Todavía [despierta una hora antes|ríe con demasiada facilidad], [sin más|dos o tres días por semana].',
      'last-low :: Quedan [mañanas lentas|una capa fina de tristeza|cansancio tras comer], [apenas un rastro|menos cada semana].',
      'last-low :: El interés [no volvió del todo|va y viene]; [le cansan los grupos|lee más despacio], [aunque mejora|según {relative}].',
      'last-low :: Todavía [duda de sí|tarda en arrancar], [dos o tres días por semana|antes del café].',
      'last-both :: Cierta [inquietud interior|tensión al anochecer] [persiste|se nota], con [tristeza pasajera|alguna noche corta].',
      'last-both :: Queda [un filo nervioso|un sueño irregular] y [alguna hora baja|llanto fácil], [eco tenue|menos cada semana].',
      'last-both :: Todavía [se sobresalta|nota "las dos marchas" un minuto], [los días de cansancio|según {relative}].',
    ],
    then: [
      'Del episodio [persistía|quedaba] un resto: [sueño irregular|inquietud|menos aguante que antes].',
      'La mejoría era [buena, no completa|incompleta], con [sueño irregular|algo de cansancio].',
    ],
    better: [
      'De los restos [falta el sueño|queda algo de cansancio], [que mejora|leve].',
      'Aún queda [un leve desajuste|un rastro del episodio], [sin estorbar|en descenso].',
      'La recuperación es [casi, no del todo, completa|un último tramo], [el sueño es lo más lento|con menos aguante].',
    ],
  },
  'unsorted-swings': {
    now: [
      'Cuenta [vaivenes|oleadas] de ánimo [desde hace {duration}|de las últimas semanas], [unos arriba, otros abajo|días de ambos tipos], de [duración y altura inciertas|orden que no recuerda].',
      'El ánimo lleva {duration} [inestable|cambiante]: [una racha de energía, luego un desplome|noches en vela, después días en cama], [sin polo dominante|difícil de situar].',
      'Qué fase es la actual [no está claro|no puede decirse]: [los signos altos y bajos son pocos y se contradicen|el relato varía de una visita a otra].',
      '{Relative} [habla de épocas buenas y malas|ha perdido la cuenta], {subj} [le quita peso|recuerda poco], y [no hay diario|el historial es corto].',
      '[La energía sube y baja|El ritmo cambia] [de una semana a otra|sin regla], [nunca tanto como para saber su tipo|una fase tapa a la otra].',
    ],
    then: [
      'El ánimo llevaba {duration} [oscilando|inestable], [en un sentido difícil de nombrar|con altos y bajos cortos].',
      'A la entrada [ningún polo mandaba|la fase no se podía situar].',
    ],
    better: [
      'Los vaivenes [se achican|se alargan y aplanan], [aunque su tipo sigue abierto|y empezó un diario].',
      'El ánimo [se sostiene mejor|varía menos], [sin aclarar lo anterior|según el diario].',
      'Las oleadas [son menos|son más suaves], [de naturaleza aún sin fijar|según la hoja].',
    ],
    exam: {
      mood: [
        'Ánimo ["regular"|"arriba y abajo"|"no sé decirle"], [cambia en la hora|ni claramente alto ni bajo].',
        'El ánimo [varía en la charla|no se deja fijar], ["según cuándo pregunte"|"mañana le digo"].',
        '[Incierto|Variable]: ["depende"|"a ratos"], [sin color duradero|distinto al final].',
        'Humor [cambiante|de difícil lectura], ["mezcla"|"no lo sé"], [hoy a medias|sin extremos].',
      ],
      affect: [
        'Afecto [cambiante|desigual], [vivo y luego plano|sin extremos].',
        'El tono [oscila|se mueve rápido] [entre soltura y cansancio|sin color fijo].',
        '[Ríe y luego calla|Se apaga y se enciende], [sin causa clara|en minutos].',
      ],
    },
  },
  'both-poles-told': {
    now: [
      '{Earlier} hubo [una racha de gran alegría y poco sueño|un tiempo rápido y exuberante] que [cambió su vida semanas|alarmó a otros], y [en otro momento un largo bajón|bajones antes y después].',
      'Se refieren [euforia sin sueño|una gran subida] {earlier} y [semanas de abatimiento|meses pesados y sin gozo], [faltan fechas|a grandes rasgos].',
      '{Relative} recuerda {earlier}: [despiert(o/a) toda la noche, hablando sin fin|ebri(o/a) de planes], y [en otras épocas callad(o/a) y con llanto|después lo contrario].',
      'El pasado tiene [altos reales y también bajos|euforia y abatimiento], {earlier} [el alto más claro|una euforia llamativa], [sin detalles|sin papeles a mano].',
    ],
    then: [
      '{Earlier} hubo [una euforia clara|un tiempo eufórico sin sueño], [con bajones en otras épocas|además de largo abatimiento].',
      'Altos y bajos [se conocían|constaban], [sin detalle|de forma incompleta].',
    ],
    better: [
      'Nada tan marcado como aquella subida ha [vuelto|aparecido].',
      'Se repasaron [altos y bajos previos|ambas épocas] [en una línea de tiempo|con ayuda de {relative}], [con huecos|en parte].',
    ],
  },
  safeguards: {
    now: [
      'Conoce las señales tempranas: [noches más cortas|música más alta|ganas de comprar], [no llamar|quedarse en cama], y [las lleva en una tarjeta|se las dijo a {relative}].',
      'El plan para malos tiempos [cuelga junto al espejo|está pactado con {relative}]: [a quién llamar|qué anular|qué pastilla añadir].',
      'Las decisiones grandes se [hablan con {relative}|dejan dos noches], [por norma|por gusto], [lección del pasado|y le parece sensato].',
      'Lleva [una hoja|un cuaderno] de [sueño y ánimo|horas y humor], [al día|y lo trae], [sin huecos|a dos colores].',
    ],
    then: [
      'Las señales tempranas [se conocían|iban en tarjeta], y [había plan para malos tiempos|{relative} las sabía].',
      'Traía un registro del ánimo [de meses|completo].',
    ],
    better: [
      '[La tarjeta de señales|El plan] se [actualizó|leyó con {relative}].',
      '[Rellena la hoja|Reconoce señales] [sin que se le recuerde|con constancia].',
    ],
  },
  rhythm: {
    now: [
      'Los días tienen [ritmo fijo|anclas]: [en pie a las siete, paseo, comida a la una|misma hora de acostarse, también en fin de semana].',
      'Las noches son [tranquilas a propósito|sin pantallas desde las nueve], [pues trasnochar era la trampa|con infusión y libro].',
      'Toma {drug} [de un pastillero semanal|con la cena], [sin olvidos que recuerde|ya por costumbre].',
      '[Nadar|El huerto|Un paseo largo] [dos|tres] veces por semana [ordena el sueño|es parte de estar bien].',
    ],
    then: [
      'El ritmo de [sueño y comidas|levantarse y andar] [ya existía|se mantenía].',
      'Tomaba {drug} [con regularidad|desde hacía tiempo].',
    ],
    better: [
      'El ritmo [de sueño y comidas|del día] [se sostiene|se mantuvo], [también en fiestas|pese a visitas].',
      '{Drug} se toma [sin fallo|con la cena], [sin quejas|y el pastillero acaba vacío].',
    ],
  },
};
