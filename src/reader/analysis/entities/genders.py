"""What titles and first names tell of whether a person is spoken of as he or she."""

from typing import Literal

from reader.analysis.entities.wordlists import words_in

Gender = Literal["he", "she"]

TITLE_GENDER: dict[str, Gender] = {
    **dict.fromkeys(
        words_in(
            """mr sir lord king prince father brother pope congressman chairman spokesman businessman actor emperor monsieur señor herr
            son grandson husband uncle nephew grandfather boyfriend dad fiancé widower baron duke count councilman alderman policeman
            fisherman cameraman salesman waiter sheikh imam rabbi bishop archbishop cardinal"""
        ),
        "he",
    ),
    **dict.fromkeys(
        words_in(
            """mrs ms miss dame lady madam madame queen princess sister congresswoman chairwoman spokeswoman businesswoman actress
            empress señora señorita frau mademoiselle daughter granddaughter wife aunt niece grandmother mother girlfriend mum mom
            fiancée widow baroness duchess countess councilwoman policewoman waitress"""
        ),
        "she",
    ),
}
"""Titles and kinship in small letters, without a point."""

WOMEN = words_in("""
Abigail Ada Adele Agnes Aisha Alexandra Alice Alicia Alison Amanda Amelia Amina Amy Ana Angela Anita Ann Anna Anne
Annie Astrid Audrey Ayesha Barbara Beatrice Beth Betty Beverly Brenda Bridget Carla Carly Carmen Carol Caroline
Carolyn Catherine Cathy Cecilia Charlotte Chelsea Chloe Christina Christine Cindy Claire Clara Clare Claudia
Condoleezza Cristina Cynthia Daniela Daria Deborah Debra Denise Diana Diane Dianne Donna Dorothy Edith Eileen Elaine
Eleanor Elena Elizabeth Ella Ellen Emily Emma Erica Erika Erin Eugenia Eva Evelyn Farah Fatima Fatou Fiona Florence
Frances Gloria Grace Greta Hanna Hannah Harriet Heather Heidi Helen Helena Hillary Hope Huma Ida Ingrid Irene Irina
Isabel Isabella Ivana Ivanka Jacqueline Jane Janet Janice Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne
Josephine Joyce Judith Judy Julia Juliana Julie Juliet Kamala Karen Karin Kate Katherine Kathleen Kathryn Kathy Katie
Katrina Kayleigh Kellyanne Kimberly Kirsten Lakshmi Laura Lauren Laurie Leila Liliana Lillian Linda Lisa Liz Liza
Loretta Louise Lucy Lydia Margaret Maria María Marie Marina Marta Martha Martina Mary Maya Megan Melania Melissa Mia
Michelle Miriam Molly Mona Monica Nadia Nancy Naomi Natalia Natalie Natasha Ngozi Nicole Nikki Nina Nora Olga Olivia
Oprah Pamela Patricia Patty Paula Peggy Penelope Priya Rachel Rebecca Renata Rita Roberta Rosa Rose Ruth Sally
Samantha Sandra Sara Sarah Serena Sharon Sheila Shirley Silvia Sofia Sonia Sophia Sophie Stella Stephanie Sue Sunita
Susan Susanne Suzanne Svetlana Sylvia Tamara Tania Tanya Tara Tatiana Teresa Theresa Tiffany Tina Tulsi Ursula
Valentina Valerie Vanessa Vera Veronica Victoria Virginia Vivian Wendy Yoko Yvonne Zahra Zainab Zoe
""")
"""First names that are hardly ever a man's."""

EITHER = words_in("""
Ade Alex Andrea Ashley Casey Chris Dana Dominique Jackie Jaime Jamie Jan Jean Jesse Jordan Kelly Kim Kiran Laurence
Lee Leslie Li Lin Liu Lynn Marion Michele Min Ming Morgan Nana Nicola Noor Pat Robin Sam Sandy Shannon Simone Taylor
Terry Tracy Wei Yu Yuki
""")
"""First names that tell nothing."""
