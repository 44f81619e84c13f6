import { expect, test } from 'vitest'
import { sizeOf } from './page-size'

test.each<[props: Record<string, unknown>, size: unknown]>([
  [{}, [595.28, 841.89]],
  [{ size: 'a5' }, [419.53, 595.28]],
  [{ size: '4A0' }, [4767.87, 6740.79]],
  [{ size: 'B10' }, [87.87, 124.72]],
  [{ size: 'C4' }, [649.13, 918.43]],
  [{ size: 'SRA3' }, [907.09, 1275.59]],
  [{ size: 'LEGAL' }, [612, 1008]],
  [{ size: 'LETTER', orientation: 'landscape' }, [792, 612]],
  [{ size: [300, 400] }, [300, 400]],
  [{ size: { width: '5in', height: '100mm' } }, [360, 100 * (72 / 25.4)]],
  [{ size: ['96px', '192px'], dpi: 96 }, [72, 144]],
  [{ size: 240 }, [240, 240]],
  [{ size: [300] }, [300]],
  [{ size: { width: 300 } }, [300]],
  [{ size: 'A44' }, undefined],
  [{ size: [0, 10] }, undefined],
  [{ size: ['ten', 10] }, undefined],
])('%j', (props, size) => {
  const made = sizeOf(props)
  if (Array.isArray(size) && size.length === 2) {
    expect(made?.map((side) => Number(side?.toFixed(2)))).toEqual(size.map((side: number) => Number(side.toFixed(2))))
  } else expect(made).toEqual(size)
})
