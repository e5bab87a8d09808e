/** A text of the application's interface, as one of its message files says it. */
export interface Message {
  /** Its key in the file, nested names joined by dots: `form.phone`. */
  key: string
  /** The file's name without language and ending, and the folders below the language, joined by dots: `common`; empty where the file is named by its language alone. */
  namespace: string
  text: string
}

/** The text a translation key stands for; undefined where there is none, or more than one. */
export type MessageLookup = (key: string) => string | undefined
