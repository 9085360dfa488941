// Hand-written. States and large towns, whose names identify where a person lives (45 CFR 164.514(b)(2)(i)(B)).

/** Full names and postal codes of the states of the USA, as `Name=CODE`. A state alone is no identifier. */
export const states = `
Alabama=AL|Alaska=AK|Arizona=AZ|Arkansas=AR|California=CA|Colorado=CO|Connecticut=CT|Delaware=DE|District of Columbia=DC|Florida=FL
Georgia=GA|Hawaii=HI|Idaho=ID|Illinois=IL|Indiana=IN|Iowa=IA|Kansas=KS|Kentucky=KY|Louisiana=LA|Maine=ME|Maryland=MD
Massachusetts=MA|Michigan=MI|Minnesota=MN|Mississippi=MS|Missouri=MO|Montana=MT|Nebraska=NE|Nevada=NV|New Hampshire=NH|New Jersey=NJ
New Mexico=NM|New York=NY|North Carolina=NC|North Dakota=ND|Ohio=OH|Oklahoma=OK|Oregon=OR|Pennsylvania=PA|Puerto Rico=PR
Rhode Island=RI|South Carolina=SC|South Dakota=SD|Tennessee=TN|Texas=TX|Utah=UT|Vermont=VT|Virginia=VA|Washington=WA
West Virginia=WV|Wisconsin=WI|Wyoming=WY
`;

/** Towns whose names are hardly anything else. */
export const towns = `
Akron|Albany|Albuquerque|Amarillo|Anaheim|Anchorage|Ann Arbor|Atlanta|Augusta|Austin|Bakersfield|Baltimore|Baton Rouge|Beaumont
Berkeley|Birmingham|Boise|Boston|Boulder|Bridgeport|Brooklyn|Brownsville|Buffalo|Burlington|Cambridge|Charleston|Charlotte
Chattanooga|Chesapeake|Chicago|Chula Vista|Cincinnati|Cleveland|Colorado Springs|Corpus Christi|Dallas|Dayton|Denver|Des Moines
Detroit|Duluth|Durham|El Paso|Escondido|Eugene|Evansville|Fayetteville|Flint|Fort Collins|Fort Lauderdale|Fort Wayne
Fort Worth|Fremont|Fresno|Gainesville|Galveston|Glendale|Grand Rapids|Greensboro|Hartford|Hialeah|Hoboken|Honolulu|Houston
Huntsville|Indianapolis|Irvine|Jacksonville|Jersey City|Kalamazoo|Kansas City|Knoxville|Lafayette|Lancaster|Lansing|Laredo
Las Vegas|Lexington|Little Rock|Long Beach|Los Angeles|Louisville|Lowell|Lubbock|Memphis|Miami|Milwaukee|Minneapolis
Modesto|Montgomery|Naperville|Nashville|New Haven|New Orleans|New York City|Newark|Norfolk|Oakland|Oklahoma City|Omaha|Orlando|Pasadena
Philadelphia|Phoenix|Pittsburgh|Plano|Portland|Poughkeepsie|Providence|Raleigh|Reno|Riverside|Roanoke|Rochester|Rockford|Sacramento
Salem|Salinas|Salt Lake City|San Antonio|San Bernardino|San Diego|San Francisco|San Jose|Santa Ana|Santa Barbara|Santa Clara
Santa Cruz|Santa Fe|Santa Monica|Santa Rosa|Savannah|Scottsdale|Scranton|Seattle|Shreveport|Sioux Falls|Spokane|Springfield|St. Louis|St. Paul
St. Petersburg|Stamford|Stockton|Syracuse|Tacoma|Tallahassee|Tampa|Tempe|Toledo|Topeka|Tucson|Tulsa|Waco|Wichita|Wilmington
Winston-Salem|Worcester|Yonkers|Youngstown|Yuma|Manhattan|Queens|Toronto|Montreal|Vancouver|Calgary|Edmonton|Ottawa|Winnipeg|Quebec City
London|Manchester|Liverpool|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Leicester|Coventry|Cardiff|Swansea|Belfast|Edinburgh
Glasgow|Aberdeen|Dundee|Brighton|Southampton|Portsmouth|Plymouth|Norwich|Oxford|Dublin|Galway|Limerick|Sydney|Melbourne|Brisbane|Perth
Adelaide|Auckland|Wellington|Christchurch|Paris|Lyon|Marseille|Toulouse|Bordeaux|Berlin|Hamburg|Munich|Frankfurt|Stuttgart
Vienna|Zurich|Geneva|Basel|Brussels|Antwerp|Amsterdam|Rotterdam|The Hague|Copenhagen|Stockholm|Gothenburg|Oslo|Bergen|Helsinki
Warsaw|Kraków|Krakow|Prague|Budapest|Bucharest|Sofia|Athens|Rome|Milan|Naples|Turin|Venice|Lisbon|Porto|Moscow|Kyiv|Istanbul
Ankara|Beirut|Baghdad|Tehran|Jerusalem|Tel Aviv|Cairo|Casablanca|Lagos|Accra|Nairobi|Johannesburg|Cape Town|Karachi|Lahore
Delhi|New Delhi|Mumbai|Bangalore|Chennai|Kolkata|Dhaka|Bangkok|Hanoi|Ho Chi Minh City|Manila|Jakarta|Singapore|Hong Kong|Shanghai
Beijing|Tokyo|Osaka|Kyoto|Seoul|Mexico City|Guadalajara|Monterrey|Tijuana|Havana|San Juan|Santo Domingo|Bogotá|Bogota|Medellín|Medellin
Cali|Caracas|Quito|Guayaquil|Lima|La Paz|Santiago|Buenos Aires|Montevideo|Asunción|São Paulo|Rio de Janeiro|Brasilia
Madrid|Barcelona|Valencia|Sevilla|Seville|Zaragoza|Málaga|Malaga|Murcia|Palma de Mallorca|Las Palmas|Bilbao|Alicante|Córdoba|Cordoba
Valladolid|Vigo|Gijón|Gijon|Hospitalet|A Coruña|La Coruña|Vitoria|Granada|Elche|Oviedo|Badalona|Terrassa|Cartagena|Jerez|Sabadell
Móstoles|Pamplona|Almería|Almeria|Fuenlabrada|Leganés|Donostia|San Sebastián|San Sebastian|Getafe|Burgos|Santander|Castellón|Albacete
Alcorcón|Logroño|Badajoz|Salamanca|Huelva|Marbella|Lleida|Tarragona|Mataró|Torrevieja|Parla|Algeciras|Alcobendas|Jaén|Ourense|Reus
Torrelavega|Girona|Lugo|Santiago de Compostela|Cáceres|Lorca|Avilés|Talavera de la Reina|Cuenca|Guadalajara|Pontevedra|Ciudad Real
Palencia|Ferrol|Ceuta|Melilla|Segovia|Ávila|Soria|Zamora|Huesca|Teruel|Mérida|Toledo|León
`;

