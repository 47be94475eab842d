"""First names of many countries; those that are as often a place, a month or a common word are left out."""

from reader.analysis.entities.wordlists import words_in

FIRST_NAMES = words_in("""
Aaron Abbas Abdallah Abdelaziz Abdelkader Abdelmadjid Abdirahman Abdou Abdoulaye Abdul Abdulaziz Abdulkadir Abdullah
Abdullahi Abdulrahman Abebe Abel Abena Abhijit Abigail Abiy Abraham Abubakar Adam Adama Adamou Ade Adebayo Adel Adele
Adeola Adil Aditi Aditya Adnan Adolfo Adrian Afonso Agnes Agnieszka Agustin Agustín Ahmad Ahmed Ahmet Aidan Aigul
Ainur Aisha Aisling Aiste Ajay Ajit Akash Akihiko Akihiro Akin Akinwumi Akira Akmal Akosua Akua Alan Alassane Alastair
Albert Alberto Aleida Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksei Alena Alessandra
Alessandro Alessia Alex Alexander Alexandra Alexandre Alexandros Alexandru Alexei Alexey Alexis Alfonso Alfred Alfredo
Alhassan Ali Alice Alicia Alina Alioune Alisher Alison Allan Allen Alok Aluísio Alvaro Amadou Amanda Amanuel Ambrose
Amelia Amina Aminata Aminu Amir Amit Amitabh Amr Amy Ana Anand Anastasia Anatoli Anatoly Anders Andre Andrea Andreas
Andrei Andrej Andres Andrew Andrey Andrija Andrius Andrzej André Andrés Andy Anette Angela Angelina Angelique Angelo
Angus Ania Anil Anita Anja Anjali Ankit Anna Anne Anneli Annette Annie Anthony Antoine Antoinette Anton Antonella
Antonio Antonín António Antônio Anupam Anusha Anwar Anya Aníbal Apollinaire Aram Aravind Archana Arif Aristide Arjen
Arjun Arkady Arlene Armando Armen Armin Arnaud Arne Arnold Arseniy Arseny Artem Arthur Arturo Artyom Arun Arvind Asad
Asha Ashley Ashok Ashraf Asif Aslan Assimi Astrid Atiku Atul Audrey Augusto Aung Aurelio Aurélien Avi Avraham Axel
Ayesha Ayman Ayo Aziz Aziza Babacar Babagana Babatunde Baburam Badr Bahram Bakary Bakhtiyar Baltasar Balázs Baptiste
Barack Barbara Barham Barry Bart Bartosz Bashar Basuki Batyr Beata Beatrice Beatriz Bedri Behrouz Bekir Belén Ben
Benazir Benedetta Benedict Bengt Beniamino Benigno Benjamin Benjamín Bernard Bernardo Bernd Bernhard Bernie Bertrand
Besnik Beth Bethan Betty Beverly Bhavna Bilal Biljana Bill Billy Binali Binyamin Birgit Birgitta Bjarne Bjarni Björn
Bob Bobby Bogdan Bojan Boniface Borge Boris Borja Borut Boubacar Brad Bradley Brahim Brandon Branko Brenda Brendan
Brett Brian Bridget Bronislaw Bronisław Bruce Bruna Bruno Bryan Bukar Bukola Burak Caio Camila Camille Carl Carla
Carles Carlo Carlos Carmen Carol Caroline Carolyn Catarina Catherine Cathy Cecilia Cem Cemil Cengiz Chaim Chandra
Chandrika Chantal Charalambos Charles Charlie Cheikh Chiara Chidi Chidinma Chike Chinedu Chinua Chinwe Chioma Chloe
Chloé Chris Christelle Christian Christiane Christina Christine Christopher Christos Chuck Chukwuma Ciarán Cillian
Cindy Ciro Claire Clara Clare Claude Claudia Claudio Clemens Clive Cláudia Cláudio Clément Colin Connor Conor
Constantin Cornelia Cosmin Craig Cristian Cristiano Cristina Cristóbal Cyril Cyrille Cátia Célestin Céline César Dag
Dagmar Daisuke Dalia Damian Damien Damir Damjan Dan Daniel Daniela Danilo Danny Danuta Daria Dariusz Darko Dave David
Davide Davit Dawit Dean Debora Deborah Debra Declan Deepak Deepika Demetrios Denis Denise Deniz Dennis Denys
Deogratias Derek Devendra Devi Dhruv Diana Diane Diego Dieter Dietmar Dijana Dilip Dilma Dimitar Dimitri Dimitrios
Dimitris Dinesh Djamel Dmitri Dmitry Dmytro Domenico Dominic Dominika Dominique Don Donald Donatella Donato Donna
Doreen Dorothea Dorothy Doug Douglas Dragan Dragana Dražen Dusan Dušan Dylan Dzhokhar Eamon Eamonn Ebrahim Ed Eddie
Edgar Edith Edmundo Edna Eduard Eduardo Edvard Edward Edwin Efraín Ehsan Eileen Eirik Ekaterina Elaine Eleanor Elena
Eli Elias Elif Elin Elina Elisa Elisabeth Elisabetta Elise Elizabeth Ella Ellen Elmar Elon Eloísa Elvira Emeka Emil
Emilia Emilio Emily Emine Emir Emma Emmanuel Emmerson Emre Enda Enrico Enrique Ephraim Erdal Erdem Eren Erhan Eric
Erica Erik Erika Erin Erkin Ermias Ernest Ernesto Ernst Ersin Esperanza Esra Esteban Ester Esther Ethan Etienne Eugene
Eugenia Eugenio Eva Evan Evangelos Evaristo Evelyn Evgeni Evgeny Evo Eyal Ezequiel Fabian Fabiana Fabien Fabio Fabrice
Fabrizio Fadi Fahad Faisal Faiz Fakhri Farah Fares Farhad Farid Farida Farooq Faruk Fathi Fatih Fatiha Fatima Fatma
Fatmata Fatou Faustin Fausto Fawzi Fazal Federica Federico Felicia Felipe Felix Ferdinand Ferenc Ferhat Fernando
Festus Fidel Filip Filipe Filippo Fiona Flavia Flavio Florence Florian Florin Flávio Folarin Foluke Foteini Frances
Francesca Francesco Francis Francisca Francisco Franco Frank Frans František Franz François Frauke Fred Freddie
Frederick Frederik Frida Friedrich Fritz Frédéric Fumio Félix Gabriel Gabriela Gaetano Gagik Galina Gamal Ganesh Gani
Gareth Gary Gaurav Gavin Gavriel Gebran Geert Genaro Gennady Geoff Geoffrey Geoffroy Georg Georges Georgi Georgios
Georgy Gerald Gerard Gerd Gerhard Gerry Gert Ghassan Ghulam Giacomo Gianluca Gianluigi Gianni Gideon Gil Gilbert
Gilberto Gilles Gina Giorgi Giorgia Giorgio Giovanni Gisela Giulia Giuliano Giulio Giuseppe Glauber Glenn Gloria Goran
Gordana Gordon Gotabaya Govind Graeme Graham Graça Grażyna Greg Gregory Greta Grigory Grzegorz Guadalupe Guido
Guilherme Guillaume Guillermo Gul Gunnar Gunter Gustav Gustavo Guy Guðni Gyula György Gábor Gérald Gérard Günther
Habib Hadi Hadiza Hafez Hafiz Haider Haile Hakan Hakeem Hakim Halima Halina Hamad Hamdi Hamid Hamza Hanan Hanif Hanna
Hannah Hanne Hans Hanspeter Harald Hari Haris Harish Harold Harriet Harry Harsh Harun Harvey Hashim Hassan Hatem
Hatice Haydar Heather Hector Hege Heidi Heiko Heinrich Helen Helena Helga Helle Helmut Hemant Henning Henri Henrik
Henrique Henry Herbert Heriberto Hermann Hernán Hervé Hichem Hideki Hideo Hilda Hillary Hiroshi Hisham Horacio Horst
Hosni Hossam Hossein Howard Hristo Huda Hugh Hugo Huseyin Hussain Hussein Hyacinthe Hélène Hüseyin Iain Ian Iannis
Ibrahim Ibrahima Idris Idriss Igbal Ignacio Igor Ihor Ikram Ildikó Ilham Ilir Ilona Ilya Imad Imelda Imran Imre Inga
Ingeborg Inger Ingrid Inés Ioannis Ionuț Iqbal Irakli Irene Irina Irma Isaac Isabel Isabella Isabelle Isaias Isao
Ishaq Ishmael Isidro Ismael Ismail Ismaïl Issa Issoufou István Ivan Ivana Ivica Ivo Iván Iwona Izabela Jaak Jaana Jabu
Jacek Jacinda Jacinta Jack Jackie Jacob Jacqueline Jacques Jadranka Jafar Jaime Jair Jakaya Jake Jakob Jakub Jalal
Jamal Jameel James Jamie Jamila Jan Jane Janet Janez Janice Janine Janis Janko Janusz Jari Jaroslav Jarosław Jason
Jaswant Javad Javed Javier Jawad Jay Jaya Jayant Jean Jean-Baptiste Jean-Bertrand Jean-Christophe Jean-Claude
Jean-Francois Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre
Jean-Yves Jedediah Jeff Jeffrey Jelena Jennifer Jenny Jens Jeremy Jerome Jerry Jerzy Jesse Jessica Jesús Jhon Jill Jim
Jimmy Jiri Jitendra Jiří Joakim Joan Joanna Joanne Joao Joaquim Joaquin Joaquín Jochen Joe Joel Johan Johann Johannes
John Johnny Jomo Jon Jon-Erik Jonas Jonathan Joost Jordi Jorge Jose Josef Josefa Josefina Josep Joseph Josephine Josh
Joshua Josif Josué José Jovan Jovana Joyce João Joël Joëlle Joško Juan Judith Judy Juha Juhani Jules Julia Julian
Juliana Julie Julien Juliet Julieta Julio Julius Julián Juma Jumaane Junaid Juraj Jurgen Jussi Justin Jyoti Jyrki
Jácome János Jérôme Jónas Jörg Jürgen Jānis Kaarina Kabir Kadir Kai Kais Kaja Kalyan Kamal Kamala Kamel Kamil Kamla
Kanat Kannan Karel Karen Karim Karima Karin Karl Karolina Karsten Kassym-Jomart Katarina Katarzyna Kate Katerina
Katharina Katherine Kathleen Kathryn Kathy Katia Katie Katja Katrin Katsuya Katya Kaushik Kavita Kayode Kazimierz
Kazuo Keiko Keith Kelly Kemal Ken Kenan Kenichi Kenji Kenneth Kerstin Keti Ketil Kevin Khadija Khaled Khaleda Khalid
Khalifa Khalil Khurram Kieran Kiran Kiril Kirill Kirsten Kishore Kjell Klaus Kofi Koichi Koji Kolinda Konrad
Konstantin Kostas Krishna Kristalina Kristen Kristian Kristina Kristín Krisztina Krzysztof Ksenia Kumar Kurt Kwabena
Kwaku Kwame Kwasi Kwesi Kyle Kyriakos Kyrylo Kálmán Ladislav Laila Lajos Lakshmi Lalit Lamine Lansana Larry Lars
Laszlo Latifa Laura Lauren Laurence Laurent Laurentino Lazarus Leah Leandro Lech Lee Leif Leila Lenín Leon Leonard
Leonardo Leonid Leonor Leopoldo Leroy Leslie Leszek Leticia Levon Liam Liesbeth Ligia Lilia Lilian Liliana Linda Lisa
Livia Liviu Liz Ljiljana Lodewijk Lorena Lorenzo Lotfi Lothar Lotta Lotte Louis Louise Luba Luca Lucas Lucia Luciana
Luciano Lucien Lucy Lucía Ludmila Ludovic Luigi Luis Luisa Luiz Luke Lula Luljeta Luvuyo Luz Luís Lydia Lynn Lyudmila
László Lázaro Léa Maarten Macky Madhav Madhuri Mads Magda Magdalena Maha Mahamadou Mahamat Mahathir Mahdi Mahesh
Mahinda Mahmood Mahmoud Mahmud Maithripala Majid Makoto Maksim Malala Malalai Malcolm Malgorzata Malik Malin Malina
Mamadou Mamata Mamnoon Manish Manmohan Manoj Manolo Mansoor Mansour Mantas Manuel Manuela Marat Marc Marcel Marcela
Marcella Marcelo Marcin Marco Marcos Marcus Mareike Marek Margaret Margarita Margaux Margrethe Margus Maria Mariam
Mariana Mariano Marie Mariella Marielle Marija Marijan Marin Marina Mario Marion Marisol Marius Mariusz Mariya Marjan
Mark Marko Markus Marlon Marlène Marta Marten Martha Martin Martina Mary Maryam María Masaaki Masako Masashi Masato
Masoud Massimo Massoud Matej Mateo Mateus Mateusz Mathew Mathias Mathieu Mathilde Mats Matt Matteo Matthew Matthias
Matti Mattia Matías Maureen Maurice Mauricio Mauro Max Maxim Maxime Maya Mayank Mayra Małgorzata Meena Meera Megan
Mehbooba Mehdi Mehmet Melanie Meles Melissa Meltem Menachem Merete Mette Michael Michaela Michail Michalis Michał
Michel Michele Michelle Miguel Mihai Mihail Mika Mikael Mike Mikhail Mikheil Milena Milica Miljenko Milorad Milos
Miloslav Miloš Ming Minh Mircea Mirela Miriam Mirjana Miro Miroslav Mirza Mitch Mitsuo Miyako Moazzam Modou Mohamad
Mohamed Mohammad Mohammed Mohamud Mohan Mohit Mohsen Moisés Mokhtar Momčilo Mona Monica Monika Moses Moshe Mostafa
Motaz Moussa Mubarak Muhammad Muhammadu Muhammed Mukesh Mukhtar Mulatu Muna Munir Murat Murtaza Musa Mustafa Mustapha
Mutasim Mutaz Mwai Myriam Márton Mónica Nabil Nabila Nachman Nadeem Nader Nadezhda Nadia Nadine Nadir Naeem Nafisa
Nagendra Naguib Naim Najib Najla Namrata Nana Nancy Nandini Naoki Naomi Naoto Narendra Naresh Nasir Nasrin Nasser
Natalia Natalie Natan Natasha Nathalie Nathan Natsuo Natália Navid Nawaz Nayib Nazanin Nazir Necmettin Neelam Neha
Neil Nelson Nenad Nestor Neven Neymar Ngozi Nguyen Ngô Nicanor Niccolò Nicholas Nick Nicola Nicolas Nicole Nicolás
Niels Nigel Nihad Nikhil Nikita Nikki Nikol Nikola Nikolai Nikolaos Nikolaus Nikolay Nikos Nils Nina Niren Nirmala
Nisha Nitin Nizar Njoki Nkosazana Nnamdi Noah Nobuo Noel Noor Nora Norbert Noriko Norman Nouri Nuno Nuri Nursultan
Nurul Néstor Obadiah Obi Octavio Odile Ognjen Oksana Olabode Olaf Olav Oleg Oleh Oleksandr Oleksiy Olena Olga Oliver
Olivera Olivia Olivier Oliwia Olusegun Oluwaseun Omar Omer Ondrej Ondřej Orhan Oriol Osama Osamu Oscar Oskar Osman
Osvaldo Othman Ottavio Otto Oumar Ousmane Paavo Pablo Padraig Pall Panagiotis Pankaj Paola Paolo Parag Paraskevi
Parveen Pascal Pascale Patrice Patricia Patricio Patrick Patrik Patryk Paul Paula Paulina Pauline Paulo Pavel Pawel
Paweł Pedro Peggy Pekka Penelope Per Pervez Petar Pete Peter Petr Petra Petri Petro Petros Petteri Phil Philip Philipp
Philippe Phillip Pierre Pieter Pietro Pilar Pinar Piotr Prakash Pramod Pranab Prasad Prashant Prayuth Pritam Priti
Priya Priyanka Przemysław Purnima Pía Qasim Quentin Quintín Rabia Rachel Rachid Radhika Radomir Radoslaw Radosław
Radovan Rafael Rafał Raffaele Rafik Raghuram Rahim Rahul Raila Raimo Raimonds Rainer Rajan Rajendra Rajesh Rajiv
Rajnath Rakesh Ralph Ram Rama Ramadan Raman Ramazan Ramesh Rami Ramin Ramiro Ramona Ramzan Ramón Randy Rania Ranil
Ranjan Raphael Raphaël Rashid Rashida Rasmus Rastislav Ratko Ratna Rauf Raul Ravi Ravindra Ray Rayan Raymond Raúf Raúl
Rebecca Recep Rehman Reiko Reina Reinhard Remigiusz Renata Renate Renato Renaud Renzo René Reza Riad Ricardo Riccardo
Richard Rick Ricky Rigoberto Rishi Rita Ritu Riyad Rizwan Robert Roberta Roberto Robin Rocío Rodney Rodolfo Rodrigo
Roelof Rogelio Roger Rohan Rohini Rohit Roland Rolando Rolf Romain Romano Ron Ronald Ronaldo Ronen Rosa Rosalía Rose
Rosmah Ross Roy Roza Rubina Rubén Rudolf Rui Rumen Rupert Ruslan Russell Rustam Rustem Ruth Ryan Ryo Ryoichi Ryszard
Régis Rómulo Rüdiger Saad Saadi Sabah Sabine Sabri Sabrina Sachin Sadio Sadiq Saeed Safiya Saif Sajid Sakari Salah
Salam Saleh Salehuddin Salif Salim Sally Salma Salman Salomé Salvador Salvatore Sam Samantha Sameer Sami Samia Samina
Samir Samira Samson Samuel Sana Sandeep Sandhya Sandor Sandra Sani Sanjay Sanjeev Sanna Sara Sarah Sarath Sargis Sasha
Satish Satoru Satoshi Saud Saulius Savitri Saïd Saša Scott Seamus Sean Sebastian Sebastián Sebastião Seiji Selim Selin
Selma Serdar Sergei Sergey Sergi Sergio Serhii Serhiy Serik Serzh Seth Severin Seydou Seyoum Shabana Shahbaz Shahid
Shahida Shakil Shamima Shane Shankar Shannon Sharif Sharmila Sharon Shashi Shaukat Shaun Shehbaz Shehu Shekhar Shigeru
Shimon Shinichi Shinji Shinzo Shiori Shirin Shirley Shlomo Shobha Shreya Shukri Shyam Siddharth Sidi Sidiki Siegfried
Sigmund Sigrid Sigurd Silvana Silvester Silvia Silvio Simon Simone Simonetta Simos Simão Sinan Sindiso Sindre Sinéad
Sipho Sirajuddin Siti Slavko Slobodan Smriti Snežana Sofia Sofiane Sofía Soheil Solomon Somchai Somnath Sonia Sonja
Sophia Sophie Sorana Soren Souad Soumaya Soumaïla Spyros Srdjan Srđan Stanislas Stanislav Stanislaw Stanisław Stanley
Stavros Stefan Stefania Stefanie Stefano Steffen Stelian Stella Stephane Stephanie Stephen Steve Steven Stipe Stjepan
Stuart Stéphane Stéphanie Subhash Subramanian Sudhir Sue Sukarno Sukhbir Sulaiman Sule Suleiman Suleyman Suman Sumathi
Sumit Sunil Sunita Supriya Suraya Surendra Suresh Surya Susan Susanne Sushil Sushma Susilo Suthep Suzana Suzanne Svein
Sven Svend Svetlana Svitlana Swapna Swati Syed Sylvain Sylvia Sylvie Szymon Sándor Søren Süleyman Tabaré Tadashi
Tadeusz Taha Taher Tahir Taina Taiwo Takahiro Takashi Takeshi Takuya Talal Talat Tamar Tamara Tamer Tamim Tamás
Tancredi Tania Tanya Tapio Tarek Tarik Tariq Taro Taslima Tatiana Tatjana Tatsuya Tayeb Tayfun Tayyip Ted Tedros Teemu
Teodor Teodoro Teresa Terje Terry Tetsuya Thabo Thaksin Thandi Theo Theodor Theodore Theodoros Theresa Theresia Thiago
Thierry Thilo Thomas Thomás Thorsten Théo Tibor Tidiane Tigran Tihomir Tijjani Tilman Tim Timo Timothy Timur Tina Tito
Tobias Toby Todd Tom Tomas Tomasz Tomaž Tomi Tomislav Tommy Tomoko Tomás Tomáš Tony Toomas Torben Torbjørn Toshihiro
Toshio Tove Tracy Traian Trevor Trond Tsai Tshering Tsipi Tunde Tuomas Tyrone Uday Uhuru Ulf Ulla Ulrich Ulrike
Ulugbek Umar Umaru Umberto Umesh Unai Urmila Urs Ursula Usman Ute Uwe Vaclav Vadim Valdis Valentin Valentina Valentyn
Valentín Valeri Valeria Valerie Valerio Valeriy Valery Valtteri Valérie Vanessa Vasco Vasil Vasile Vasilis Vasily
Vassilis Vasyl Venkaiah Venkatesh Vera Veronica Veronika Vesna Viacheslav Vicente Vicky Victor Victoria Vidar Vidya
Vigdis Vijay Vijaya Vikram Viktor Viktoria Viktoriya Vilma Vincent Vincente Vineet Vinod Violeta Virendra Virginia
Virginie Vishal Vitali Vitaliy Vitaly Vito Vittorio Vivek Vivian Viviane Vjekoslav Vjosa Vlad Vladimir Vladimír
Vladislav Vlastimil Vojislav Vojtěch Volkan Volker Volodymyr Vuk Vusi Vyacheslav Václav Víctor Wael Wafa Waheed Wahid
Waleed Walid Walter Wangari Waqar Warren Wasim Wassim Wayne Wei Wendy Werner Wiesław Wiktor Wilfredo Wilfrid Wilfried
Wilhelm Willem William Willie Willy Wim Witold Wojciech Wole Wolfgang Wouter Wycliffe Xabier Xavi Xavier Xenia Xherdan
Xiomara Yaakov Yacine Yacoub Yael Yahia Yahya Yair Yakub Yakubu Yana Yanis Yannick Yannis Yaroslav Yasin Yasir Yasmin
Yasmina Yasser Yassin Yasuo Yaya Yehuda Yemi Yermek Yevgeny Yevhen Yilmaz Yitzhak Yoani Yoav Yogesh Yohannes Yoko
Yolanda Yoon Yorgos Yosef Yoshihide Yoshiko Yoshiro Yossi Youcef Younis Yousaf Yousef Youssef Youssouf Yousuf Yuki
Yukio Yulia Yuliya Yuri Yuriko Yuriy Yusuf Yuval Yuvraj Yvan Yves Yvette Yvonne Yılmaz Zach Zachary Zafar Zaheer Zahid
Zahir Zahra Zaid Zainab Zakaria Zaki Zakir Zalmay Zaw Zdenek Zdeněk Zdravko Zeinab Zeljko Zeynep Zhanna Zia Ziad Zine
Zineb Zinedine Ziya Zlata Zlatan Zlatko Zoe Zohra Zoltan Zoltán Zoran Zoya Zubair Zuhal Zulfikar Zuzana Zviad Zygmunt
Álvaro Étienne Ólafur Ömer Özgür Øystein Øyvind Štefan Željko
""")
