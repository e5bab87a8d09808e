/** Letters that Unicode does not take apart, as they are written without their signs. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'TH', ı: 'i',
}
const digraph = /[äöüåø]/
const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** Whether a text is plain ASCII, as nearly all names in code are. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

/**
 * A text without diacritics, and as written otherwise: `prénom` is `prenom`, `Straße` `Strasse`, `doğum` `dogum`, `İsim` `Isim`,
 * full-width letters are plain ones. Other scripts keep their letters.
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[ßẞæÆœŒøØłŁđĐðÐþÞı]/g, letter => letters[letter] as string).normalize('NFC')
}

/** The spellings without diacritics under which a lower-case word goes in code: `födelsedatum` is `fodelsedatum` and `foedelsedatum`. */
export function spellingsOf(word: string): string[] {
  if (isAscii(word)) return [word]
  const plain = fold(word)
  if (!digraph.test(word.normalize('NFC'))) return [plain]
  const spelt = fold(word.normalize('NFC').replace(/[äöüåø]/g, letter => digraphs[letter] as string))
  return spelt === plain ? [plain] : [plain, spelt]
}
