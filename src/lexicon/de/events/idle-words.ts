/** Shares without a number: "die Mehrheit", "eine Sperrminorität". */
export const numberlessShares = /^\p{L}*(mehrheit|minorität|mehrheits(anteil|beteiligung))(en|s)?$/iu

/** Counts without a number: "Tausende Stellen", "mehrere Hundert Jobs". */
export const numberlessCounts =
  /^((mehrere|mehrerer|mehreren|einige|einigen|einiger|viele|vielen|etliche|etlichen|ein paar) )?(hundert|tausend|dutzend)(e|en|er)?( |$)/i

/** What opens a place in an order, spelt out or not: "Platz zwei". */
export const rankOpeners = /^(nummer|platz|rang)/i
