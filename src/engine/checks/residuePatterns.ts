import type { Clue } from '../text/clues.ts';
import type { LlmResidueEvidence } from './finding.ts';

/** What a language model leaves in a text: one list, for the check of datasets and for the gate of generated answers. */
export interface ResiduePattern {
  readonly kind: LlmResidueEvidence['kind'];
  /** What it is, for people; the marked words follow behind a colon. */
  readonly what: string;
  /** Has the flags g and, for several lines, m. */
  readonly pattern: RegExp;
  /** Where it may stand: in the whole text, or only near its beginning, its end, or either. */
  readonly where: 'anywhere' | 'beginning' | 'end' | 'edges';
  /** Where none of these holds, the pattern stands nowhere in the text; without them it may stand in any. */
  readonly clues?: readonly Clue[];
}

/** How far the beginning and the end of a text reach, in UTF-16 units. */
export const REACH = { beginning: 400, end: 700 } as const;

const REASONING_TAGS = 'think|thinking|reasoning|thought|thoughts|analysis|scratchpad|reflection';
const REFUSES =
  '(?:assist|help|write|create|generate|provide|comply|fulfill?|produce|do (?:that|this)|continue|ayudar|cumplir|generar|crear|escribir|proporcionar|redactar)';
const REPORT_NOUNS =
  'report|note|summary|evaluation|assessment|vignette|write-up|case|informe|nota|resumen|evaluaci[oó]n|valoraci[oó]n|caso';
const INVENTED =
  'fictional|fictitious|fictionali[sz]ed|hypothetical|synthetic|imaginary|AI[- ]generated|ficti\\w+|sint[eé]tic\\w+|hipot[eé]tic\\w+|imaginari\\w+';
const UNREAL = [
  `\\b(?:is|are|was|were|been|be|es|son|sea|sean) (?:an? |un |una )?(?:entirely |purely |completely |wholly |totalmente |completamente )?(?:${INVENTED})`,
  `\\b(?:${INVENTED}) (?:patient|person|individual|case|character|scenario|example|data|${REPORT_NOUNS})\\b`,
  `\\b(?:paciente|persona|personaje|datos|escenario|ejemplo|${REPORT_NOUNS}) (?:${INVENTED})`,
  '\\b(?:generated|written|created) by (?:an )?(?:AI|language model)\\b|\\b(?:generad|escrit|cread)[oa] por (?:una )?IA\\b',
  '\\bnot (?:based on |represent |depict |refer to )?(?:an? |any )?(?:real|actual) (?:patient|person|case|individual)',
  '\\bno (?:es|corresponde a|se basa en|representa a) (?:un |una |ning[uú]n |ninguna )?(?:caso|paciente|persona) real',
  '\\bresemblance to|\\bparecido con|\\b(?:illustrative|illustration|educational|demonstration) purposes|\\bfines (?:ilustrativos|educativos|did[aá]cticos)',
].join('|');
const PLACEHOLDER_NOUNS =
  'name|names|initials|d\\.?o\\.?b\\.?|birth ?date|date|dates|age|mrn|id|number|address|phone|telephone|email|e-mail|signature|hospital|clinic|facility|physician|doctor|provider|clinician|therapist|psychiatrist|psychologist|nurse|examiner|city|state|town|school|employer|location|title|credentials|medication|dosage|dose|diagnosis|gender|pronouns?|occupation|patient|client|nombre|nombres|apellidos?|iniciales|fecha|fechas|edad|n[uú]mero|nhc|direcci[oó]n|tel[eé]fono|correo|firma|centro|m[eé]dic[oa]|psiquiatra|psic[oó]log[oa]|terapeuta|profesional|ciudad|localidad|colegiado|medicaci[oó]n|dosis|diagn[oó]stico|sexo|profesi[oó]n|paciente|cliente|XX+|xx+';

