// Written by scripts/buildNames.mjs; sources and their terms in media/names.provenance.md.

/** Surnames that are no words of English or Spanish, separated by white space. */
export const surnames = `
Aalbers Aalerud Aaltonen Aaron Aas Aasen Abbas Abbott Abdi Abdullah Abebe Abel Abell Abercrombie Abernathy Abeyta
Abicht Abiodun Abiola Ables Abner Abney Abodunrin Abosede Abraham Abrahamsson Abram Abramovic Abrams Abramson Abrego
Abreu Abshire Abt Acevedo Achari Acharya Acheampong Achilles Achkinadze Acker Ackerman Ackermann Ackley Acosta Acree
Acuna Acuña Adadevoh Adair Adam Adamcová Adamczak Adamczyk Adame Adamec Adamek Adamiak Adamiec Adamová Adamowicz Adams
Adamski Adamson Adamus Adaobi Adcock Addison Ade Adebayo Adebisi Adegbite Adegboye Adegoke Adekunle Adelakun Adeleke
Adelusi Ademayowa Ademiluyi Ademola Adeniyan Adeoluwa Aderibigbe Aderinsola Aderogba Aderonke Adesina Adesiyan Adewale
Adewunmi Adewura Adeyemi Adeyemo Adiga Adisa Adkins Adler Adomah Adomako Adongo Adorno Adrian Adu Adusei Adutwum Adámek
Adámková Afirifa Afoakwa Afolabi Afolayan Afonja Afunku Agarwal Agboola Agee Agirre Agnes Agnew Agostini Aguayo Aguiar
Aguilar Aguilera Aguirre Agyapong Agyare Agyei Agyemang Ahern Ahlke Ahluwalia Ahmad Ahmed Ahn Ahonen Ahortor Ahrenberg
Ahrens Ahuja Aiello Aigbiniode Aigner Aiken Aikens Ainsworth Ajakaiye Ajao Ajayi Ajewole Akerele Akers Akinrinola Akins
Akintade Akoto Akowua Akyeamfuɔ Akyeampong Akyena Akyerεko Alabi Alanis Alaniz Alaníz Alarcon Alarcón Albanese Albers
Albert Alberts Albertson Albrecht Albrechtová Albright Albritton Albuquerque Alcala Alcalá Alcantar Alcaraz Alcorn
Alcántar Alderson Aldrich Aldridge Alejandro Aleksandrowicz Aleman Alemán Alexa Alexander Alfaro Alfonso Alford Alfred
Alger Ali Alicea Aligbe Alizadeh Allan Allard Allen Alleyne Allgeyer Allgood Allison Allman Allred Almanza Almaraz
Almaráz Almeida Almonte Aloba Alonso Alonzo Alston Altamirano Altenwerth Altman Alton Alva Alvarado Alvarez Alves
Amador Amaechi Amann Amaral Amato Amaya Amberg Ambriz Ambrose Ambrož Ambrožová Amerson Ames Aminat Ammons Amo Amoa
Amoako Amoasi Amorim Amos Ampadu Ampofo Amponsah Amundsen Amundson Anaya Anders Andersen Anderson Andersson Anderton
Anding Andorful Andrade Andre Andreassen Andreasson Andres Andresen Andrew Andrews Andrle Andrlová Andrus Andrzejczak
Andrzejewski Anděl Andělová Angeles Angell Angelo Anggreny Anglin Anguiano Angulo Anjos Ankra Ankunding Annis Anokye
Ansa Antal Antczak Anthony Antoine Antonio Antoš Antošová Anttila Antunes Antwi Aparicio Apitz Apodaca Aponte Appel
Appia Appiah Appleby Applegate Appleton Applewhite Aquino Aragon Aragón Aranda Araujo Araña Araújo Arbogast Arce
Archibald Archie Archuleta Ard Ardoin Arellano Aremu Arendt Arens Arevalo Arguello Argüello Armas Armendariz Armendáriz
Armenta Armijo Armour Armstead Armstrong Arnaud Arndt Arnesen Arnett Arnold Arora Arredondo Arreola Arriaga Arrington
Arriola Arsenault Arteaga Arthur Artis Arvidsson Aryee Asamoa Asamoah Asan Asante Asare Asbury Aschenbroich Asenso
Ashby Ashcraft Ashe Asher Ashford Ashley Ashmore Ashton Ashworth Asiama Asiedu Assmus Assunção Astafei Ata Atanda
Atchison Atchley Atencio Atherton Atkins Atkinson Atwell Atwood Aubert Aubry Aucoin Auer Aufderhar Augustine Augustyn
Augustyniak Ault Austin Autry Avalos Avant Avery Avila Aviles Avilés Awodiran Awolowo Awuah Axelsson Axmann Ayala
Ayandokun Aycock Ayers Ayisat Ayobami Ayomide Ayoola Ayres Azevedo Aziz Baafi Baah Baarck Baawia Babalola Babatunde
Babb Babbitt Babcock Baber Babin Babtunde Baca Bach Bachman Bachmann Backus Badane Bader Badillo Badu Baer Baez Baeza
Baganz Bagby Baggett Bagiński Bagley Bagwell Bahena Bahl Bahr Bahringer Bailey Bain Baines Bair Baird Bajer Bajerová
Bak Bakare Bakke Bakken Bakker Bakos Balcar Balcarová Balcer Balcerzak Balck Balderas Baldridge Baldwin Balistreri
Balkow Balla Ballard Ballesteros Ballew Ballinger Ballou Balnuweit Balog Balogh Balogová Balogun Baloun Balounová
Balzer Balázs Baláž Balážová Bamidele Bamiloye Bamisebi Banach Banasiak Banasik Banaś Bancroft Banda Bandopadhyay
Banerjee Bankston Bannister Banse Banta Banuelos Baptista Baptiste Barajas Baran Baranová Baranowski Barański Barba
Barbee Barbier Barbosa Barbour Barclay Barden Barela Bareš Barešová Barfield Barger Barham Barkley Barksdale Barlow
Barna Barnard Barner Barnes Barnett Barnette Barney Barnhart Barnhill Barnum Barnwell Barone Barr Barragan Barragán
Barraza Barre Barreto Barrett Barrientos Barringer Barron Barros Barry Barta Bartczak Bartell Bartels Barth Bartholomew
Bartkowiak Bartlett Bartley Bartnik Bartoletti Barton Bartosik Bartoň Bartoňová Bartoš Bartošek Bartošková Bartošová
Bartz Barták Bartáková Bartůněk Bartůňková Barylla Barák Baráková Baseda Basham Bashirian Basile Baskin Bassett Bastian
Batchelder Batchelor Bateman Batista Batiste Batson Battaglia Battke Batts Batz Bauch Bauer Bauermeister Bauerová Baugh
Baughman Baum Bauman Baumann Baumbach Baumeister Baumgardner Baumgartner Bauschinger Bauschke Bautista Baxley Baxter
Bayer Bayerová Bayless Baylor Bayne Bañuelos Bašta Baštová Bažant Bažantová Beahan Beal Beale Beall Beals Beaman Beamon
Beane Bearden Beardsley Beasley Beattie Beatty Beaty Beauchamp Beaudoin Beaudry Beaulieu Beauregard Beavogui Becerra
Bech Bechtel Bechtelar Beckel Becker Beckett Beckham Beckman Beckmann Beckwith Becnel Bedard Bedell Bedewitz Bedford
Bednar Bednarczyk Bednarek Bednarski Bednarz Bednařík Bednaříková Bednář Bednářová Beebe Beele Beeler Beeman Beeson
Begay Beggerow Begley Beh Behr Behrenbruch Behrens Beier Belanger Belcher Belk Bellamy Bellinger Belton Beltran Beltrán
Belz Bemis Benally Benavides Benavidez Benavídez Benda Bendová Benecke Benedict Benefield Beneš Benešová Benford Benge
Bengtsson Benham Benitez Benjamin Benner Bennett Benninger Benoit Benson Bentley Benton Bentz Benzing Benítez Beran
Beranová Berends Berge Bergen Berger Bergeron Berggren Berglund Bergman Bergnaum Bergqvist Bergrová Bergstrom Bergström
Berka Berková Berky Berkyová Berlin Berman Bermudez Bermúdez Bernal Bernard Bernardová Berndt Berner Bernhard Bernhardt
Bernier Berning Bernstein Berntsen Berrios Berryman Berríos Bertelsen Bertenbreiter Bertram Bertrand Berube Beránek
Beránková Bess Betancourt Bethea Bethel Bethke Bettencourt Bettis Betts Betz Beushausen Beutelspacher Beverly Bevins
Bey Beyer Bezděk Bezděková Bečka Bečková Bečvář Bečvářová Bhadresha Bharadwaj Bhat Bhattacharya Bhattathiri Bianchi
Bianco Białas Białek Białkowski Biba Bichler Bickel Bickford Biddle Biedermann Biedrzyński Bielak Bielawski Bielecki
Bieler Bielert Bielski Bienasch Bienias Bieniek Bierman Biernacki Biernat Biesenbach Bieńkowski Bigdeli Bigelow Biggs
Bigham Bijl Billingsley Billiot Billups Bilodeau Bilski Bingham Binkley Birdsong Birkemeyer Birmingham Biró Bischoff
Bisgaard Bisson Bissonnette Bittner Bittnerová Bivens Bivins Bixler Bjerke Bjerregaard Björk Björklund Bjørnstad
Blackburn Blackman Blackmon Blackwell Blackwood Blaha Blahová Blaine Blair Blais Blake Blakely Blalock Blanc Blanchard
Blanchette Blanda Blankenship Blanton Blaschek Blassneck Blaylock Blažek Blažková Blecha Blechová Bledsoe Blevins Blick
Bloch Blochwitz Blocker Blockhaus Blodgett Blom Blomqvist Bloomfield Blount Blum Blume Bly Blythe Bláha Bláhová Boadi
Boadu Boahen Boakye Boardman Boaten Boateng Boatright Boatwright Bobbitt Bobek Bober Bobková Bobo Bochenek Bock Bodnár
Boehm Boer Boettcher Bogan Bogdashin Bogdán Bogenrieder Boggs Bogisich Bogle Bognár Bogucki Bogusz Bohannon Bohge Bohn
Boháč Boháček Boháčková Boháčová Boisvert Boland Bolden Bolduc Bolen Bolin Boling Bolling Bollinger Bolm Bolton Bona
Bondarenko Bonde Bonham Bonilla Bonner Bonney Bonsra Bonsu Booher Booker Boone Boothe Borbély Bordelon Borden Borek
Boren Borg Borge Borges Borgschulze Bork Borkowski Bormann Bornscheuer Boros Borovička Borovičková Borowiec Borowski
Borrego Borrmann Borsch Boruschewski Bos Bosch Bosco Bosler Bosley Bosman Bost Bostic Bostick Boston Bostwick Boswell
Bosworth Botello Botsford Botts Bouchard Boucher Bouda Boudová Boudreau Boudreaux Bourne Bourque Bourrouag Bouschen
Boutwell Bouček Boučková Bouška Boušková Bove Bowden Bowe Bowen Bowens Bowie Bowles Bowlin Bowser Boxhammer Boyce Boyd
Boyde Boyer Boyett Boyette Boykin Boykins Boylan Boyle Boyles Boynton Bozeman Bozsik Boček Bočková Bożek Brabcová
Brabec Brabencová Brabenec Brackett Bracy Brada Bradbury Braden Bradford Bradley Bradová Bradshaw Bradtke Brady Bradáč
Bradáčová Braga Bragg Braithwaite Brakus Bramlett Branco Brandenburg Brandis Brandon Brandt Branham Brann Brannan
Brannon Branson Brant Brantley Braswell Bratcher Bratton Brauer Braun Braunová Braxton Brazil Breaux Breckenridge
Breeden Breedlove Breen Brehm Brehmer Breitenberg Breitenstein Brejcha Brejchová Brekke Breland Bremer Bremser Brennan
Brenner Brent Breton Brett Brettschneider Breu Breuer Breunig Brewington Brewster Brice Bricker Briesenick Briggs
Brigham Briley Brill Bringmann Brinkley Brinkman Brinkmann Brinson Briones Briscoe Briseno Briseño Bristol Bristow
Brito Britt Brittain Britton Brix Broadnax Broadway Brock Brockman Broda Broderick Brodie Brody Broening Bromley
Bronson Brookins Brookshire Broome Brosch Brotherton Broughton Broussard Brouwer Browder Brower Browne Brownell
Browning Brownlee Broyles Brož Brožek Brožková Brožová Brubaker Bruce Bruckmann Bruder Bruen Bruhns Brumfield Brumley
Brummett Brun Brunelle Bruner Brunner Bruno Bruns Brunson Bruton Bruun Bryan Bryant Brychta Brychtová Bryson Brzeziński
Brzozowski Brázda Brázdil Brázdilová Brázdová Bräutigam Brömme Brüggmann Bubeník Bubeníková Buch Buchanan Bucher
Buchholz Buchrucker Buchta Buchtová Buckingham Buckley Buckman Buckner Buckridge Buczek Buczkowski Buczyński Budai Budd
Buder Budziński Budzyński Buehler Buell Buffington Buford Bugg Buhl Bui Buie Bujak Bukowski Bullard Bultmann Bumgarner
Bundgaard Bundy Bunjes Bunn Bunnell Burbank Burch Burchett Burchfield Burda Burdett Burdette Burdick Burdová Bureš
Burešová Burford Burge Burgess Burgett Burghagen Burgos Burian Burianová Buriánek Buriánková Burk Burke Burkett
Burkhard Burkhardt Burkhart Burkholder Burks Burleson Burley Burmeister Burnett Burnette Burney Burnham Burnside
Burrell Burris Burroughs Burrus Burt Burton Burwell Burzyński Busari Busch Buschbaum Busemann Bushey Busse Bussell
Bussey Bussmann Bustamante Bustos Butterfield Buxton Buček Bučková Byars Byers Byler Bynum Byrd Byrne Byrnes Byron
Byrtus Byrtusová Báez Bálint Bárta Bártová Bäcker Bétancourt Bílek Bílková Bílá Bílý Bína Bínová Böhm Böhmová Bönisch
Börgeling Börner Böttner Bùi Büchele Bühler Büker Büngener Bürger Bürklein Büscher Büttner Bąk Bąkowski Bělohlávek
Bělohlávková Błaszczak Błaszczyk Březina Březinová Bříza Břízová Caballero Caban Cabral Cabrera Cabán Cade Cadena Cady
Cagle Caha Cahill Cahová Cain Calabrese Calder Caldera Calderon Calderón Caldwell Calhoun Calkins Callaghan Callahan
Callaway Callender Callis Calloway Calvert Calvillo Calvin Camacho Camara Camarillo Cambell Cameron Campbell Canada
Canady Canales Candelaria Canfield Cantrell Cantu Cantwell Canty Cantú Capps Caputo Caraballo Carbajal Carballo Carbone
Carden Cardenas Carder Cardona Cardoso Cardoza Cardwell Carey Cargill Carl Carlin Carlisle Carlos Carlowitz Carlsen
Carlsohn Carlson Carlton Carmack Carman Carmichael Carmona Carnahan Carneiro Carnes Carney Caro Caron Carothers
Carpentier Carper Carr Carranza Carrasco Carrasquillo Carraway Carre Carrell Carreon Carrera Carrero Carreón Carrico
Carrigan Carrillo Carrington Carrión Carroll Carson Carswell Carter Cartwright Carty Caruso Caruthers Carvajal Carvalho
Cary Casanova Casares Casarez Casey Cashman Casillas Caskey Cason Caspari Casper Caspers Cass Cassell Cassidy Cassin
Castaneda Castañeda Casteel Castellano Castellanos Castleberry Castro Caswell Casárez Catalano Cate Cates Cathey
Catlett Cato Caton Catron Caudill Caudle Causey Cavanaugh Cavazos Cazares Ceballos Cebula Cecil Cedillo Ceja Centeno
Cepeda Cervantes Cervántez Cha Chacon Chacón Chadwick Chaffin Chafin Chaisson Chalmers Chaloupka Chaloupková Chalupa
Chalupová Chamberlin Chambliss Champlin Chan Chaney Chang Chao Chapa Chapin Chaplin Chapman Chappell Chapron Charles
Charlton Charpentier Charron Charvát Charvátová Chasse Chastain Chatman Chatterjee Chattopadhyay Chaturvedi Chau
Chavarria Chavarría Chaves Chavez Chavis Cheatham Chen Chenault Cheney Cheng Chesser Chester Cheuk Cheung Chevalier
Chibike Chibuike Chidinma Chidozie Childers Childress Childs Chiles Chilton Ching Chinn Chisholm Chism Chisolm Chitwood
Chiu Chlup Chlupová Chládek Chládková Chmelař Chmelařová Chmelík Chmelíková Chmiel Chmielewski Chmura Cho Choate Choe
Choi Chojnacki Chojnowski Cholewa Chong Chopra Chovancová Chovanec Chowdhury Choy Chrisman Christ Christensen
Christenson Christian Christiansen Christianson Christie Christman Christmas Christopher Christopherso Christy Chromá
Chromý Chrzanowski Chu Chudoba Chudobová Chudzik Chui Chun Chung Churchill Chvojka Chvojková Chvátal Chvátalová Chytil
Chytilová Chávez Cibulka Cibulková Cichocki Cichoń Cichy Cierpinski Ciesielski Cieśla Cieślak Cieślik Cihlář Cihlářová
Cintron Cintrón Cisco Cisneros Ciszewski Claesson Clancy Clanton Clapp Clare Clarius Clark Clarke Clarkson Clary
Claudio Clausen Clawson Clayton Cleary Cleem Clegg Clem Clemens Clement Clements Clemmons Clemons Cleve Cleveland
Clevenger Clifford Clifton Cline Clinton Clough Clouse Cloutier Coakley Coates Cobb Cobbs Coble Coburn Cochran Cochrane
Cockrell Cody Coe Coelho Cofer Coffey Coffman Cofield Coggins Cohen Cohn Coker Colbert Colburn Colby Cole Coleman Coles
Coley Colin Collado Collazo Collet Collett Collette Colley Collins Colson Colston Colton Colunga Colvin Colwell Colón
Comeau Comeaux Compton Comstock Conaway Concepcion Concepción Condon Coney Conger Conklin Conley Conlon Conn Connell
Connelly Conner Conners Connolly Connor Connors Conover Conrad Conroy Considine Conte Conti Contreras Conway Conyers
Cooke Cooksey Cooley Coombs Cooney Copeland Copley Coppola Corbett Corbin Corbitt Corcoran Cordell Corder Cordes
Cordova Corey Corkery Corley Corliss Cormier Cornejo Cornelissen Cornelius Cornell Cornelsen Cornett Cornish Cornwell
Coronado Corrales Correia Correll Corrigan Cors Corsten Cortes Cortez Cortés Cortéz Corwin Cory Cosby Cosgrove Cosme
Costa Costello Cota Cothran Cotten Cotthardt Cottle Cotto Cottrell Coufal Coufalová Coughlin Coulter Courtney Couture
Covarrubias Covington Cowan Cowart Cowell Cowen Cowles Cowley Coyle Coyne Crabb Crabtree Craddock Craig Crain Cramer
Crandall Crandell Cranford Crawford Crawley Crayton Creech Creighton Cremin Crenshaw Crespo Crider Criss Crist Criswell
Crites Crittenden Crocker Crockett Croft Cromer Cromwell Crona Cronin Cronjäger Croom Crosby Crosskofp Crossman Croteau
Crouse Crowder Crowe Crowell Crowley Croy Cruickshank Crum Crump Crumpton Cruse Crutcher Crutchfield Csonka Cuellar
Culbertson Cullen Culp Culpepper Culver Cummerata Cummings Cummins Cundiff Cunha Cunningham Cupp Cureton Curiel Curley
Curran Currie Currier Curtin Curtis Cushing Cushman Custer Cutler Cybulski Cygan Cyr Czaja Czajka Czajkowski Czapla
Czarnecki Czech Czechowski Czekaj Czerniak Czerwiński Czyż Czyżewski Cárdenas Císař Císařová Córdova Daako Dabbs Dabney
Dach Dacosta Daggett Dagostino Dahl Dahlberg Dahm Dahmen Daigle Dailey Daimer Daley Dalgaard Dallas Dalrymple Dalton
Daly Damaske Damico Damm Damon Damron Dancy Dandrea Danforth Dang Dangelo Daniel Daniels Danielsen Danielson Danielsson
Danilová Daniš Danišová Danková Danneberg Danner Dansby Danso Dantzler Daněk Darby Dardar Darden Darko Darnell Darr
Darrow Darteh Dartey Dasilva Daubner Daudrich Dauer Daugherty Daughtry Daum Dauth Dautzenberg Davenport Davey David
Davidová Davidsen Davidson Davies Davila Davis Davison Dawes Dawkins Dawson Dayton Deane Deangelis Dearing Deason
Deaton Deberry Deboer Dec Decker Deckert Deckow Decosta Decoteau Deerberg Deering Dees Deese Dehart Dehaven Dehmel
Dejesus Dekker Delacruz Delacrúz Delafuente Delagarza Delaney Delao Delapaz Delarosa Delatorre Deleon Deleón Delgadillo
Delisle Dellinger Deloach Delong Delonge Delossantos Delrio Delrío Deluca Deluna Delvalle Demarco Demers Demeter
Demetrová Demir Demoss Dempsey Demut Denesik Dengler Denham Denis Denison Denman Denner Denney Denning Dennis Dennison
Denny Denson Denton Denzinger Depew Depriest Derosa Derr Derrick Dertmann Desai Desantis Deschamps Deshpande Desimone
Desjardins Desmarais Desmond Desrosiers Dethloff Deuschle Deutsch Devar Dever Devine Devito Devlin Devoe Devore Devries
Dewey Dewitt Dexter Deyoung Deák Dhawan Diallo Dias Diaz Dibbert Dickens Dickenson Dickerson Dicki Dickinson Dickson
Dieckmann Diedrich Diehl Diekmann Dienel Dietrich Dietz Dietzsch Diezel Diggs Dijkstra Dilla Dillard Dillon Dilworth
Dimitriou Dingelstedt Dingle Dinkins Dion Dionne Dippl Dishman Dittmann Dittmar Dittmer Dittrich Dittrichová Diviš
Divišová Dix Dixon Djokoto Dlamini Dlouhá Dlouhý Doan Doane Dobbins Dobbrunz Dobbs Dobeš Dobešová Dobiáš Dobiášová
Dobler Dobosz Dobrovolná Dobrovolný Dobrowolski Dobrzyński Dobson Dockery Dodd Dodds Dodson Doerr Doherty Dohnal
Dohnalová Dohring Dokoupil Dokoupilová Dolan Dolch Dold Dolejš Dolejšová Dolejší Doleček Dolečková Doležal Doležalová
Doležel Doleželová Domagała Domański Dombrowski Domingo Domingues Dominguez Dominiak Dominquez Domínguez Domínquez
Donahue Donald Donaldson Donato Donie Donkor Donley Donnell Donnelly Donohue Donovan Dooley Doolittle Doran Dorman Dorn
Dorris Dorsey Dortch Doskoczynski Doskočil Doskočilová Doss Dostál Dostálová Dotson Doty Doubek Doubková Doubrava
Doubravová Doucet Doucette Dougherty Douglas Douglass Douša Doušová Dover Dow Dowd Dowdell Dowell Dowling Downes Downey
Doyle Dozier Dočekal Dočekalová Dočkal Dočkalová Drabik Dragu Draper Drayton Drechsler Drees Dreher Dreier
Dreissigacker Dressler Drews Driessen Driggers Driscoll Drozd Drozdová Drozdowski Drummond Drury Dryden Drzewiecki
Drábek Drábková Dróżdż Duah Duarte Dubashi Dube Dubiel Dubois Dubose Dubská Dubský Ducharme Duchoň Duchoňová Duckett
Duckworth Duda Dudek Dudková Dudley Dudová Dudziak Dudzik Dudziński Dudás Duenas Dueñas Dufek Duffy Dufková Dufour
Dugan Dugas Duggan Dugger Dulaney Duma Dumas Dumont Dunaway Dunbar Duncan Dunham Dunka Dunková Dunlap Dunn Dunne Duong
Dupont Dupre Dupree Dupuis Dupuy Duran Durand Durant Durbin Durden Durgan Durham Durkin Durr Durst Durán Duszyński
Dutcher Dutkiewicz Dutta Dutton Duval Duvall Dušek Dušková Dvorak Dvorská Dvorský Dvořák Dvořáková Dvořáček Dvořáčková
Dwamena Dwivedi Dwyer Dyett Dykstra Dylus Dyson Dziedzic Dziuba Dzokoto Dávila Dächert Díaz Döbel Döring Dörner Dörre
Dück Dąbek Dąbkowski Dąbrowski Dębowski Dębski Dědek Dědková Długosz Dương Eades Eads Eady Earle Earley Easley Eason
Easter Easterling Eastman Easton Eaton Eberhard Eberhardt Ebert Ebubechukwu Echevarria Echevarría Echols Eck Ecker
Eckert Eckhardt Edens Edgar Edison Edmond Edmonds Edmondson Edmunds Edorh Edun Edvardsen Edward Edwards Effertz Effler
Egan Egbert Egbochukwu Eggenmueller Eggers Eggleston Ehigiator Ehlers Ehm Ehmann Ehrig Ehrlich Eich Eide Eifert Einert
Eisenberg Eisenlauer Eklund Ekpo Ekström Ekwueme Elam Elbe Eldred Eldridge Elebiyo Eleyth Elias Eliasson Elizabeth
Elizondo Eliáš Eliášová Elkins Eller Ellington Elliot Elliott Ellis Ellison Ellsworth Elmer Elmore Elrod Elss Elston
Elwell Elwood Ely Emanuel Emard Embranthiri Embry Emerick Emerson Emert Emmanuel Emmelmann Emmerich Emmons Emory Ender
Eng Engel Engelen Engelmann England Engle Englert English Engstrom Engström Ennis Enos Enright Enriquez Enríquez
Eplinius Epperson Epps Epstein Erb Erben Erbenová Erdman Erdmann Erhardt Erickson Ericson Eriksen Eriksson Erlei Erm
Ernest Ernser Ernst Erskine Ertl Ervin Erwes Erwin Esbensen Escalante Escamilla Escobar Escobedo Esenwein Eskridge
Esparza Espinal Espino Espinosa Espinoza Esposito Esquibel Esquivel Esser Estep Estes Esteves Estevez Esther Estrada
Estévez Etheridge Ethridge Etxeberria Eubank Eubanks Evans Evensen Everett Everette Everhart Evers Everson Everts Ewald
Ewing Ezell Faber Fabian Fabián Fabiánová Fabre Fadel Fadipe Fagan Fagunwa Fahey Fahner Fairbanks Fairchild Faircloth
Fairley Faison Fajardo Fajimi Falabi Falcone Falcão Faleti Falk Falkowski Faller Fallon Faloye Fancher Fannin Fanta
Fantová Faragó Farber Faria Farias Faris Farkas Farkaš Farkašová Farley Farnsworth Farouk Farr Farrar Farrell
Farrington Farris Farías Fasasi Fassbender Faulhaber Faulk Faulkner Faure Faust Fawcett Fay Fazekas Feaster Fedorov
Feeney Feest Fehrig Fehér Feil Fejfar Fejfarová Fekete Feld Felder Feldman Feliciano Felix Felke Felker Felton Fencl
Fenclová Fenn Fennell Fenner Fenske Fenton Fenwick Ferenc Ferencová Ferguson Ferko Ferková Fernandes Fernandez
Fernández Ferrante Ferrara Ferrari Ferraro Ferreira Ferrell Ferrer Ferris Ferro Feuerbach Fiala Fialová Fidler Fidélis
Fiedler Fiedlerová Fielding Fierro Fietz Figl Figueiredo Figueroa Figura Fijałkowski Fike Filip Filipek Filipiak
Filipová Filipowicz Filipowski Fillmore Filsinger Fincher Fincke Findley Finke Finley Finn Finnegan Finney Finstad
Fiore Fischer Fischerová Fishman Fisk Fitch Fite Fitschen Fitts Fitzgerald Fitzpatrick Fitzsimmons Fišer Fišerová Fjeld
Flagg Flaherty Flanagan Flanders Flanigan Flannery Flatley Fleischer Fleischmann Fleming Flemming Fletcher Fleury Flis
Floder Florczak Flore Florek Florence Florez Florián Floriánová Flottmann Flournoy Floyd Flynn Flórez Fodor Fofie
Fogarty Foged Fogg Fogle Fojtík Fojtíková Fok Foley Folse Folsom Foltz Foltýn Foltýnová Fong Fonseca Fontaine Fontenot
Foote Forbes Forde Fordham Foret Forkel Forman Formanová Formánek Formánková Forney Forrest Forrester Forsberg Forst
Forster Forsyth Forsythe Fortenberry Fortier Fortin Fortner Fortney Foss Fossum Fosu Fournier Fousek Fousková Foust
Fowler Fowlkes Foy Fořt Fořtová Fraga Frahmeke Fraley Frami France Francis Francisco Francois Francová Frandsen
Franecki Franey Franke Frankel Franklin Franková Frankowski Fransson Franta Frantz Franz Franzis Franzmann Franěk
Fraser Frasier Frauen Frauendorf Frazer Frazier Frederick Fredericks Frederiksen Fredrick Fredrickson Fredriksen
Fredriksson Freeland Freese Freigang Freimann Freimuth Freisen Freitas Frenzel Freriks Freund Frey Frias Frick Fricke
Friday Fridrich Fridrichová Friedek Friedenberg Friedman Friedmann Friedrich Frierson Friesen Friess Frisch Fritsch
Fritts Fritz Frizzell Frohn Frosch Frydrych Frydrychová Frye Frías Frąckowiak Frączek Frątczak Fuchs Fuchsová Fugate
Fuhlbrügge Fuhrman Fuksa Fuksová Fulcher Fulk Fulkerson Fullerton Fulmer Fulton Fultz Funderburk Fung Funmilayo Fuqua
Furman Furr Furtado Fusco Fusenig Fust Fučík Fučíková Fábián Förster Fülöp Gaba Gabbard Gabel Gabius Gabler Gabriel
Gabrielová Gaddis Gaddy Gade Gadomski Gadschiew Gadson Gaffney Gage Gagne Gagnon Gaillard Gaines Gainey Gaitan Gaither
Gaitán Gajda Gajdoš Gajdošová Gajewski Gakstädter Galander Galarza Galbraith Galbreath Galindo Gallagher Gallaher
Gallardo Gallegos Galloway Galvan Galvez Galvin Galván Gamboa Gambrell Gamez Gamlin Gammon Gamper Ganaka Gandhi Gandy
Gangnus Gann Gannon Gant Gantt Ganzmann Gaona Garatva Garay Garber Garcia García Gardiner Gardner Garibay Garica Garman
Garmon Garnett Garnier Garrett Garrido Garris Garrison Garrity Garvey Garvin Gary Garza Gaskin Gaskins Gaspar Gass Gast
Gastel Gaston Gastélum Gatewood Gatlin Gatzka Gauder Gault Gause Gauthier Gautier Gavin Gaweł Gawlik Gawron Gawroński
Gayle Gaylor Gaylord Gaynor Gaytan Gaytán Gałka Gałązka Gaži Gažiová Gbadamosi Gbogboade Gearhart Geary Gebhardt Geer
Gehre Gehrig Gehring Gehrke Geiger Geisler Geissler Geller Gendron Gens George Georgiou Gerald Gerard Gerbennow Gerber
Gerdel Gerhardt Gerhold Gerlach Germain German Gerritsen Gerschler Gerson Gesell Getz Geyer Ghirmai Ghosh Gibbons Gibbs
Gibson Giddens Giehl Gierisch Giesa Giesche Giese Gifford Gil Gilbert Gilbertson Gilbreath Gilchrist Gilde Giles
Gillard Gillen Gillespie Gillette Gilley Gilliam Gilligan Gilliland Gillis Gillum Gilman Gilmer Gilmore Gilpin Gilson
Ginn Giordano Gipson Girard Giraud Giron Giroux Girón Gish Gislason Gladney Glaser Glasgow Glatting Gleason Gleichner
Glenn Glick Glosli Glover Glynn Goble Goddard Godfrey Godinez Godlewski Godoy Godsey Godwin Godínez Goebel Goedicke
Goetz Goff Goforth Goikoetxea Goins Goldbeck Goldberg Goldfuss Golding Goldkamp Goldkühle Goldman Goldner Goldstein
Golec Goller Golling Gollnow Gollum Golomski Gombert Gomes Gomez Gonsalves Gonzales Gonzalez González Gonçalves Gooch
Goode Goodell Gooden Goodin Gooding Goodman Goodrich Goodson Goodwin Goolsby Gorczany Gordon Gorham Gorman Gosnell Goss
Gosselin Gossett Gott Gotthardt Gottlieb Gottschalk Gottwald Gottwaldová Gotz Gough Gould Goulet Gourley Gowda Gower
Goy Goyette Gołąb Gołębiewski Gołębiowski Graber Grabowski Graczyk Grady Gradzki Graf Graff Gragg Graham Grammer Gran
Granado Granados Grande Granger Grantham Grasse Grasso Gratzky Grau Grayson Graziano Greathouse Greb Greco Greenberg
Greene Greenfelder Greenfield Greenholt Greenleaf Greenlee Greenwell Greenwood Greer Greger Gregersen Gregg Gregoire
Gregor Gregorová Gregory Greiner Greithanner Grenier Greschner Gresham Grey Grice Grider Griego Griem Grier Griese
Griffen Griffin Griffis Griffith Griffiths Grigg Griggs Grigsby Grijalva Grimm Grimsley Grisham Grissom Griswold Groce
Grochowski Groen Groff Grogan Gromisch Groothuizen Grossheim Grosskopf Grossman Grothaus Grothkopp Grotke Grover Grubb
Grubbs Grube Gruber Grubrová Grudzień Grundmann Grundza Grundzová Gruning Gruszczyński Gruszecki Gruszka Grygar
Grygarová Grzegorczyk Grzelak Grzesiak Grzesik Grześkowiak Grzyb Grzybowski Grzywacz Gröss Grötzinger Grün Grüner
Guajardo Guardado Guay Guenther Guerin Guerra Guerreiro Guevara Guffey Guha Guido Guidry Guillaume Guillen Guillory
Guillot Guillén Guinn Gulgowski Gullett Gulley Gulyás Gummelt Gundersen Gunderson Guneta Gunkel Gunn Gunnarsson Gunter
Gunther Gupta Gurley Gurule Gusikowski Gustafson Gustafsson Gustin Guthrie Gutierrez Gutiérrez Gutjahr Gutkowski
Gutmann Gutowicz Gutowski Gutschank Guyer Guyot Guyton Guzik Guzman Guzmán Gwinn Gwoździk Gwóźdź Gyamfi Gyasi Gábor
Gáborová Gál Gálvez Gámez Gáspár Gómez Góra Góral Górecki Górka Górniak Górny Górski Göbel Göckeritz Göhler Görlich
Görmer Götz Götzelmann Güldemeister Günther Günz Gürbig Gąsior Gąsiorowski Głogowski Głowacki Głąb Haack Haaf Haag Haas
Haase Habeeb Habel Hache Hackbusch Hackelbusch Hackett Haddad Hadden Hadfield Hadley Hadwich Haferkamp Hagan Hagen
Hagenes Hager Haggerty Hahn Haight Haile Hailey Haines Hairston Hajdu Hajduk Hajek Hajná Hajný Hakala Halbert Halcomb
Hald Haley Haller Hallett Hallman Hallmann Hallock Halsey Halstead Halverson Halvorsen Halvorson Halász Hamann Hamblin
Hambrick Hamby Hamdan Hamel Hamer Hamill Hamilton Hamlett Hamlin Hamm Hammes Hammett Hammond Hammonds Hammons Hampl
Hamplová Hampton Hamrick Hancock Handley Hane Hanenberger Hanes Haney Hanifat Hankins Hanks Hanley Hanlon Hanna Hannah
Hannan Hannecker Hanniske Hannon Hanousek Hanousková Hansen Hanson Hansson Hanus Hanusová Hanuš Hanušová Hanzal
Hanzalová Hanzl Hanzlová Hanzlík Hanzlíková Hanák Hanáková Hanáček Hanáčková Harber Harbin Harbison Hardaway Hardee
Hardesty Hardiman Hardin Harding Hardison Hardman Hardwick Hargasser Hargett Hargis Hargrave Hargrove Harkins Harlan
Harless Harley Harlow Harman Harmon Harnapp Harney Haro Harold Harper Harr Harrell Harrelson Harrigan Harriman
Harrington Harris Harrison Harrod Harry Harter Hartford Harting Hartley Hartlieb Hartman Hartmann Hartmanová Hartnett
Hartwell Hartwig Hartz Hartzell Harvey Harwell Harwood Haschke Hashimoto Haskell Haskins Hasler Hass Hassan Hasse
Hassell Hassfeld Hastings Hatcher Hatchett Hatfield Hathaway Hatley Hatton Hauck Haug Haugaard Haugen Hauke
Haukelidsæter Haun Haupt Hauser Havel Havelka Havelková Haverney Havlová Havlík Havlíková Havlíček Havlíčková Havránek
Havránková Hawes Hawkins Hawley Haworth Hawthorne Hayashi Hayden Hayes Haygood Haynes Hayward Haywood Hazelton
Hazelwood Hazen Hazzard Hašek Hašková Headley Headrick Healey Healy Heaney Hearn Hearne Heathcote Heaton Heberstreit
Hebert Hechler Hecht Heckman Hector Heczko Heczková Hedegaard Hedermann Hedgepeth Hedlund Hedrick Heffernan Heffner
Heflin Hefner Hegedüs Hegedűs Heger Hegerová Hegmann Hehl Heidelmann Heidenreich Heidler Heikkilä Heikkinen Heilman
Heim Hein Heinemann Heinig Heinke Heinonen Heinrich Heinz Heinze Heiser Heisler Hejda Hejdová Hejduk Hejduková Hejl
Hejlová Hejna Hejnová Heller Hellmann Hellström Helmick Helmke Helpling Helton Hembree Hemphill Hendershot Henderson
Hendon Hendrick Hendricks Hendrickson Hendriks Hendrix Hendrych Hendrychová Hengmith Henke Henkel Henley Hennes
Hennessey Hennessy Henning Henriksen Henriksson Henriques Henriquez Henry Henríquez Hense Hensel Henshaw Hensley Henson
Hentel Hentschel Hentschke Hepperle Herberger Herbert Herbrand Herbst Heredia Hering Herman Hermann Hermanová Hermans
Hermansen Hermansson Hermecke Hermiston Herms Hernandes Hernandez Herndon Hernádez Hernández Herold Herr Herrera
Herrick Herrin Herrington Herrmann Herron Herschmann Hersey Hershberger Hertel Herweg Herwig Herzenberg Herzog Hess
Hesse Hessek Hessel Hessler Hester Hetrick Hettinger Hetzler Heuck Hewett Hewitt Heydemüller Heyward Heřman Heřmanová
Heřmánek Heřmánková Hiatt Hibbard Hickerson Hickle Hickman Hickson Hidalgo Hiebl Higdon Higginbotham Higgins Higgs
Hight Hightower Hilbert Hildebrand Hildenbrand Hildreth Hiles Hilgendorf Hillard Hiller Hilliard Hillis Hilll Hillman
Hilpert Hilton Hiltunen Himes Hindman Hines Hingsen Hingst Hinkle Hinman Hinojosa Hinrichs Hinson Hinton Hintz Hirsch
Hirschberg Hirt Hirthe Hirvonen Hitchcock Hite Hitt Hix Hixon Hixson Hjort Hjorth Hladká Hladký Hladík Hladíková
Hlavatá Hlavatý Hlaváč Hlaváček Hlaváčková Hlaváčová Hloušek Hloušková Hlávka Hlávková Hoag Hoagland Hoang Hobbs Hobson
Hochstetler Hodea Hodge Hodges Hodgson Hodkiewicz Hodson Hoeger Hoff Hoffman Hoffmann Hoffmannová Hofman Hofmann
Hofmanová Hogan Hogg Hogue Hohenberger Hohl Hohn Hohnheiser Hoke Holan Holanová Holas Holasová Holbrook Holcomb
Holcombe Holcová Holden Holdt Holec Holeček Holečková Holguin Holguín Holinski Holl Holland Hollar Hollenbeck Holley
Holliday Holliman Hollingsworth Hollins Hollis Holloman Holloway Holm Holman Holmberg Holmes Holmgren Holmqvist
Holoubek Holoubková Holston Holt Holtfreter Holton Holtz Holub Holubová Holz Holzdeppe Holzner Holá Holík Holíková Holý
Homan Homenick Hommel Homola Homolka Homolková Homolová Honaker Honeycutt Hong Honz Hooper Hooss Hooten Hoover Hopkins
Hopland Hoppe Hopson Hora Horak Horan Horký Horna Horne Horner Horning Hornsby Hornung Horník Horníková Horníček
Horníčková Horová Horowitz Horská Horský Horsley Horst Hort Horton Horvat Horvath Horvát Horváth Horváthová Horvátová
Horák Horáková Horáček Horáčková Horňák Horňáková Hosey Hoskins Hossain Hostetler Hotchkiss Houck Houdek Houdková Hough
Houghton Houk Houle Houser Houston Houška Houšková Hovorka Hovorková Howard Howe Howell Howerton Howes Howland Hoy
Hoyle Hoyt Hoàng Hořejší Hošek Hošková Hrabal Hrabalová Hrabovská Hrabovský Hradecká Hradecký Hradil Hradilová Hrbek
Hrbková Hrbáček Hrbáčková Hrdina Hrdinová Hrdlička Hrdličková Hrdá Hrdý Hrnčíř Hrnčířová Hroch Hrochová Hromádka
Hromádková Hron Hronová Hrubeš Hrubešová Hrubá Hrubý Hruška Hrušková Hrůza Hrůzová Hsu Huang Hubbard Hubbell Huber
Hubert Hubáček Hubáčková Huckaby Huckestein Hudak Hudcová Huddleston Hudec Hudeček Hudečková Hudgens Hudgins Hudson
Hudspeth Huebel Huel Huels Huerta Huet Huey Huffman Huggins Hughes Hughey Hugo Huhn Hui Huisman Huixtlacatl Hujo Huke
Hulbert Hulett Huls Hulse Hulsey Humbert Hume Humes Huml Humlová Hummel Humphrey Humphreys Humphries Hundley Huneke
Huneycutt Hunter Huntington Huntley Hurd Hurley Hurst Hurtado Huseby Huskey Hussain Hussey Huston Husák Husáková
Hutchens Hutcherson Hutcheson Hutchings Hutchins Hutchinson Hutchison Huth Hutson Hutto Hutton Huynh Hušek Hušková
Hwang Hyatt Hyde Hyland Hylton Hyman Hynek Hynes Hynková Hájek Hájková Hála Hálová Hána Hánová Häber Häfner Hämäläinen
Håkansson Höcke Höft Höhne Hönig Hördt Hübenbecker Hübl Hübner Hügel Hüttcher Hütter Hýbl Hýblová Hůlka Hůlková Ibarra
Ibe Ibikunle Ibrahim Ihly Ikeda Illing Illés Ilori Ilupeju Infante Ingalls Ingersoll Ingle Ingraham Ingram Inman Inoue
Irby Ireland Irish Irizarry Irvin Irvine Irving Irwin Isaac Isaacs Isaacson Isak Isaksson Isbell Isekenmeier Ismail
Isokun Isom Ison Israel Itt Ivanov Ivanova Iversen Iverson Ives Ivey Iwanowski Iwański Iyalla Iyanda Iyengar Iyer
Izdebski Izzo Jablonski Jabłoński Jack Jackman Jackowski Jackson Jacob Jacobi Jacobs Jacobsen Jacobson Jacoby Jacques
Jacquet Jaeger Jaffe Jagielski Jagiełło Jagodziński Jagusch Jahn Jahnke Jahoda Jahodová Jaime Jaimes Jain Jaiyeola
Jakab Jakeš Jakešová Jakl Jaklová Jakobs Jakobsen Jakobsson Jakoubek Jakoubková Jakubcová Jakubczyk Jakubec Jakubiak
Jakubowski Jambor Jamerson James Jameson Jamieson Jamison Jamiu Jamrozy Janas Janata Janatová Janda Jander Jandová
Janes Janeček Janečka Janečková Jangid Janiak Janich Janicki Janik Janiszewski Janke Jankowiak Jankowski Janků Janota
Janotová Janoušek Janoušková Janovská Janovský Janowski Jansa Jansen Jansová Janssen Jansson Janus Janusz Januszewski
Janák Janáková Janáček Janáčková Janík Janíková Janíček Janíčková Janča Jančová Jančík Jančíková Janů Jaramillo Jarets
Jareš Jarešová Jarman Jaros Jarosz Jaroš Jarošová Jarrell Jarrett Jarvis Jarząbek Jasinski Jasiński Jaskolski Jasso
Jast Jastrzębski Javůrek Javůrková Jaworski Jaynes Jaśkiewicz Jašek Jašková Jean Jech Jechová Jedlička Jedličková
Jeffcoat Jefferies Jeffers Jefferson Jeffery Jeffrey Jeffries Jegorov Jelen Jelenová Jellinghaus Jelínek Jelínková
Jemison Jenkins Jenks Jennings Jensen Jenson Jeníček Jeníčková Jeorga Jeppesen Jerde Jernigan Jerome Jerschabek
Jespersen Jess Jessen Jessup Jesus Jeter Jett Jewell Jewett Jezierski Jeřábek Jeřábková Jež Ježek Ježková Ježová Jha
Jiang Jiles Jimenez Jiminez Jimoh Jiménez Jimínez Jindra Jindrová Jirka Jirková Jirků Jiroušek Jiroušková Jirsa Jirsová
Jirák Jiráková Jiránek Jiránková Jirásek Jirásková Jiřík Jiříková Jobe Joe Johannessen Johannsen Johansen Johansson
Johar John Johnová Johnsen Johnson Johnston Johnstone Jokinen Jolley Joly Jonas Jones Jonker Jonsson Jonáš Jonášová
Jordan Jordon Jorgensen Jorgenson Jose Joseph Joshi Joshua Joslin Jossa Jovanović Joyce Joyner Juarez Jucken Judd Jude
Judkins Judy Juhl Juhász Julian Julien Junek Jung Jungbluth Jungton Junková Jurado Jurek Jurečka Jurečková Jurkiewicz
Jurkowski Jurčík Jurčíková Justesen Justina Justus Juszczak Juárez Juřica Juřicová Juřík Juříková Jánská Jánský Jáquez
Järvinen Jílek Jílková Jíra Jírová Jónás Jóźwiak Jóźwik Jönsson Jørgensen Jürgens Jędrzejczak Jędrzejczyk Jędrzejewski
Kabát Kabátová Kacprzak Kaczmarczyk Kaczmarek Kaczmarski Kaczor Kaczorowski Kaczyński Kadeřábek Kadeřábková Kadlec
Kadlecová Kaesmacher Kafka Kafková Kahl Kahlert Kahles Kahlmeyer Kahn Kaiser Kaisrová Kakkar Kala Kalaš Kalašová Kaleta
Kalina Kalinová Kalinowski Kalisz Kalivoda Kalivodová Kallabis Kallensee Kallio Kalous Kalousek Kalousková Kalousová
Kalová Kaláb Kalábová Kamal Kamat Kamau Kameník Kameníková Kaminski Kamiński Kampf Kampschulte Kan Kanaria Kane Kanea
Kang Kania Kaniewski Kanimal Kaniyar Kano Kantor Kantorová Kanzaki Kaplan Kaplanová Kapoor Kappe Kappler Kapusta Kara
Karam Karan Karas Karasová Karaś Karban Karbanová Karczewski Karel Karem Karen Karhoff Karikari Karjalainen Karl
Karlová Karlsen Karlsson Karlík Karlíková Karnes Karpiński Karr Karrass Karst Karsten Karus Karwowski Karásek Karásková
Kasal Kasalová Kasper Kasperek Kasprzak Kasprzyk Kass Kassulke Kasten Kastner Kaszuba Katherine Katona Katz Katzinski
Kauffman Kaufman Kaufmann Kaul Kaur Kausemann Kautzer Kavka Kavková Kawa Kawecki Kawohl Kay Kaya Kaye Kaylor Kayode
Kazda Kazdová Kazmarek Kačírek Kačírková Kałuża Kaňa Kaňka Kaňková Kaňová Kašpar Kašparová Kašpárek Kašpárková Kašík
Kašíková Kaźmierczak Keane Kearney Kearns Keating Keaton Keck Kedzierski Kee Keebler Keefe Keefer Keegan Keeler Keenan
Keene Keeney Keeton Kehoe Keil Keim Keiner Keister Keita Keith Kelemen Kell Kellar Kelleher Keller Kelley Kellogg
Kellum Kelly Kelm Kelsey Kelso Kemmer Kemp Kempe Kemper Kempter Kendall Kendrick Kennedy Kenner Kenney Kenny Kent
Kenyon Kerekes Kerl Kerluke Kern Kerns Kerr Kersey Kertzmann Kesselring Kesselschläger Kessler Kester Ketchum Kette
Kettenis Keung Keutel Keyes Keyser Khalid Khalil Khanna Khatri Kidd Kidwell Kiefer Kieffer Kiehn Kiessling Kiełbasa
Kihn Kilback Kilburn Kilgore Killian Killingsworth Killion Kilmer Kilpatrick Kim Kimball Kimberly Kimble Kimbrell
Kimbrough Kimmel Kimura Kinadeter Kinard Kincaid Kindelan Kindl Kindlová Kingsbury Kingsley Kingston Kinney Kinnunen
Kinsey Kinzel Kinzy Kipp Kirby Kirch Kirchner Kirk Kirkham Kirkland Kirkpatrick Kirksey Kirkwood Kirlin Kirsch
Kirschner Kirst Király Kis Kisabaka Kiser Kish Kisiel Kita Kizer Kjeldsen Kjær Klaas Klabuhn Klapper Klauder Klaus
Klausen Kleeberg Kleiber Klein Kleinert Kleininger Kleinmann Kleinová Kleinsteuber Kleiss Klement Klementová Klemme
Kleven Klečka Klečková Klimczak Klimek Kliment Klimentová Klimeš Klimešová Kline Kling Klingensmith Klinger Klink
Klocko Klopsch Klose Kloss Klouda Kloudová Klouček Kloučková Klug Kluge Kluwe Klíma Klímová Kmiecik Kmieć Knabe Knap
Knapik Knapová Knapp Kneifel Knetsch Knies Knippel Knobel Knoblich Knorr Knorscheidt Knotek Knotková Knott Knotts
Knowles Knowlton Knox Knudsen Knudson Knut Knutson Kobayashi Kobs Kobus Kocchar Koch Kochan Kocher Kochová Kocián
Kociánová Kock Kocman Kocmanová Kocourek Kocourková Kocsis Koczulla Koderisch Koehl Koehler Koehn Koelpin Koenig Koepp
Koester Kofferschlager Kogut Koha Kohl Kohle Kohler Kohlmann Kohn Kohnle Kohout Kohoutek Kohoutková Kohoutová Kohrt
Koivisto Koj Kok Kolade Kolasa Kolařík Kolaříková Kolb Koleiski Kolek Kolková Kolman Kolmanová Kolokas Koláček
Koláčková Kolář Kolářová Komoll Komorowski Komárek Komárková Komínek Komínková Konečná Konečný Kong Konieczna Konieczny
Konig Koning Konopelski Konopka Konow Konya Koníček Koníčková Koob Koomson Koon Koonce Koontz Kopal Kopalová Kopczyński
Kopecká Kopecký Koper Kopeć Kopeček Kopečková Kopečná Kopečný Kopf Kopp Kopřiva Kopřivová Korbel Korbelová Korhonen
Kornegay Korta Kortajarena Korzeniowski Kos Kosenkow Kosina Kosinová Kosiński Koski Koskinen Kosoko Kosová Kosowski
Koss Kostecki Koster Kostka Kostková Kostrzewa Koszewski Kosík Kosíková Kot Kotas Kotasová Kotek Kotková Kotlár
Kotlárová Kotowski Kotrba Kotrbová Kouba Koubaa Koubek Koubková Koubová Koudela Koudelka Koudelková Koudelová Koukal
Koukalová Koutná Koutný Kouřil Kouřilová Kovac Kovacek Kovach Kovacs Kovalenko Kovač Kovařík Kovaříková Kovács Kováč
Kováčová Kovář Kovářová Kovářík Kováříková Kowal Kowalczuk Kowalczyk Kowalewski Kowalick Kowalik Kowalinski Kowalski
Koya Koza Kozak Kozakiewicz Kozel Kozey Kozieł Kozioł Kozlová Kozlowski Kozma Kozák Kozáková Kozłowski Kočí Kołakowski
Kołodziej Kołodziejczyk Kołodziejski Kořínek Kořínková Košťál Košťálová Krabbe Kraemer Kraft Krajcik Krajewski Krajíček
Krajíčková Krakowiak Kral Kramer Krantz Kranz Krasnova Kratochvíl Kratochvílová Krauel Kraus Krause Krausová Krauspe
Krauss Krawczyk Krawiec Kreb Krebs Kreiger Kreissig Krejčová Krejčí Krejčík Krejčíková Krejčíř Krejčířová Kremer Kresse
Kreutz Krieger Krippner Kris Kristensen Kristiansen Kristoffersen Krištof Krištofová Krodinger Krogh Krohn Krol Kroll
Kron Kropáček Kropáčková Kroupa Kroupová Krueger Krug Kruger Kruk Krukowski Krull Krupa Krupička Krupičková Krupiński
Krupka Krupková Krupová Kruschinski Kruse Kruszewski Krysiak Krzemiński Krzyżanowski Král Králová Králík Králíková
Králíček Králíčková Krátká Krátký Krämer Król Królikowski Kröckert Kröger Krüger Krčmář Krčmářová Kshlerin Książek Kub
Kuba Kubacki Kubcová Kubec Kubelka Kubelková Kubera Kubeš Kubešová Kubiak Kubica Kubicki Kubicová Kubik Kubiš Kubišová
Kubová Kubánek Kubánková Kubát Kubátová Kubík Kubíková Kubín Kubínová Kubíček Kubíčková Kuc Kucharczyk Kucharski Kuchař
Kuchařová Kuchta Kuchtová Kuciński Kuczyński Kudláček Kudláčková Kudrna Kudrnová Kuehn Kufahl Kuhic Kuhl Kuhlee Kuhlman
Kuhn Kuhnen Kuhns Kuijpers Kuiper Kujawa Kujawski Kukla Kuklová Kula Kulas Kulesza Kulhavá Kulhavý Kulhánek Kulhánková
Kulig Kulik Kulimann Kuliński Kulma Kumar Kumbernuss Kumi Kummle Kunc Kuncová Kunde Kuneš Kunešová Kunkel Kuntz Kunz
Kunze Kupcová Kupec Kupfer Kuphal Kupka Kupková Kupprion Kuprion Kurek Kurka Kurková Kurnicki Kurowski Kurrat
Kurschilgen Kurtz Kuschewitz Kuschmann Kusi Kuske Kustermann Kutch Kutscherauer Kutzner Kuvalis Kuykendall Kuypers
Kuzmina Kuznetsov Kuznetsova Kuča Kučera Kučerová Kučová Kuś Kužel Kuželová Kvapil Kvapilová Kvarme Kvasnička
Kvasničková Kwaakye Kwadwo Kwan Kwarteng Kwaśniewski Kwiatkowski Kwiecień Kwieciński Kwok Kwong Kyei Kyle Kyles Kyncl
Kynclová Kyra Kysela Kyselová Káňa Káňová Kähler Käther Köhler Köhrbrück Köhre Kölotzei König Köpernick Köseoglu Kúhn
Kúhnert Kühn Kühnel Kühnemund Kühnert Kühnke Küsters Küter Kędzierski Kędziora Kępa Kłos Kłosowski Křenek Křenková
Křeček Křečková Křivánek Křivánková Kříž Křížek Křížková Křížová Laack Laakso Laaksonen Labadie Labbe Labelle Labonte
Laboy Lacasse Lacerda Lacey Lach Lachance Lacina Lacinová Lacko Lacková Lacroix Ladd Ladega Ladewig Ladner Lafferty
Laflamme Lafleur Lahr Lahtinen Lai Lail Laine Laing Laird Laitinen Lakatos Lakatoš Lakatošová Lakin Lakomy Laliberte
Lalonde Lamar Lambert Lamm Lammert Lamont Lamontagne Lamos Lampe Lampkin Lancaster Landa Landers Landis Landmann Landon
Landová Landreth Landrum Landry Laney Lang Langdon Lange Langer Langfeld Langford Langham Langhirt Langley Langlois
Langosh Langová Langr Langrová Langston Langworth Lanham Lanier Lanig Lankford Lanning Lantz Lapierre Laplante Lapointe
Laporte Lara Larkin Larkins Laroche Larose Larrabee Larry Larsen Larson Larsson Larue Lashley Laskowski Lasota Lassiter
Laster Latham Lathrop Latifat Latimer Latta Lattimore Lau Lauckner Lauer Laughlin Lauinger Laureano Laurent Lauridsen
Laursen Laurén Lausecker Laux Lavallee Lavalley Lavergne Lavigne Lavička Lavičková Lavoie Lawal Lawhorn Lawler Lawrence
Lawson Lawton Layne Layton Leahy Leake Leannon Lear Leary Leath Leatherman Leatherwood Leavitt Lebeda Lebedev Lebedová
Leberer Leblanc Leboeuf Lebron Lebrón Lebsack Lech Leclair Leclerc Leclercq Lecomte Ledbetter Ledesma Ledet Ledford
Ledner Ledoux Leeper Lefebvre Lefevre Leffler Leger Legg Leggett Legrand Legros Lehman Lehmann Lehner Lehtinen Lehto
Lehtonen Leibold Leide Leigh Leighton Leimbach Leinonen Leipold Leist Leite Leiter Leiteritz Leitheim Leiva Leiwesmeier
Lemaire Lemaster Lemay Lemieux Lemke Lemmon Lemoine Lemus Lenart Lenfers Lengyel Lenk Lennon Lentz Lenz Lenzen Leo Leon
Leonard Leone Leppänen Lepthin Lerma Lerner Leroux Leroy Lesch Leschnik Lesiak Leslie Lessard Lester Leszczyński
Letourneau Lett Letzelter Leung Leuschke Levasseur Leverett Levesque Levi Levin Levine Levy Levá Levý Lew Lewandowski
Lewicki Lewin Lewis Lewke Leyckes Leśniak Leśniewski Lheureux Liang Libby Lichtenfeld Lichtenhagen Lichtl Liddell
Liebach Liebe Lieberman Liebich Liebold Lieder Lienshöft Liggins Lightfoot Lightner Ligon Liles Lilley Lilly Lim Lima
Limon Limón Lin Linares Lincoln Lind Lindberg Lindenberg Lindenmayer Linder Lindgren Lindholm Lindley Lindner Lindquist
Lindqvist Lindsay Lindsey Lindstrom Lindström Ling Linhart Linhartová Linke Linkous Linn Linnenbaum Linton Linville
Lipiński Lipka Lippe Lippert Lipscomb Lipske Lipski Lipus Lis Lischka Lisiecki Lisowski Lister Littel Littlefield
Littlejohn Littleton Liu Livingston Liška Lišková Llewellyn Lloyd Lobinger Lockard Locke Lockett Lockhart Locklear
Lockman Lockwood Loera Loftin Loftis Lofton Loftus Logan Logsch Logsdon Logue Lohmann Lohr Lohre Lohse Lokar Lomax
Lombard Lombardi Lombardo Lomeli London Longo Longoria Loogen Loomis Looney Loper Lopes Lopez Lorenc Lorencová
Lorentzen Lorenz Lorenzo Losch Loska Lott Loucks Louda Loudová Louie Louis Loureiro Lourenço Lourinho Lovato Lovejoy
Lovelace Lovell Lovett Lowe Lowell Lowery Lowman Lowry Loy Loya Loyd Lozada Lozano Lubina Lubowitz Lucas Lucero Luciano
Lucio Luckett Ludolf Ludvík Ludvíková Ludwig Lueilwitz Luettgen Luevano Lufft Lugo Lui Luis Lujan Luk Luke Luker Lukeš
Lukešová Lukoschek Lukács Lukáč Lukáčová Lukáš Lukášek Lukášková Lukášová Lum Lumpkin Lund Lundberg Lunde Lundgren
Lundin Lundquist Lundqvist Lundström Lundy Lunn Lunsford Luong Lusk Lussier Luther Lutje Luttrell Lutz Lyle Lyles Lyman
Lynn Lyon Lyons Lytle László Látal Látalová Lâm Líbal Líbalová López Löfgren Löser Löwa Løken Lübke Maak Maas Mabe
Mabry Macdonald Macedo Macejkovic Macek Mach Machado Machala Machalová Machač Machačová Machová Machálek Machálková
Macháč Macháček Macháčková Macháčová Macias Maciejewski Maciel Maciąg Mack Mackay Mackenzie Mackey Mackie Mackiewicz
Macklin Macková Maclean Macleod Macmillan Macon Macpherson Macura Macurová Maczey Macák Macáková Macías Maddox Maddux
Madej Madera Madetzky Madigan Madison Madrid Madsen Madubuko Maes Maestas Magalhães Magana Magaña Magee Maggard Maggio
Magnuson Magnussen Magnusson Maguire Magyar Mahaffey Mahajan Mahan Maher Mahler Mahmoud Mahon Mahoney Mai Maia Maier
Maillard Maisch Maj Majcher Majchrzak Majer Majerová Majewski Majka Mak Maki Makinde Makinwa Makowski Makuachukwu
Malave Malcolm Maldonado Malec Malek Maleček Malečková Malicki Malik Malina Malinová Malinowski Maliszewski Malkus
Mallett Malley Mallmann Mallory Malloy Malone Maloney Malucha Malá Malík Malíková Malý Mancini Mancuso Mandel Maness
Mangrum Mangum Manley Mann Manninen Manns Mansfield Manson Mansour Mante Manuel Manz Manzanares Manzano Manzo Mapes
Marahrens Marar Marchal Marchand Marchant Marchewka Marchewski Marciniak Marcinkowski Marcotte Marcum Marcus Marcussen
Marczak Marek Mareček Marečková Mareš Marešová Margis Marie Marin Marino Marion Mariz Markham Markiewicz Markley
Marková Markowski Marl Marler Marley Marlow Marlowe Marner Marquardt Marquart Marques Marquez Marr Marra Marrero
Marroquin Marroquín Marrs Marschek Marshall Marston Marszałek Martel Martell Martin Martincová Martindale Martinec
Martinek Martinez Martinková Martino Martinsen Martinson Martinsson Marty Martz Martínek Martínez Martínková Marvin
Marx Marxen Maryam Maryjane Marzec Marín Maršálek Maršálková Maršík Maršíková Mascareñas Mashburn Mason Masopust
Masopustová Massa Massey Massie Masson Masterson Masłowski Mateo Matheny Mather Matherne Mathes Matheson Mathew Mathews
Mathias Mathies Mathieu Mathis Mathisen Mathison Mathiszik Matias Matlock Matney Matos Matouš Matoušek Matoušková
Matoušová Matschke Matson Matsumoto Mattern Matteson Matthes Matthew Matthews Mattila Mattingly Mattison Mattos Mattox
Mattson Mattsson Matula Matulová Matusiak Matuszak Matuszewski Matuška Matušková Matys Matysiak Matysová Matyáš
Matyášová Matías Matějka Matějková Matějíček Matějíčková Mau Mauldin Maupin Maurer Mauro Mauroff Maxa Maxey Maxfield
Maxová Maxwell Maya Maybach Mayberry Mayer Mayerová Mayers Mayert Mayes Mayfield Mayhew Maynard Mayorga Mayowa Mays
Mazur Mazurek Mazurkiewicz Mazza Mazánek Mazánková Maćkowiak Małecki Małek Maňák Maňáková Mařík Maříková Maślanka Mašek
Mašková Mbeki Mcabee Mcadams Mcafee Mcalister Mcallister Mcarthur Mcbee Mcbride Mcbroom Mccabe Mccafferty Mccaffrey
Mccain Mccall Mccallister Mccallum Mccann Mccants Mccarter Mccarthy Mccartney Mccarty Mccaskill Mccauley Mcclain
Mcclanahan Mcclary Mccleary Mcclellan Mcclelland Mcclendon Mcclintock Mcclinton Mccloskey Mccloud Mcclung Mcclure
Mccluskey Mccollum Mccombs Mcconnell Mccool Mccord Mccorkle Mccormack Mccormick Mccown Mccoy Mccracken Mccrary Mccray
Mccrea Mccreary Mccrory Mccue Mcculley Mcculloch Mccullough Mccune Mccurdy Mccurry Mccutcheon Mcdade Mcdaniel Mcdaniels
Mcdermott Mcdevitt Mcdonald Mcdonnell Mcdonough Mcdougal Mcdougall Mcdowell Mcduffie Mcelhaney Mcelroy Mcevoy Mcewen
Mcfadden Mcfall Mcfarland Mcfarlane Mcgee Mcgehee Mcghee Mcgill Mcginley Mcginn Mcginnis Mcginty Mcgough Mcgovern
Mcgowan Mcgrath Mcgraw Mcgregor Mcgrew Mcgriff Mcguire Mchale Mchenry Mchugh Mcinnis Mcintire Mcintosh Mcintyre Mckay
Mckean Mckee Mckeever Mckelvey Mckenna Mckenney Mckenzie Mckeon Mckeown Mckinley Mckinney Mckinnon Mcknight Mckoy
Mclain Mclane Mclaren Mclaughlin Mclaurin Mclean Mclellan Mclemore Mclendon Mcleod Mcmahan Mcmahon Mcmanus Mcmaster
Mcmichael Mcmillan Mcmillen Mcmillian Mcmillin Mcmullen Mcmullin Mcmurray Mcnabb Mcnair Mcnally Mcnamara Mcnamee Mcneal
Mcneely Mcneil Mcneill Mcnulty Mcnutt Mcpherson Mcqueen Mcrae Mcreynolds Mcswain Mcvay Mcvey Mcwhorter Mcwilliams
Meacham Meade Meador Meagher Mears Mebold Medeiros Medek Medhurst Medina Medková Medlin Medlock Medrano Meehan Meeks
Meeuwis Mehl Mehlhorn Mehlorn Mehra Mehrotra Meier Meijer Meireles Meisch Meissner Meister Mejia Mejía Melancon
Melanson Melendez Melgar Melichar Melicharová Mello Melo Meloni Melton Melvin Melzer Meléndez Mena Menard Menchaca
Mencl Menclová Mendenhall Mendes Mendez Mendoza Menendez Menga Menne Menon Mensa Mensah Mensing Menéndez Menšík
Menšíková Meraz Mercado Mercer Mercier Meredith Merkel Merrell Merrick Merrill Merriman Merritt Merriweather Merseburg
Merta Mertens Mertová Mertz Mesloh Mesquita Messer Messina Metcalf Metz Metzger Metzler Metzner Meunier Mewes Meyer
Meyers Meza Mezei Michael Michaels Michal Michalak Michalcová Michalczyk Michalec Michalik Michallek Michalová
Michalski Michalík Michalíková Michaud Michałek Michałowski Michel Michels Michna Michnová Michálek Michálková
Mickelson Mickens Middleton Mielczarek Mielke Mierzejewski Miettinen Miguel Mika Mikeš Mikešová Mikitenko Miklaś Miko
Miková Mikołajczak Mikołajczyk Mikula Mikulová Mikulski Mikulášek Mikulášková Milam Milan Milburn Milczarek Milde
Milewski Miley Millan Millard Miller Milligan Milliken Milne Milner Milton Mims Minah Minařík Minaříková Mincey Minnick
Minter Minton Mintz Mintzlaff Minář Minářová Miramontes Miranda Mireles Mirga Mirgová Mishra Misiak Misztal Mitchel
Mitchell Mitchem Mixon Mize Mizell Mička Mičková Miśkiewicz Mlejnek Mlejnková Mládek Mládková Mlčoch Mlčochová Mobley
Mobolaji Mockenhaupt Modzelewski Moe Moede Moedl Moeller Moen Moffett Moffitt Mogbadunade Moguenara Mohamed Mohr
Mohrhard Mojica Mojžíš Mojžíšová Mok Mokrá Mokrý Mol Molenaar Molenda Molitor Moller Molnár Molnárová Molzan Monaco
Monaghan Monahan Mondragon Mondragón Moniz Monroe Monroy Monson Montag Montague Montalvo Montanez Montano Montañez
Montaño Monteiro Montemayor Montenegro Montero Montez Montgomery Montoya Montéz Mooney Moore Moorehead Moorman Moormann
Moraes Morais Morales Moran Morar Moravcová Moravec Morawo Morawski Mordhorst Moreau Morehead Morehouse Moreira Morel
Moreland Morey Morgan Morgenstern Morhelfer Mori Moriarty Morin Morissette Moritz Morley Morozov Morrell Morrill Morris
Morrison Morrissette Morrissey Morse Mortensen Mortimer Morton Morávek Morávková Mosby Mosciski Moseley Moser Moses
Mosher Mosier Mosley Mota Motalo Motchebon Moten Motl Motlová Mott Motyka Motyčka Motyčková Motzenbbäcker Moua Moudrá
Moudrý Moulin Moulton Moultrie Moura Mouton Moučka Moučková Mowery Moy Moya Moye Moyer Moyers Mraz Mrkvička Mrkvičková
Mroczek Mroczkowski Mrozek Mrugalla Mráz Mrázek Mrázková Mrázová Mráček Mráčková Mróz Mucha Muchová Muckenthaler Mudd
Mueller Mues Muhammad Muinat Muir Mukaram Mukherjee Mukhopadhyay Mulcahy Mulder Mulholland Mulkey Mullen Mullens Muller
Mulligan Mullin Mullins Mullis Mulrain Mumford Muncy Mundy Munger Munguia Munguía Muniz Munk Munn Munoz Munro Munson
Murawski Murazik Murdock Murillo Muro Murphy Murray Murrell Murry Musgrove Musiał Musick Musil Musilová Musselman
Musser Mustapha Mustonen Muszyński Mutiat Muñiz Muñoz Mužík Mužíková Mwangi Myer Myers Myhrer Myles Myrick Myška
Myšková Mácha Máchová Málek Málková Márquez Márton Máté Mächtig Mäder Mäkelä Mäkinen Månsson Mårtensson Méndez Mészáros
Míka Míková Möcks Mögenburg Möhsner Möldner Möllenbeck Möller Möllinger Mörsch Møller Mühleis Müller Müllerová Münch
Młynarczyk Műller Műllerová Nabein Nabors Nabow Nadeau Nader Nagel Nagle Nagy Nagyová Naik Nair Najera Najman Najmanová
Nakamura Nall Nambeesan Namboothiri Nance Nannen Napier Napierała Napolitano Naquin Naranjo Narvaez Narváez Nascimento
Nash Nason Nasser Nastvogel Natale Nathan Nau Naubert Naumann Nava Navarrete Navarro Navrátil Navrátilová Nawrocki
Nawrot Nayar Naylor Nazario Ndiaye Ndukwu Neal Nealy Necaise Nedbal Nedbalová Nedoma Nedomová Nedvěd Nedvědová Needham
Neel Neeley Neely Neff Negrete Negron Negrón Nehru Neil Neill Neilson Neimke Nejedlá Nejedlý Nelms Nelsen Nelson Nemes
Nemeth Nerius Nesbit Nesbitt Nesmith Ness Nestor Nesvadba Nesvadbová Neto Neubauer Neubauerová Neubert Neuendorf
Neumair Neuman Neumann Neumannová Neumanová Neupert Neurohr Neuschwander Nevarez Neves Neville Nevárez Newberry Newby
Newcomb Newell Newhouse Newkirk Newland Newman Newport Newsom Newsome Newson Newton Ney Nez Nečas Nečasová Nešpor
Nešporová Ngai Ngo Ngozi Nguyen Nguyenová Nguyễn Ngô Nicholas Nicholls Nichols Nicholson Nickell Nickerson Nicolas
Nicolay Niedermeier Niedziela Niedzielski Niedźwiecki Nieklauson Nielsen Nielson Niemczyk Niemi Niemiec Nieminen Nienow
Nieto Niewiadomski Nijland Niklaus Nikolaidis Nikolaus Nikolić Niles Nilsen Nilsson Ninalowo Nissen Nitzsche Nixon Niño
Nkansa Nkansah Nkosi Nkrumah Noack Nobre Nodler Noe Noel Noga Nogueira Nojeem Nolan Noland Nolen Noll Nolte Noonan
Norberg Nordby Nordin Nordskaug Nordström Norfleet Noriega Norman Normann Norris Northcutt Northoff Norton Norwood
Nosek Nosková Novak Novikov Novosad Novosadová Novotny Novotná Novotný Nová Novák Nováková Nováček Nováčková Nový
Nowacki Nowaczyk Nowak Nowakowski Nowell Nowicki Nowiński Nowlin Noyes Nsia Nti Ntiamoa Ntim Nugent Nunes Nunez Nunley
Nunn Nussbeck Nutt Nutter Nwachukwu Nwogu Nwosu Nwuzor Nyaako Nyame Nyantakyi Nyberg Nye Nygaard Nygård Nyström Nytra
Nájera Németh Nöh Núñez Němcová Němec Němeček Němečková Oakes Oakley Oates Obeng Oberbrunner Oberem Obergföll Obermaier
Obiageli Obianuju Obrian Obrien Obryan Ocampo Ocasio Ochieng Ochoa Ochs Oconnell Oconner Oconnor Odehnal Odehnalová
Odell Oden Odetola Odom Odonnell Odum Odunayo Odunsi Oeser Ofori Ofosu Ogden Ogindan Oginni Oglesby Ogrady Ogulana
Ogunbamigbe Ogunbanwo Ogunbiyi Ogunbo Ogunde Ogunwande Ogunwobi Ogunyeye Ohara Ojala Ojeda Ojo Ojua Okafor Okeefe Okeke
Okonkwo Okoye Okpattah Okuneva Okunola Okyere Olabode Oladeji Oladimeji Oladipupo Olaiya Olaoluwa Olasunkanmi Olasupo
Olawale Olbrich Olczak Oldham Olds Oleary Olejniczak Olejnik Olinger Oliphant Olivares Olivarez Olivas Oliveira Oliver
Olivera Olivier Olivová Olivárez Olmos Olmstead Olofsson Olowokeere Oloyede Olsen Olson Olsson Olstad Olszewski Olubode
Olubukola Olubunmi Olufeyikemi Olugbayila Olujimi Olukotun Olukunga Olumide Olusanya Olutola Oluwagbemi Oluwakemi
Oluwanisola Oluwaseun Oluwaseyi Oluwashina Oluwatosin Olvera Oláh Oláhová Omalley Omani Omidina Omobolaji Omobolanle
Omojola Omolara Omotoso Omowale Ondra Ondricka Ondrová Ondráček Ondráčková Oneal Oneil Oneill Onnen Onohinosen Onose
Ontiveros Onyinyechukwu Oosterhuis Oparinde Opeyemi Ophey Opoku Oppong Opuku Oquendo Orbán Ordonez Ordóñez Oreilly
Orellana Orlando Orn Ornelas Orosco Orosz Orourke Orozco Orr Orság Orságová Orsós Orta Ortega Orth Orthmann Ortiz Orton
Orzechowski Orłowski Osborn Osborne Osburn Oschkenat Osei Osenberg Osgood Oshea Oshin Osinski Osiński Osorio Ossowski
Osteen Ostendarp Oster Ostrander Ostrowski Ostwald Osuagwu Osullivan Osuntokun Oswald Oswalt Otero Oti Otieno Otis
Otiwa Otoole Ott Otte Otto Otuo Otáhal Otáhalová Ouellette Ousley Overby Overman Overstreet Overton Owczarek Owen Owens
Owings Owokoniran Owolabi Owoyemi Owusu Oyadiran Oyaifo Oyebola Oyelude Oyeniyi Oyetoro Oyeyemi Oyinkansola Oyinlola
Ozturk Ozuna Pabon Pabón Pacheco Packard Pacocha Paczkowski Padberg Padgett Padilla Padron Padrón Paesler Pagac Pagano
Paige Paimo Paine Paiva Pajonk Pająk Pak Pakuła Palacios Palacz Palermo Paleček Palečková Pallentin Pallesen Palmer
Palmore Palomo Paluch Palumbo Pandey Panek Panicker Pannell Pantoja Panzig Papadopoulos Pape Papež Papežová Papp Pappas
Paquette Paquin Paradis Pardue Paredes Parenteau Parham Paris Parisi Parisian Parker Parkhurst Parkinson Parnell Parr
Parris Parrish Parrott Partida Partin Parton Partyka Paschall Paschke Pascual Passmore Pasternak Paszkowski Pataki
Patel Paterson Patil Patino Patiño Patočka Patočková Patrick Patten Patterson Pattison Patton Patzwahl Paucek Paukner
Paul Pauley Paulk Paulová Paulsen Paulson Pavel Pavelek Pavelka Pavelková Pavlas Pavlasová Pavlica Pavlicová Pavlová
Pavlík Pavlíková Pavlíček Pavlíčková Pavlů Pawelec Pawlak Pawlicki Pawlik Pawlikowski Pawłowski Paxton Payne Payton
Pazdera Pazderová Pałka Pařízek Pařízková Pašek Pašková Peabody Peachey Peake Pearce Pearsall Pearson Pease Pech Pecha
Pechová Pecháček Pecháčková Pecka Peckham Pecková Pedersen Pederson Pedigo Pedraza Pedroza Peebles Peele Peeler Peeples
Peeters Peixoto Pekař Pekařová Pekárek Pekárková Pelayo Pelc Pelcová Pelikán Pelikánová Pelkey Pellegrino Pelletier
Peltier Pelton Pemberton Pender Pendergrass Pendleton Penn Pennell Penney Pennington Penrod Pepin Perales Peralta Percy
Perdue Perea Pereira Peres Perez Perkins Pernica Pernicová Peroutka Peroutková Perreault Perrin Perron Perrone Perrot
Perry Perryman Persaud Persson Peselman Pete Peter Peterka Peterková Peterman Petersen Peterson Petit Petr Petrie
Petrov Petrova Petrović Petrová Petrák Petráková Petráš Petrášová Petrů Pettersen Pettersson Pettigrew Pettis Pettit
Pettus Pettway Petzold Petřík Petříková Petříček Petříčková Peyton Peřina Peřinová Pešek Peška Pešková Pešta Peštová
Pfaff Pfannerstill Pfeffer Pfeifer Pfeiffer Pfennig Pfersich Pfingsten Pflieger Pflügner Pham Phan Pharr Phelan Phelps
Phifer Philipp Philippe Philips Phillip Phillips Philpot Phipps Phùng Phạm Piasecki Picard Pichardo Pichlmaier Pickard
Pickens Pickering Pickett Piechota Pieczek Piekarski Pierce Pierre Pierson Piesker Pietras Pietruszka Pietrzak Pietrzyk
Pietsch Pigg Pilarski Pilař Pilařová Pilch Pilcher Pilkington Pilla Pillai Pilát Pilátová Pimentel Pina Pinckney Pinder
Pineda Pingpank Pinheiro Pinho Pinkerton Pinkney Pinkston Pinnock Pinson Pintér Piotrowicz Piotrowski Pipkin Pippig
Pires Pirtle Pitkänen Pitman Pitre Pitschugin Pitt Pittman Pitts Pivoňka Pivoňková Piwowarczyk Pizarro Piña Piórkowski
Piątek Piątkowski Piłat Plachá Plachý Plante Plass Platt Platzer Plauk Plautz Plaček Plačková Pletsch Plotzitzka
Plourde Pluhař Pluhařová Plummer Plunkett Pluta Plšek Plšková Podgórski Podzimek Podzimková Poe Poehn Poels Poeschl
Pogorzelski Pogue Pohl Pohland Pohle Pohlová Poindexter Poirier Pokorná Pokorný Polak Polanco Poland Polanská Polanský
Polifka Polizzi Polk Pollack Pollard Pollich Pollmächer Pollock Polách Poláchová Polák Poláková Poláček Poláčková
Polášek Polášková Polívka Polívková Pomeroy Ponce Ponitzsch Pons Poole Poon Poore Popelka Popelková Popov Popova Popp
Popławski Porras Porsche Porterfield Porth Portillo Portis Porębski Posada Poschmann Posey Pospíchal Pospíchalová
Pospíšil Pospíšilová Postma Poston Pothuvaal Pottel Potts Potůček Potůčková Poulin Poulsen Pouros Pourová Powe Powell
Powlowski Prachař Prachařová Prah Prajapat Prange Prater Prather Pratt Pražák Pražáková Prchal Prchalová Preciado
Prediger Predovic Preece Prempeh Prentice Prescott Presley Pressler Pressley Preston Preuk Preuss Prevost Prewitt
Prichard Pridgen Priemer Prieto Pringle Prinsen Pritchard Pritchett Probst Procházka Procházková Proffitt Prohaska
Prokeš Prokešová Prokop Prokopová Propst Prosacco Proske Prosser Proulx Provazník Provazníková Prošek Prošková Pruett
Pruitt Prus Pryor Przybylski Przybysz Przybył Przybyła Prášek Prášková Průcha Průchová Průša Průšová Ptak Ptáček
Ptáčková Puchalski Puckett Puga Pugh Puig Pujol Pulido Pullen Pulliam Purcell Purdy Purnell Purvis Puryear Pusch Putman
Putnam Pyle Pyles Pytel Páez Pál Pánek Pánková Pásztor Pátek Pátková Pålsson Pérez Péter Pícha Píchová Píša Píšová
Pöche Pöge Płonka Přibyl Přibylová Přikryl Přikrylová Příhoda Příhodová Pšenička Pšeničková Qualls Quan Quarles Quartey
Queiroz Quesada Quevedo Quezada Quigley Quillen Quimby Quinlan Quinn Quinones Quinonez Quintairos Quintana Quintanilla
Quintero Quiros Quiroz Quiróz Quitzon Quiñones Quiñónez Qureshi Raabe Rabenstein Raby Rach Racine Rackley Raczyński
Rada Radcliffe Radecki Rader Radford Radomski Radová Radtke Rae Rael Rafferty Ragan Ragland Ragsdale Rahman Rahn Raines
Rainey Rak Raková Rakowski Raley Ralph Ralston Ramage Rambo Rambousek Rambousková Ramey Ramirez Ramon Ramos Ramsay
Ramsey Ramírez Ramón Rand Randall Randle Randolph Raney Ranftl Rangel Rangen Rankin Rankins Rantanen Ranz Raper Raposo
Rapp Rascón Rasmussen Rataj Ratajczak Ratajová Ratcliff Rath Ratke Ratliff Rau Raubuch Rauch Raukuc Rausch Rautenkranz
Ravn Rawlings Rawlins Rawls Rawson Raya Rayburn Rayford Raymond Raynor Razo Raška Rašková Rea Reagan Reardon Reaves
Reavis Redd Reddick Redding Reddy Redman Redmon Redmond Reece Reeder Rees Reese Regalado Regan Rehwagen Reiber Reich
Reichardt Reichel Reichert Reichling Reid Reif Reifenrath Reilly Reimann Reimer Reinberg Reinelt Reinger Reinhardt
Reinhart Reinke Reis Reiss Reiter Reitz Reitze Rembert Remeš Remešová Remillard Remington Rempel Remy Renard Renaud
Renault Rendon Rendón Renfro Renk Renner Reno Renteria Rentería Rentz Renz Reppin Resendez Restle Restorff Reséndez
Retzke Reuber Reumann Reus Reuss Reusse Reuter Reyna Reynolds Reynoso Rezek Rezková Rheder Rhinehart Rhoades Rhoads
Rhoden Rhodes Rhyne Ribeiro Ricci Richard Richards Richardson Richey Richie Richman Richmond Richter Richtr Richtrová
Rickard Ricker Ricketts Rickman Riddell Riddick Ridenour Ridgeway Ridley Riedel Riediger Rieger Riekmann Riepl
Riermeier Riester Riethmüller Rietman Rietmüller Rietscher Rigby Riggins Riggs Rigsby Riley Rinaldi Rincon Rincón
Rinehart Ringel Riojas Riordan Ripken Ripley Rippin Ritchey Ritchie Ritosek Ritschel Ritsma Rittenhouse Ritter Rittweg
Ritz Rivard Rivas Rivero Riviere Rizzo Roark Roba Robak Robb Robbins Robel Roberge Roberson Robert Roberts Robertson
Robey Robin Robinette Robinson Robison Robledo Robson Roby Rocco Rocha Roche Rockmeier Rockwell Rodarte Roddy Rodehau
Roden Roderick Rodgers Rodman Rodowski Rodrigue Rodrigues Rodriguez Rodriquez Rodrígez Rodríguez Rodríquez Roecker
Rogahn Rogala Rogalski Roger Rogers Roggatz Rogowski Rohan Rohde Rohländer Rohr Rohrer Rojas Rojek Rokossa Roland
Roldan Roldán Roleder Rolfe Rolfson Rolland Rollins Roloff Rolón Romaguera Romano Romanowski Rome Romeo Romine Romo
Roney Roob Rooney Roos Roper Roque Rosado Rosales Rosbach Roschinsky Rosen Rosenauer Rosenbauer Rosenbaum Rosenberg
Rosenberger Rosenfeld Rosenthal Rosiak Rosiński Rosksch Ross Rossberg Rosser Rossi Rossler Roth Rother Rothman Roubal
Roubalová Roundtree Rountree Rous Roush Rousová Rousseau Roussel Roux Rowan Rowe Rowell Rowland Rowley Roy Roybal Royce
Royer Royster Rozsypal Rozsypalová Rubin Ruch Ruciński Ruckdeschel Rucker Rudd Rudnicki Rudolf Rudolfová Rudolph Rudy
Rudziński Rudzki Ruecker Ruelas Ruffin Ruggiero Ruiz Rumpf Runge Runolfsdottir Runolfsson Runte Runyan Runyon Rupert
Rupp Rupprecht Rusin Russ Russel Russell Russo Ruth Rutherford Rutkowski Rutland Rutledge Rutter Ruud Ruíz Ryals Ryan
Ryba Rybak Rybarczyk Rybicki Rybová Rybář Rybářová Ryder Ryjikh Ryzih Ryšavá Ryšavý Rzepka Rác Rácová Rácz Rädler
Räntsch Räsänen Różański Różycki Rödiger Röse Röttger Røed Rücker Rüdiger Rüter Rýdl Rýdlová Růžek Růžička Růžičková
Růžková Saarinen Sabdat Sabin Sabo Sacco Sachs Sachse Saddler Sadler Sadowski Sadílek Sadílková Saenz Saflanis Safo
Sagafe Sagonas Saheed Sahner Saile Sailer Saini Saiz Salako Salazar Salcedo Salcido Saldana Saldaña Saldivar Saleh
Salerno Salgado Salisbury Sallee Salley Salminen Salo Salonen Salow Salvador Salyer Salzer Salzmann Sam Samaniego Samek
Samková Sammert Sammons Sampson Sams Samson Samuel Samuels Samuelson Samuelsson Sanabria Sanborn Sanches Sanchez
Sandberg Sanderson Sandlin Sandoval Sandström Sandy Sanford Santacruz Santana Santiago Santillán Santoro Sanusi Sapp
Sarabia Sarah Saraiva Sargent Sarpong Sarvari Sasaki Sasser Sato Sattelmaier Satterfield Satterwhite Sauceda Saucedo
Sauer Sauerland Saul Sauls Saumweber Saunders Savoia Savolainen Savoy Sawayn Sawicki Saxon Saxton Sayers Sayles Saylor
Sayre Scanlon Scarborough Scarbrough Scc Schacht Schaden Schaefer Schaeffer Schafer Schaffarzik Schaffer Schahbasian
Schamberger Scharf Schedler Scheer Schejbal Schejbalová Schelk Schell Schellenbeck Schembera Schenck Schenk Scherbarth
Scherer Schersing Scherz Scheurer Scheuring Scheytt Schielke Schieskow Schildhauer Schiller Schilling Schima Schimmel
Schimmer Schindler Schindzielorz Schinner Schipper Schirmer Schirrmeister Schlachter Schlangen Schlawitz Schlechtweg
Schlegel Schley Schlicht Schlitzer Schlosser Schmalzle Schmeler Schmid Schmidt Schmidtchen Schmidtová Schmitt Schmitz
Schmuhl Schneider Schneidrová Schnelting Schnieder Schniedermeier Schnürer Schoberg Schoen Schofield Scholl Scholten
Scholz Schonberg Schondelmaier Schoonover Schorr Schott Schottmann Schouren Schowalter Schrader Schramm Schreck
Schreiber Schreiner Schreiter Schrock Schroder Schroeder Schröder Schrøder Schubert Schuermann Schuff Schuhaj Schuldt
Schuler Schulist Schult Schulte Schultz Schultze Schulz Schulze Schumacher Schuman Schumann Schumm Schupp Schuppe
Schuri Schuster Schutz Schwab Schwalm Schwanbeck Schwandke Schwanitz Schwarthoff Schwartz Schwarz Schwarzer Schwarzkopf
Schwarzmeier Schwarzová Schwatlo Schweisfurth Schweitzer Schwennen Schwerdtner Schwidde Schwirkschlies Schwuchow
Schäfer Schäffel Schäffer Schäning Schöckel Schönball Schönbeck Schönberg Schönebeck Schönenberger Schönfeld Schönherr
Schönlebe Schötz Schüler Schüppel Schütz Schütze Scoggins Scott Scribner Scroggins Scruggs Scully Seale Searcy Searle
Searles Seaton Seay Sebastian Sedillo Sedlák Sedláková Sedláček Sedláčková Sedlář Sedlářová Seeger Seeley Seelig Seely
Segal Seger Segovia Segunmaru Segura Sehls Sehnal Sehnalová Seibert Seibold Seidel Seiders Seidl Seidlová Seifert
Seifertová Seigel Seiler Seitz Sekanina Sekaninová Sekinat Selby Sellars Semerád Semerádová Semisch Sena Senger Senkel
Senn Sepulveda Sepúlveda Serafin Serna Serra Serrano Serrato Sessoms Sethi Severová Severson Sevilla Sewald Seward
Sewell Seymore Seymour Shackelford Shafer Shaffer Shanahan Shaner Shannon Shapiro Sharkey Sharma Sharpe Shaw Shay Shea
Sheehan Sheffield Shekoni Shelby Sheldon Shelley Shelly Shelton Shepard Shephard Sheppard Sheridan Sherman Sherrill
Sherrod Sherry Sherwood Shevchenko Shifflett Shimizu Shinn Shipley Shipman Shipp Shirey Shirley Shiu Shively Shockley
Shoemake Shoup Shouse Shrader Shriver Shukla Shuler Shull Shultz Shum Shumaker Shuman Shumate Shupe Sibley Siddiqui
Siebel Siebert Siedlecki Siegel Siegling Sielemann Siemon Siener Sienkiewicz Sieradzki Sievers Siewert Sigler Sigmon
Sihler Sikes Sikora Sikorová Sikorski Silas Siler Sillah Silva Silveira Silverman Silvey Silvia Simmons Simms Simon
Simonds Simone Simonis Simons Simonsen Simonson Simpkins Simpson Simões Sinclair Singh Singletary Sinha Sinnhuber Sipe
Sipes Sipos Sischka Sisco Sisk Sisneros Sisson Sitek Siu Sivák Siváková Siwek Sizemore Sjöberg Sjögren Skaggs Skala
Skalická Skalický Skalová Skalski Skeen Skelton Skiba Skibicki Skibiński Skidmore Skiles Skinner Sklenář Sklenářová
Skoczylas Skoglund Skopal Skopalová Skov Skowron Skowronek Skowroński Skořepa Skořepová Skrzypczak Skrzypek Skuterud
Skácel Skácelová Skála Skálová Skóra Skřivánek Skřivánková Slabá Slabý Slade Sladek Sladká Sladký Slagle Slanina
Slaninová Slater Slaton Slattery Slavík Slavíková Slavíček Slavíčková Slayton Slezák Slezáková Sloan Slocum Slone
Slotta Slovák Slováková Slováček Slováčková Sluka Sluková Sládek Sládková Sláma Slámová Smalley Smallwood Smedsrud
Smeets Smejkal Smejkalová Smetana Smetanová Smieja Smiley Smirnov Smirnova Smith Smitham Smitherman Smithers Smithson
Smogeli Smola Smoliński Smolka Smolková Smolová Smolík Smolíková Smoot Smrčka Smrčková Smrž Smržová Smutná Smutný Smyth
Smékal Smékalová Snead Sneed Snell Snodgrass Snook Snowden Snyder Soares Sobczak Sobczyk Sobek Sobieraj Sobková
Sobolewski Soboll Sobotka Sobotková Sobowale Socha Sochacki Sochor Sochorová Soileau Sojka Sojková Sokol Sokolov
Sokolova Sokolová Sokolowski Sokołowski Sokół Solano Solberg Soler Solheim Solis Soliz Soller Solli Sollner Solomon
Solorio Solorzano Solís Somayaji Somers Somerville Sommer Sommers Sommrová Somogyi Somssich Sonn Sonnabend Sonnier
Soper Sorensen Sorenson Soria Soriano Sorrell Sorrells Sosa Sosnowski Sotelo Soucy Soukup Soukupová Soule Sousa
Southard Southerland Souza Souček Součková Sova Sovová Sowa Sowell Sowiński Soyinka Soós Sołtys Sołtysiak Spahn Spain
Spalding Spangler Spann Sparkman Spaulding Spearman Speer Speight Spellman Spelmeyer Spence Spencer Sperry Spicer
Spiegelburg Spielvogel Spiller Spillman Spinka Spinks Spitzer Spitzmüller Spivey Spooner Sporer Sporrer Spradlin
Sprague Sprenger Spriggs Springer Sprouse Spruill Spurgeon Spurlock Spurná Spurný Spáčil Spáčilová Spöttel Srb Srbová
Sroka Stacey Stachowiak Stachowicz Stachura Stachurski Stackhouse Stacy Stafford Staggs Stahl Staley Stallings
Stallworth Stamm Stamper Stancil Standley Stanek Stanfield Stanford Stang Stanger Staniszewski Stanisławski Stankiewicz
Stanley Stansberry Stansbury Stanton Staněk Stapleton Starkey Starks Starnes Starr Stará Starý Stasiak Staszewski
Staten Staton Stauffer Stauss Stawicki Staňková Stclair Steadman Stearns Stebbins Stec Steding Steele Steen Stefaniak
Stefański Steffen Steffensen Steffny Stegall Stehlík Stehlíková Stehr Steidl Steigauf Steinberg Steinecke Steiner
Steinerová Steinert Steinkamp Steinmetz Stejskal Stejskalová Stelkens Stelmach Stengel Stengl Stensrud Stenzel Stepanov
Stephan Stephen Stephens Stephenson Stepp Steuber Steuk Stevens Stevenson Stewart Stibor Stiborová Stickney Stidham
Stiedemann Stief Stifel Stillman Stillwell Stiltner Stine Stinnett Stinson Stith Stitt Stjohn Stocker Stockman Stockton
Stockwell Stoddard Stoklasa Stoklasová Stolarczyk Stolarski Stoll Stolle Stoltenberg Stoltzfus Stolz Stonge Storey
Storl Storp Stott Stoutjesdijk Stovall Stover Stowe Stowell Stowers Stpierre Stracke Strader Straka Straková Stratmann
Stratton Straub Strausa Strauss Strawn Streck Streese Streeter Strege Streich Streit Strejček Strejčková Streller
Strickland Strickler Stricklin Strieder Striezel Strnad Strnadová Strogies Strohschank Strom Stroman Strosin Strother
Stroud Strouhal Strouhalová Stroup Strunk Strunz Strutz Strzelczyk Strzelecki Stránská Stránský Ström Strömberg Stuart
Stubblefield Stubbs Stube Stuchlík Stuchlíková Stuckey Studená Studený Studer Studnička Studničková Stull Stumpf Stupka
Stupková Sturdivant Sturgill Sturgis Sturm Stutzman Stárek Stárková Stöckert Stöppler Stöwer Stürmer Stępień Stępniak
Suarez Suber Suchomel Suchomelová Suchá Suchánek Suchánková Suchý Suen Suffa Suggs Sujew Suk Suková Sulaimon Sullivan
Summerlin Summerville Sumner Sumpter Sundberg Surma Surratt Suski Sussmann Suthar Suthe Sutherland Sutschet Sutter
Sutton Suzuki Suárez Svatoň Svatoňová Svatoš Svatošová Svačina Svačinová Svendsen Svensson Sviták Svitáková Svoboda
Svobodová Svozil Svozilová Světlík Světlíková Swafford Swaniawski Swann Swanson Swartz Swearingen Sweeney Swenson
Swillims Swinney Switzer Swope Sykes Sylvester Sylvia Synek Synková Syrová Syrový Szabo Szabó Szafrański Szalai
Szatkowski Szczepaniak Szczepanik Szczepański Szczerba Szcześniak Szczygieł Szczęsna Szczęsny Sze Szekeres Szeląg
Szendrei Szeto Szewczyk Szilágyi Szostak Szulc Szwarc Szwed Szydłowski Szymanski Szymański Szymczak Szymczyk Szymkowiak
Szyszka Székely Szücs Szőke Szűcs Sáenz Sánchez Sándor Sárközi Sæther Söderberg Sören Sørensen Sørlie Sürth Sýkora
Sýkorová Sławiński Słowik Słowiński Tabb Taber Tabor Tackett Tafelmeier Tafoya Taft Taggart Tagore Tai Tait Taiwo
Takahashi Takyi Takács Talbert Talbot Talbott Tallent Talley Tallman Talwar Tamayo Tamez Tamunoemi Tamás Tanaka Tancoš
Tancošová Tandon Tangen Tankersley Tapia Tapp Tarnowski Tarr Tarrant Tarver Tasche Tate Tatro Tatum Taufratshofer
Tavares Tawia Taylor Teague Tedesco Teel Tegethof Teichmann Teixeira Tejada Tejeda Tella Tellez Tello Temitope
Templeton Tennant Tenney Teplá Teplý Tepper Terheiden Terlecki Terlouw Terrazas Terrell Terrill Terry Terán Tesař
Tesařová Tesfaye Testa Tetreault Teufel Thacker Thames Thao Tharp Thayer Theele Theis Theisen Theriault Theriot
Therrien Thibault Thibodeau Thibodeaux Thieke Thiel Thigpen Thimm Thiomas Thom Thomas Thomason Thompkins Thompson
Thomsen Thomson Thoresen Thornburg Thorne Thornhill Thornton Thorp Thorpe Thorson Thorton Thriene Thränhardt Thurman
Thurmond Thurston Thust Thyssen Thöne Tibbetts Tibbs Tice Tichá Tichý Tidow Tidwell Tiedtke Tierney Tietze Tijerina
Tilgner Tillack Tillery Tilley Tillman Tilton Timm Timmerman Timmermann Timmermans Timmons Tindall Tinsley Tipton
Tirado Tischler Tischmann Tisdale Tittman Titus Tivontschik Tkachenko Tkaczyk Tobias Tobin Todd Toft Toivonen Tokarski
Tolbert Toledo Toler Toliver Tolley Tolliver Tolulope Tom Tomala Toman Tomanová Tomaszewski Tomczak Tomczyk Tomek
Tomeček Tomečková Tomeš Tomešová Tomková Tomlin Tomlinson Tompkins Tomys Tománek Tománková Tomáš Tomášek Tomášková
Tomášová Tonat Toney Tonn Toole Tooley Toombs Toomey Torgersen Torp Torphy Torrence Torrey Torrez Toscano Toth Totten
Tovar Towle Towne Townes Townsend Tracey Tracy Tracz Trahan Trainor Trammell Trampeli Tran Tranová Trantham Trantow
Traoré Trapp Trask Trauth Trautmann Travan Travers Travis Traylor Treadway Treadwell Treece Treff Trejo Tremblay
Tremmel Trent Treutel Trevino Treviño Tribble Trimble Trinh Triplett Tripp Trivedi Trnka Trnková Trojan Trojanová
Trojanowski Trombley Trott Troutman Trowbridge Troy Trudeau Truhlář Truhlářová Truitt Trujillo Truman Truong Trzciński
Trzeciak Trávníček Trávníčková Trčka Trčková Trương Trần Trịnh Tsamonikian Tsang Tschiers Tschirch Tse Tsoi Tsosie Tsui
Tubbs Tuch Tucholke Tudor Tudow Tuggle Tully Tuominen Turcotte Turek Tureček Turečková Turk Turková Turley Turman
Turnage Turnbull Turner Turney Turpin Turunen Tuschmo Tuttle Tuček Tučková Tvrdá Tvrdík Tvrdíková Tvrdý Twardowski
Tweneboa Twumasi Tyler Tyner Tyree Tyson Táborská Táborský Tächl Téllez Tórrez Tóth Tóthová Többen Töpfer Török Tăng
Tříska Třísková Tůma Tůmová Uchechi Uher Uhlemann Uhlig Uhlíř Uhlířová Uhrig Uhrová Uibel Ulibarri Uliczka Ullmann
Ulloa Ullrich Ulmer Ulrich Ulrichová Umbach Umlauft Umminger Underhill Underwood Unger Unterpaintner Upchurch Upshaw
Upton Urbancová Urbanec Urbanek Urbaniak Urbanová Urbanowicz Urbansky Urbańczyk Urbański Urbina Urbánek Urbánková Urena
Ureña Urhig Urias Uribe Urrutia Urías Ussery Utley Vacek Vacková Vaculík Vaculíková Vahlensieck Vail Vala Valadez
Valdes Valdez Valdivia Valdés Valencia Valenta Valente Valenti Valentin Valentino Valentová Valentín Valenzuela Valerio
Valeš Valešová Valladares Vallejo Valles Valová Valverde Valášek Valášková Vanburen Vanbuskirk Vance Vanderpool
Vandervort Vandiver Vandyke Vanegas Vang Vangermain Vanhoose Vanhorn Vanmeter Vann Vanover Vanpelt Vansickle Vanwinkle
Vaníček Vaníčková Vančura Vančurová Vaněk Vaněček Vaněčková Varela Varga Vargas Vargo Vargová Varma Varman Varner
Varney Varrier Vasquez Vass Vasseur Vater Vaughan Vaughn Vaught Vavřík Vavříková Vaz Vazquez Vaňková Vašek Vašková
Vašák Vašáková Vašíček Vašíčková Vedvik Veenstra Vegge Veiga Veilleux Vejvoda Vejvodová Velasco Velasquez Velazquez
Velez Velásquez Velázquez Venable Venegas Venghaus Ventura Vera Verbeek Verdin Verdugo Verduzco Veres Vergara Verhoeven
Verma Vermeulen Vermillion Verner Vernerová Verniest Vernon Verzi Veselá Veselý Vestergaard Vetter Veum Veverka
Veverková Vey Večeřa Večeřová Vicente Vick Vickers Vickery Vidal Vieira Viellehner Viera Vieweg Viklund Villadsen
Villagomez Villagómez Villalobos Villalpando Villanueva Villareal Villarreal Villasenor Villaseñor Villegas Vilímek
Vilímková Vincent Vincze Vining Vink Vinson Vinther Vinš Vinšová Viola Virtanen Virág Visser Vitale Vitásek Vitásková
Vlach Vlachová Vlasák Vlasáková Vlk Vlková Vlček Vlčková Vobořil Vobořilová Vodička Vodičková Vodrážka Vodrážková Vodák
Vodáková Voelkel Vogel Vogelgsang Vogt Voigt Vojta Vojtek Vojtková Vojtová Vojtíšek Vojtíšková Vojtěch Vojtěchová
Vojáček Vojáčková Vokoun Vokounová Vokuhl Volek Volf Volfová Volk Volker Volkman Volkmann Volkov Volková Volná Volný
Volpe Volz Von Vona Vondra Vondrová Vondrák Vondráková Vondráček Vondráčková Vontein Vorel Vorlová Vorlíček Vorlíčková
Voráček Voráčková Vos Voss Votava Votavová Votruba Votrubová Voříšek Voříšková Vrabcová Vrabec Vrba Vrbová Vrzal
Vrzalová Vrána Vránová Vue Vybíral Vybíralová Vydra Vydrová Vymazal Vymazalová Vyskočil Vyskočilová Vysloužil
Vysloužilová Vácha Váchová Václavek Václavková Václavík Václavíková Vágner Vágnerová Válek Válková Váradi Vásquez Vávra
Vávrová Vázquez Váňa Váňová Väisänen Vélez Véliz Vícha Víchová Vít Vítek Vítková Vítová Víšek Víšková Vörös Vương
Wachenbrunner Wachtel Wachter Waddell Wadsworth Waelchi Wagenaar Waggoner Wagner Wagnerová Wahl Waibel Wainwright Waite
Wakan Wakefield Walczak Walden Waldmann Waldon Waldron Waldrop Walkowiak Wallace Wallen Waller Wallin Wallis Wallner
Wallstab Walsh Walston Walter Walters Walther Walton Waltrová Walz Wampler Wang Wanjiru Warchoł Warfield Warner Warnock
Warren Warrick Wartenberg Warwick Waschbüsch Washburn Washington Wasiak Wasilewski Wasiu Wassilew Wassiluk Wasson
Watanabe Waterman Watkins Watsica Watson Watters Waugh Wawrzyniak Wayman Wayne Weatherford Weatherly Weathersby
Weatherspoon Webb Webber Weber Webrová Webster Weddle Weems Wegner Wehner Wehrsen Weidlich Weidner Weigel Weil Weiler
Weimann Weimer Weinberg Weiner Weinstein Weis Weiss Weissnat Weissová Welborn Welch Weldon Welker Weller Wellman Welsch
Welton Welz Welzel Wendt Wenger Weniger Wenk Wentworth Wentz Wenzel Werle Werner Werrmann Wertz Wesley Wesołowski
Wessel Wessinghage Wesson Westbrook Westcott Wester Westfall Westmoreland Weston Westphal Wetzel Weyel Wezel Whalen
Whaley Wharton Whatley Wheatley Wheaton Whelan Whipple Whitaker Whitcomb Whited Whitehead Whitehouse Whitehurst
Whiteman Whiteside Whitfield Whitley Whitlock Whitlow Whitman Whitmer Whitmire Whitmore Whitney Whitson Whitt Whittaker
Whittemore Whitten Whittington Whitworth Whorton Whyte Wiafe Wichmann Wickert Wickham Wiebe Wiechmann Wieczorek Wiegand
Wiegelmann Wierig Wierzbicki Wiese Wieser Wiggins Wikström Wilbanks Wilber Wilborn Wilbur Wilburn Wilcox Wilczek
Wilczyński Wilde Wilderman Wiley Wilhelm Wilhite Wilk Wilke Wilkerson Wilkes Wilkie Wilkins Wilkinson Wilks Wilky
Willard Willems Willemsen Willett Willey William Williams Williamson Willie Williford Willingham Willis Willms
Willoughby Willson Willwacher Wilmoth Wilson Wimberly Wimmer Winchester Windham Windler Windsor Winfield Winfrey
Wingard Wingate Wingfield Wingo Winiarski Winkelmann Winkler Winklerová Winn Winslow Winstead Winston Wintheiser
Winther Wirth Wischek Wischer Wiseman Wisniewski Wisoky Wisozk Wissing Witcher Witczak Witek Witherspoon Withrow
Witkowski Witt Witte Wittich Wittl Wiza Wiącek Więcek Więckowski Wiśniewski Wnuk Wofford Wojciechowski Wojtas Wojtasik
Wojtczak Wojtkowiak Wolak Wolcott Wold Wolfarth Wolfe Wolff Wolford Wolfová Woliński Wollenberg Wollmann Wolny Wolski
Wolters Womack Womble Wong Woodall Woodard Woodbury Woodley Woodruff Woodson Woodward Woodworth Wooldridge Wooley
Woolley Woolsey Wooten Worden Worley Worrell Worsham Wortham Worthington Woytkowska Wozniak Woś Woźniak Wray Wrenn
Wrona Wroński Wróbel Wróblewski Wuckert Wujak Wunsch Wuraola Wurm Wyant Wyatt Wyche Wyckoff Wylie Wyludda Wyman Wynn
Wynne Wypych Wyrick Wysocki Wyszyński Wójcicki Wójcik Wójtowicz Wölpert Wöschler Wühn Wünsche Wąsik Wąsowski Węgrzyn
Włodarczyk Włodarski Xacon Xana Xavier Xenia Xiana Xicoy Xiong Yaamoa Yager Yago Yamada Yamamoto Yamazaki Yami Yan
Yancey Yancy Yanes Yanez Yang Yaqub Yarborough Yarbrough Yates Yawson Yazzie Ybarra Yeager Yeboa Yeboah Yebra Yee Yeung
Yilmaz Yim Yin Yirenkyi Yiu Yocum Yoder Yoo Yoon York Yoshida Yost Youmans Youngblood Yount Yue Yuen Yundt Yung Yunta
Yussuf Yáñez Yılmaz Zabaleta Zaborowski Zabłocki Zach Zachary Zachová Zaczkiewicz Zagórski Zahn Zahradník Zahradníková
Zahrádka Zahrádková Zaituc Zajíc Zajícová Zajíček Zajíčková Zając Zajączkowski Zakrzewski Zalewski Zamarreno Zamarripa
Zambrana Zambrano Zamora Zamudio Zandt Zanner Zapata Zapletal Zapletalová Zaragoza Zaremba Zarzycki Zaręba Zatloukal
Zatloukalová Zauber Zavadil Zavadilová Zavala Zavřel Zavřelová Zawada Zawadzki Zayas Zboncak Zbořil Zbořilová Zdražil
Zdražilová Zdunek Zedník Zedníková Zeidler Zeigler Zekl Zelaya Zelenka Zelenková Zelená Zelený Zelinka Zelinková Zeller
Zeman Zemanová Zemlak Zemánek Zemánková Zender Zepeda Zeuch Zeyen Zeyhle Zezula Zezulová Zhang Zhao Zheng Zhou Zhu
Ziegler Zielinski Zieliński Zielonka Ziemann Zieme Zijlstra Zikmund Zikmundová Zima Zimanyi Zimmer Zimmerman Zimmermann
Zimová Zink Zinn Zinser Zintl Zipp Zipse Ziółkowski Zięba Ziętek Zlámal Zlámalová Zook Zoubek Zoubková Zouhar Zouharová
Zschunke Zuber Zuiderveld Zulauf Zuniga Zvěřina Zvěřinová Zwiener Zwoliński Zych Zygmunt Zábranská Zábranský Zálešák
Zálešáková Zámečník Zámečníková Záruba Zárubová Zíka Zíková Zúñiga Zümsande Águilar Álvarez Ávalos Ávila Åberg Åkesson
Ñañez Öberg Östringer Öztürk Ødegård Østby Østli Überacker Čada Čadová Čapek Čapková Čech Čechová Čejka Čejková Čermák
Čermáková Černoch Černochová Černohorská Černohorský Černá Černík Černíková Černý Červenka Červenková Červená Červený
Červeňák Červeňáková Červinka Červinková Čihák Čiháková Čonka Čonková Čurda Čurdová Čáp Čápová Čížek Čížková Đinh Đoàn
Đào Đặng Łapiński Łuczak Łukasiewicz Łukasik Łukaszewski Řehoř Řehořová Řehák Řeháková Řeháček Řeháčková Řezníček
Řezníčková Řezáč Řezáčová Říha Říhová Śliwa Śliwiński Ślusarczyk Świderski Świerczyński Świątek Šafařík Šafaříková
Šafránek Šafránková Šafář Šafářová Šanda Šandová Šašek Šašková Šebek Šebela Šebelová Šebesta Šebestová Šebková Šeda
Šedivá Šedivý Šedová Šenk Šenková Šesták Šestáková Ševčík Ševčíková Šilhavá Šilhavý Šimek Šimeček Šimečková Šimková
Šimon Šimonová Šimák Šimáková Šimánek Šimánková Šimáček Šimáčková Šimčík Šimčíková Šimůnek Šimůnková Šindelář
Šindelářová Šindler Šindlerová Široká Široký Šiška Šišková Škoda Škodová Škrabal Škrabalová Šlechta Šlechtová Šmejkal
Šmejkalová Šmerda Šmerdová Šmíd Šmídová Šnajdr Šnajdrová Šolc Šolcová Špaček Špačková Špička Špičková Šplíchal
Šplíchalová Šrámek Šrámková Štefan Štefanová Štefek Štefková Štefl Šteflová Štěpán Štěpánek Štěpánková Štěpánová Štěrba
Štěrbová Šubrt Šubrtová Šulc Šulcová Šustr Šustrová Švanda Švandová Švarc Švarcová Švec Švecová Švehla Švehlová Švejda
Švejdová Švestka Švestková Šváb Švábová Šálek Šálková Šíma Šímová Šíp Šípek Šípková Šípová Šír Šírová Šťastná Šťastný
Żak Żebrowski Żmuda Żuk Żukowski Żurawski Żurek Żyła Žemlička Žemličková Žiga Žigová Žižka Žižková Žák Žáková Žáček
Žáčková Žídek Žídková Žďárská Žďárský Žůrek Žůrková
`;

