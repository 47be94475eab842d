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

GIVEN_NAMES_OF_WOMEN = words_in("""
Aditi Agnieszka Akosua Aleksandra Alessandra Alexis Alina Anastasia Angelina Anja Anjali Annette Antoinette Antonella
Anya Arlene Asha Aziza Beata Beatriz Benazir Birgit Camila Camille Catarina Chandra Chantal Chiara Chidinma Chinwe
Chioma Cornelia Dalia Danuta Deepika Devi Dilma Doreen Dragana Edna Ekaterina Elif Elisa Elisabeth Elise Elvira Emilia
Emine Esperanza Esra Esther Farida Fatma Felicia Frida Gabriela Gina Giorgia Gisela Giulia Hadiza Halima Halina Hanan
Hatice Hilda Huda Ildikó Imelda Inga Inés Irma Isabelle Izabela Jacinda Jacinta Jamila Janine Jaya Jelena Josefina Kaja
Katarina Katarzyna Katerina Katharina Katja Katrin Katya Kavita Keiko Kerstin Khadija Khaleda Kristalina Kristen
Kristina Laila Latifa Leah Leticia Liesbeth Lilia Lilian Livia Lorena Lucia Luciana Lucía Ludmila Luisa Luz Lyudmila Léa
Magda Magdalena Maha Malala Malgorzata Malin Manuela Marcela Margarita Margaux Margrethe Mariam Mariana Marielle Marisol
Maryam Mathilde Maureen Mayra Małgorzata Meena Meera Mette Milena Mirjana Monika Muna Myriam Mónica Nabila Nadezhda
Nadine Nafisa Najla Namrata Nandini Nasrin Nathalie Nazanin Neha Nirmala Nisha Nkosazana Oksana Olena Parveen Paulina
Pauline Pilar Priyanka Rabia Radhika Rania Rashida Ratna Rocío Sabine Safiya Salma Salomé Samia Samira Sana Sandhya
Sanna Selma Shabana Shamima Shirin Sigrid Silvana Sinéad Siti Smriti Stefania Stefanie Supriya Sushma Swati Sylvie Tamar
Tatjana Thandi Tomoko Tove Valeria Valérie Vesna Vidya Vigdis Viktoria Violeta Virginie Wangari Xiomara Yael Yasmin
Yolanda Yulia Yuliya Yuriko Zeinab Zhanna Zohra Zoya Zuzana
""")

