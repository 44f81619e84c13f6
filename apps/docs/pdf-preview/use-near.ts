import { type RefObject, useEffect, useState } from 'react'

/** Whether an element is seen, or would be after scrolling by one screen. */
export const useNear = (element: RefObject<Element | null>): boolean => {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (!element.current) return
    // The page itself is the root: in a frame, as Storybook's canvas is one, no margin would count otherwise.
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root: document,
      rootMargin: '100% 0px',
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return near
}
