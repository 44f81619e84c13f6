import type { Labels } from '../format'
import type { TimelineStatus } from './props'

/** The label that says each status, in the order of the legend. */
export const statusLabels: Record<TimelineStatus, keyof Labels> = {
  done: 'statusDone',
  planned: 'statusPlanned',
  plannedThen: 'statusPlannedThen',
  doubtful: 'statusDoubtful',
  cancelled: 'statusCancelled',
}
