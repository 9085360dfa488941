import { psychosisEs } from './f20.es.features.ts';
import { highEs } from './f31.es.features.ts';
import { lowEs } from './f31.es.lows.ts';
import type { FeatureText } from './knowledge.ts';
import { withoutTokens } from './withoutTokens.ts';

const { voices, persecution, reference, passivity, 'loose-speech': looseSpeech } = psychosisEs;
const { elated, 'short-sleep': shortSleep, 'fast-talk': fastTalk, racing, projects, irritable } = highEs;
const { 'low-mood': lowMood, joyless, slowed, 'self-blame': selfBlame, undecided } = lowEs;

/** Psychosis and mood in one illness, and how the two lie in time. */
export const f25FeaturesEs: Record<string, FeatureText> = {
  voices: voices!,
  persecution: persecution!,
  reference: reference!,
  passivity: passivity!,
  'loose-speech': looseSpeech!,
  elated: withoutTokens(['hypo'], elated!),
  'short-sleep': shortSleep!,
  'fast-talk': fastTalk!,
  racing: racing!,
  projects: projects!,
  irritable: irritable!,
  'low-mood': withoutTokens(['both'], lowMood!),
  joyless: joyless!,
  slowed: slowed!,
  'self-blame': selfBlame!,
  undecided: undecided!,
  'mindless-of-mood': {
    now: [
      'Antes de cambiar el ánimo, [las voces|voces y creencias raras] llevaban {alone}, [con humor parejo|con sueño y ánimo corrientes], [lo confirma {relative}|según la línea de tiempo].',
      'También {earlier}, [ya nivelado el ánimo|con el humor normal], [siguió oyendo voces|mantuvo las creencias falsas] durante {alone}, [sin alza ni bajón|en calma].',
      'Las [voces y creencias|señales psicóticas] [no van al paso del ánimo|duran más que el ánimo]: {earlier} [siguieron {alone} en calma|estuvieron {alone} sin cambio de humor].',
      '[Un diario|La historia] [muestra|recoge] {alone}, {earlier}, con [voces diarias|creencias intactas] y [ánimo del todo parejo|sin episodio afectivo].',
      'En épocas de [ánimo parejo|calma], dice, las voces ["no miran cómo estoy"|"siguen igual"|"estaban cuando todo iba bien"], [hasta {alone}|por {alone}, {earlier}].',
      'Hubo [temporadas|periodos] de {alone} en que [solo voces y creencias|alucinaciones y delirios sin más] [marcaban la enfermedad|estaban presentes], [con humor corriente|ánimo nivelado], [la última {earlier}|así {earlier}].',
    ],
    then: [
      'Durante {alone}, antes de virar el ánimo, [oía voces|las creencias eran firmes] [con humor parejo|sin cambio anímico].',
      '{Earlier} hubo {alone} de [voces|psicosis] [sin episodio de ánimo|con humor nivelado], [bien documentado|según {relative}].',
      'Las [voces y creencias|señales psicóticas] habían [empezado antes|ido por delante]; el ánimo las siguió {alone} después.',
    ],
    better: [
      'Con el ánimo [nivelado|asentado], [un resto de voces|una huella de las creencias] [duró un tiempo|quedó atrás], [como {earlier}|lo que encaja con el curso].',
      'Ánimo y psicosis [no mejoraron a la par|se separaron otra vez]: [primero el humor, luego las voces|las voces van más despacio].',
      'Las [voces|creencias] [cedieron después que el ánimo|tardaron más que el humor], [patrón ya conocido|como se esperaba].',
      'Algunas [voces|creencias raras] [siguen pese al ánimo parejo|persisten con humor nivelado], [débiles|con menos peso].',
    ],
  },
  'mood-for-long': {
    now: [
      'Aun así los episodios de ánimo [llenan casi toda la enfermedad|ocupan la mayor parte]: [en {years}, más meses con que sin|en {years} pocas estaciones sin uno].',
      '[A lo largo de {years}|En {years} de enfermedad] el ánimo ha estado [desequilibrado|alterado] [más veces que no|la mayor parte], [y las voces rara vez van solas mucho tiempo|con ambas cosas superpuestas].',
      'Desde hace {duration} [voces y ánimo alterado|las dos caras de la enfermedad] van [juntas|a la par], [como en casi toda fase previa|que es la regla en su caso].',
      '[Contado en el calendario|Calculado con {relative}], los episodios de ánimo [cubren más de la mitad de|marcan] los {years}, [cruzados por la psicosis|con las voces de fondo].',
      'Psicosis y ánimo [van unidos aquí|siempre se entrelazan]: [cada fase de {years} tuvo ambas|{years} y apenas una fase de una sola clase].',
    ],
    then: [
      'En {years} los episodios de ánimo habían [sido casi toda la enfermedad|llegado largos y seguidos], [con voces al lado|cruzados por la psicosis].',
      'A la entrada [voces y ánimo alterado|ambas cosas] [iban juntas|coincidían] desde hacía {duration}.',
      'El ánimo había estado [alterado la mayor parte de|en desequilibrio casi todos] los {years} de enfermedad.',
    ],
    better: [
      'El ánimo [es parejo|sigue en rango] [desde hace un tiempo|desde que se fijó la dosis], [tras {years} de episodios frecuentes|una calma poco común].',
      'Tanto [ánimo como voces|una cara como otra] [respondieron|cedieron], [el ánimo más|con un mismo plan].',
      '[Sueño y humor|Ánimo e impulso] están [cerca de lo habitual|casi nivelados], [acabado el largo episodio|anotados a diario].',
    ],
  },
  'restless-mood': {
    now: [
      'El ánimo [cambia de color|vira] de un día a otro: [impulso irritable|horas de euforia] y [tristeza pesada|llanto] [se siguen|se mezclan], [sin polo que mande|demasiado breves para nombrarlos].',
      'Lleva {duration} [con los nervios a flor de piel|en carne viva], [ya veloz, ya hundid(o/a)|ni arriba ni abajo por mucho tiempo], [con sueño roto|comiendo poco].',
      'open-kind :: Qué clase de ánimo acompañó a las voces [no está claro|lo cuenta de tres modos]: ["arriba"|"ido"|"negro"], [tampoco {relative} lo sabe|faltan informes].',
      'blend :: [Miedo, ira y tristeza|Tensión y abatimiento] [se turnan|se funden], [a veces con un golpe de energía|rotos por una hora de alegría], [así {duration}|distinto de un alza o un bajón claros].',
      '[Llora y después hace grandes planes|Rebosa energía y al otro día no se levanta|Ríe y se derrumba], [todo en una semana|así {duration}].',
      'Duerme [cuatro horas una noche y doce otra|a trozos], la energía [viene a ráfagas|sube y cae], [el humor igual|y el ánimo con ella], ya {duration}.',
    ],
    then: [
      'El ánimo había [oscilado|cambiado] durante {duration}, [arriba y abajo por turnos|sin polo rector].',
      'Llevaba {duration} [alterad(o/a) y lloros(o/a)|acelerad(o/a) y luego exhaust(o/a)].',
      'A la entrada [angustia, ira y breve euforia|llanto y tensión] [se alternaban|se mezclaban].',
    ],
    better: [
      'El ánimo [oscila menos|halló un punto medio], [con horas tensas a veces|no a diario].',
      '[Llanto y tensión|Las ráfagas de ánimo] [ceden|son raras], [con el tipo de episodio aún abierto|primero el sueño].',
      'Está [más en calma|menos a flor de piel], [humor más firme|los días se parecen más].',
    ],
    exam: {
      mood: [
        'Ánimo [tenso y cambiante|inestable], ["todo a la vez"|"ya no sé"|"en carne viva"] en sus palabras.',
        '[Entre ira y llanto|Alterad(o/a)], ["demasiado"|"como el tiempo"], [cambia en la hora|sin polo delante].',
        'Del ánimo: ["arriba, abajo, de lado"|"como una radio"]; [inestable|imposible de fijar].',
        'Humor [desigual|turbado], [una risa y luego sombra|con miedo], ["pregunte luego"|"las dos cosas"].',
      ],
      affect: [
        'Afecto [lábil|inestable], [llora y luego corta|vivo un momento], [al cambiar de tema|sin tema alguno].',
        'Sentir [intenso|a flor de piel], [cambia rápido|difícil de calmar], [ojos húmedos|mandíbula tensa].',
        'La expresión [varía mucho|es imprevisible], [calor e ira por turnos|una risa cortada].',
        '[Ansios(o/a)|Irritable] en la superficie, [triste debajo|eufóric(o/a) segundos], [nunca igual mucho rato|agotador].',
      ],
    },
  },
};
