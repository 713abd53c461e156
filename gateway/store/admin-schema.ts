// The tables of administration and of the operator's console as kysely sees them.

export type ConfirmationMissesTable = { userId: string; misses: number };

export type AdminSchema = {
  confirmationMisses: ConfirmationMissesTable;
};
