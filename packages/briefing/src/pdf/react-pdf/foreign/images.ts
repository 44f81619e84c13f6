import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { firstWords, type TaggingProblem } from '../../conformance/problems'
import type { Node } from '../../tree/node'

/**
 * Reads images that are not at hand: files by their paths, as react-pdf does, and what is fetched or comes of a function.
 * @returns those that cannot be read
 */
export const readImages = async (images: readonly Node[]): Promise<TaggingProblem[]> => {
  const files = new Map<string, Promise<Uint8Array>>()
  const once = (place: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const known = files.get(place) ?? read()
    files.set(place, known)
    return known
  }
  const problems = await Promise.all(
    images.map(async (node): Promise<TaggingProblem[]> => {
      try {
        node.props.src = held(await bytesOf(node.props.src ?? node.props.source, once))
        return []
      } catch (error) {
        const message = `this image cannot be read: ${(error as Error).message}`
        return [{ code: 'image-unusable', message, element: 'Image', text: firstWords(String(node.props.alt ?? '')) }]
      }
    }),
  )
  return problems.flat()
}

type Once = (place: string, read: () => Promise<Uint8Array>) => Promise<Uint8Array>

/** @returns a data URI as it is */
const bytesOf = async (given: unknown, once: Once): Promise<Uint8Array | string> => {
  const src = await (typeof given === 'function' ? given() : given)
  if (typeof src === 'string') return placed(src, {}, once)
  if (src instanceof Uint8Array) return src
  if (src instanceof Blob) return new Uint8Array(await src.arrayBuffer())
  const { uri, data, method, headers, body } = (src ?? {}) as Record<string, unknown>
  if (typeof uri === 'string') return placed(uri, { method, headers, body } as RequestInit, once)
  if (data instanceof Uint8Array) return data
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  if (typeof data === 'string') return Buffer.from(data, 'base64')
  throw new Error('it has neither a `src` nor data')
}

const placed = (place: string, request: RequestInit, once: Once): Promise<Uint8Array> | string => {
  if (place.startsWith('data:')) return place
  if (/^https?:/i.test(place)) return once(JSON.stringify([place, request]), () => fetched(place, request))
  return once(place, () => readFile(place.startsWith('file:') ? fileURLToPath(place) : place))
}

const fetched = async (address: string, request: RequestInit): Promise<Uint8Array> => {
  const response = await fetch(address, request)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** An image as our own means take it: a drawing as a data URI. */
const held = (image: Uint8Array | string): unknown => {
  if (typeof image === 'string') return image
  const isSvg = /^(?:\ufeff|\s)*</.test(Buffer.from(image.subarray(0, 64)).toString('utf8'))
  return isSvg ? `data:image/svg+xml;base64,${Buffer.from(image).toString('base64')}` : { data: image }
}
