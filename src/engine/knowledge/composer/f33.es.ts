import { depressiveFeaturesEs } from './depressive.es.features.ts';
import {
  depressiveAdmissionEs,
  depressiveArrivalEs,
  depressiveComplaintEs,
  depressiveFactsEs,
  depressiveImpairmentEs,
  depressiveIntervalEs,
  depressiveNegativesEs,
  depressivePlanEs,
  depressiveTreatmentEs,
} from './depressive.es.ts';
import { f33FeaturesEs, shortSpellsEs } from './f33.es.spells.ts';
import type { CategoryText } from './knowledge.ts';
import { onlyWhen } from './onlyWhen.ts';

/** Words of F33, Spanish: lows that return. */
export const f33Es: CategoryText = {
  facts: {
    ...depressiveFactsEs,
    duration: [
      'brief-spells :: [catorce|dieciséis|dieciocho] meses',
      'brief-spells :: [más de un año|unos dos años]',
      ...onlyWhen('!brief-spells', depressiveFactsEs.duration!),
    ],
    earlier: [
      'child/adolescent :: [un bajón|un bajón parecido] [en primero de secundaria|hace {2-3} años]',
      'young-adult :: [un bajón previo|dos bajones previos][, con el primero en el instituto|, al final de la adolescencia]',
      'adult :: [dos|tres] bajones previos[, con el primero pasados los veinte|, hace ya años del último]',
      'middle-aged/older-adult :: [tres|cuatro|al menos tres] bajones previos[, con el primero pasados los treinta|, repartidos en dos décadas]',
      'middle-aged/older-adult :: [dos|varios] bajones previos[ a lo largo de la vida|, de meses cada uno]',
    ],
    freeTime: [
      'child/adolescent :: [cerca de un año|más de un año]',
      '!child !adolescent :: [dos|tres|cuatro] años',
      '!child !adolescent :: [más de dos años|bastante más de un año]',
    ],
  },
  features: { ...depressiveFeaturesEs, ...f33FeaturesEs },
  complaint: [...depressiveComplaintEs, ...shortSpellsEs.complaint],
  arrival: [...depressiveArrivalEs, ...shortSpellsEs.arrival],
  admission: [...depressiveAdmissionEs, ...shortSpellsEs.admission],
  interval: [...depressiveIntervalEs, ...shortSpellsEs.interval],
  onset: [
    ...onlyWhen('episode', [
      'acute-onset :: Volvió [en una semana|casi de un día para otro], hace {duration}, tras {freeTime} de buena salud, [sin causa clara|poco después de dejar las pastillas].',
      'acute-onset :: Después de {freeTime} sin molestias, {subj} [cayó de nuevo|se vio en el mismo pozo] [en pocos días|sin darse cuenta], hace {duration}.',
      'acute-onset :: Hace {duration}, [en mitad de una semana ajetreada|una mañana cualquiera], [allí estaba otra vez|volvió el peso conocido], tras {freeTime} desde el último.',
      'gradual-onset :: [Despacio, como siempre|Paso a paso, en el orden conocido], [primero se fue el sueño y luego las ganas|vino el cansancio y luego la tristeza], hasta que hace {duration} [el cuadro era completo|no hubo duda de que había vuelto].',
      'gradual-onset :: Tras {freeTime} de salud estable, [no se vieron las primeras señales|las primeras señales se achacaron al exceso de tareas]; desde hace {duration} [el bajón es evidente|el ánimo está bajo].',
      'gradual-onset :: [Volvió sin ruido|Se fue formando] en {duration}, [como tras las vacaciones pasadas|muy parecido a la última vez], después de {freeTime} de buena salud.',
      'fluctuating :: Desde hace {duration} el bajón [viene por oleadas|suelta y vuelve a agarrar], [sin una semana buena entera|con días de esperanza en medio], tras {freeTime} de calma.',
      'fluctuating :: {FreeTime} de equilibrio acabaron hace {duration}; desde entonces [se turnan días pasables y malos|a cada subida siguió una caída].',
      'worsening :: Volvió hace {duration} [como simple cansancio|de forma leve] y [cada semana es más hondo|ya alcanza la hondura de otras veces]; antes, {freeTime} de salud.',
      'worsening :: [Esta vez baja más deprisa|Cuesta abajo sin pausa] desde que volvió hace {duration}, a {freeTime} del final del último.',
      'improving :: Volvió hace {duration}, tras {freeTime} desde el último, y [en los últimos días cede un poco|lo más hondo parece pasado].',
      'improving :: Atendido desde la primera semana, hace {duration}, el bajón [empieza a ceder|no ha sido tan hondo], con {freeTime} de salud antes.',
    ]),
    ...onlyWhen('partial-remission/full-remission', [
      'El último bajón [empezó hace cerca de un año|ocupó gran parte del año pasado] y [acabó por etapas|cedió despacio]; [no fue el primero|antes hubo otros].',
      'De los bajones que ha tenido, el último [siguió a la retirada de las pastillas|llegó tras {freeTime} de calma] y [duró unos cinco meses|fue el más largo].',
      '[El curso fue siempre parecido|El patrón ha sido el mismo]: [despertar precoz, aislamiento, meses de tristeza y después recuperación|semanas de caída y luego meses hasta el giro]; el último [acabó con tratamiento|cedió con tratamiento].',
      'El episodio más reciente [apareció tras {freeTime} de salud|surgió con buena salud] y [exigió dos intentos de tratamiento|respondió al fármaco que ya había ayudado].',
      'Los bajones [han ido y venido con los años|volvieron a intervalos]; este último [empezó en una época de presión|no tuvo causa clara] y remite desde hace {remission}.',
    ]),
    ...shortSpellsEs.onset,
  ],
  negatives: depressiveNegativesEs,
  impairment: [...depressiveImpairmentEs, ...shortSpellsEs.impairment],
  past: [
    ...onlyWhen('!brief-spells', [
      'Constan {earlier}; [recuperación completa entre ellos|bien entre medias], la última vez [con medicación y terapia|tras cuatro meses de tratamiento].',
      'Curso previo: {earlier}; [nunca euforia entre medias|sin épocas de exaltación], [{freeTime} sin molestias antes de esto|recuperación completa cada vez].',
      '{Subj} ha tenido {earlier}; [uno precisó ingreso|siempre de forma ambulatoria], [el mismo fármaco ayudó cada vez|la última vez ayudó {drug}].',
      '[En el centro l(o/a) conocen|Su médico l(o/a) conoce] por {earlier}; [entre ellos, vida normal|con intervalos normales].',
      'Ha habido {earlier}, [de cuatro a seis meses|de meses], con [intervalos de plena salud|buenos años entre medias].',
      'Historia de {earlier}; [el tratamiento se retiró un año después del último|el último tratamiento acabó por decisión propia]; [sin intentos contra su vida|sin ingreso en el último].',
      '[Según la historia|Por informes previos]: {earlier}, [buena respuesta a fármacos|dos procesos de terapia], [intervalos libres de años|sin síntomas entre medias].',
      'De antes se conoce: {earlier}, [siempre sin elevación del ánimo|nunca seguidos de euforia]; [las señales fueron las mismas|primero, aislamiento y despertar precoz].',
      'Tratamiento anterior: [medicación en cada bajón|psicoterapia en el último|fármacos y entrevistas], por {earlier}, [siempre hasta recuperarse|con buen resultado].',
      '{Relative} [recuerda|ha vivido] {earlier} [también|a su lado] y [reconoció las señales|sabe cómo empieza].',
    ]),
    ...shortSpellsEs.past,
  ],
  treatment: [...depressiveTreatmentEs, ...shortSpellsEs.treatment],
  formulation: [
    ...onlyWhen('episode', [
      'Un bajón que [ha vuelto|no es el primero], de {duration}, tras {freeTime} de salud; [el umbral parece más bajo cada vez|la retirada del tratamiento pudo influir].',
      'Una propensión conocida, como muestra la historia ({earlier}), [se topa con un año exigente|se encuentra con cansancio y obligaciones].',
      'mild :: [En profundidad|Por su peso], esta vuelta es [ligera|leve], [la vida diaria se sostiene|cogida a tiempo], [lo que invita a pasos prontos y medidos|mejor que otras].',
      'moderate :: Esta vuelta [queda entre lo leve y lo grave|es de peso medio]: [sufren las obligaciones, no el cuidado de sí|la vida diaria se resiente sin pararse].',
      'severe !psychotic :: [Es una vuelta grave|Iguala en hondura a la peor]; [la vida diaria se ha detenido|falla el cuidado de sí], [sin pérdida de la realidad|con contacto con la realidad].',
      'severe psychotic :: [Como en un bajón previo|Por primera vez], [la desesperación ha llevado las creencias fuera de la realidad|del ánimo han nacido creencias fijas de culpa y ruina], [al paso del ánimo|suben y bajan con él].',
      '[Por qué ahora|Qué lo trajo de vuelta]: [fin temprano del tratamiento|menos sueño y más obligaciones|una cadena de pérdidas]; [se sabe qué ayudó antes|{relative} lo reconoció pronto].',
      'Entre bajones {subj} es [una persona activa|sociable y capaz], [de modo que el cambio es llamativo|lo que marca el contraste]; [tras este conviene tratar más tiempo|ya procede protección a largo plazo].',
      '[La secuencia de siempre|El orden de otras veces]: [sueño, gusto, autoestima|aislamiento, cansancio, tristeza]; [la próxima vez puede verse antes|las señales son claras].',
      'older-adult :: [Con la edad se acortan los intervalos|Las pérdidas se suman a la propensión de siempre], [el pensamiento se enlentece en el bajón y la memoria aguanta|se mezclan temores por la salud].',
    ]),
    ...onlyWhen('full-remission !degree-open', [
      '[Recuperación completa|Salud plena] desde hace {remission} [tras el último de varios bajones|, aunque el pasado pide cautela]; [conviene protección a largo plazo|el tratamiento debe seguir].',
      'Con {earlier} [a sus espaldas|en el pasado], [la meta es prevenir|la tarea es seguir bien], [sin signo alguno|ahora que no hay síntomas].',
      '[Libre de todo signo|Sin un síntoma] desde hace {remission}; [el riesgo de volver se conoce|conoce el riesgo] [y se afronta con tratamiento continuado|y lo toma en serio].',
      '{Subj} [está bien entre bajones, como antes|ha vuelto a la salud plena]; [conciencia y rutina son la mejor protección|lo siguiente es una larga calma].',
      'Hoy [nada le distingue de una persona sana|la exploración es la de una persona sana]; [solo la historia pide seguimiento|los bajones previos justifican el seguimiento].',
    ]),
    ...onlyWhen('partial-remission', [
      '[Mejor, aún no bien|Mejoría de {remission}, con restos], tras [otro bajón|el último de varios]; [los restos elevan el riesgo|lo que queda también se trata].',
      'El último bajón [se ha levantado en gran parte|casi ha pasado]; [sueño y resistencia van por detrás|quedan dudas de sí], [como tras otros|y piden paciencia].',
      'Con {earlier} [en el pasado|en la historia], [una recuperación incompleta es señal de alarma|merece la pena llegar al final]; [hay apoyos|acepta ayuda].',
      '[Se fueron casi todos los signos y quedan pocos|Quedan unos pocos signos leves] tras {remission} de mejoría; [buen curso hasta ahora|sin motivo para cambiar lo que ayuda].',
      'La recuperación [va por tres cuartos|avanza bien], [más lenta que la última vez|al ritmo conocido].',
    ]),
    ...onlyWhen('degree-open', [
      'El último bajón [pasó o casi|se retira]; [si queda algo|cuán completo es] [no pudo aclararse hoy|pide mirarlo mejor].',
      '[Claramente mejor desde hace {remission}|Fuera del bajón desde hace {remission}]; [en qué grado queda abierto|falta un repaso completo], con {earlier} en el pasado.',
      '[Ahora no hay bajón|El bajón pasó], tras {remission}; [falta medir la recuperación|sin juzgar aún si es completa].',
      'Varios bajones, [levantado el último|ya pasado el último]; [las preguntas sobre restos quedan para la próxima|está por ver si quedan huellas].',
      'El estado es [bueno en conjunto|el de quien se recupera]; [afinar exige el cuestionario|faltan datos sobre los restos].',
    ]),
    ...shortSpellsEs.formulation,
  ],
  plan: [...depressivePlanEs, ...shortSpellsEs.plan],
};
