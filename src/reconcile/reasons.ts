/** Words by which a text gives a reason, whatever stands around them. */
const connective = /(^|[^\p{L}])(so that|so we|because|in order to|we need|we use|we ask|we will|used to|needed (for|to)|required (by|for)|helps? us|to help|if you|for your|damit|weil|wir brauchen|wir benötigen|um .{3,40} zu|falls|nous|afin|pour|parce que|para|porque|necesitamos|perché|per |così|zodat|omdat|för att|eftersom|så att|fordi|jotta|koska|aby|ponieważ|żebyśmy|чтобы|потому|нужно|щоб|için|çünkü)($|[^\p{L}])|ため|ので|위해|为了|以便|用于/iu
/** What says how to fill a field in, or whether one must, and not why. */
const format = /^\W*(e\.?\s?g\.?|for example|example|format|must|at least|at most|optional|required|max|min|maximum|minimum|enter|type|select|choose|please (enter|type|select|choose)|z\.?\s?b\.?|beispiel|mindestens|bitte|par exemple|ejemplo|por ejemplo|esempio|bijv|t\.?\s?ex|np\.)(?![\p{L}])/iu
const fewest = 3

/** Whether a text beside a question may say why it is asked: of words, and not only how to answer. What is not known here may. */
export function mayGiveReason(text: string): boolean {
  if (/^\{.*\}$/.test(text.trim())) return true
  if (connective.test(text)) return true
  return !format.test(text) && (text.match(/\p{L}+/gu) ?? []).length >= fewest || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{6}/u.test(text)
}

/** Names of texts that explain, where the text itself is not known here: `{form.demographics.helpText}`. */
const explaining = /help|hint|desc|sub-?(title|heading)|intro|lead|note|why|reason|explan|info|disclaimer/i

/** Whether a text above several questions gives a reason for them: only in so many words, or in an explanation that is not known here. */
export const givesReason = (text: string): boolean => /^\{.*\}$/.test(text.trim()) ? explaining.test(text) : connective.test(text) || /(^|[^\p{L}])for (?!(example|instance)(?!\p{L}))/iu.test(text)

/** Whether a label says more than what is asked: `Phone (so that the driver can call you)`. A mere list of things is no reason. */
export function labelGivesReason(label: string): boolean {
  if (connective.test(label)) return true
  const more = /[(–—]([^()]+)\)?|\s-\s(.+)$|[.?!:]\s+(\S.*)$/u.exec(label)
  const said = more?.[1] ?? more?.[2] ?? more?.[3]
  return said !== undefined && !format.test(said) && (said.match(/\p{L}+/gu) ?? []).length >= fewest
}
