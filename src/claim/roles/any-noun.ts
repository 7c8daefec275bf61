/** Stands among the classes of a slot for every noun, be it of a class or of none. */
export const anyNoun = '*'
