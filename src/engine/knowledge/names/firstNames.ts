// Written by scripts/buildNames.mjs; sources and their terms in media/names.provenance.md.

/** First names that are no words of English or Spanish, separated by white space. */
export const firstNames = `
Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aaliyah Aalok Aaltje Aamod Aanand Aanandaswarup Aanandinii
Aanjaneya Aanuoluwapo Aaratrika Aaron Aarya Aaryan Aarón Aasa Aasha Aashritha Aatmaj Aatmaja Aatreya Aayushmaan
Aayushman Aba Abadon Abagail Abani Abayomi Abbie Abbigail Abbondanza Abbondanzio Abbondio Abby Abdiel Abdon Abdone
Abdonie Abdul Abdullah Abe Abebi Abeiku Abel Abelard Abelardo Abele Abelin Abeline Abena Abeni Abenzio Abhaidev Abhaya
Abhirath Abhisyanta Abibo Abigaelle Abigail Abigale Abigayle Abigaïl Abigél Abimbola Abiodun Abiola Abiona Abisola
Abisoye Abner Abondance Abosede Abraham Abrahám Abram Abramio Abramo Absalon Absolon Absolón Abyasa Abélard Acace
Acacie Acacio Acanthe Acario Acaryatanaya Accursio Achaire Achalesvara Acharyanandana Acharyasuta Achil Achiles Achille
Achim Achintya Achyut Acilia Acilio Aciscolo Acrisio Ada Adah Adalard Adalardo Adalbald Adalbaude Adalbert Adalberta
Adalberto Adalbéron Adalfredo Adalgisa Adalgiso Adaline Adalric Adalrico Adalsinde Adam Adamo Adan Adaugo Addie Addison
Addo Addolorata Ade Adebankole Adebiyi Adebola Adebowale Adeboye Adebukola Adedaramola Adedayo Adedeji Adedoyin Adegoke
Adegrin Adegrine Adekitan Adekola Adekunle Adel Adela Adelaida Adelaide Adelajda Adelardo Adelasia Adelbert Adelberto
Adelchi Adele Adeleke Adelfo Adelgardo Adelia Adelin Adelina Adeline Adell Adella Adelle Adelmo Adelphe Adeltrude Adena
Adenet Adenike Adeniyi Adeodato Adeola Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina Adesoji Adesua Adetayo Adetoke
Adetoun Adeyi Adheesh Adhiarja Adhiraj Adhrit Adhémar Adi Adiarja Adigun Adika Adikara Adikavi Adin Adina Adinata
Adinath Aditeya Aditya Adityanandan Adityanandana Adjutor Adolf Adolfa Adolfo Adolfína Adolph Adolphe Adolphie Adolphus
Adone Adonis Adonise Adrain Adrastée Adrehilde Adria Adriaan Adrian Adriana Adriane Adrianna Adrianne Adriano Adriel
Adrien Adriena Adriene Adrienne Adrijana Adrione Adripathi Adrián Adriána Adunni Advaya Adwitiya Adwoa Adán Adèle Adél
Adéla Adélaïde Adélie Adéodat Afia Afolarin Afonso Afra Afro Afton Afua Agabio Agamennone Agapet Agapito Agasti Agastya
Agata Agatha Agathange Agathe Agathon Agaton Agazio Agenore Agesilao Agilbert Agilberte Aglae Aglaia Aglaja Aglaé Agnan
Agnane Agneflète Agnes Agnese Agneta Agneya Agnieszka Agnimitra Agniprava Agnivesh Agnos Agnus Agnès Agostina Agostino
Agrata Agripina Agrippa Agrippin Agrippine Agrypina Agueda Agus Agustin Agustina Agustín Agáta Ahalya Ahilya Ahmad
Ahmed Ahmet Aiace Aida Aidan Aidano Aiden Aiko Aileen Ailene Aimable Aimee Aimone Aimé Aimée Aino Aisha Aishani Aisyah
Aiyana Aja Ajala Ajani Ajeet Ajeng Ajiman Ajimat Ajimin Ajiono Ajit Ajoke Akande Akanmu Akanni Akarsana Akeem Akiko
Akilah Akinkunmi Akinlabi Akinwale Akofa Akorfa Akos Akosua Akroor Aksel Akshainie Akshaj Akshat Akshata Akshayakeerti
Akshita Akua Akula Akumaa Akunna Akwasi Akwesi Alaba Alade Aladino Alain Alaina Alaine Alamanno Alambana Alamu Alan
Alana Alane Alanis Alanna Alano Alarico Alayna Alaïs Alban Albane Albano Albena Alberico Albert Alberta Alberte
Albertha Albertina Albertine Alberto Albertýna Albin Albina Alboino Albrecht Albrico Albérade Albéric Albín Albína
Alceo Alceste Alcibiade Alcide Alcidie Alcime Alcina Alcine Alcino Alcyone Alda Aldegonde Alden Aldo Aldobrando Aldonce
Aldric Alea Aleandro Aleardo Alease Aleaume Alec Alecia Aleen Aleida Aleisha Alejandra Alejandrin Alejandrina Alejandro
Alek Aleksander Aleksandra Aleksi Aleksy Alemka Alen Alena Alene Alenka Aleodor Aleramo Alesha Aleshia Alesia Alessa
Alessandra Alessandro Alessia Alessio Aleta Aleth Aletha Alethea Alethia Alex Alexa Alexander Alexandr Alexandra
Alexandre Alexandrea Alexandria Alexandrina Alexandrine Alexandro Alexandru Alexane Alexanne Alexe Alexej Alexia Alexie
Alexine Alexis Alexys Alexzander Aleyna Aleš Aleška Alf Alfio Alfons Alfonsa Alfonso Alfonzo Alford Alfred Alfreda
Alfredia Alfredo Alfréd Alfréda Algiso Ali Alia Alica Alice Alicia Alicja Alida Aliette Alighiero Alika Alin Alina
Aline Alis Alisa Alise Alisha Alishia Alisia Alison Alissa Alistar Alita Alivia Alix Aliya Aliyah Aliza Alize Alizé
Aliénor Alka Alla Allan Alleen Allegra Allen Allena Allene Alliaume Allie Alline Allison Allyn Allyson Almeda Almerigo
Almeta Almine Almira Almire Almiro Alois Aloisie Aloisio Alojz Alojzije Alok Alona Alonso Alonzo Aloyse Aloïs Aloïse
Alparslan Alphonse Alphonsine Alphonso Alphée Alpinien Alta Altagracia Altea Altha Althea Althée Alton Alva Alvah Alvar
Alvaro Alvena Alvera Alverta Alverède Alviero Alvin Alvina Alvis Alvise Alwar Alya Alyce Alycia Alysa Alyse Alysha
Alysia Alyson Alyssa Alysson Alícia Alíz Alžběta Amabela Amabile Amadeo Amadeus Amal Amalia Amaliane Amalie Amalija
Amalric Amalthée Amand Amanda Amande Amandin Amandine Amando Amani Amant Amante Amanzio Amara Amaranaath Amarande
Amaranthe Amaranto Amaresh Amari Amarnath Amata Amato Amatore Amauri Amaya Ambar Amberly Ambra Ambre Ambrogio Ambroise
Ambroisie Ambrose Ambrosiano Ambroży Ambrož Amedeo Amedeu Amee Amelia Amelie Ameline Amelio Amely America Americo
Amerigo Ameyatma Ami Amico Amie Amiee Amiel Amilcare Amin Amina Aminat Aminte Amintore Aminu Amir Amira Amish Amiya
Amleto Ammie Amodini Amogh Amoke Amon Amone Amope Amore Amos Ampelio Amrit Amrita Amritambu Amy Amya Amza Amálie Amát
Amáta Amédée Amélia Améliane Amélie Amélien Améthyste Ana Anaadi Anabel Anabela Anabelle Anacleto Anagh Anahi Anaida
Anais Anala Analisa Anamaria Anamarija Anamika Anand Ananda Anandamayi Anang Ananta Anasooya Anastacia Anastacio
Anastase Anastasia Anastasie Anastazija Anastazja Anastáz Anastázie Anasuya Anatol Anatole Anatolia Anatolie Anatázie
Anatólie Anaël Anaëlle Anaïs Anca Ancelin Anceline Anci Ancica Ancilla Ancuța Andel Andelin Andelko Andelo Andera
Anders Andi Andoche Andra Andrada Andras Andre Andrea Andreane Andreanne Andreas Andree Andreea Andrei Andrej Andreja
Andres Andrew Andria Andrija Andrina Andro Andromeda Andrzej András André Andrée Andrés Andy Andéol Anděl Anděla
Andělín Andělína Andżelika Anemona Anesa Aneta Anette Anežka Angadrême Ange Angela Angele Angelena Angeles Angelia
Angelica Angelika Angelina Angeline Angelique Angelita Angella Angelo Angelyn Anggabaya Anggun Anghel Anghelina Angie
Angila Angilbe Angilberte Angilran Angla Anglea Angoustan Angus Angèle Angélina Angélique Anh Ani Anibal Anica Anicet
Aniceto Anicette Anicée Aniello Anika Anil Anila Anilaabh Anilabh Anisa Anish Anisha Anissa Anita Anitra Aniya Aniyah
Anișoara Anja Anjali Anjanette Anjaneya Anjelica Anjolaoluwa Anjushree Anjushri Anka Ankal Anko Ann Anna Annabel
Annabell Annabella Annabelle Annagrazia Annalee Annalena Annalisa Annalise Annamae Annamaria Annamarie Annapurna Anne
Anneke Anneli Annelie Anneliese Annelle Annemarie Annemijn Annett Annetta Annette Anni Annibal Annibale Annice Annie
Annika Annikki Annis Annita Annmarie Annonciade Annunziata Anny Anom Anouar Anouk Ansaldo Ansbert Ansberte Ansel Anselm
Anselma Anselme Anselmo Ansgar Ansgary Anshula Ansley Ansovino Anstrudie Antal Antea Antek Antelmo Antero Anthelme
Anthelmette Anthony Antide Antigone Antim Antimo Antino Antioco Antione Antionette Antoaneta Antoine Antoinette Anton
Antone Antonela Antonella Antonello Antonetta Antonette Antoni Antonia Antonie Antonietta Antonija Antonin Antonina
Antonine Antonio Antoniu Antony Antonín Antti Antun Antwan Antwon António Antônio Anuja Anunay Anuraag Anurag Anusuya
Anuța Anwesha Anya Anémone Anči Ančica Anđela Anđelika Anđelina Aphélie Apolena Apollina Apollinaire Apollinare
Apollinary Apolline Apollo Apollonia Apolonia Appia April Apryl Apsara Apuleio Aquilin Aquilino Ara Arabela Arabella
Arabelle Araceli Aracelis Aracely Araldo Aram Aranka Aras Aratone Arcadie Arcadio Arcelia Archambaud Archan Archange
Archibald Archie Archimede Archippo Arcibaldo Arda Ardath Ardelia Ardell Ardella Ardelle Arden Ardis Ardith Ardito
Arduino Arely Aresio Areta Aretha Argelia Argentina Argimiro Argine Argo Argono Ari Ariadna Arialdo Arian Ariana Ariane
Arianna Arianne Ariberto Aric Arica Aricie Arie Ariel Ariela Ariele Arielle Arike Arina Arindam Arinola Ariosto Aris
Aristarco Ariste Aristeo Aristid Aristide Aristione Aristița Aristo Aristofane Aristotele Arjun Arkadiusz Arkady Arkád
Arla Arlean Arleen Arlen Arlena Arlene Arleta Arletha Arletta Arlette Arlie Arlinda Arline Arlo Arlyne Armance Armand
Armanda Armande Armandina Armandine Armando Armani Armel Armeline Armelle Armida Armide Armin Arminda Armine Arminio
Arna Arnaldo Arnaud Arnaude Arne Arnesh Arnetta Arnette Arnita Arno Arnold Arnolda Arnoldo Arnould Arnošt Arnoštka
Arnulfo Arolde Aron Aronne Arpád Arrigo Arron Arsen Arsenie Arseniusz Arsinoé Arsipatra Arsène Arsènie Arta Artanto
Artawan Artemisa Arthaud Arthur Arthurine Arthème Artie Artur Arturo Artuš Artémis Arun Aruna Arunthavanathan Arved
Arvel Arvid Arvilla Arwen Arya Aryan Aryanna Arystarch Arzen Asake Ascanio Ascelin Asceline Asdrubale Asel Asella Asha
Ashanti Ashely Ashlea Ashlee Ashleigh Ashlesh Ashley Ashli Ashlie Ashly Ashlyn Ashlynn Ashok Ashton Ashtyn Asia Asija
Asimodeo Asirwada Asirwanda Asiya Asja Aslesha Asley Aslijan Asmadi Asman Asmianto Asmuni Assomption Assunta Assunto
Astarté Asterio Astianatte Astrid Astrida Astrée Astérie Asuncion Aswani Asya Ataleo Atanas Atanasia Atanasio Atanazy
Atanázie Atanáš Atena Athalie Athanase Athanasie Athena Athina Athos Athénaïs Atila Atinuke Atma Atmaja Atmanand
Atmananda Atreyee Atreyi Attila Attilano Attilio Aube Aubertine Auberto Aubree Aubrey Aubry Audace Aude Audebert
Audeline Audie Audouin Audra Audran Audrea Audreanne Audrey Audria Audrie Audry Augusta Auguste Augustin Augustina
Augustine Augusto Augustus Augustýn Augustýna Aulia Aundrea Aure Aurea Aurel Aurelia Aurelian Aureliana Aureliano
Aurelie Aurelio Aurelián Aurelle Aurian Auriane Aurica Aurică Auro Aurore Aurèle Aurélie Aurélienne Ausilia
Ausiliatrice Ausilio Austen Austin Austyn Auxane Auxence Ava Avadhesh Avani Avantika Avelina Aveline Averardo Avery
Avigaëlle Avis Avoye Avram Avril Awero Awesi Awilda Axel Axeline Axelle Axinte Ayako Ayana Ayanna Ayaz Ayden Ayebatari
Ayesha Ayinde Ayinke Ayla Ayleen Aylin Ayman Aymard Aymardine Aymeric Aymon Aymonde Ayodeji Ayodele Ayoka Ayomide
Ayomikun Ayotude Ayoub Ayse Ayu Ayushmati Aza Azalee Azalée Azeglio Azelia Azeline Azelio Azra Azubuike Azucena Azzie
Azzurra Azélie Baaba Baala Baalaaditya Baalagopaal Babara Babasola Babatunji Babawale Babeta Babette Babila Bacco Badr
Bagas Bagiya Bagus Bagya Bahula Bahuraksa Bahuwarna Bahuwirya Baidehi Baijayanti Bailee Bajragin Bakda Bakiadi Bakianto
Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi Baktianto Baktiono Bakula Bala Balaaditya Balachandra Baladitya
Balagopal Balagovind Balamani Balamantri Balangga Balapati Baldassarre Balderico Baldo Baldomero Baldovino Baldwin
Balgopal Balidin Balijan Baltazar Balthazar Balázs Bambang Bambi Bambina Banara Banawa Banawi Bancar Bandhu Bandhul
Banji Bankim Bankimchandra Bankole Bao Baptiste Bara Barabara Baran Barb Barbar Barbara Barbarigo Barbe Barbera Barbie
Barbora Barbra Barbro Barbu Bardo Bardomiano Bari Barica Baris Barnaba Barnabás Barnabáš Barnabé Barney Barrie Barry
Barsaba Barsimeo Bart Bartholome Barthélemy Bartimée Bartolo Bartolomea Bartolomeo Bartolomeu Bartoloměj Bas Basanti
Basarab Basile Basileo Basilia Basilio Basilisse Bassiano Bassilla Bastiaan Bastian Bastiano Bastien Bathilde Batilda
Battista Batuhan Baudouin Baylee Bazil Bazyli Bea Beata Beato Beatrice Beatris Beatriz Beatrycze Beatus Beaulah Becki
Beckie Becky Bedřich Bedřiška Bela Belen Belia Belimir Belina Belinda Belkis Bellino Beltramo Belva Ben Bence Bende
Bendegúz Benedek Benedetta Benedetto Benedict Benedikt Benedikta Benedita Benedykt Benett Bengt Beniamin Beniamina
Beniamino Benigna Benigno Benita Benito Benja Benjamim Benjamin Benjamín Benjámin Bennet Bennie Benno Benny Benone
Benoît Bente Benthe Bentley Benvenuta Benvenuto Benyamin Benício Berardo Berat Berend Berengario Berenice Berenika
Berit Berkay Berna Bernadetta Bernadette Bernadine Bernard Bernarda Bernardina Bernardine Bernardo Bernd Berneice
Bernetta Bernhard Bernice Bernie Berniece Bernita Beronico Bert Berta Bertalan Bertha Berthe Berti Bertie Bertille
Bertold Bertolda Bertoldo Bertolfo Bertram Bertrand Bess Bessie Betania Beth Bethanie Bethann Bethany Bethel Betina
Betsey Betsy Betta Bette Bettie Bettina Betty Bettyann Bettye Beula Beulah Beuve Bev Beverlee Beverley Beverly Beáta
Bhaanumati Bhaasvan Bhaaswar Bhadra Bhadrak Bhadraksh Bhadran Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini
Bhanumati Bharadwaj Bharat Bhardwaj Bhargava Bhargavi Bhasvan Bhaswar Bhaumik Bhavani Bhaves Bheeshma Bhilangana Bhima
Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit Bhuvanesh
Bhuvaneshwar Biagio Bianca Bianka Bibi Bibiana Bibianna Bibiano Bice Bilal Billi Billie Billy Billye Bilva Bilwa Bindo
Bino Birgit Birgita Birgitta Birgitte Birino Birjesh Biserka Bishnu Bivoj Bjarne Bjorn Björn Bjørn Blahomil Blahomila
Blahomír Blahomíra Blahoslav Blahoslava Blaine Blaise Blake Blanca Blanche Blandine Blanduzia Blanka Blažej Blažena
Blondell Blythe Boaz Bob Bobbi Bobbie Bobby Bobbye Bobette Bodhan Bodhi Bodi Boet Bogdan Bogdana Boglárka Bohdan
Bohdana Bohuchval Bohumil Bohumila Bohumír Bohumíra Bohun Bohuna Bohuslav Bohuslava Bohuš Bohuše Bohémond Bojan Bojana
Bojislava Bok Bolatito Boldizsár Bolemír Boleslav Boleslava Boluwatife Bon Bonagiunta Bonaldo Bonaventura Bonavita
Boniface Bonifacio Bonifác Bonnie Borbála Borek Boris Borislav Borislava Borka Borko Borna Bortolo Borys Boróka Botond
Bouchard Bowie Bořek Bořislav Bořislava Bořivoj Božena Božetěch Božetěcha Božica Božidar Božidara Božislav Braden
Bradford Bradley Bradly Braeden Brahma Brahmaanand Brahmabrata Brahmanandam Brahmdev Brajan Brajendra Brajesh Bram
Brancaleone Branda Brande Brandee Branden Brandi Brandie Brando Brandon Brandt Brandyn Branimir Branimira Branimír
Branimíra Branislav Branislava Branka Brankica Brannon Branson Brant Bratislav Bratislava Braulio Braxton Brayan Breana
Breann Breanna Breanne Bree Brenda Brendan Brenden Brendon Brenn Brenna Brennan Brennon Breno Brent Brenton Bret Brett
Bria Briac Brian Briana Brianna Brianne Brice Bridget Bridgett Bridgette Bridie Brielle Brieuc Brigette Brigid Brigida
Brigita Brigitta Brigitte Brijesh Brionna Brit Brita Britany Britney Britni Britta Brittaney Brittani Brittanie
Brittany Britteny Brittney Brittni Brittny Broderick Brody Bronislav Bronislava Bronwyn Brooke Brooklyn Bruce Bruna
Brunehaut Brunehilde Brunhilda Brunilda Brunilde Bruno Bruto Bryan Bryana Bryanna Bryce Brycen Brygida Brynn Bryon
Brájen Brândușa Brăduț Buchi Bucur Buddhana Budhil Budi Budimír Budislav Budivoj Buffy Buford Bukola Bula Bulah Bunmi
Burak Burdette Burl Burley Burma Burnice Busayo Byron Bálint Bárbara Béatrice Bénigne Bénédicte Béranger Bérangère
Bérard Bíborka Bănel Běla Błażej Břetislav Břetislava Cade Caden Caesar Caetana Cagak Cager Cahya Cahyadi Cahyanto
Cahyo Cahyono Caino Caio Caitlin Caitlyn Caius Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Calandra
Calanico Calcedonio Cale Caleb Calebe Caleigh Cali Calista Calixte Callie Callisto Calogera Calogero Calpurnia Calvin
Camden Camelia Cameron Cami Camie Camil Camila Camilla Camille Camillien Camillo Cammie Cammy Camren Camron Camryn
Camylle Camélien Candace Candance Candelaria Candelario Candi Candice Candide Candido Candie Candis Candra Candrakanta
Candyce Cantemir Cantidio Canziano Capa Capitolina Capucine Caraka Caren Carey Cari Caribert Carie Carin Carina Carine
Carisa Carissa Carita Carl Carla Carlee Carleen Carlena Carlene Carles Carleton Carletta Carley Carli Carlie Carlijn
Carline Carlita Carlo Carloman Carlos Carlota Carlotta Carlton Carly Carlyn Carma Carman Carmel Carmela Carmelia
Carmelina Carmelita Carmella Carmelo Carmen Carmina Carminho Carmo Carmon Carol Carola Carolann Carolanne Carole
Carolee Carolin Carolina Caroline Caroll Carolyn Carolyne Carolynn Caronte Caroyln Carponio Carri Carrie Carrol Carub
Cary Caryl Carylon Caryn Cas Casandra Casey Casian Casiana Casie Casilda Casimer Casimir Casimira Casimiro Caspar
Casper Cassandra Cassandre Cassaundra Cassey Cassi Cassiano Cassie Cassien Cassio Cassiopea Cassondra Cassy Cataldo
Cataleya Catalina Catarina Catena Caterina Catharina Catharine Catherin Catherina Catherine Cathern Catheryn Cathi
Cathie Cathleen Cathrine Cathryn Cathy Catina Catinca Cato Catrice Catrin Catrina Catrinel Catullo Catur Caturangga
Cauã Cawisadi Cawisono Cawuk Cayadi Cayla Cazimir Ceasar Cecco Cecelia Cecep Cecil Cecila Cecile Cecilia Cecilie
Cecilio Cecille Cecily Cecylia Cecyliusz Cecília Cecílie Cedric Cedrick Cedrik Cedrin Celena Celestin Celestina
Celestine Celestino Celestýn Celestýna Celia Celie Celina Celinda Celine Celinia Celsa Celso Cem Cemani Cemeti Cemplunk
Cengkal Cengkir Ceola Cerasela Cesar Cesare Cesario Ceyda Ceylin Cezar Cezara Cezary Chaanakya Chaaruchandra Chad Chadd
Chadrick Chadwick Chae Chaim Chaitan Chakor Chakradhar Chakravartee Chakravarti Chakrika Chana Chanakya Chanda Chandak
Chandan Chandani Chandi Chandini Chandira Chandni Chandra Chandraayan Chandrabhaga Chandrabhan Chandradev Chandrakala
Chandraketu Chandrakin Chandramani Chandramauli Chandramohan Chandran Chandranath Chandrani Chandraprabha
Chandraswaroopa Chandravati Chanel Chanell Chanelle Chantal Chantay Chante Chantel Chantell Chantelle Chapal Chapala
Chara Charak Charis Charise Charissa Charisse Charita Charlaine Charleen Charlemagne Charlena Charlene Charles
Charlesetta Charlette Charley Charlie Charline Charlott Charlotta Charlotte Charlsie Charlyn Charmain Charmaine
Charolette Charuchandra Charumati Charuvrat Charvi Chas Chasidy Chasity Chassidy Chaten Chatur Chatura Chaturaanan
Chaturbhuj Chau Chauncey Chaya Chayenne Chaz Chelsea Chelsey Chelsie Cher Chere Cherechi Cheree Cherelle Cheri Cherie
Cherilyn Cherise Cherly Cherlyn Cherri Cherrie Cherryl Cherubino Chery Cheryl Cheryle Cheryll Chesley Chester Chet
Chetan Chetanaanand Cheyanne Cheyenne Chia Chiaffredo Chiamaka Chiara Chidaakaash Chidaatma Chidambar Chidambaram
Chidananda Chieko Childebert Chilpéric Chimamanda Chinedu Chinmayanand Chinmayananda Chinyere Chiquita Chiranjeev
Chiranjeeve Chisom Chitraksh Chitrali Chitramala Chitrangada Chizoba Chloe Chloé Chong Chrabroš Chraniboj Chranibor
Chranislav Chranislava Chris Chrissy Christ Christa Christal Christeen Christel Christelle Christena Christene Christer
Christi Christia Christiaan Christian Christiana Christiane Christiano Christie Christin Christina Christine Christinia
Christodule Christoffer Christop Christoper Christoph Christophe Christopher Christy Chrudoš Chrysole Chrysostome
Chrystal Chrétien Chukwu Chun Chung Chval Chyna Ciaobella Ciara Cicely Cicero Cici Ciera Cierra Cinda Cinderella Cindi
Cindie Cindy Cino Cinthia Cinzia Ciprian Cipriana Cipriano Cira Cirano Ciriaco Cirilla Cirillo Cirino Ciro Citlalli
Citra Claas Claes Clair Claire Clarabelle Clare Clarence Clarenzio Claretha Claretta Claribel Clarice Clarinda Clarine
Claris Clarisa Clarissa Clarisse Clarita Classie Claud Claude Claudette Claudia Claudie Claudien Claudine Claudio
Claudiu Claus Clayton Cleandro Clelia Clemencia Clemens Clement Clementina Clementine Clemenzia Clemmie Cleo Cleofe
Cleonico Cleopatra Cleora Cleotilde Cleta Cletus Cleve Cleveland Clifford Clifton Climaco Clinio Clint Clinton Clio
Clodomiro Clodoveo Cloe Clora Clorinda Clotaire Clotilde Clovis Cloyd Clyde Cléandre Clélie Clémence Clément Clémentine
Cléry Coby Coco Codi Codin Codrin Codrina Codruț Codruța Cody Coen Cointa Colby Coleen Colene Coletta Colette Colin
Coline Colins Colleen Collen Collene Collette Collien Collin Colmanno Colmazio Colomba Colombano Colombo Colten Colton
Columbus Concepcion Concepción Concetta Concetto Conchita Concordio Conner Connie Connor Conor Conrad Consolata
Constance Constantin Constantina Constança Constanța Consuela Contessa Cora Coralee Coralia Coralie Coraline Corbin
Corbiniano Cordelia Cordell Cordia Cordie Coreen Corene Coreno Corentin Corentine Coretta Corey Cori Corie Corina
Corine Corinna Corinne Coriolano Corliss Cornel Cornelia Cornelio Cornelis Corneliu Cornelius Cornell Coronato Corrado
Corrie Corrin Corrina Corrine Corrinne Cortney Corvin Cory Cosima Cosimo Cosma Cosmin Cosmina Costache Costante
Costantino Costanza Costanzo Costel Costin Coty Courtney Craig Crawford Cremenzio Crenguța Creola Crescente Crescenzia
Crescenzio Crespignano Crin Crina Cris Criselda Crispino Crissy Crista Cristaldo Cristea Cristen Cristi Cristian
Cristiana Cristiano Cristie Cristin Cristina Cristine Cristián Cristobal Cristofor Cristoforo Cristopher Cristy
Cristóbal Crocefissa Crocefisso Cronida Crysta Crystel Crystle Csaba Csanád Csenge Csongor Ctibor Ctibora Ctirad
Ctirada Ctislav Ctislava Cuc Cullen Cunegonda Cuniberto Cupido Curtis Cuzia Cydney Cyndi Cyndy Cynthia Cyntie Cyprien
Cyprián Cyra Cyriaque Cyrielle Cyril Cyrila Cyrille Cyrstal Cyrus Cyryl Cythia Cécile Cédric Céleste Célestin Célestine
Célia Célien Céline Césaire César Cézar Côme Călin Cătălin Cătălina Daan Daantje Dacia Dacian Daciana Daciano Dacin
Dacio Dadap Dadi Daevi Daevika Dafina Dafne Dag Dagel Dagmar Dagmara Dagny Dagoberto Daiana Daija Daina Daine Daisey
Daisha Daiwik Dakota Daksha Dakshayani Dalene Daley Dalia Dalibor Dalibora Daliborka Dalida Dalie Dalila Dalima Daliman
Dalimil Dalimila Dalimin Dalimír Dalimíra Daliono Dallas Dallin Dalmazio Damar Damaris Damaso Damayanti Dameon Damian
Damiana Damiano Damien Damife Damil Damilare Damilola Damin Damion Damir Damián Damiána Damocle Damodara Damola Damon
Damu Dan Dana Danae Danang Dandak Dandapaani Dandre Dane Danelle Danette Dangelo Dani Dania Danial Danica Daniel
Daniela Daniele Daniell Daniella Danielle Danijel Danijela Danika Danille Danilo Danio Danique Daniswara Danita Daniël
Danjuma Danka Dann Danna Dannette Dannie Dannielle Danny Dante Danu Danuja Danuta Danuše Danyel Danyell Danyelle Danyka
Daphine Daphne Daphnee Daphney Daphné Dara Darasimi Darcel Darcey Darci Darcie Darcy Darek Darell Daren Daria Darian
Dariana Dariati Darie Darien Darija Darijan Darimin Darin Darina Darinka Dario Darion Darius Dariusz Darja Darko Darla
Darleen Darlena Darlene Darline Darmaji Darman Darmana Darmanto Darnell Daron Darrel Darrell Darren Darrick Darrin
Darrion Darron Darryl Darshan Darshwana Darsirah Dartono Daru Daruna Darwin Daryani Daryl Dasa Dashawn Dasia Datta Dave
Davey Davi David Davida Davide Davin Davina Davino Davion Davon Davonte Davor Davorin Davy Dawid Dawna Dawne Dawson Dax
Dayaamay Dayaananda Dayaanidhi Dayamayee Dayana Dayle Dayna Dayne Daysi Dayton Dea Deadra Deana Deandra Deandre
Deandrea Deane Deangelo Deann Deanna Deanne Debbi Debbie Debbra Debby Debera Debi Debora Deborah Debra Debrah Debroah
Decebal Declan Dede Dedra Dedric Dedrick Dee Deeann Deeanna Deedee Deedra Deeksha Deen Deena Deenabandhu Deepali Deepan
Deepankar Deependra Deepesh Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee Deetta Deevakar
Defne Degna Deidra Deidre Deion Deirdre Dejah Dejon Dejuan Del Delaine Delana Delaney Delbert Delcie Delena Delfina
Delfino Delia Delie Delila Delilah Delinda Delisa Delizia Della Delma Delmar Delmer Delmy Delois Deloise Delora Deloras
Delores Deloris Delorse Delpha Delphia Delphin Delphine Delsie Demarco Demarcus Demario Demetra Demetria Demetrice
Demetrio Demetris Demetrius Demetriusz Demi Demilade Democrito Demond Demostene Dena Denae Deneen Denese Deneval Denice
Denis Denisa Denise Denisha Denisse Denisz Denita Deniz Denna Dennis Dennise Denny Denver Denyse Deodata Deodato Deon
Deondre Deonna Deontae Deonte Dereck Derek Derick Deron Derrick Desdemona Deshaun Deshawn Desiderato Desiderio Desirae
Desiree Desmond Despina Dessie Destany Destin Destinee Destiney Destini Detra Dev Devadatt Devagya Devajyoti Devak
Devan Devangana Devani Devante Devasree Devdan Deven Devesh Deveshwar Devi Devika Devin Devon Devona Devonte Devora
Devorah Devota Devvrat Devyn Dewayne Dewey Dewi Dewitt Dex Dexter Dexx Dezider Dhaanyalakshmi Dhana Dhanadeepa
Dhanalakshmi Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dhara Dharani Dharitri Dharmaketu Dhatri Dhruv Dhyanesh
Dhyaneshwar Dia Diah Dian Diana Diane Diann Dianna Dianne Dianora Dida Didier Didimo Didina Diede Diedra Diedre Diego
Dieke Dierdre Dieudonné Dieudonnée Digambar Digambara Digdaya Diksha Dilara Diletta Dillan Dimas Dimaz Dimitri Dimitrij
Dimitrina Dina Dinah Dinakar Dinda Dinesh Dinis Dinkar Dino Dinorah Dinu Diocleziano Diodata Diodoro Diogene Diogo
Diomede Dion Dione Dionigi Dionisia Dionisio Dionizy Dionna Dionne Dionýz Dionýzos Dipa Dipali Dipankar Dipendra Dipesh
Diptendu Dirja Dita Ditya Divaakar Divakar Diviš Diviška Divjot Divna Divo Divya Dixie Diána Djayden Djenna Dluhoš
Dobrava Dobromil Dobromila Dobromír Dobromíra Dobroslav Dobroslava Dochia Doda Dodato Dodie Doina Dollie Doloris
Domagoj Domenic Domenica Domenick Domenico Domenik Domezio Dominga Domingo Dominic Dominica Dominick Dominik Dominika
Dominique Dominque Domitila Domiziano Domnica Domonique Donald Donalda Donat Donata Donatella Donatello Donato Donavon
Donella Donetta Donette Dong Donita Donka Donn Donna Donnell Donnetta Donnette Donnie Donny Dono Donovan Donte Donya
Donát Donáta Dorana Dorathy Dorcas Doreatha Doreen Dorel Dorene Doretha Dorethea Doretta Dori Doria Dorian Doriana
Doriane Doriano Dorica Dorie Dorin Dorina Dorinda Dorine Dorinel Doris Dorit Dorián Dorka Dorla Dorli Dorota Dorotea
Doroteja Doroteo Dorotha Dorothea Dorothy Dorothée Dorottya Dorris Dortha Dorthe Dorthea Dorthey Dorthy Doru Dottie
Doubrava Doubravka Douce Doug Douglas Douglass Douwe Dovie Doyinsola Doyle Draga Dragica Dragoș Drahomil Drahomila
Drahomír Drahomíra Drahoslav Drahoslava Drahotín Drahotína Drahoň Drahoš Drahutin Drahuše Drajat Draupadi Dražen Dreama
Drema Dron Drona Drucilla Druina Drusilla Držimir Držislav Dua Duane Duarte Dubravka Dubravko Duccio Duco Ducu Duilio
Duje Dujo Dulari Dulcie Dulcinea Dulina Dumitra Dumitrana Dumitru Dunja Durga Durgeshwari Durodola Durward Dusti Dustin
Duuk Dušan Dušana Dwain Dwaipayan Dwaipayana Dwana Dwayne Dwi Dwight Dyah Dyan Dylan Dylano Dániel Dávid Débora Désiré
Dóra Děpold Dětmar Dětřich Earle Earlean Earleen Earlene Earlie Earline Earnestine Eartha Easter Easton Ebba Ebe
Eberardo Ebiere Ebiowei Eboni Ebonie Ebunoluwa Ecaterina Ecclesio Ecrin Eda Edd Edda Eddi Eddie Edelberga Edelmira
Edgar Edgard Edgardo Edi Edie Edilberto Edison Edith Editta Edmond Edmondo Edmund Edmundo Edmée Edna Edoardo Edra Edris
Eduard Eduarda Eduardo Edvard Edvarda Edvige Edvin Edvín Edward Edwardo Edwin Edwina Edyta Edyth Edythe Eef Eefje
Eekalabya Eero Eeva Efe Effie Efisio Efraim Efrain Efrem Efren Eftimia Eftimie Ega Ege Egeo Egidio Eginardo Egisto
Egizia Egle Egmont Egon Egona Ehtel Eileen Eilene Einar Eino Eirik Eja Eka Ekaaksh Ekadant Ekaksh Ekalavya Ekaling
Ekaparnika Ekdant Eko Ekow Ekundayo Ela Eladia Eladio Elaide Elaina Elaine Elakshi Elana Elane Elanor Elanur Elayne
Elba Elbert Elda Elden Eldon Eldora Eldred Elea Eleanor Eleanora Eleanore Elease Eleazar Electa Elektra Elena Elene
Eleni Elenor Elenora Elenore Eleonor Eleonora Eleonore Elettra Eleuterio Elfreda Elfrieda Elfriede Elfrída Eli Elia
Eliabeth Eliah Elian Eliana Eliane Eliano Elias Eliasz Elicia Elida Elidia Eliezer Elif Elifio Eligio Elijah Elimena
Elin Elina Eline Elinor Elinore Elio Eliodoro Elisa Elisabet Elisabeta Elisabeth Elisabetta Elisaveta Elise Elisea
Eliseo Elisha Elissa Elita Eliz Eliza Elizabet Elizabeth Elizbeth Elize Elizebeth Elizej Elizeus Eliáš Eliška Elka Elke
Ella Ellamae Ellan Elle Ellen Ellena Elli Ellie Elliot Ellsworth Elly Ellyn Elma Elmar Elmer Elmira Elmo Elmore Elna
Elnora Elodia Elodie Elody Elois Eloisa Eloise Elon Elouise Eloy Eloá Elpidio Elroy Elsa Elsie Elsy Elta Elton Eluh
Elva Elvera Elvezio Elvia Elvie Elvin Elvina Elvino Elvira Elvis Elvíra Elwanda Elwin Elwira Elwood Elwyn Elynn Elyse
Elyssa Elza Elías Elísio Elżbieta Ema Eman Emanoil Emanuel Emanuela Emanuele Emanuelly Emanuil Emas Embuh Emeka Emelda
Emelia Emelie Emelina Emeline Emely Emerich Emerita Emese Emidio Emie Emiko Emil Emile Emilee Emili Emilia Emilian
Emiliana Emiliano Emilie Emilijan Emilio Emilián Emily Emin Emirhan Emma Emmalee Emmaline Emmanuel Emmanuelle Emmelie
Emmely Emmerico Emmet Emmett Emmi Emmie Emmitt Emmy Emogene Emong Emory Empirio Empluk Emre Emília Emílie Ena Enakshi
Enda Endah Endra Endrigo Enea Enecone Enedina Eneida Enes Engelbert Enguerrand Enid Enie Enimia Eniola Enna Ennio Enno
Enoch Enola Enos Enrica Enrico Enrique Enriqueta Ensar Ensio Enteng Enya Enzo Ephraim Epifania Eracla Eraclide Eraldo
Erardo Erasmo Erast Eray Erazim Erazmus Erberto Ercolano Ercole Eremia Eren Erenia Erhard Eriberto Eric Erica Erich
Erick Ericka Erico Erik Erika Erin Erinn Erkki Erlene Erlinda Erline Erling Erma Ermanno Ermelinda Ermenegarda
Ermenegilda Ermenegildo Ermes Ermete Ermilo Erminia Erminio Erna Ernest Ernesta Ernestina Ernestine Ernesto Ernie Ernst
Eros Errol Ersilia Ervin Ervín Ervína Erwin Eryn Esaù Esben Esha Eshana Eshita Esi Esma Esmee Esmée Esra Esse Essie
Esta Esteban Estefana Estefania Estefanía Estel Estela Estell Estella Estelle Ester Estera Esterina Estevan Esther
Estiawan Estiono Esuperio Esupofo Eszter Etela Eterie Etha Ethan Ethel Ethelene Ethelyn Ethyl Etienne Etsuko Etta Ettie
Ettore Eubert Euclide Eudes Eudokia Eudoksja Eudora Eudoxe Eudoxie Eufebio Eufemia Eufemio Eufrasia Eufronio Eufrosina
Eufrozina Eufrozína Eugen Eugena Eugene Eugenia Eugenie Eugenio Eugeniusz Eugène Eugénie Eula Eulah Eulalia Eulalie
Eulálie Eun Euna Eunice Eunika Euphrasie Eura Euridice Eusebia Eusebie Eusebio Eusebiu Eusebius Euseo Eustache Eustațiu
Eustolia Eustorgio Eustosio Eustracjusz Eusèbe Eusébie Eutalia Eutalio Eva Evald Evaldo Evalyn Evan Evandro Evangelina
Evangeline Evanghelina Evans Evarist Evaristo Evasio Evelia Evelien Eveliina Evelin Evelina Eveline Evelyn Evelyne
Evelynn Evelína Everardo Everett Everette Evert Evette Evi Evia Evidio Evie Evita Evodio Evon Evonne Evremondo Evy
Evžen Evženie Ewa Ewald Ewatomi Ewelina Ewell Exie Eymen Eyram Ezechiel Ezechiele Ezekiel Ezequiel Ezio Ezra Faas Fabia
Fabian Fabiana Fabiano Fabie Fabien Fabienne Fabijan Fabio Fabiola Fabián Fabiána Fabiënne Fabrice Fabrizio Fabrícia
Fabrício Fadekemi Faderera Fae Faizah Falba Falk Fallon Famiano Famke Fanni Fannie Fantin Fantine Fara Farah Fardau
Farhunnisa Farrah Fathonah Fatima Fatimah Fatma Faust Fausta Faustin Faustina Faustine Faustino Fausto Faustýn Faustýna
Favian Faviola Fay Faya Faye Fayen Fayenne Fazio Febe Febi Febriana Febrina Fedde Fedele Federica Federico Fedor Fedro
Fehintola Felecia Felica Felice Felicia Feliciano Felicie Felicita Felicitas Felicián Feliks Felina Felipa Felipe
Felisa Felisha Felix Felícia Felície Fem Femke Femm Fenja Fenna Fenne Ferdinand Ferdinanda Ferdinando Ferdynanda Ferenc
Fermiano Fermin Fermina Fermo Fernanda Fernande Fernando Ferne Ferre Ferruccio Festo Fiacre Fiammetta Fibikemi Fidel
Fidela Fidelia Fidelie Fidelius Fidenziano Fidenzio Fidèle Fieke Fien Fiene Fiep Fiete Fiifi Fikayomi Filemon Filibert
Filiberto Filip Filipa Filipe Filippa Filippo Filofteia Filomen Filomena Filomeno Filoména Filou Finia Finja Finlay
Finley Finn Finnja Finnley Fiodor Fiona Fiordaliso Fiore Fiorella Fiorenza Fiorenziano Fiorenzo Firmin Fitri Fitria
Fitriani Flaminia Flavia Flaviana Flaviano Flavie Flavien Flavio Flaviu Flavius Flavián Fleano Fleta Fleur Flo Floare
Floarea Flodoard Floortje Florance Flore Florea Florence Florencia Florencio Florencja Florene Florent Florentin
Florentina Florentine Florentino Florentýn Florentýna Florența Florestan Floretta Floria Florian Floriana Floriano
Florica Floridia Florie Florina Florinda Florine Floris Florián Florrie Flossie Floy Floyd Flynn Flóra Folashade Folco
Folu Forrest Fortunata Fortunato Fortunát Fortuné Fortunée Fos Fosca Foss Foulques Fran Franca Francene Frances
Francesca Francesco Francette Franchesca Francia Francie Francina Francine Francis Francisc Francisca Francisco
Francisque Franciszek Franciszka Francoise Franjo Franka Frankie Franklin Franklyn Fransisca František Františka Franz
Franziska François Françoise Fred Freda Fredda Freddie Freddy Frederic Frederica Frederick Fredericka Frederico
Frederik Frederike Frederique Fredia Fredric Fredrick Fredricka Fredrik Fredy Freeda Freek Freida Freja Frenkie Freya
Frida Frido Fridolín Frieda Friederike Friedrich Frontiniano Frusina Fruzsina Fryderyk Fráňa Frédéric Frédérique Frída
Fulbert Fulberto Fulcran Fulgence Fulgenzio Fulvia Fulvio Fumiko Funmilade Funmilayo Furio Furkan Furman Furseo Fuscolo
Fynn Fábio Féba Félicie Félicité Féline Félix Gabe Gabi Gabin Gabino Gabriel Gabriela Gabriele Gabriella Gabrielle
Gabrijela Gabriël Gada Gadang Gading Gadis Gaduh Gael Gaetano Gage Gaglioffo Gaia Gail Gaiman Gaio Gaj Gaja Gajaadhar
Gajabahu Gajadhar Gajana Gajbaahu Galak Galang Galar Galatea Galdino Galeazzo Galen Galfryd Galih Galileo Galina
Galiono Gallicano Galuh Galur Gaman Gamani Gamanto Gambira Gamblang Ganak Ganaka Ganapati Ganda Gandewa Gandharv
Gandharva Gandi Gandolfo Ganep Ganesh Ganesha Gangesh Gangsa Gangsar Ganjaran Gantar Gara Garan Garance Garang Garda
Gardner Garett Garfield Garik Garika Garimberto Garnier Garrick Garrison Garry Garth Garud Garuda Gary Gaspar Gaspard
Gaspare Gasti Gastone Gati Gatien Gatik Gatot Gatra Gaud Gaudenzia Gaudenzio Gaudino Gauraang Gaurang Gauranga Gautam
Gautama Gautami Gautier Gautiero Gavin Gavino Gawati Gayatri Gaye Gayla Gayle Gaylene Gaylord Gaynell Gaynelle Gaël
Gaëlle Gašpar Gbadebo Gbeminiyi Gbemisola Gbolahan Gbowoade Geanina Gearldine Gedeon Gedeone Geeta Geetanjali Gejza
Gellért Gelsomina Geltrude Gelu Gemine Gemini Geminiano Gemma Gena Genadij Genaro Genesia Genesio Geneva Genevie
Genevieve Genevive Geneviève Genia Genna Gennaro Gennie Genny Genoveffa Genoveva Genta Genziano Gențiana Geo Geoffrey
Geoffroy Georg Georgann George Georgeann Georgeanna Georgel Georgene Georges Georgeta Georgetta Georgette Georgia
Georgian Georgiana Georgiann Georgianna Georgianne Georgie Georgina Georgine Geovanni Geovanny Geovany Gerald Geralda
Geraldina Geraldine Geraldo Geralyn Gerard Gerarda Gerardina Gerardo Gerasimo Gerazim Gerazym Gerberge Gerbert Gerda
Geremia Gergely Gergő Gerhard Gerharda Geri Gerino Germain Germaine German Germana Germano Germán Gerolamo Geronimo
Geronzio Gerri Gerrit Gerry Gerson Gertha Gertie Gertrud Gertruda Gertrude Gertrudis Gertude Gervais Gervasio Gesualdo
Geta Ghaliyati Ghanaanand Ghanashyam Ghani Ghanshyam Ghenadie Gheorghe Gheorghiță Gherardo Gherghina Ghislain Ghislaine
Ghita Ghiță Gia Giacinta Giacinto Giacobbe Giacomo Giada Giadero Giambattista Gian Gianbattista Giancarlo Giandomenico
Gianfranco Gianina Gianluca Gianluigi Gianmarco Gianmaria Gianmario Gianna Gianni Gianpaolo Gianpiero Gianpietro
Gianuario Giasone Gibran Gicu Gică Gideon Gidget Giel Gifty Gigi Gigliola Gijs Gil Gilang Gilbert Gilberta Gilberte
Gilberto Gilda Gildo Giles Giliola Gilles Gillian Gillo Gilma Gina Gineto Ginette Ginevra Ginewra Ginny Gino Gioacchina
Gioacchino Giobbe Gioberto Gioconda Giocondo Gioele Gioia Giona Gionata Giordano Giorgia Giorgian Giorgiana Giorgio
Giosuele Giosuè Giotto Giovani Giovanna Giovanni Giovanny Giove Gioventino Giovenzio Girardo Girart Giri Girija Girik
Girika Girindra Giriraaj Giriraj Girish Girja Girolamo Gisela Gisele Gisella Giselle Gislebert Gisselle Gisèle Gita
Gitanjali Gitte Giuda Giuditta Giulia Giuliana Giuliano Giulio Giulitta Giuseppa Giuseppe Giuseppina Giusta Giustiniano
Giusto Gizela Gladis Glady Gladyce Gladys Glauco Glayds Gleb Glenda Glendora Glenn Glenna Glennie Glennis Glinda Gloria
Glorie Glynda Glynis Gobinda Godeberta Godfrey Godiva Goffredo Golda Goldie Golia Gomberto Gondebaud Gondulfo Gonerio
Gonsalwy Gonthier Gontran Gonzaga Gonzague Gonzalo Gonçalo Gopaal Gopal Gopee Gopi Gorakhanatha Gorakhnath Goran
Goranka Gorazd Gordan Gordana Gordiano Gordon Gosto Goswamee Goswami Gothard Gottardo Gotum Gouranga Goutam Govinda
Gracie Graciela Graciliano Gracián Graciána Gracja Gradimir Grady Graig Granville Grayce Grayson Grazia Graziana
Graziano Graziella Grazyna Gražina Grațian Grațiana Grațiela Greg Gregg Gregor Gregoria Gregorian Gregorio Gregory
Greta Gretchen Gretta Greyson Grga Grgo Grgur Gricelda Griffin Grigore Grimaldo Grisel Griselda Grizelda Grover
Grozdana Gry Grzegorz Grácie Grégoire Gréta Guadalupe Gualberto Gualtiero Gudakesa Gudakesha Gudrun Guelfo Guenda
Guendalina Guenièvre Guerrino Guglielmo Gui Guiberto Guido Guilhemine Guilherme Guillaume Guillemette Guillermina
Guillermo Guiscardo Guiseppe Gumesindo Gundelinda Gunilla Gunnar Gunnel Gunter Gurdev Gus Gussie Gustav Gustava Gustave
Gustavine Gustavo Guus Guusje Guyot Guérin Gvendolina Gvendolína Gvozden Gwen Gwenaëlle Gwenda Gwendolyn Gwenn Gwido
Gwyn Gwyneth György Gábor Gál Gédéon Gérard Géraud Géza Göran Gúbio Gűnter Habiba Hadi Hadley Hae Hafsa Hafshah Hagen
Hai Hailee Hailey Hailie Hairyanto Hakim Hal Haleigh Haley Halie Halim Halima Halina Halle Hallie Hamima Hamsini Hamza
Hamzah Hana Hanga Hanh Hani Hannabel Hannah Hanne Hannele Hannelore Hannes Hanno Hannu Hans Hanuš Haralamb Haralambie
Harald Hardana Hardi Hardouin Hari Harimurti Harinakshi Harinarayan Harit Harita Harja Harjasa Harjaya Harjo Harlan
Harland Harley Harmon Harold Harriet Harriett Harriette Harry Harsana Harsanto Harsaya Hartaka Hartana Harvey Hasan
Hasim Haskell Hasna Hassan Hassie Hasta Hattie Hauke Havel Havla Haydee Haylee Hayley Haylie Hazle Haštal Heather Heber
Hector Heda Hedda Hedvig Hedvika Hedwig Hedy Hee Heema Heide Heidi Heidrun Heidy Heike Heikki Hein Heitor Helaine Helen
Helena Helene Helga Helin Helle Hellen Helmer Helmut Heloise Heloísa Henderson Hendra Hendri Hendrik Hendrika Hennes
Henning Henri Henrick Henrieta Henrietta Henriette Henrik Henrike Henrique Henry Henryk Henryka Heracleea Herbert
Herberta Heriberto Herlinda Herluin Herma Herman Hermann Hermelinda Hermenegildo Hermila Hermina Hermine Herminia
Herminio Hermína Hernán Herschel Hershel Herta Hertha Heru Hervé Heryanto Hesti Hettie Heřman Hidaya Hidde Hiedi Hien
Hieronim Hilaire Hilar Hilaria Hilario Hilarion Hilarius Hilary Hilbert Hilda Hilde Hildebert Hildegard Hildegarde
Hildred Hillard Hillary Hilma Himadri Himani Himawan Hincmar Hipolit Hipolito Hippolyte Hira Hiram Hiranmay Hiranmaya
Hiranya Hiroko Hisako Hjalmar Hoa Hobart Hobert Holden Holli Hollie Hollis Homero Homér Hong Honorine Honorius Honoré
Horace Horacio Horacy Horațiu Horea Horia Horst Hortencia Hortense Hortensia Hortensie Hortenzie Horymír Horymíra Horác
Hosea Hostimil Hostimila Hostimír Hostimíra Hostislav Hostislava Hostivít Hovard Howard Howell Hrvoj Hrvoje Hrvojka
Hsiu Hubert Hudson Huey Hugh Hugo Hugues Huguette Hui Hulda Humaira Humberto Hunor Huong Hussein Huub Hvězdoslav
Hvězdoslava Hwa Hyacint Hyacinta Hye Hyman Hynek Hyo Hyon Hypolit Hyun Háta Håkan Håkon Hédelin Hédi Hélier Hélio
Héloïse Hélène Iacob Iacopo Iacopone Iago Ian Iancu Ianira Ianis Iasmina Ibidapo Ibironke Iboja Ibrahim Ibrani
Ibukunoluwa Ibun Ica Icaro Icha Icie Icilio Ico Idalia Idell Idella Ido Idowu Idris Ieremia Iesha Ifa Ifeanyichukwu
Ifeoluwa Ifeoma Ifunanya Ige Iginia Iginio Igino Ignacia Ignacio Ignacy Ignatius Ignazio Ignác Ignácie Ignát Ignáta
Igor Ihsan Ika Ike Ikenna Ikeoluwa Iker Ikhidie Ikhsan Ikin Ila Ilana Ilaria Ilarie Ilario Ilarion Ilay Ilayda Ilda
Ildebrando Ildefonso Ildegarda Ildegonda Ildika Ileana Ileen Ilene Ilenia Ilia Iliana Ilias Ilie Ilija Ilinca Ilja
Iljana Ilko Illa Illidio Illuminato Ilmari Ilona Ilsa Ilse Ilva Ilyas Ilza Ima Imani Imelda Imke Immacolata Immacolato
Immanuel Imogene Imoleoluwa Imran Imre Ina Inara Inaya Incoronata Indah Inder India Indira Indra Indro Indy Inell Ines
Inesa Inez Inga Inge Ingeborg Ingeborga Inger Ingrid Ingrida Inioluwa Inja Inka Inkeri Innocenty Innocenza Innocenzo
Ino Inocenc Inocențiu Intan Inès Inés Inéz Inês Ioan Ioana Ioanina Iola Iolanda Iole Iona Ione Ionel Ionela Ionelia
Ionică Ionne Ionuț Iorio Iosefina Iosif Ippocrate Ippolito Iraida Irawati Irem Iremide Irena Irene Irenej Ireneo
Ireneus Ireneusz Ireti Iretioluwa Irfan Iriana Iride Iridenta Irina Irinel Irish Irma Irmeli Irmgard Irmina Irnanto
Irsad Irvin Irving Irwan Irwin Irène Isa Isaac Isabeau Isabel Isabela Isabell Isabella Isabelle Isabelly Isac Isacco
Isadora Isadore Isai Isaia Isaiah Isaias Isak Isaura Ischirione Ise Isela Iseoluwa Iseult Ishola Isiah Iside Isidor
Isidora Isidore Isidoro Isidra Isidro Isioma Isis Ismael Ismaele Ismail Ismérie Isobel Isolda Isom Isotta Isra Israel
Isreal Issac István Ita Italia Italo Itunuoluwa Itzel Iulia Iulian Iuliana Iuliu Iurie Iustin Iustina Iustinian Iva
Ivah Ivan Ivana Ivanka Ivanna Ivano Ivanoe Ivančica Ivar Ive Ivek Ivelisse Iven Iveta Ivetta Ivette Ivica Ivna Ivo
Ivona Ivone Ivonne Ivor Iván Iyabode Iyadunni Iyanuoluwa Iyinoluwa Izaak Izabela Izabella Izaiah Izaiáš Izajasz Ize
Izetta Izidor Izidora Izmael Izola Izolda Izydor Izzy Izák Jaakko Jabal Jabari Jacalyn Jace Jacek Jacelyn Jacey Jacinda
Jacinta Jacinthe Jacinto Jack Jackeline Jackelyn Jacki Jackie Jacklyn Jackqueline Jacky Jaclyn Jacob Jacoba Jacobo
Jacobus Jacqualine Jacque Jacquelin Jacqueline Jacquelyn Jacquelyne Jacquelynn Jacques Jacquetta Jacqui Jacquie
Jacquiline Jacquline Jacqulyn Jacynthe Jada Jaden Jadesola Jadon Jadran Jadrana Jadranka Jadranko Jadro Jadwiga Jadyn
Jae Jaeden Jaelynn Jaeman Jaga Jagadish Jagadisha Jagapati Jagaraga Jagathi Jagdeep Jagdish Jagica Jagmeet Jahnu Jai
Jaida Jaiden Jailey Jailyn Jaiman Jaime Jaimee Jaimie Jaimini Jaimy Jairo Jais Jaivey Jaka Jakayla Jake Jakob Jakov
Jakub Jakuba Jakubina Jakubka Jaleel Jaleesa Jalen Jalisa Jalon Jalou Jalyn Jama Jamaal Jamal Jamalia Jamar Jamarcus
Jame Jamee Jamel James Jameson Jamey Jami Jamie Jamika Jamil Jamila Jamir Jammie Jan Jana Janae Janay Janaína Jane
Janean Janee Janeen Janek Janel Janell Janella Janelle Janene Janessa Janet Janeta Janeth Janett Janetta Janette Janey
Jani Janica Janice Janick Janie Janiece Janin Janina Janine Janis Janise Janita Janiya Janka Janko Jann Janna Janne
Jannek Jannes Jannet Jannette Janni Jannie Jannik Jannis Jano Janosch January Janusz Jany Janyce Japhet Jaquan Jaquelin
Jaqueline Jaquelyn Jara Jared Jaren Jari Jarmil Jarmila Jarne Jarno Jarod Jarolím Jarolíma Jaromil Jaromír Jaromíra
Jaron Jaroslav Jaroslava Jarrell Jarret Jarrett Jarrod Jarvis Jarwa Jarwadi Jarwi Jasen Jasenko Jasmani Jasmijn Jasmin
Jasmina Jasmine Jasmína Jasna Jasněna Jason Jasoň Jaswadi Jati Jatmiko Jaunita Javas Javi Javier Javon Javonte Jax
Jaxon Jaxx Jaya Jayadi Jayce Jaycee Jayda Jayde Jayden Jaydon Jaye Jayeng Jaylan Jaylano Jaylen Jaylin Jaylinn Jaylon
Jayme Jaymie Jayna Jayne Jayson Jayvano Jazlyn Jazmin Jazmine Jazmyn Jazmyne Jazzlyn Jazzlynn Jean Jeana Jeane Jeanelle
Jeanene Jeanett Jeanetta Jeanette Jeanice Jeanie Jeanine Jeanmarie Jeanna Jeanne Jeannel Jeannetta Jeannette Jeannie
Jeannine Jeannot Jed Jedediah Jedidiah Jeff Jefferey Jeffery Jeffie Jeffrey Jeffry Jefri Jefta Jehanne Jela Jelena
Jelica Jelita Jella Jelle Jelmer Jelte Jen Jena Jenae Jene Jenee Jenel Jenell Jenelle Jenette Jeneva Jeni Jenice
Jenifer Jeniffer Jenine Jenise Jenna Jennefer Jennell Jennette Jenni Jennie Jennifer Jenniffer Jennine Jennings Jenny
Jennyfer Jenovéfa Jens Jensen Jente Jeppe Jerad Jerald Jeraldine Jeramie Jeramy Jere Jerel Jeremi Jeremiah Jeremias
Jeremiasz Jeremie Jeremiáš Jeremy Jeri Jerica Jerilyn Jerlene Jermain Jermaine Jermey Jerod Jerold Jerome Jeromy
Jeroným Jerrell Jerri Jerrica Jerrie Jerrod Jerrold Jerry Jerzy Jerónimo Jesenia Jesica Jesika Jesper Jess Jesse
Jessenia Jessi Jessia Jessica Jessie Jessika Jesslyn Jesslynn Jessy Jessyca Jestine Jesus Jesusa Jesusita Jesús Jett
Jetta Jette Jettie Jevon Jewell Ješa Jidde Jil Jiljí Jill Jillian Jim Jimena Jimi Jimmie Jimmy Jimram Jin Jina Jinawi
Jindra Jindřich Jindřiška Jinny Jinte Jinthe Jip Jitender Jitendra Jitka Jiřina Jiří Joachim Joah Joakim Joan Joana
Joane Joanie Joann Joanna Joanne Joannie Joanny Joany Joaquim Joaquin Joaquina Joaquín Joas Jocelyn Jocelyne Jodee Jodi
Jodie Jody Joe Joeann Joel Joelina Joeline Joella Joelle Joellen Joep Joes Joesph Joetta Joette Joey Johan Johana
Johann Johanna Johanne Johannes Johathan John Johna Johnathan Johnathon Johnetta Johnette Johnie Johnna Johnnie Johnny
Johnpaul Johnsie Joi Joie Joko Jolana Jolanda Jolanta Jolayemi Joleen Jolene Jolie Jolien Jolijn Jolin Jolina Joline
Jolyn Jolynn Jon Jona Jonah Jonas Jonatan Jonathan Jonathon Jonell Jonelle Jong Joni Jonie Jonna Jonnie Jono Jonte
Jonáš Joojo Joost Jop Jordan Jordana Jordane Jordi Jordon Jordy Jordyn Jorga Jorge Joris Jorn Jorrit Jort Joscha
Joschua Jose Josef Josefa Josefien Josefin Josefina Josefine Josefína Joselyn Josep Joseph Josephin Josephina Josephine
Josette Josh Joshua Joshuah Josiah Josiane Josianne Josie Josip Josipa Joslyn Joso Jospeh Josphine Josse Josselin Josua
Josue Josué Josy José Joséphine Jourdain Jovan Jovana Jovani Jovanny Jovany Jovita Joyce Joycelyn Joye Jozef Jozefa
Jozefína Jozue João Joël Joëlle Joško Jošt Joža Jože Juan Juana Juanita Juda Judah Judd Jude Judi Judicaël Judie Judita
Judith Judson Judy Judyta Juha Juhani Juho Jukka Jula Julan Jule Julee Julene Jules Juli Julia Julian Juliana Juliane
Juliann Julianna Julianne Julie Julieann Julien Juliet Julieta Julietta Juliette Julika Julina Julissa Julita Julius
Juliusz Julián Juliána Juliëtte Jumadi Jumari Juna Junayd June Jung Junie Junita Junius Junko Juno Jur Juri Jurre Juste
Justen Justin Justina Justine Juston Justus Justyn Justyna Justýn Justýna Juta Jutta Juul Juvenal Juwan Juwon Jyoti
Jyotis Jyotsana Jáchym János Jázmin Jérémie Jérôme Jéssica Józef Józefina József Jörgen Jørgen Júlia Júlio Kaan Kaarina
Kacey Kaci Kacie Kacper Kacung Kacy Kade Kaden Kadin Kadir Kaela Kaelyn Kai Kaia Kaila Kailash Kailee Kailey Kailyn
Kairav Kaitlin Kaitlyn Kaj Kaja Kajen Kajetán Kala Kaleb Kaleigh Kalervo Kalevi Kaley Kali Kalim Kalinda Kalistrat
Kalle Kallie Kalpana Kalyani Kalyn Kam Kama Kamal Kamala Kamalesh Kamaria Kambali Kameron Kami Kamidin Kamil Kamila
Kamilah Kamilla Kamille Kamla Kamlesh Kamren Kamron Kamryn Kanak Kanaka Kanchan Kanda Kandace Kandi Kandice Kandis
Kandra Kandy Kane Kanesha Kani Kania Kanisha Kanishka Kannan Kannen Kanti Kara Karam Karan Kardi Kareem Kareen Karel
Karelle Karen Karena Karey Kari Kariane Karianne Karie Karim Karima Karimah Kariman Karin Karina Karine Karisa Karissa
Karja Karl Karla Karlee Karleen Karlene Karley Karli Karlie Karlijn Karlo Karlotta Karly Karlyn Karman Karmela Karmen
Karna Karol Karolann Karole Karoliina Karolina Karoline Karolyn Karolína Karon Karren Karri Karrie Karry Karsa Karsana
Karson Karta Karthik Kartik Kartika Karunanidhi Kary Karya Karyl Karyn Kasandra Kasey Kasha Kashyap Kashyapi Kasi Kasie
Kasim Kasiran Kasiyah Kasián Kasper Kassandra Kassie Kastor Kasusra Kata Katariina Katarina Katarzyna Kate Katelin
Katelyn Katelynn Katerine Kateřina Kathaleen Katharina Katharine Katharyn Kathe Katheleen Katherin Katherina Katherine
Kathern Katheryn Kathey Kathi Kathie Kathleen Kathlene Kathline Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy Kathyrn
Kati Katia Katica Katie Katija Katina Katja Katlyn Katlynn Kato Katrice Katrin Katrina Katrine Kattie Katy Kavon Kawaca
Kawaya Kay Kaya Kayce Kaycee Kayden Kaye Kayla Kaylah Kaylee Kayleen Kayleigh Kaylene Kayley Kayli Kaylie Kaylin Kayode
Kayra Kayun Kazi Kazimierz Kazimír Kazimíra Kazuko Kašpar Keagan Keano Keanu Keara Keaton Kecia Keegan Keely Keena
Keenan Keerti Kees Keesha Keet Kehinde Keiko Keila Keira Keisha Keith Keitha Keji Keli Kelle Kellee Kellen Kelley Kelli
Kellie Kelly Kellye Kelsey Kelsi Kelsie Kelton Kelvin Kemal Kemba Kemberly Kemi Ken Kena Kenan Kenari Kenda Kendal
Kendall Kende Kendra Kendrick Kenes Keneth Kenia Kenisha Kenji Kenna Kennedi Kennedy Kenneth Kennith Kenny Keno Kensi
Kent Kenton Kenya Kenyatta Kenyetta Kenyon Kenza Kenzie Kenzo Keon Kera Kerem Keren Keri Kerim Kermit Kerri Kerrie
Kerry Kerstin Kesha Keshaun Keshawn Keshia Keturah Keva Keven Kevin Kevon Keyon Keyshawn Kezia Khadija Khadijah Khalid
Khalil Khalilah Kia Kian Kiana Kiandra Kianna Kiara Kiarra Kiel Kiera Kieran Kiersten Kiesha Kieth Kika Kikelomo Kiki
Kiley Kilian Kilián Kim Kimber Kimberely Kimberlee Kimberley Kimberli Kimberlie Kimberly Kimbery Kimbra Kimi Kimiko
Kina Kincső Kindra Kinga Kip Kira Kiran Kirana Kirk Kirsten Kirstie Kirstin Kirti Kisha Kittie Kiyoko Kizzie Kizzy
Kjeld Kjell Klaas Klara Klarencjusz Klaudia Klaudie Klaudius Klaudiusz Klaudián Klemens Klement Klementina Klementyna
Klementýna Kleopatra Kliment Klotylda Klára Kléber Knut Kobe Koby Kody Koen Kofi Kojo Koko Kolawole Kolby Kole Koleta
Koloman Kolombín Kolombína Kolos Kolumbán Kolumbín Kolumbína Konrad Konrád Konstance Konstancie Konstancja Konstantin
Konstanty Konstantyn Konstantýn Konsuela Konzuela Kora Koralia Koray Korbin Korbinian Kordula Korede Korey Kori Korina
Korinna Kornel Korneli Kornelia Kornelius Korneliusz Kornél Kornélie Kortney Kory Kosma Kosmas Kourtney Kraig Krasava
Krasomil Krasomila Krasoslav Krešimir Krijn Kris Krishna Krishnadas Krishnadasa Krissy Krista Kristal Kristan Kristeen
Kristel Kristen Kristi Kristian Kristie Kristiina Kristijan Kristin Kristina Kristine Kristián Kristle Kristofer
Kristoffer Kristopher Kristy Kristyn Kristóf Kristýna Krisztián Krisztofer Kruno Krunoslav Krysta Krystal Krystel
Krysten Krystian Krystin Krystina Krystle Krystyna Kryšpín Kryštof Krzysztof Ksawera Ksawery Ksenia Ksenofont Kubra
Kubura Kujoe Kum Kumar Kumari Kumuda Kuncara Kunhuta Kunthara Kurnia Kurt Kurtis Kusuma Kvido Květa Květoslav
Květoslava Květoň Květoš Květuše Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kwintyn Kyan Kyano Kyara Kyla
Kyle Kylee Kyleigh Kyler Kylie Kyllikki Kym Kymberly Kyoko Kyong Kyra Kyung Křesomysl Křišťan Laal Labuh Lacey Lachelle
Laci Lacie Lacresha Lada Ladarius Ladawn Ladislao Ladislau Ladislav Ladislava Ladonna Lael Lafayette Lahoma Lai Laila
Laisha Lajos Lajuana Lakeesha Lakeisha Lakendra Lakenya Lakesha Lakeshia Lakia Lakiesha Lakisha Lakita Laksana Lakshman
Lakshmi Lakshmidhar Lakshminath Laksita Lal Lala Lalita Lamar Lambert Lamberto Lamonica Lamont Lan Lanang Lancilotto
Landen Landolfo Landon Landry Lanell Lanelle Lanette Laney Lanfranco Langgeng Lani Lanie Lanita Lanjar Lannie Lanny
Lanora Lantar Lapo Laquanda Laquita Lara Larae Laraine Laras Laree Larhonda Larisa Larissa Larita Laron Laronda
Larraine Larry Lars Larue Larysa Lasandra Lascăr Lashanda Lashandra Lashaun Lashaunda Lashawn Lashawna Lashawnda Lashay
Lashell Lashon Lashonda Lashunda Lasmanto Lasmono Lasonya Lasse Laswi Latanya Latarsha Latasha Latashia Latesha Latia
Laticia Latif Latika Latina Latisha Latonia Latonya Latoria Latosha Latoya Latoyia Latrice Latricia Latrina Latrisha
Launa Laura Lauralee Lauran Laurane Laure Laureen Laureline Lauren Laurena Laurenc Laurence Laurencie Laurencja
Laurencjusz Laurene Laurens Laurent Laurentino Laurenty Laurentyna Laurenz Laurenția Laurențiu Lauretta Laurette Lauri
Laurian Lauriane Laurianne Lauriano Laurice Laurie Laurin Laurinda Laurine Laury Lauryn Laurène Lautone Lavada Lavanya
Lavenia Lavera Lavern Laverna Laverne Laveta Lavette Lavina Lavinia Lavinio Lavon Lavona Lavonda Lavone Lavonia Lavonna
Lavonne Lavínia Lawana Lawanda Lawanna Lawerence Lawrence Lawrencia Lawson Laxman Laxmi Layla Lazar Lazare Lazaro
Lazzaro Lazăr Leah Leana Leander Leandr Leandra Leandro Leann Leanna Leanne Leanora Leatha Leatrice Lecia Leeann
Leeanna Leeanne Leela Leena Leendert Leesa Lega Legawa Leia Leida Leif Leigh Leigha Leighann Leila Leilani Leisa Leisha
Lejla Leke Lekisha Lela Lelah Leland Lelia Lembah Lempi Lemuel Len Lena Lenard Lene Leni Lenia Lenita Lenja Lenka Lenn
Lenna Lennard Lennart Lenne Lennert Lennie Lennon Lennox Lenny Lenora Lenore Lenya Leo Leodegar Leokádie Leola Leoma
Leon Leona Leonard Leonarda Leonardo Leone Leonel Leonhard Leoni Leonia Leonid Leonida Leonidas Leonie Leonila Leonilda
Leonio Leonor Leonora Leonore Leontin Leontina Leontine Leontýn Leontýna Leonzio Leopardo Leopold Leopolda Leopoldina
Leopoldo Leopoldýna Leora Leota Leoš Lera Lere Leroy Les Lesa Lesha Lesia Leslee Lesley Lesli Leslie Lesly Lessie
Lestari Lester Leta Letha Leticia Leticie Letisha Letitia Letizia Letiția Letterio Lettie Letty Letícia Leu Leufroy Lev
Levent Levente Levi Levin Levke Levy Lew Lewin Lex Lexi Lexie Lexus Leyla Lezlie Lešek Lia Liah Liam Lian Liana Liane
Lianne Lias Libbie Libby Liberata Liberato Liberatore Liberio Libero Libor Libora Liboria Liborio Liboslav Liboslava
Libuše Libère Liběna Licia Lică Lida Lidania Lidia Lidija Lidio Lidmila Lidya Lieke Liene Lieselotte Lieto Lieuwe Lieve
Ligia Liisa Lila Lili Lilia Lilian Liliana Liliane Lilianna Lilien Lilith Liliána Lilla Lilli Lillia Lilliam Lillian
Lilliana Lillie Lilly Lilou Lilyan Liman Lina Lincoln Linde Lindsay Lindsey Lindsy Lindy Linett Linette Ling Linh Linne
Linnea Linnie Linnéa Lino Linsey Lintang Linus Linwood Lio Lioara Lionel Lis Lisa Lisabeth Lisandra Lisandro Lisann
Lisanne Lisbeth Lise Liselotte Lisette Lisha Lissa Lissette Lita Litzy Liv Liva Livia Liviana Livie Livino Livio Liviu
Livius Liya Liyam Liyana Liz Liza Lizabeth Lizbeth Lize Lizeth Lizette Lizz Lizzette Lizzie Lizzy Liétald Ljiljana
Ljuba Ljubica Ljudevit Llewellyn Lloyd Loa Lodovica Lodovico Loek Loes Loet Logan Loida Lois Loise Lola Lolade Lolita
Loma Lon Lona Londa London Longin Loni Lonie Lonna Lonnie Lonny Lonzo Lora Loraine Loralee Lorean Loredana Loree Loreen
Lorelei Lorella Loren Lorena Lorenc Lorene Loreno Lorenz Lorenza Lorenzo Loreta Loretta Lorette Lori Loria Loriana
Loriann Lorie Lorilee Lorin Lorina Lorinda Lorine Loris Lorita Lorna Lorrain Lorraine Lorretta Lorri Lorriane Lorrie
Lorrine Lory Lota Lotar Lothaire Lothar Lott Lotta Lotte Lotti Lottie Lou Loua Louann Louanne Louay Louella Louetta
Louie Louis Louisa Louise Loup Loura Lourdes Lourenço Lourie Louvenia Lova Lovella Lovetta Lovie Lovisa Lovorka Lowell
Loy Loyce Loyd Loïc Loïs Luan Luana Luann Luanna Luanne Luba Lubomír Lubomíra Lubor Luboslav Luboslava Luboš Luc Luca
Lucas Lucca Lucențiu Luci Lucia Lucian Luciana Luciano Lucie Lucien Lucienne Lucija Lucijan Lucila Lucile Lucilla
Lucille Lucina Lucinda Lucio Lucious Lucius Lucián Luciána Lucja Lucjan Lucrecia Lucretia Lucrezia Lucreția Lucrețiu
Lucy Lucía Ludano Ludie Ludivina Ludivine Ludivoj Ludiše Ludmila Ludolphe Ludomír Ludomíra Ludoslav Ludoslava Ludovic
Ludovica Ludovico Ludvig Ludvika Ludvík Ludvíka Ludwig Ludwik Ludwika Luděk Lue Luella Luena Luetta Luhung Luigi Luigia
Luis Luisa Luise Luiz Luiza Lujza Luk Luka Lukas Luke Lukita Lukman Lukrecius Lukrécie Lukáš Lula Lulu Luluh Lulut
Luminița Luminosa Lumír Lumíra Lune Lupe Lupita Lura Lurhur Lurlene Lurline Lutfan Luther Luthfi Lutibor Lutobor Lutz
Luuk Luus Luvenia Luwar Luwes Lux Luzie Luís Luísa Luďka Lya Lyam Lyda Lydia Lydie Lykke Lyla Lyle Lyman Lyn Lynda
Lyndia Lyndon Lyndsay Lyndsey Lynell Lynelle Lynetta Lynette Lynn Lynna Lynne Lynnette Lynsey Lynwood Lysanne László
Léa Léandre Léda Léna Léon Léonard Léonie Léonne Léopold Léopoldine Lívia Lýdie Lăcrămioara Maaike Maan Maarit Maarten
Maartje Maas Mabel Mabela Mabelle Mable Mac Maca Macaire Macaria Macario Maccabeo Macey Machelle Maci Macie Mack
Mackenzie Macy Madalena Madalene Madaline Madalyn Maddalena Maddie Maddison Maddox Madelaine Madeleine Madelene
Madelief Madeline Madelyn Madelynn Madge Madhuri Madie Madilyn Madisen Madisyn Madita Madleen Madlen Madlyn Madonna
Madyson Mae Maegan Maes Maeve Mafalda Maffeo Magali Magaly Magan Magaret Magda Magdalen Magdalena Magdalene Magdaléna
Magen Maggie Maggiorino Magno Magnus Maguelone Mahalia Mahaut Mahdi Mahendra Maher Mahesa Mahesh Maheswar Mahfud Mahir
Mahmud Mahulena Mai Maia Maica Maida Maija Maik Maike Maile Mailin Maimunah Maiorico Maira Maire Maisha Maisie Maitê
Maiya Maja Majda Majorie Makar Makara Makary Makayla Makeda Makenna Makenzie Makinwa Maksim Maksym Maksymilian Makuta
Malachi Malati Malco Malcolm Malcom Malena Malene Malia Malik Malika Malin Malina Malinda Malisa Malissa Malka Mallaury
Mallie Mallory Malorie Malou Malte Malthe Malti Malvina Malvína Malwina Maman Mamante Mamert Mamie Mammie Manah Manassé
Mancio Mandaakin Mandakini Mandi Mandie Mandy Manel Manetto Manfred Manfredo Manfréd Mangala Mangalya Mani Manie Manik
Manikya Manilio Manisha Manjusha Manley Manlio Manoah Manoj Manole Manon Manona Mansueto Mansvet Manu Manuel Manuela
Manuele Mao Mara Maragaret Maragret Marah Marana Maranda Maras Marc Marceau Marcel Marcela Marcelene Marceli Marcelin
Marcelina Marceline Marcelino Marcell Marcella Marcelle Marcello Marcellus Marcelo Marcelína Marcene Marchelle Marcheta
Marci Marcia Marciano Marcie Marcin Marco Marcos Marcu Marcus Marcy Mardell Mareike Marek Maren Marena Mareta Marg
Marga Margana Margaret Margareta Margarete Margarett Margaretta Margarette Margarida Margarite Margarito Margart Marge
Margene Margeret Margert Margery Marget Margherita Margie Margit Margita Margo Margorie Margot Margret Margrett
Marguerita Marguerite Margurite Margy Marhta Mari Maria Mariadi Mariah Mariam Marian Mariana Mariane Marianela Mariann
Marianna Marianne Mariano Maribel Maribeth Marica Maricarmen Maricela Maricica Maricruz Marie Marieke Mariel Mariela
Mariella Marielle Marieta Marietta Mariette Marija Marijana Marijn Marika Mariko Marilee Marilena Marilie Marilou
Marilu Marilyn Marilyne Marilynn Marilú Marinda Marinela Marinella Marinetta Marino Marinus Mario Marioara Mariola
Marion Maris Marisa Marisela Marisha Marisol Marissa Marit Marita Maritza Marius Marivel Marián Marja Marjatta
Marjolaine Marjorie Marjory Marketta Markita Markku Marko Markus Markéta Marla Marlana Marlee Marleen Marlen Marlena
Marlene Marley Marli Marlie Marline Marlo Marlon Marly Marlyn Marlys Marlène Marna Marni Marnie Marolo Marquerite
Marques Marquetta Marquita Marquitta Marrit Marsha Marshall Marsito Marsudi Marta Martaka Martana Martani Marte Marth
Martha Marthe Marti Martim Martin Martina Martine Martino Martti Marty Martyna Martín Marut Maruta Marva Marvella
Marvin Marvis Marwa Marwata Marwin Mary Marya Maryadi Maryalice Maryam Maryann Maryanna Maryanne Maryanto Marybelle
Marybeth Maryellen Maryetta Maryjane Maryjo Maryland Marylee Marylin Maryln Marylou Marylouise Marylyn Marylynn Maryna
Maryrose Maryse Marzia Marzio María Masako Massima Massimiliano Massimo Matan Matei Matej Mateo Mateus Mateusz Matha
Matheus Mathew Mathias Mathijs Mathilda Mathilde Mathis Mathurin Matias Matija Matilda Matilde Matis Matko Mato Matouš
Matroniano Matt Matteo Matthew Matthias Matthieu Matthijs Matthis Matti Mattia Mattias Mattie Mattis Matylda Matyáš
Matz Matías Matěj Maud Maude Maudie Maugis Maura Maureen Maurice Mauricette Mauricio Maurilio Maurine Maurita Maurits
Maurizio Mauro Maurycy Mavis Mawuena Mawusi Max Maxellende Maxence Maxi Maxie Maxime Maximilian Maximiliano Maximilien
Maximilián Maximillia Maximillian Maximina Maximo Maximus Maxine Maxmilián Maya Maybell Maybelle Maye Mayeul Mayme
Maymie Mayola Mayoor Mayra Maysa Mayson Mayte Mazie Małgorzata Maša Mckayla Mckenna Meagan Meaghan Mechelle Meda Medard
Medardo Medea Medina Medine Medoro Mee Meena Meenakshi Mees Megan Megane Meggan Meggie Meghan Meghann Meghnad Meghnath
Mehmet Mei Meik Meike Meire Mekhi Mel Melaine Melani Melania Melanie Melanio Melany Melba Melchiade Melchior Melchiorre
Melda Melek Melezio Melia Melichar Melida Melike Melina Melinda Melis Melisa Melissa Melissia Melita Melitina Melle
Mellie Mellisa Mellissa Melodee Melodi Melodie Melody Melonie Melony Mels Melva Melvin Melvina Melyna Melynda Melyssa
Melánie Menaka Menardo Mence Mendy Menelao Meneo Menka Menno Mennone Menodora Mercede Mercedez Mercurio Meredith Merel
Merete Meri Merideth Meridith Merijn Merilyn Merissa Merl Merle Merlene Merlin Merlyn Merna Merri Merrie Merrilee
Merrill Merritt Mert Mertie Merve Mervin Meryem Meryl Messalina Metello Metod Metoděj Metrofane Mette Mex Meyra
Mečislav Mečislava Mia Micael Micaela Micah Micha Michael Michaela Michaele Michal Michala Michale Michalina Michaël
Michał Micheal Michel Michela Michelangelo Michele Michelina Micheline Michell Michelle Michiko Michèle Mick Mickey
Micki Mickie Midas Mieke Miesha Migdalia Mignon Miguel Miguelina Mihael Mihaela Mihai Mihail Mihnea Mihály Mik Mika
Mikael Mikaela Mikail Mikayla Mike Mikel Miki Mikkel Mikki Mikko Miklós Mikoláš Mikołaj Mikuláš Mila Milada Milan
Milana Milano Milda Mildred Milena Miley Milford Milica Milissa Milivoj Miljenko Milka Milla Millard Mille Miller
Millicent Millie Milly Milo Milorad Miloslav Miloslava Milota Milou Milouš Milovan Milovín Miloň Miloš Milred Milton
Milutín Miluše Milán Milík Milíč Mimi Mimma Min Minakshi Minda Mindi Mindy Minerva Minervina Minervino Ming Minh Minna
Minnie Minodora Minta Mio Mioara Miquel Mirabela Mirac Miran Miranda Miray Mircea Mirco Mireille Mirek Mirela Mirella
Mireya Miriam Mirian Mirja Mirjam Mirka Mirko Mirkó Mirna Mirocleto Miromil Miromila Miron Mirona Miroslav Miroslava
Mirre Mirta Mirte Mirtha Mirthe Mirtil Miruna Mirza Misael Misaele Misha Mislav Missouri Missy Misti Mistie Mitch
Mitchel Mitică Mitra Mitruț Mitsue Mitsuko Mittie Mitzi Mitzie Miyoko Mlad Mladen Mnata Mnislav Mnislava Moa Mobolaji
Modupe Mofifoluwa Mohamed Mohammad Mohammed Mohan Mohana Mohinder Mohini Moira Moises Moisés Mojisola Mojisoluwa Mojmír
Mojżesz Mojžíš Mollie Molly Monaldo Monalisa Monet Monica Monika Monique Monitore Monnie Monserrat Monserrate Montana
Monty Moradeke Morayo Morenike Morgana Morgane Moriah Moric Moris Moritz Morolake Morten Mortimer Mose Moses Moshe
Mosinmileoluwa Mossie Mosunmola Mosè Motunrayo Moussa Moyosore Mozell Mozella Mozelle Mozes Moïse Moïsette Mořic
Mstislav Mugur Mugurel Muhammad Muhammed Mui Mujur Mukesh Mukul Mulya Mulyanto Mulyono Mumpuni Muni Muoi Murat Muriel
Muriela Murilo Murl Murphy Mursinin Mursita Murti Mustafa Mustika Mustofa Mutia Muyiwa Muziano Mya Myah Myesha Myla
Mylan Mylene Myles Mylo Mylène Myong Myra Myriam Myrl Myrle Myrna Myron Myrta Myrthe Myrtice Myrtie Myrtil Myrtis Myung
Mája Márcia Mário Márk Márton Mátyás Máté Médea Médéric Mégane Mélanie Mélisande Mélissa Mélissandre Mélodie Mércia
Mérovée Mína Mónica Mădălin Mădălina Mălina Mărioara Măriuca Nabila Nadalina Nadene Nadia Nadine Nadja Nadzieja Nadège
Naděžda Nae Naemi Nagabhushanam Naida Naja Najam Najib Najwa Nakesha Nakia Nakisha Nakita Nalar Nalini Nam Namazio Nan
Nancee Nancey Nanci Nancie Nancy Nanda Naneta Nanette Nanna Nannette Nannie Naoma Naomi Naomie Naoufal Naoufel Napoleon
Napoleone Nara Naradi Narayan Narcis Narcisa Narciso Narcisse Nardi Narendra Narinder Narji Narseo Narsete Nasab Nash
Nasim Nasir Nasrullah Nat Natacha Natale Natalia Natalie Natalija Natalina Natalya Natan Natanael Nataniel Natasa
Natasha Natashia Nataša Natașa Nathalie Nathan Nathanael Nathanaël Nathanial Nathaniel Nathen Natisha Natka Natosha
Natália Natálie Naud Naudet Naura Naveen Navin Nawal Nayeli Nazario Nazariusz Nazary Nazzareno Nazzaro Naďa Neal
Nechifor Necole Ned Neda Nedjeljka Nedjeljko Nedra Neele Neeltje Neha Neida Neil Neiva Neklan Nela Nelda Nele Neli
Nelia Nelida Nell Nella Nelle Nelli Nellie Nelly Nels Nelu Nenita Neo Neoma Neomi Neopolo Neoterio Nepomuk Nera Nerea
Nereida Nereo Neri Nerissa Nery Nesa Nestor Nestore Neta Nettie Neva Nevada Neven Nevena Nevenka Neville Nevio Newell
Nezamysl Nga Ngan Ngoc Nguyet Nia Nicarete Nicea Niceforo Niceto Nicezio Nichelle Nichifor Nichol Nicholas Nicholaus
Nichole Nicholle Nick Nicki Nickie Nicklas Nicklaus Nickolas Nickole Nicky Nicla Niclas Nico Nicoară Nicodemo Nicodim
Nicol Nicola Nicolae Nicolai Nicolaie Nicolas Nicolasa Nicole Nicoleta Nicoletta Nicolette Nicoline Nicolle Nicolás
Nicolò Nicu Niculina Niculiță Nicușor Nicuță Nicéphore Nida Nidia Niek Niels Niene Nienke Niesha Nigel Nika Nike Niki
Nikia Nikita Nikki Nikkie Nikko Niklas Niko Nikodem Nikodém Nikodéma Nikol Nikola Nikolai Nikolas Nikolasz Nikole Niké
Nila Nilam Nilda Nilde Nils Nilsa Nimakoah Nimas Nimit Nimród Nina Niniano Ninioluwa Nino Ninthe Niranjan Nirbhay Niro
Nisa Nisha Nita Nives Niyaga Niyilolawa Nnamdi Noa Noah Noam Noami Noan Nobuko Noe Noel Noelia Noella Noelle Noema
Noemi Noemie Noemy Nohemi Nola Nolan Nolen Noma Nomi Nona Noor Noortje Nora Norah Norbert Norberta Norberto Nore Noreen
Norene Norica Noriko Norina Norine Norma Norman Normand Norval Norwood Nostriano Noud Nour Nouri Nout Novan Novi
Noviana Novita Nowi Nox Noè Noé Noémi Noémie Noë Noël Noëlla Noëlle Nrima Nubia Nuccia Nugraha Nuno Nunziata Nunzio Nur
Nurul Nuša Nya Nyah Nyana Nyasia Nydia Nyla Nynke Nyoman Nándor Nátán Néhémie Nóra Núbia Núria Něhoslav Oana Oba
Obdulia Obie Obioma Oceane Ocie Octav Octavia Octavian Octaviana Octavio Octaviu Océane Oda Oddone Odelia Odell Oderico
Odessa Odeta Odetta Odette Odidone Odie Odile Odilia Odilon Odin Odis Odolen Odon Odorico Odunayo Ofelia Ofélia Ofélie
Oger Ogooluwa Ojaswini Oke Okey Okiki Okta Oktavie Oktavius Oktavián Okto Oktávie Oladara Oladare Oladimeji Olaf Olaide
Olajumoke Olakunle Olamide Olanrewaju Olansile Olaoluwa Olasunmbo Olatunbosun Olavi Olayinka Olbram Oldřich Oldřiška
Ole Oleg Olen Olene Oleta Olevia Olga Olimpia Olimpian Olimpio Olimpiu Olin Olinda Olindo Oliver Olivia Olivie Olivier
Oliviera Oliviero Oliviu Olivér Oliwia Oliwier Olle Ollie Olof Ololade Olufeyisayo Olufunke Olufunmi Olufunmilayo
Olumide Olumorotimi Olusola Olutomiwa Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun
Oluwasemilore Oluwaseun Oluwaseyi Oluwatimilehin Oluwatobiloba Oluwatofunmi Oluwatosin Oluwatoyosi Oluwatumise Oluwole
Oluwunmi Olympe Olympia Olympie Olívia Oma Oman Omana Omar Omari Omawunmi Ombline Ombretta Omer Omero Omobobola
Omobolanle Omodunni Omolabake Omolara Omolola Omosalewa Omotara Omotayo Omotola Omotolani Omotoun Omowumi Ona Ondina
Ondřej Ondřejka Oneida Onesta Onesto Oni Onie Onita Onofrio Onome Onorata Onorina Onorino Onorio Onoriode Onufry Onur
Oormila Opalina Opaline Opan Opemipo Opeoluwa Opeyemi Ophelia Ophélie Opung Oralee Oralia Orazio Orchidea Oren Orenzio
Oreofe Orest Oreste Orestes Oretha Orfeo Oriana Oriande Oriane Orie Orietta Orin Orio Orion Orland Orlando Orlane Orlo
Ornella Oronzo Orpha Orrin Orsino Orso Orsola Orsolina Ortansa Ortensia Ortensio Orval Orville Orvokki Osanna Osbaldo
Osborne Oscar Oskar Oskari Osman Osmondo Osmund Ossie Osunleke Osvald Osvaldo Oswald Oswaldo Ota Otakar Otakara Otelia
Otello Otha Otho Otilia Otilie Otis Otmar Oto Otokar Otomar Ottaviano Ottavio Ottilia Ottilie Ottis Otto Ottone Otýlie
Ouida Oumayra Oury Ovidio Ovidiu Ovidius Owen Oxana Oyenike Oyindamola Oyindasola Ozana Ozanne Ozell Ozella Ozie Ozren
Ozy Pablo Paciano Pacomio Pacôme Padma Padmi Paige Paiman Palatino Palladia Palladio Palmazio Palmira Palmiro Palémon
Pam Pamala Pamela Pamelia Pamella Pamfil Pamila Pammachio Pamula Panagachie Panait Panca Pancario Pancrazio Pandora
Pandu Panfilo Pangeran Pangestu Panji Panka Pankracy Pankrác Panna Pantaleo Pantaleon Pantaleone Paola Paolo Param
Paramartha Paramita Paraschiva Pardi Paride Paris Parman Parmenio Parsival Parthenia Particia Parvati Pascal Pascale
Paskal Paskala Pasquale Paterne Paterniano Patrica Patrice Patricia Patricie Patricio Patrick Patrik Patrina Patrizia
Patrizio Patroclo Patrycja Patrycjusz Patrycy Patryk Patti Pattie Patty Paul Paula Paule Paulene Pauletta Paulette
Paulica Pauliina Paulin Paulina Pauline Paulita Paulo Pauside Pava Pavel Pavica Pavla Pavlín Pavlína Paweł Paxton
Payton Pearle Pearlene Pearlie Pearline Pedro Peggie Peggy Pei Pekka Pelagia Pelagie Peleo Pelhřim Pelle Pellegrino
Pelumi Penelopa Penelope Penney Penni Pennie Pentti Pepe Pepijn Pepo Perceval Percival Percy Pericle Perikles Perkasa
Pernilla Perrine Perseo Persida Perzida Petar Pete Peter Petr Petra Petrana Petre Petri Petrică Petrina Petrișor
Petronela Petronila Petronilla Petronio Petronius Petru Petruše Petruț Petruța Petteri Petula Peyton Phebe Phil
Phileine Philibert Philine Philip Philipp Philippe Philippine Phillip Phillis Philomena Philomène Philothée Philou
Philémon Phoebe Phung Phuong Phylicia Phylis Phyliss Phyllis Pia Pien Piera Pierangelo Pierce Piergiorgio Pierluigi
Piermarco Piero Pierre Pierrick Piersilvio Piet Pieter Pietro Pim Pio Piotr Pippa Pippo Pirjo Pirkko Pius Placido
Platon Platone Platón Pleun Plinio Plutarco Pok Pola Polidoro Polifemo Polikarp Polissena Pollione Polly Polykarp
Polyxena Pompeo Pompilia Pompiliu Pomponio Pontus Ponziano Ponzio Poornima Porfirio Porfiriusz Porfiry Porsche Porsha
Portia Porzia Porziano Postumio Poul Praba Prabawa Prabowo Prabu Prakosa Pramila Pran Pranata Pranawa Pranay Prasad
Prasanna Prasetya Prasetyo Prassede Prathamesh Pratiwi Pravdan Pravdomil Pravdomila Pravomil Pravomila Pravoslav
Pravoslava Prayag Prayitna Prayoga Prayogo Preity Prem Prema Presley Preston Priamo Pricilla Primerose Prisca Priscila
Priscilla Priscille Prisco Priska Prita Privato Priya Priyala Procopio Profira Prokles Prokop Prokopa Prokul Proserpina
Protasio Proteo Providenci Providencia Prudenzia Prudenzio Publio Puji Puk Pulchérie Puneet Pupolo Puput Purnima
Purushottam Purwa Purwadi Purwanto Pushti Pusicio Puspa Puspita Puti Putri Putu Päivi Pécine Pélagie Pénélope Pépin
Péter Pétronille Pío Pătru Přemysl Přibyslav Přibyslava Qiana Qori Quartilla Quasimodo Queenie Quentin Quentine Querano
Quiana Quin Quincy Quinten Quintia Quintiliano Quintilio Quintin Quintino Quinton Quinty Quinziano Quinzio Quirin
Quirino Quiteria Quiéta Quyen Rachael Rachal Racheal Rachel Rachela Rachele Rachell Rachelle Rachid Racquel Rada Radan
Radana Radegast Radek Radeke Raden Radha Radhost Radika Radim Radimír Radimíra Radislav Radislava Radit Raditya Radivoj
Radka Radko Radmil Radmila Radolfo Radomil Radomila Radomír Radomíra Radoslav Radoslava Radovan Radovana Radoš Radslava
Radu Radvan Radúz Rae Raeann Raegan Raelene Raf Rafael Rafaela Rafaël Rafał Raff Raffaele Raffaella Rafi Rafid Rafila
Rageshwari Rageswari Raguel Raharja Rahayu Raheem Rahel Rahman Rahmat Rahmawati Rahmi Rahsaan Rahul Raide Raihan Raik
Raimondo Raimund Raina Rainald Rainaldo Rainelda Rainer Rainhard Rainold Raisa Raj Rajan Rajendra Rajinder Rajiv Rajko
Rajmund Rajna Rajnold Rajsa Rakesh Raleigh Ralf Ralph Raluca Ramaa Ramesh Rameshwar Ramiro Ramon Ramona Ramonita Ramón
Ranae Randa Randal Randall Randee Randell Randi Randolf Randolph Ranee Ranek Rangga Rania Raniero Ranjeet Ranjit Ranko
Ranolfo Raoul Raphael Raphaelle Raphaël Raphaëlle Raquel Rareș Rashad Rashawn Rasheed Rasheeda Rasheedah Rashida Rasmus
Rastislav Rastislava Rati Ratibor Ratih Ratmír Ratna Raul Ravi Rayan Raye Rayen Rayford Raylene Raymon Raymond Raymonde
Raymundo Rayna Raúl Reanna Reatha Reba Rebbeca Rebbecca Rebeca Rebecca Rebecka Rebeka Rebekah Rebekka Reda Redmond
Reece Reena Reese Refugia Refugio Regena Regenia Reggie Regina Reginald Reginaldo Regine Reginia Regitze Regolo Regína
Reiko Reilly Reinaldo Reine Reinhold Reita Reksa Relu Remig Remigio Remilekun Remington Remo Remona Remondo Remus Rena
Renae Renaldo Renata Renate Renato Renaud Renay Renda Rendy Rene Renea Renee Renetta Renita Renna Rens Renske Renzo
Renát Renáta René Renée Respati Respicio Ressie Restu Retha Retno Retta Reuben Reva Revi Rex Reybaud Reymundo Reyna
Reynalda Reynaldo Reynold Reza Rheba Rhett Rhianna Rhiannon Rhoda Rhona Rhonda Ria Riana Rica Ricarda Ricardo Ricario
Riccarda Riccardo Richard Richarda Richelle Richelmo Richie Richmond Richárd Rick Rickard Rickey Ricki Rickie Ricky
Ridwan Rieke Rigoberto Riitta Rija Rika Rike Rikke Rikki Rina Rinaldo Rini Rino Rita Ritesh Ritva Riv Riva Rivka Rizki
Rob Robaldo Robb Robbi Robbie Robbin Robby Robbyn Robena Robert Roberta Robertina Roberto Robi Robin Robina Robinson
Robt Robyn Rocco Roch Rochel Rochell Rochelle Rocio Rocío Rodan Roderick Roderik Roderyk Rodger Rodiano Rodica Rodney
Rodolfo Rodolphe Rodrick Rodrigo Rodrigue Roel Rogelio Roger Rogers Rohan Rohana Rohit Roko Roksana Roland Rolanda
Rolande Rolando Rolf Rolfo Rolland Rollin Romain Romane Romanița Romano Romee Romelia Romeo Romeu Romilda Romina
Romoaldo Romola Romolo Romona Romuald Romualdo Romul Romulus Romy Roméo Ron Rona Ronald Ronaldo Ronan Roni Ronja Ronke
Ronna Ronni Ronnie Ronny Roos Roosevelt Rory Rosalba Rosalee Rosalia Rosalie Rosalina Rosalind Rosalinda Rosaline
Rosalva Rosalyn Rosamaria Rosamond Rosamunda Rosana Rosann Rosanna Rosanne Rosaria Rosaura Roscoe Roseann Roseanna
Roseanne Roselee Roselia Roselin Roseline Rosella Roselle Roselyn Rosemarie Rosemary Rosena Rosenda Rosendo Roser
Rosetta Rosia Rosie Rosina Rosio Rosita Roslyn Rosman Rosmunda Rossana Rossella Rossie Rostislav Rostislava Rotimi
Rovena Rowan Rowena Rowland Roxana Roxane Roxann Roxanna Roxanne Roxelana Roxie Roxy Roy Royce Roza Rozalia Rozalinda
Rozamunda Rozana Rozanne Rozella Rozina Rozita Rozvita Rozálie Ruben Rubiano Rubie Rubin Rubye Rubén Rudi Rudolf
Rudolfa Rudolfina Rudolfína Rudolph Rudra Rudy Rueben Rufina Rufino Rufo Rufus Ruggero Rui Rukhmani Rukmin Rupert
Ruperto Rupinder Ruprecht Ruslan Rusman Russ Russel Russell Ruth Rutha Ruthann Ruthanne Ruthe Ruthie Rutilo Ruxanda
Ruxandra Ruža Ružica Ryan Ryann Ryder Rylan Rylee Ryleigh Ryley Ryszard Ráchel Régine Régis Réjean Réjeanne Réka Rémi
Róbert Róza Róża Rúben Rút Răducu Răzvan Růžena Saadat Saar Saba Sabar Sabato Sabazio Sabele Sabin Sabina Sabine Sabino
Sabir Sabra Sabri Sabrina Sabryna Sacha Sachiko Sachin Sade Sadie Sadina Sadye Safa Safae Saffiro Saffo Safina Safira
Safiya Safouan Safouane Safta Sahra Saiful Saige Saka Sakari Sakti Sakura Saladino Salena Salih Salimah Salina Sallie
Sally Salma Salman Salome Salomea Salomena Salomey Salomon Salomone Salomè Salomé Salomë Salsabila Salustio Salvador
Salvatore Salwa Salwator Sam Samanta Samantha Samara Samatha Sameer Samella Sami Samia Samiah Samir Samira Sammie Sammy
Samona Samson Samsul Samual Samuel Samuela Samuele Samuël Sancho Sanda Sandee Sandi Sandie Sandra Sandrine Sandro Sandu
Sandy Sanja Sanjay Sanjin Sanjuana Sanjuanita Sanka Sanna Sanne Sanora Sansone Sante Santina Santino Sanya Saphira
Sapiente Sara Sarada Sarah Sarai Sarala Saran Saraswati Sarbello Sare Sari Sarina Sarisha Sarita Sarla Saroja Sartika
Sarvin Sascha Sasha Saskia Saskie Satish Satu Saturniano Saturnin Saturnina Saturnino Satya Satyen Sau Saul Saundra
Sauveur Sava Savanah Savannah Saverio Saveta Savi Savin Savina Savinien Savino Savion Saxona Saúl Saša Scarlett
Scholastika Scholastique Schuyler Scolastica Scot Scott Scottie Scotty Seamus Sean Seb Sebas Sebastiaan Sebastian
Sebastiana Sebastiano Sebastián Sebastião Sebestian Sebrina Seconda Secondiano Secondina Secondo Sedrick Sedrik Seema
Sef Seff Sefora Segilola Sekinat Selena Selene Selim Selin Selina Selma Selmer Selvaggia Sem Semenica Semih Semiramide
Semplicio Sempronio Senaida Senesio Senn Senne Senofonte Senta Sep Sepp Seppe Seppo September Septi Serafin Serafina
Serafino Serafín Serafína Serapione Serenus Sergej Sergi Sergio Sergiu Sergiusz Serina Serita Servidio Serviliano
Servác Sesto Seth Setsuko Settimio Settimo Setya Sev Severiano Severin Severina Severino Severín Seweryn Seye Sha Shae
Shaina Shakia Shakila Shakira Shakita Shakti Shakuntala Shala Shalanda Shalewa Shalon Shalonda Shameka Shamika Shan
Shana Shanae Shanda Shandi Shandra Shane Shaneka Shanel Shanell Shanelle Shani Shania Shanice Shanie Shanika Shaniqua
Shanita Shaniya Shankar Shanna Shannan Shannon Shanny Shanon Shanta Shantae Shantanu Shantay Shante Shantel Shantell
Shantelle Shanti Shany Shaquana Shaquita Shara Sharan Sharda Sharee Sharell Sharen Shari Sharice Sharie Sharika
Sharilyn Sharita Sharla Sharleen Sharlene Sharmaine Sharmila Sharolyn Sharon Sharonda Sharri Sharron Sharyl Sharyn
Shashi Shashikala Shasta Shaun Shauna Shaunda Shaunna Shaunta Shaunte Shavon Shavonda Shavonne Shawana Shawanda
Shawanna Shawn Shawna Shawnda Shawnee Shawnna Shawnta Shay Shayla Shaylee Shayna Shayne Sheba Sheela Sheena Sheila
Sheilah Shekoni Shela Shelba Shelby Sheldon Shelia Shella Shelley Shelli Shellie Shelly Shemar Shemeka Shemika Shena
Shenika Shenita Shenna Sher Shera Sheree Sherell Sheri Sherice Sherie Sherika Sherill Sherilyn Sherise Sherita Sherlene
Sherley Sherly Sherlyn Sherman Sheron Sherrell Sherri Sherrie Sherril Sherrill Sherron Sherry Sherryl Shery Sheryl
Sheryll Shiela Shila Shiloh Shira Shirely Shirl Shirlee Shirleen Shirlene Shirley Shirly Shiv Shivakari Shizue Shizuko
Shobhana Shola Shon Shona Shonda Shondra Shonna Shonta Shoshana Shresth Shresthi Shreya Shreyashi Shridevi Shrishti Shu
Shubha Shubhaprada Shwet Shyann Shyanne Shyla Sibilla Sibyl Sibyla Sibylle Sico Sicuro Sid Siddarth Siddhi Siddhran
Sidiq Sidney Sidoine Sidon Sidonia Sidonie Sidonio Siebe Siem Sienna Siep Sigebert Sigfrido Sigfríd Sigismond
Sigismondo Sigmund Signe Sigrid Sigurd Sijuade Sil Silas Silja Silje Silke Silvan Silvana Silvano Silverio Silvestr
Silvestro Silvia Silvian Silviana Silvie Silvija Silvio Silviu Silvius Silván Silvána Silvère Sima Simen Simeon Simeona
Simeone Simi Similoluwa Simina Simion Simisola Simon Simona Simone Simonetta Simonne Simão Sina Sinan Sindre Sindy
Sinesio Sinfronio Sinică Sinikka Sinja Sinkler Sintia Siobhan Sireno Siria Siriano Siricio Sirineu Sirio Siro Siska
Sisto Sitara Siti Siu Siv Sixt Sixta Sixte Sixtine Sixtus Siënna Sjoerd Sjors Skarlet Skarleta Skye Skyla Skylar Slamet
Slavek Slaven Slaviboj Slavibor Slavica Slavko Slavoboj Slavoj Slavomil Slavomila Slavomír Slavomíra Slavěna Sloka
Slyvia Slávek Slávka Smaranda Smeralda Smil Smilla Smita Smriti Sname Snježana Soave Soběslav Soběslava Soccorso
Socrate Sofia Sofie Sofronia Sofronie Sofía Soila Sokrat Solange Soleh Soline Solocone Solomon Solon Solveig Solveiga
Som Somer Sommer Somnath Somu Sona Sondra Sondre Sonia Sonja Sonya Soo Soof Sook Sophia Sophie Soraia Sorana Soraya
Sorin Sorina Sostene Sosteneo Sostrato Soter Sotira Sowande Soňa Spano Spartaco Speranza Speranzio Speranța Spirydion
Spytihněv Srećko Stacee Stacey Staci Stacia Stacie Stacy Stan Stana Stanca Stancu Stanimír Stanislao Stanislas
Stanislav Stanislava Stanisław Stanko Stanley Starla Stasia Staša Steen Stef Stefan Stefani Stefania Stefanie Stefano
Stefany Steffanie Steffen Stela Stelian Steliana Stella Steluța Sten Stepanie Stephaine Stephan Stephane Stephani
Stephania Stephanie Stephany Stephen Stephenie Stephine Stephnie Stephon Sterre Steve Steven Stevie Stig Stijn Stiliano
Stina Stine Stipan Stipe Stiriaco Stjepan Stojan Stojmír Stribor Stuart Stáza Stéphane Stéphanie Suanne Subhash
Subhashini Subhasini Subodh Subomi Sucheta Suci Sude Sudeva Sudie Sueann Suellen Sujata Suk Sukanya Sulema Suman
Sumayyah Sumiko Sumitra Sunday Sune Sunita Sunni Sunniva Surano Suresh Surya Suryakant Suryakanta Suryakantam Susan
Susana Susann Susanna Susannah Susanne Susheel Sushil Sushma Susie Susy Suus Suzan Suzana Suzann Suzanna Suzanne Suze
Suzette Suzi Suzie Suzon Suzy Suélen Svatava Svatoboj Svatobor Svatomír Svatopluk Svatoslav Svatoslava Svea Svebor Sven
Svend Svenja Sverre Svetlana Svetozar Sveva Sviturno Světla Světlana Světluše Swapnil Swara Swarnalata Swassane Sweta
Syahrini Sybil Sybilla Syble Sydnee Sydney Sydni Sydnie Sylva Sylvain Sylvester Sylvestre Sylvia Sylviane Sylvie
Sylwester Sylwia Synne Synthia Syreeta Szabolcs Szczepan Szofi Szofia Szonja Szymon Szófia Sába Sámo Sámuel Sándor Sára
Sáva Sânziana Sébastien Ségolène Séraphin Sérgio Séverin Séverine Sílvia Sönke Sören Søren Tabatha Tabea Tabetha Tabita
Tabitha Tacjana Taddeo Tade Tadeo Tadeáš Taha Tai Taide Taina Taisha Taiwo Tajuana Takako Takisha Talea Talia Talisha
Talita Talitha Tama Tamala Tamar Tamara Tamatha Tambra Tameika Tameka Tamekia Tamela Tamera Tamesha Tami Tamia Tamica
Tamie Tamika Tamiko Tamina Tamino Tamisha Tammara Tammaro Tammera Tammi Tammie Tammo Tammy Tamra Tamás Tana Tancredi
Tancrède Tandra Tandy Taneka Tanesha Tangela Tanguy Tania Tanika Tanirika Tanisha Tanja Tankred Tanna Tantri Tanushree
Tanushri Tanya Tapan Tapani Tapio Tarah Taras Tarcisio Taren Tari Tarik Tarja Tarquinia Tarra Tarsha Tarsilla Tarso
Tarun Taryn Tasa Tasdik Tasha Tashia Tashina Tasia Tasnim Taswir Tate Tatiana Tatyana Taufan Taufik Taunya Taurean
Taurin Tavares Tawana Tawanda Tawanna Tawna Tawnya Taya Tayler Tayna Taziana Taziano Tazio Taťána Teagan Tecla Ted
Teddy Tedi Teea Teena Tegan Teguh Teije Teisha Tej Teja Tejas Tejumola Tekla Telchide Telemaco Telica Tellervo Telly
Telma Temeka Temidayo Temika Temistocle Temitope Tempie Tena Tenesha Tenisha Tennie Tennille Teo Teobald Teobaldo
Teodata Teodolinda Teodor Teodora Teodorik Teodoro Teodosia Teodosio Teodoto Teodoz Teodozie Teofan Teofil Teofila
Teogene Teohari Teona Tera Tereasa Terenc Terence Terencius Terencjusz Terenzio Teresa Terese Teresia Teresita Teressa
Tereza Terezie Teri Terica Terina Terisa Terra Terrance Terrell Terrence Terresa Terri Terrie Terrill Terrilyn Terry
Tertuliano Terzo Tesauro Tesha Tesifonte Tess Tessa Tessie Teudosia Teun Teunis Tevin Thad Thaddeus Thalea Thalia Thanh
Thaïs Thea Theda Thelma Theo Theobald Theodor Theodora Theodore Theodorik Theodosie Theofan Theofil Theofila Theola
Theresa Therese Theresia Theressa Theron Thersa Thi Thiago Thibault Thibert Thierry Thies Thije Thijmen Thijn Thijs
Thilo Thirza Thom Thomas Thomasena Thomasina Thomasine Thora Thorben Thore Thorge Thresa Thu Thurman Thuy Théo Théodora
Théodore Théodose Théophile Théophraste Thérèse Tia Tiago Tiana Tianna Tibaldo Tibbe Tiber Tiberia Tiberio Tiberiu
Tiberius Tibor Tiburcius Tiburzio Tichomil Tichomír Tichon Ticone Tieme Tien Tiera Tiesha Tifany Tiffaney Tiffani
Tiffanie Tiffany Tiffiny Tihomir Tiina Tija Tijana Tijmen Tijn Tijs Tijuana Til Tilda Tillie Tillman Tillmann Tim
Timbul Timea Timika Timm Timmothy Timmy Timoléon Timon Timotei Timotej Timoteo Timoteus Timothy Timothée Timur Tina
Tinca Tincuța Tinisha Tino Tiphaine Tiril Tirone Tirta Tirtayasa Tirza Tisa Tish Tisha Titi Titien Titilayo Titilope
Titin Tito Titus Tizian Tiziana Tiziano Tizio Tjark Tobi Tobia Tobias Tobiasz Tobie Tobiloba Tobin Tobiáš Toby Toccara
Tod Todd Todor Toi Toki Tokunbo Tolomeo Tolulope Toluwalope Toluwani Toluwanimi Tom Tomas Tomasa Tomasz Tomeka Tomi
Tomika Tomiko Tomiloba Tomislav Tomislava Tomke Tommaso Tommie Tommy Tommye Tomoko Tomori Tomás Tomáš Tomáška Tona
Tonda Tonette Toni Tonia Tonie Tonija Tonisha Tonita Tonja Tonka Tonko Tonnin Tony Tonya Tonči Tončica Toon Tora Torben
Torbjörn Torey Tori Torie Torkvát Torquato Torrance Torrey Torri Torrie Torsten Tory Tosca Tosco Tosha Toshia Toshiko
Toska Toussaint Tova Towanda Toya Tracee Tracey Traci Tracie Tracy Traian Trajan Trang Tranquillo Trasea Travis Travon
Tre Treasa Treena Tremaine Tremayne Trena Trent Trenton Tresa Tressa Tressie Treva Trever Trevion Trevor Trey Tri
Tricia Trilochan Trilochana Trilok Trilokanath Trilokesh Triloki Trine Trish Trisha Trista Tristan Tristano Tristian
Tristin Triston Troels Troy Trpimir Trpko Trudi Trudie Trudy Trula Truman Trycia Trystan Tsabita Tuan Tuana Tudor
Tudora Tudorița Tudosia Tugiman Tula Tullia Tulliano Tullio Tuomas Turi Turibio Turner Turold Tushar Tussio Tuula
Tuulikki Tuur Tuva Tuyet Tvrtko Twan Twana Twanda Twanna Twila Twyla Tycho Tyesha Tygo Tyisha Tyler Tymon Tymoteusz
Tynisha Tyra Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyron Tyrone Tyshawn Tyson Táňa Ubaldo Ubertino Uberto Uchita Uda
Udai Udit Udo Uffe Ugo Ugolina Ugolino Uguccione Ujjawal Ujjwal Ula Ulberto Ulderico Ulf Ulfa Ulfo Uli Ulices Ulises
Ulisse Uliva Ulla Ulpiano Ulrich Ulrico Ulrik Ulrika Ulrike Ulstano Ulva Ulya Ulysse Ulysses Uma Umang Umar Umay Umaya
Umberto Umi Umile Umut Unggul Unjani Unna Upendra Upik Upton Uranio Urbain Urdino Uriah Uriel Uriele Urmila Ursicio
Ursino Ursmaro Ursula Ursule Uršula Usha Usman Usyi Utama Ute Uttam Uve Uzodimma Vada Vadim Vagn Vaidehi Vaijayanthi
Vaijayanti Vaishnavi Vaishno Vaishvi Val Vala Valarie Valburga Valda Valdemar Valdemara Valene Valente Valentijn
Valentim Valentin Valentina Valentino Valentýn Valentýna Valera Valeri Valeria Valeriana Valeriano Valerico Valerie
Valerija Valerio Valeriu Valerián Valery Valfredo Valfrido Vali Vallie Valorie Valrie Valtena Valter Valtr Valtteri
Valère Valérie Valéry Vance Vanda Vanesa Vanessa Vanetta Vania Vanita Vanja Vanna Vannesa Vannessa Vanya Varalakshmi
Varo Varvara Vasanti Vasco Vashti Vasil Vasile Vasilica Vasilică Vasiliki Vasudev Vasudeva Vasudha Vasundhara Vatroslav
Vavřinec Veda Vedang Vedanga Vedanshi Vedasto Vedran Vedrana Veerle Veikko Veit Velana Velda Veleslav Veleslava Velia
Velimir Velimira Velimír Velina Velio Velislav Velislava Vella Velma Velva Vena Venance Venanzio Vencel Venceslao
Venceslas Vendel Vendelín Vendelína Vendula Vendulka Venera Veneranda Venerando Venere Venerio Venessa Venetta Veniamin
Venice Venita Vennie Ventura Venus Venusta Venustiano Venusto Venuše Veola Vera Verda Verdell Verdiana Verdie Vere
Verecondo Verena Verenzio Vergie Veriana Verica Veridiana Verla Verlene Verlie Verline Vern Verna Vernell Verner
Vernetta Vernia Vernice Vernie Vernita Vernon Vero Verona Veronica Veronika Veronique Versie Vertie Verulo Verónica
Vesna Vespasiano Vesta Vezio Vianney Vibeke Vic Vicenta Vicente Vicenția Vicențiu Vickey Vicki Vickie Vicky Victoire
Victoria Victorien Victorin Victorina Vidal Vidhur Vidhya Vidiano Vidone Vidor Vidur Vidya Vienna Vieve Viggo Vigile
Vigo Vijay Vijeko Vik Viki Vikki Viktor Viktoria Viktorie Viktorin Viktorín Viktória Vilde Vilemína Vilfredo Vilhelm
Viliana Vilibald Viliberto Ville Villy Vilma Vilmar Vilmos Vilém Viléma Vimal Vimala Viman Vin Vina Vinay Vince Vincenc
Vincencie Vincent Vincenza Vincenzo Vincențiu Vinciane Vindonio Vinebaldo Vinfrido Vinicio Vinita Vinka Vinnie Vinsen
Vinz Viola Violante Violet Violette Viorel Viorela Viorica Virgie Virgil Virgilio Virgina Virginia Virginie Virginio
Virgínie Virman Virone Virág Visarion Viscardo Vishnu Vishwamitra Vissia Vitale Vitalico Vito Vitold Vitor Vittore
Vittoria Vittoriano Vittorio Vitus Vitória Vivaldo Vivan Vivi Vivian Viviana Viviane Vivianne Viviano Vivien Vivienne
Vjekoslav Vjenceslav Vlad Vladan Vladana Vladek Vladimir Vladimira Vladimiro Vladimír Vladimíra Vladislav Vladislava
Vladivoj Vlado Vladěna Vlaicu Vlasta Vlastimil Vlastimila Vlastimír Vlastimíra Vlastislav Vlastislava Vlatko Vlk
Vodingo Voichița Voicu Vojen Vojmil Vojmír Vojmíra Vojslav Vojslava Vojtěch Vojtěška Vok Volfango Volfgang Von Voncile
Vonda Vonnie Voršila Vratislav Vratislava Vrinda Vrund Vsevolod Vulmaro Vulpiano Vyas Václav Václava Vânia Véronique
Víctor Vít Víta Vítor Vítoslav Vítězslav Vítězslava Věduna Věnceslav Věnceslava Věnek Věnka Věra Věroslav Věroslava
Věslava Všeboj Všebor Všerad Všeslav Wacław Wahyu Wai Waino Wakiman Waldo Walenty Walentyn Walentyna Waleran Waleria
Walerian Walery Walgierz Wallace Wally Walter Waltraud Waluyo Wanda Wandrille Wanesa Waneta Wanetta Wani Wanita Wardaya
Wardi Warji Warley Warren Warsa Warsita Warta Washington Wasis Watson Wava Wawan Wawrzyniec Waylon Wayne Webster Wei
Weldon Wende Wendell Wendi Wendie Wendolyn Wendy Wenona Weronika Wes Wesley Wessel Westley Whitney Wiara Wibke Widya
Wiebke Wies Wiktor Wiktoria Wilber Wilbert Wilbur Wilburn Wilda Wilford Wilfred Wilfredo Wilfrid Wilfryd Wilhelm
Wilhelmina Wilhelmine Wilhemina Willa Willard Willem Willena Willene Willetta Willette Willi Willia William Willian
Willie Williemae Willodean Willy Wilma Wilmer Wilton Wincenty Winda Winfield Winford Winfred Winifred Winnie Winnifred
Winona Winston Wira Wirda Wirginia Wisnu Witalis Wonda Woodrow Wout Wouter Wulan Wulandari Wuraola Wyman Wynell Wynona
Władysław Włodzimierz Xanana Xander Xaver Xaverie Xaverius Xavi Xavier Xavière Xem Xenia Xenie Xiao Ximena Xiomara
Xochitl Xuan Xzavier Xénophon Yaa Yadira Yaeko Yael Yago Yahaira Yahya Yajaira Yakubu Yamileth Yan Yance Yango Yani
Yanira Yannic Yannick Yannik Yannis Yara Yarah Yaren Yaretzi Yasin Yasmeen Yasmin Yasmine Yassin Yassine Yassir Yasuko
Yazmin Yejide Yelena Yenthe Yer Yesenia Yessenia Yessi Yetta Yetunde Yevette Yewande Yfke Ying Yinthe Ylvi Ylvie Yoann
Yogendra Yogesh Yoginder Yoko Yolanda Yolande Yolando Yolonda Yong Yono Yosef Yoshie Yoshiko Youlanda Younes Youp
Yousef Youssef Ysaline Yseult Yuette Yuki Yukiko Yuko Yulanda Yulia Yuliana Yun Yuna Yung Yuni Yunita Yunus Yuonne Yuri
Yuriko Yusuf Yven Yves Yvette Yvone Yvonne Zabedeo Zabina Zaccaria Zaccheo Zachar Zachariah Zachariasz Zacharie
Zachariáš Zachary Zachery Zaché Zack Zackary Zackery Zada Zaenab Zaharia Zahra Zaida Zain Zainab Zaira Zakaria Zakary
Zaki Zakir Zalindra Zalán Zama Zamfir Zamfira Zamira Zana Zander Zandra Zane Zanita Zanobi Zara Zaraza Zaria Zarina
Zayd Zayn Zbislav Zbyhněv Zbyhněva Zbyněk Zbyslav Zbyslava Zbyňka Zbyšek Zbyška Zdena Zdenka Zdenko Zdeněk Zderad
Zdeslav Zdeslava Zdeňka Zdirad Zdislav Zdislava Zdravko Zdík Zechariah Zef Zefiro Zehra Zejnep Zelaya Zelda Zelinda
Zella Zelma Zena Zenaida Zenaide Zenebio Zenia Zeno Zenobia Zenobie Zenobio Zenon Zenone Zenovia Zente Zetico Zetta Zev
Zeyd Zeyneb Zeynep Zikmund Zina Zinaida Zion Zita Ziva Zizi Zlata Zlatan Zlatica Zlatka Zlatko Zlatomír Zlatomíra
Zlatuše Zoe Zoey Zofia Zoie Zoila Zoilo Zoja Zola Zoltan Zoltán Zonia Zora Zoraida Zoran Zorka Zoroslav Zoroslava Zosim
Zosima Zosimo Zoé Zoéva Zoë Zrinislav Zrinko Zselyke Zsolt Zsombor Zsófia Zula Zulaikha Zulema Zulfa Zulfikar Zulma
Zuzana Zuzanna Zvonimir Zvonimír Zvonimíra Zygmunt Záboj Záviš Zénó Zéphirin Zétény Ábel Ádám Ákos Ámos Ángel Ángela
Ármin Áron Árón Áurea Ângelo Åke Åsa Ève Édith Édouard Éleuthère Élia Éliane Élie Élisabeth Élise Élisée Élodie Éloïse
Élzéar Éléonore Émeline Émeric Émile Émilie Émérance Émérencie Épiphane Éric Érica Étienne Évangéline Évariste Évelyne
Évrard Ígor Íris Óscar Ömer Časlav Čeněk Čestmír Čestmíra Čeňka Čistoslav Čistoslava Đina Đurda Łazarz Łucja Łukasz
Řehoř Řehořka Šalamoun Šalomoun Šarlota Šavel Šebastián Šimon Šimona Štef Štefan Štěpán Štěpána Štěpánka Šárka Šťasta
Żaneta Žakelina Žakelína Žaneta Žarko Ždan Ždana Želibor Želimír Želimíra Želislav Želislava Željko Želmír Želmíra
Žitomír Žitomíra Žitoslav Žitoslava Živa Živan Živana Žofie Șerban Ștefan Ștefana Ștefania
`;