/** Towns whose names are also people's names or plain words: they count only where an address or `in`, `from`, `en` says so. */
export const ambiguousTowns = `
Augusta|Austin|Beaumont|Bergen|Boulder|Buffalo|Burlington|Cali|Carson|Charlotte|Cleveland|Concord|Cuenca|Dallas|Denver|Elizabeth
Eugene|Flint|Florence|Fremont|Gary|Geneva|Glendale|Granada|Hamilton|Hamburg|Houston|Independence|Irvine|Jackson|Jerez|Lafayette
Lancaster|León|Lima|Lincoln|Lourdes|Lowell|Lugo|Madison|Mesa|Mobile|Modesto|Montgomery|Murcia|Naples|Norfolk|Orlando|Palma|Paris|Perth|Phoenix
Plymouth|Plano|Mobile|Providence|Queens|Reading|Reno|Riverside|Rome|Salem|Salinas|Santiago|Savannah|Sofia|Soria|Sydney|Toledo|Tyler|Valencia|Victoria
Vienna|Vitoria|Wellington|York|Bath|Lorca|Burgos|Barcelona|Zamora|Santander|Cartagena|Córdoba|Cordoba|Sevilla|Segovia|Mérida
Ávila|Salamanca|Marbella|Adelaide|Milan|Troy|Warren|Sterling|Aurora|Arlington|Columbus|Columbia|Richmond|Garland|Henderson
Chandler|Gilbert|Aberdeen|Bristol|Cambridge|Oxford|Edinburgh|Glasgow|Boston|Montreal|Calgary|Manchester|Lexington|Salamanca|Athens|Venice
Scranton|Lansing|Durham|Raleigh|Berkeley|Stamford|Stockton|Laredo|Waco|Newcastle|Brighton|Moscow|Jaén|Reus|Parla
`;

/** English words a street name ends with, in full and short. */
export const streetEndings = `
Street St Road Rd Avenue Ave Av Boulevard Blvd Lane Ln Drive Dr Court Ct Way Place Pl Terrace Ter Circle Cir Square Sq Highway Hwy
Parkway Pkwy Trail Trl Crescent Cres Close Grove Row Alley Loop Turnpike Pike Expressway Plaza Gardens Mews Hill Heights Ridge Run
`;

/** Spanish words a street name begins with, in lower case. */
export const streetBeginnings = `
calle avenida avda av plaza pza paseo ronda travesía glorieta camino carretera ctra urbanización urb callejón pasaje rambla
carrer rúa
`;

/** Words before a place one lives in or comes from. */
export const placeContexts = `
in from near to outside around at of en desde cerca hasta natural reside
`;

/** Countries, parts of the world and the like: no identifiers, though one lives in them or comes from them. */
export const largePlaces = `
Afghanistan Africa Albania Algeria America Andalucía Angola Argentina Armenia Asia Asturias Australia Austria Bangladesh Belarus
Belgium Belize Bolivia Bosnia Brasil Brazil Britain Bulgaria California Cambodia Cameroon Canada Castilla Cataluña Catalonia
Chile China Colombia Congo Cuba Cyprus Denmark Dominican Ecuador Egypt England Eritrea Estonia Ethiopia Europa Europe Euskadi
Extremadura Finland France Francia Galicia Georgia Germany Ghana Greece Guatemala Guinea Haiti Honduras Hungary Iceland India
Indonesia Inglaterra Iran Iraq Ireland Israel Italia Italy Jamaica Japan Jordan Kazakhstan Kenya Korea Kosovo Kuwait Latin
Latinoamérica Latvia Lebanon Liberia Libya Lithuania Malaysia Mali Malta Marruecos México Mexico Moldova Mongolia Morocco
Mozambique Myanmar Navarra Nepal Netherlands Nicaragua Nigeria Norway Pakistan Palestine Panama Panamá Paraguay Perú Peru
Philippines Poland Portugal Qatar Romania Rumanía Russia Rusia Rwanda Scotland Senegal Serbia Slovakia Slovenia Somalia Spain
España Sudan Sweden Switzerland Syria Taiwan Tanzania Thailand Trinidad Tunisia Turkey Uganda Ukraine Ucrania United Uruguay
Uzbekistan Venezuela Vietnam Wales Yemen Zambia Zimbabwe Alemania Suiza Suecia Estados Reino North South East West Northern
Southern Eastern Western Central New Puerto Costa El San Santa Los Las Great Middle Section Public Assisted Sober Foster Independent
`;
