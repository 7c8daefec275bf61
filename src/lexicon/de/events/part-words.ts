import { wordSet } from '../../word-set.ts'

/** Nouns for a part of a company, alone and as last part of a compound: "Sparte", "Aufzugsgeschäft", "Netztochter". */
const heads =
  `konzernsparte geschäftssparte sparte division geschäftsbereich unternehmensbereich konzernbereich teilbereich bereich geschäftsfeld geschäftseinheit
  geschäftszweig geschäft tochterfirma tochtergesellschaft tochterunternehmen tochter ableger teilkonzern`.split(/\s+/)

/** Nouns for what a company or somebody else owns and may sell: "Federnwerk", "Logistikpark", "Areal". */
const things =
  `werk fabrik brauerei areal gelände grundstück klinik klinikum portfolio immobilienpaket park einkaufszentrum rechenzentrum kaufhaus warenhaus krankenhaus
  gasthaus möbelhaus weinhaus hochhaus bürohaus hotel stammsitz firmensitz hauptsitz netz marke linie standort quartier turm immobilie weingut landgut stadion
  schloss mühle lager hafen terminal mine grube forschung wolkenkratzer gebäude bürokomplex gebäudekomplex villa anwesen liegenschaft palais firmenzentrale`.split(
    /\s+/,
  )

/** Nouns for one and the same place of work: "das Reifenwerk … der Standort". */
export const placesOfWork = wordSet('werk fabrik standort brauerei mühle')

/** First parts of compounds that are no such thing: "Kunstwerk", "Lieferkette". */
const noThings = wordSet(`
  ab aus bei benzin bestell beweis bildungs blend boll brief börsen denk diakonie duft elektrizitäts erb fach fahr fernseh feuer filial
  finanz flick flücht forschungs frei front gefangenen geld gemeinschafts gerüche grund halb hand hilfs hoch hochschul händler ideen
  industrie internet jugend kader kolping konkurrenz kunst kühl lauf laut lebens leit lenk liefer mach mark marken meister messe missions
  mund nach netz online ordnungs produkt produktions rechen regel richt räder schienen schlag schuh sozial sport stadt stock stromnetz
  studenten studierenden stück tage talent tarif teufels traum trieb uhr versorgungs vertrags vertriebs vor wasser wertschöpfungs
  wirtschafts zahl zahlungs zahn zauber zeit
`)

/** Those that mean other things as often: what is sold or done, a field of work. */
const vague = wordSet(
  'geschäft bereich geschäftsfeld tochter tochterfirma tochtergesellschaft tochterunternehmen ableger',
)

/** First parts of compounds that are no part of a company: "Tagesgeschäft", "Millionenbereich". */
const noParts =
  /^(tages?|neu|weihnachts|oster|jahres|quartals|saison|sommer|winter|gegen|tausch|bar|laden|haupt|millione?n|milliarden|mega|riesen|groß|schluss|kopplungs|termin|devisen|rechts|alltags|einzel|zusatz|fach|arbeits|aufgaben|gelände|stadt|prozent|zehner|fußgänger|hundert|grenz|rest|lebens|spitzen|zinsen?|wert|bank|börsen)$/

/** A noun read as a part of a company. */
export interface PartNoun {
  /** What it deals in, the same in all its names: "aufzug" of "Aufzugsparte" and of "Aufzugsgeschäfts"; empty where the noun does not say it. */
  readonly stem: string
  /** "Sparte", "Geschäft". */
  readonly head: string
  /** The noun alone may mean something else: "das Geschäft", "die Tochter". */
  readonly vague: boolean
  /** No part of a company by its name, but a thing: "Areal". */
  readonly thing?: boolean
}

/** Reads a noun in the singular as a part of a company. */
export function partNoun(text: string): PartNoun | null {
  const norm = text.toLowerCase()
  for (const head of heads) {
    const at = [norm, norm.replace(/e?s$/, '')].find((form) => form.endsWith(head))?.lastIndexOf(head) ?? -1
    if (at < 0) continue
    const modifier = norm.slice(0, at).replace(/-$/, '')
    return noParts.test(modifier) ? null : { stem: stemOfTrade(modifier), head, vague: vague.has(head) }
  }
  return thingNoun(norm)
}

/** Reads a noun as a thing that may be sold: what it is stands in its whole name. */
function thingNoun(norm: string): PartNoun | null {
  for (const head of things) {
    const at = [norm, norm.replace(/e?s$/, '')].find((form) => form.endsWith(head))?.lastIndexOf(head) ?? -1
    if (at < 0) continue
    const modifier = norm.slice(0, at).replace(/-$/, '')
    const stem = modifier === '' ? '' : stemOfTrade(norm.slice(0, at + head.length))
    return noThings.has(modifier) ? null : { stem, head, vague: false, thing: true }
  }
  return null
}

/** What a part deals in, without ending: "aufzugs", "Aufzüge" -> "aufzug". */
export const stemOfTrade = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/ü/g, 'u')
    .replace(/-/g, '')
    .replace(/(en|n|e|s)$/, '')

/** Is somebody called by what part of a company it is: "Pumpensparte", "Geschäft mit Heizungen"? */
export const isNameOfPart = (name: string): boolean =>
  name.split(' ').some((word) => {
    const noun = partNoun(word)
    return noun !== null && noun.thing !== true
  })
