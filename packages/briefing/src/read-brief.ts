import { type ParsedBrief, parseBrief as parse, type ReadBrief, readBrief as read } from './brief'
import { rules } from './rules'
import type { TimeStage } from './timings'

/**
 * Reads and judges the text of a brief, without looking at the pictures it names. Never throws for bad input.
 * @param file its name, for messages; `.json` is read as JSON, everything else as YAML
 */
export const parseBrief = (text: string, file: string): ParsedBrief => parse(text, file, { rules })

export interface ReadBriefOptions {
  /** Whether to read the files of sources that are not pinned too. Default: pictures and pinned sources. */
  withSources?: boolean
}

/**
 * Reads a brief, its pictures and its pinned sources from the disk; only files under the brief's own folder are read, and
 * the network is not used. Problems are returned as diagnostics: it does not throw for bad input.
 */
export const readBrief = async (file: string, options: ReadBriefOptions = {}): Promise<ReadBrief> =>
  readBriefSync(file, options)

/**
 * {@link readBrief} without waiting.
 * @param time is told the stages
 */
export const readBriefSync = (file: string, options: ReadBriefOptions = {}, time?: TimeStage): ReadBrief =>
  read(file, { ...options, rules, ...(time ? { time } : {}) })
