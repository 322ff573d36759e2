/**
 * Words of everyday English that are names, too. Standing alone in lower case, or at the beginning of a sentence, they
 * are taken for words.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `act an angel art as ash at august bailey baker bank banks barber baron bay be bean bell berry best bill bird bishop
  black bloom blue bob bond book booker boss bow boy bridge bright brook brooks brown buck bull burn bush butcher butler
  can care carpenter carter case cash chance chase chef christian church city clay clean clerk close cloud coach cole
  cook cooper corn court cox craft crane cross crystal day days dean do dollar draft drew driver duke dust early east
  english faith falls farmer fields field fine fish fisher flowers ford forest foster fox frank free french friend frost
  gage gene gold golden good grace grant gray great green grey ground grove guy hall ham hand hard hardy hart head heath
  hill holiday hope house hunter if in iris it ivy jack jade james jay jean job joe john joy judge june just keen key
  king kitchen knight lake lamb land lane large last law lee left lilly lily little long lord love low luck major man
  marina mark marks marsh mason master masters matt may mercy merit miles mill miller mills mine miner monday moon moore
  most my new newman nice nick noble north oak of olive on or page paige park parker parks pat patience pearl penny
  person piece pike pilot pine plant pole pool poor pope porter post potter power powers price pride prime prince
  proper queen rain ray read reader real red reed reeves rich ring rivers road rob robin rock rose ross round rowe ruby
  rush sage sales same sand sands sandy saturday self senior serve shade sharp shepherd sherry short simple singer
  skip sky small smart smith snow so son song south speed spring staff star steel stone street strong sue summer
  summers sun sunday swan sweet swift tailor tall tanner taylor temple terry the thorn tower town true turner tyler
  under us vale van victor view violet viola walker wall walls ward warden water waters way we weaver webb weeks wells
  west when white who why wild will wills win winter wise wolf wood woods word work workman worth wright york young
  account accounts admin administrator assistant company department departments employee employees office people
  reception roster service shift shifts support task tasks team teams test user users
  april manager friday thursday tuesday wednesday january february march july september october november december`.split(
    /\s+/,
  ),
);

/** Of these even a capital says nothing. */
export const calendarWords: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday summer winter spring easter christmas`.split(/\s+/),
);

/** Words of names that tell nothing of who it is. */
export const particles: ReadonlySet<string> = new Set(
  'af al and av da das de degli dei del della dem den der des di do dos du e el i ibn la las le los te ten ter und van vom von y zu zum zur'.split(
    ' ',
  ),
);