/** Opens a chain of thought, or closes one. */
export const REASONING_TAG = new RegExp(`<\\s*/?\\s*(?:${REASONING_TAGS})\\s*>`, 'i');

/** Tokens that chat templates put between turns. */
export const CHAT_TOKEN =
  /<[|｜][\w▁]+[|｜]>|<\/?(?:start|end)_of_(?:turn|text|image)>|\[\/?INST\]|<<\/?SYS>>|<\/?s>|<(?:eos|bos|pad)>/i;

/** A model that declines, at the very beginning of an answer; patients who say they cannot sleep do not match. */
export const REFUSAL = new RegExp(
  `^(?:(?:I['’]?m|I am) (?:very |so |really )?(?:sorry(?:[,.;!]| but\\b| I\\b)|unable to ${REFUSES})|(?:Unfortunately, )?I (?:cannot|can['’]t|can not|won['’]t) ${REFUSES}|I must decline\\b|Lo siento(?:[,.;!]| pero\\b)|Lamento (?:no|decir|informar|mucho)\\b|No puedo ${REFUSES})`,
  'i',
);
export const REFUSAL_CLUES: readonly Clue[] = [
  { opening: ['|i|', '|im|', 'unfortunately', '|lo|', '|lamento|', '|no|'] },
];
/** Longest refusal, in words: a report that only begins like one is longer. */
export const REFUSAL_WORDS = 120;

