// What a house shares among its apps: our components under its own name.
export { Quote, StatCard, Timeline } from '@briefing-kit/ui'
