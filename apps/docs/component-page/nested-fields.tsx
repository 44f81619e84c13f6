import { Markdown } from '@storybook/addon-docs/blocks'
import type { ReactElement } from 'react'
import { fieldsOf } from './fields'

const sources = Object.values(
  import.meta.glob<string>(
    ['../../../packages/ui/src/*/{*.tsx,props.ts}', '!../../../packages/ui/src/**/*.{test,stories}.tsx'],
    { query: '?raw', import: 'default', eager: true },
  ),
)

/** The fields of the types that a component's props are made of, from the source of the component. */
export const NestedFields = ({ component }: { component: string }): ReactElement => (
  <>
    {fieldsOf(component, sources).map(({ name, about, fields }) => (
      <section key={name}>
        <h3 id={name}>{name}</h3>
        {about ? <Markdown>{about}</Markdown> : null}
        <div className="guide-table sb-unstyled">
          <table>
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">Is</th>
                <th scope="col">Type</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field.name}>
                  <th scope="row">{field.required ? `${field.name} (required)` : field.name}</th>
                  <td>{field.about.replaceAll('`', '')}</td>
                  <td className="component-type">
                    <code>{field.type}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    ))}
  </>
)