GIVEN_NAMES_OF_MEN = words_in("""
Abbas Abdelaziz Abdelmadjid Abdou Abdoulaye Abdulaziz Abiy Adil Adnan Adolfo Afonso Agustín Ahmet Aidan Ajay Akinwumi
Aleksander Aleksei Alexandre Alexandros Alhassan Alvaro Amadou Ambrose Amitabh Anand Anatoly Andrej Angus Ankit Antoine
Aram Aristide Arjen Arkady Armando Armen Armin Arnaud Arne Artem Arvind Asad Ashraf Aslan Atiku Atul Augusto Aurelio Avi
Axel Ayman Aziz Balázs Bart Benedict Benigno Benjamín Bernd Bertrand Bogdan Boniface Borut Branko Bronisław Burak Carles
Cem Chaim Chidi Chike Christos Chukwuma Cillian Clemens Conor Constantin Cristian Cristiano Cristóbal Cyrille Dag Damian
Damir Danilo Darko Davide Deepak Demetrios Denys Devendra Dietmar Dimitrios Dimitris Dinesh Dmytro Domenico Dragan Dušan
Edmundo Edvard Efraín Emil Emilio Emir Emmerson Enda Erdal Erdem Erhan Ernst Esteban Evangelos Evaristo Evgeny Evo
Fabian Fabien Fabrice Fadi Fahad Farhad Farid Fathi Faustin Fausto Ferdinand Ferenc Fidel Filip Filipe Florian Folarin
Franco Frans Frederik Frédéric Fumio Gamal Ganesh Gavriel Gennady Georg Georges Georgi Georgios Georgy Gerd Gert Ghassan
Gideon Gilberto Gilles Giulio Goran Grigory Guido Guilherme Guillaume Gunnar Habib Hadi Haider Hakan Hakim Hamad Hamdi
Hamza Haris Harish Harun Hashim Hatem Haydar Heiko Heriberto Hermann Hernán Hervé Hichem Hideki Hideo Hisham Horacio
Horst Hosni Hossam Hossein Hüseyin Iain Idris Idriss Ignacio Ihor Ilham Ilir Imad Imre Iqbal Irakli Isaias Isidro Ismael
István Ivo Iván Jacek Jafar Jair Jakub Jalal Jamal Jarosław Javed Jawad Jerzy Jhon Jitendra Jiří Jochen Jomo Joost Jordi
Josep Jovan João Joško Junaid Jussi János Jérôme Jörg Kadir Kais Kamal Kamil Karsten Kassym-Jomart Kaushik Kazimierz
Kazuo Kemal Kenan Khalil Khurram Kiril Kirill Kishore Koji Kostas Krishna Kristian Krzysztof Kwabena Kwaku Kwasi
Kyriakos Lamine Laszlo Lech Leif Leopoldo Lorenzo Lothar Ludovic László Maarten Macky Mads Mahathir Mahesh Mahinda
Mahmud Majid Maksim Manish Manmohan Manoj Mansour Marat Marcin Marek Mariano Marin Marius Marlon Masato Masoud Massimo
Massoud Mateusz Mathias Mathieu Mauro Mayank Mehdi Michalis Michał Mihai Mika Mikael Mikheil Milorad Miloš Miroslav
Mitsuo Mohan Mohit Mohsen Moussa Mukesh Mukhtar Mulatu Munir Murat Mustapha Nabil Nader Naguib Najib Naoki Naoto Naresh
Nasir Nasser Nawaz Nayib Nenad Nestor Niels Nihad Nikola Nikolaos Nikos Nils Nitin Nizar Nnamdi Norbert Nouri Nursultan
Néstor Octavio Olav Oleksandr Olivier Oluwaseun Omer Oriol Osama Osamu Osvaldo Othman Ousmane Panagiotis Pankaj Pawel
Paweł Pekka Pervez Petar Petro Petros Pieter Prakash Pramod Pranab Prasad Prashant Quentin Radosław Radovan Raghuram
Raila Rajendra Rajnath Rakesh Ramin Ramiro Ramzan Ranil Rasmus Rauf Renato Renzo Reza Riccardo Rishi Rizwan Rodolfo
Rohan Rohit Rolf Romain Rubén Rui Ruslan Rustam Ryo Saadi Sabri Sadio Sadiq Saif Sajid Saleh Salvatore Sameer Sami
Sandeep Sani Sanjeev Saud Sebastián Selim Serdar Serhii Serhiy Seth Shahbaz Shahid Shakil Sharif Shashi Shaukat Shigeru
Shimon Shinji Shlomo Siegfried Sirajuddin Slavko Slobodan Somchai Srdjan Stanislas Stanislav Stanisław Stavros Stephane
Stipe Stjepan Stéphane Sudhir Sulaiman Suleyman Sushil Susilo Svein Syed Süleyman Tadeusz Taha Tahir Taiwo Takahiro
Takashi Tamim Tamás Tarek Taro Tayyip Teodoro Tetsuya Thabo Thaksin Theo Thiago Thorsten Tibor Tigran Tijjani Timo Timur
Tito Tomas Tomasz Tomislav Tomáš Toshio Tunde Tyrone Ulf Ulrich Unai Uwe Vaclav Vadim Valentin Valery Vasily Vasyl
Venkatesh Viacheslav Vicente Vidar Vishal Vitali Vitaliy Vitaly Vito Vittorio Vivek Vladislav Vojislav Volker Vuk
Vyacheslav Václav Wael Waleed Walid Waqar Wassim Willem Wim Witold Wojciech Xavi Yahya Yair Yakubu Yanis Yannick
Yaroslav Yasin Yasuo Yemi Yevgeny Yevhen Yitzhak Yoav Yoshiro Yukio Yuriy Zafar Zaheer Zaki Zdeněk Zeljko Zine Zlatan
Zoltan Zoltán Zulfikar Ömer Özgür Željko
""")

