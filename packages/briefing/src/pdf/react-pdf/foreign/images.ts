import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { firstWords, type TaggingProblem } from '../../problems'
import type { Node } from '../../tree/node'

/**
 * Reads images from paths, as react-pdf does, from URLs and from functions.
 * @returns problems of those that cannot be read
 */
export const readImages = async (images: readonly Node[]): Promise<TaggingProblem[]> => {
  const files = new Map<string, Promise<Uint8Array>>()
  const once = (place: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const pending = files.get(place) ?? read()
    files.set(place, pending)
    return pending
  }
  const problems = await Promise.all(
    images.map(async (node): Promise<TaggingProblem[]> => {
      try {
        node.props.src = held(await bytesOf(node.props.src ?? node.props.source, once))
        return []
      } catch (error) {
        return [unreadable(node, error)]
      }
    }),
  )
  return problems.flat()
}

/** Reads an image that first appears during layout: from a file or from data, without waiting. */
export const readImageNow = (node: Node): TaggingProblem[] => {
  const { src = node.props.source } = node.props
  const { uri = src, data } = (typeof src === 'object' && !(src instanceof Uint8Array) ? src : {}) as Record<
    string,
    unknown
  >
  try {
    const given = data ?? uri
    if (given instanceof Uint8Array) node.props.src = held(given)
    else if (typeof given !== 'string' || isFetched(given)) throw new Error('it comes with `render` and is no file')
    else node.props.src = held(inAddress(given) ?? readFileSync(pathOf(given)))
    return []
  } catch (error) {
    return [unreadable(node, error)]
  }
}

const unreadable = ({ props }: Node, error: unknown): TaggingProblem => ({
  code: 'image-unusable',
  message: `this image cannot be read: ${(error as Error).message}`,
  element: 'Image',
  text: firstWords(String(props.alt ?? '')),
})

type Once = (place: string, read: () => Promise<Uint8Array>) => Promise<Uint8Array>

const bytesOf = async (given: unknown, once: Once): Promise<Uint8Array> => {
  const src = await (typeof given === 'function' ? given() : given)
  if (typeof src === 'string') return placed(src, {}, once)
  if (src instanceof Uint8Array) return src
  if (src instanceof Blob) return new Uint8Array(await src.arrayBuffer())
  const { uri, data, method, headers, body } = (src ?? {}) as Record<string, unknown>
  if (typeof uri === 'string') return placed(uri, { method, headers, body: body || undefined } as RequestInit, once)
  if (data instanceof Uint8Array) return data
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  if (typeof data === 'string') return Buffer.from(data, 'base64')
  throw new Error('it has neither a `src` nor data')
}

const isFetched = (place: string): boolean => /^https?:/i.test(place)

const pathOf = (place: string): string => (place.startsWith('file:') ? fileURLToPath(place) : place)

/** The bytes of a data URI; undefined if it is none. */
const inAddress = (address: string): Uint8Array | undefined => {
  const [start = '', head = ''] = /^data:([^,]*),/.exec(address) ?? []
  if (start === '') return undefined
  const text = address.slice(start.length)
  return head.endsWith(';base64') ? Buffer.from(text, 'base64') : Buffer.from(decodeURIComponent(text))
}

const placed = async (place: string, request: RequestInit, once: Once): Promise<Uint8Array> => {
  const bytes = inAddress(place)
  if (bytes) return bytes
  if (isFetched(place)) return once(JSON.stringify([place, request]), () => fetched(place, request))
  return once(place, () => readFile(pathOf(place)))
}

const fetched = async (address: string, request: RequestInit): Promise<Uint8Array> => {
  const response = await fetch(address, request)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Image data as our engine takes it: SVG as a data URI. */
const held = (image: Uint8Array): unknown => {
  if (image[0] === 0x89 || image[0] === 0xff) return { data: image }
  const isSvg = /^\ufeff?\s*</.test(Buffer.from(image.subarray(0, 64)).toString('utf8'))
  if (!isSvg) throw new Error('it is neither a PNG nor a JPEG nor an SVG')
  return `data:image/svg+xml;base64,${Buffer.from(image).toString('base64')}`
}
