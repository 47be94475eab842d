"""First names of many countries that tell he from she: those that names are found by, and more that are also places or words, or rare."""

from reader.analysis.entities.first_names import GIVEN_NAMES_OF_MEN, GIVEN_NAMES_OF_WOMEN
from reader.analysis.speaker_words import words

MORE_WOMEN = GIVEN_NAMES_OF_WOMEN | words("""
Adaeze Adriana Agata Aicha Aiko Aina Akiko Alba Alexandria Aliya Alla Alma Alyona Amaka Amal Amara Amelie Amira Amna
Amrita Anahit Anastasiya Angelica Angélica Anika Anindya Anke Annalena Anneke Annika Ansa Antonia Aparna Apinya Ariana
Arianna Aruna Arundhati Ashwini Asma Asmaa Atefeh Aurora Avril Ayaan Aylin Azadeh Becky Belinda Bernadette Berta Bianca
Bintou Bożena Brigitte Britta Brittany Bushra Caitlin Camilla Candace Carina Carlotta Carole Carolina Cate Cathryn
Cecile Celeste Celia Charlene Chimamanda Chiyo Chrystia Cicely Clarissa Clementine Coco Colette Consuelo Corazon Coretta
Courtney Cécile Daisy Dalva Damilola Danielle Daphne Dariga Dayana Deb Delphine Desiree Dilnoza Dina Djamila Dolly
Dolores Dominga Dora Doris Dunya Ebba Ebru Efua Eleni Eleonora Elis Eliza Elke Elly Elsa Emmanuelle Enas Erna Ernestine
Estelle Eugénie Eunice Evelina Evelyne Ewa Faith Faiza Fanta Fatema Fatemeh Fatoumata Fawzia Felicity Femke Fernanda
Flora Florinda Folake Françoise Freya Friederike Funmilayo Gabriella Gabrielle Gail Gemma Genevieve Geraldine Germaine
Gertrude Gisele Gita Gladys Glenda Golda Goretti Grazyna Gro Gulnara Gulnaz Gwen Hadija Hala Hana Hanneke Haruka Hasina
Haya Hazel Hiba Hilary Hina Hülya Ilse Iman Imane Ines Inge Inna Inès Ioana Iris Isabela Isha Isobel Ivanna Ivy Iyabo
Jackeline Jadwiga Jameela Jana Janina Jasmin Jasmine Jayne Jeanette Jenna Jennie Jimena Joana Jocelyn Jodie Johanna
Jolanta Joselyn Josie Jovita Jutta Kalpana Kamila Kanchana Karina Karla Karoline Katharine Katrine Kaya Kayla Kelechi
Kirsty Kristin Kristine Krystyna Kumari Kyoko Käthe Lana Larisa Larissa Laure Lea Leena Lena Leni Leonie Lesia Leslee
Letitia Leyla Lila Lilly Lily Lina Linh Lise Lola Lorraine Louisa Lourdes Lucie Lucille Luiza Madeleine Madeline Mahnaz
Mai Maia Maite Maja Manal Mandy Manon Mara Marcia Margareta Margarethe Margot Mariann Marianne Maribel Marichu Marieke
Marije Marijke Marilyn Marisa Marissa Marlene Maryna Matilda Maud Mavis Mbali Meenakshi Megawati Mei Mercedes Mercy
Meryem Meryl Mihaela Mila Millicent Mina Mireille Miriama Misato Mitsuko Moira Monique Muriel Myra Mélanie Nahid Najat
Narges Nargis Nastassja Natalija Natalya Natascha Neema Nell Nellie Nelly Neta Nia Niamh Nicolette Nino Nkechi Noelia
Noemi Nokuthula Nour Noura Nuria Nusrat Nyasha Olesya Olha Oluchi Omolara Ottilie Paloma Parisa Patience Patrícia Payal
Perpetua Petronella Pia Polina Polly Pooja Pranitha Pratibha Precious Prisca Prudence Puja Rachael Raffaella Raghad
Rahma Raquel Rebekah Reem Regina Regine Rena Renee Renée Reshma Retno Rhonda Rigoberta Riham Riitta Rima Rina Riya Robyn
Romana Romina Rosalie Rosalind Rosalynn Rosanna Rosario Rosemary Rosita Rowena Roxana Roxanne Ruby Rukhsana Rukmini Rupa
Ruta Rūta Saba Sabina Sadia Saida Saima Sakura Salome Sangita Saoirse Saraswati Sarita Saskia Savannah Scarlett Selena
Serap Shabnam Shaista Shakira Shanta Shanti Shazia Sheena Sheetal Shelley Shelly Shereen Shilpa Shira Shireen Shruti
Shweta Sibylle Silje Simona Simran Sinead Siobhan Sirimavo Sneha Snezana Solange Soledad Soraya Stacey Stacy Stormy
Subhadra Suella Sumaya Sunniva Surayya Susana Susannah Sviatlana Taeko Tahira Takako Tammy Tansu Tarana Tasneem Tatyana
Tea Teodora Teresita Tereza Tessa Thandiwe Thea Thelma Thuy Tiina Trudy Tzipi Uma Urszula Usha Vaishnavi Valeriya Varsha
Vasilisa Veena Verónica Vigdís Violet Viviana Vivienne Véronique Waad Wanda Wangui Wanjiru Whitney Wilhelmina Wilma
Winifred Winnie Yaa Yasmeen Yasmine Yelena Yetunde Yevgenia Yevheniia Yewande Yingluck Yolande Yukiko Yumi Zaha Zaynab
Zeina Zofia Zsuzsanna Ángela Élisabeth Émilie Özlem Şebnem
""")