GIVEN_NAMES = (
    FIRST_NAMES
    | GIVEN_NAMES_OF_WOMEN
    | GIVEN_NAMES_OF_MEN
    | words_in("""
Abdallah Abdelkader Abdirahman Abdulkadir Abebe Abena Abhijit Adama Adamou Adel Adeola Aditya Agustin Aigul Ainur
Aisling Aiste Ajit Akash Akihiko Akihiro Akin Akmal Akua Alassane Aleida Alejandra Aleksandar Alena Alessia Alexandru
Alfonso Alioune Alisher Alok Aluísio Amanuel Amelia Aminata Aminu Amr Anatoli Andrija Andrius Anette Angelique Ania
Anneli Antonín Antônio Anupam Anusha Aníbal Apollinaire Aravind Archana Arif Arseniy Arseny Artyom Assimi Aung Aurélien
Avraham Ayo Babacar Babagana Baburam Badr Bahram Bakary Bakhtiyar Baltasar Baptiste Barham Bartosz Basuki Batyr Bedri
Behrouz Bekir Belén Benedetta Bengt Beniamino Bernhard Besnik Bethan Bhavna Biljana Binali Binyamin Birgitta Bjarne
Bjarni Bojan Borge Borja Boubacar Brahim Bronislaw Bruna Bukar Bukola Caio Cemil Cengiz Chandrika Charalambos Cheikh
Chinedu Chloé Christelle Christiane Ciarán Ciro Cláudia Cláudio Clément Cosmin Cátia Célestin Céline Dagmar Damjan
Dariusz Davit Dawit Debora Declan Denise Deniz Deogratias Dijana Dimitar Djamel Dominika Donatella Donato Dorothea
Dražen Dusan Dzhokhar Eamon Eamonn Ebrahim Eduard Ehsan Eirik Elin Elina Elisabetta Elmar Eloísa Emre Enrico Ephraim
Eren Erika Erkin Ermias Ersin Ester Etienne Eugenia Eugenio Evgeni Eyal Ezequiel Fabiana Fabrizio Faiz Fakhri Fares
Farooq Faruk Fatih Fatiha Fatmata Fawzi Fazal Federica Ferhat Festus Filippo Flavia Flavio Florin Flávio Foluke Foteini
Francesca Francisca František Frauke Félix Gaetano Gagik Galina Gani Gaurav Gebran Geert Genaro Geoffroy Gerry Ghulam
Giacomo Gianluca Gianluigi Gil Giorgi Giuliano Glauber Gordana Gotabaya Govind Graça Grażyna Greta Grzegorz Guadalupe
Gul Gunter Gustav Guðni Gyula György Gábor Gérald Gérard Hafez Hafiz Haile Hakeem Hanif Hanne Hanspeter Harald Hari
Harsh Hege Helga Helle Hemant Henning Henrique Hristo Huseyin Hyacinthe Hélène Iannis Ibrahima Igbal Ikram Ilona
Ingeborg Inger Ioannis Ionuț Isao Ishaq Ishmael Ismaïl Issa Issoufou Ivana Ivica Iwona Jaak Jaana Jabu Jadranka Jakaya
Jameel Janez Janis Janko Janusz Jari Jaroslav Jaswant Javad Jayant Jean-Baptiste Jean-Bertrand Jean-Christophe
Jean-Francois Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Yves
Jedediah Jiri Joakim Joao Joaquim Jon-Erik Josefa Josif Josué Jovana Joël Joëlle Juha Juhani Jules Julieta Julio Julián
Juma Jumaane Juraj Jurgen Jyoti Jyrki Jácome Jónas Jānis Kaarina Kabir Kai Kalyan Kamel Kamla Kanat Kannan Karel Karima
Karolina Katia Katsuya Keti Ketil Khalifa Kieran Kirsten Kjell Koichi Kolinda Konrad Kristín Krisztina Ksenia Kwesi
Kyrylo Kálmán Ladislav Lajos Lalit Lansana Laurentino Lazarus Leandro Lenín Leonor Leszek Levon Ligia Liviu Ljiljana
Lodewijk Lotfi Lotta Lotte Luba Luciano Lucien Lula Luljeta Luvuyo Luís Lázaro Madhav Madhuri Mahamadou Mahamat Mahdi
Mahmood Maithripala Makoto Malalai Malina Mamadou Mamata Mamnoon Manolo Mansoor Mantas Marcella Mareike Margus Mariella
Marija Marijan Mariusz Mariya Marjan Marlène Marten Masaaki Masako Matej Mateus Matti Mattia Matías Maxime Mehbooba
Melanie Meles Meltem Menachem Merete Michaela Michail Mihail Milica Miljenko Miloslav Minh Mircea Mirela Miro Mirza
Miyako Moazzam Modou Mohamad Mokhtar Momčilo Moshe Motaz Mubarak Muhammed Murtaza Mutasim Mutaz Mwai Márton Nachman
Nadeem Nadir Naeem Nagendra Naim Natan Natsuo Natália Navid Nazir Necmettin Neelam Neven Neymar Nguyen Ngô Nicanor
Niccolò Nikhil Nikita Nikki Nikol Nikolaus Nikolay Niren Njoki Nobuo Noriko Nuri Nurul Obadiah Obi Odile Ognjen Olabode
Oleh Oleksiy Olivera Oliwia Ondrej Ondřej Orhan Oskar Ottavio Oumar Paavo Padraig Pall Paola Parag Paraskevi Pascale
Patrice Patricio Patrik Patryk Petri Petteri Philipp Pinar Prayuth Pritam Priti Przemysław Purnima Pía Qasim Quintín
Rachid Radomir Radoslaw Rafał Raffaele Rafik Rahim Raimo Raimonds Rainer Rajan Rama Ramadan Raman Ramazan Rami Ramona
Ranjan Raphaël Rastislav Ratko Ravindra Rayan Raúf Rehman Reiko Reina Remigiusz Renate Renaud Riad Rigoberto Ritu Riyad
Rodney Roelof Rogelio Rohini Rolando Ronaldo Ronen Rosalía Rosmah Roza Rubina Rumen Rustem Ryoichi Ryszard Régis Rómulo
Rüdiger Sabah Sabrina Sakari Salah Salam Salehuddin Salif Samina Samson Sandor Sarath Sargis Sasha Satish Satoru Saulius
Savitri Saïd Saša Seamus Sebastião Seiji Selin Sergi Serik Serzh Severin Seydou Seyoum Shahida Shankar Sharmila Shehbaz
Shehu Shekhar Shinichi Shiori Shobha Shreya Shukri Shyam Sidi Sidiki Sigurd Silvester Simonetta Simos Simão Sinan
Sindiso Sindre Sipho Snežana Sofiane Sofía Soheil Solomon Somnath Sonja Sorana Soren Souad Soumaya Soumaïla Spyros Srđan
Stanislaw Steffen Stelian Stéphanie Subhash Subramanian Sukarno Sukhbir Sule Suman Sumathi Sumit Suraya Surendra Surya
Suthep Suzana Svend Svitlana Swapna Sylvain Szymon Sándor Søren Tabaré Tadashi Taher Taina Takuya Talal Talat Tamer
Tancredi Tapio Tarik Taslima Tatsuya Tayeb Tayfun Tedros Teemu Teodor Terje Theodor Theodoros Theresia Thilo Thomás Théo
Tidiane Tihomir Tilman Tomaž Tomi Toomas Torben Torbjørn Toshihiro Traian Trond Tsai Tshering Tsipi Tuomas Uday Ulla
Ulrike Ulugbek Umaru Umberto Umesh Urmila Urs Ute Valdis Valentyn Valentín Valeri Valerio Valeriy Valtteri Vasco Vasil
Vasile Vasilis Vassilis Venkaiah Veronika Vicky Vijaya Viktoriya Vilma Vincente Vineet Virendra Viviane Vjekoslav Vjosa
Vlad Vladimír Vlastimil Vojtěch Volkan Vusi Wafa Waheed Wahid Wasim Wiesław Wiktor Wilfredo Wilfrid Willy Wole Wouter
Wycliffe Xabier Xenia Xherdan Yaakov Yacine Yacoub Yahia Yakub Yana Yannis Yasmina Yassin Yaya Yehuda Yermek Yilmaz
Yoani Yogesh Yohannes Yoon Yorgos Yosef Yoshiko Yossi Youcef Younis Yousaf Youssouf Yousuf Yuval Yuvraj Yvan Yvette
Yılmaz Zahid Zahir Zaid Zakaria Zakir Zalmay Zaw Zdenek Zdravko Zeynep Zia Ziad Zineb Zinedine Ziya Zlata Zlatko Zubair
Zuhal Zviad Zygmunt Étienne Ólafur Øystein Øyvind Štefan
""")
)
"""These and others that are met less often in English: of women, of men, and such as tell a person but not which sex."""
