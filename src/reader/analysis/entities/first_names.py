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
