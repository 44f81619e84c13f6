import { parseDocument, visit } from 'yaml'
import { isVisible, visible } from './brief'
import { inWorkflow, withoutCommands } from './workflow'

/** Equivalent YAML without characters or commands that a terminal or a workflow obeys: they are written as escapes. */
export const visibleYaml = (yaml: string): string => {
  if (isHarmless(yaml)) return yaml
  const document = parseDocument(yaml)
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && !isHarmless(scalar.value)) scalar.type = 'QUOTE_DOUBLE'
    },
  })
  const options = { lineWidth: 0, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: Number.MAX_VALUE }
  const escaped = document.toString(options).split('\n').map(visible).join('\n')
  return inWorkflow() ? withoutCommands(escaped) : escaped
}

const isHarmless = (text: string): boolean => isVisible(text) && !(inWorkflow() && withoutCommands(text) !== text)
