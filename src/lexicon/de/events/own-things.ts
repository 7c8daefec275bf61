/** What a company makes, as the last part of a compound: who tells of "ein Seestern-Modell" tells of Seestern. */
export const ownThings = /(modell|modells|modelle|modellen|produkt|produkts|produkte|produkten|baureihe|baureihen)$/i
