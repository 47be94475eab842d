"""What titles and first names tell of whether a person is spoken of as he or she."""

from typing import Literal

from reader.analysis.speaker_words import words

Gender = Literal["he", "she"]

TITLE_GENDER: dict[str, Gender] = {
    **dict.fromkeys(
        words("mr sir lord king prince father brother pope congressman chairman spokesman businessman actor"),
        "he",
    ),
    **dict.fromkeys(
        words(
            "mrs ms miss dame lady madam madame queen princess sister congresswoman chairwoman spokeswoman businesswoman actress"
        ),
        "she",
    ),
}
"""Titles in small letters, without a point."""

WOMEN = words("""
Abigail Ada Adele Agnes Aisha Alexandra Alice Alicia Alison Amanda Amelia Amina Amy Ana Andrea Angela Anita Ann Anna Anne
Annie Astrid Audrey Ayesha Barbara Beatrice Beth Betty Beverly Brenda Bridget Carla Carly Carol Caroline Carolyn Catherine
Cathy Cecilia Charlotte Chelsea Chloe Christina Christine Cindy Claire Clara Clare Claudia Condoleezza Cristina Cynthia
Daniela Daria Deborah Debra Denise Diana Diane Dianne Donna Dorothy Edith Eileen Elaine Eleanor Elena Elizabeth Ella Ellen
Emily Emma Erica Erika Erin Eugenia Eva Evelyn Farah Fatima Fiona Florence Frances Gloria Grace Greta Hanna Hannah Harriet
Heather Heidi Helen Helena Hillary Hope Huma Ida Ingrid Irene Irina Isabel Isabella Ivana Ivanka Jackie Jacqueline Jane Janet
Janice Jean Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Joyce Judith Judy Julia Juliana Julie Kamala Karen Kate
Katherine Kathleen Kathryn Kathy Katie Katrina Kayleigh Kellyanne Kim Kimberly Kirsten Lakshmi Laura Lauren Laurie Leila
Liliana Lillian Linda Lisa Liz Liza Loretta Lucy Lydia Lynn Margaret Maria María Marie Marina Marion Martha Martina Mary Maya
Megan Melania Melissa Mia Michele Michelle Miriam Molly Mona Monica Nadia Nancy Naomi Natalia Natalie Natasha Nicola Nicole
Nikki Nina Nora Olga Olivia Oprah Pamela Patricia Patty Paula Peggy Penelope Priya Rachel Rebecca Renata Rita Roberta Rosa
Rose Ruth Sally Samantha Sandra Sara Sarah Serena Shannon Sharon Sheila Shirley Silvia Simone Sofia Sonia Sophia Sophie
Stella Stephanie Sue Sunita Susan Susanne Suzanne Svetlana Sylvia Tamara Tania Tanya Tara Tatiana Teresa Theresa Tiffany Tina
Tracy Tulsi Ursula Valerie Vanessa Vera Veronica Victoria Virginia Vivian Wendy Yvonne Zoe
""")
"""First names that are hardly ever a man's."""

EITHER = words("""
Alex Ashley Casey Chris Dana Jamie Jan Jesse Jordan Kelly Kiran Leslie Li Lin Liu Min Ming Morgan Pat Robin Sam Sandy Taylor
Terry Tracy Yu
""")
"""First names that tell nothing."""
