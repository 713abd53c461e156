// Failures by chance at a stage of the dialogue, as Mailpit's chaos and MailHog's Jim order them.

export type ChaosStage = 'sender' | 'recipient' | 'authentication';

/** Probability in percent. */
export type ChaosTrigger = { readonly code: number; readonly probability: number };

export type Chaos = {
  triggers: Readonly<Record<ChaosStage, ChaosTrigger>>;
  /** Percent of connections that are closed at once. */
  disconnectProbability: number;
};

export const NO_CHAOS: Readonly<Record<ChaosStage, ChaosTrigger>> = {
  sender: { code: 451, probability: 0 },
  recipient: { code: 451, probability: 0 },
  authentication: { code: 535, probability: 0 },
};

export function createChaos(): Chaos {
  return { triggers: NO_CHAOS, disconnectProbability: 0 };
}

/** The code to answer at that stage, or null when chance spares it. */
export function drawChaos(chaos: Chaos, stage: ChaosStage, draw: () => number): number | null {
  const { code, probability } = chaos.triggers[stage];
  return probability > 0 && draw() * 100 < probability ? code : null;
}
