/** Medication in the notes of those who do not prescribe: it is the doctor who starts it. Uses `{drug}`. Spanish. */
export const doctorsOrderEs: readonly string[] = [
  '[Psiquiatría|El médico del equipo] [ha propuesto|valora] {drug}; [las dudas se verán en esa consulta|se le traslada lo de hoy].',
  '[Por indicación médica|Según pauta de psiquiatría], {drug} [desde esta semana|con los análisis hechos]; [se preguntará por los efectos|se anotará la tolerancia] [en cada contacto|día a día].',
  'Sobre {drug} [decide psiquiatría|decide el médico responsable], [con estos hallazgos a la vista|tras leer este informe].',
  'Medicación: la propuesta [de psiquiatría|médica] es {drug}, [explicada también a {relative}|con inicio a concretar en esa visita].',
];

/** The same where a dose is too low so far. */
export const doctorsDoseEs: readonly string[] = [
  'La dosis de {drug} [se consulta con psiquiatría|la revisará psiquiatría], [con lo vivido estas semanas|antes de la próxima sesión].',
  '[Aviso al médico responsable|Consulta a psiquiatría]: {drug} [ayuda poco por ahora|quizá a dosis corta]; [siguen las sesiones semanales|respuesta en unos días].',
  'Los efectos de {drug} se [anotan|recogen por escrito] para [psiquiatría|el médico], [que decide el siguiente paso|a entregar en la visita].',
];
