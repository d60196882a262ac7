import { EntitySchema } from 'typeorm'
import { textColumn } from '#kit/db/columns.ts'
import type { VendorCopy } from '../../domain/vendor.ts'

export const VendorEntity = new EntitySchema<VendorCopy>({
  name: 'Vendor',
  tableName: 'vendors',
  columns: {
    id: { ...textColumn, primary: true, primaryKeyConstraintName: 'vendors_pkey' },
    organizationId: { ...textColumn, name: 'organization_id' },
    status: textColumn,
  },
  indices: [{ name: 'vendors_organization', columns: ['organizationId'] }],
  checks: [{ name: 'vendors_status', expression: `status IN ('REGISTERED', 'ACTIVE', 'SUSPENDED')` }],
})
