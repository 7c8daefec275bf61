import type { EventName } from '../../../model/event-info.ts'

/** What happens on the way of one company to another. */
export const takeoverSteps: readonly EventName[] = [
  'acquisition',
  'announcement',
  'approval',
  'closing',
  'contract',
  'contract signing',
  'deadline',
  'failure',
  'offer',
  'takeover attempt',
  'takeover considered',
  'talks',
]
