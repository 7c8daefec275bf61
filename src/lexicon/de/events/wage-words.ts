/** What people are paid, alone or with what becomes of it, lower case: "Löhne", "Gehaltserhöhung", "Tarifangebot"; "Geld" stands for it behind "4 Prozent mehr". */
export const wages =
  /^((mindest|stunden|monats|grund|tarif)?(lohn|löhne[n]?|gehalt[es]?|gehälter[n]?|entgelt[es]?|bezüge[n]?|vergütung(en)?|renten?|pensionen|bafög)|geld|(lohn|gehalts|tarif|entgelt|renten|pensions)(s?)(erhöhung|plus|steigerung|anhebung|forderung|angebot|abschluss|zuwachs|zuwächse|kürzung|anstieg|verzicht)(en|e|es|s)?)$/
