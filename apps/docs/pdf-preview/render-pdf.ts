import { Component, createElement, type ReactElement, type ReactNode } from 'react'

/**
 * The bytes of a react-pdf `<Document>`, made in the browser. `@react-pdf/renderer` is loaded when it is first needed.
 * @throws what a component threw, rather than react-pdf's own complaint that there is no document then
 */
export const renderPdf = async (document: ReactElement): Promise<Blob> => {
  const { pdf } = await import('@react-pdf/renderer')
  let thrown: unknown
  const guarded = createElement(Guard, { onError: (error) => (thrown ??= error) }, document)
  const instance = pdf()
  try {
    instance.updateContainer(guarded as Parameters<typeof instance.updateContainer>[0])
    return await instance.toBlob()
  } catch (error) {
    throw thrown ?? error
  } finally {
    instance.updateContainer(null as never)
  }
}

interface GuardProps {
  onError(error: unknown): void
  children?: ReactNode
}

/** Hears of an error that a component inside throws. */
class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error)
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children
  }
}
