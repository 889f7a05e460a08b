declare global {
  interface ImportMetaEnv {
    /** How many guides the grown catalogue has. */
    readonly GROWN_TO: number;
    /** Stands in one of its texts. */
    readonly GROWN_WORD: string;
  }
}

export const grownTo = import.meta.env.GROWN_TO;
export const grownWord = import.meta.env.GROWN_WORD;
