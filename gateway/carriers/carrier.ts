// The three carriers of the service (B11), and everybody else.

export type HandsetCarrier = 'docomo' | 'au' | 'softbank';

export type Carrier = HandsetCarrier | 'other';
