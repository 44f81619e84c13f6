/** The scope of a component and the names of its parts, each as `scope/part`. */
export interface ComponentParts<Scope extends string, Part extends string> {
  readonly scope: Scope
  readonly names: { readonly [P in Part]: `${Scope}/${P}` }
}

/** The parts of a component: what `#parts` marks is named so in every page. */
export const componentParts = <const Scope extends string, const Part extends string>(
  scope: Scope,
  parts: readonly Part[],
): ComponentParts<Scope, Part> => ({
  scope,
  names: Object.fromEntries(parts.map((part) => [part, `${scope}/${part}`])) as ComponentParts<Scope, Part>['names'],
})
