/** Thrown where no registered face fits; the message says what to do. */
export class NoFace extends Error {}