MORE_MEN = GIVEN_NAMES_OF_MEN | words("""
Aarav Abdel Abdelfattah Abdi Abhishek Achille Achim Achmad Adalberto Agus Akbar Akhtar Akio Aksel Alaa Alain Alaric
Albin Alessio Aliou Alistair Alistar Aliyu Alois Alonso Alpha Alvin Aman Amar Amos Andrii Andriy Anibal Anirudh Antoni
Antonis Anxo Archibald Ariel Arsen Arsene Arsène Asher Askar Augustin Avigdor Ayodele Azim Babak Bakari Balram Barak
Bartholomew Basil Bassirou Bastian Bayu Beji Benito Benny Bert Bezalel Bharat Bhupesh Bidzina Blaise Bohdan Bola
Borislav Brent Brice Burhan Callum Cameron Camilo Carlton Carsten Caspar Casper Cedric Cemal Cenk Cesar Cezary
Chandrasekhar Chetan Chibuzor Christoph Christophe Chukwuemeka Clarence Claus Clement Clifford Clint Cole Curtis Cyrus
Cédric Dalibor Daniil Dante Darius Darrell Darren Darryl Dejan Demis Denzel Dev Didier Dieudonné Dirk Domingo Dominik
Donatien Dwayne Dwight Earl Eddy Edmond Edmund Edson Egon Ehud Eitan Ekrem Eliud Eloy Elvis Endre Enoch Enzo Erich
Erling Erwin Eugen Eusebio Ezekiel Fabricio Farouk Farrukh Fawaz Fayez Femi Feroz Fikret Floyd Francois Frederic Fyodor
Gabriele Gael Gaston Gautam George Gerardo Germán Giles Ginés Girish Glen Godfrey Godwin Goodluck Gopal Gottfried Grant
Grégory Gunther Gurpreet Gusztáv Győző Hage Hakainde Halil Hamed Hameed Hannes Hannibal Haroon Haruki Hasan Hashem
Hayato Heinz Helmuth Hendrik Herman Hiro Hirofumi Hishammuddin Holger Humberto Humza Huub Irfan Issam Itamar Ivar Iyad
Iñigo Jaafar Jaap Jacinto Jacobo Jagdish Jannik Jared Jarrod Jasper Jayson Jeroen Joachim Joko Jonny Jordy Joris Josiah
Josip Jude Jun Kaan Kapil Kareem Kaspar Kassim Kees Keiichi Keir Kenta Kenzo Kizza Knut Kris Kristof Kunal Kunle Kwadwo
Kylian Lachlan Lamar Lance Lasse Laurentiu Leo Leonel Leopold Lev Levi Lewis Lionel Ljubo Lloyd Lou Loukas Loïc Luc
Lucio Ludwig Luka Lukas Lyndon Magnus Maher Maksym Manfred Marian Martijn Martti Martín Marvin Marwan Masahiro
Maximilian Maximiliano Mbaye Mesut Mikhael Mikko Miklos Milan Milton Mitchell Mladen Moez Moise Mokgweetsi Mordechai
Mourad Moïse Muammar Murad Murray Mykhailo Mykola Nadav Naftali Nam Narayan Nathaniel Naveen Nawaf Necip Ned Nemanja
Neville Nguyễn Niall Nikolas Nirav Noboru Obinna Odilon Okechukwu Oksar Ole Oleksii Ollie Olumide Onur Oswaldo Ovidio
Owen Payam Pepe Percy Petter Pierpaolo Piers Pio Placido Prabowo Praveen Predrag Prem Pär Qasem Quim Quincy Rached Rafiq
Raheem Raja Ramon Ranjit Razak Reece Reggie Reiner Reinhold Remi Robbie Roch Rodel Roman Romelu Romeo Romário Rory
Rostam Ruben Rudi Rudy Rémi Salih Samuli Samy Sander Sandro Santiago Santosh Sardar Satya Saul Sayed Saúl Segun Seif
Selahattin Selçuk Serge Servet Shahrukh Sharad Shavkat Shivraj Simeon Simón Sodiq Sonny Souleymane Spencer Spiro Stellan
Stig Subhas Sultan Takeo Takuma Tareq Teddy Terrence Thibaut Tobi Tommaso Toni Torsten Trevon Tristan Turki Tyler Umaro
Uri Uriel Vasudev Venkat Vikas Ville Vinay Vinícius Vlado Wes Wesley Wilbur Wilfred Winston Wladimir Woodrow Władysław
Yasuhiro Yiannis Yigal Youri Yoweri Yunus Yusef Zayed Zbigniew Zeev Zubin Zvonimir Ángel Óscar Þór Łukasz Ștefan
""")