/** Surnames that are also words: they need more than the list to count as names. */
export const surnamesThatAreWords = `
Agosto Akin Alba Alderman Alley Almond Amado Angel Angle Apple Archer Arenas Arias Arroyo Ash Askew Auger August Baa
Back Bacon Badger Baker Bales Ball Bandy Bane Bang Banks Banner Barber Bard Barker Baron Barrera Barrios Barrow Barrows
Bass Bates Batten Battle Battles Bay Bays Beach Beam Bean Bear Beard Beaver Beavers Beck Beer Beers Bell Bello Belt
Bender Berg Berry Best Bias Bible Billings Bills Binder Bins Birch Bird Bishop Black Blanco Bland Blank Blanks Blessing
Bliss Block Blood Bloom Blow Blue Blunt Boatman Bode Boles Bolt Bond Bonds Bone Bonnet Book Booth Borders Borer Born
Boss Bottoms Bounds Bourgeois Bower Bowers Bowler Bowling Bowman Box Brace Bracken Brake Branch Brand Brasher Bravo
Bray Breeding Brewer Bridge Bridges Bright Brim Brink Brogan Brook Brooks Brothers Brown Brunet Brush Buck Bueno Bull
Bullock Bunch Bunker Bunting Burden Burger Burns Burr Burrow Burrows Busby Bush Buss Butcher Butler Butt Button Butts
Cable Cage Call Camp Campos Cannon Cano Canter Capers Caraway Card Carpenter Carrier Carrion Carver Casas Case Cash
Castillo Castle Casto Castor Cave Cerda Chamberlain Chambers Champagne Champion Chance Chancellor Chandler Chase Cheek
Cherry Chestnut Chew Chick Child Chin Chow Church Clapper Clay Clemente Click Close Cloud Coats Coffee Coffin Collier
Colon Combs Comer Cone Cook Cooks Coon Coons Cooper Cope Cordero Corona Corral Correa Cote Cotter Cotton Couch Council
Counts Cousin Cousins Covert Covey Coward Cox Coy Craft Crane Craven Creamer Creed Creel Cress Crews Crisp Crook Crooks
Cross Crouch Crow Cruz Cuevas Curry Daily Dale Dam Dame Dare Darling Daub Day Deal Dean Deja Delgado Dell Dent Derby
Dew Dial Diamond Dibble Dick Dickey Dies Dill Dodge Doe Doll Dollar Doughty Dove Dowdy Downing Downs Drain Drake Drew
Driver Duck Duff Duke Dukes Dunning Duty Dye Dyer Dykes Eagle Earl Earls Early Earnest East Eaves Eddy Eden Edge Elder
Emery Estrella Fain Fair Falcon Falls Falter Fan Fanning Farmer Farrow Favors Fears Fee Feller Fellows Felts Fender
Ferry Fetter Field Fielder Fields Fife Finch Fine Fink Fish Fisher Fix Flak Fleck Flick Flint Flood Flora Flores
Flowers Folk Ford Foreman Forest Fort Forte Fortune Foster Fountain Fox Frame Franc Franco Frank Franks Free Freed
Freedman Freeman French Fried Friend Fries Frost Fry Fryer Fuentes Fuller Funk Furlong Gable Gale Gall Gallant Gallo
Gamble Garland Garner Gates Gay Gee Geese Gelling Gentile Gentry Gill Gist Givens Gladden Glass Glaze Goad Goings Gold
Golden Goldsmith Good Gore Grace Gracia Grams Grant Graves Gray Green Grim Grimes Groom Grooms Gross Grosser Grove
Groves Guerrero Guess Guest Gurney Guy Hacker Hackney Haddock Haggard Hair Hale Hales Hall Ham Hammer Hammock Han Hand
Handy Harden Harder Hardy Hare Harms Harness Harp Hart Hatch Haven Havens Hawk Hawks Hay Hays Hazel Hazes Head Heard
Heath Heck Hedges Heist Held Helm Helms Her Herd Herring Hickey Hicks High Hill Hills Hinds Hold Holder Holiday Holler
Holly Homer Hood Hook Hooker Hooks Hope Hopper Horn House Huff Hull Humble Hunt Hurt Iglesias Irons Ivory Ivy Jacks
Jasper Jay Johns Joiner Jolly Joy Judge Just Justice Keel Keeling Keen Keener Key Keys Khan Kick Kidder Kinder Kindred
King Kiss Kitchen Kitchens Kite Knight Knoll Lack Lackey Lacy Lake Lam Lamb Lance Land Lane Large Lash Lavender Law
Lawless Laws Lax Lay Layman Lea Leach Leak Leal Leathers Lee Leech Lees Lemon Lemons Leyva León Lie Lien Light Linden
Link Lira Little Lively Llamas Lock Long Lord Love Loveless Lovely Loving Low Lubbers Luce Luck Luna Lung Luster Lynch
Mace Madden Madrigal Main Major Majors Mallard Man Manning Maple Maples Marble March Mares Mark Marker Marks Marlin
Marquis Marsh Marten Martens Martins Mast Masters Mata May Mayo Maze Mead Meadows Means Medley Meek Meeker Merchant
Merino Mesa Messenger Messier Miles Mills Miner Mink Minor Miracle Mix Moats Mock Molina Moll Money Monk Montes Moody
Moon Moors Mora More Moreno Morrow Moss Motley Mount Mull Munch Muse Nail Nation Neighbors Nettles New Nickel Nieves
Nix Noble Nobles North Null Numbers Oaks Ogle Oliva Olive Olivo Outlaw Oxford Pace Pack Packer Paddock Pagan Page
Painter Palm Palma Palomino Pang Pap Pardo Parent Parish Park Parks Parra Parry Parsley Parson Parsons Partridge
Paschal Pate Paz Peace Peacock Peak Pearl Peck Peek Peel Pena Pence Penny Peoples Pepper Peppers Person Peters Petty
Peña Piazza Pickle Pike Pino Pinto Piper Pippin Pitcher Place Plank Plant Pleasant Pointer Poling Pomp Pond Ponder Pool
Pope Porter Poser Post Potter Pounds Pour Power Powers Prado Prey Price Pride Priest Prince Prior Proctor Provost
Puente Pulley Pun Queen Quick Quinta Race Rains Rainwater Rana Ransom Rash Ray Read Reams Rector Redden Reed Reedy Reel
Reeve Reeves Register Rey Reyes Rhea Rice Rich Ricks Rico Riddle Rider Rife Ring Ringer Rink Rios Rivera Rivers Roach
Robins Robles Rock Roe Roebuck Rojo Roller Roman Romero Rood Rooks Root Rosa Rosario Rosas Rose Rounds Rouse Royal
Rubio Ruble Ruby Rue Ruff Rule Rush Rushing Rust Ríos Saavedra Sack Sage Sager Salami Salas Sales Salinas Salmon Salter
Sample Samples Sander Sanders Sands Santos Saucier Savage Sawyer Sawyers Scales Seal Seals Seaman Sears See Self Sell
Sellers Sells Sessions Settle Settles Severa Sexton Shade Shah Shank Shanks Sharp Shaver Shearer Sheets Shell Shepherd
Shields Shin Shine Shivers Shoemaker Shook Shore Shores Short Shorter Showers Sides Sierra Sills Silver Silvers Sims
Sin Singer Singleton Sink Sites Skipper Slack Slaughter Sledge Small Smalls Smart Smothers Snider Snipes Snow Song Soto
South Southern Sowers Spank Sparks Sparrow Spear Spears Speed Spikes Spinner Splinter Spring Sprinkle Squires Stack
Stamps Staples Stark Starling Steed Steel Stein Sterling Stern Steward Stiles Still Stock Stocks Stoker Stokes Stone
Stoner Storm Storms Story Stout Straight Strain Strait Strand Strange Street Stringer Strong Stump Sturgeon Styles
Summer Summers Sun Swain Swan Swank Sweat Sweet Swift Swindle Swisher Tam Tan Tang Tanner Teal Teeter Temple Thatcher
Thorn Thrash Thrasher Tiller Tinker Tong Toro Torres Tower Towns Toy Treat Tress Trice Trinidad Tromp Trotter Trout
True Tuck Tucker Tutu Urban Usher Vaca Valentine Valle Van Veal Vega Vela Vest Victor Vigil Villa Vines Vineyard Waddle
Wade Wagoner Waits Wales Walker Wall Walling Walls Waltz Wan Wanner Ward Warden Ware Waters Watt Watts Way Weathers
Weaver Weed Weeks Weight Weir Wells Welsh West Wheat Wheeler Whetstone White Whitener Whiting Whittle Wick Wicker Wicks
Wild Wilder Wiles Will Wills Wilt Wilts Wing Winner Winter Winters Wisdom Wise Withers Witting Wolf Woo Wood Woodcock
Wooden Woodman Woods Woody Word Workman Worth Worthy Wren Wright Yip Young Younger Zarate
`;
