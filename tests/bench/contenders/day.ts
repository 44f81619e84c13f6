/** `2025-06-12` as a Korean page writes it. */
export const dayOf = (date: string): string => date.split('-').map(Number).join('. ').concat('.')
