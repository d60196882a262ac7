import type { LocalizedText } from '#kit/text.ts'

export interface Category {
  id: string
  code: string
  names: LocalizedText
  parentId: string | null
  /** Whose it is to change; null: the marketplace's own. */
  createdByOrganizationId: string | null
  createdAt: Date
  updatedAt: Date
}

/** Levels of the category tree, the top included. */
export const MAX_CATEGORY_DEPTH = 10
