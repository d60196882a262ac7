export const borderDocuments = ['COMMERCIAL_INVOICE', 'PACKING_LIST'] as const
export type ShippingDocument = (typeof borderDocuments)[number]

/** What must still be issued before the shipment may be booked. */
export function missingDocuments(shipment: { readonly crossBorder: boolean }, issued: ReadonlySet<string>): ShippingDocument[] {
  return shipment.crossBorder ? borderDocuments.filter((type) => !issued.has(type)) : []
}
