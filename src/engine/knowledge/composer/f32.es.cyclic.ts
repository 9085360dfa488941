import type { CategoryText } from './knowledge.ts';
import { onlyWhen } from './onlyWhen.ts';

type Sections = Pick<
  CategoryText,
  | 'complaint'
  | 'arrival'
  | 'admission'
  | 'interval'
  | 'onset'
  | 'impairment'
  | 'past'
  | 'treatment'
  | 'formulation'
  | 'plan'
>;

const each = (templates: readonly string[]): readonly string[] => onlyWhen('cyclic', templates);

/** Sections on complaints bound to the menstrual cycle, Spanish. */
export const cyclicEs: Sections = {
  complaint: each([
    '«[Una semana al mes no hay quien me aguante|Antes de la regla me rompo]», dice {subj}, de {age} años; ocurre desde hace {duration}.',
    '{Person} de {age} años que pide ayuda por [unos días previos a la regla|los días antes del periodo] que [se han vuelto invivibles|le cuestan mucho] desde hace {duration}.',
    '{Subj}, de {age} años, trae [un diario|un calendario del móvil con días en rojo] y quiere saber por qué [cambia su ánimo|todo se tuerce] cada mes.',
    'Remite [ginecología|su médico de familia]: {person} de {age} años, [marcado cambio de ánimo|irritabilidad y llanto] antes de cada regla desde hace {duration}.',
    '{Relative} [notó el ritmo|vio el patrón] primero; {subj}, de {age} años, lleva {duration} con [semanas malas mensuales|los mismos días de tensión y llanto].',
    'Desde hace {duration}, a sus {age} años, [pierde una semana de cada ciclo|teme la segunda mitad del ciclo], [por rabia, llanto e hinchazón|con riñas, lágrimas y vientre hinchado].',
  ]),
  arrival: each([
    '{Subj}, de {age} años, llega [llorando|temblando de rabia] tras una [riña por nada|discusión en casa]; la regla [le toca en {2-4} días|está al caer].',
    'Viene con {relative} después de [tirar un plato|salir corriendo de casa]: {person} de {age} años, [en días previos a la regla, como siempre|la tercera crisis así, siempre antes de sangrar].',
    '{Person} de {age} años que [entra sin compañía|pide que la vean], [desbordada desde la mañana|sin poder dejar de llorar]; espera la regla [esta semana|en días].',
    '«[Es esa semana otra vez|Sé lo que es y no puedo pararlo]», dice (este/esta) {person}, de {age} años, [temblorosa|llorosa y tensa].',
    '{Relative} [trajo|acompañó] a {subj}, de {age} años, porque [la tensión daba miedo|una disputa se fue de las manos], [como en otros ciclos|de nuevo justo antes de la regla].',
  ]),
  admission: each([
    '{Person} de {age} años que ingresó en [una crisis previa a la regla|la semana anterior al sangrado], tras [crisis mensuales|repetidas semanas malas] desde hacía {duration}.',
    'El ingreso se [planificó|organizó] para [observar dos ciclos|iniciar tratamiento] en una {person} de {age} años con [días previos a la regla muy duros|derrumbes mensuales] desde hacía {duration}.',
    '{Subj}, de {age} años, [fue remitida por ginecología|llegó del centro] tras {duration} de [tormentas mensuales de ánimo|malas semanas previas a la regla] [que la agotaron|pese al tratamiento ambulatorio].',
    'Motivó el ingreso [una discusión desbordada|la desesperación] en los días previos a la regla; tiene {age} años y conoce estas semanas desde hace {duration}.',
    'Se admitió a una {person} de {age} años tras [la peor semana hasta la fecha|tres ciclos malos seguidos], con {duration} en total.',
  ]),
  interval: each([
    'improving :: [Dos ciclos más suaves|El último ciclo fue mejor] desde el último contacto, [lo muestra el diario|según sus registros].',
    'improving :: «[Casi no me entero de que me tocaba|Me sorprendió el calendario]», cuenta; [la semana previa fue bien|un solo día malo].',
    'worsening :: [La última semana previa a la regla fue la peor del año|Dos ciclos duros desde la última vez]; [un día sin trabajar en cada uno|con riñas en ambos].',
    'fluctuating :: [Un ciclo fácil y otro duro|Panorama irregular] desde el último contacto; {subj} [no sabe por qué|lo achaca al mal dormir].',
    '!improving :: Ha pasado un ciclo desde el último contacto, [con los días malos donde se esperaba|otra vez con {5-8} días malos]; [a mitad de mes, libre|semanas buenas entre medias].',
    '!improving :: {Subj} [trae los registros completos|enseña su diario]: [máximos antes de sangrar|la misma curva de siempre], [después sin quejas|plana en la primera mitad].',
  ]),
  onset: each([
    'acute-onset :: Empezó [de golpe|de un ciclo a otro] hace {duration}, [tras dejar la píldora|sin causa clara].',
    'gradual-onset :: [Leve al principio|Apenas notado al comienzo], [creció de ciclo en ciclo|fue ocupando más días], hasta lo actual, en {duration}.',
    'fluctuating :: Desde hace {duration} [se alternan ciclos duros y más llevaderos|pesa más en los meses de estrés].',
    'worsening :: A lo largo de {duration} [los días malos pasaron de tres a ocho|cada ciclo ha sido peor que el anterior].',
    'improving :: Lo peor quedó [dos ciclos atrás|atrás]; empezó hace {duration}.',
    'Hace {duration} notó [la primera semana así|el patrón], [cuando {relative} señaló las fechas|al mirar el calendario].',
  ]),
  impairment: each([
    'employed :: [Coge {2-3} días de baja por ciclo|Pasa todas las reuniones a mitad de mes] y [evita a los clientes|cierra la puerta] esos días.',
    'student/schoolchild :: Esa semana [falta a clase|se va antes], y [los exámenes salen mal|el trabajo en grupo acaba en disputa].',
    'Los planes [se hacen según el calendario|se anulan cada mes]; [sus amistades conocen los días|esa semana rechaza invitaciones].',
    'En casa [andan de puntillas|contienen la respiración] una semana, y [después llegan las disculpas|{relative} se encarga].',
    'mild :: Pasa esos días [con esfuerzo|como puede], [a costa de tardes en la cama|sin que muchos lo noten].',
    'severe :: {5-8} días al mes [apenas puede trabajar o llevar la casa|se encierra], [y las relaciones han sufrido mucho|perdió una amistad por ello].',
  ]),
  past: each([
    'naive :: [Nunca tratada por ello|Sin tratamiento hasta ahora]; [como mucho, gotas de herbolario|bolsa de agua caliente y analgésicos].',
    'naive :: Sin [contacto psiquiátrico previo|episodios fuera del ciclo]; [nunca dos semanas seguidas de ánimo bajo|en la primera mitad del ciclo, siempre bien].',
    'treated :: [Probó una píldora|Probó magnesio y una píldora] [sin beneficio duradero|con dolor de cabeza].',
    'treated :: Una vez [acudió a una psicóloga|tomó un antidepresivo dos meses], [con alguna ayuda|suspendido por náuseas].',
    'Nunca [tuvo bajones continuos|pasó semanas seguidas baja]; [el único problema son los días previos a la regla|cada mes hay semanas libres].',
  ]),
  treatment: each([
    'discharge-summary :: Se dio {drug} [de mitad de ciclo a la regla|en la segunda mitad del ciclo], [con buena tolerancia|con náuseas leves], y [los siguientes días previos fueron más suaves|la semana siguiente fue tranquila].',
    'discharge-summary :: Llevó [un registro diario|un diario del ciclo], [que confirmó el patrón|que mostró la relación] y [aprendió a manejar el estrés|practicó relajación].',
    'discharge-summary :: En las sesiones se [trabajaron|ensayaron] [señales de aviso y días tranquilos|salidas a las riñas], [{relative} vino una vez|y se probaron en casa].',
    'discharge-summary :: [Se consultó a ginecología|Opinión de ginecología]: [hormonas normales|sin hallazgos], [otra píldora es opción|sin cambios].',
    'progress-note :: {Drug} en la segunda mitad del ciclo, [con buena tolerancia|según lo previsto], [segundo mes|efectos adversos leves].',
    'progress-note :: [Lleva el diario a diario|Siguen los registros], [lo que ya le da cierta distancia|con {5-8} días malos por ciclo].',
    'progress-note :: [Ejercicio casi a diario|Relajación dos veces al día] esa semana, [funciona|aún sin hábito]; [menos café|menos sal].',
    'progress-note :: Las sesiones [miran las riñas|tratan de planificar según el calendario], [{relative} conoce el plan|horas de calma acordadas en casa].',
  ]),
  formulation: each([
    '[El registro de dos ciclos apoya|El calendario habla de] un cambio de ánimo [ligado a los días previos al sangrado|unido al ciclo], con [una semana libre después|alivio cada mes], no un bajón continuo.',
    'Lo que [lo distingue|cuenta] es el momento: [tensión, llanto y signos físicos|rabia y desesperanza] llegan antes de la regla y [se van con ella|ceden en días].',
    'La sensibilidad parece ser a [la caída hormonal|el propio ciclo], [con niveles normales|el estrés suma], y [golpea sobre todo a los más cercanos|le ha restado confianza].',
    'Un [patrón mensual claro|ritmo de calendario], [un cambio marcado de conducta|deterioro esa semana] y [buen funcionamiento el resto|recuperación completa entre medias] encajan.',
    'Fortalezas: [su propia observación|el diario que lleva], [las semanas buenas|el apoyo de {relative}] y [el deseo claro de cambio|el humor con que lo lleva].',
  ]),
  plan: each([
    '!discharge-summary :: [Registro diario dos ciclos más|Seguir con el diario del ciclo], [ejercicio y sueño regular|menos cafeína y alcohol] en la segunda mitad.',
    '!discharge-summary !mild :: {Drug} [desde el día 14 hasta sangrar|en la segunda mitad de cada ciclo], [valorar tras dos ciclos|a dosis baja].',
    '!discharge-summary :: Preguntar a [ginecología|su ginecóloga] por [la píldora|un anticonceptivo continuo]; [tiroides y hierro|hemograma].',
    '!discharge-summary :: [Hablar con {relative}|Entrevista conjunta] sobre [esa semana|el calendario]; [pausas acordadas|mover lo pesado].',
    'mild !discharge-summary :: [Aún sin fármacos|De entrada sin pastillas]: [manejo del estrés y movimiento|diario y relajación], [después decidir|revisar en dos ciclos].',
    'emergency-note :: [Sala tranquila, infusión y tiempo|Una charla serena] [bastó esta noche|alivió la tensión]; [nada prescrito|sin sedantes].',
    'discharge-summary :: {Drug} [en la segunda mitad de cada ciclo|según lo iniciado], [seis ciclos y revisar|con diario].',
    'discharge-summary :: Seguir con [el diario|los registros]; [plan doméstico para la semana tranquila|días de calma previstos] [en mano|de acuerdo con {relative}].',
    'discharge-summary :: [Sesiones sobre la rabia|Curso de relajación] [dos veces al mes|en el centro], [ginecología en tres meses|ejercicio].',
  ]),
};
