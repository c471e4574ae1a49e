import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The passwords that nobody may choose although they are long enough: what people here would think of first. Those that
 * have leaked elsewhere are not among them, for nobody may simply hand them on: the operator adds a list of them.
 */
const shortest = 12

const here = `familieplan familieplanen familie familien familieliv familieteam familiekoordinator kommune kommunen
kolding vejle jammerbugt brønderslev brøndby assens danmark denmark københavn aarhus odense aalborg kontaktperson
koordinator sagsbehandler borgmester rådhus rådhuset jobcenter jobcentret socialforvaltning forvaltning barnetsplan`

const everywhere = `password passord adgangskode kodeord hemmelig hemmeligt velkommen welcome letmein iloveyou administrator
admin bruger brugernavn login changeme default computer internet football fodbold liverpool superman batman princess
sunshine dragon monkey master shadow michael qwerty qwertyuiop qwertyuiopå asdfghjkl asdfghjklæø zxcvbnm 1q2w3e4r
1q2w3e4r5t 1qaz2wsx qazwsx qazwsxedc abc abcdef abcdefgh abcdefghijkl test tester testtest hello hejmeddig jegelskerdig
sommerferie juleferie chokolade kaffe skolebørn`

const seasons = `forår sommer efterår vinter summer winter spring autumn januar februar marts april maj juni juli august
september oktober november december mandag tirsdag onsdag torsdag fredag lørdag søndag jul påske pinse`

const years = Array.from({ length: 20 }, (_, i) => String(2015 + i))
const counts = ['1', '12', '123', '1234', '12345', '123456', '1234567', '12345678', '123456789', '1234567890']
const endings = ['', ...counts, '01', '007', '11', '99', ...years]
const signs = ['', '!']

const list = (text) => text.trim().split(/\s+/)
/** As people write them where the keyboard has none. */
const plain = (word) => word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')

function* passwords() {
  const words = [here, everywhere, seasons].flatMap(list)
  for (const word of new Set([...words, ...words.map(plain)])) {
    for (const twice of [word, word + word, word.length < 6 ? word + word + word : word])
      for (const ending of endings) for (const sign of signs) yield twice + ending + sign
    for (const count of counts) yield count + word
  }
  for (const sign of '0123456789abcdefghijklmnopqrstuvwxyz')
    for (let times = shortest; times <= 20; times++) yield sign.repeat(times)
  for (const row of ['123', '1234', '12345', '123456', '0123456789', '1234567890', '987654321', '0987654321'])
    for (let times = 1; times <= 6; times++) yield row.repeat(times)
  for (const some of [
    'correcthorsebatterystaple',
    'thequickbrownfox',
    'trustno1trustno1',
    'q1w2e3r4t5y6',
    'passwordpassword',
  ])
    yield some
}

export const refusedPasswords = () =>
  [...new Set(passwords())]
    .filter((word) => word.length >= shortest)
    .sort()
    .join('\n') + '\n'

if (import.meta.main ?? process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(
    fileURLToPath(new URL('../backend/keycloak/password-blacklists/familieplan.txt', import.meta.url)),
    refusedPasswords(),
  )
