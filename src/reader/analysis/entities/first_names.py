"""First names of many countries; those that are as often a place, a month or a common word are left out."""

from reader.analysis.entities.wordlists import words_in

FIRST_NAMES = words_in("""
Aaron Abdul Abdullah Abdulrahman Abdullahi Abel Abigail Abraham Abubakar Adam Adebayo Ade Adele Adrian Agnes
Ahmad Ahmed Aisha Akira Alan Alastair Albert Alberto Alejandro Aleksandr Alessandro Alex Alexander Alexandra
Alexei Alexey Alfred Alfredo Ali Alice Alicia Alison Allan Allen Álvaro Amanda Amina Amir Amit Amy Ana Anders
Andre André Andrea Andreas Andrei Andres Andrés Andrew Andrey Andrzej Andy Angela Angelo Anil Anita Anna Anne
Annie Anthony Anton Antonio António Anwar Arjun Arnold Arthur Arturo Arun Ashley Ashok Asif Astrid Audrey Ayesha
Babatunde Barbara Barack Barry Bashar Beatrice Ben Benjamin Bernard Bernardo Bernie Beth Betty Beverly Bilal
Bill Billy Björn Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Bruce Bruno Bryan Carl
Carla Carlo Carlos Carmen Carol Caroline Carolyn Catherine Cathy Cecilia César Charles Charlie Chinua
Chloe Chris Christian Christina Christine Christopher Chuck Cindy Claire Clara Clare Claude Claudia Claudio
Clive Colin Connor Craig Cristina Cyril Daisuke Damien Dan Daniel Daniela Danny Daria Dave David Dean Deborah
Debra Denis Dennis Derek Dhruv Diana Diane Diego Dieter Dilip Dimitri Dmitri Dmitry Dominic Dominique Don Donald
Donna Dorothy Doug Douglas Dylan Ed Eddie Edgar Edith Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias
Elizabeth Ella Ellen Elon Emeka Emily Emma Emmanuel Enrique Eric Erica Erik Erin Ernest Ernesto Ethan Eugene Eva
Evan Evelyn Fabio Faisal Farah Fatima Fatou Federico Felipe Felix Fernando Fiona Florence Frances Francesco
Francis Francisco François Frank Franz Fred Freddie Frederick Friedrich Fritz Gabriel Gareth Gary Gavin Geoff
Geoffrey Gerald Gerard Gerhard Gianni Gilbert Giorgio Giovanni Giuseppe Glenn Gloria Gordon Graeme Graham Greg
Gregory Guillermo Günther Gustavo Guy Hamid Hanna Hannah Hans Harold Harriet Harry Harvey Hassan Heather Hector
Heidi Heinrich Helen Helena Helmut Henri Henrik Henry Herbert Hillary Hiroshi Howard Hugh Hugo Hussein Hussain
Ian Ibrahim Igor Ilya Imran Ingrid Irene Irina Isaac Isabel Isabella Ismail Ivan Jack Jackie Jacob Jacqueline
Jacques Jaime Jake Jakob James Jamie Jan Jane Janet Janice Jason Javier Jay Jean Jean-Claude Jean-Pierre Jeff
Jeffrey Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jesús Jill Jim Jimmy Joan Joanna Joanne Joaquin
Joaquín Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge José Jose Josef Joseph Josephine
Josh Joshua Joyce Juan Judith Judy Julia Julian Juliana Julie Julien Juliet Julius Jürgen Justin Kamala Karen
Karim Karin Karl Kate Katherine Kathleen Kathryn Kathy Katie Kayode Keith Kelly Ken Kenichi Kenneth Kenji Kevin
Khaled Khalid Kiran Klaus Kofi Konstantin Kumar Kurt Kwame Kyle Lakshmi Larry Lars Laura Lauren Laurence
Laurent Lee Leila Leon Leonard Leonardo Leonid Leroy Leslie Liam Liliana Linda Lisa Liz Louis Louise
Luca Lucas Lucy Luigi Luis Luiz Luke Lydia Lynn Mahmoud Malcolm Malik Manuel Marc Marcel Marcelo Marco Marcos
Marcus Margaret Maria María Marie Marina Mario Marion Mark Marko Markus Marta Martha Martin Martina Mary Masashi
Mateo Mathew Mats Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maya Megan Mehmet Melissa Michael
Michel Michele Michelle Miguel Mikhail Mike Milos Ming Miriam Mitch Mohamed Mohammad Mohammed Mohamud Moisés
Mona Monica Moses Mostafa Muhammad Muhammadu Musa Mustafa Nadia Nana Nancy Naomi Narendra Natalia Natalie
Natasha Nathan Neil Nelson Ngozi Nicholas Nick Nicola Nicolas Nicolás Nicole Nigel Nikolai Nina Noah Noel
Noor Nora Norman Nuno Olaf Oleg Olga Oliver Olivia Olusegun Omar Oscar Osman Otto Pablo Paolo Pascal Patricia
Patrick Paul Paula Paulo Pavel Pedro Peggy Penelope Per Pete Peter Petr Petra Phil Philip Philippe Phillip
Pierre Pietro Piotr Priya Rachel Rafael Rahul Rajesh Rajiv Ralph Ram Ramesh Ramón Randy Raphael Rashid Raul Raúl
Ravi Ray Raymond Rebecca Recep Reinhard René Renata Ricardo Richard Rick Ricky Rita Robert Roberta Roberto Robin
Rodrigo Roger Roland Romano Ron Ronald Rosa Rose Ross Roy Rudolf Rupert Russell Ruth Ryan Saad Sachin Saeed
Salim Sally Salman Salvador Sam Samantha Samir Samuel Sandra Sanjay Sarah Sara Satoshi Scott Sean Sebastian
Sergei Sergey Sergio Shane Shannon Sharon Shaun Shinzo Shirley Siddharth Sigmund Silvia Silvio Simon Simone
Sofia Sonia Sophia Sophie Stanley Stefan Stefano Stella Stephanie Stephen Steve Steven Stuart Sue Suleiman Sunil
Sunita Suresh Susan Susanne Suzanne Svetlana Sven Sylvia Takeshi Tamara Tania Tanya Tariq Tatiana Ted Teresa
Terry Theodore Theresa Thierry Thomas Tim Timothy Tina Tobias Toby Todd Tom Tomás Tommy Tony Tracy Trevor Uhuru
Umar Ursula Usman Valentina Valerie Vanessa Vera Veronica Victor Víctor Victoria Vijay Vikram Viktor Vincent
Vinod Virginia Vivian Vladimir Volodymyr Walter Warren Wayne Wei Wendy Werner Wilfried Wilhelm William
Willie Wolfgang Xavier Yasir Yasser Yoko Yoshihide Yousef Youssef Yuki Yuri Yusuf Yves Yvonne Zach
Zachary Zahra Zainab Zoe Zoran
""")

