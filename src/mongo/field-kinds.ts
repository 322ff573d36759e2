/** How stored fields are declared: the kinds that the collections' schemas share. */

export const text = { type: String, required: true } as const;
/** Unlike a required text it may be empty. */
export const anyText = { type: String, default: '' } as const;
/** The default counts for writes; `lean()` reads what is stored, so a new field is absent in older documents. */
export const optionalText = { type: String, default: null } as const;
export const number = { type: Number, required: true } as const;
export const flag = { type: Boolean, required: true } as const;
export const date = { type: Date, required: true } as const;
export const optionalDate = { type: Date, default: null } as const;

/** Of every collection: a field that its schema does not name is refused, in documents and in filters. */
export const schemaOptions = { versionKey: false, strict: 'throw', strictQuery: 'throw' } as const;
