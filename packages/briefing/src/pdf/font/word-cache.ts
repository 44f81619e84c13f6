import type { Script } from './script'
import type { Plan } from './shaper'
import type { Word } from './word'

/** Most characters in the word cache of a face before it is cleared. */
const cacheLimit = 120_000

/** Shaped words, and whether shaping depended on context before or after. */
export interface ShapedPiece {
  words: readonly Word[]
  asksBefore: boolean
  asksAfter: boolean
}

type PieceCache = Map<string, ShapedPiece>

/** Cached plan and pieces of a script with some features. */
export interface ScriptCache {
  plan: Plan
  /** Pieces within a run, at its beginning, at its end, and whole runs, whose context differs. */
  pieces: readonly [PieceCache, PieceCache, PieceCache, PieceCache]
}

/** The cache of a face's shaped words, shared by all documents and cleared when it is full. */
export class WordCache {
  readonly #planOf: (script: Script, features: readonly string[]) => Plan
  readonly #scripts = new Map<string, ScriptCache>()
  #characters = 0

  constructor(planOf: (script: Script, features: readonly string[]) => Plan) {
    this.#planOf = planOf
  }

  ofScript(script: Script, features: readonly string[]): ScriptCache {
    const key = features.length > 0 ? `${script} ${features}` : `${script}`
    let cache = this.#scripts.get(key)
    if (!cache) {
      cache = { plan: this.#planOf(script, features), pieces: [new Map(), new Map(), new Map(), new Map()] }
      this.#scripts.set(key, cache)
    }
    return cache
  }

  add(cache: PieceCache, key: string, piece: ShapedPiece): void {
    if (this.#characters > cacheLimit) this.#clear()
    this.#characters += key.length
    cache.set(key, piece)
  }

  #clear(): void {
    this.#characters = 0
    for (const { pieces } of this.#scripts.values()) for (const cache of pieces) cache.clear()
  }
}
