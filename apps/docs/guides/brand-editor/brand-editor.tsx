import * as web from '@briefing-kit/ui'
import { Brand, createBrand, type Tokens, tokens } from '@briefing-kit/ui'
import { type ReactElement, useCallback, useId, useMemo, useState } from 'react'
import { Code } from '../../code'
import { PdfPages } from '../../pdf-preview'
import { type Chosen, changesOf, codeOf } from './brand-code'
import { contrast } from './contrast'
import { sample } from './sample'
import './brand-editor.css'

const { accent, ink, ink2, paper, hair } = tokens.color
const own: Chosen = { accent, ink, ink2, paper, hair }

const names: Record<keyof Chosen, string> = {
  accent: 'Accent',
  ink: 'Text',
  ink2: 'Secondary text',
  paper: 'Page',
  hair: 'Hair lines',
}

const schemes = ['light', 'dark'] as const

/** Choose colours, see them on a screen and on paper, copy the code. */
export const BrandEditor = (): ReactElement => {
  const [chosen, setChosen] = useState(own)
  const brand = useMemo(() => createBrand(changesOf(chosen)), [chosen])
  const choose = (name: keyof Chosen, scheme: 'light' | 'dark', value: string) =>
    setChosen((before) => ({ ...before, [name]: { ...before[name], [scheme]: value } }))
  return (
    <div className="brand-editor sb-unstyled">
      <div className="brand-editor-colours">
        {schemes.map((scheme) => (
          <fieldset key={scheme}>
            <legend>{scheme === 'light' ? 'Light, and on paper' : 'Dark'}</legend>
            {(Object.keys(names) as (keyof Chosen)[]).map((name) => (
              <Colour key={name} name={name} scheme={scheme} chosen={chosen} onChoose={choose} />
            ))}
          </fieldset>
        ))}
        <button type="button" onClick={() => setChosen(own)}>
          Back to our own look
        </button>
      </div>
      <div className="brand-editor-previews">
        {schemes.map((scheme) => (
          <section key={scheme} aria-label={`On a screen, ${scheme}`}>
            <h3>On a screen, {scheme}</h3>
            <Brand tokens={brand}>
              <div className="brand-editor-page" style={{ colorScheme: scheme }}>
                {sample(web)}
              </div>
            </Brand>
          </section>
        ))}
        <section aria-label="On paper">
          <h3>On paper</h3>
          <OnPaper tokens={brand} />
        </section>
      </div>
      <Code code={codeOf(chosen)} language="tsx" />
    </div>
  )
}

interface ColourProps {
  name: keyof Chosen
  scheme: 'light' | 'dark'
  chosen: Chosen
  onChoose(name: keyof Chosen, scheme: 'light' | 'dark', value: string): void
}

/** WCAG 2.2 asks this of text against its ground. */
const enough = 4.5

/** One colour with its value, and whether it can be read on the page. */
const Colour = ({ name, scheme, chosen, onChoose }: ColourProps): ReactElement => {
  const id = useId()
  const value = chosen[name][scheme]
  const ratio = contrast(value, chosen.paper[scheme])
  const isText = name !== 'paper' && name !== 'hair'
  return (
    <div className="brand-editor-colour">
      <input type="color" id={id} value={value} onChange={({ target }) => onChoose(name, scheme, target.value)} />
      <label htmlFor={id}>
        {names[name]} <code>{name}</code>
      </label>
      <HexInput value={value} name={`${names[name]}, six digits`} onChoose={(hex) => onChoose(name, scheme, hex)} />
      <span className={isText && ratio < enough ? 'brand-editor-poor' : undefined}>
        {isText ? `${ratio.toFixed(1)} : 1${ratio < enough ? ' is too little' : ''}` : ''}
      </span>
    </div>
  )
}

interface HexInputProps {
  value: string
  name: string
  onChoose(value: string): void
}

/** A typed value is chosen once it is a colour. A colour chosen elsewhere replaces the typed text. */
const HexInput = ({ value, name, onChoose }: HexInputProps): ReactElement => (
  <input
    className="brand-editor-hex"
    key={value}
    defaultValue={value}
    aria-label={name}
    spellCheck={false}
    size={7}
    onChange={({ target }) => /^#[\da-f]{6}$/i.test(target.value) && onChoose(target.value.toLowerCase())}
  />
)

const OnPaper = ({ tokens }: { tokens: Tokens }): ReactElement => {
  const document = useCallback(async () => {
    const { onPaper } = await import('../../on-paper')
    return onPaper({ args: {}, compose: (ui) => sample(ui as never) }, tokens, false)
  }, [tokens])
  return <PdfPages document={document} name="The sample in this brand" trim />
}
