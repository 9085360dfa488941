// Hand-written: common names of no one in particular, and towns and streets that were made up.

/** Names that stand in for those of real people, by language; none is a word, a town or a state as well. */
export interface SurrogateNames {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly surnames: readonly string[];
  readonly towns: readonly string[];
  /** Without `Street` or `Calle`. */
  readonly streets: readonly string[];
}

const split = (list: string): readonly string[] => list.trim().split(/\s*[|\n]\s*/);

export const SURROGATE_NAMES: Readonly<Record<'en' | 'es', SurrogateNames>> = {
  en: {
    female: split(
      'Alison|Beverly|Caroline|Deborah|Ellen|Frances|Gillian|Hannah|Irene|Joanna|Katherine|Louisa|Margaret|Nancy|Olivia|Pamela|Rachel|Susan|Theresa|Vivian|Wendy|Yvonne|Angela|Bridget|Cynthia|Donna|Emily|Gloria|Helen|Julia',
    ),
    male: split(
      'Andrew|Brian|Christopher|Douglas|Edward|Francis|Gregory|Harold|Ian|Jonathan|Kenneth|Leonard|Martin|Nicholas|Oliver|Patrick|Raymond|Stephen|Thomas|Vincent|Walter|Alan|Benjamin|Charles|Daniel|Frederick|Geoffrey|Howard|Lawrence|Matthew',
    ),
    surnames: split(
      'Anderson|Bennett|Campbell|Dawson|Edwards|Ferguson|Gibson|Harrison|Jennings|Kennedy|Lawson|Morrison|Nelson|Osborne|Patterson|Robertson|Simpson|Thompson|Watkins|Atkinson|Bradley|Crawford|Donaldson|Emerson|Fletcher|Griffiths|Higgins|Jefferson|Lindsay|Mitchell|Nicholson|Peterson|Richards|Sanderson|Tomlinson|Williamson|Armstrong|Davidson|Hutchinson|Stevenson',
    ),
    towns: split(
      'Alderbrook|Brackenford|Coldwater Falls|Dunmarsh|Elmsworth|Fernhollow|Graystead|Hollowbridge|Ivywood|Larkfield|Mossgate|Northmere|Oakhaven|Pinecrest Falls|Quarrydale|Rivermoor|Stonebridge Falls|Thornwick|Underhill|Willowmere',
    ),
    streets: split(
      'Amberley|Birchwood|Chestnut|Dogwood|Elmhurst|Foxglove|Greenfield|Hawthorn|Ivydale|Juniper|Kingfisher|Larkspur|Meadowlark|Nutwood|Orchard|Primrose|Quince|Rosewood|Sycamore|Thistle',
    ),
  },
  es: {
    female: split(
      'Adela|Beatriz|Celia|Daniela|Elvira|Francisca|Gabriela|Herminia|Irene|Josefina|Laura|Marta|Natalia|Olga|Patricia|Raquel|Susana|Teresa|Verónica|Yolanda|Amelia|Catalina|Elisa|Fernanda|Isabel|Lorena|Mónica|Noelia|Silvia|Valeria',
    ),
    male: split(
      'Alberto|Bernardo|Carlos|Domingo|Eduardo|Fernando|Gerardo|Hugo|Ignacio|Javier|Leandro|Manuel|Nicolás|Óscar|Pedro|Ricardo|Sebastián|Tomás|Vicente|Agustín|Benito|Cristóbal|Diego|Enrique|Felipe|Gonzalo|Jorge|Luis|Mariano|Rafael',
    ),
    surnames: split(
      'Aguilar|Benítez|Cabrera|Duarte|Escobar|Figueroa|Gallardo|Hidalgo|Márquez|Jiménez|Lozano|Medina|Navarro|Ortega|Paredes|Quintana|Velasco|Salazar|Trujillo|Vázquez|Acosta|Bermúdez|Carrasco|Domínguez|Espinosa|Bustamante|Cárdenas|Herrera|Villalobos|Lorenzo|Villanueva|Núñez|Ochoa|Pacheco|Santana|Serrano|Zambrano|Valverde|Zapata|Montero',
    ),
    towns: split(
      'Arroyoseco del Monte|Bellavega|Camposanto del Río|Dehesarrubia|Encinalejo|Fuentelmonte|Granjarrosa|Hontanarejo|Lagunarrota|Matarrubia Alta|Navaltorre|Olmedarejo|Peñalarga del Valle|Robledarcas|Sotoverdejo|Torrealameda|Valdelpinar|Villanorte del Campo|Zarzalmonte|Alamedilla Baja',
    ),
    streets: split(
      'de los Almendros|del Olivar|de la Encina|de los Jazmines|del Manantial|de las Acacias|del Santana|de la Alameda|de los Cipreses|del Mirador|de las Amapolas|del Tomillo|de la Espiga|de los Naranjos|del Molino|de las Violetas|del Arroyo|de la Colina|de los Sauces|del Pinar',
    ),
  },
};

/** More first names that tell the sex of who bears them; they replace nobody's. */
export const TELLING_NAMES: Readonly<Record<'female' | 'male', readonly string[]>> = {
  female: split(
    'Mary|Elizabeth|Jennifer|Jessica|Sarah|Karen|Betty|Ashley|Michelle|Dorothy|Kimberly|Carol|Sharon|Kathleen|Shirley|Ruth|Catherine|Janet|Joyce|Alice|Jean|Judith|Evelyn|Heather|Megan|Grace|Nicole|Abigail|Lauren|Madison|Harriet|Agnes|Winifred|Ingrid|Marguerite|Gwendolyn|Deirdre|Siobhán|Carmen|Pilar|Mercedes|Rosario|Concepción|Consuelo|Inés|Maribel|Leire|Itziar|Nerea|Rocío|Luz|Belén|Esther|Ester|Miriam|Raquel|Soledad|Montserrat|Guadalupe|Noemí|Beatriz',
  ),
  male: split(
    'James|Robert|John|Michael|David|William|Richard|Joseph|Mark|Paul|Steven|Kevin|George|Timothy|Ronald|Jason|Jeffrey|Ryan|Jacob|Gary|Eric|Stephen|Scott|Justin|Brandon|Samuel|Jack|Dennis|Jerry|Tyler|Aaron|Jose|Adam|Nathan|Henry|Peter|Zachary|Kyle|Ethan|Joshua|Luke|Simon|Bartosz|Jerome|José|Juan|Antonio|Jesús|Ángel|Miguel|Víctor|Joaquín|Andrés|Iker|Unai|Mikel|Iván|Rubén|Óscar|Raúl|Adrián|Germán|Martín|Julián|Ramón|Salvador|Joan|Jordi|Marc|Daniel|Gabriel|David|Noah|Liam|Jamal|Luca|Joshua|Nikita',
  ),
};