/** First names that are also words: they need more than the list to count as names. */
export const firstNamesThatAreWords = `
Abaco Abbey Abril Ace Ado Agape Aide Alba Albino Ally Alma Alpha Ama Amada Amado Amar Amaryllis Amber Among Amour
Amparo Anal Anda Angel Angelic Angle Ante Aquiline Arcade Arch Art Asa Ascension Astride August Aura Aurora Autumn Ave
Aya Azalea Baby Baron Basil Beau Bebe Bee Bella Belle Bent Beryl Bill Birdie Blanch Blaze Bless Blessing Blossom Boas
Bong Bonita Bonito Bonny Brad Brain Brandy Brinda Brisa Brook Brown Bud Buddy Buena Bunny Buster Camellia Can Candida
Candy Caprice Cara Caridad Carmine Carry Casto Celesta Celeste Chance Chandler Charity Charla Chase Chastity Cherish
Chi China Christen Chuck Cielo Cinta Clara Clay Clemente Cliff Colt Comfort Conception Concha Constant Consuelo Cooper
Coral Corazon Coy Cristal Crystal Curt Dada Dado Dahlia Daisy Dale Dawn Dean Deb Decimo Deja Delicia Dell Delta
Desiderata Desire Destiny Diamante Dick Dies Digna Dimple Dirk Divina Dock Dodo Dolly Dolores Don Dona Dora Dot Dotty
Drake Drew Dulce Dung Durante Dusty Earl Earnest Ebony Echo Eddy Eden Edita Elide Elogio Else Emerald Emery Emir Era
Esmeralda Esperanza Estrella Eve Even Fairy Faith Fanny Fawn Fedora Felicidad Felicity Feline Fender Fern Fine Flip
Floor Flor Flora Florida Florin Foca Fonda Ford Forest Fosco Franc Franco Frank Gala Gale Garland Garnet Garret Gay
Gema Gene General Generosa Generoso Genesis Genie Gentile Ginger Glen Glory Grace Gracia Grato Green Gun Gunner Guru
Gust Guy Hank Hardy Harmony Harto Haven Hazel Heath Heaven Herb Holly Homer Honey Honor Hope Hue Hung Hyacinth Ida Idea
Iluminada Imam Innocent Innocente Inocencia Ion Ira Iris Ivory Ivy Jade Jail Jarred Jasper Jay Jazz Jet Jewel Job Joy
Joya Judge Julienne Julio Junior Justa Justice Kale Karma Kick Kin Kit Kitty Lacy Lady Lana Lance Laurel Lea Lean Leda
Lee Liberto Liberty Librada Lien Lily Limar Linda Line Lion Loan Lone Lore Lot Loyal Luce Luz Lyric Mace Mads Magnolia
Major Mala Malo Man Mana Manda Manual Many Maple Mare Margarita Marina Marine Mark Marlin Marquis Marquise Marry Mart
Marten Martial Marvel Mas Mate Mats Mattes Maverick Maxim Maxima May Meg Mercedes Mercy Merry Meta Mica Milagro
Milagros Mile Mima Mimo Mina Mink Mira Miracle Miro Miss Misty Modest Modesta Modesto Mona Monte Moos Morena Moreno
Musa Myrtle Nada Nadir Name Nana Natividad Naval Nena Nine Ninfa Nova Novella Numbers Octave Ola Oliva Olive Omega Opal
Ora Oral Oran Ova Pacifico Palma Pansy Pardo Parfait Pasty Pat Patience Patria Patsy Pave Pearl Pearly Peer Peg Penny
Per Perla Pero Pie Piedad Pilar Ping Pink Pinkie Pip Pit Placida Precious Price Prima Primo Princess Promise Prosper
Prospera Prospero Prudence Puck Pura Quarto Queen Quieta Rama Rana Randy Ransom Raven Ray Rein Reina Rema Remedios Reta
Rey Rhea Rico Riff Rima Risa River Roan Rocky Rod Roma Romaine Roman Romana Romero Ronda Rosa Rosario Rose Rosette Rosy
Rover Royal Rubi Ruby Rusty Rut Ruta Said Sal Salvo Sana Sander Sang Santa Santo Santos Savanna Scarlet Season Senna
Serena Serenity Serge Sever Severa Severo Shad Shade Sierra Sim Sincere Sirena Sister Sky Socorro Sol Soledad Soma Son
Song Sonny Soon Sparkle Spring Star Sterling Stone Storm Stormy Sue Suma Summer Sun Sung Sunny Sunshine Swami Sylvan
Tad Talon Tam Tara Tawny Tea Tequila Tiara Tierra Ties Till Timo Tine Tiny Tira Toke Toma Tome Tomo Tomé Tone Tope Tor
Tore Toy Trace Trina Trinidad Trinity Ultimo Una Unique Urban Urbano Van Vega Vela Velvet Verano Vesper Veta Victor
Vida Vino Violeta Virgen Virgin Vita Vital Viva Vive Wade Wadi Wage Wale Wan Wellington Wen Will Willow Windy Wolf Yaw
Yen Yoga Yon Yuk Zona
`;
