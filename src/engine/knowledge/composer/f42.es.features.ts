import type { FeatureText } from './knowledge.ts';

/** Words of the features of F42, Spanish. */
export const f42EsFeatures: Readonly<Record<string, FeatureText>> = {
  intrusive: {
    now: [
      'Contra su voluntad, la idea {thought} le [viene|asalta] [muchas veces al día|una y otra vez], seguida de [angustia|asco|un golpe de culpa].',
      'Le [acosa|persigue] la idea {thought}; la [reconoce|sabe] suya y [absurda|exagerada], y la combate [en vano|sin éxito].',
      'Pensamientos [no deseados|intrusos], sobre todo la idea {thought} [y también|y luego] la idea {thought}, aparecen [en la mesa|en plena tarea|al dormirse].',
      'Empieza con [un destello|una imagen]: la idea {thought}; [ignorarla|apartarla] la [refuerza|frena segundos].',
      'Refiere [dos|varias] clases de pensamiento: la idea {thought} y la idea {thought}; ambas le [asustan|repugnan].',
      'La duda {thought} no [se calla|descansa]: [exige|busca] una [certeza|prueba] que nunca [llega|basta].',
      '«[Me viene a la cabeza|Mi cabeza lo dice]»: la idea {thought}, {20-60} veces al día según su [cuenta|cálculo], [odiada|temida] cada vez.',
      'Con reparo [confía|cuenta] la idea {thought}, que [juzga|llama] [absurda|detestable].',
    ],
    then: [
      'La idea {thought} se le imponía muchas veces al día.',
      'Le [acosaba|perseguía] la idea {thought} y la combatía en vano.',
      'Pensamientos [no deseados|intrusos], sobre todo la idea {thought}, le ocupaban [horas|buena parte del día].',
      'Dudas como la idea {thought} nunca quedaban [zanjadas|resueltas].',
    ],
    better: [
      'La idea {thought} aún [viene|asoma], pero [pasa|se va] sin [respuesta|ritual].',
      '[Llama|Nombra] a los pensamientos «[ruido|falsa alarma]» y sigue con [la tarea|el día].',
      'La angustia ante las ideas ha bajado [a la mitad|más de la mitad], según su propia escala.',
      'Las ideas son menos, {5-10} al día, [frente a|en lugar de] [docenas|decenas] antes.',
    ],
    quote: [
      '«Sé que [es absurdo|no es cierto], pero [¿y si sí?|no puedo estar segur(o/a)]».',
      '«Si no lo [hago|contesto], [será culpa mía|pasará algo]».',
      '«Lo piensa [mi propia cabeza|mi mente] y [lo odio|aun así no lo quiero]».',
      '«[Cuanto más empujo|Si lo combato], [más fuerte suena|más vuelve]».',
    ],
  },
  acts: {
    now: [
      'Para [calmar|quitarse] la inquietud {act}, {act} y no puede [parar a medias|ser interrumpid(o/a)].',
      '{Act}; un [fallo|desliz] obliga a [empezar de nuevo|volver a uno].',
      'Cada salida va precedida de un ritual: {act} y {act}.',
      '{Relative} [confirma|ha visto] que {act} y que se [desespera|altera] si (lo/la) [apuran|interrumpen].',
      'El alivio llega solo cuando {act}, y [dura|aguanta] [minutos|un rato corto].',
      '[Para que no pase nada|Como protección], {act} y además {act}, [sabiendo|consciente de] que es [demasiado|desmedido].',
      '[También|Encima] {act}, en un orden [fijo|estricto], y [anula|compensa] malas ideas con buenas.',
      'Los actos tienen reglas: {act}; [solo después|luego] {act}.',
    ],
    then: [
      'Había [lavado, comprobado o contado|cumplido rituales] durante horas, en orden fijo, para [calmar|acallar] la angustia.',
      'Los [rituales|actos repetidos] [precedían|retrasaban] cada [salida|comida] y se reiniciaban ante cualquier duda.',
      'Había pedido a {relative} [certezas|confirmación] docenas de veces al día y volvía a [comprobar|lavarse].',
      'El alivio llegaba solo tras la serie completa y por minutos.',
    ],
    better: [
      'Sale de casa con una sola comprobación y aguanta la [duda|inquietud] hasta que [baja|se apaga].',
      'Los rituales ocupan {20-45} minutos al día, [frente a|en vez de] {4-6} horas.',
      'Toca [pomos|grifos] sin lavarse en {2-4} horas, como se [practicó|ensayó].',
      'De los viejos rituales, [contar|releer] ha desaparecido; queda uno [al acostarse|ante la puerta].',
    ],
    exam: {
      behaviour: [
        'Entra sin tocar el [pomo|marco], [alinea|endereza] [un bolígrafo|los papeles] de la mesa y [se disculpa|sonríe].',
        'Manos [rojas|agrietadas]; pide que se repitan las preguntas y murmura [números|una palabra].',
        'Al borde de la silla, se [palpa|revisa] los bolsillos {3-5} veces; [colabora|coopera].',
        '[Duda|Se detiene] en el umbral, [lo cruza dos veces|vuelve atrás]; [luego|después] [cordial|abiert(o/a)] en el trato.',
        'Roza la [mesa|silla] con [una mano y luego la otra|los diez dedos]; [atent(o/a)|amable] por lo demás.',
      ],
    },
  },
  'time-taken': {
    now: [
      'Ideas y actos le ocupan {3-7} horas diarias, y llega tarde a [todo|casi todo].',
      'La ducha dura {40-90} minutos; salir de casa, [otro tanto|una hora más].',
      'Sumado todo, le [cuesta|roba] {2-6} horas al día; [comidas|tareas] pasan a [medianoche|última hora].',
      '[Las mañanas|Tres horas] se van en ello: [se levanta|empieza] a las [cinco|cuatro y media] para estar list(o/a) a las [ocho|nueve].',
      'En {duration} el tiempo ha subido de [minutos|media hora] a {3-6} horas diarias.',
      'Apenas queda [hora libre|tiempo], pues a cada ronda [sigue|le sigue] otra durante {3-6} horas.',
    ],
    then: [
      'Todo ello había ocupado {4-7} horas al día.',
      'Se levantaba antes del alba para [llegar|estar list(o/a)] a tiempo.',
      '[Ducharse|Salir de casa] duraba [una hora o más|bastante más de una hora].',
    ],
    better: [
      'El tiempo perdido es de [menos de una hora|una hora] al día.',
      'La ducha dura {10-15} minutos [con reloj|por el temporizador].',
      'Llega puntual a [casi todo|la mayoría de las citas].',
    ],
  },
  resisting: {
    now: [
      'Resistirse le da [sudor|temblor] y una inquietud [creciente|en aumento] que aguanta {5-15} minutos.',
      'Ha [escondido|tirado] [el jabón|las llaves], puesto temporizadores y [rogado|pedido] a {relative} que (lo/la) frene, con poco éxito.',
      'Antes [luchaba|se resistía]; ahora cede [por ganar tiempo|enseguida].',
      'Si (lo/la) interrumpen, [empieza de cero|grita] y luego se [avergüenza|disculpa].',
      'Cada intento de [saltarse|acortar] un ritual acaba en [llanto|otros dos].',
    ],
    then: [
      'Resistirse le causaba una [angustia|inquietud] insoportable.',
      'Los intentos de [parar|saltárselo] [fracasaban|acababan en llanto].',
      'Había dejado de [luchar|resistirse].',
    ],
    better: [
      'Aguanta [una hora|lo necesario] y la inquietud [baja|cede] sola.',
      'Saltarse un ritual le sale {4-6} días de la semana.',
      'Sabe que la angustia [sube|llega al pico] y [pasa|baja].',
    ],
  },
  'drawn-in': {
    now: [
      '{Relative} debe [contestar|confirmar], [abrir puertas|lavarse] de un modo fijo y evitar ciertas [palabras|sillas].',
      'En casa todos participan: los zapatos quedan fuera, [el correo|la compra] se [limpia|airea].',
      'Si los demás se niegan, hay [gritos|llanto]; por eso [la familia|{relative}] [cede|obedece].',
      '[Pide|Exige] la misma [respuesta|frase] {10-30} veces y [comprueba|escucha] si [suena|está] bien.',
      'Ya no [reciben|entran] visitas, pues [se sientan|tocan] donde no deben.',
    ],
    then: [
      'La casa vivía según sus reglas.',
      'Exigía las mismas respuestas docenas de veces.',
      'La familia había entrado en [las rutinas|los rituales].',
    ],
    better: [
      '{Relative} contesta una sola vez, y lo [acepta|aguanta].',
      'Las reglas de la casa se [levantan|quitan] una a una.',
      'Han venido visitas {2-3} veces y se sentaron [donde quisieron|sin normas].',
    ],
  },
  'just-right': {
    now: [
      '[Los cordones|Los cojines|Los libros] deben quedar «como toca» o [empieza de nuevo|no puede seguir].',
      'Lo hecho con la mano [derecha|izquierda] debe [repetirse|compensarse] con la otra.',
      'Una sensación [interna|incómoda] de [algo incompleto|algo a medias] l(o/a) empuja a repetir [pasos|frases].',
      'Evita los números [impares|desiguales]: [volumen|pasos|bocados] deben salir pares.',
      '[Cartas|Páginas] se [reescriben|arrancan] {4-9} veces hasta quedar [perfectas|parejas].',
    ],
    then: [
      'Había repetido [pasos|frases] hasta sentirlos bien.',
      'Los números impares le resultaban [insoportables|intolerables].',
      'Reescribía [páginas|cartas] muchas veces.',
    ],
    better: [
      '[Los impares|Los pasos desiguales] ya no le [molestan|detienen].',
      'Escribe una carta [de una vez|sin rehacerla].',
      'Deja cosas torcidas [a propósito|como ejercicio].',
    ],
  },
  piles: {
    now: [
      '[Dos|Tres] de {3-6} cuartos no se pueden [usar|pisar]: {things}, {things} y {things} llegan [al alféizar|al techo].',
      '[La cama|La bañera] está [llena|cubierta], duerme [en un sillón|en una franja de colchón] y {things} [bordean|cierran] el pasillo.',
      'Estrechos [senderos|pasos] entre {things}, {things} y {things}; hace {3-9} meses que no se [ve|usa] [la cocina|la mesa].',
      'Fotos [de {relative}|traídas hoy] muestran {things} y {things} en montones hasta [la rodilla|el pecho], en [cocina y dormitorio|toda superficie].',
      '[Describe|Admite] una casa en que {things}, {things} y {things} [llenan|han invadido] [los cuartos de vivir|casi todo].',
      'En {duration}, {things} y {things} han pasado de [un armario|un rincón] a [sótano, coche y balcón|todos los cuartos].',
      'child/adolescent :: Su cuarto está [lleno|repleto] de {things}, {things} y {things}; [el escritorio|la cama] ha quedado [sin uso|debajo], y solo la vigilancia de {relative} frena que se llene [el pasillo|lo demás].',
    ],
    then: [
      '{Things}, {things} y {things} habían [llenado|invadido] la casa, sin que se pudieran usar [cama y cocina|varios cuartos].',
      'Un [sendero|paso] estrecho iba entre montones de {things}.',
      'La vivienda era [inservible|intransitable] tras {duration}.',
    ],
    better: [
      '[La cama|La mesa] está [despejada|libre], y se ganan {2-4} metros cuadrados por semana.',
      '[Cocina|Pasillo] y [baño|cama] vuelven a usarse; {things} [esperan|quedan] en [un cuarto|el cuarto del fondo].',
      'Han salido {4-12} [bolsas|cajas], [elegidas|clasificadas] por (él mismo/ella misma).',
    ],
  },
  'cannot-discard': {
    now: [
      'Tirar {things} le causa [angustia real|gran malestar]; [dice que aún hacen falta|dice que tal vez sirvan] o que «[guardan recuerdos|sería un desperdicio]».',
      'Cuando {relative} [sacó|tiró] {things}, lo [rescató|recuperó] todo [de la basura|del contenedor] y [lloró|calló] durante [horas|días].',
      'Cada objeto se [sopesa|mira] {10-30} minutos y vuelve [al montón|a su sitio].',
      'Guarda {things} [sea cual sea|sin mirar] su valor; solo pensar en [la basura|un contenedor] l(o/a) hace [temblar|enfadarse].',
      'Ni un [paquete|sobre] vacío puede irse, pues [quizá importe|podría hacer falta], y decidir es [un suplicio|imposible].',
      'Siente [un deber|responsabilidad] hacia {things}: tirar algo sería «[traicionar a alguien|un pecado]».',
    ],
    then: [
      'Desprenderse de algo le causaba [angustia|gran malestar], valiera lo que valiera.',
      'Había [rescatado|recogido] [cosas|bolsas] de la basura.',
      '[Decidir|Ordenar] se [atascaba|acababa] tras un objeto.',
    ],
    better: [
      'Decide sobre {10-25} objetos por hora y suelta [más de la mitad|casi todos].',
      'El malestar al tirar baja en [minutos|un cuarto de hora], según lo [anotado|puntuado].',
      'Lleva una bolsa al [punto limpio|ropero] [cada semana|los sábados] por su cuenta.',
    ],
    quote: [
      '«[Nunca se sabe|Algún día] [cuándo hará falta|me servirá]».',
      '«Es [parte de mí|lo que queda de aquellos años]; [no puedo|no se tira así]».',
      '«[Deme tiempo|Más adelante] y lo [ordeno|reviso] yo».',
    ],
  },
  acquiring: {
    now: [
      'Siguen entrando cosas: {things} de [la acera|mercadillos|contenedores], [gangas|muestras] que no puede [dejar|pasar de largo].',
      'Dejar [una ganga|algo gratis] es [como perder|insoportable], y {things} llegan a casa {2-5} veces por semana.',
      '[Encarga|Compra] {things} [dos veces|de tres en tres], pues los primeros están [perdidos|debajo].',
      'Los contenedores de la calle le [atraen|paran]; [coge|rescata] {things} «[por si acaso|para que no se pierdan]».',
      'child/adolescent :: De [la escuela|los paseos] trae {things} [a diario|en los bolsillos].',
    ],
    then: [
      'Llevaba a casa {things} [casi a diario|varias veces por semana].',
      'Las [gangas|cosas gratis] eran [irresistibles|tentación segura].',
      'Entraba más de lo que salía.',
    ],
    better: [
      'Ha pasado de largo ante {5-12} [ofertas|cajas gratis].',
      'En {2-4} semanas solo entró [comida|lo necesario].',
      'Las ganas de coger [bajan|ceden] en [minutos|diez minutos].',
    ],
  },
  'house-risk': {
    now: [
      '[El casero|El ayuntamiento] ha [avisado|escrito]: salidas y radiadores [tapados|cubiertos], [con plazo|por segunda vez].',
      'Ha [tropezado|caído] {2-3} veces con {things}, una con [un esguince|un corte].',
      '[Rechaza|Aplaza] reparaciones para que nadie [vea|entre]; lleva {2-8} meses sin [agua caliente|horno].',
      'Nadie entra en casa desde hace {2-6} años, y [los vecinos se quejan|el portero se queja] del olor.',
      'child/adolescent :: {Relative} teme [el polvo|el moho] y discute por el cuarto [cada fin de semana|cada vez].',
    ],
    then: [
      'Hubo [avisos|un plazo] del [casero|ayuntamiento] antes del tratamiento.',
      'Había [caído|tropezado] con los montones.',
      'Nadie había entrado en casa en años.',
    ],
    better: [
      '[Salidas|Pasos] y [radiadores|cocina] están [libres|despejados]; el aviso quedó [retirado|en suspenso].',
      'Dejó entrar a un [técnico|fontanero] [la semana pasada|por primera vez].',
      '{Relative} le ha visitado dos veces.',
    ],
  },
  'skin-damage': {
    now: [
      'En {site} y {site} hay llagas [recientes|abiertas] junto a [costras|postillas] y cicatrices [claras|oscuras], todas hechas con sus dedos.',
      'Se [hurga|rasca] {site} con [las uñas|pinzas|una aguja] {2-3} horas al día, [hasta que|a menudo hasta que] [sangra|supura].',
      'Se ven {5-20} puntos [costrosos|arañados] en {site} y {site}, [algunos|dos] [inflamados|infectados].',
      '[Arranca|Abre] costras de {site} antes de que [curen|sequen]; después [sigue|pasa a] {site}.',
      '[Su médico|Dermatología] ha tratado [infecciones|heridas] en {site} {2-3} veces y [descartó|no halló] [otra|ninguna] enfermedad [de la piel|cutánea].',
      'En {duration} no ha pasado [semana|mes] sin [heridas|llagas] [nuevas|sangrantes] en {site} o {site}.',
    ],
    then: [
      'Se había hurgado {site} y {site} hasta [sangrar|abrir heridas].',
      'Heridas en distinta fase [cubrían|marcaban] {site}.',
      'Una infección en {site} había [precisado|requerido] [pomada antibiótica|tratamiento].',
    ],
    better: [
      'La piel de {site} está [cerrada|curada], con {2-4} marcas [viejas|tenues] y casi ninguna fresca.',
      'Las heridas son la mitad; [tiritas|guantes] la protegen [de noche|en el escritorio].',
      'Sin puntos nuevos, [revisados|fotografiados] cada semana.',
    ],
    exam: {
      appearance: [
        '[Costras|Puntos costrosos] en {site} y {site}, en parte bajo [maquillaje|tiritas]; [cuidad(o/a)|asead(o/a)] por lo demás.',
        '[Manga larga|Cuello alto] con calor; al preguntar [muestra|aparecen] marcas en {site}.',
        'Vestido [cuidado|limpio], uñas [muy cortas|comidas hasta la raíz], lesiones [recientes|en curación] en {site}.',
        '[Tiritas|Apósitos] en {site}; ropa [limpia|cuidada].',
      ],
    },
  },
  'picking-urge': {
    now: [
      'Ha probado [guantes|uñas cortas|espejos tapados] para parar y aguanta [horas|un día o dos].',
      '[Un grano|Una aspereza] bajo los dedos llama a la mano; la [tensión|urgencia] [sube|crece] hasta que cede, y el alivio es breve.',
      'Se ha propuesto dejarlo {5-20} veces, con [vergüenza|reproches] en cada fracaso.',
      'Necesita dejar la piel [lisa|pareja] y [sabe|ve] que la empeora.',
      '[Las noches son|El espejo del baño es] lo peor: «solo [un momento|un punto]» acaba en {40-90} minutos.',
      '[Quiere|Desea] parar y [lo ha intentado|ha hecho intentos] [en vano|sin lograrlo]; el daño le [duele|aflige].',
    ],
    then: [
      'Había intentado parar [muchas veces|una y otra vez] sin éxito.',
      'La [tensión|urgencia] subía hasta un alivio breve.',
      'El espejo (lo/la) [retenía|paraba] una hora o más.',
    ],
    better: [
      '[Nota|Caza] pronto la urgencia y responde con [el puño cerrado|una piedra rugosa|crema de manos].',
      'El espejo queda en {5-10} minutos, [con luz tenue|con la puerta abierta].',
      'Pasa {3-10} días sin hurgarse y [retoma|recomienza] tras un desliz.',
    ],
    quote: [
      '«[Los dedos|Las uñas|Mis manos] van [por su cuenta|antes de que me dé cuenta]».',
      '«[Mañana paro|Hoy no], me [digo|prometo], y [a la noche|al rato] [otra vez|caigo]».',
      '«[Solo este|Uno nada más], digo, y [es una hora|luego sangra]».',
      '«[Miro|Veo] cómo queda y me [odio|echaría a llorar]».',
    ],
  },
  covering: {
    now: [
      'Lleva [manga larga|pañuelos|mucho maquillaje] [en verano|siempre] y evita [la piscina|el gimnasio|la peluquería].',
      'Si preguntan por las marcas, habla de [mosquitos|un gato|una alergia].',
      'Evita [la luz fuerte|hablar de cerca] y rehúye [fotos|caricias].',
      'Cada mañana gasta {20-50} minutos en [taparse|cubrir los puntos].',
      'child/adolescent :: Falta a [gimnasia|natación] para que nadie [vea|pregunte por] {site}.',
    ],
    then: [
      'Ocultaba las marcas con [ropa|maquillaje].',
      'Evitaba [la piscina|el deporte] y [la luz|las fotos].',
      'Había inventado explicaciones para las marcas.',
    ],
    better: [
      'Ha ido [sin manga larga|a la piscina] {2-3} veces.',
      'En casa va sin [maquillaje|tiritas].',
      '{Relative} lo sabe y [ayuda|pregunta] como se acordó.',
    ],
  },
  'absent-minded': {
    now: [
      'Muchas veces ocurre sin notarlo, [leyendo|al teléfono|ante la pantalla], hasta que [ve sangre|duele].',
      '[El aburrimiento|La tensión] y [el cansancio|la cama] ponen los dedos en marcha.',
      'Antes de [exámenes o plazos|un día duro] es [peor|el doble].',
      '{Relative} dice «manos» cuando empieza, y eso le [ayuda|irrita].',
      'Distingue dos modos: uno [buscado|deliberado] ante el espejo y otro [ausente|automático] [en el sofá|sentad(o/a) a la mesa].',
    ],
    then: [
      'Solía pasar sin notarlo al [leer|ver la televisión].',
      '[La tensión|El aburrimiento] lo [empeoraba|provocaba].',
      'Los dedos iban solos.',
    ],
    better: [
      '[Una pulsera|Un diario] hizo [visible|consciente] la parte automática.',
      'Mantiene las manos ocupadas con [punto|plastilina] al leer.',
      'Conoce los momentos de riesgo y los [prepara|desactiva].',
    ],
  },
  'one-kind': {
    now: [
      '[Son solo|Hay únicamente] pensamientos, sin [ritual|acto] externo: la idea {thought} le [vuelve|ocupa] dos horas al día, [contestada|discutida] por dentro.',
      'Sin idea previa, [simplemente|sin más] {act}, [hasta que|porque] [queda bien|tiene que ser así].',
      'Un único [hábito|tema]: {act}; no hay otro ritual, y [se irrita|sufre] si se lo impiden.',
      'La mente [da vueltas|gira] sobre [preguntas sin respuesta|si un sentimiento es real], una hora o dos al día, sin [comprobar|lavar].',
      '[Mide|Compara] a diario si [su amor basta|respira como es debido], forma [estrecha|limitada] del problema, sin contaminación ni orden.',
      'Busca alivio [repitiendo|repasando] por dentro una [fórmula|frase]; por fuera [nada|poco] se ve, y la idea {thought} sigue.',
    ],
    then: [
      'Un solo [tema|hábito] ocupaba una hora o dos al día.',
      'Los pensamientos giraban sin ritual externo.',
      'Había sufrido una forma [estrecha|limitada] del problema.',
    ],
    better: [
      'El [giro|rezo interno] se [acorta|corta] en [minutos|pocas vueltas].',
      'Deja la [pregunta|idea] sin respuesta a propósito y pasa a [otra cosa|la tarea].',
      'El [hábito|tema] ocupa menos de media hora al día.',
    ],
  },
  'not-clear': {
    now: [
      'Se ven actos repetidos: {act}; qué los [precede|mueve] no se pudo [saber|aclarar].',
      'Si hay ideas [no deseadas|intrusas] está [abierto|por ver]; solo [admite|dice] que «[tengo que hacerlo|me hace falta]», y {act}.',
      '{Relative} [refiere|describe] que {act}; (él/ella) le [quita importancia|resta peso] o calla.',
      'El alcance es [incierto|difícil de medir], quizá una hora al día, en que {act}.',
      'Por ahora, [mezcla|indicios] de [manías|repetición], [orden|duda] y [temor|apego a cosas]; [falta|se sabe poco] para [clasificarlo|ponerle nombre].',
      'En la entrevista [cuenta|toca algo] bajo la mesa y, si se pregunta, [cambia de tema|sonríe].',
    ],
    then: [
      'Actos repetidos de sentido [incierto|poco claro] habían alterado [la casa|el día].',
      'Había [ocultado|quitado peso a] lo que {relative} refería.',
      'El alcance y el motivo quedaron sin aclarar.',
    ],
    better: [
      'Los actos son [menos|más breves] y habla de ellos [algo más|con más franqueza].',
      'El [diario|registro] los sitúa en menos de media hora al día; el motivo sigue abierto.',
      '{Relative} [nota|refiere] días [más libres|más tranquilos].',
    ],
  },
  shame: {
    now: [
      'Hasta hoy [nadie|solo {relative}] lo sabía; lo [tapaba|ocultaba] con [excusas|la puerta cerrada].',
      '[Se sonroja|Baja los ojos] al contarlo y pregunta si «[estoy loc(o/a)|soy (el único/la única)]».',
      'La [vergüenza|timidez] (lo/la) frenó de [pedir ayuda|contarlo] durante {duration}.',
      'Ante otros lo [frena|esconde] y lo [recupera|paga] [luego|en casa].',
      'Contarlo le cuesta [valor|varios intentos], y [alivia|hace llorar].',
    ],
    then: ['Lo había ocultado a casi todos.', 'La [vergüenza|timidez] retrasó la ayuda.', 'Lo tapaba con excusas.'],
    better: [
      'Lo ha contado a [un amigo|dos amigos] y halló comprensión.',
      'La vergüenza [cede|baja] y deja paso [al humor|a hablar sin más].',
      'Habla de ello [sin sonrojo|con naturalidad].',
    ],
  },
  slow: {
    now: [
      'Todo lleva [el doble|el triple] de lo previsto.',
      '[Empieza|Sale] tarde, [acaba|termina] [más tarde|con retraso] y deja [cosas|tareas] a medias.',
      'Las decisiones se [aplazan|sopesan] hasta que [otros|{relative}] deciden.',
      'schoolchild :: Los [exámenes|deberes] quedan sin acabar aunque se sabe [el tema|la lección].',
      'employed :: En el trabajo no cumple [plazos|entregas] y lo achaca al [cuidado|perfeccionismo].',
      '[Vestirse|Comer|Salir] se [alarga|demora] una hora, con [paradas|vueltas atrás|comienzos nuevos].',
    ],
    then: ['Todo le llevaba [el doble|el triple].', 'Dejaba tareas [a medias|a otros].', 'Llegaba tarde a todo.'],
    better: [
      'Acaba las tareas en tiempo [normal|casi normal].',
      'Decide en un minuto, [reloj|temporizador] en mano.',
      'Lo pendiente se va [acabando|despachando].',
    ],
  },
  'poor-sleep': {
    now: [
      'Se acuesta [tarde|pasada la una] por ello.',
      'Se levanta {2-4} veces [ya acostad(o/a)|con la luz apagada].',
      'Duerme {4-6} horas como mucho.',
      'En la cama [empieza|sigue] y el descanso [espera|se pierde].',
      'Amanece [cansad(o/a)|rendid(o/a)] y [cabecea|dormita] de día.',
    ],
    then: ['Se acostaba horas tarde.', 'Dormía {4-5} horas.', 'Se levantaba una y otra vez de noche.'],
    better: ['Está en la cama a las [once|diez y media].', 'Duerme {6-7} horas.', 'Las noches son tranquilas.'],
  },
};