GIVEN_NAMES = FIRST_NAMES | words_in("""
Abbas Abdallah Abdelaziz Abdelkader Abdelmadjid Abdirahman Abdou Abdoulaye Abdulaziz Abdulkadir Abebe Abena
Abhijit Abiy Adama Adamou Adel Adeola Adil Aditi Aditya Adnan Adolfo Afonso Agnieszka Agustin Agustín Ahmet
Aidan Aigul Ainur Aisling Aiste Ajay Ajit Akash Akihiko Akihiro Akin Akinwumi Akmal Akosua Akua Alassane
Aleida Alejandra Aleksandar Aleksander Aleksandra Aleksei Alena Alessandra Alessia Alexandre Alexandros
Alexandru Alexis Alfonso Alhassan Alina Alioune Alisher Alok Aluísio Alvaro Amadou Amanuel Ambrose Amelia
Aminata Aminu Amitabh Amr Anand Anastasia Anatoli Anatoly Andrej Andrija Andrius Anette Angelina Angelique
Angus Ania Anja Anjali Ankit Anneli Annette Antoine Antoinette Antonella Antonín Antônio Anupam Anusha Anya
Aníbal Apollinaire Aram Aravind Archana Arif Aristide Arjen Arkady Arlene Armando Armen Armin Arnaud Arne
Arseniy Arseny Artem Artyom Arvind Asad Asha Ashraf Aslan Assimi Atiku Atul Augusto Aung Aurelio Aurélien Avi
Avraham Axel Ayman Ayo Aziz Aziza Babacar Babagana Baburam Badr Bahram Bakary Bakhtiyar Baltasar Balázs
Baptiste Barham Bart Bartosz Basuki Batyr Beata Beatriz Bedri Behrouz Bekir Belén Benazir Benedetta Benedict
Bengt Beniamino Benigno Benjamín Bernd Bernhard Bertrand Besnik Bethan Bhavna Biljana Binali Binyamin Birgit
Birgitta Bjarne Bjarni Bogdan Bojan Boniface Borge Borja Borut Boubacar Brahim Branko Bronislaw Bronisław
Bruna Bukar Bukola Burak Caio Camila Camille Carles Catarina Cem Cemil Cengiz Chaim Chandra Chandrika Chantal
Charalambos Cheikh Chiara Chidi Chidinma Chike Chinedu Chinwe Chioma Chloé Christelle Christiane Christos
Chukwuma Ciarán Cillian Ciro Clemens Cláudia Cláudio Clément Conor Constantin Cornelia Cosmin Cristian
Cristiano Cristóbal Cyrille Cátia Célestin Céline Dag Dagmar Dalia Damian Damir Damjan Danilo Danuta Dariusz
Darko Davide Davit Dawit Debora Declan Deepak Deepika Demetrios Denise Deniz Denys Deogratias Devendra Devi
Dietmar Dijana Dilma Dimitar Dimitrios Dimitris Dinesh Djamel Dmytro Domenico Dominika Donatella Donato Doreen
Dorothea Dragan Dragana Dražen Dusan Dušan Dzhokhar Eamon Eamonn Ebrahim Edmundo Edna Eduard Edvard Efraín
Ehsan Eirik Ekaterina Elif Elin Elina Elisa Elisabeth Elisabetta Elise Elmar Eloísa Elvira Emil Emilia Emilio
Emine Emir Emmerson Emre Enda Enrico Ephraim Erdal Erdem Eren Erhan Erika Erkin Ermias Ernst Ersin Esperanza
Esra Esteban Ester Esther Etienne Eugenia Eugenio Evangelos Evaristo Evgeni Evgeny Evo Eyal Ezequiel Fabian
Fabiana Fabien Fabrice Fabrizio Fadi Fahad Faiz Fakhri Fares Farhad Farid Farida Farooq Faruk Fathi Fatih
Fatiha Fatma Fatmata Faustin Fausto Fawzi Fazal Federica Felicia Ferdinand Ferenc Ferhat Festus Fidel Filip
Filipe Filippo Flavia Flavio Florian Florin Flávio Folarin Foluke Foteini Francesca Francisca Franco Frans
František Frauke Frederik Frida Frédéric Fumio Félix Gabriela Gaetano Gagik Galina Gamal Ganesh Gani Gaurav
Gavriel Gebran Geert Genaro Gennady Geoffroy Georg Georges Georgi Georgios Georgy Gerd Gerry Gert Ghassan
Ghulam Giacomo Gianluca Gianluigi Gideon Gil Gilberto Gilles Gina Giorgi Giorgia Gisela Giulia Giuliano Giulio
Glauber Goran Gordana Gotabaya Govind Graça Grażyna Greta Grigory Grzegorz Guadalupe Guido Guilherme Guillaume
Gul Gunnar Gunter Gustav Guðni Gyula György Gábor Gérald Gérard Habib Hadi Hadiza Hafez Hafiz Haider Haile
Hakan Hakeem Hakim Halima Halina Hamad Hamdi Hamza Hanan Hanif Hanne Hanspeter Harald Hari Haris Harish Harsh
Harun Hashim Hatem Hatice Haydar Hege Heiko Helga Helle Hemant Henning Henrique Heriberto Hermann Hernán Hervé
Hichem Hideki Hideo Hilda Hisham Horacio Horst Hosni Hossam Hossein Hristo Huda Huseyin Hyacinthe Hélène
Hüseyin Iain Iannis Ibrahima Idris Idriss Igbal Ignacio Ihor Ikram Ildikó Ilham Ilir Ilona Imad Imelda Imre
Inga Ingeborg Inger Inés Ioannis Ionuț Iqbal Irakli Irma Isabelle Isaias Isao Ishaq Ishmael Isidro Ismael
Ismaïl Issa Issoufou István Ivana Ivica Ivo Iván Iwona Izabela Jaak Jaana Jabu Jacek Jacinda Jacinta Jadranka
Jafar Jair Jakaya Jakub Jalal Jamal Jameel Jamila Janez Janine Janis Janko Janusz Jari Jaroslav Jarosław
Jaswant Javad Javed Jawad Jaya Jayant Jean-Baptiste Jean-Bertrand Jean-Christophe Jean-Francois Jean-François
Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Yves Jedediah Jelena Jerzy
Jhon Jiri Jitendra Jiří Joakim Joao Joaquim Jochen Jomo Jon-Erik Joost Jordi Josefa Josefina Josep Josif Josué
Jovan Jovana João Joël Joëlle Joško Juha Juhani Jules Julieta Julio Julián Juma Jumaane Junaid Juraj Jurgen
Jussi Jyoti Jyrki Jácome János Jérôme Jónas Jörg Jānis Kaarina Kabir Kadir Kai Kais Kaja Kalyan Kamal Kamel
Kamil Kamla Kanat Kannan Karel Karima Karolina Karsten Kassym-Jomart Katarina Katarzyna Katerina Katharina
Katia Katja Katrin Katsuya Katya Kaushik Kavita Kazimierz Kazuo Keiko Kemal Kenan Kerstin Keti Ketil Khadija
Khaleda Khalifa Khalil Khurram Kieran Kiril Kirill Kirsten Kishore Kjell Koichi Koji Kolinda Konrad Kostas
Krishna Kristalina Kristen Kristian Kristina Kristín Krisztina Krzysztof Ksenia Kwabena Kwaku Kwasi Kwesi
Kyriakos Kyrylo Kálmán Ladislav Laila Lajos Lalit Lamine Lansana Laszlo Latifa Laurentino Lazarus Leah Leandro
Lech Leif Lenín Leonor Leopoldo Leszek Leticia Levon Liesbeth Ligia Lilia Lilian Livia Liviu Ljiljana Lodewijk
Lorena Lorenzo Lotfi Lothar Lotta Lotte Luba Lucia Luciana Luciano Lucien Lucía Ludmila Ludovic Luisa Lula
Luljeta Luvuyo Luz Luís Lyudmila László Lázaro Léa Maarten Macky Madhav Madhuri Mads Magda Magdalena Maha
Mahamadou Mahamat Mahathir Mahdi Mahesh Mahinda Mahmood Mahmud Maithripala Majid Makoto Maksim Malala Malalai
Malgorzata Malin Malina Mamadou Mamata Mamnoon Manish Manmohan Manoj Manolo Mansoor Mansour Mantas Manuela
Marat Marcela Marcella Marcin Mareike Marek Margarita Margaux Margrethe Margus Mariam Mariana Mariano Mariella
Marielle Marija Marijan Marin Marisol Marius Mariusz Mariya Marjan Marlon Marlène Marten Maryam Masaaki Masako
Masato Masoud Massimo Massoud Matej Mateus Mateusz Mathias Mathieu Mathilde Matti Mattia Matías Maureen Mauro
Maxime Mayank Mayra Małgorzata Meena Meera Mehbooba Mehdi Melanie Meles Meltem Menachem Merete Mette Michaela
Michail Michalis Michał Mihai Mihail Mika Mikael Mikheil Milena Milica Miljenko Milorad Miloslav Miloš Minh
Mircea Mirela Mirjana Miro Miroslav Mirza Mitsuo Miyako Moazzam Modou Mohamad Mohan Mohit Mohsen Mokhtar
Momčilo Monika Moshe Motaz Moussa Mubarak Muhammed Mukesh Mukhtar Mulatu Muna Munir Murat Murtaza Mustapha
Mutasim Mutaz Mwai Myriam Márton Mónica Nabil Nabila Nachman Nadeem Nader Nadezhda Nadine Nadir Naeem Nafisa
Nagendra Naguib Naim Najib Najla Namrata Nandini Naoki Naoto Naresh Nasir Nasrin Nasser Natan Nathalie Natsuo
Natália Navid Nawaz Nayib Nazanin Nazir Necmettin Neelam Neha Nenad Nestor Neven Neymar Nguyen Ngô Nicanor
Niccolò Niels Nihad Nikhil Nikita Nikki Nikol Nikola Nikolaos Nikolaus Nikolay Nikos Nils Niren Nirmala Nisha
Nitin Nizar Njoki Nkosazana Nnamdi Nobuo Norbert Noriko Nouri Nuri Nursultan Nurul Néstor Obadiah Obi Octavio
Odile Ognjen Oksana Olabode Olav Oleh Oleksandr Oleksiy Olena Olivera Olivier Oliwia Oluwaseun Omer Ondrej
Ondřej Orhan Oriol Osama Osamu Oskar Osvaldo Othman Ottavio Oumar Ousmane Paavo Padraig Pall Panagiotis Pankaj
Paola Parag Paraskevi Parveen Pascale Patrice Patricio Patrik Patryk Paulina Pauline Pawel Paweł Pekka Pervez
Petar Petri Petro Petros Petteri Philipp Pieter Pilar Pinar Prakash Pramod Pranab Prasad Prashant Prayuth
Pritam Priti Priyanka Przemysław Purnima Pía Qasim Quentin Quintín Rabia Rachid Radhika Radomir Radoslaw
Radosław Radovan Rafał Raffaele Rafik Raghuram Rahim Raila Raimo Raimonds Rainer Rajan Rajendra Rajnath Rakesh
Rama Ramadan Raman Ramazan Rami Ramin Ramiro Ramona Ramzan Rania Ranil Ranjan Raphaël Rashida Rasmus Rastislav
Ratko Ratna Rauf Ravindra Rayan Raúf Rehman Reiko Reina Remigiusz Renate Renato Renaud Renzo Reza Riad
Riccardo Rigoberto Rishi Ritu Riyad Rizwan Rocío Rodney Rodolfo Roelof Rogelio Rohan Rohini Rohit Rolando Rolf
Romain Ronaldo Ronen Rosalía Rosmah Roza Rubina Rubén Rui Rumen Ruslan Rustam Rustem Ryo Ryoichi Ryszard Régis
Rómulo Rüdiger Saadi Sabah Sabine Sabri Sabrina Sadio Sadiq Safiya Saif Sajid Sakari Salah Salam Saleh
Salehuddin Salif Salma Salomé Salvatore Sameer Sami Samia Samina Samira Samson Sana Sandeep Sandhya Sandor
Sani Sanjeev Sanna Sarath Sargis Sasha Satish Satoru Saud Saulius Savitri Saïd Saša Seamus Sebastián Sebastião
Seiji Selim Selin Selma Serdar Sergi Serhii Serhiy Serik Serzh Seth Severin Seydou Seyoum Shabana Shahbaz
Shahid Shahida Shakil Shamima Shankar Sharif Sharmila Shashi Shaukat Shehbaz Shehu Shekhar Shigeru Shimon
Shinichi Shinji Shiori Shirin Shlomo Shobha Shreya Shukri Shyam Sidi Sidiki Siegfried Sigrid Sigurd Silvana
Silvester Simonetta Simos Simão Sinan Sindiso Sindre Sinéad Sipho Sirajuddin Siti Slavko Slobodan Smriti
Snežana Sofiane Sofía Soheil Solomon Somchai Somnath Sonja Sorana Soren Souad Soumaya Soumaïla Spyros Srdjan
Srđan Stanislas Stanislav Stanislaw Stanisław Stavros Stefania Stefanie Steffen Stelian Stephane Stipe Stjepan
Stéphane Stéphanie Subhash Subramanian Sudhir Sukarno Sukhbir Sulaiman Sule Suleyman Suman Sumathi Sumit
Supriya Suraya Surendra Surya Sushil Sushma Susilo Suthep Suzana Svein Svend Svitlana Swapna Swati Syed
Sylvain Sylvie Szymon Sándor Søren Süleyman Tabaré Tadashi Tadeusz Taha Taher Tahir Taina Taiwo Takahiro
Takashi Takuya Talal Talat Tamar Tamer Tamim Tamás Tancredi Tapio Tarek Tarik Taro Taslima Tatjana Tatsuya
Tayeb Tayfun Tayyip Tedros Teemu Teodor Teodoro Terje Tetsuya Thabo Thaksin Thandi Theo Theodor Theodoros
Theresia Thiago Thilo Thomás Thorsten Théo Tibor Tidiane Tigran Tihomir Tijjani Tilman Timo Timur Tito Tomas
Tomasz Tomaž Tomi Tomislav Tomoko Tomáš Toomas Torben Torbjørn Toshihiro Toshio Tove Traian Trond Tsai
Tshering Tsipi Tunde Tuomas Tyrone Uday Ulf Ulla Ulrich Ulrike Ulugbek Umaru Umberto Umesh Unai Urmila Urs Ute
Uwe Vaclav Vadim Valdis Valentin Valentyn Valentín Valeri Valeria Valerio Valeriy Valery Valtteri Valérie
Vasco Vasil Vasile Vasilis Vasily Vassilis Vasyl Venkaiah Venkatesh Veronika Vesna Viacheslav Vicente Vicky
Vidar Vidya Vigdis Vijaya Viktoria Viktoriya Vilma Vincente Vineet Violeta Virendra Virginie Vishal Vitali
Vitaliy Vitaly Vito Vittorio Vivek Viviane Vjekoslav Vjosa Vlad Vladimír Vladislav Vlastimil Vojislav Vojtěch
Volkan Volker Vuk Vusi Vyacheslav Václav Wael Wafa Waheed Wahid Waleed Walid Wangari Waqar Wasim Wassim
Wiesław Wiktor Wilfredo Wilfrid Willem Willy Wim Witold Wojciech Wole Wouter Wycliffe Xabier Xavi Xenia
Xherdan Xiomara Yaakov Yacine Yacoub Yael Yahia Yahya Yair Yakub Yakubu Yana Yanis Yannick Yannis Yaroslav
Yasin Yasmin Yasmina Yassin Yasuo Yaya Yehuda Yemi Yermek Yevgeny Yevhen Yilmaz Yitzhak Yoani Yoav Yogesh
Yohannes Yolanda Yoon Yorgos Yosef Yoshiko Yoshiro Yossi Youcef Younis Yousaf Youssouf Yousuf Yukio Yulia
Yuliya Yuriko Yuriy Yuval Yuvraj Yvan Yvette Yılmaz Zafar Zaheer Zahid Zahir Zaid Zakaria Zaki Zakir Zalmay
Zaw Zdenek Zdeněk Zdravko Zeinab Zeljko Zeynep Zhanna Zia Ziad Zine Zineb Zinedine Ziya Zlata Zlatan Zlatko
Zohra Zoltan Zoltán Zoya Zubair Zuhal Zulfikar Zuzana Zviad Zygmunt Étienne Ólafur Ömer Özgür Øystein Øyvind
Štefan Željko
""")
"""These and others, of women and men, that are met less often in English: they tell a person, but not which sex."""
