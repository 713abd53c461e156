// What a journey asks of a phone, whichever it is.

export type SetUpInputs = {
  readonly serviceId: string;
  readonly userId: string;
  readonly pin: string;
};

export type JourneyPhone = {
  /** The model, as its catalogue name. */
  readonly model: string;
  /** UTC epoch milliseconds by the phone's own clock. */
  readonly clock: () => number;
  /** Opens the URL of the mail in the carrier's browser; the title of the page. */
  readonly openLink: (url: string) => Promise<string>;
  /** Follows the page's one link and installs the app; what was installed. */
  readonly install: () => Promise<string>;
  /** 初期設定 and [送信]; returns when the app says 初期設定が正常に完了しました. */
  readonly setUp: (inputs: SetUpInputs) => Promise<void>;
  /** The eight digits on the screen. */
  readonly showOtp: () => string;
};
