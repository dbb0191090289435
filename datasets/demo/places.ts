type Several = readonly [string, ...string[]]

/** A country in which the distributor has resellers, and what names look like there. */
export interface Place {
  readonly country: string
  /** The name of the country as its people write it in a list. */
  readonly spelling: string
  readonly region: string
  readonly cities: Several
  readonly street: string
  readonly legalForm: string
  readonly firstNames: Several
  readonly lastNames: Several
  readonly phone: string
  /** Where customers are: mostly at home, always in the same CSP region. */
  readonly markets: Several
}

const PLACES = {
  france: {
    country: 'FR',
    spelling: 'France',
    region: 'europe',
    cities: ['Paris', 'Lyon', 'Nantes', 'Lille', 'Besançon', 'Saint-Étienne', 'Orléans'],
    street: 'rue des Écoles',
    legalForm: 'SAS',
    firstNames: ['Claire', 'Éloïse', 'Jérôme', 'François', 'Zoé'],
    lastNames: ['Dupont', 'Lefèvre', 'Garçon', 'Moreau', 'Noël'],
    phone: '+3315550',
    markets: ['FR', 'FR', 'FR', 'BE', 'LU'],
  },
  germany: {
    country: 'DE',
    spelling: 'Germany',
    region: 'europe',
    cities: ['Köln', 'Münster', 'Leipzig', 'Nürnberg', 'Kassel'],
    street: 'Gartenstraße',
    legalForm: 'GmbH',
    firstNames: ['Jürgen', 'Anke', 'Sören', 'Käthe', 'Uwe'],
    lastNames: ['Müller', 'Groß', 'Schäfer', 'Vogt', 'Lindner'],
    phone: '+4930555',
    markets: ['DE', 'DE', 'DE', 'AT', 'CH'],
  },
  britain: {
    country: 'GB',
    spelling: 'United Kingdom',
    region: 'europe',
    cities: ['Leeds', 'Bristol', 'Cardiff', 'Dundee'],
    street: 'High Street',
    legalForm: 'Ltd',
    firstNames: ['Amelia', 'Rhys', 'Isla', 'Oliver'],
    lastNames: ['Hughes', "O'Brien", 'Patel', 'Campbell'],
    phone: '+4411355',
    markets: ['GB', 'GB', 'IE'],
  },
  spain: {
    country: 'ES',
    spelling: 'Spain',
    region: 'europe',
    cities: ['Málaga', 'León', 'Bilbao', 'Cádiz'],
    street: 'calle Mayor',
    legalForm: 'S.L.',
    firstNames: ['Íñigo', 'Begoña', 'Raúl', 'Lucía'],
    lastNames: ['Muñoz', 'García', 'Núñez', 'Ibáñez'],
    phone: '+3491555',
    markets: ['ES', 'ES', 'PT'],
  },
  unitedStates: {
    country: 'US',
    spelling: 'United States',
    region: 'united-states',
    cities: ['Boise', 'Buffalo', 'Tulsa', 'Spokane', 'Savannah'],
    street: 'Main Street',
    legalForm: 'LLC',
    firstNames: ['Megan', 'Hiroshi', 'Daniel', 'Keisha'],
    lastNames: ['Bowen', 'Tsai', 'Washington', 'Lopez'],
    phone: '+1208555',
    markets: ['US'],
  },
  canada: {
    country: 'CA',
    spelling: 'Canada',
    region: 'canada',
    cities: ['Montréal', 'Halifax', 'Québec'],
    street: 'rue Principale',
    legalForm: 'Inc.',
    firstNames: ['Maëlle', 'Liam', 'Océane'],
    lastNames: ['Tremblay', 'Côté', 'MacLeod'],
    phone: '+1514555',
    markets: ['CA'],
  },
  brazil: {
    country: 'BR',
    spelling: 'Brazil',
    region: 'brazil',
    cities: ['Recife', 'São Paulo', 'Goiânia'],
    street: 'rua das Flores',
    legalForm: 'Ltda',
    firstNames: ['João', 'Letícia', 'Antônio'],
    lastNames: ['Gonçalves', 'Araújo', 'Simões'],
    phone: '+5511555',
    markets: ['BR'],
  },
  japan: {
    country: 'JP',
    spelling: 'Japan',
    region: 'japan',
    cities: ['Osaka', 'Sapporo', 'Nagoya'],
    street: 'Chuo-dori',
    legalForm: 'K.K.',
    firstNames: ['Haruto', 'Yui', 'Sakura'],
    lastNames: ['Sato', 'Suzuki', 'Ito'],
    phone: '+8165550',
    markets: ['JP'],
  },
} satisfies Record<string, Place>

const { france, germany, britain, spain, unitedStates, canada, brazil, japan } = PLACES

/** The places of the resellers at home, the big ones several times. */
export const HOME_PLACES: readonly [Place, ...Place[]] = [
  ...([france, france, france, france, germany, germany, germany, britain, britain, spain] as const),
]

/** The places of all resellers. */
export const PLACES_OF_RESELLERS: readonly [Place, ...Place[]] = [
  ...HOME_PLACES,
  ...[unitedStates, unitedStates, unitedStates, canada, brazil, japan],
]
