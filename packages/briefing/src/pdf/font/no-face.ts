/** Thrown where a text is to be set in a face that is not there; says what to do. */
export class NoFace extends Error {}
