"""First names of many countries that tell he from she, beside those that names are found by."""

from reader.analysis.speaker_words import words

MORE_WOMEN = words("""
Adaeze Aditi Adriana Agata Agnieszka Aicha Aiko Aina Akiko Akosua Alba Aleksandra Alessandra Alexandria Alexis Alina Aliya
Alla Alma Alyona Amaka Amal Amara Amelie Amira Amna Amrita Anahit Anastasia Anastasiya Angelica Angelina Angélica Anika
Anindya Anja Anjali Anke Annalena Anneke Annette Annika Ansa Antoinette Antonella Antonia Anya Aparna Apinya Ariana Arianna
Arlene Aruna Arundhati Asha Ashwini Asma Asmaa Atefeh Aurora Avril Ayaan Aylin Azadeh Aziza Beata Beatriz Becky Belinda
Benazir Bernadette Berta Bianca Bintou Birgit Bożena Brigitte Britta Brittany Bushra Caitlin Camila Camilla Camille Candace
Carina Carlotta Carole Carolina Catarina Cate Cathryn Cecile Celeste Celia Chandra Chantal Charlene Chiara Chidinma Chimamanda
Chinwe Chioma Chiyo Chrystia Cicely Clarissa Clementine Coco Colette Consuelo Corazon Coretta Cornelia Courtney Cécile Daisy
Dalia Dalva Damilola Danielle Danuta Daphne Dariga Dayana Deb Deepika Delphine Desiree Devi Dilma Dilnoza Dina Djamila Dolly
Dolores Dominga Dora Doreen Doris Dragana Dunya Ebba Ebru Edna Efua Ekaterina Eleni Eleonora Elif Elis Elisa Elisabeth Elise
Eliza Elke Elly Elsa Elvira Emilia Emine Emmanuelle Enas Erna Ernestine Esperanza Esra Estelle Esther Eugénie Eunice Evelina
Evelyne Ewa Faith Faiza Fanta Farida Fatema Fatemeh Fatma Fatoumata Fawzia Felicia Felicity Femke Fernanda Flora Florinda
Folake Françoise Freya Frida Friederike Funmilayo Gabriela Gabriella Gabrielle Gail Gemma Genevieve Geraldine Germaine
Gertrude Gina Giorgia Gisela Gisele Gita Giulia Gladys Glenda Golda Goretti Grazyna Gro Gulnara Gulnaz Gwen Hadija Hadiza Hala
Halima Halina Hana Hanan Hanneke Haruka Hasina Hatice Haya Hazel Hiba Hilary Hilda Hina Huda Hülya Ildikó Ilse Iman Imane
Imelda Ines Inga Inge Inna Inès Inés Ioana Iris Irma Isabela Isabelle Isha Isobel Ivanna Ivy Iyabo Izabela Jacinda Jacinta
Jackeline Jadwiga Jameela Jamila Jana Janina Janine Jasmin Jasmine Jaya Jayne Jeanette Jelena Jenna Jennie Jimena Joana
Jocelyn Jodie Johanna Jolanta Josefina Joselyn Josie Jovita Jutta Kaja Kalpana Kamila Kanchana Karina Karla Karoline Katarina
Katarzyna Katerina Katharina Katharine Katja Katrin Katrine Katya Kavita Kaya Kayla Keiko Kelechi Kerstin Khadija Khaleda
Kirsty Kristalina Kristen Kristin Kristina Kristine Krystyna Kumari Kyoko Käthe Laila Lana Larisa Larissa Latifa Laure Lea
Leah Leena Lena Leni Leonie Lesia Leslee Leticia Letitia Leyla Liesbeth Lila Lilia Lilian Lilly Lily Lina Linh Lise Livia Lola
Lorena Lorraine Louisa Lourdes Lucia Luciana Lucie Lucille Lucía Ludmila Luisa Luiza Luz Lyudmila Léa Madeleine Madeline Magda
Magdalena Maha Mahnaz Mai Maia Maite Maja Malala Malgorzata Malin Manal Mandy Manon Manuela Mara Marcela Marcia Margareta
Margarethe Margarita Margaux Margot Margrethe Mariam Mariana Mariann Marianne Maribel Marichu Marieke Marielle Marije Marijke
Marilyn Marisa Marisol Marissa Marlene Maryam Maryna Mathilde Matilda Maud Maureen Mavis Mayra Małgorzata Mbali Meena
Meenakshi Meera Megawati Mei Mercedes Mercy Meryem Meryl Mette Mihaela Mila Milena Millicent Mina Mireille Miriama Mirjana
Misato Mitsuko Moira Monika Monique Muna Muriel Myra Myriam Mélanie Mónica Nabila Nadezhda Nadine Nafisa Nahid Najat Najla
Namrata Nandini Narges Nargis Nasrin Nastassja Natalija Natalya Natascha Nathalie Nazanin Neema Neha Nell Nellie Nelly Neta
Nia Niamh Nicolette Nino Nirmala Nisha Nkechi Nkosazana Noelia Noemi Nokuthula Nour Noura Nuria Nusrat Nyasha Oksana Olena
Olesya Olha Oluchi Omolara Ottilie Paloma Parisa Parveen Patience Patrícia Paulina Pauline Payal Perpetua Petronella Pia Pilar
Polina Polly Pooja Pranitha Pratibha Precious Prisca Priyanka Prudence Puja Rabia Rachael Radhika Raffaella Raghad Rahma Rania
Raquel Rashida Ratna Rebekah Reem Regina Regine Rena Renee Renée Reshma Retno Rhonda Rigoberta Riham Riitta Rima Rina Riya
Robyn Rocío Romana Romina Rosalie Rosalind Rosalynn Rosanna Rosario Rosemary Rosita Rowena Roxana Roxanne Ruby Rukhsana
Rukmini Rupa Ruta Rūta Saba Sabina Sabine Sadia Safiya Saida Saima Sakura Salma Salome Salomé Samia Samira Sana Sandhya
Sangita Sanna Saoirse Saraswati Sarita Saskia Savannah Scarlett Selena Selma Serap Shabana Shabnam Shaista Shakira Shamima
Shanta Shanti Shazia Sheena Sheetal Shelley Shelly Shereen Shilpa Shira Shireen Shirin Shruti Shweta Sibylle Sigrid Silje
Silvana Simona Simran Sinead Sinéad Siobhan Sirimavo Siti Smriti Sneha Snezana Solange Soledad Soraya Stacey Stacy Stefania
Stefanie Stormy Subhadra Suella Sumaya Sunniva Supriya Surayya Susana Susannah Sushma Sviatlana Swati Sylvie Taeko Tahira
Takako Tamar Tammy Tansu Tarana Tasneem Tatjana Tatyana Tea Teodora Teresita Tereza Tessa Thandi Thandiwe Thea Thelma Thuy
Tiina Tomoko Tove Trudy Tzipi Uma Urszula Usha Vaishnavi Valeria Valeriya Valérie Varsha Vasilisa Veena Verónica Vesna Vidya
Vigdis Vigdís Viktoria Violet Violeta Virginie Viviana Vivienne Véronique Waad Wanda Wangari Wangui Wanjiru Whitney Wilhelmina
Wilma Winifred Winnie Xiomara Yaa Yael Yasmeen Yasmin Yasmine Yelena Yetunde Yevgenia Yevheniia Yewande Yingluck Yolanda
Yolande Yukiko Yulia Yuliya Yumi Yuriko Zaha Zaynab Zeina Zeinab Zhanna Zofia Zohra Zoya Zsuzsanna Zuzana Ángela Élisabeth
Émilie Özlem Şebnem
""")