/** A model that speaks of itself as one. */
export const SELF_DISCLOSURE =
  /\bas an? (?:AI|large language|language) (?:language )?(?:model|assistant)\b|\bas an AI\b|\bI(?: am|['’]m) (?:just |only )?an? (?:AI|(?:large )?language model)\b|\bcomo (?:un |una )?(?:modelo de (?:lenguaje|IA)|IA|inteligencia artificial|asistente (?:de IA|virtual))\b|\bsoy (?:solo |s[oó]lo )?(?:un |una )?(?:modelo de lenguaje|IA|inteligencia artificial)\b/i;

/** A fence around a whole answer. */
export const FENCED = /^```[a-z]*[ \t]*\r?\n([\s\S]*?)\r?\n?```$/i;

/** Words an answer begins with before the report does. */
const PREFACES =
  'sure certainly |of| absolutely great understood claro |por| desde entendido |con| perfecto here below |the| aqu |a|'.split(
    ' ',
  );
/** What is said of an invented patient, or of who wrote of one. */
const INVENTED_WORDS = (
  'ficti synthetic sintetic hypothetical hipotetic imaginar |ai| |ia| language |real |actual| resemblance parecido ' +
  'illustrati ilustrativ educational educativ demonstration didactic'
).split(' ');

const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}g`);

/** In order of precedence: of two that overlap the earlier one counts. */
export const RESIDUE_PATTERNS: readonly ResiduePattern[] = [
  {
    kind: 'reasoning',
    what: 'A chain of thought stands in the text',
    pattern: new RegExp(`<\\s*(${REASONING_TAGS})\\s*>[\\s\\S]*?<\\s*/\\s*\\1\\s*>|${REASONING_TAG.source}`, 'gi'),
    where: 'anywhere',
    clues: [{ signs: ['<'] }],
  },
  {
    kind: 'reasoning',
    what: 'The model thinks aloud',
    pattern:
      /^\s*(?:Okay|OK|Alright|All right|Hmm|Let me think|First, I need to|Vale|Bien|Bueno|Veamos)\b[,.:]? ?(?:so,? |then,? |entonces,? )?(?:I(?:['’]ll| need| have| should| must)|let me|let['’]s|the user|we need|about|necesito|tengo que|debo|el usuario|voy a)\b[^\n]*?(?:[.!?](?=\s|$)|(?=\n)|$)/gi,
    where: 'beginning',
    clues: [{ opening: 'okay |ok| alright |all| hmm |let| first vale bien bueno veamos'.split(' ') }],
  },
  {
    kind: 'reasoning',
    what: 'The model speaks of the one who asked it',
    pattern:
      /\b(?:the user (?:wants|asked|asks|requested|is asking|has asked|needs me|said)|el usuario (?:quiere|pide|ha pedido|solicita))\b/gi,
    where: 'anywhere',
    clues: [{ words: [['|user|', '|usuario|']] }],
  },
  {
    kind: 'chat-markup',
    what: 'Markup of a chat',
    pattern: everywhere(CHAT_TOKEN),
    where: 'anywhere',
    clues: [{ signs: ['<', '['] }],
  },
  {
    kind: 'chat-markup',
    what: 'A speaker’s label of a chat',
    pattern: /^#{2,3} ?(?:Assistant|Human|User|Response|Instruction|Asistente|Usuario|Respuesta|Instrucci[oó]n)\b:?/gm,
    where: 'anywhere',
    clues: [{ signs: ['##'] }],
  },
  {
    kind: 'chat-markup',
    what: 'A speaker’s label of a chat',
    pattern: /^(?:(?:assistant|user|system):|(?:Human|ASSISTANT|USER):(?=\s))/gm,
    where: 'anywhere',
    clues: [
      {
        words: [['|assistant|', '|user|', '|system|', '|human|']],
        signs: ['assistant:', 'user:', 'system:', 'Human:', 'ASSISTANT:', 'USER:'],
      },
    ],
  },
  {
    kind: 'chat-markup',
    what: 'A speaker’s label of a chat',
    pattern: /^\s*(?:assistant|asistente|system|user|human|AI|bot)\s*(?::|\n)/gi,
    where: 'beginning',
    clues: [{ opening: '|assistant| |asistente| |system| |user| |human| |ai| |bot|'.split(' ') }],
  },
  {
    kind: 'chat-markup',
    what: 'The JSON around an answer',
    pattern: /^\s*\{\s*"(?:text|note|report|content|nota|informe|texto)"\s*:\s*"?/g,
    where: 'beginning',
    clues: [{ signs: ['{'] }],
  },
  {
    kind: 'chat-markup',
    what: 'A line break written as an escape',
    pattern: /(?:\\r)?\\n(?:(?:\\r)?\\n)+|\\n(?=[-*•\s]|\p{Lu})/gu,
    where: 'anywhere',
    clues: [{ signs: ['\\n'] }],
  },
  {
    kind: 'placeholder',
    what: 'A placeholder was not filled in',
    pattern: new RegExp(
      [
        `\\{\\{[^{}\\n]{0,80}\\}\\}|\\{[A-Za-z_]\\w{1,40}\\}|\\[\\*\\*[^\\]\\n]{0,80}\\*\\*\\]`,
        `[\\[<(](?:insert|enter your|add your|specify|fill in|inserte|insertar|introduzca|completar|especificar)\\b[^\\])>\\n]{0,80}[\\])>]`,
        `\\[(?:your|patient['’]s|client['’]s|su|tu)\\b[^\\]\\n]{0,80}\\]`,
        `[\\[<](?:[\\p{L}'’./-]+[ _]){0,4}(?:${PLACEHOLDER_NOUNS})(?:[ /_](?:here|${PLACEHOLDER_NOUNS}|of \\w+|del? (?:la |el )?[\\p{L}]+(?: [\\p{L}]+)?|aqu[ií])){0,2}[\\]>]`,
      ].join('|'),
      'giu',
    ),
    where: 'anywhere',
    clues: [
      { signs: ['[', '<', '{'] },
      {
        signs: ['('],
        words: ['|insert| |enter| |add| specify |fill| inserte insertar introduzca completar especificar'.split(' ')],
      },
    ],
  },
  {
    kind: 'placeholder',
    what: 'A placeholder was not filled in',
    pattern: /\b(?:XX|MM|DD)[/-](?:XX|DD|MM)[/-](?:XXXX|YYYY|AAAA|XX|YY)\b/g,
    where: 'anywhere',
    clues: [
      {
        words: [
          ['|xx|', '|mm|', '|dd|'],
          ['|xxxx|', '|yyyy|', '|aaaa|', '|xx|', '|yy|'],
        ],
        signs: ['XX', 'YY', 'AAAA'],
      },
    ],
  },
  {
    kind: 'markdown',
    what: 'A Markdown fence',
    pattern: /^[ \t]*```[\w-]*[ \t]*$/gm,
    where: 'anywhere',
    clues: [{ signs: ['```'] }],
  },
  {
    kind: 'markdown',
    what: 'A Markdown heading',
    pattern: /^#{2,6}[ \t]+\S[^\n\r]*/gm,
    where: 'anywhere',
    clues: [{ signs: ['##'] }],
  },
  {
    kind: 'markdown',
    what: 'A Markdown heading',
    pattern: /^# [^\n\r]*(?=\r?\n)/g,
    where: 'beginning',
    clues: [{ signs: ['# '] }],
  },
  {
    kind: 'markdown',
    what: 'Markdown emphasis',
    pattern: /\*\*(?=[^\s*])[^*\n]{0,200}?[^\s*]\*\*|(?<![\w_])__(?=[^\s_])[^_\n]{0,200}?[^\s_]__(?![\w_])/g,
    where: 'anywhere',
    clues: [{ signs: ['**', '__'] }],
  },
  {
    kind: 'markdown',
    what: 'A Markdown table or rule',
    pattern: /^[ \t]*\|(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t]*$|^(?:---|\*\*\*)[ \t]*$/gm,
    where: 'anywhere',
    clues: [{ signs: ['--', '***'] }],
  },
  {
    kind: 'markdown',
    what: 'A Markdown link',
    pattern: /!?\[[^\]\n]*\]\((?:https?:|#|\/)[^)\n]*\)/g,
    where: 'anywhere',
    clues: [{ signs: [']('] }],
  },
  {
    kind: 'refusal',
    what: 'The model refuses',
    pattern:
      /\b(?:I (?:cannot|can['’]t|can not|won['’]t|am unable to|am not able to)|I['’]m (?:unable|not able) to|No puedo|No me es posible) (?:assist|help|comply|fulfill?|provide|write|create|generate|complete|ayudar\w*|cumplir|proporcionar|generar|crear|escribir|redactar|completar)(?: you)?(?: with| con)? (?:this|that|your|the|such an?|est[ea]|es[ea]|su|tu|la|el|dicha) (?:request|task|prompt|content|(?:type|kind) of (?:request|content)|solicitud|petici[oó]n|tarea|contenido)\b[^\n]*?(?:[.!?](?=\s|$)|(?=\n)|$)/gi,
    where: 'edges',
    clues: [
      {
        words: [
          'cannot |can| |won| able |puedo| posible'.split(' '),
          ['|i|', '|puedo|', 'posible'],
          'request task prompt content solicitud petici tarea contenid'.split(' '),
        ],
      },
    ],
  },
  {
    kind: 'assistant-voice',
    what: 'The model speaks of itself',
    pattern: everywhere(SELF_DISCLOSURE),
    where: 'anywhere',
    clues: [
      {
        words: [
          '|ai| language |ia| lenguaje artificial virtual'.split(' '),
          '|ai| model assistant |ia| inteligencia asistente'.split(' '),
        ],
      },
    ],
  },
  {
    kind: 'assistant-voice',
    what: 'A preface of the model',
    pattern: new RegExp(
      `^\\s*(?:(?:Sure(?: thing)?|Certainly|Of course|Absolutely|Great|Understood|Claro(?: que s[ií])?|Por supuesto|Desde luego|Entendido|Con gusto|Perfecto)[!,.:](?:[^\\n]{0,120}[.!])?\\s*)?(?:Here(?:['’]s| is| are)|Below (?:is|you)|The following is|Aqu[ií] (?:tiene|tienes|est[aá]|va|le)|A continuaci[oó]n)(?![\\p{L}])[^\\n.:]{0,140}?\\b(?:${REPORT_NOUNS})\\b[^\\n:]{0,140}(?::|\\.?(?=\\n))`,
      'giu',
    ),
    where: 'beginning',
    clues: [{ opening: PREFACES }],
  },
  {
    kind: 'assistant-voice',
    what: 'A preface of the model',
    pattern:
      /^\s*(?:Sure|Certainly|Of course|Absolutely|Understood|Claro|Por supuesto|Desde luego|Entendido|Con gusto)(?:!|[,.] (?:I(?:['’]ll|['’]d)?|here|let|happy|below|aqu[ií]|a continuaci[oó]n|le|te)(?![\p{L}]))[^\n]{0,200}?(?:[.!:](?=\s|$)|(?=\n)|$)/giu,
    where: 'beginning',
    clues: [{ opening: PREFACES }],
  },
  {
    kind: 'assistant-voice',
    what: 'A comment of the model on its text',
    pattern: new RegExp(
      `^[ \\t(*_\\[]*(?:Please note|Note|N\\.B\\.|Disclaimer|Important|This|The (?:above|preceding|following)|All (?:names|details|information)|Any resemblance|Nota|Aviso|Advertencia|Descargo|Tenga en cuenta|Est[ea]|El (?:presente|anterior)|Tod[oa]s l[oa]s|Cualquier parecido)\\b[^\\n]*?(?:${UNREAL})[^\\n]*`,
      'gim',
    ),
    where: 'edges',
    clues: [{ words: [INVENTED_WORDS] }],
  },
  {
    kind: 'assistant-voice',
    what: 'A closing word of the model',
    pattern:
      /\b(?:I hope this (?:helps|meets|report|note)|(?:Please )?let me know if you(?:['’]d| would)? (?:like|want|need|prefer)(?: me)?\b|Would you like me to|Feel free to (?:ask|adjust|modify|edit|customi[sz]e)|Espero que (?:esto|este|esta|le|te)\b|Si (?:necesita|necesitas|desea|deseas|quiere|quieres) (?:que|alg[uú]n (?:cambio|ajuste)|m[aá]s (?:detalles|informaci[oó]n))|¿(?:Desea|Quiere|Deseas|Quieres|Te gustar[ií]a|Le gustar[ií]a) que)[^\n]*(?=\s*$)/gi,
    where: 'end',
    clues: [
      { words: [['|hope|'], ['|this|']] },
      { words: [['|let|'], ['|know|']] },
      { words: [['|would|'], ['|like|'], ['|you|']] },
      { words: [['|feel|'], ['|free|']] },
      { words: [['espero', 'necesita', 'desea', 'quiere', 'gustar']] },
    ],
  },
  {
    kind: 'assistant-voice',
    what: 'A count or an end mark of the model',
    pattern:
      /^[ \t(*_[]*(?:word count|total words|recuento de palabras|n[uú]mero de palabras|total de palabras)\b\W*\d+[^\n]*|^[ \t]*[([]\s*(?:approximately |about |~|aproximadamente |unas )?\d{2,4} (?:words|palabras)\s*[)\]][ \t]*$|[([](?:approximately |about |~|aproximadamente |unas )?\d{2,4} (?:words|palabras)[)\]]\s*$(?![\s\S])|^[ \t]*[[(*]+(?:End of (?:the )?(?:report|note|evaluation)|Fin (?:del informe|de la nota))[\])*]+[ \t]*$/gim,
    where: 'end',
    clues: [
      { words: [['|word|', '|words|', 'palabras']] },
      { words: [['|end|'], ['|report|', '|note|', '|evaluation|']], signs: ['[E', '[e', '(E', '(e', '*E', '*e'] },
      { words: [['|fin|']], signs: ['[F', '[f', '(F', '(f', '*F', '*f'] },
    ],
  },
];
