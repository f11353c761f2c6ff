/** What a person can do with the letters of the sidebar. */
export interface LetterActions {
  readonly onTick: (letterId: string, sentence: string, ticked: boolean) => void;
  readonly onTakeBack: (letterId: string, sentence: string) => Promise<void>;
  readonly onAnswer: (letterId: string, sent: boolean) => Promise<void>;
  /** Puts a note of the guard away, for this letter. */
  readonly onPutAway: (letterId: string, note: string) => void;
  readonly onChooseClient: (letterId: string) => void;
}