MORE_MEN = words("""
Aarav Abbas Abdel Abdelaziz Abdelfattah Abdelmadjid Abdi Abdou Abdoulaye Abdulaziz Abhishek Abiy Achille Achim Achmad
Adalberto Adil Adnan Adolfo Afonso Agus Agustín Ahmet Aidan Ajay Akbar Akhtar Akinwumi Akio Aksel Alaa Alain Alaric Albin
Aleksander Aleksei Alessio Alexandre Alexandros Alhassan Aliou Alistair Alistar Aliyu Alois Alonso Alpha Alvaro Alvin Amadou
Aman Amar Ambrose Amitabh Amos Anand Anatoly Andrej Andrii Andriy Angus Anibal Anirudh Ankit Antoine Antoni Antonis Anxo Aram
Archibald Ariel Aristide Arjen Arkady Armando Armen Armin Arnaud Arne Arsen Arsene Arsène Artem Arvind Asad Asher Ashraf Askar
Aslan Atiku Atul Augustin Augusto Aurelio Avi Avigdor Axel Ayman Ayodele Azim Aziz Babak Bakari Balram Balázs Barak Bart
Bartholomew Basil Bassirou Bastian Bayu Beji Benedict Benigno Benito Benjamín Benny Bernd Bert Bertrand Bezalel Bharat Bhupesh
Bidzina Blaise Bogdan Bohdan Bola Boniface Borislav Borut Branko Brent Brice Bronisław Burak Burhan Callum Cameron Camilo
Carles Carlton Carsten Caspar Casper Cedric Cem Cemal Cenk Cesar Cezary Chaim Chandrasekhar Chetan Chibuzor Chidi Chike
Christoph Christophe Christos Chukwuemeka Chukwuma Cillian Clarence Claus Clemens Clement Clifford Clint Cole Conor Constantin
Cristian Cristiano Cristóbal Curtis Cyrille Cyrus Cédric Dag Dalibor Damian Damir Daniil Danilo Dante Darius Darko Darrell
Darren Darryl Davide Deepak Dejan Demetrios Demis Denys Denzel Dev Devendra Didier Dietmar Dieudonné Dimitrios Dimitris Dinesh
Dirk Dmytro Domenico Domingo Dominik Donatien Dragan Dušan Dwayne Dwight Earl Eddy Edmond Edmund Edmundo Edson Edvard Efraín
Egon Ehud Eitan Ekrem Eliud Eloy Elvis Emil Emilio Emir Emmerson Enda Endre Enoch Enzo Erdal Erdem Erhan Erich Erling Ernst
Erwin Esteban Eugen Eusebio Evangelos Evaristo Evgeny Evo Ezekiel Fabian Fabien Fabrice Fabricio Fadi Fahad Farhad Farid
Farouk Farrukh Fathi Faustin Fausto Fawaz Fayez Femi Ferdinand Ferenc Feroz Fidel Fikret Filip Filipe Florian Floyd Folarin
Franco Francois Frans Frederic Frederik Frédéric Fumio Fyodor Gabriele Gael Gamal Ganesh Gaston Gautam Gavriel Gennady Georg
George Georges Georgi Georgios Georgy Gerardo Gerd Germán Gert Ghassan Gideon Gilberto Giles Gilles Ginés Girish Giulio Glen
Godfrey Godwin Goodluck Gopal Goran Gottfried Grant Grigory Grégory Guido Guilherme Guillaume Gunnar Gunther Gurpreet Gusztáv
Győző Habib Hadi Hage Haider Hakainde Hakan Hakim Halil Hamad Hamdi Hamed Hameed Hamza Hannes Hannibal Haris Harish Haroon
Haruki Harun Hasan Hashem Hashim Hatem Hayato Haydar Heiko Heinz Helmuth Hendrik Heriberto Herman Hermann Hernán Hervé Hichem
Hideki Hideo Hiro Hirofumi Hisham Hishammuddin Holger Horacio Horst Hosni Hossam Hossein Humberto Humza Huub Hüseyin Iain
Idris Idriss Ignacio Ihor Ilham Ilir Imad Imre Iqbal Irakli Irfan Isaias Isidro Ismael Issam István Itamar Ivar Ivo Iván Iyad
Iñigo Jaafar Jaap Jacek Jacinto Jacobo Jafar Jagdish Jair Jakub Jalal Jamal Jannik Jared Jarosław Jarrod Jasper Javed Jawad
Jayson Jeroen Jerzy Jhon Jitendra Jiří Joachim Jochen Joko Jomo Jonny Joost Jordi Jordy Joris Josep Josiah Josip Jovan João
Joško Jude Jun Junaid Jussi János Jérôme Jörg Kaan Kadir Kais Kamal Kamil Kapil Kareem Karsten Kaspar Kassim Kassym-Jomart
Kaushik Kazimierz Kazuo Kees Keiichi Keir Kemal Kenan Kenta Kenzo Khalil Khurram Kiril Kirill Kishore Kizza Knut Koji Kostas
Kris Krishna Kristian Kristof Krzysztof Kunal Kunle Kwabena Kwadwo Kwaku Kwasi Kylian Kyriakos Lachlan Lamar Lamine Lance
Lasse Laszlo Laurentiu Lech Leif Leo Leonel Leopold Leopoldo Lev Levi Lewis Lionel Ljubo Lloyd Lorenzo Lothar Lou Loukas Loïc
Luc Lucio Ludovic Ludwig Luka Lukas Lyndon László Maarten Macky Mads Magnus Mahathir Maher Mahesh Mahinda Mahmud Majid Maksim
Maksym Manfred Manish Manmohan Manoj Mansour Marat Marcin Marek Marian Mariano Marin Marius Marlon Martijn Martti Martín
Marvin Marwan Masahiro Masato Masoud Massimo Massoud Mateusz Mathias Mathieu Mauro Maximilian Maximiliano Mayank Mbaye Mehdi
Mesut Michalis Michał Mihai Mika Mikael Mikhael Mikheil Mikko Miklos Milan Milorad Miloš Milton Miroslav Mitchell Mitsuo
Mladen Moez Mohan Mohit Mohsen Moise Mokgweetsi Mordechai Mourad Moussa Moïse Muammar Mukesh Mukhtar Mulatu Munir Murad Murat
Murray Mustapha Mykhailo Mykola Nabil Nadav Nader Naftali Naguib Najib Nam Naoki Naoto Narayan Naresh Nasir Nasser Nathaniel
Naveen Nawaf Nawaz Nayib Necip Ned Nemanja Nenad Nestor Neville Nguyễn Niall Niels Nihad Nikola Nikolaos Nikolas Nikos Nils
Nirav Nitin Nizar Nnamdi Noboru Norbert Nouri Nursultan Néstor Obinna Octavio Odilon Okechukwu Oksar Olav Ole Oleksandr
Oleksii Olivier Ollie Olumide Oluwaseun Omer Onur Oriol Osama Osamu Osvaldo Oswaldo Othman Ousmane Ovidio Owen Panagiotis
Pankaj Pawel Paweł Payam Pekka Pepe Percy Pervez Petar Petro Petros Petter Pierpaolo Piers Pieter Pio Placido Prabowo Prakash
Pramod Pranab Prasad Prashant Praveen Predrag Prem Pär Qasem Quentin Quim Quincy Rached Radosław Radovan Rafiq Raghuram Raheem
Raila Raja Rajendra Rajnath Rakesh Ramin Ramiro Ramon Ramzan Ranil Ranjit Rasmus Rauf Razak Reece Reggie Reiner Reinhold Remi
Renato Renzo Reza Riccardo Rishi Rizwan Robbie Roch Rodel Rodolfo Rohan Rohit Rolf Romain Roman Romelu Romeo Romário Rory
Rostam Ruben Rubén Rudi Rudy Rui Ruslan Rustam Ryo Rémi Saadi Sabri Sadio Sadiq Saif Sajid Saleh Salih Salvatore Sameer Sami
Samuli Samy Sandeep Sander Sandro Sani Sanjeev Santiago Santosh Sardar Satya Saud Saul Sayed Saúl Sebastián Segun Seif
Selahattin Selim Selçuk Serdar Serge Serhii Serhiy Servet Seth Shahbaz Shahid Shahrukh Shakil Sharad Sharif Shashi Shaukat
Shavkat Shigeru Shimon Shinji Shivraj Shlomo Siegfried Simeon Simón Sirajuddin Slavko Slobodan Sodiq Somchai Sonny Souleymane
Spencer Spiro Srdjan Stanislas Stanislav Stanisław Stavros Stellan Stephane Stig Stipe Stjepan Stéphane Subhas Sudhir Sulaiman
Suleyman Sultan Sushil Susilo Svein Syed Süleyman Tadeusz Taha Tahir Taiwo Takahiro Takashi Takeo Takuma Tamim Tamás Tarek
Tareq Taro Tayyip Teddy Teodoro Terrence Tetsuya Thabo Thaksin Theo Thiago Thibaut Thorsten Tibor Tigran Tijjani Timo Timur
Tito Tobi Tomas Tomasz Tomislav Tommaso Tomáš Toni Torsten Toshio Trevon Tristan Tunde Turki Tyler Tyrone Ulf Ulrich Umaro
Unai Uri Uriel Uwe Vaclav Vadim Valentin Valery Vasily Vasudev Vasyl Venkat Venkatesh Viacheslav Vicente Vidar Vikas Ville
Vinay Vinícius Vishal Vitali Vitaliy Vitaly Vito Vittorio Vivek Vladislav Vlado Vojislav Volker Vuk Vyacheslav Václav Wael
Waleed Walid Waqar Wassim Wes Wesley Wilbur Wilfred Willem Wim Winston Witold Wladimir Wojciech Woodrow Władysław Xavi Yahya
Yair Yakubu Yanis Yannick Yaroslav Yasin Yasuhiro Yasuo Yemi Yevgeny Yevhen Yiannis Yigal Yitzhak Yoav Yoshiro Youri Yoweri
Yukio Yunus Yuriy Yusef Zafar Zaheer Zaki Zayed Zbigniew Zdeněk Zeev Zeljko Zine Zlatan Zoltan Zoltán Zubin Zulfikar Zvonimir
Ángel Óscar Ömer Özgür Þór Łukasz Željko Ștefan
""")
