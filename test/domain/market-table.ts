/** The table of CSP markets once more, copied by hand: what the shipped list has to say, row by row. */
export const MARKET_TABLE: Readonly<Record<string, RegionRow>> = {
  africa: {
    currency: 'USD',
    markets: 47,
    countries: [
      'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR MG ML MU MW NA NC NE NG PF RE',
      'RW SC SH SL SN SO SS ST TD TG TZ UG YT ZM',
    ],
  },
  'asia-pacific': {
    currency: 'USD',
    markets: 18,
    countries: ['BD BN BT HK ID KH LA LK MM MO MV MY NP PH SG TH TL VN'],
  },
  australia: {
    currency: 'AUD',
    markets: 23,
    countries: ['AU CC CK CX FJ FM GU HM KI MH MP NF NR NU PG PN PW SB TF TK TO TV WF'],
  },
  brazil: {
    currency: 'USD',
    markets: 1,
    countries: ['BR'],
  },
  canada: {
    currency: 'CAD',
    markets: 2,
    countries: ['CA PM'],
  },
  china: {
    currency: 'CNY',
    markets: 1,
    countries: ['CN'],
  },
  europe: {
    currency: 'EUR',
    markets: 45,
    countries: [
      'AD AT AX BE BG BV CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IM IS IT JE LI LT LU LV MC',
      'MT NL NO PL PT RO SE SI SJ SK SM VA',
    ],
    others: {
      CH: 'CHF',
      DK: 'DKK',
      GB: 'GBP',
      GG: 'GBP',
      GI: 'GBP',
      IM: 'GBP',
      JE: 'GBP',
      NO: 'NOK',
      SE: 'SEK',
      SJ: 'NOK',
      VA: null,
    },
  },
  india: {
    currency: 'INR',
    markets: 1,
    countries: ['IN'],
  },
  japan: {
    currency: 'JPY',
    markets: 1,
    countries: ['JP'],
  },
  korea: {
    currency: 'KRW',
    markets: 1,
    countries: ['KR'],
  },
  'latin-america-caribbean': {
    currency: 'USD',
    markets: 53,
    countries: [
      'AG AI AQ AR AW BB BL BM BO BQ BQ BQ BS BZ CL CO CR CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY',
      'LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
    ],
    others: { KN: null },
  },
  mecee: {
    currency: 'USD',
    markets: 45,
    countries: [
      'AE AF AL AM AZ BA BH BY DZ EG GE IL IO IQ JO KG KW KZ LB LS LY MA MD ME MK MN MR MZ OM PK PS QA RS',
      'SA SZ TJ TM TN TR UA UZ XK YE ZA ZW',
    ],
    others: { BA: null, MK: null, PS: null },
  },
  'new-zealand': {
    currency: 'NZD',
    markets: 4,
    countries: ['AS NZ VU WS'],
  },
  russia: {
    currency: 'RUB',
    markets: 1,
    countries: ['RU'],
  },
  taiwan: {
    currency: 'TWD',
    markets: 1,
    countries: ['TW'],
  },
  'united-states': {
    currency: 'USD',
    markets: 2,
    countries: ['UM US'],
  },
}

interface RegionRow {
  /** What most of its markets are billed in. */
  readonly currency: string
  readonly markets: number
  /** Alpha-2 codes, blanks between them; BQ stands for three markets. */
  readonly countries: readonly string[]
  /** The markets billed in something else; null where the cell is blank. */
  readonly others?: Readonly<Record<string, string | null>>
}

/** One country of the table. */
export interface MarketRow {
  readonly country: string
  readonly region: string
  readonly currency: string | null
}

/** Every row of the table, three for BQ. */
export const MARKET_ROWS: readonly MarketRow[] = Object.entries(MARKET_TABLE).flatMap(
  ([region, { currency, countries, others = {} }]) =>
    countries
      .flatMap((line) => line.split(' '))
      .map((country) => ({ country, region, currency: country in others ? (others[country] ?? null) : currency })),
)

/** ISO countries that no revision of the table has. */
export const OUTSIDE = ['CU', 'EH', 'IR', 'KP', 'SD', 'SY']

/** Territories that are not in the CSP region of the country they belong to. */
export const APART: readonly (readonly [territory: string, country: string])[] = [
  ...['RE', 'YT', 'NC', 'PF', 'GP', 'MQ', 'GF', 'MF', 'BL', 'PM', 'WF', 'TF'].map((one) => [one, 'FR'] as const),
  ...['PR', 'VI', 'GU', 'MP', 'AS'].map((one) => [one, 'US'] as const),
]
