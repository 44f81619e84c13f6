import { messages } from './ko/messages'
import { terminalWords } from './ko/terminal-words'
import type { Messages } from './rules'
import type { TerminalWords } from './shared/terminal-rules'

/** The words of the program in a language other than English, in which it says everything else. */
interface Translation {
  messages: Messages
  terminal: TerminalWords
}

/** Translations by the primary subtag of their language, apart from {@link languages}: no page of a brief needs them. */
export const translations: Readonly<Record<string, Translation>> = { ko: { messages, terminal: terminalWords } }
